// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/totals.h"

#include "model/instruments/calculation.h"
#include "model/instruments/enabling.h"
#include "model/instruments/goalattainment.h"

#include <algorithm>

namespace instruments {

namespace {

/// Fills one Total, step by step, in the order in which the trail is read out.
class Adder {
public:
    Adder(const TotalRule &rule, const ItemIndex &index, const Answers &answers, std::vector<Step> &trail)
        : m_rule(rule)
        , m_index(index)
        , m_answers(answers)
        , m_enabled(index, answers)
        , m_trail(trail)
    {
        m_total.linkId = rule.linkId;
        m_total.minimum = rule.minimum;
        m_total.maximum = rule.maximum;
    }

    Total byParts()
    {
        for (const QString &part : m_rule.parts)
            addPart(part);
        finish(m_sum * m_rule.factor);
        return m_total;
    }

    Total byGoals(const Questionnaire &questionnaire)
    {
        const auto goals = goalsOf(questionnaire, m_answers, m_rule.goals);
        addPart(attainmentOf(m_rule.goals));
        if (m_answers.occurrences(m_rule.goals).empty())
            m_total.missing.append(m_rule.goals);
        const auto score
            = goals ? goalAttainment(*goals) : base::Result<double>(base::ErrorKind::InvalidInput);
        if (score)
            finish(*score);
        else
            note(StepKind::NotSummed, m_rule.linkId, {}, static_cast<double>(m_total.missing.size()));
        return m_total;
    }

    Total byExpression(const QJsonValue &value)
    {
        // Which answers an expression rests on is not known here, so all that carry weight are asked for.
        for (const Item *item : m_index.inOrder()) {
            const bool weighs = std::any_of(item->options.begin(), item->options.end(),
                [](const Option &option) { return option.weight.has_value(); });
            if (weighs)
                addPart(item->linkId);
        }
        // It may rest on numbers, which carry no weight of their own.
        const auto isKnown = [&](const Item *item) {
            return item->isQuestion() && !item->readOnly && m_answers.state(*item) == AnswerState::Given;
        };
        const auto &order = m_index.inOrder();
        if (m_counted == 0 && std::any_of(order.begin(), order.end(), isKnown))
            m_counted = 1;
        if (value.isDouble())
            finish(value.toDouble());
        return m_total;
    }

private:
    void addPart(const QString &linkId)
    {
        const Item *item = m_index.find(linkId);
        if (!item)
            return;
        if (!m_index.repeatedIn(linkId)) {
            addAnswer(*item, m_answers, m_enabled);
            return;
        }
        for (const Answers &place : placesOf(*item, m_index, m_answers))
            addAnswer(*item, place, EnabledItems(m_index, place));
    }

    void addAnswer(const Item &item, const Answers &answers, const EnabledItems &enabled)
    {
        if (!enabled.contains(item.linkId)) {
            note(StepKind::NotAsked, item.linkId);
            return;
        }
        std::optional<double> weight = answers.weight(item);
        if (weight) {
            if (m_rule.reversed.contains(item.linkId))
                weight = item.lowestWeight().value_or(0) + item.highestWeight().value_or(0) - *weight;
            m_sum += *weight;
            ++m_counted;
            note(StepKind::Counted, item.linkId, answers.value(item.linkId).toVariant().toString(), *weight);
        } else if (answers.state(item) == AnswerState::Unknown) {
            m_total.unknown.append(item.linkId);
            note(StepKind::NotKnown, item.linkId);
        } else {
            // An answer outside the options carries no weight: it is as open as no answer.
            m_total.missing.append(item.linkId);
            note(StepKind::NotAnswered, item.linkId);
        }
    }

    void finish(double sum)
    {
        const int open = static_cast<int>(m_total.missing.size() + m_total.unknown.size());
        const bool isOpenByRule = m_rule.missing == MissingRule::Zero && m_total.unknown.isEmpty();
        const bool isProrated = m_rule.missing == MissingRule::Prorated && open > 0 && open <= m_rule.mayMiss
            && m_counted > 0 && !m_rule.parts.isEmpty();
        const bool needsAll
            = m_rule.missing == MissingRule::Incomplete || m_rule.missing == MissingRule::Prorated;
        if (open > 0 && needsAll && !isProrated) {
            note(StepKind::NotSummed, m_rule.linkId, {}, open);
            return;
        }
        if (open > 0 && m_counted == 0 && !isOpenByRule) {
            note(StepKind::NothingKnown, m_rule.linkId, {}, open);
            return;
        }
        m_total.isSettled = isProrated || isOpenByRule;
        if (isProrated) {
            sum = sum * (m_counted + open) / m_counted;
            note(StepKind::Prorated, m_rule.linkId, {}, open);
        }
        m_total.value = sum;
        note(StepKind::Summed, m_rule.linkId, {}, sum);
    }

    void note(StepKind kind, const QString &linkId, const QString &code = {}, double value = 0)
    {
        m_trail.push_back({kind, linkId, code, value});
    }

    const TotalRule &m_rule;
    const ItemIndex &m_index;
    const Answers &m_answers;
    EnabledItems m_enabled;
    std::vector<Step> &m_trail;
    Total m_total;
    double m_sum = 0;
    int m_counted = 0;
};

std::optional<Band> bandOf(const TotalRule &rule, double total, const Answers &answers, QDate on)
{
    const auto isOurs = [&](const Band &band) {
        return band.effective <= on
            && (band.question.isEmpty() || answers.values(band.question).contains(band.answer));
    };
    QDate inForce;
    for (const Band &band : rule.bands) {
        if (isOurs(band) && (!inForce.isValid() || band.effective > inForce))
            inForce = band.effective;
    }
    std::optional<Band> found;
    for (const Band &band : rule.bands) {
        if (isOurs(band) && band.effective == inForce && band.from <= total
            && (!found || band.from > found->from))
            found = band;
    }
    return found;
}

} // namespace

Total totalOf(const TotalRule &rule, const Questionnaire &questionnaire, const ItemIndex &index,
    const Answers &answers, QDate on, std::vector<Step> &trail)
{
    Adder adder(rule, index, answers, trail);
    Total total = !rule.goals.isEmpty() ? adder.byGoals(questionnaire)
        : rule.parts.isEmpty()
        ? adder.byExpression(calculatedValues(questionnaire, answers, on).value(rule.linkId))
        : adder.byParts();
    if (total.value)
        total.band = bandOf(rule, *total.value, answers, on);
    if (total.band)
        trail.push_back({StepKind::BandFound, rule.linkId, total.band->code, total.band->from});
    return total;
}

} // namespace instruments
