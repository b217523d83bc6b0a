// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/officeorder.h"

#include "app/cli/openvault.h"
#include "app/cli/run.h"
#include "app/cli/secrets.h"
#include "model/work/httpsdoor.h"
#include "model/work/officeorders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// What the office says in words of the program, as a sentence with the way to mend it.
base::Error inWords(const base::Error &error)
{
    if (error.detail == "two different people are needed"_L1)
        return {error.kind, words(QT_TRANSLATE_NOOP("cli", "the second person has to be somebody else than who asks"))};
    if (error.detail == "the roles do not allow it"_L1)
        return {error.kind, words(QT_TRANSLATE_NOOP("cli", "the role that this account has at the office does not allow it; the role of whoever asks or agrees has to"))};
    if (error.detail == "both sides have to agree"_L1)
        return {error.kind, words(QT_TRANSLATE_NOOP("cli", "one of the two has to read the dong where the case is, and one the dong where it goes"))};
    if (error.detail == "nobody gives himself a role that reads"_L1)
        return {error.kind, words(QT_TRANSLATE_NOOP("cli", "nobody gives himself a role that reads, also not as the second of two"))};
    if (error.detail == "the order is too old"_L1)
        return {error.kind, words(QT_TRANSLATE_NOOP("cli", "the clock of this computer is wrong, or the order waited for more than fourteen days"))};
    return error;
}

} // namespace

base::Result<QJsonObject> giveOrder(const Run &run, const QString &name, const QJsonObject &values)
{
    const auto second = secondPerson(run);
    if (!second)
        return second.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    auto door = work::HttpsDoor::of((*vault)->context());
    if (!door)
        return door.error();
    const auto answer = work::officeorders::give((*vault)->context(), **door, name, values, *second);
    return answer ? answer : base::Result<QJsonObject>(inWords(answer.error()));
}

Answer orderDone(const base::Result<QJsonObject> &answer, const QString &sentence)
{
    if (!answer)
        return answer.error();
    if (answer->contains("waiting"_L1))
        return reply(*answer,
            words(QT_TRANSLATE_NOOP("cli",
                "Somebody else who may do this has to agree within fourteen days. “office proposals” shows it there; "
                "he agrees with “office confirm %1”."))
                .arg(answer->value("waiting"_L1).toString()));
    return reply(*answer, sentence);
}

} // namespace cli
