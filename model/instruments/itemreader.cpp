// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/itemreader.h"

#include "model/instruments/constraints.h"
#include "model/instruments/limitreader.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/totalreader.h"

namespace instruments {

namespace {

template <class Enum> struct Name {
    const char *name;
    Enum value;
};

constexpr Name<ItemType> kTypes[] = {
    {"group", ItemType::Group},
    {"display", ItemType::Display},
    {"boolean", ItemType::Boolean},
    {"decimal", ItemType::Decimal},
    {"integer", ItemType::Integer},
    {"date", ItemType::Date},
    {"dateTime", ItemType::DateTime},
    {"time", ItemType::Time},
    {"string", ItemType::String},
    {"text", ItemType::Text},
    {"url", ItemType::Url},
    {"choice", ItemType::Choice},
    {"coding", ItemType::Choice}, // as FHIR R5 calls it
    {"open-choice", ItemType::OpenChoice},
    {"attachment", ItemType::Attachment},
    {"reference", ItemType::Reference},
    {"quantity", ItemType::Quantity},
};

constexpr Name<ItemRole> kRoles[] = {
    {"severity", ItemRole::Severity},
    {"check", ItemRole::Check},
    {"subNeed", ItemRole::SubNeed},
    {"observation", ItemRole::Observation},
    {"strength", ItemRole::Strength},
    {"urgentFlag", ItemRole::UrgentFlag},
    {"total", ItemRole::Total},
    {"subtotal", ItemRole::Subtotal},
};

constexpr Name<Operator> kOperators[] = {
    {"exists", Operator::Exists},
    {"=", Operator::Equal},
    {"!=", Operator::NotEqual},
    {">", Operator::Greater},
    {"<", Operator::Less},
    {">=", Operator::GreaterOrEqual},
    {"<=", Operator::LessOrEqual},
};

template <class Enum, size_t size>
std::optional<Enum> valueNamed(const Name<Enum> (&names)[size], const QString &name)
{
    for (const Name<Enum> &each : names) {
        if (name == QLatin1String(each.name))
            return each.value;
    }
    return std::nullopt;
}

} // namespace

ItemReader::ItemReader(ValueSets valueSets, Language language, Trouble &trouble)
    : m_valueSets(std::move(valueSets))
    , m_language(language)
    , m_trouble(trouble)
{
}

std::vector<Item> ItemReader::readItems(const QJsonObject &parent, const QString &path, int depth)
{
    const QString home = joined(path, QStringLiteral("item"));
    const QJsonValue list = parent.value(QStringLiteral("item"));
    std::vector<Item> items;
    if (!list.isUndefined() && !list.isArray())
        m_trouble.note(home, "is no list");
    if (depth > kMaxItemDepth && !list.toArray().isEmpty()) {
        m_trouble.note(home, "lies too deep");
        return items;
    }
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size() && !m_trouble.isSome(); ++i) {
        const QString place = home + QStringLiteral("[%1]").arg(i);
        if (!array.at(i).isObject())
            m_trouble.note(place, "is no object");
        else
            items.push_back(readItem(array.at(i).toObject(), place, depth));
    }
    return items;
}

