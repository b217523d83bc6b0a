// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A row of a table of another program, kept as it was written, so that an export gives back what an import
/// took. `parent` is the record that the row filled or hangs on; nil for rows about the whole file.
struct CarriedRow : RecordBase {
    static constexpr const char *kType = "carriedrow";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Row of another program");

    base::Id parent;
    QString source; ///< hsds-3.0
    QString table;
    QString sourceId; ///< id of the row in its file
    QJsonObject cells; ///< column to text

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &CarriedRow::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Record")),
            field("source", &CarriedRow::source, Open, Register, QT_TRANSLATE_NOOP("fields", "Format")),
            field("table_name", &CarriedRow::table, Open, Register, QT_TRANSLATE_NOOP("fields", "Table")),
            field("source_id", &CarriedRow::sourceId, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Foreign number")),
            field("cells", &CarriedRow::cells, Personal, MapByKey, QT_TRANSLATE_NOOP("fields", "Cells")),
        };
    }
};

} // namespace domain
