// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on the office that wait for a second person: who asks for what, agreeing, declining.
#include "app/cli/command.h"
#include "app/cli/officeorder.h"
#include "app/cli/officewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "model/domain/person.h"
#include "model/work/recordtitle.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// What the case is called, where this vault may read it; whoever agrees from the other side may not yet.
base::Result<QJsonObject> withCaseName(OpenVault &vault, QJsonObject proposal)
{
    const auto id = base::Id::fromString(proposal.value("values"_L1).toObject().value("case"_L1).toString());
    if (!id)
        return proposal;
    const auto title = work::recordtitle::of(vault.context(), {QLatin1String(domain::Person::kType), *id});
    if (!title)
        return title.error();
    QJsonObject names = proposal.value("names"_L1).toObject();
    names.insert(u"case"_s,
        title->text.isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "a case that you do not read yet")) : title->text);
    proposal.insert(u"names"_s, names);
    return proposal;
}

base::Result<QJsonArray> waiting(const Run &run, OpenVault &vault)
{
    const auto answer = giveOrder(run, vault, u"proposals"_s, {});
    if (!answer)
        return answer.error();
    QJsonArray proposals;
    const QJsonArray all = answer->value("proposals"_L1).toArray();
    for (const QJsonValue one : all) {
        const auto named = withCaseName(vault, one.toObject());
        if (!named)
            return named.error();
        proposals.append(*named);
    }
    return proposals;
}

Answer list(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto all = waiting(run, **vault);
    if (!all)
        return all.error();
    QJsonArray proposals;
    QList<QStringList> rows;
    for (const QJsonValue one : *all) {
        const QJsonObject proposal = one.toObject();
        proposals.append(proposalJson(proposal));
        QStringList row = proposalRow(proposal);
        row.append(proposal.value("isMine"_L1).toBool() ? words(QT_TRANSLATE_NOOP("cli", "somebody else has to agree"))
                                                        : words(QT_TRANSLATE_NOOP("cli", "you may agree")));
        rows.append(row);
    }
    return reply({{u"proposals"_s, proposals}},
        rows.isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "Nothing waits for a second person.")) : textTable(rows));
}

struct Decided {
    QJsonObject answer;
    QString about; ///< what was asked for, and by whom
};

base::Result<Decided> decide(const Run &run, const QString &how)
{
    const auto id = idOf(run);
    if (!id)
        return id.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto all = waiting(run, **vault);
    if (!all)
        return all.error();
    Decided decided;
    for (const QJsonValue one : *all) {
        if (one["id"_L1].toString() == id->toString())
            decided.about = proposalRow(one.toObject()).mid(3).join(u": "_s);
    }
    const auto answer = giveOrder(run, **vault, how, {{u"proposal"_s, id->toString()}});
    if (answer) {
        decided.answer = *answer;
        return decided;
    }
    if (answer.error().kind != base::ErrorKind::NotFound)
        return answer.error();
    return base::Error{base::ErrorKind::NotFound,
        words(QT_TRANSLATE_NOOP("cli", "nothing waits under this id: it was decided, or fourteen days are over; “office proposals” shows what waits"))};
}

Answer confirm(const Run &run)
{
    const auto decided = decide(run, u"confirm"_s);
    if (!decided)
        return decided.error();
    const QJsonObject &answer = decided->answer;
    QString sentence = words(QT_TRANSLATE_NOOP("cli", "Agreed, and done."));
    if (!decided->about.isEmpty())
        sentence += u'\n' + decided->about;
    // Of an enrolment code, which nobody sees again.
    if (answer.contains("code"_L1))
        sentence += u'\n' + answer.value("typed"_L1).toString() + u'\n' + answer.value("code"_L1).toString();
    return reply(answer, sentence);
}

Answer decline(const Run &run)
{
    const auto decided = decide(run, u"decline"_s);
    if (!decided)
        return decided.error();
    QString sentence = words(QT_TRANSLATE_NOOP("cli", "Declined; nothing was done, and the office has noted it."));
    if (!decided->about.isEmpty())
        sentence += u'\n' + decided->about;
    return reply(decided->answer, sentence);
}

} // namespace

std::vector<Command> officeProposalCommands()
{
    return {
        {"office proposals", "",
            QT_TRANSLATE_NOOP("cli", "acts that wait for a second person: who asks for what, since and until when"), list},
        {"office confirm", "ID", QT_TRANSLATE_NOOP("cli", "agree to one of them as the second person; it is done then"),
            confirm},
        {"office decline", "ID", QT_TRANSLATE_NOOP("cli", "decline one of them, or take your own back"), decline},
    };
}

} // namespace cli
