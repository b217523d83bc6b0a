// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/clienttable.h"

#include "model/base/calendar.h"
#include "model/documents/careplanwords.h"

#include <QCoreApplication>

namespace documents {

namespace {

struct GridField {
    QString id;
    QString label;
    Cell value;
};

std::vector<GridField> allFields(const CarePlanData &data)
{
    const CarePlanPerson &person = data.person;
    const auto label = [](const char *text) { return QCoreApplication::translate("documents", text); };
    return {{QStringLiteral("name"), label(QT_TRANSLATE_NOOP("documents", "Name")),
                textCell(person.name, Align::Left, true)},
        {QStringLiteral("birth"), label(QT_TRANSLATE_NOOP("documents", "Born")), textCell(birthText(data))},
        {QStringLiteral("caseNumber"), label(QT_TRANSLATE_NOOP("documents", "Case no.")),
            textCell(person.caseNumber)},
        {QStringLiteral("address"), label(QT_TRANSLATE_NOOP("documents", "Address")),
            textCell(addressText(data))},
        {QStringLiteral("phone"), label(QT_TRANSLATE_NOOP("documents", "Phone")), textCell(phoneText(data))},
        {QStringLiteral("caseClass"), label(QT_TRANSLATE_NOOP("documents", "Class")),
            textCell(person.caseClass)},
        {QStringLiteral("household"), label(QT_TRANSLATE_NOOP("documents", "Household")),
            textCell(person.household)},
        {QStringLiteral("lead"), label(QT_TRANSLATE_NOOP("documents", "Lead worker")),
            textCell(person.leadWorker)}};
}

std::vector<GridField> chosen(const CarePlanData &data, const QStringList &fields)
{
    const std::vector<GridField> all = allFields(data);
    if (fields.isEmpty())
        return all;
    std::vector<GridField> made;
    for (const QString &id : fields) {
        for (const GridField &field : all) {
            if (field.id == id)
                made.push_back(field);
        }
    }
    return made;
}

} // namespace

Table clientTable(const CarePlanData &data, const QStringList &fields)
{
    const size_t pairs = data.largePrint ? 2 : 3;
    Table table;
    table.columns = {{60, 0}, {97.5, 0}, {58.5, 0}, {0, 1}, {49.5, 0}, {102, 0}};
    if (data.largePrint)
        table.columns = {{60, 0}, {0, 1}, {60, 0}, {0, 1}};
    size_t used = pairs;
    const auto widenLast = [&] {
        if (!table.rows.empty() && used < pairs)
            table.rows.back().cells.back().columnSpan += int(2 * (pairs - used));
    };
    for (const GridField &field : chosen(data, fields)) {
        // An address is long: it takes two places.
        const size_t wanted = field.id == QLatin1String("address") ? 2 : 1;
        if (used + wanted > pairs) {
            widenLast();
            table.rows.emplace_back();
            used = 0;
        }
        Cell value = field.value;
        value.columnSpan = int(2 * wanted - 1);
        table.rows.back().cells.push_back(headCell(field.label));
        table.rows.back().cells.push_back(value);
        used += wanted;
    }
    widenLast();
    return table;
}

void sayNoneIfEmpty(Table &table)
{
    if (int(table.rows.size()) > table.headRows)
        return;
    Cell none = textCell(QCoreApplication::translate("documents", "None"), Align::Center);
    none.columnSpan = int(table.columns.size());
    table.rows.push_back({{none}});
}

SignatureField dayField(QDate day)
{
    const QString room(7, QChar::Nbsp);
    return {QStringLiteral("%1.").arg(day.year()) + room + u'.' + room + u'.', 0, {}};
}

QString editionText(int edition)
{
    return edition > 1 ? QCoreApplication::translate("documents", "edition %1").arg(edition) : QString();
}

QString editionText(const CarePlanData &data)
{
    return data.supersededBy > 0 ? QCoreApplication::translate("documents", "edition %1").arg(data.edition)
                                 : editionText(data.edition);
}

QString writtenText(QDate day)
{
    return day.isValid() ? QCoreApplication::translate("documents", "written %1").arg(base::formatDay(day))
                         : QString();
}

} // namespace documents
