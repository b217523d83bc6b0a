// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reply.h"

#include <QJsonDocument>

namespace cli {

Reply reply(const QJsonObject &json, const QString &text, ExitCode code)
{
    return {QJsonDocument(json).toJson(), text, code};
}

base::Error wrongUsage(const QString &detail)
{
    return {base::ErrorKind::InvalidInput, detail};
}

} // namespace cli
