// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/proposalwords.h"

#include "ui/review/reviewwords.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using work::proposals::Proposal;

class ProposalText {
    Q_DECLARE_TR_FUNCTIONS(ProposalText)

public:
    static QString move(const PersonWords &words, const Proposal &one);
    static QString other(const PersonWords &words, const Proposal &one);
    static QString whose(const PersonWords &words, const Proposal &one);
    static QStringList particulars(const PersonWords &words, const Proposal &one);
};

QString ProposalText::move(const PersonWords &words, const Proposal &one)
{
    const QString way = one.from.isEmpty() ? tr("to %1", "a dong").arg(one.to)
                                           : tr("%1 → %2", "from one dong to another").arg(one.from, one.to);
    return one.subject.isEmpty() ? tr("Move of a case: %1").arg(way)
                                 : tr("Move of the case of %1: %2").arg(words.name(one.subject), way);
}

QString ProposalText::other(const PersonWords &words, const Proposal &one)
{
    const auto value = [&](QLatin1StringView key) { return one.values.value(key).toString(); };
    const QString staff = one.user.isEmpty() ? tr("a member of staff") : one.user;
    const QString role = words.desk().word("roles", value("role"_L1));
    if (one.act == "review"_L1)
        return tr("Review of accesses: %1")
            .arg(reviewwords::month(base::monthFromIso(value("month"_L1)).value_or(base::Month())));
    if (one.act == "grantRole"_L1)
        return tr("Role for %1: %2").arg(staff, role);
    if (one.act == "endRole"_L1)
        return tr("End of a role of %1: %2").arg(staff, role);
    if (one.act == "endUser"_L1)
        return tr("End of the account of %1").arg(staff);
    if (one.act == "enrolCode"_L1)
        return tr("Code for a new PC or member of staff: %1").arg(value("name"_L1));
    if (one.act == "restrict"_L1)
        return one.subject.isEmpty() ? tr("Restricting who reads a case")
                                     : tr("Restricting who reads the case of %1").arg(words.name(one.subject));
    if (one.act == "wipe"_L1)
        return one.device.isEmpty() ? tr("Wiping of a PC") : tr("Wiping of the PC %1").arg(one.device);
    if (one.act == "revoke"_L1)
        return one.device.isEmpty() ? tr("Locking out a PC") : tr("Locking out the PC %1").arg(one.device);
    return tr("An act of two people (%1)").arg(one.act);
}

QString ProposalText::whose(const PersonWords &words, const Proposal &one)
{
    if (!one.values.contains("case"_L1))
        return {};
    return one.subject.isEmpty()
        ? tr("Whose case it is shows only when it is here. Please ask %1.").arg(one.byName)
        : tr("Whose: %1").arg(words.name(one.subject));
}

QStringList ProposalText::particulars(const PersonWords &words, const Proposal &one)
{
    QStringList lines{whose(words, one),
        one.isMine ? tr("Asked by you on %1").arg(formats::moment(one.at))
                   : tr("Asked by %1 on %2").arg(one.byName, formats::moment(one.at)),
        tr("Lapses by itself on %1").arg(formats::moment(one.until)),
        one.reason.isEmpty() ? QString() : tr("Why: %1").arg(one.reason)};
    lines.removeAll(QString());
    return lines;
}

} // namespace

namespace proposalwords {

QString title(const PersonWords &words, const Proposal &one)
{
    return one.act == "move"_L1 ? ProposalText::move(words, one) : ProposalText::other(words, one);
}

QString particulars(const PersonWords &words, const Proposal &one)
{
    return ProposalText::particulars(words, one).join(u'\n');
}

} // namespace proposalwords

} // namespace ui
