// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/officeorder.h"

#include "app/cli/openvault.h"
#include "app/cli/run.h"
#include "app/cli/secrets.h"
#include "app/cli/words.h"
#include "model/work/httpsdoor.h"
#include "model/work/officeorders.h"

using namespace Qt::StringLiterals;

namespace cli {
base::Result<QJsonObject> giveOrder(const Run &run, const QString &name, const QJsonObject &values)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    return giveOrder(run, **vault, name, values);
}

base::Result<QJsonObject> giveOrder(
    const Run &run, OpenVault &vault, const QString &name, const QJsonObject &values)
{
    const auto second = secondPerson(run);
    if (!second)
        return second.error();
    auto door = work::HttpsDoor::of(vault.context());
    if (!door)
        return door.error();
    return work::officeorders::give(vault.context(), **door, name, values, *second);
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
