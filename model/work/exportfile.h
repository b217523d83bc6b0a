// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/domain/act.h"

#include <QList>
#include <QJsonObject>
#include <QString>

namespace exchange {
struct Sheet;
}

namespace work {

class Context;

/// The bytes of a text file; workbooks have their own.
enum class ExportEncoding { Utf8, Cp949 };

/// Where a file goes and why. The ending of the path decides: .xlsx, otherwise separated values.
struct ExportTarget {
    QString path;
    ExportEncoding encoding = ExportEncoding::Utf8;
    QString reason; ///< at least two letters
};

/// A cell with letters that CP949 lacks; a question mark stands for each in the file.
struct LostLetters {
    qsizetype line = 0; ///< of the file, from 1
    QString heading;
    QString text; ///< of the whole cell
};

struct Exported {
    QString number; ///< `2026-3`: counted by year, also in the access log
    qsizetype count = 0;
    QList<LostLetters> lost;
};

/// What the access log says of a file that leaves the program.
struct ExportNote {
    QString reason; ///< at least two letters
    QString format;
    domain::RecordRef subject = {};
};

/// The last steps of every export. The access log has the reason before there is a file.
namespace exportfile {

/// Writes the access log, then the file; a workbook gets a second sheet that says who exported what, when and
/// why. `about` is what the log says beside reason, number and count. InvalidInput with the detail `reason`;
/// DiskFull, Io, Cancelled.
base::Result<Exported> write(Context &context, exchange::Sheet sheet, const ExportTarget &target,
    const QJsonObject &about, const base::Progress &progress = {});
/// The same for a file that is finished already; `about` says its format, `count` how many rows it has.
base::Result<Exported> writeBytes(Context &context, const QByteArray &bytes, qsizetype count,
    const ExportTarget &target, const QJsonObject &about);

/// The number of the export and its entry in the access log, for files that are written elsewhere; `about` as
/// above. InvalidInput with the detail `reason`. To be called before there is a file.
base::Result<Exported> note(
    Context &context, const ExportNote &note, qsizetype count, const QJsonObject &about);

} // namespace exportfile

} // namespace work
