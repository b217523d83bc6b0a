// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/peopleexport.h"

#include "model/base/names.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/exchange/sheet.h"
#include "model/store/peoplelist.h"
#include "model/store/records.h"
#include "model/work/context.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace work::peopleexport {
namespace {

const QString kPhones = QStringLiteral("phones");
const QString kCarerPhones = QStringLiteral("carer_phones");

const QStringList &usualColumns()
{
    static const QStringList usual = {QStringLiteral("name"), QStringLiteral("birth"), QStringLiteral("sex"),
        QStringLiteral("residence"), kPhones, QStringLiteral("case_number")};
    return usual;
}

/// One person on the way into a row.
class RowMaker {
public:
    RowMaker(const PeopleExport &wanted, const domain::CodeLists &codes)
        : m_wanted(wanted)
        , m_codes(codes)
    {
    }

    QList<exchange::Value> row(
        const domain::Person &person, const QList<domain::Phone> &phones, const QStringList &columns) const
    {
        QList<exchange::Value> row;
        const QJsonObject fields = domain::toFields(person);
        for (const QString &column : columns) {
            if (column == kPhones || column == kCarerPhones)
                row.append(phonesOf(phones, column == kCarerPhones));
            else
                row.append(valueOf(column, fields.value(column), person));
        }
        return row;
    }

private:
    bool hidesContact() const { return m_wanted.mask != ExportMask::None; }
    bool hidesNames() const { return m_wanted.mask == ExportMask::Names; }

    exchange::Value phonesOf(const QList<domain::Phone> &phones, bool ofOthers) const
    {
        QStringList numbers;
        for (const domain::Phone &phone : phones) {
            if (phone.owner.isEmpty() == ofOthers)
                continue;
            numbers.append(hidesContact() ? base::maskPhone(phone.number) : base::formatPhone(phone.number));
        }
        return numbers.join(QStringLiteral(", "));
    }

    QString wordsOf(const domain::FieldInfo &field, const QJsonValue &value) const
    {
        QStringList words;
        for (const QJsonValue &code : value.isArray() ? value.toArray() : QJsonArray{value}) {
            words.append(field.codes
                    ? m_codes.word(QLatin1String(field.codes), code.toString(), m_wanted.language)
                    : code.toString());
        }
        return words.join(QStringLiteral(", "));
    }

    exchange::Value addressOf(const domain::Address &address) const
    {
        return hidesContact() ? address.dong : address.line();
    }

    exchange::Value valueOf(
        const QString &column, const QJsonValue &value, const domain::Person &person) const
    {
        const domain::FieldInfo *field = domain::typeOf<domain::Person>().find(column);
        if (!field || value.isUndefined())
            return {};
        if (hidesNames() && field->merge == domain::Merge::Text)
            return {}; // free words may name anybody
        if (hidesNames()
            && (column == QLatin1String("name") || column == QLatin1String("nickname")
                || column == QLatin1String("roman_name")))
            return base::maskName(value.toString());
        if (column == QLatin1String("birth"))
            return hidesNames() ? exchange::Value(QString::number(person.birth.year()))
                                : exchange::Value(person.birth);
        if (column == QLatin1String("status_day"))
            return person.statusDay;
        if (column == QLatin1String("residence"))
            return addressOf(person.residence);
        if (column == QLatin1String("actual_residence"))
            return addressOf(person.actualResidence);
        if (column == QLatin1String("copay_limit"))
            return person.copayLimit ? exchange::Value(*person.copayLimit) : exchange::Value();
        if (field->kind == domain::ColumnKind::Integer)
            return QStringLiteral("Y");
        return wordsOf(*field, value);
    }

