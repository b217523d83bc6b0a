// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/responsetree.h"

#include "model/instruments/enabling.h"
#include "model/instruments/values.h"

namespace instruments {

namespace {

WeightElsewhere elsewhere(const Item &item, const Option *option)
{
    if (item.valueSet.isEmpty() || (option && (option->weight || option->system.isEmpty())))
        return WeightElsewhere::No;
    return option ? WeightElsewhere::Perhaps : WeightElsewhere::Yes;
}

ExpressionValue valueOf(const Item &item, const QJsonValue &answer)
{
    const Option *option = item.option(answer);
    const auto weight = option ? option->weight : std::nullopt;
    if (answer.isBool())
        return {answer.toBool(), weight};
    if (item.type == ItemType::Quantity)
        return {
            Amount{numberOf(answer).value_or(0), answer.toObject().value(QStringLiteral("unit")).toString()},
            weight};
    if (answer.isDouble())
        return {answer.toDouble(), weight};
    const bool isCoded = option ? option->field == QStringLiteral("valueCoding")
                                : item.type == ItemType::Choice && answer.isString();
    if (isCoded)
        return {option ? Coding{option->code(), option->system, option->text.in(Language::Korean)}
                       : Coding{answer.toString(), {}, {}},
            weight, elsewhere(item, option)};
    if (answer.isObject())
        return {answer.toObject().value(QStringLiteral("reference")).toString(), weight};
    if (item.type == ItemType::Date || item.type == ItemType::DateTime || item.type == ItemType::Time)
        return {TimePoint{answer.toString()}, weight};
    return {answer.toString(), weight};
}

class TreeBuilder {
public:
    explicit TreeBuilder(const ItemIndex &index)
        : m_index(index)
    {
    }

    std::vector<ResponseNode> nodes(const std::vector<Item> &items, const Answers &answers)
    {
        const EnabledItems enabled(m_index, answers);
        return nodes(items, answers, enabled);
    }

private:
    std::vector<ResponseNode> nodes(
        const std::vector<Item> &items, const Answers &answers, const EnabledItems &enabled)
    {
        std::vector<ResponseNode> found;
        for (const Item &item : items) {
            if (!enabled.contains(item.linkId))
                continue;
            if (item.isRepeatingGroup()) {
                for (const Answers &occurrence : answers.occurrences(item.linkId))
                    add(found,
                        {ResponseNode::Kind::Item, item.linkId, {}, {},
                            nodes(item.children, answers.with(occurrence))});
                continue;
            }
            ResponseNode node{ResponseNode::Kind::Item, item.linkId, {}, {}, {}};
            if (item.isQuestion())
                node.answers = answersOf(item, answers);
            std::vector<ResponseNode> inner = nodes(item.children, answers, enabled);
            // Below a question FHIR hangs the items under its answer.
            if (node.answers.empty())
                node.items = std::move(inner);
            else
                node.answers.front().items = std::move(inner);
            add(found, std::move(node));
        }
        return found;
    }

    static void add(std::vector<ResponseNode> &nodes, ResponseNode node)
    {
        if (!node.answers.empty() || !node.items.empty())
            nodes.push_back(std::move(node));
    }

    static std::vector<ResponseNode> answersOf(const Item &item, const Answers &answers)
    {
        std::vector<ResponseNode> nodes;
        const QJsonArray values = answers.values(item.linkId);
        const bool isUnknown = answers.state(item) == AnswerState::Unknown;
        for (const QJsonValue &value : values) {
            if (!isUnknown || item.option(value))
                nodes.push_back({ResponseNode::Kind::Answer, {}, {valueOf(item, value)}, {}, {}});
        }
        return nodes;
    }

    const ItemIndex &m_index;
};

} // namespace

ResponseNode responseTree(const ItemIndex &index, const Questionnaire &questionnaire, const Answers &answers)
{
    return {ResponseNode::Kind::Response, {}, {}, {}, TreeBuilder(index).nodes(questionnaire.items, answers)};
}

} // namespace instruments
