// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/itemwriter.h"

#include "model/instruments/jsonreading.h"
#include "model/instruments/jsonwriting.h"

#include <QJsonArray>

#include <array>

namespace instruments {

namespace {

const QString kRoleOfItem = QStringLiteral("urn:carepass:item-role");

constexpr std::array kTypeNames{"group", "display", "boolean", "decimal", "integer", "date", "dateTime",
    "time", "string", "text", "url", "choice", "open-choice", "attachment", "reference", "quantity"};
constexpr std::array kOperatorNames{"exists", "=", "!=", ">", "<", ">=", "<="};

bool isChoice(const QString &type)
{
    return type == QStringLiteral("choice") || type == QStringLiteral("open-choice");
}

/// The field of FHIR for a value of a type, behind `value` or `answer`.
QString fieldOf(ItemType type)
{
    switch (type) {
    case ItemType::Boolean:
        return QStringLiteral("Boolean");
    case ItemType::Decimal:
        return QStringLiteral("Decimal");
    case ItemType::Integer:
        return QStringLiteral("Integer");
    case ItemType::Date:
        return QStringLiteral("Date");
    case ItemType::DateTime:
        return QStringLiteral("DateTime");
    case ItemType::Time:
        return QStringLiteral("Time");
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return QStringLiteral("Coding");
    case ItemType::Quantity:
        return QStringLiteral("Quantity");
    case ItemType::Reference:
        return QStringLiteral("Reference");
    default:
        return QStringLiteral("String");
    }
}

QJsonObject oldOption(const QJsonArray &list, const Option &option)
{
    for (const QJsonValue &each : list) {
        const QJsonObject one = each.toObject();
        const QString key = oneOf(one, QStringLiteral("value"));
        const QJsonValue value = plainValue(one, key);
        const QString system = one.value(key).toObject().value(QStringLiteral("system")).toString();
        if (key == option.field && system == option.system
            && (value == option.value || value.toString() == option.code()))
            return one;
    }
    return {};
}

QJsonObject optionJson(const QJsonObject &old, const Option &option, Language language)
{
    QJsonObject json = old;
    if (!option.field.isEmpty() && option.field != QStringLiteral("valueCoding")) {
        if (old.isEmpty())
            json.insert(option.field, option.value);
        writeWeight(json, option.weight);
        return json;
    }
    const QString field = QStringLiteral("valueCoding");
    QJsonObject coding = json.value(field).toObject();
    // The weight may have come on the option itself; there it has to be changed.
    Trouble trouble;
    const bool isOutside = readWeight(json, {}, trouble) && !readWeight(coding, {}, trouble);
    writeText(coding, QStringLiteral("system"), option.system);
    coding.insert(QStringLiteral("code"), option.code());
    writeWords(coding, QStringLiteral("display"), option.text, language);
    writeWordsExtension(coding, kOwn + QStringLiteral("anchor"), option.anchor, language);
    writeWeight(isOutside ? json : coding, option.weight);
    json.insert(field, coding);
    return json;
}

void writeStandard(QJsonObject &item, const QString &name, const QString &field, const QJsonValue &value)
{
    std::vector<QJsonObject> made;
    if (!value.isUndefined() && !value.isNull())
        made.push_back(makeExtension(kStandard + name, field, value));
    writeExtensions(item, kStandard + name, made);
}

QJsonValue positive(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue fromOptional(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue conditionAnswer(const Condition &condition)
{
    const EnableWhen &when = condition.when;
    if (fieldOf(condition.type) != QStringLiteral("Coding"))
        return when.answer;
    QString code = when.answer.toString();
    if (!when.system.isEmpty() && code.startsWith(when.system + u'|'))
        code = code.mid(when.system.size() + 1);
    QJsonObject coding{{QStringLiteral("code"), code}};
    writeText(coding, QStringLiteral("system"), when.system);
    return coding;
}

} // namespace

QString nameOf(ItemType type)
{
    return QLatin1String(kTypeNames[size_t(type)]);
}

void writeType(QJsonObject &item, ItemType type)
{
    const QString old = item.value(QStringLiteral("type")).toString();
    const QString name = nameOf(type);
    if (old == name)
        return;
    item.insert(QStringLiteral("type"), name);
    if (!isChoice(name)) {
        item.remove(QStringLiteral("answerOption"));
        item.remove(QStringLiteral("answerValueSet"));
    }
    if (!isChoice(old) || !isChoice(name)) {
        writeUrgency(item, {}, Language::Korean);
        item.remove(QStringLiteral("initial"));
        writeLimits(item, type, {}, 0);
    }
    if (type == ItemType::Display || type == ItemType::Group)
        item.remove(QStringLiteral("required"));
    if (!isChoice(name) && type != ItemType::Group)
        item.remove(QStringLiteral("repeats"));
}

void writeOptions(QJsonObject &item, const std::vector<Option> &options, Language language)
{
    const QJsonArray old = item.value(QStringLiteral("answerOption")).toArray();
    QJsonArray written;
    for (const Option &option : options)
        written.append(optionJson(oldOption(old, option), option, language));
    item.remove(QStringLiteral("answerValueSet"));
    if (written.isEmpty())
        item.remove(QStringLiteral("answerOption"));
    else
        item.insert(QStringLiteral("answerOption"), written);
}

void writeLimits(QJsonObject &item, ItemType type, const Limits &limits, int maxLength)
{
    const QString field = QStringLiteral("value") + fieldOf(type);
    writeStandard(item, QStringLiteral("minValue"), field, limits.least);
    writeStandard(item, QStringLiteral("maxValue"), field, limits.most);
    const QString whole = QStringLiteral("valueInteger");
    writeStandard(item, QStringLiteral("minLength"), whole, positive(limits.minLength));
    writeStandard(item, QStringLiteral("regex"), QStringLiteral("valueString"),
        limits.pattern.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(limits.pattern));
    writeStandard(item, QStringLiteral("maxDecimalPlaces"), whole, fromOptional(limits.decimalPlaces));
    writeStandard(item, QStringLiteral("questionnaire-minOccurs"), whole, positive(limits.minOccurs));
    writeStandard(item, QStringLiteral("questionnaire-maxOccurs"), whole, fromOptional(limits.maxOccurs));
    if (maxLength > 0)
        item.insert(QStringLiteral("maxLength"), maxLength);
    else
        item.remove(QStringLiteral("maxLength"));
}

void writeConditions(QJsonObject &item, const std::vector<Condition> &conditions, EnableBehavior behavior)
{
    QJsonArray written;
    for (const Condition &each : conditions) {
        QJsonObject one{{QStringLiteral("question"), each.when.question},
            {QStringLiteral("operator"), QLatin1String(kOperatorNames[size_t(each.when.op)])}};
        if (each.when.op == Operator::Exists)
            one.insert(QStringLiteral("answerBoolean"), each.when.answer.toBool());
        else
            one.insert(QStringLiteral("answer") + fieldOf(each.type), conditionAnswer(each));
        written.append(one);
    }
    if (written.isEmpty())
        item.remove(QStringLiteral("enableWhen"));
    else
        item.insert(QStringLiteral("enableWhen"), written);
    if (written.size() > 1)
        item.insert(QStringLiteral("enableBehavior"),
            behavior == EnableBehavior::Any ? QStringLiteral("any") : QStringLiteral("all"));
    else
        item.remove(QStringLiteral("enableBehavior"));
}

void writeUrgency(QJsonObject &item, const Urgency &urgency, Language language)
{
    const bool isUrgent = !urgency.answer.isUndefined() || urgency.from.has_value();
    std::vector<QJsonObject> answer;
    std::vector<QJsonObject> from;
    const QString answerUrl = kOwn + QStringLiteral("urgent-answer");
    const QString fromUrl = kOwn + QStringLiteral("urgent-at-least");
    if (!urgency.answer.isUndefined())
        answer.push_back(makeExtension(answerUrl,
            urgency.answer.isBool() ? QStringLiteral("valueBoolean") : QStringLiteral("valueCode"),
            urgency.answer));
    if (urgency.from)
        from.push_back(makeExtension(fromUrl, QStringLiteral("valueDecimal"), *urgency.from));
    writeExtensions(item, answerUrl, answer);
    writeExtensions(item, fromUrl, from);
    writeWordsExtension(item, kOwn + QStringLiteral("safety-protocol"), urgency.steps, language);
    const QString role = codeOf(item, kRoleOfItem);
    if (isUrgent && role.isEmpty())
        writeCode(item, kRoleOfItem, QStringLiteral("urgentFlag"));
    else if (!isUrgent && role == QStringLiteral("urgentFlag"))
        writeCode(item, kRoleOfItem, {});
}

} // namespace instruments
