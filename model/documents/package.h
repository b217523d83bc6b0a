// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace documents {

/// One file of a package.
struct PackagePart {
    QString name;
    QByteArray bytes;
    bool isPacked = true;
};

/// A ZIP package in memory, as ODT and HWPX are: the parts in their order, the first one `mimetype` and not
/// packed. The same parts always give the same bytes. Io where the library fails.
base::Result<QByteArray> writePackage(const QList<PackagePart> &parts);

/// The parts of a package in their order. InvalidInput where it is damaged, has more than 512 parts or one of
/// more than 64 MiB.
base::Result<QList<PackagePart>> readPackage(const QByteArray &bytes);

} // namespace documents
