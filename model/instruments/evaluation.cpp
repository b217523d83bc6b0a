// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/evaluation.h"

#include "model/instruments/collections.h"
#include "model/instruments/expressionfunctions.h"

#include <cmath>

namespace instruments {

namespace {

using Kind = ExpressionNode::Kind;

class Evaluation {
public:
    Evaluation(const Variables &variables, QDate today, int &steps)
        : m_variables(variables)
        , m_today(today)
        , m_steps(steps)
    {
    }

    Collection of(const ExpressionNode &node, const Collection &here);
    bool hasFailed() const { return !m_failure.isEmpty(); }
    const QString &failure() const { return m_failure; }

private:
    Collection fail(const QString &why)
    {
        if (m_failure.isEmpty())
            m_failure = why;
        return {};
    }
    Collection orFail(const base::Result<Collection> &result)
    {
        return result ? *result : fail(result.error().detail);
    }
    Collection member(const QString &name, const Collection &focus);
    void addMember(const QString &name, const ExpressionValue &value, Collection &found);
    Collection function(const ExpressionNode &node, const Collection &here);
    Collection asked(const QString &name, const ExpressionNode &test, const Collection &focus);
    Collection repeated(const ExpressionNode &step, const Collection &focus);
    Collection selected(const ExpressionNode &what, const Collection &focus);
    Collection aggregated(const ExpressionNode &node, const Collection &focus, const Collection &here);
    Collection atPlace(const Collection &focus, const Collection &place);
    Collection plain(const ExpressionNode &node, const Collection &focus, const Collection &here);
    Collection today();
    Collection descendants(const Collection &focus);
    Collection sum(const Collection &focus);
    Collection weights(const Collection &focus);
    Collection choice(const ExpressionNode &node, const Collection &here);
    Collection operation(const ExpressionNode &node, const Collection &here);
    std::optional<bool> truth(const Collection &values);

