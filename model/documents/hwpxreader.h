// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace documents {

struct HwpxCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text; ///< paragraphs parted by line feeds
};

struct HwpxTable {
    int rows = 0;
    int columns = 0;
    bool repeatsHead = false;
    QList<HwpxCell> cells;
};

/// What an HWPX package says: the words of paragraphs outside tables in their order, the tables, the running
/// head and the footer, and how many pictures it holds.
struct HwpxContent {
    QString title;
    QStringList paragraphs;
    QList<HwpxTable> tables;
    QString head;
    QString footer;
    QStringList pictures;
};

/// Reads a package of sections back and checks that it holds together: `mimetype` first and not packed, every
/// part well-formed, every item of the manifest there, every number that the text refers to in the head, the
/// counts right, every place of a table covered once. InvalidInput with what is wrong otherwise.
base::Result<HwpxContent> readHwpx(const QByteArray &bytes);

} // namespace documents
