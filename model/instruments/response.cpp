// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/response.h"

#include "model/instruments/exactjson.h"
#include "model/instruments/jsonreading.h"

namespace instruments {

namespace {

const QString kAbsent = QStringLiteral("http://hl7.org/fhir/StructureDefinition/data-absent-reason");

QString fieldOf(const Item &item)
{
    switch (item.type) {
    case ItemType::Boolean:
        return QStringLiteral("valueBoolean");
    case ItemType::Decimal:
        return QStringLiteral("valueDecimal");
    case ItemType::Integer:
        return QStringLiteral("valueInteger");
    case ItemType::Date:
        return QStringLiteral("valueDate");
    case ItemType::DateTime:
        return QStringLiteral("valueDateTime");
    case ItemType::Time:
        return QStringLiteral("valueTime");
    case ItemType::Url:
        return QStringLiteral("valueUri");
    case ItemType::Choice:
        return QStringLiteral("valueCoding");
    case ItemType::Attachment:
        return QStringLiteral("valueAttachment");
    case ItemType::Reference:
        return QStringLiteral("valueReference");
    case ItemType::Quantity:
        return QStringLiteral("valueQuantity");
    case ItemType::Group:
    case ItemType::Display:
    case ItemType::String:
    case ItemType::Text:
    case ItemType::OpenChoice:
        break;
    }
    return QStringLiteral("valueString");
}

bool isComplex(const QString &field)
{
    static const QStringList kComplex{QStringLiteral("valueCoding"), QStringLiteral("valueAttachment"),
        QStringLiteral("valueReference"), QStringLiteral("valueQuantity")};
    return kComplex.contains(field);
}

bool isAbsent(const QJsonObject &element)
{
    return extension(element, kAbsent).value(QStringLiteral("valueCode")) == QStringLiteral("unknown");
}

QJsonObject codingOf(const Option &option)
{
    QJsonObject coding{{QStringLiteral("code"), option.code()}};
    if (!option.system.isEmpty())
        coding.insert(QStringLiteral("system"), option.system);
    if (!option.text.isEmpty())
        coding.insert(QStringLiteral("display"), option.text.in(Language::Korean));
    return coding;
}

} // namespace

QJsonValue answerValue(const QJsonObject &answer, const Item &item)
{
    for (const QString &key : answer.keys()) {
        const QString name = key.startsWith(u'_') ? key.mid(1) : key;
        if (name.startsWith(QStringLiteral("value")) && isAbsent(answer.value(key).toObject()))
            return Answers::unknown();
    }
    const QString field = oneOf(answer, QStringLiteral("value"));
    if (field.isEmpty())
        return QJsonValue::Undefined;
    const QJsonValue value = answer.value(field);
    if (field == QStringLiteral("valueCoding")) {
        const QJsonValue code = value.toObject().value(QStringLiteral("code"));
        const QString system = value.toObject().value(QStringLiteral("system")).toString();
        for (const Option &option : item.options) {
            if (option.code() == code.toString() && (system.isEmpty() || option.system == system))
                return option.value;
        }
        const Option *twin = system.isEmpty() ? nullptr : item.option(code);
        if (twin && !twin->system.isEmpty())
            return QString(system + u'|' + code.toString());
        // Words without a code are an answer of an open choice.
        return code.isUndefined() ? value.toObject().value(QStringLiteral("display")) : code;
    }
    if (field != QStringLiteral("valueQuantity"))
        return value;
    const QJsonObject quantity = withoutDigits(value.toObject());
    const QJsonValue number = quantity.value(QStringLiteral("value"));
    return quantity.size() == 1 && number.isDouble() ? number : QJsonValue(quantity);
}

QJsonObject answerElement(const QJsonValue &value, const Item &item)
{
    const Option *option = item.option(value);
    const QString field = option && !option->field.isEmpty() ? option->field : fieldOf(item);
    if (option && field == QStringLiteral("valueCoding"))
        return {{field, codingOf(*option)}};
    const bool isFreeText = field == QStringLiteral("valueString") || field == QStringLiteral("valueUri");
    if (!option && !isFreeText && value == Answers::unknown()) {
        const QJsonObject reason{
            {QStringLiteral("url"), kAbsent}, {QStringLiteral("valueCode"), QStringLiteral("unknown")}};
        const QJsonObject element{{QStringLiteral("extension"), QJsonArray{reason}}};
        return {{isComplex(field) ? field : QString(u'_' + field), element}};
    }
    if (field == QStringLiteral("valueCoding"))
        return {{field, QJsonObject{{QStringLiteral("code"), value}}}};
    if (field == QStringLiteral("valueQuantity") && value.isDouble())
        return {{field, QJsonObject{{QStringLiteral("value"), value}}}};
    // A time of FHIR always has its seconds.
    if (field == QStringLiteral("valueTime") && value.toString().size() == 5)
        return {{field, QString(value.toString() + QStringLiteral(":00"))}};
    return {{field, value}};
}

} // namespace instruments
