// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/answers.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace instruments {

namespace {

bool isFreeText(ItemType type)
{
    return type == ItemType::String || type == ItemType::Text || type == ItemType::Url
        || type == ItemType::OpenChoice;
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

bool fitsType(ItemType type, const QJsonValue &value)
{
    switch (type) {
    case ItemType::Group:
    case ItemType::Display:
        return false;
    case ItemType::Boolean:
        return value.isBool();
    case ItemType::Integer:
        return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
    case ItemType::Decimal:
    case ItemType::Quantity:
        return value.isDouble();
    case ItemType::Date:
        return value.isString() && QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case ItemType::DateTime:
        return value.isString() && QDateTime::fromString(value.toString(), Qt::ISODate).isValid();
    case ItemType::Time:
        return value.isString() && QTime::fromString(value.toString(), Qt::ISODate).isValid();
    case ItemType::String:
    case ItemType::Text:
    case ItemType::Url:
    case ItemType::OpenChoice:
        return value.isString();
    case ItemType::Choice:
        return value.isString() || value.isDouble();
    case ItemType::Attachment:
    case ItemType::Reference:
        return value.isObject();
    }
    return false;
}

std::optional<AnswerRule> brokenRule(const Item &item, const Answers &answers)
{
    if (!item.isQuestion())
        return AnswerRule::NotAnAnswer;
    if (item.readOnly)
        return AnswerRule::ReadOnly;
    const AnswerState state = answers.state(item);
    if (state != AnswerState::Given)
        return std::nullopt;
    if (answers.value(item.linkId).isArray() && !item.repeats)
        return AnswerRule::OnlyOneAnswer;
    const QJsonArray values = answers.values(item.linkId);
    for (const QJsonValue &value : values) {
        if (!fitsType(item.type, value))
            return AnswerRule::WrongType;
        if (item.type == ItemType::Choice && !item.options.empty() && !item.option(value))
            return AnswerRule::NotAnOption;
        if (item.maxLength > 0 && value.isString() && value.toString().size() > item.maxLength)
            return AnswerRule::TooLong;
    }
    return std::nullopt;
}

} // namespace

Answers::Answers(QJsonObject values)
    : m_values(std::move(values))
{
}

QJsonValue Answers::unknown()
{
    return QStringLiteral("unknown");
}

AnswerState Answers::state(const Item &item) const
{
    const QJsonValue answer = value(item.linkId);
    if (isEmptyValue(answer))
        return AnswerState::Empty;
    if (!isFreeText(item.type) && answer == unknown())
        return AnswerState::Unknown;
    return AnswerState::Given;
}

QJsonArray Answers::values(const QString &linkId) const
{
    const QJsonValue answer = value(linkId);
    if (isEmptyValue(answer))
        return {};
    return answer.isArray() ? answer.toArray() : QJsonArray{answer};
}

std::optional<double> Answers::weight(const Item &item) const
{
    if (state(item) != AnswerState::Given)
        return std::nullopt;
    std::optional<double> sum;
    const QJsonArray chosen = values(item.linkId);
    for (const QJsonValue &answer : chosen) {
        const Option *option = item.option(answer);
        if (option && option->weight)
            sum = sum.value_or(0) + *option->weight;
        else if ((item.type == ItemType::Integer || item.type == ItemType::Decimal) && answer.isDouble())
            sum = sum.value_or(0) + answer.toDouble();
    }
    return sum;
}

void Answers::set(const QString &linkId, const QJsonValue &value)
{
    if (isEmptyValue(value))
        m_values.remove(linkId);
    else
        m_values.insert(linkId, value);
}

std::vector<AnswerProblem> problemsOf(const Questionnaire &questionnaire, const Answers &answers)
{
    const ItemIndex index(questionnaire);
    std::vector<AnswerProblem> problems;
    for (const QString &linkId : answers.json().keys()) {
        const Item *item = index.find(linkId);
        const std::optional<AnswerRule> rule = item ? brokenRule(*item, answers) : AnswerRule::NoSuchQuestion;
        if (rule)
            problems.push_back({linkId, *rule});
    }
    return problems;
}

} // namespace instruments
