// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"
#include "model/domain/peoplequery.h"
#include "model/work/exportfile.h"

#include <optional>

namespace work {

/// What a copy for others hides. Names also hides all that Contact does, and the birthday but for its year.
enum class ExportMask { None, Contact, Names };

/// A column that an export of people can have; the label is to be translated in its context.
struct ExportColumn {
    QString key;
    const char *context;
    const char *label;
    domain::Sensitivity sensitivity = domain::Sensitivity::Personal;
    bool isUsual = false; ///< chosen unless the user chooses otherwise
};

struct PeopleExport {
    std::optional<QList<base::Id>> people; ///< these, in this order
    std::optional<domain::PeopleQuery> query; ///< or the people of a list; neither: all, former ones too
    QStringList columns; ///< keys; empty: the usual ones
    ExportMask mask = ExportMask::None;
    QString language = QStringLiteral("ko"); ///< of the words for codes
    ExportTarget target;
};

/// Exports of people, for which the access log has the reason, the columns and the count. Masking is done
/// before a value reaches the file. What this writes can be imported again.
namespace peopleexport {

/// From the declaration of the person, and the telephones.
QList<ExportColumn> columns();
base::Result<Exported> write(
    Context &context, const PeopleExport &wanted, const base::Progress &progress = {});

} // namespace peopleexport

} // namespace work
