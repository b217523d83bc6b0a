// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxwriter.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <filesystem>

namespace exchange {

namespace {

using base::Error;
using base::ErrorKind;

constexpr double kNarrowest = 8;
constexpr double kWidest = 50;
constexpr qsizetype kLongestSheetName = 31;
constexpr int kFirstYear = 1900; // spreadsheets know no day before
constexpr qsizetype kLongestText = 32'767;

/// Hangul and Chinese characters take the room of two digits.
double widthOf(const QString &text)
{
    double width = 2;
    for (const QChar letter : text)
        width += letter.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

QByteArray sheetName(const QString &wanted, qsizetype index)
{
    QString name;
    for (const QChar letter : wanted.left(kLongestSheetName))
        name += QStringView(u"[]:*?/\\'").contains(letter) ? u' ' : letter;
    name = name.trimmed();
    return (name.isEmpty() ? QStringLiteral("Sheet%1").arg(index + 1) : name).toUtf8();
}

struct Formats {
    lxw_format *heading = nullptr;
    lxw_format *day = nullptr;
};

struct CellWriter {
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    lxw_format *dayFormat;

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(const QString &text) const
    {
        return worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
    }
    lxw_error operator()(qint64 number) const { return (*this)(double(number)); }
    lxw_error operator()(double number) const
    {
        return worksheet_write_number(sheet, row, column, number, nullptr);
    }
    lxw_error operator()(const QDate &day) const
    {
        if (day.year() < kFirstYear)
            return (*this)(textOf(day));
        lxw_datetime value{day.year(), day.month(), day.day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &value, dayFormat);
    }
    lxw_error operator()(bool yes) const { return worksheet_write_boolean(sheet, row, column, yes, nullptr); }
};

void setWidths(lxw_worksheet *to, const Sheet &sheet)
{
    QList<double> widths;
    const auto widen = [&](qsizetype column, const QString &text) {
        if (column >= widths.size())
            widths.resize(column + 1, kNarrowest);
        widths[column] = std::clamp(widthOf(text), widths.at(column), kWidest);
    };
    for (qsizetype column = 0; column < sheet.header.size(); ++column)
        widen(column, sheet.header.at(column));
    for (const QList<Value> &row : sheet.rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widen(column, textOf(row.at(column)));
    }
    for (qsizetype column = 0; column < widths.size(); ++column)
        worksheet_set_column(to, lxw_col_t(column), lxw_col_t(column), widths.at(column), nullptr);
}

lxw_error fill(lxw_worksheet *to, const Sheet &sheet, const Formats &formats)
{
    lxw_error worst = LXW_NO_ERROR;
    const auto note = [&](lxw_error error) { worst = error == LXW_NO_ERROR ? worst : error; };
    for (qsizetype column = 0; column < sheet.header.size(); ++column)
        note(worksheet_write_string(
            to, 0, lxw_col_t(column), sheet.header.at(column).toUtf8().constData(), formats.heading));
    const lxw_row_t first = sheet.header.isEmpty() ? 0 : 1;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        for (qsizetype column = 0; column < sheet.rows.at(row).size(); ++column)
            note(std::visit(CellWriter{to, lxw_row_t(row) + first, lxw_col_t(column), formats.day},
                sheet.rows.at(row).at(column)));
    }
    if (first > 0)
        worksheet_freeze_panes(to, 1, 0);
    setWidths(to, sheet);
    return worst;
}

bool hasTextTooLong(const Sheet &sheet)
{
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const QList<Value> &row) {
        return std::any_of(
            row.begin(), row.end(), [](const Value &value) { return textOf(value).size() > kLongestText; });
    });
}

lxw_error writeWorkbook(const QByteArray &path, const QByteArray &folder, const QList<Sheet> &sheets)
{
    // The library's own temporary files hold the same data: they stay on the drive that the user chose.
    QByteArray temporaryFolder = folder;
    lxw_workbook_options options{};
    options.tmpdir = temporaryFolder.data();
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    if (!workbook)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    Formats formats{workbook_add_format(workbook), workbook_add_format(workbook)};
    format_set_bold(formats.heading);
    format_set_num_format(formats.day, "yyyy-mm-dd");
    lxw_error worst = LXW_NO_ERROR;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        lxw_worksheet *sheet = workbook_add_worksheet(workbook, sheetName(sheets.at(i).name, i).constData());
        const lxw_error error = sheet ? fill(sheet, sheets.at(i), formats) : LXW_ERROR_SHEETNAME_ALREADY_USED;
        worst = error == LXW_NO_ERROR ? worst : error;
    }
    const lxw_error closed = workbook_close(workbook);
    return closed == LXW_NO_ERROR ? worst : closed;
}

std::filesystem::path native(const QString &path)
{
    return path.toStdU16String();
}

} // namespace

base::Done writeXlsx(const QString &path, const QList<Sheet> &sheets)
{
    if (sheets.isEmpty())
        return Error{ErrorKind::InvalidInput, QStringLiteral("no sheet to write")};
    if (std::any_of(sheets.begin(), sheets.end(), hasTextTooLong))
        return Error{ErrorKind::InvalidInput, QStringLiteral("a text is too long for a cell")};
    const QString partial = path + QStringLiteral(".part");
    const lxw_error error = writeWorkbook(
        QFile::encodeName(partial), QFile::encodeName(QFileInfo(path).absolutePath()), sheets);
    std::error_code failed;
    if (error == LXW_NO_ERROR)
        std::filesystem::rename(native(partial), native(path), failed);
    if (error == LXW_NO_ERROR && !failed)
        return {};
    QFile::remove(partial);
    if (failed == std::errc::no_space_on_device)
        return ErrorKind::DiskFull;
    const QString why
        = failed ? QStringLiteral("code %1").arg(failed.value()) : QString::fromLatin1(lxw_strerror(error));
    return Error{ErrorKind::Io, QStringLiteral("writing a workbook: %1").arg(why)};
}

} // namespace exchange
