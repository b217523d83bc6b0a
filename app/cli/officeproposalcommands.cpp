// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on the office that wait for a second person: who asks for what, agreeing, declining.
#include "app/cli/command.h"
#include "app/cli/officeorder.h"
#include "app/cli/officewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/shownwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Answer list(const Run &run)
{
    const auto answer = giveOrder(run, u"proposals"_s, {});
    if (!answer)
        return answer.error();
    QJsonArray proposals;
    QList<QStringList> rows;
    const QJsonArray all = answer->value("proposals"_L1).toArray();
    for (const QJsonValue one : all) {
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

base::Result<QJsonObject> decide(const Run &run, const QString &how)
{
    const auto id = idOf(run.arguments.word(0));
    if (!id)
        return id.error();
    const auto answer = giveOrder(run, how, {{u"proposal"_s, id->toString()}});
    if (answer || answer.error().kind != base::ErrorKind::NotFound)
        return answer;
    return base::Error{base::ErrorKind::NotFound,
        words(QT_TRANSLATE_NOOP("cli", "nothing waits under this id: it was decided, or fourteen days are over; “office proposals” shows what waits"))};
}

Answer confirm(const Run &run)
{
    const auto answer = decide(run, u"confirm"_s);
    if (!answer)
        return answer.error();
    QString sentence = words(QT_TRANSLATE_NOOP("cli", "Agreed, and done."));
    // Of an enrolment code, which nobody sees again.
    if (answer->contains("code"_L1))
        sentence += u'\n' + answer->value("typed"_L1).toString() + u'\n' + answer->value("code"_L1).toString();
    return reply(*answer, sentence);
}

Answer decline(const Run &run)
{
    const auto answer = decide(run, u"decline"_s);
    if (!answer)
        return answer.error();
    return reply(*answer, words(QT_TRANSLATE_NOOP("cli", "Declined; nothing was done, and the office has noted it.")));
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