    const PeopleExport &m_wanted;
    const domain::CodeLists &m_codes;
};

base::Result<QList<base::Id>> idsOf(Context &context, const PeopleExport &wanted)
{
    if (wanted.people)
        return *wanted.people;
    domain::PeopleQuery query = wanted.query.value_or(domain::PeopleQuery());
    if (!wanted.query)
        query.withFormer = true;
    return store::peoplelist::ids(context.connection(), query);
}

QStringList columnsOf(const PeopleExport &wanted)
{
    QStringList known;
    for (const ExportColumn &column : columns()) {
        if (wanted.columns.isEmpty() ? column.isUsual : wanted.columns.contains(column.key))
            known.append(column.key);
    }
    return known;
}

QString maskWord(ExportMask mask)
{
    switch (mask) {
    case ExportMask::None:
        return QStringLiteral("none");
    case ExportMask::Contact:
        return QStringLiteral("contact");
    case ExportMask::Names:
        break;
    }
    return QStringLiteral("names");
}

base::Done addRows(Context &context, const QList<base::Id> &ids, const PeopleExport &wanted,
    const QStringList &columns, const base::Progress &progress, exchange::Sheet &sheet)
{
    const RowMaker maker(wanted, context.codes());
    for (const base::Id &id : ids) {
        if (progress.isCancelled())
            return base::ErrorKind::Cancelled;
        const auto person = store::records::find<domain::Person>(context.connection(), id);
        const auto phones = store::records::childrenOf<domain::Phone>(context.connection(), id);
        if (!person || !phones)
            return person ? phones.error() : person.error();
        if (*person)
            sheet.rows.append(maker.row(**person, *phones, columns));
        progress.at(sheet.rows.size(), ids.size());
    }
    return {};
}

} // namespace

QList<ExportColumn> columns()
{
    // Headings that the importer knows; the rest have the labels of their fields.
    static const QHash<QString, const char *> headings = {{QStringLiteral("name"), "Name"},
        {QStringLiteral("birth"), "Date of birth"}, {QStringLiteral("birth_lunar"), "Lunar birthday"},
        {QStringLiteral("sex"), "Sex"}, {QStringLiteral("residence"), "Registered residence"},
        {QStringLiteral("actual_residence"), "Actual residence"},
        {QStringLiteral("need_groups"), "Need groups"}, {QStringLiteral("case_number"), "Case number"}};
    QList<ExportColumn> columns;
    const auto add
        = [&](const QString &key, const char *context, const char *label, domain::Sensitivity how) {
              columns.append({key, context, label, how, usualColumns().contains(key)});
          };
    for (const domain::FieldInfo &field : domain::typeOf<domain::Person>().fields) {
        const QString key = QLatin1String(field.column);
        if (field.kind == domain::ColumnKind::Blob || field.sensitivity == domain::Sensitivity::Identifier)
            continue;
        const auto heading = headings.find(key);
        if (heading == headings.end())
            add(key, "fields", field.label, field.sensitivity);
        else
            add(key, "columns", *heading, field.sensitivity);
        if (key == QLatin1String("actual_residence")) {
            add(kPhones, "columns", "Phones", domain::Sensitivity::Personal);
            add(kCarerPhones, "columns", "Phone of a carer", domain::Sensitivity::Personal);
        }
    }
    return columns;
}

base::Result<Exported> write(Context &context, const PeopleExport &wanted, const base::Progress &progress)
{
    const auto ids = idsOf(context, wanted);
    if (!ids)
        return ids.error();
    const QStringList chosen = columnsOf(wanted);
    exchange::Sheet sheet;
    sheet.name = QCoreApplication::translate("exportfile", "People");
    for (const ExportColumn &column : columns()) {
        if (chosen.contains(column.key))
            sheet.header.append(QCoreApplication::translate(column.context, column.label));
    }
    if (const base::Done added = addRows(context, *ids, wanted, chosen, progress, sheet); !added)
        return added.error();
    const QJsonObject about{{QStringLiteral("what"), QStringLiteral("people")},
        {QStringLiteral("columns"), QJsonArray::fromStringList(chosen)},
        {QStringLiteral("mask"), maskWord(wanted.mask)}};
    return exportfile::write(context, sheet, wanted.target, about, progress);
}

} // namespace work::peopleexport
