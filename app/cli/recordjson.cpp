// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordjson.h"

#include "app/cli/fieldreader.h"
#include "model/domain/areas.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QJsonObject text(const QString &format = {}, const QString &pattern = {})
{
    QJsonObject schema{{u"type"_s, u"string"_s}};
    if (!format.isEmpty())
        schema.insert(u"format"_s, format);
    if (!pattern.isEmpty())
        schema.insert(u"pattern"_s, pattern);
    return schema;
}

QJsonObject codes(const domain::CodeList &list)
{
    QJsonArray allowed;
    for (const domain::Code &code : list.codes)
        allowed.append(code.code);
    return {{u"type"_s, u"string"_s}, {u"enum"_s, allowed}};
}

QJsonObject addressSchema()
{
    QJsonObject parts;
    for (const QString &part : addressParts())
        parts.insert(part, part == u"lat" || part == u"lon" ? QJsonObject{{u"type"_s, u"number"_s}} : text());
    const QJsonObject object{
        {u"type"_s, u"object"_s}, {u"additionalProperties"_s, false}, {u"properties"_s, parts}};
    return {{u"oneOf"_s, QJsonArray{text(), object}}};
}

template <class Areas> QJsonObject areaSchema(const Areas &areas)
{
    QJsonArray codes;
    for (const auto area : areas)
        codes.append(domain::codeOf(area));
    return {{u"type"_s, u"string"_s}, {u"enum"_s, codes}};
}

QJsonObject schemaOf(const FieldShape &shape, const domain::CodeLists &lists)
{
    switch (shape.kind) {
    case JsonKind::Flag:
        return {{u"type"_s, u"boolean"_s}};
    case JsonKind::Whole:
        return {{u"type"_s, u"integer"_s}};
    case JsonKind::Real:
        return {{u"type"_s, u"number"_s}};
    case JsonKind::Day:
        return text(u"date"_s);
    case JsonKind::Month:
        return text({}, u"^[0-9]{4}-[0-9]{2}$"_s);
    case JsonKind::Time:
        return text({}, u"^[0-9]{2}:[0-9]{2}$"_s);
    case JsonKind::Weekday:
        return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(weekdays())}};
    case JsonKind::Moment:
        return text(u"date-time"_s);
    case JsonKind::Id:
        return text(u"uuid"_s);
    case JsonKind::Codes:
        return {{u"type"_s, u"array"_s},
            {u"items"_s, shape.codeList.isEmpty() ? text() : codes(lists.list(shape.codeList))}};
    case JsonKind::Map:
        return {{u"type"_s, u"object"_s}};
    case JsonKind::Address:
        return addressSchema();
    case JsonKind::ServiceArea:
        return areaSchema(domain::kAllServiceAreas);
    case JsonKind::NeedArea:
        return areaSchema(domain::kAllNeedAreas);
    case JsonKind::Text:
        break;
    }
    return shape.codeList.isEmpty() ? text() : codes(lists.list(shape.codeList));
}

} // namespace

QString jsonName(const char *column)
{
    QString name;
    bool capital = false;
    for (const QChar letter : QString::fromLatin1(column)) {
        if (letter != u'_')
            name += capital ? letter.toUpper() : letter;
        capital = letter == u'_';
    }
    return name;
}

JsonKind kindOf(const char *column, JsonKind byType)
{
    const QLatin1String name(column);
    if (byType == JsonKind::Whole && (name == QLatin1String("at") || name.endsWith(QLatin1String("_at"))))
        return JsonKind::Moment;
    if (byType == JsonKind::Text && name.endsWith(QLatin1String("_time")))
        return JsonKind::Time;
    if (byType == JsonKind::Text && name == QLatin1String("day"))
        return JsonKind::Weekday;
    if (byType == JsonKind::Text && name == QLatin1String("start"))
        return JsonKind::Month;
    if (byType == JsonKind::Text && name == QLatin1String("area"))
        return JsonKind::ServiceArea;
    if (byType == JsonKind::Text && name == QLatin1String("need"))
        return JsonKind::NeedArea;
    return byType;
}

QJsonObject schemaOf(const QList<FieldShape> &shapes, const domain::CodeLists &codes)
{
    QJsonObject properties;
    for (const FieldShape &shape : shapes) {
        QJsonObject schema = schemaOf(shape, codes);
        schema.insert(u"title"_s, QCoreApplication::translate("fields", shape.label));
        properties.insert(shape.name, schema);
    }
    return {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, false}, {u"properties"_s, properties}};
}

base::Result<QJsonObject> fieldsFromJson(const QJsonObject &json, const QList<FieldShape> &shapes,
    const domain::CodeLists &codes, const QString &place)
{
    QJsonObject fields;
    for (auto given = json.begin(); given != json.end(); ++given) {
        const QString where = place.isEmpty() ? given.key() : place + u'.' + given.key();
        const auto shape = std::find_if(
            shapes.begin(), shapes.end(), [&](const FieldShape &one) { return one.name == given.key(); });
        if (shape == shapes.end())
            return wrongUsage(u"%1: is not a field"_s.arg(where));
        if (given->isNull())
            continue;
        const auto value = readField(*shape, given.value(), codes, where);
        if (!value)
            return value.error();
        fields.insert(QLatin1String(shape->column), *value);
    }
    return fields;
}

QJsonObject jsonFromFields(const QJsonObject &fields, const QList<FieldShape> &shapes)
{
    QJsonObject json;
    for (const FieldShape &shape : shapes) {
        const QJsonValue value = fields.value(QLatin1String(shape.column));
        if (value.isUndefined() || value.isNull())
            continue;
        if (shape.kind == JsonKind::Flag)
            json.insert(shape.name, value.toInteger() != 0);
        else if (shape.kind == JsonKind::Moment)
            json.insert(shape.name, base::isoMoment(value.toInteger()));
        else
            json.insert(shape.name, value);
    }
    return json;
}

QJsonValue jsonFromColumn(const QString &column, const QJsonValue &value)
{
    if (value.isDouble() && kindOf(column.toLatin1().constData(), JsonKind::Whole) == JsonKind::Moment)
        return base::isoMoment(value.toInteger());
    return value;
}

QJsonValue jsonFromPart(const QString &column, const QString &part, const QJsonValue &value)
{
    return part.isEmpty() ? jsonFromColumn(column, value) : value;
}

QString jsonFieldName(const QString &column)
{
    return column.isEmpty() ? QString() : jsonName(column.toLatin1().constData());
}

base::Result<QJsonObject> objectOf(const QByteArray &bytes)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(trouble.offset);
        return wrongUsage(u"line %1, column %2: not JSON: %3"_s.arg(before.count('\n') + 1)
                              .arg(before.size() - before.lastIndexOf('\n'))
                              .arg(trouble.errorString()));
    }
    if (!document.isObject())
        return wrongUsage(u"an object {...} is expected"_s);
    return document.object();
}

} // namespace cli
