// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <span>

namespace exchange {

/// A field that a column of a list can fill: its name (also in map files), its label (to be translated in the
/// context "columns") and the headings it goes by, separated by `|`, the surest first.
struct FieldWords {
    const char *key;
    const char *label;
    const char16_t *headings;
};

/// Field name to column from 0. A field that is not there has no column.
using ColumnMap = QMap<QString, int>;

/// A heading as it is compared: without blanks, brackets, stars and case, `휴대 전화(본인)*` ->
/// `휴대전화본인`.
QString headingKey(const QString &heading);

/// The label as a heading, in English and in the language of the window: so our own exports are headed.
QStringList labelKeys(const FieldWords &field);

/// Finds the column of each field by its heading, the whole of it or the part outside brackets; no column
/// serves two fields.
ColumnMap guessColumns(const QStringList &header, std::span<const FieldWords> fields);

/// The columns of a map file: `{"name": "성명", "birth": 3}`, by heading or by number from 1. InvalidInput
/// for an unknown field, NotFound for a column that the header lacks; the detail is the field's name.
base::Result<ColumnMap> columnsFromMap(
    const QJsonObject &map, const QStringList &header, std::span<const FieldWords> fields);

} // namespace exchange
