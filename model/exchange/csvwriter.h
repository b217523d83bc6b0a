// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheet.h"

#include <QByteArray>

namespace exchange {

enum class CsvEncoding { Utf8WithMark, Cp949 };

struct CsvWriteOptions {
    CsvEncoding encoding = CsvEncoding::Utf8WithMark;
    char separator = ',';
};

/// A letter that CP949 lacks; the caller decides whether the file may hold a question mark there.
struct MissingLetters {
    qsizetype row = 0; ///< -1: the header
    qsizetype column = 0;
    QString text; ///< the whole cell

    bool operator==(const MissingLetters &) const = default;
};

/// A text file ready to be saved: lines end with CR LF, cells are quoted where needed and guarded against
/// running as formulas. `missing` is empty unless letters became question marks.
struct CsvFile {
    QByteArray bytes;
    QList<MissingLetters> missing;
};
CsvFile writeCsv(const Sheet &sheet, const CsvWriteOptions &options = {});

} // namespace exchange
