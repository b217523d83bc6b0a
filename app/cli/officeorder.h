// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"

namespace cli {

class OpenVault;
class Run;

/// What the office answered to an order that the owner of the vault signs, and the person of --second.
base::Result<QJsonObject> giveOrder(const Run &run, const QString &name, const QJsonObject &values);
/// The same for a vault that is open already.
base::Result<QJsonObject> giveOrder(
    const Run &run, OpenVault &vault, const QString &name, const QJsonObject &values);
/// The sentence, or that a second person has to confirm.
Answer orderDone(const base::Result<QJsonObject> &answer, const QString &sentence);

} // namespace cli
