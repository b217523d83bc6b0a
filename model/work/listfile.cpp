// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/listfile.h"

#include "model/exchange/headerwords.h"
#include "model/exchange/offerrows.h"
#include "model/exchange/personrows.h"
#include "model/exchange/tablefile.h"
#include "model/store/settings.h"
#include "model/work/context.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace work {
namespace {

constexpr std::array kEncodings = {exchange::Encoding::Utf8, exchange::Encoding::Utf16LittleEndian,
    exchange::Encoding::Utf16BigEndian, exchange::Encoding::Cp949};

exchange::TableOptions optionsOf(const ListReading &reading)
{
    exchange::TableOptions options;
    for (const exchange::Encoding encoding : kEncodings) {
        if (exchange::nameOf(encoding) == reading.encoding)
            options.encoding = encoding;
    }
    if (!reading.separator.isNull())
        options.separator = reading.separator.toLatin1();
    options.hasHeader = reading.hasHeader;
    options.sheet = reading.sheet;
    return options;
}

std::span<const exchange::FieldWords> wordsOf(ListKind kind)
{
    return kind == ListKind::People ? exchange::personFields() : exchange::offerFields();
}

/// Lists of one source have the same headings, whatever their names and rows.
QString settingOf(const ListFile &file, ListKind kind)
{
    const QByteArray headings = file.header.join(QChar(0x1f)).toUtf8();
    return QStringLiteral("import columns %1 %2")
        .arg(kind == ListKind::People ? QStringLiteral("people") : QStringLiteral("services"),
            QString::fromLatin1(
                QCryptographicHash::hash(headings, QCryptographicHash::Sha256).toHex().left(32)));
}

QJsonArray jsonOf(const QList<ListIssue> &issues)
{
    QJsonArray list;
    for (const ListIssue &issue : issues) {
        list.append(QJsonObject{{QStringLiteral("line"), issue.line},
            {QStringLiteral("column"), issue.column}, {QStringLiteral("reason"), issue.code}});
    }
    return list;
}

} // namespace

QString ListFile::cell(qsizetype row, int column) const
{
    return table ? table->cell(row, column) : QString();
}

void ListCounts::count(ListOutcome outcome, const QList<ListIssue> &issues)
{
    ++read;
    if (outcome != ListOutcome::Refused)
        notices.append(issues);
    switch (outcome) {
    case ListOutcome::New:
        ++added;
        break;
    case ListOutcome::Changed:
        ++changed;
        break;
    case ListOutcome::Same:
        ++same;
        break;
    case ListOutcome::Unclear:
        ++unclear;
        break;
    case ListOutcome::Refused:
        refused.append(*std::find_if(
            issues.begin(), issues.end(), [](const ListIssue &issue) { return issue.refusesRow; }));
        break;
    }
}

QJsonObject ListCounts::toJson() const
{
    return {{QStringLiteral("read"), read}, {QStringLiteral("taken"), taken()},
        {QStringLiteral("new"), added}, {QStringLiteral("changed"), changed}, {QStringLiteral("same"), same},
        {QStringLiteral("unclear"), unclear}, {QStringLiteral("refused"), jsonOf(refused)},
        {QStringLiteral("notices"), jsonOf(notices)},
        {QStringLiteral("unread"), QJsonArray::fromStringList(unread)}, {QStringLiteral("dry_run"), dryRun}};
}

