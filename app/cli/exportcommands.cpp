// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people and services for outside. The access log has the reason before there is a file.
#include "app/cli/command.h"
#include "app/cli/filewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/paperlanguage.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/work/hsdsexport.h"
#include "model/work/offerexport.h"
#include "model/work/peopleexport.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

base::Result<work::ExportTarget> targetOf(const Run &run, const QStringList &endings = {u"csv"_s, u"xlsx"_s})
{
    const QFileInfo file(run.arguments.word(0));
    if (!endings.contains(file.suffix().toLower()))
        return wrongUsage(u"FILE: this version writes .%1"_s.arg(endings.join(u", ."_s)));
    const QString encoding = run.arguments.value(u"encoding"_s).toLower();
    if (!QStringList{{}, u"utf-8"_s, u"cp949"_s}.contains(encoding))
        return wrongUsage(u"--encoding is utf-8 or cp949"_s);
    if (const base::Done folder = needFolder(file.filePath()); !folder)
        return folder.error();
    return work::ExportTarget{file.absoluteFilePath(),
        encoding == u"cp949" ? work::ExportEncoding::Cp949 : work::ExportEncoding::Utf8,
        reasonOr(run, u"carepass-cli export"_s)};
}

base::Result<QString> languageOf(const Run &run)
{
    if (!run.arguments.has(u"language"_s))
        return u"ko"_s;
    const QString language = run.arguments.value(u"language"_s);
    if (language != u"ko" && language != u"en")
        return wrongUsage(u"--language is ko or en"_s);
    return language;
}

base::Result<work::ExportMask> maskOf(const Run &run)
{
    const QString mask = run.arguments.value(u"mask"_s);
    if (mask.isEmpty() || mask == u"none")
        return work::ExportMask::None;
    if (mask == u"contact")
        return work::ExportMask::Contact;
    if (mask == u"names")
        return work::ExportMask::Names;
    return wrongUsage(u"--mask is none, contact or names"_s);
}

base::Result<QStringList> columnsOf(const Run &run)
{
    const QStringList chosen = run.arguments.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    QStringList known;
    for (const work::ExportColumn &column : work::peopleexport::columns())
        known += column.key;
    for (const QString &column : chosen) {
        if (!known.contains(column))
            return wrongUsage(u"--columns: there are %1"_s.arg(known.join(u',')));
    }
    return chosen;
}

/// The place of letters that the encoding lacks, never the letters of the cell around them.
Reply replyOf(const work::Exported &exported, const QString &path)
{
    QJsonArray lost;
    QList<QStringList> rows{{words(QT_TRANSLATE_NOOP("cli", "File")), path},
        {words(QT_TRANSLATE_NOOP("cli", "Number")), exported.number},
        {words(QT_TRANSLATE_NOOP("cli", "Rows")), QString::number(exported.count)}};
    for (const work::LostLetters &letters : exported.lost) {
        lost.append(QJsonObject{{u"line"_s, letters.line}, {u"column"_s, letters.heading}});
        rows.append(
            {words(QT_TRANSLATE_NOOP("cli", "Letters lost in line %1")).arg(letters.line), letters.heading});
    }
    return reply(
        {{u"file"_s, path}, {u"number"_s, exported.number}, {u"count"_s, exported.count}, {u"lost"_s, lost}},
        textTable(rows));
}

Answer exportPeople(const Run &run)
{
    const auto target = targetOf(run);
    const auto language = languageOf(run);
    const auto mask = maskOf(run);
    const auto columns = columnsOf(run);
    if (!target || !language || !mask || !columns)
        return !target  ? target.error()
            : !language ? language.error()
            : !mask     ? mask.error()
                        : columns.error();
    work::PeopleExport wanted{{}, {}, *columns, *mask, *language, *target};
    if (run.arguments.has(u"dong"_s)) {
        wanted.query = domain::PeopleQuery();
        wanted.query->dong = domain::normalisedDong(run.arguments.value(u"dong"_s));
        wanted.query->today = base::koreanDay(run.clock().now());
    }
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto exported = [&] {
        const PaperLanguage spoken(*language);
        return work::peopleexport::write((*vault)->context(), wanted);
    }();
    if (!exported)
        return exported.error();
    return replyOf(*exported, target->path);
}

Answer exportServices(const Run &run)
{
    const auto target = targetOf(run, {u"csv"_s, u"xlsx"_s, u"zip"_s, u"json"_s});
    const auto language = languageOf(run);
    if (!target || !language)
        return target ? language.error() : target.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto exported = [&] {
        const PaperLanguage spoken(*language);
        if (work::hsdsexport::isHsds(target->path))
            return work::hsdsexport::write((*vault)->context(), *target);
        return work::offerexport::write((*vault)->context(), {{}, *language, *target});
    }();
    if (!exported)
        return exported.error();
    return replyOf(*exported, target->path);
}

} // namespace

std::vector<Command> exportCommands()
{
    const std::vector<Option> common{
        {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why; goes to the access log")},
        {"encoding", "utf-8|cp949", QT_TRANSLATE_NOOP("cli", "of a .csv file (utf-8)")},
        {"language", "ko|en", QT_TRANSLATE_NOOP("cli", "language of the words for codes (ko)")}};
    std::vector<Option> people = common;
    people.push_back({"columns", "NAMES", QT_TRANSLATE_NOOP("cli", "columns, separated by commas")});
    people.push_back({"mask", "none|contact|names", QT_TRANSLATE_NOOP("cli", "what the copy hides (none)")});
    people.push_back({"dong", "DONG", QT_TRANSLATE_NOOP("cli", "living in this dong")});
    return {
        {"export people", "FILE", QT_TRANSLATE_NOOP("cli", "write people as .csv or .xlsx"), exportPeople,
            people},
        {"export services", "FILE",
            QT_TRANSLATE_NOOP("cli", "write services as .csv, .xlsx, or HSDS 3.0 as .zip or .json"),
            exportServices, common},
    };
}

} // namespace cli
