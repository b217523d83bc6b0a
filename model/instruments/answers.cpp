// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/answers.h"

#include "model/instruments/limits.h"
#include "model/instruments/values.h"

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

/// Whether it stands below a question with several answers, and so is asked once for each of them.
bool isAskedForEachAnswer(const Item &item, const ItemIndex &index)
{
    for (const Item *up = index.parent(item.linkId); up; up = index.parent(up->linkId)) {
        if (up->isQuestion() && up->repeats)
            return true;
    }
    return false;
}

std::optional<AnswerRule> brokenRule(const Item &item, const Answers &answers, bool isAskedOften)
{
    if (!item.isQuestion())
        return AnswerRule::NotAnAnswer;
    if (item.readOnly)
        return AnswerRule::ReadOnly;
    if (answers.state(item) != AnswerState::Given)
        return std::nullopt;
    if (answers.value(item.linkId).isArray() && !item.repeats && !isAskedOften)
        return AnswerRule::OnlyOneAnswer;
    const QJsonArray values = answers.values(item.linkId);
    for (const QJsonValue &value : values) {
        if (!fitsType(item.type, value))
            return AnswerRule::WrongType;
        if (item.type == ItemType::Choice && !item.options.empty() && !item.option(value))
            return AnswerRule::NotAnOption;
    }
    return brokenLimit(item, values);
}

/// Holds one level of answers against the questionnaire: the top, or an occurrence of a repeating group.
class Check {
public:
    explicit Check(const Questionnaire &questionnaire)
        : m_index(questionnaire)
    {
    }

    void run(const Answers &answers, const Item *group)
    {
        const QStringList linkIds = answers.json().keys();
        for (const QString &linkId : linkIds) {
            const Item *item = m_index.find(linkId);
            if (!item || m_index.repeatedIn(linkId) != group)
                problems.push_back({linkId, AnswerRule::NoSuchQuestion});
            else if (item->isRepeatingGroup())
                checkGroup(*item, answers);
            else if (const auto rule = brokenRule(*item, answers, isAskedForEachAnswer(*item, m_index)))
                problems.push_back({linkId, *rule});
        }
    }

    std::vector<AnswerProblem> problems;

private:
    void checkGroup(const Item &group, const Answers &answers)
    {
        const QJsonArray values = answers.values(group.linkId);
        const qsizetype most = group.limits.maxOccurs.value_or(kMaxOccurrences);
        if (values.size() > most || values.size() < group.limits.minOccurs) {
            problems.push_back(
                {group.linkId, values.size() > most ? AnswerRule::TooMany : AnswerRule::TooFew});
            return;
        }
        for (const QJsonValue &each : values) {
            if (each.isObject())
                run(Answers(each.toObject()), &group);
            else
                problems.push_back({group.linkId, AnswerRule::WrongType});
        }
    }

    ItemIndex m_index;
};

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

std::vector<Answers> Answers::occurrences(const QString &group) const
{
    std::vector<Answers> each;
    const QJsonArray list = values(group);
    for (const QJsonValue &value : list) {
        if (value.isObject())
            each.push_back(Answers(value.toObject()));
    }
    return each;
}

Answers Answers::with(const Answers &occurrence) const
{
    Answers both(*this);
    for (auto it = occurrence.m_values.begin(); it != occurrence.m_values.end(); ++it)
        both.m_values.insert(it.key(), it.value());
    return both;
}

std::vector<Answers> placesOf(const Item &item, const ItemIndex &index, const Answers &answers)
{
    const Item *group = index.repeatedIn(item.linkId);
    if (!group)
        return {answers};
    std::vector<Answers> places;
    for (const Answers &around : placesOf(*group, index, answers)) {
        for (const Answers &occurrence : around.occurrences(group->linkId))
            places.push_back(around.with(occurrence));
    }
    return places;
}

std::vector<AnswerProblem> problemsOf(const Questionnaire &questionnaire, const Answers &answers)
{
    Check check(questionnaire);
    check.run(answers, nullptr);
    return check.problems;
}

} // namespace instruments
