// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/evaluation.h"

#include <algorithm>
#include <cmath>

namespace instruments {

namespace {

using Kind = ExpressionNode::Kind;

bool areClose(double one, double other)
{
    return std::fabs(one - other) <= 1e-9 * std::max({1.0, std::fabs(one), std::fabs(other)});
}

bool isSame(const ExpressionValue &one, const ExpressionValue &other)
{
    const double *first = std::get_if<double>(&one.data);
    const double *second = std::get_if<double>(&other.data);
    return first && second ? areClose(*first, *second) : one.data == other.data;
}

class Evaluation {
public:
    explicit Evaluation(const Variables &variables)
        : m_variables(variables)
    {
    }

    Collection of(const ExpressionNode &node, const Collection &here);
    bool hasFailed() const { return !m_failure.isEmpty(); }
    const QString &failure() const { return m_failure; }

private:
    Collection fail(const char *why)
    {
        if (m_failure.isEmpty())
            m_failure = QLatin1String(why);
        return {};
    }
    Collection member(const QString &name, const Collection &focus);
    void addMember(const QString &name, const ExpressionValue &value, Collection &found);
    Collection function(const ExpressionNode &node, const Collection &here);
    Collection asked(const QString &name, const ExpressionNode &test, const Collection &focus);
    Collection repeated(const ExpressionNode &step, const Collection &focus);
    Collection descendants(const Collection &focus);
    Collection sum(const Collection &focus);
    Collection weights(const Collection &focus);
    Collection choice(const ExpressionNode &node, const Collection &here);
    Collection operation(const ExpressionNode &node, const Collection &here);
    Collection reckoned(const QString &sign, const Collection &left, const Collection &right);
    Collection compared(const QString &sign, const Collection &left, const Collection &right);
    Collection equal(const Collection &left, const Collection &right, bool wanted);
    Collection logical(bool isAnd, const Collection &left, const Collection &right);
    std::optional<bool> truth(const Collection &values);

