// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/exportfile.h"

#include "model/base/calendar.h"
#include "model/exchange/csvwriter.h"
#include "model/exchange/tablefile.h"
#include "model/exchange/xlsxwriter.h"
#include "model/store/accesslog.h"
#include "model/work/context.h"
#include "model/work/counters.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace work::exportfile {
namespace {

constexpr qsizetype kShortestReason = 2;

QString words(const char *source)
{
    return QCoreApplication::translate("exportfile", source);
}

exchange::Sheet recordOf(Context &context, const Exported &exported, const QString &reason)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(context.clock().now(), QTimeZone("Asia/Seoul"));
    exchange::Sheet sheet;
    sheet.name = words(QT_TRANSLATE_NOOP("exportfile", "About this export"));
    sheet.header = {sheet.name, QString()};
    const auto line = [&](const char *label, const exchange::Value &value) {
        sheet.rows.append({words(label), value});
    };
    line(QT_TRANSLATE_NOOP("exportfile", "Number"), exported.number);
    line(QT_TRANSLATE_NOOP("exportfile", "Exported by"), context.userName());
    line(QT_TRANSLATE_NOOP("exportfile", "Exported at"), at.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    line(QT_TRANSLATE_NOOP("exportfile", "Reason"), reason);
    line(QT_TRANSLATE_NOOP("exportfile", "Rows"), qint64(exported.count));
    return sheet;
}

base::Done writeText(const exchange::Sheet &sheet, const ExportTarget &target, Exported &exported)
{
    const auto encoding = target.encoding == ExportEncoding::Cp949 ? exchange::CsvEncoding::Cp949
                                                                   : exchange::CsvEncoding::Utf8WithMark;
    const exchange::CsvFile file = exchange::writeCsv(sheet, {encoding, ','});
    for (const exchange::MissingLetters &missing : file.missing)
        exported.lost.append({missing.row + 2, sheet.header.value(missing.column), missing.text});
    return exchange::saveFile(target.path, file.bytes);
}

} // namespace

base::Result<Exported> note(
    Context &context, const ExportNote &note, qsizetype count, const QJsonObject &about)
{
    const QString reason = note.reason.trimmed();
    if (reason.size() < kShortestReason)
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("reason")};
    const int year = base::koreanDay(context.clock().now()).year();
    const auto number = counters::nextNumber(context.connection(), QStringLiteral("export"), year);
    if (!number)
        return number.error();
    const Exported exported{QStringLiteral("%1-%2").arg(year).arg(*number), count, {}};
    QJsonObject detail = about;
    detail.insert(QStringLiteral("reason"), reason);
    detail.insert(QStringLiteral("number"), exported.number);
    detail.insert(QStringLiteral("count"), exported.count);
    detail.insert(QStringLiteral("format"), note.format);
    if (const base::Done logged = store::accesslog::write(
            context.vault(), context.connection(), QStringLiteral("export"), note.subject, detail);
        !logged)
        return logged.error();
    return exported;
}

base::Result<Exported> write(Context &context, exchange::Sheet sheet, const ExportTarget &target,
    const QJsonObject &about, const base::Progress &progress)
{
    if (progress.isCancelled())
        return base::ErrorKind::Cancelled;
    const bool isWorkbook = target.path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    auto exported
        = note(context, {target.reason, isWorkbook ? QStringLiteral("xlsx") : QStringLiteral("csv")},
            sheet.rows.size(), about);
    if (!exported)
        return exported;
    const base::Done written = isWorkbook
        ? exchange::writeXlsx(target.path, {sheet, recordOf(context, *exported, target.reason.trimmed())})
        : writeText(sheet, target, *exported);
    if (!written)
        return written.error();
    return exported;
}

base::Result<Exported> writeBytes(Context &context, const QByteArray &bytes, qsizetype count,
    const ExportTarget &target, const QJsonObject &about)
{
    auto exported
        = note(context, {target.reason, about.value(QLatin1String("format")).toString()}, count, about);
    if (!exported)
        return exported;
    if (const base::Done saved = exchange::saveFile(target.path, bytes); !saved)
        return saved.error();
    return exported;
}

} // namespace work::exportfile
