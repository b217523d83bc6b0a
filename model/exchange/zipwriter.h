// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace exchange {

/// One file of an archive to be.
struct ZipPart {
    QString name;
    QByteArray bytes;
};

/// A ZIP archive of these files in memory. All parts carry the same fixed day, so that the same content gives
/// the same bytes. Internal where memory or the library fails.
base::Result<QByteArray> writeZip(const QList<ZipPart> &parts);

} // namespace exchange