Item ItemReader::readItem(const QJsonObject &json, const QString &path, int depth)
{
    Item item;
    needKnownModifiers(json, path, m_trouble);
    item.linkId = readString(json, QStringLiteral("linkId"), path, m_trouble);
    if (item.linkId.trimmed().isEmpty() || item.linkId.size() > 255)
        m_trouble.note(
            path + QStringLiteral(".linkId"), item.linkId.isEmpty() ? "is missing" : "is blank or too long");
    if (m_linkIds.contains(item.linkId))
        m_trouble.note(path + QStringLiteral(".linkId"), "is there twice");
    m_linkIds.insert(item.linkId);
    if (m_linkIds.size() > kMaxItems)
        m_trouble.note(path, "is one item too many");
    const auto type = valueNamed(kTypes, readString(json, QStringLiteral("type"), path, m_trouble));
    if (!type)
        m_trouble.note(path + QStringLiteral(".type"), "is missing or no type of FHIR R4");
    item.type = type.value_or(ItemType::Display);
    // FHIR R5 says apart from the type whether something else may be answered.
    const QString constraint = json.value(QStringLiteral("answerConstraint")).toString();
    if (item.type == ItemType::Choice && constraint.startsWith(QStringLiteral("optionsOr")))
        item.type = ItemType::OpenChoice;
    item.text = readWords(json, QStringLiteral("text"), m_language, path, m_trouble);
    item.prefix = readString(json, QStringLiteral("prefix"), path, m_trouble);
    item.required = readBool(json, QStringLiteral("required"), path, m_trouble);
    item.repeats = readBool(json, QStringLiteral("repeats"), path, m_trouble);
    item.readOnly = readBool(json, QStringLiteral("readOnly"), path, m_trouble);
    const QJsonValue maxLength = json.value(QStringLiteral("maxLength"));
    if (!maxLength.isUndefined() && (!maxLength.isDouble() || maxLength.toInt(-1) < 0))
        m_trouble.note(path + QStringLiteral(".maxLength"), "is no whole number from 0");
    item.maxLength = maxLength.toInt();
    item.limits = readLimits(json, path, m_trouble);
    item.initial = readInitial(json, path, m_trouble);
    item.formulas = readFormulas(json, path, m_trouble);
    item.constraints = readConstraints(json, m_language, path, m_trouble);
    const QString outerArea = m_area;
    const QString outerOfficial = m_officialArea;
    readMeaning(item, json, path);
    readOptions(item, json, path);
    readConditions(item, json, path);
    item.children = readItems(json, path, depth + 1);
    m_area = outerArea;
    m_officialArea = outerOfficial;
    if (item.type == ItemType::Display && !item.children.empty())
        m_trouble.note(path, "is a text to read and cannot hold items");
    if (item.type == ItemType::Group && item.children.empty())
        m_trouble.note(path, "is a group without items");
    return item;
}

void ItemReader::readMeaning(Item &item, const QJsonObject &json, const QString &path)
{
    const QString area = codeOf(json, QStringLiteral("urn:carepass:need-area"));
    if (!area.isEmpty()) {
        m_area = area;
        m_officialArea = codeOf(json, QStringLiteral("urn:carepass:need-area-official"));
    }
    item.area = m_area;
    item.officialArea = m_officialArea;
    const QString role = codeOf(json, QStringLiteral("urn:carepass:item-role"));
    item.role = valueNamed(kRoles, role).value_or(ItemRole::None);
    if (!role.isEmpty() && item.role == ItemRole::None)
        m_trouble.note(path + QStringLiteral(".code"), "has an unknown item role");
    item.shortName = readWords(extension(json, kOwn + QStringLiteral("short-name")),
        QStringLiteral("valueString"), m_language, path, m_trouble);
    const QJsonObject urgent = extension(json, kOwn + QStringLiteral("urgent-answer"));
    item.urgentAnswer = urgent.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                         : plainValue(urgent, oneOf(urgent, QStringLiteral("value")));
    const QJsonValue from
        = extension(json, kOwn + QStringLiteral("urgent-at-least")).value(QStringLiteral("valueDecimal"));
    if (from.isDouble())
        item.urgentFrom = from.toDouble();
    item.safetyProtocol = readWords(extension(json, kOwn + QStringLiteral("safety-protocol")),
        QStringLiteral("valueString"), m_language, path, m_trouble);
    if (item.role == ItemRole::UrgentFlag && item.urgentAnswer.isUndefined() && !item.urgentFrom)
        m_trouble.note(path, "is an urgent flag without the answer that raises it");
    if (item.role == ItemRole::Total || item.role == ItemRole::Subtotal)
        keepTotal(item, json, path);
}

