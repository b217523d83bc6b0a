// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/calendar.h"
#include "model/work/assessments.h"

#include <QJsonArray>

namespace work::assessments {
namespace {

using instruments::ItemRole;

base::Error invalid(const QString &key)
{
    return {base::ErrorKind::InvalidInput, key};
}

std::vector<const instruments::Item *> itemsOf(const instruments::ItemIndex &index, ItemRole role)
{
    std::vector<const instruments::Item *> items;
    for (const instruments::Item *item : index.inOrder()) {
        if (item->role == role)
            items.push_back(item);
    }
    return items;
}

/// The option of this weight, as the map of answers holds it.
std::optional<QJsonValue> optionOf(const instruments::Item &item, int weight)
{
    for (const instruments::Option &option : item.options) {
        if (option.weight == weight)
            return option.value;
    }
    return std::nullopt;
}

/// The last part of a linkId: `medical` of `urgent.medical`.
QString shortOf(const instruments::Item &item)
{
    return item.linkId.section(u'.', -1);
}

base::Done takeSeverities(
    const QJsonObject &severities, const instruments::ItemIndex &index, instruments::Answers &answers)
{
    QStringList left = severities.keys();
    for (const instruments::Item *item : itemsOf(index, ItemRole::Severity)) {
        left.removeAll(item->area);
        const QJsonValue given = severities.value(item->area);
        const QString key = QStringLiteral("severities.") + item->area;
        if (given.isUndefined() || given.isNull()) {
            // Nobody asked: that is not the same as no need.
            if (item->required)
                answers.set(item->linkId, instruments::Answers::unknown());
            continue;
        }
        const auto answer = given.isDouble() ? optionOf(*item, given.toInt(-1)) : std::nullopt;
        if (!answer)
            return invalid(key);
        answers.set(item->linkId, *answer);
    }
    return left.isEmpty() ? base::Done() : invalid(QStringLiteral("severities.") + left.first());
}

/// A list of urgent points says of the others that they are none; no list says nothing.
base::Done takeUrgent(
    const QJsonValue &urgent, const instruments::ItemIndex &index, instruments::Answers &answers)
{
    if (!urgent.isUndefined() && !urgent.isArray())
        return invalid(QStringLiteral("urgent"));
    QStringList named;
    const QJsonArray list = urgent.toArray();
    for (const QJsonValue &one : list)
        named.append(one.toString());
    for (const instruments::Item *item : itemsOf(index, ItemRole::UrgentFlag)) {
        const bool raised = named.removeAll(item->linkId) + named.removeAll(shortOf(*item)) > 0;
        for (const instruments::Option &option : item->options) {
            const bool isUrgent = option.value == item->urgentAnswer;
            if (isUrgent == raised && option.value != instruments::Answers::unknown())
                answers.set(item->linkId, option.value);
        }
        if (urgent.isUndefined())
            answers.set(item->linkId, instruments::Answers::unknown());
    }
    return named.isEmpty() ? base::Done() : invalid(QStringLiteral("urgent"));
}

QJsonObject readLevel(const QJsonObject &json, const instruments::ItemIndex &index);

/// Numbers stand for the codes of the same spelling, since 3 is what people write for severity "3".
QJsonValue readValue(
    const QJsonValue &value, const instruments::Item &item, const instruments::ItemIndex &index)
{
    if (value.isArray()) {
        QJsonArray all;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &one : list)
            all.append(readValue(one, item, index));
        return all;
    }
    if (item.isRepeatingGroup() && value.isObject())
        return readLevel(value.toObject(), index);
    if (!value.isDouble() || item.option(value))
        return value;
    const QJsonValue spelled(QString::number(value.toInt()));
    return item.option(spelled) ? spelled : value;
}

QJsonObject readLevel(const QJsonObject &json, const instruments::ItemIndex &index)
{
    QJsonObject level(json);
    for (auto it = level.begin(); it != level.end(); ++it) {
        if (const instruments::Item *item = index.find(it.key()))
            it.value() = readValue(it.value(), *item, index);
    }
    return level;
}

QJsonObject typed(const char *type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

} // namespace

instruments::Answers answersFromJson(const QJsonObject &json, const instruments::Questionnaire &questionnaire)
{
    return instruments::Answers(readLevel(json, instruments::ItemIndex(questionnaire)));
}

base::Result<AssessmentInput> inputFromJson(
    const QJsonObject &json, const instruments::Questionnaire &questionnaire, QDate today)
{
    static const QStringList known{QStringLiteral("person"), QStringLiteral("day"), QStringLiteral("answers"),
        QStringLiteral("severities"), QStringLiteral("urgent"), QStringLiteral("assessor"),
        QStringLiteral("occasion"), QStringLiteral("about"), QStringLiteral("instrument"),
        QStringLiteral("edition")};
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return invalid(key);
    }
    AssessmentInput input;
    const auto person = base::Id::fromString(json.value(known[0]).toString());
    if (!person)
        return invalid(known[0]);
    input.person = *person;
    const QJsonValue day = json.value(known[1]);
    const auto read = day.isUndefined() ? std::optional(today) : base::dayFromIso(day.toString());
    if (!read)
        return invalid(known[1]);
    input.day = *read;
    input.assessor = json.value(known[5]).toString();
    input.occasion = json.value(known[6]).toString();
    input.about = json.value(known[7]).toString();
    const instruments::ItemIndex index(questionnaire);
    const bool isShort = json.contains(known[3]);
    if (isShort == json.contains(known[2]) || !json.value(isShort ? known[3] : known[2]).isObject())
        return invalid(known[2]);
    if (!isShort) {
        input.answers = instruments::Answers(readLevel(json.value(known[2]).toObject(), index));
        return input;
    }
    if (const base::Done taken = takeSeverities(json.value(known[3]).toObject(), index, input.answers);
        !taken)
        return taken.error();
    if (const base::Done taken = takeUrgent(json.value(known[4]), index, input.answers); !taken)
        return taken.error();
    return input;
}