    const Variables &m_variables;
    QDate m_today;
    Collection m_total; ///< of the innermost aggregate()
    QString m_failure;
    int &m_steps; ///< that are left
};

Collection Evaluation::of(const ExpressionNode &node, const Collection &here)
{
    if (hasFailed() || --m_steps < 0)
        return fail(QStringLiteral("too many steps"));
    switch (node.kind) {
    case Kind::Number:
        return {{node.number, {}}};
    case Kind::Text:
        return {{node.text, {}}};
    case Kind::Truth:
        return {{node.number != 0, {}}};
    case Kind::Day:
        return {{TimePoint{node.text}}};
    case Kind::Nothing:
        return {};
    case Kind::This:
        return here;
    case Kind::Total:
        return m_total;
    case Kind::Variable:
        return m_variables.contains(node.text) ? m_variables.value(node.text)
                                               : fail(QStringLiteral("unknown variable"));
    case Kind::Member:
        return member(node.text, of(node.inner.front(), here));
    case Kind::Place:
        return atPlace(of(node.inner.front(), here), of(node.inner.back(), here));
    case Kind::Function:
        return function(node, here);
    case Kind::Negative:
        return orFail(combined(QStringLiteral("-"), {{0.0, {}}}, of(node.inner.front(), here)));
    case Kind::Operation:
        return operation(node, here);
    }
    return {};
}

Collection Evaluation::member(const QString &name, const Collection &focus)
{
    Collection found;
    for (const ExpressionValue &value : focus) {
        if (--m_steps < 0)
            return fail(QStringLiteral("too many steps"));
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
    if (name == QStringLiteral("today"))
        return today();
    const Collection focus = of(node.inner.front(), here);
    if (isPlainFunction(name))
        return plain(node, focus, here);
    if (name == QStringLiteral("repeat"))
        return repeated(node.inner.at(1), focus);
    if (name == QStringLiteral("select"))
        return selected(node.inner.at(1), focus);
    if (name == QStringLiteral("aggregate"))
        return aggregated(node, focus, here);
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

/// where(test), exists(test) and all(test).
Collection Evaluation::asked(const QString &name, const ExpressionNode &test, const Collection &focus)
{
    Collection kept;
    for (const ExpressionValue &each : focus) {
        if (truth(of(test, {each})).value_or(false))
            kept.push_back(each);
        if (hasFailed())
            return {};
    }
    if (name == QStringLiteral("all"))
        return {{kept.size() == focus.size(), {}}};
    return name == QStringLiteral("exists") ? Collection{{!kept.empty(), {}}} : kept;
}

Collection Evaluation::selected(const ExpressionNode &what, const Collection &focus)
{
    Collection found;
    for (const ExpressionValue &each : focus) {
        const Collection part = of(what, {each});
        found.insert(found.end(), part.begin(), part.end());
    }
    return found;
}

Collection Evaluation::aggregated(const ExpressionNode &node, const Collection &focus, const Collection &here)
{
    const Collection outer = m_total;
    Collection total = node.inner.size() > 2 ? of(node.inner.at(2), here) : Collection{};
    for (const ExpressionValue &each : focus) {
        m_total = total;
        total = of(node.inner.at(1), {each});
    }
    m_total = outer;
    return total;
}

Collection Evaluation::atPlace(const Collection &focus, const Collection &place)
{
    const double *number = place.size() == 1 ? std::get_if<double>(&place.front().data) : nullptr;
    if (!number || std::trunc(*number) != *number)
        return fail(QStringLiteral("a place that is no whole number"));
    const bool isThere = *number >= 0 && *number < double(focus.size());
    return isThere ? Collection{focus[size_t(*number)]} : Collection{};
}

Collection Evaluation::plain(const ExpressionNode &node, const Collection &focus, const Collection &here)
{
    const bool hasArgument = node.inner.size() > 1;
    const Collection argument = hasArgument ? of(node.inner.at(1), here) : Collection{};
    return hasFailed() ? Collection{} : orFail(applied(node.text, focus, argument, hasArgument));
}

Collection Evaluation::today()
{
    return m_today.isValid() ? Collection{{TimePoint{m_today.toString(Qt::ISODate)}}}
                             : fail(QStringLiteral("no day is today"));
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
            return fail(QStringLiteral("a sum of what is no number"));
        total += *number;
    }
    return focus.empty() ? Collection{} : Collection{{total, {}}};
}

Collection Evaluation::weights(const Collection &focus)
{
    Collection found;
    bool isComplete = true;
    bool isGuess = false;
    for (const ExpressionValue &each : focus) {
        if (std::holds_alternative<const ResponseNode *>(each.data))
            return fail(QStringLiteral("a weight of what is no value"));
        if (each.weight)
            found.push_back({*each.weight, {}});
        isComplete = isComplete && each.elsewhere != WeightElsewhere::Yes;
        isGuess = isGuess || each.elsewhere == WeightElsewhere::Perhaps;
    }
    // Questions without points stand beside those with points; where nothing has any, they lie elsewhere.
    if (!isComplete || (isGuess && found.empty()))
        return fail(QStringLiteral("a weight that lies outside of the form"));
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
    if (hasFailed())
        return {};
    if (node.text == QStringLiteral("|")) {
        // Every value is compared with every other.
        const double pairs = std::pow(double(left.size() + right.size()), 2);
        if (pairs > m_steps)
            return fail(QStringLiteral("too many steps"));
        m_steps -= static_cast<int>(pairs);
    }
    return orFail(combined(node.text, left, right));
}

std::optional<bool> Evaluation::truth(const Collection &values)
{
    const auto held = truthOf(values);
    if (!held)
        fail(held.error().detail);
    return held.value_or(std::nullopt);
}

} // namespace

base::Result<Collection> evaluate(
    const Expression &expression, const Variables &variables, const Setting &setting, int &steps)
{
    Evaluation evaluation(variables, setting.today, steps);
    Collection result = evaluation.of(expression.root(), setting.place);
    if (evaluation.hasFailed())
        return base::Error{base::ErrorKind::InvalidInput, evaluation.failure()};
    return result;
}

base::Result<Collection> evaluate(const Expression &expression, const Variables &variables, int &steps)
{
    return evaluate(expression, variables, {}, steps);
}

base::Result<Collection> evaluate(const Expression &expression, const Variables &variables)
{
    int steps = kMaxEvaluationSteps;
    return evaluate(expression, variables, steps);
}

} // namespace instruments
