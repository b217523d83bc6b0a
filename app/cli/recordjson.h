// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "model/domain/codelist.h"
#include "model/domain/field.h"

#include <QJsonObject>
#include <QList>

namespace cli {

/// How a field looks in the JSON of the command line.
enum class JsonKind {
    Text,
    Flag,
    Whole,
    Real,
    Day,
    Month,
    Time,
    Weekday,
    Moment,
    Id,
    Codes,
    Map,
    Address,
    ServiceArea,
    NeedArea
};

/// One field of a record as scripts see it: `roman_name` is `romanName`.
struct FieldShape {
    QString name;
    const char *column;
    const char *label;
    JsonKind kind;
    QString codeList; ///< the values are codes of this list; empty: any value
};

/// `from_day` is `fromDay`.
QString jsonName(const char *column);
/// The kind that the column's meaning gives it where the member's type says too little.
JsonKind kindOf(const char *column, JsonKind byType);

template <class Member> constexpr JsonKind kindOfMember()
{
    if constexpr (std::is_same_v<Member, bool>)
        return JsonKind::Flag;
    else if constexpr (std::is_same_v<Member, std::optional<qint64>>)
        return JsonKind::Whole;
    else if constexpr (std::is_same_v<Member, std::optional<double>>)
        return JsonKind::Real;
    else if constexpr (std::is_same_v<Member, QDate>)
        return JsonKind::Day;
    else if constexpr (std::is_same_v<Member, base::Id>)
        return JsonKind::Id;
    else if constexpr (std::is_same_v<Member, QStringList>)
        return JsonKind::Codes;
    else if constexpr (std::is_same_v<Member, QJsonObject>)
        return JsonKind::Map;
    else if constexpr (std::is_same_v<Member, domain::Address>)
        return JsonKind::Address;
    else
        return JsonKind::Text;
}

/// The fields of a record, read from its declaration: a new field needs nothing here. `parent` is left out,
/// since it is where the record hangs.
template <class Record> QList<FieldShape> shapesOf()
{
    QList<FieldShape> shapes;
    std::apply(
        [&](const auto &...fields) {
            (
                [&](const auto &one) {
                    using Member = std::remove_cvref_t<decltype(std::declval<Record>().*(one.member))>;
                    if (QLatin1String(one.column) == QLatin1String("parent"))
                        return;
                    shapes.append({jsonName(one.column), one.column, one.label,
                        kindOf(one.column, kindOfMember<Member>()), QLatin1String(one.codes)});
                }(fields),
                ...);
        },
        Record::fields());
    return shapes;
}

/// The JSON Schema (draft 2020-12) of one record.
QJsonObject schemaOf(const QList<FieldShape> &shapes, const domain::CodeLists &codes);

/// Reads what a script wrote. Unknown names and wrong values are refused with their place
/// (`phones[0].number: ...`), never with the value.
base::Result<QJsonObject> fieldsFromJson(const QJsonObject &json, const QList<FieldShape> &shapes,
    const domain::CodeLists &codes, const QString &place);
template <class Record>
base::Result<Record> recordFromJson(
    const QJsonObject &json, const domain::CodeLists &codes, const QString &place)
{
    return fieldsFromJson(json, shapesOf<Record>(), codes, place).transform([](const QJsonObject &fields) {
        return domain::fromFields<Record>(base::Id(), 0, fields);
    });
}

/// What scripts read. Empty fields are left out.
QJsonObject jsonFromFields(const QJsonObject &fields, const QList<FieldShape> &shapes);
template <class Record> QJsonObject jsonFromRecord(const Record &record)
{
    QJsonObject json = jsonFromFields(domain::toFields(record), shapesOf<Record>());
    json.insert(QStringLiteral("id"), record.id.toString());
    return json;
}

/// One value of the log as scripts read it: moments as text.
QJsonValue jsonFromColumn(const QString &column, const QJsonValue &value);
/// The same of one key or element of a field, where `part` names one; that is a value as it is.
QJsonValue jsonFromPart(const QString &column, const QString &part, const QJsonValue &value);
/// jsonName() of a column that may be none: what is about a record as a whole.
QString jsonFieldName(const QString &column);

/// The object that standard input holds; a syntax error is told with line and column.
base::Result<QJsonObject> objectOf(const QByteArray &bytes);

} // namespace cli
