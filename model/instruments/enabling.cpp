// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/enabling.h"

#include "model/instruments/values.h"

#include <algorithm>

namespace instruments {

namespace {

bool fulfils(Operator op, const QJsonValue &answer, const QJsonValue &limit)
{
    // "Not known" is neither greater nor less than anything.
    const std::partial_ordering order
        = answer == Answers::unknown() ? std::partial_ordering::unordered : comparedValues(answer, limit);
    switch (op) {
    case Operator::Greater:
        return order > 0;
    case Operator::Less:
        return order < 0;
    case Operator::GreaterOrEqual:
        return order >= 0;
    case Operator::LessOrEqual:
        return order <= 0;
    case Operator::Equal:
        return areEqual(answer, limit);
    case Operator::NotEqual:
        return !areEqual(answer, limit);
    case Operator::Exists:
        return true;
    }
    return false;
}

} // namespace

EnabledItems::EnabledItems(const ItemIndex &index, const Answers &answers)
{
    for (const Item *item : index.inOrder())
        resolve(*item, index, answers);
}

bool EnabledItems::resolve(const Item &item, const ItemIndex &index, const Answers &answers)
{
    if (const auto known = m_enabled.constFind(item.linkId); known != m_enabled.cend())
        return *known;
    // The reader refuses circles; should one be built by hand, its items are not asked.
    m_enabled.insert(item.linkId, false);
    const Item *parent = index.parent(item.linkId);
    bool enabled = !parent || resolve(*parent, index, answers);
    if (enabled && !item.enableWhen.empty()) {
        const auto test = [&](const EnableWhen &condition) { return holds(condition, index, answers); };
        enabled = item.enableBehavior == EnableBehavior::Any
            ? std::any_of(item.enableWhen.begin(), item.enableWhen.end(), test)
            : std::all_of(item.enableWhen.begin(), item.enableWhen.end(), test);
    }
    m_enabled.insert(item.linkId, enabled);
    return enabled;
}

bool EnabledItems::holds(const EnableWhen &condition, const ItemIndex &index, const Answers &answers)
{
    const Item *question = index.find(condition.question);
    const bool asked = question && resolve(*question, index, answers);
    const QJsonArray given = asked ? answers.values(condition.question) : QJsonArray{};
    if (condition.op == Operator::Exists)
        return given.isEmpty() != condition.answer.toBool();
    if (given.isEmpty())
        return false;
    const auto test
        = [&](const QJsonValue &answer) { return fulfils(condition.op, answer, condition.answer); };
    return condition.op == Operator::NotEqual ? std::all_of(given.begin(), given.end(), test)
                                              : std::any_of(given.begin(), given.end(), test);
}

} // namespace instruments
