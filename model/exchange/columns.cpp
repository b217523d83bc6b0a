// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/columns.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>

namespace exchange {

namespace {

QString keyOutsideBrackets(const QString &heading)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[<（【][^)\\]>）】]*[)\\]>）】]"));
    QString outside = heading;
    return headingKey(outside.remove(brackets));
}

/// The first free column whose key is the word, or -1.
int findColumn(const QStringList &keys, QStringView word, const QSet<int> &taken)
{
    for (int column = 0; column < keys.size(); ++column) {
        if (!taken.contains(column) && keys.at(column) == word)
            return column;
    }
    return -1;
}

const FieldWords *fieldOfKey(std::span<const FieldWords> fields, const QString &key)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
        [&](const FieldWords &field) { return key == QLatin1String(field.key); });
    return found == fields.end() ? nullptr : &*found;
}

void guess(ColumnMap &map, QSet<int> &taken, const QStringList &keys, std::span<const FieldWords> fields)
{
    for (const FieldWords &field : fields) {
        const QString key = QLatin1String(field.key);
        const QString headings = QStringView(field.headings).toString() + u'|' + labelKeys(field).join(u'|');
        for (const QStringView word : QStringView(headings).split(u'|')) {
            const int column = map.contains(key) ? -1 : findColumn(keys, word, taken);
            if (column < 0)
                continue;
            map.insert(key, column);
            taken.insert(column);
        }
    }
}

} // namespace

QString headingKey(const QString &heading)
{
    QString key;
    for (const QChar letter : heading.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (letter.isLetterOrNumber())
            key += letter;
    }
    return key;
}

QStringList labelKeys(const FieldWords &field)
{
    return {headingKey(QLatin1String(field.label)),
        headingKey(QCoreApplication::translate("columns", field.label))};
}

ColumnMap guessColumns(const QStringList &header, std::span<const FieldWords> fields)
{
    QStringList whole;
    QStringList outside;
    for (const QString &heading : header) {
        whole += headingKey(heading);
        outside += keyOutsideBrackets(heading);
    }
    ColumnMap map;
    QSet<int> taken;
    guess(map, taken, whole, fields);
    guess(map, taken, outside, fields);
    return map;
}

base::Result<ColumnMap> columnsFromMap(
    const QJsonObject &map, const QStringList &header, std::span<const FieldWords> fields)
{
    QStringList keys;
    for (const QString &heading : header)
        keys += headingKey(heading);
    ColumnMap columns;
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        if (!fieldOfKey(fields, entry.key()))
            return base::Error{base::ErrorKind::InvalidInput, entry.key()};
        const int column
            = entry->isDouble() ? entry->toInt() - 1 : int(keys.indexOf(headingKey(entry->toString())));
        if (column < 0 || column >= header.size())
            return base::Error{base::ErrorKind::NotFound, entry.key()};
        columns.insert(entry.key(), column);
    }
    return columns;
}

} // namespace exchange
