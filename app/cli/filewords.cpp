// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filewords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Trouble {
    const char *detail; ///< of exchange/tablefile.h, or how it begins
    const char *sentence;
};

constexpr std::array kTroubles = {
    Trouble{"binary .xls",
        QT_TRANSLATE_NOOP(
            "cli", "%1 is an old Excel file (.xls). Open it in a spreadsheet program and save it as .xlsx.")},
    Trouble{"workbook with a password",
        QT_TRANSLATE_NOOP("cli", "%1 has a password. Save a copy without one and take that in.")},
    Trouble{"HTML instead of a table",
        QT_TRANSLATE_NOOP("cli",
            "%1 is a web page, not a spreadsheet. Open it in a spreadsheet program and save it as .xlsx.")},
    Trouble{"XML instead of a table",
        QT_TRANSLATE_NOOP("cli",
            "%1 is an XML file, not a spreadsheet. Open it in a spreadsheet program and save it as .xlsx.")},
    Trouble{"a ZIP archive without a workbook",
        QT_TRANSLATE_NOOP("cli", "%1 is an archive without a list. Unpack it first.")},
    Trouble{
        "the file is too big", QT_TRANSLATE_NOOP("cli", "%1 is too big. Part the list into several files.")},
};

constexpr const char *kDamagedWorkbook = QT_TRANSLATE_NOOP("cli",
    "%1 is a workbook that is damaged or was cut off. Get it anew, or open it in a spreadsheet program and "
    "save "
    "it again.");

QString told(const char *sentence, const QString &path)
{
    return QCoreApplication::translate("cli", sentence).arg(path);
}

} // namespace

base::Done needFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    return base::Error{base::ErrorKind::NotFound,
        told(QT_TRANSLATE_NOOP("cli", "There is no folder %1; make it first."), folder)};
}

base::Done needFree(const Run &run, const QString &path)
{
    if (run.arguments.has(u"force"_s) || !QFileInfo::exists(path))
        return {};
    return base::Error{base::ErrorKind::AlreadyExists,
        told(QT_TRANSLATE_NOOP("cli", "%1; --force writes over it"), path)};
}

base::Error listTrouble(const QString &path, const base::Error &error)
{
    if (error.kind == base::ErrorKind::NotFound && error.detail.isEmpty())
        return {error.kind, told(QT_TRANSLATE_NOOP("cli", "There is no file %1."), path)};
    if (QFileInfo(path).isDir())
        return {error.kind, told(QT_TRANSLATE_NOOP("cli", "%1 is a folder; name a file in it."), path)};
    if (error.kind != base::ErrorKind::InvalidInput)
        return error;
    for (const Trouble &trouble : kTroubles) {
        if (error.detail == QLatin1String(trouble.detail))
            return {error.kind, told(trouble.sentence, path)};
    }
    if (error.detail.contains(u"ZIP"_s))
        return {error.kind, told(kDamagedWorkbook, path)};
    const QString sentence
        = told(QT_TRANSLATE_NOOP("cli", "%1 cannot be read as a list. Save it as .xlsx or .csv anew."), path);
    return {error.kind, error.detail.isEmpty() ? sentence : sentence + u' ' + error.detail};
}

base::Error missingColumn(const work::ListFile &file, const QString &field)
{
    const QString suffix = QFileInfo(file.path).suffix().toLower();
    if (file.header.isEmpty() && file.rows == 0)
        return wrongUsage(told(QT_TRANSLATE_NOOP("cli", "%1 is empty."), file.path));
    if (!file.isWorkbook && suffix.startsWith(u"xls"_s))
        return wrongUsage(told(QT_TRANSLATE_NOOP("cli",
                                   "%1 is named like a workbook, but holds none. Open it in a spreadsheet "
                                   "program and save it as .xlsx."),
            file.path));
    return wrongUsage(u"%1: no column of the list holds it; --map can tell which does"_s.arg(field));
}

} // namespace cli
