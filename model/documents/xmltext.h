// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace documents {

/// Text that may stand in XML 1.0: composed (NFC), without control characters, lone surrogates and what is no
/// character; line feeds stay.
QString cleanText(const QString &text);

/// The same with `<`, `>`, `&` and quotes written out.
QString escapedText(const QString &text);

/// A file of `:/templates` with `@NAME@` filled in by name; the values are XML already. NotFound where there
/// is no such file, InvalidInput where a place stays open: that template would give a broken package.
base::Result<QByteArray> fillPart(const QString &path, const QHash<QString, QString> &values);

} // namespace documents