namespace {

QJsonObject listOf(const QJsonObject &of)
{
    QJsonObject list = typed("array");
    list.insert(QStringLiteral("items"), of);
    return list;
}

QJsonObject levelSchema(const std::vector<instruments::Item> &items);

QJsonObject answerSchema(const instruments::Item &item)
{
    using enum instruments::ItemType;
    QJsonObject schema;
    if (item.isRepeatingGroup()) {
        schema = typed("object");
        schema.insert(QStringLiteral("properties"), levelSchema(item.children));
    } else if (!item.options.empty() && item.type == Choice) {
        QJsonArray codes;
        for (const instruments::Option &option : item.options)
            codes.append(option.value);
        if (!codes.contains(instruments::Answers::unknown()))
            codes.append(instruments::Answers::unknown());
        schema.insert(QStringLiteral("enum"), codes);
    } else if (item.type == Boolean || item.type == Integer || item.type == Decimal) {
        const char *type = item.type == Boolean ? "boolean" : item.type == Integer ? "integer" : "number";
        schema.insert(QStringLiteral("type"), QJsonArray{QLatin1String(type), QStringLiteral("string")});
    } else if (item.type != Quantity && item.type != Reference && item.type != Attachment) {
        schema = typed("string");
    }
    schema.insert(QStringLiteral("title"), item.text.in(instruments::Language::Korean));
    const QJsonObject one = schema;
    return item.repeats ? QJsonObject{{QStringLiteral("anyOf"), QJsonArray{one, listOf(one)}}} : one;
}

/// The questions of one level: those of plain groups belong to the level around them.
QJsonObject levelSchema(const std::vector<instruments::Item> &items)
{
    QJsonObject level;
    for (const instruments::Item &item : items) {
        if (item.isRepeatingGroup() || (item.isQuestion() && !item.readOnly))
            level.insert(item.linkId, answerSchema(item));
        if (item.isRepeatingGroup())
            continue;
        const QJsonObject inner = levelSchema(item.children);
        for (auto it = inner.begin(); it != inner.end(); ++it)
            level.insert(it.key(), it.value());
    }
    return level;
}

} // namespace

QJsonObject inputSchema(const instruments::Questionnaire &questionnaire)
{
    const instruments::ItemIndex index(questionnaire);
    QJsonObject severities;
    for (const instruments::Item *item : itemsOf(index, ItemRole::Severity)) {
        QJsonObject degree = typed("integer");
        degree.insert(QStringLiteral("minimum"), 0);
        degree.insert(QStringLiteral("maximum"), 4);
        severities.insert(item->area, degree);
    }
    QJsonArray urgent;
    for (const instruments::Item *item : itemsOf(index, ItemRole::UrgentFlag))
        urgent.append(shortOf(*item));
    QJsonObject day = typed("string");
    day.insert(QStringLiteral("format"), QStringLiteral("date"));
    QJsonObject person = typed("string");
    person.insert(QStringLiteral("format"), QStringLiteral("uuid"));
    QJsonObject bySeverity = typed("object");
    bySeverity.insert(QStringLiteral("properties"), severities);
    bySeverity.insert(QStringLiteral("additionalProperties"), false);
    QJsonObject answers = typed("object");
    answers.insert(QStringLiteral("properties"), levelSchema(questionnaire.items));
    answers.insert(QStringLiteral("additionalProperties"), false);
    QJsonObject flags = typed("array");
    flags.insert(QStringLiteral("items"), QJsonObject{{QStringLiteral("enum"), urgent}});
    QJsonObject schema = typed("object");
    schema.insert(QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    schema.insert(QStringLiteral("title"), QStringLiteral("assess"));
    schema.insert(QStringLiteral("properties"),
        QJsonObject{{QStringLiteral("person"), person}, {QStringLiteral("day"), day},
            {QStringLiteral("answers"), answers}, {QStringLiteral("severities"), bySeverity},
            {QStringLiteral("urgent"), flags}, {QStringLiteral("assessor"), typed("string")},
            {QStringLiteral("occasion"), typed("string")}, {QStringLiteral("about"), typed("string")},
            {QStringLiteral("instrument"), typed("string")}, {QStringLiteral("edition"), typed("string")}});
    schema.insert(QStringLiteral("required"), QJsonArray{QStringLiteral("person")});
    schema.insert(QStringLiteral("oneOf"),
        QJsonArray{QJsonObject{{QStringLiteral("required"), QJsonArray{QStringLiteral("answers")}}},
            QJsonObject{{QStringLiteral("required"), QJsonArray{QStringLiteral("severities")}}}});
    schema.insert(QStringLiteral("additionalProperties"), false);
    return schema;
}

} // namespace work::assessments