void ItemReader::readOptions(Item &item, const QJsonObject &json, const QString &path)
{
    const QJsonValue list = json.value(QStringLiteral("answerOption"));
    item.valueSet = readString(json, QStringLiteral("answerValueSet"), path, m_trouble);
    if (!list.isUndefined() && !item.valueSet.isEmpty())
        m_trouble.note(path, "has both answerOption and answerValueSet");
    if (item.valueSet.startsWith(u'#')) {
        if (!m_valueSets.contains(item.valueSet))
            m_trouble.note(path + QStringLiteral(".answerValueSet"), "is not contained");
        item.options = m_valueSets.value(item.valueSet);
    }
    if (!list.isUndefined() && !list.isArray())
        m_trouble.note(path + QStringLiteral(".answerOption"), "is no list");
    const QJsonArray array = list.toArray();
    if (array.size() > kMaxOptions)
        m_trouble.note(path + QStringLiteral(".answerOption"), "is too long");
    for (qsizetype i = 0; i < array.size() && !m_trouble.isSome(); ++i) {
        const QString place = path + QStringLiteral(".answerOption[%1]").arg(i);
        Option option = readOption(array.at(i).toObject(), m_language, place, m_trouble);
        tellApart(option, item.options);
        if (item.option(option.value))
            m_trouble.note(place, "is there twice");
        if (array.at(i).toObject().value(QStringLiteral("initialSelected")).toBool())
            item.initial.append(option.value);
        item.options.push_back(option);
    }
}

void ItemReader::readConditions(Item &item, const QJsonObject &json, const QString &path)
{
    const QJsonValue list = json.value(QStringLiteral("enableWhen"));
    if (!list.isUndefined() && !list.isArray())
        m_trouble.note(path + QStringLiteral(".enableWhen"), "is no list");
    const QJsonArray array = list.toArray();
    if (array.size() > kMaxConditions)
        m_trouble.note(path + QStringLiteral(".enableWhen"), "is too long");
    for (qsizetype i = 0; i < array.size() && !m_trouble.isSome(); ++i) {
        const QString place = path + QStringLiteral(".enableWhen[%1]").arg(i);
        const QJsonObject one = array.at(i).toObject();
        const QString answerKey = oneOf(one, QStringLiteral("answer"));
        needKnownModifiers(one, place, m_trouble);
        const auto op = valueNamed(kOperators, readString(one, QStringLiteral("operator"), place, m_trouble));
        EnableWhen condition;
        condition.question = readString(one, QStringLiteral("question"), place, m_trouble);
        condition.op = op.value_or(Operator::Exists);
        condition.answer = plainValue(one, answerKey);
        condition.system = one.value(answerKey).toObject().value(QStringLiteral("system")).toString();
        if (condition.question.isEmpty() || !op || answerKey.isEmpty())
            m_trouble.note(place, "lacks question, operator or exactly one answer");
        if (condition.op == Operator::Exists && !condition.answer.isBool())
            m_trouble.note(place, "asks for existence without true or false");
        item.enableWhen.push_back(condition);
    }
    const QString behavior = readString(json, QStringLiteral("enableBehavior"), path, m_trouble);
    const bool isKnown = behavior == QStringLiteral("all") || behavior == QStringLiteral("any");
    if ((!behavior.isEmpty() && !isKnown) || (behavior.isEmpty() && item.enableWhen.size() > 1))
        m_trouble.note(path + QStringLiteral(".enableBehavior"), "is missing or neither all nor any");
    item.enableBehavior = behavior == QStringLiteral("any") ? EnableBehavior::Any : EnableBehavior::All;
}

void ItemReader::keepTotal(const Item &item, const QJsonObject &json, const QString &path)
{
    if (item.role == ItemRole::Subtotal) {
        m_subtotals.push_back(readTotal(item.linkId, json, m_language, path, m_trouble));
        return;
    }
    if (m_total)
        m_trouble.note(path, "is a second total");
    m_total = readTotal(item.linkId, json, m_language, path, m_trouble);
}

} // namespace instruments
