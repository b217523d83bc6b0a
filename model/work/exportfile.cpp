// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/exportfile.h"

#include "model/base/calendar.h"
#include "model/exchange/csvwriter.h"
#include "model/exchange/tablefile.h"
#include "model/exchange/xlsxwriter.h"
#include "model/store/accesslog.h"
#include "model/work/context.h"
#include "model/work/counters.h"
#include "model/work/training.h"

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

/// A last column that says of each row that nobody of flesh and blood is meant; other programs and the import
/// pass it over.
void markPractice(exchange::Sheet &sheet)
{
    sheet.header.append(words(QT_TRANSLATE_NOOP("exportfile", "For practice")));
    for (auto &row : sheet.rows)
        row.append(words(QT_TRANSLATE_NOOP("exportfile", "invented")));
}

exchange::Sheet recordOf(
    Context &context, const Exported &exported, const QString &reason, bool isTraining)
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
    if (isTraining)
        line(QT_TRANSLATE_NOOP("exportfile", "For practice"),
            words(QT_TRANSLATE_NOOP("exportfile", "This comes from a vault for practice; all people in it are invented.")));
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
    const auto isTraining = training::isTraining(context);
    if (!isTraining)
        return isTraining.error();
    if (*isTraining)
        markPractice(sheet);
    const bool isWorkbook = target.path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    auto exported
        = note(context, {target.reason, isWorkbook ? QStringLiteral("xlsx") : QStringLiteral("csv")},
            sheet.rows.size(), about);
    if (!exported)
        return exported;
    const base::Done written = isWorkbook
        ? exchange::writeXlsx(
            target.path, {sheet, recordOf(context, *exported, target.reason.trimmed(), *isTraining)})
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
