// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/exchange/hsdsrows.h"
#include "model/work/listfile.h"

#include <QJsonObject>

#include <memory>

namespace work {

class Context;

/// A file of HSDS 3.0 as it was read and checked. A value.
struct HsdsFile {
    QString path;
    std::shared_ptr<const exchange::hsds::Reading> reading;
};

/// What becomes of a row. Rows that were refused stand in HsdsPlan::refused only.
struct HsdsRow {
    QString table;
    int line = 0;
    ListOutcome outcome = ListOutcome::New; ///< never Unclear or Refused
    QString title; ///< its name, where it has one
};

struct HsdsPlan {
    QList<HsdsRow> rows;
    QList<exchange::hsds::Fault> refused; ///< rows and single cells, by table and line
    QList<exchange::hsds::Fault> notices; ///< what was kept as it is
    QStringList leftOut; ///< files that are no table
    qsizetype read = 0;
    bool dryRun = false;

    qsizetype count(ListOutcome outcome) const;
    qsizetype refusedRows() const;
    /// As `import services --json` prints it.
    QJsonObject toJson() const;
};

enum class HsdsScope { TakeWhatIsSound, AllOrNothing };

/// Takes files of HSDS 3.0 in. Rows are the same by table and id, so the same file again changes nothing and
/// a changed file changes; rows that a file no longer has stay. What has a place in records goes there, and
/// every row is carried as it was written. All of it is one act.
namespace hsdsimport {

/// Whether this is for HSDS rather than for model/work/listfile.h: a folder, an archive of tables, or JSON.
bool isHsds(const QString &path);
/// Any thread. Errors: those of exchange/hsdsfile.h.
base::Result<HsdsFile> read(const QString &path, const base::Progress &progress = {});
/// What applying would do; writes nothing.
base::Result<HsdsPlan> plan(Context &context, const HsdsFile &file);
/// With AllOrNothing RefusedByRule where anything at all was refused.
base::Result<HsdsPlan> apply(
    Context &context, const HsdsFile &file, HsdsScope scope = HsdsScope::TakeWhatIsSound);

} // namespace hsdsimport

} // namespace work
