// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace cli {

/// What a command answers: one JSON document for scripts and the lines for people; the program prints one of
/// them. A reply may end with another code than Done where there is a document all the same (a damaged vault
/// that was verified).
struct Reply {
    QByteArray json;
    QString text;
    ExitCode code = ExitCode::Done;
};

Reply reply(const QJsonObject &json, const QString &text, ExitCode code = ExitCode::Done);

/// Usage errors are InvalidInput; the detail is the sentence.
using Answer = base::Result<Reply>;

base::Error wrongUsage(const QString &detail);

} // namespace cli