    const Variables &m_variables;
    QString m_failure;
    int m_steps = 0;
};

Collection Evaluation::of(const ExpressionNode &node, const Collection &here)
{
    if (hasFailed() || ++m_steps > kMaxEvaluationSteps)
        return fail("too many steps");
    switch (node.kind) {
    case Kind::Number:
        return {{node.number, {}}};
    case Kind::Text:
        return {{node.text, {}}};
    case Kind::Truth:
        return {{node.number != 0, {}}};
    case Kind::Nothing:
        return {};
    case Kind::This:
        return here;
    case Kind::Variable:
        return m_variables.contains(node.text) ? m_variables.value(node.text) : fail("unknown variable");
    case Kind::Member:
        return member(node.text, of(node.inner.front(), here));
    case Kind::Function:
        return function(node, here);
    case Kind::Negative:
        return reckoned(QStringLiteral("-"), {{0.0, {}}}, of(node.inner.front(), here));
    case Kind::Operation:
        return operation(node, here);
    }
    return {};
}

Collection Evaluation::member(const QString &name, const Collection &focus)
{
    Collection found;
    for (const ExpressionValue &value : focus) {
        if (++m_steps > kMaxEvaluationSteps)
            return fail("too many steps");
        addMember(name, value, found);
    }
    return found;
}

void Evaluation::addMember(const QString &name, const ExpressionValue &value, Collection &found)
{
    const auto addNodes = [&](const std::vector<ResponseNode> &nodes) {
        for (const ResponseNode &each : nodes)
            found.push_back({&each, {}});
    };
    const auto addText = [&](const QString &text) {
        if (!text.isEmpty())
            found.push_back({text, {}});
    };
    if (const auto node = std::get_if<const ResponseNode *>(&value.data)) {
        if (name == QStringLiteral("item"))
            addNodes((*node)->items);
        else if (name == QStringLiteral("answer"))
            addNodes((*node)->answers);
        else if (name == QStringLiteral("linkId"))
            addText((*node)->linkId);
        else if (name == QStringLiteral("value"))
            found.insert(found.end(), (*node)->value.begin(), (*node)->value.end());
    } else if (const auto coding = std::get_if<Coding>(&value.data)) {
        if (name == QStringLiteral("code"))
            addText(coding->code);
        else if (name == QStringLiteral("system"))
            addText(coding->system);
        else if (name == QStringLiteral("display"))
            addText(coding->display);
    } else if (const auto amount = std::get_if<Amount>(&value.data)) {
        if (name == QStringLiteral("value"))
            found.push_back({amount->value, {}});
        else if (name == QStringLiteral("unit"))
            addText(amount->unit);
    }
}

Collection Evaluation::function(const ExpressionNode &node, const Collection &here)
{
    const QString &name = node.text;
    if (name == QStringLiteral("iif"))
        return choice(node, here);
    const Collection focus = of(node.inner.front(), here);
    if (name == QStringLiteral("repeat"))
        return repeated(node.inner.at(1), focus);
    if (node.inner.size() > 1)
        return asked(name, node.inner.at(1), focus);
    if (name == QStringLiteral("descendants"))
        return descendants(focus);
    if (name == QStringLiteral("first"))
        return focus.empty() ? Collection{} : Collection{focus.front()};
    if (name == QStringLiteral("last"))
        return focus.empty() ? Collection{} : Collection{focus.back()};
    if (name == QStringLiteral("count"))
        return {{double(focus.size()), {}}};
    if (name == QStringLiteral("sum"))
        return sum(focus);
    if (name == QStringLiteral("weight") || name == QStringLiteral("ordinal"))
        return weights(focus);
    if (name == QStringLiteral("exists") || name == QStringLiteral("empty"))
        return {{focus.empty() == (name == QStringLiteral("empty")), {}}};
    const std::optional<bool> held = truth(focus);
    return held ? Collection{{!*held, {}}} : Collection{};
}

/// where(test) and exists(test).
Collection Evaluation::asked(const QString &name, const ExpressionNode &test, const Collection &focus)
{
    Collection kept;
    for (const ExpressionValue &each : focus) {
        if (truth(of(test, {each})).value_or(false))
            kept.push_back(each);
        if (hasFailed())
            return {};
    }
    return name == QStringLiteral("exists") ? Collection{{!kept.empty(), {}}} : kept;
}

Collection Evaluation::repeated(const ExpressionNode &step, const Collection &focus)
{
    Collection found;
    Collection open = focus;
    while (!open.empty() && !hasFailed()) {
        Collection next;
        for (const ExpressionValue &each : open) {
            for (const ExpressionValue &value : of(step, {each}))
                next.push_back(value);
        }
        found.insert(found.end(), next.begin(), next.end());
        open = std::move(next);
    }
    return found;
}

Collection Evaluation::descendants(const Collection &focus)
{
    Collection found;
    for (const ExpressionValue &each : focus) {
        const Collection alone{each};
        for (const QString &name : {QStringLiteral("linkId"), QStringLiteral("answer"),
                 QStringLiteral("value"), QStringLiteral("item"), QStringLiteral("code"),
                 QStringLiteral("system"), QStringLiteral("display"), QStringLiteral("unit")}) {
            const Collection children = member(name, alone);
            found.insert(found.end(), children.begin(), children.end());
            const Collection below = descendants(children);
            found.insert(found.end(), below.begin(), below.end());
        }
    }
    return found;
}

Collection Evaluation::sum(const Collection &focus)
{
    double total = 0;
    for (const ExpressionValue &each : focus) {
        const double *number = std::get_if<double>(&each.data);
        if (!number)
            return fail("a sum of what is no number");
        total += *number;
    }
    return focus.empty() ? Collection{} : Collection{{total, {}}};
}

Collection Evaluation::weights(const Collection &focus)
{
    Collection found;
    for (const ExpressionValue &each : focus) {
        if (std::holds_alternative<const ResponseNode *>(each.data))
            return fail("a weight of what is no value");
        if (each.weight)
            found.push_back({*each.weight, {}});
    }
    return found;
}

Collection Evaluation::choice(const ExpressionNode &node, const Collection &here)
{
    const bool holds = truth(of(node.inner.at(0), here)).value_or(false);
    if (hasFailed())
        return {};
    if (holds)
        return of(node.inner.at(1), here);
    return node.inner.size() > 2 ? of(node.inner.at(2), here) : Collection{};
}

Collection Evaluation::operation(const ExpressionNode &node, const Collection &here)
{
    const Collection left = of(node.inner.at(0), here);
    const Collection right = of(node.inner.at(1), here);
    const QString &sign = node.text;
    if (hasFailed())
        return {};
    if (sign == QStringLiteral("and") || sign == QStringLiteral("or"))
        return logical(sign == QStringLiteral("and"), left, right);
    if (sign == QStringLiteral("=") || sign == QStringLiteral("!="))
        return equal(left, right, sign == QStringLiteral("="));
    if (sign == QStringLiteral("|") || sign == QStringLiteral("in")) {
        m_steps += static_cast<int>(std::min<size_t>(left.size() * right.size(), kMaxEvaluationSteps));
        const auto isIn = [](const ExpressionValue &value, const Collection &values) {
            return std::any_of(values.begin(), values.end(),
                [&](const ExpressionValue &each) { return isSame(value, each); });
        };
        if (sign == QStringLiteral("in")) {
            if (left.size() > 1)
                return fail("several values in a list");
            return left.empty() ? Collection{} : Collection{{isIn(left.front(), right), {}}};
        }
        Collection both;
        for (const Collection *side : {&left, &right}) {
            for (const ExpressionValue &each : *side) {
                if (!isIn(each, both))
                    both.push_back(each);
            }
        }
        return both;
    }
    if (sign == QStringLiteral("+") || sign == QStringLiteral("-") || sign == QStringLiteral("*")
        || sign == QStringLiteral("/"))
        return reckoned(sign, left, right);
    return compared(sign, left, right);
}

Collection Evaluation::reckoned(const QString &sign, const Collection &left, const Collection &right)
{
    if (left.empty() || right.empty())
        return {};
    const double *one = left.size() == 1 ? std::get_if<double>(&left.front().data) : nullptr;
    const double *other = right.size() == 1 ? std::get_if<double>(&right.front().data) : nullptr;
    if (!one || !other)
        return fail("reckoning with what is not one number");
    if (sign == QStringLiteral("/") && *other == 0)
        return {};
    const double result = sign == QStringLiteral("+") ? *one + *other
        : sign == QStringLiteral("-")                 ? *one - *other
        : sign == QStringLiteral("*")                 ? *one * *other
                                                      : *one / *other;
    return std::isfinite(result) ? Collection{{result, {}}} : fail("a number too large");
}

Collection Evaluation::compared(const QString &sign, const Collection &left, const Collection &right)
{
    if (left.empty() || right.empty())
        return {};
    if (left.size() > 1 || right.size() > 1)
        return fail("comparing several values");
    std::partial_ordering order = std::partial_ordering::unordered;
    const auto &one = left.front().data;
    const auto &other = right.front().data;
    if (const double *number = std::get_if<double>(&one); number && std::holds_alternative<double>(other))
        order = areClose(*number, std::get<double>(other)) ? std::partial_ordering::equivalent
                                                           : *number <=> std::get<double>(other);
    else if (const QString *text = std::get_if<QString>(&one); text && std::holds_alternative<QString>(other))
        order = text->compare(std::get<QString>(other)) <=> 0;
    else
        return fail("comparing what has no order");
    const bool holds = sign == QStringLiteral("<") ? order < 0
        : sign == QStringLiteral("<=")             ? order <= 0
        : sign == QStringLiteral(">")              ? order > 0
                                                   : order >= 0;
    return {{holds, {}}};
}

Collection Evaluation::equal(const Collection &left, const Collection &right, bool wanted)
{
    if (left.empty() || right.empty())
        return {};
    const bool same
        = left.size() == right.size() && std::equal(left.begin(), left.end(), right.begin(), isSame);
    return {{same == wanted, {}}};
}

Collection Evaluation::logical(bool isAnd, const Collection &left, const Collection &right)
{
    const std::optional<bool> one = truth(left);
    const std::optional<bool> other = truth(right);
    if (hasFailed())
        return {};
    // One side that decides is enough, whatever the other: false for and, true for or.
    if ((one && *one != isAnd) || (other && *other != isAnd))
        return {{!isAnd, {}}};
    return one && other ? Collection{{isAnd, {}}} : Collection{};
}

std::optional<bool> Evaluation::truth(const Collection &values)
{
    if (values.empty())
        return std::nullopt;
    const bool *held = values.size() == 1 ? std::get_if<bool>(&values.front().data) : nullptr;
    if (!held) {
        fail("what is neither true nor false");
        return std::nullopt;
    }
    return *held;
}

} // namespace

base::Result<Collection> evaluate(const Expression &expression, const Variables &variables)
{
    Evaluation evaluation(variables);
    Collection result = evaluation.of(expression.root(), {});
    if (evaluation.hasFailed())
        return base::Error{base::ErrorKind::InvalidInput, evaluation.failure()};
    return result;
}

} // namespace instruments