namespace lists {

base::Result<ListFile> read(const QString &path, const ListReading &reading, const base::Progress &progress)
{
    auto table = exchange::readTableFile(path, optionsOf(reading), progress);
    if (!table)
        return table.error();
    ListFile file;
    file.path = path;
    file.isWorkbook = table->format == exchange::TableFormat::Xlsx;
    file.encoding = file.isWorkbook ? QString() : exchange::nameOf(table->encoding);
    file.separator = file.isWorkbook ? QChar() : QChar::fromLatin1(table->separator);
    file.hasHeader = table->hasHeader;
    file.sheet = table->sheet;
    file.sheets = table->sheets;
    file.header = table->header;
    file.rows = table->rows.size();
    file.undecodableLines = table->undecodableLines;
    file.isCaseworkExport = exchange::isCaseworkExport(table->header);
    file.table = std::make_shared<const exchange::Table>(std::move(*table));
    return file;
}

QList<ListField> fields(ListKind kind)
{
    QList<ListField> fields;
    for (const exchange::FieldWords &words : wordsOf(kind))
        fields.append({QLatin1String(words.key), words.label});
    return fields;
}

ListKind kindOf(const ListFile &file)
{
    ListColumns services = guess(file, ListKind::Services);
    // Headings that lists of people have as well tell nothing.
    for (const char *field : {"label", "site", "contacts", "contactPhone", "contactEmail", "email", "url",
             "description", "status", "languages"})
        services.remove(QLatin1String(field));
    return services.size() > guess(file, ListKind::People).size() ? ListKind::Services : ListKind::People;
}

ListColumns guess(const ListFile &file, ListKind kind)
{
    return exchange::guessColumns(file.header, wordsOf(kind));
}

base::Result<ListMapping> mapping(Context &context, const ListFile &file, ListKind kind)
{
    const auto kept = store::settings::read(context.connection(), settingOf(file, kind));
    if (!kept)
        return kept.error();
    ListMapping mapping;
    const QJsonObject columns = kept->toObject();
    for (auto one = columns.begin(); one != columns.end(); ++one) {
        if (const int column = one->toInt(-1); column >= 0 && column < file.header.size())
            mapping.columns.insert(one.key(), column);
    }
    if (!mapping.columns.isEmpty()) {
        mapping.from = ColumnsFrom::Remembered;
        return mapping;
    }
    mapping.columns = guess(file, kind);
    if (kind == ListKind::People && file.isCaseworkExport)
        mapping.from = ColumnsFrom::Casework;
    return mapping;
}

base::Done rememberMapping(Context &context, const ListFile &file, ListKind kind, const ListColumns &columns)
{
    QJsonObject kept;
    for (auto one = columns.begin(); one != columns.end(); ++one)
        kept.insert(one.key(), one.value());
    return store::settings::write(context.connection(), settingOf(file, kind), kept);
}

base::Result<ListColumns> mappingFromJson(const QJsonObject &map, const ListFile &file, ListKind kind)
{
    return exchange::columnsFromMap(map, file.header, wordsOf(kind));
}

QString missingField(const ListColumns &columns, ListKind kind)
{
    if (kind == ListKind::People)
        return columns.contains(QStringLiteral("name")) || columns.contains(QStringLiteral("about"))
            ? QString()
            : QStringLiteral("name");
    for (const QString &field : {QStringLiteral("provider"), QStringLiteral("service")}) {
        if (!columns.contains(field))
            return field;
    }
    return {};
}

ListColumns withChosen(ListColumns recognised, const ListColumns &chosen)
{
    const QList<int> taken = chosen.values();
    recognised.removeIf([&taken](ListColumns::iterator one) { return taken.contains(one.value()); });
    for (auto one = chosen.begin(); one != chosen.end(); ++one)
        recognised.insert(one.key(), one.value());
    return recognised;
}

QString missingInAllRows(const ListColumns &columns, const ListCounts &counts)
{
    if (counts.refused.isEmpty() || counts.refused.size() != counts.read)
        return {};
    const QString field = counts.refused.first().column;
    const bool isSame
        = std::all_of(counts.refused.begin(), counts.refused.end(), [&field](const ListIssue &issue) {
              return issue.column == field && issue.code == QLatin1String("missing");
          });
    return isSame && !columns.contains(field) ? field : QString();
}

QStringList unreadColumns(const ListFile &file, const ListColumns &columns)
{
    const QList<int> read = columns.values();
    QStringList unread;
    for (int column = 0; column < file.header.size(); ++column) {
        if (read.contains(column))
            continue;
        const QString heading = file.hasHeader ? file.header.at(column).simplified() : QString();
        bool isUsed = !heading.isEmpty();
        for (qsizetype row = 0; row < file.rows && !isUsed; ++row)
            isUsed = !file.cell(row, column).isEmpty();
        if (isUsed)
            unread.append(heading.isEmpty() ? QString::number(column + 1) : heading);
    }
    return unread;
}

QString nameKey(const QString &name)
{
    QString key = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

} // namespace lists

} // namespace work
