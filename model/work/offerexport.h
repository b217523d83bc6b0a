// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/work/exportfile.h"

#include <optional>

namespace work {

struct OfferExport {
    std::optional<QList<base::Id>> offers; ///< these; else all that are not closed
    QString language = QStringLiteral("ko");
    ExportTarget target;
};

/// Exports of the directory of services, with all columns that an import reads.
namespace offerexport {

base::Result<Exported> write(
    Context &context, const OfferExport &wanted, const base::Progress &progress = {});

} // namespace offerexport

} // namespace work
