// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/scoring.h"

#include "model/instruments/places.h"
#include "model/instruments/totals.h"

#include <cmath>

namespace instruments {

namespace {

bool raises(const Item &item, const Answers &answers)
{
    const bool byAnswer
        = !item.urgentAnswer.isUndefined() && answers.values(item.linkId).contains(item.urgentAnswer);
    const bool byWeight
        = item.urgentFrom && answers.weight(item).value_or(*item.urgentFrom - 1) >= *item.urgentFrom;
    return byAnswer || byWeight;
}

/// Fills one Score, step by step, in the order in which the trail is read out.
class Scorer {
public:
    Scorer(const Questionnaire &questionnaire, const Answers &answers, QDate on)
        : m_questionnaire(questionnaire)
        , m_answers(answers)
        , m_on(on)
        , m_index(questionnaire)
        , m_places(m_index, answers)
    {
    }

    Score run()
    {
        sum();
        readAreas();
        readFlags();
        suggest();
        m_score.broken = brokenConstraints(m_questionnaire, m_answers, m_on);
        return std::move(m_score);
    }

private:
    void sum();
    void readAreas();
    void readFlags();
    void suggest();
    bool speaksFor(const CaseClassRule &rule) const;
    void note(StepKind kind, const QString &linkId, const QString &code = {}, double value = 0)
    {
        m_score.trail.push_back({kind, linkId, code, value});
    }

    const Questionnaire &m_questionnaire;
    const Answers &m_answers;
    QDate m_on;
    ItemIndex m_index;
    FormPlaces m_places;
    Score m_score;
};

void Scorer::sum()
{
    const auto add = [&](const TotalRule &rule) {
        return totalOf(rule, m_questionnaire, m_index, m_answers, m_on, m_score.trail);
    };
    for (const TotalRule &rule : m_questionnaire.subtotals) {
        if (rule.isComputable)
            m_score.subtotals.push_back(add(rule));
    }
    if (!m_questionnaire.total || !m_questionnaire.total->isComputable)
        return;
    Total total = add(*m_questionnaire.total);
    m_score.total = total.value;
    m_score.maximum = total.maximum;
    m_score.missing = total.missing;
    m_score.unknown = total.unknown;
    m_score.isSettled = total.isSettled;
    m_score.band = total.band;
}

void Scorer::readAreas()
{
    for (const Item *item : m_index.inOrder()) {
        if (item->role != ItemRole::Severity)
            continue;
        AreaSeverity area{item->area, item->linkId, {}};
        if (const auto weight = m_answers.weight(*item); weight && m_places.enabled().contains(item->linkId))
            area.severity = static_cast<int>(std::lround(*weight));
        m_score.areas.push_back(area);
    }
}

void Scorer::readFlags()
{
    for (const Item *item : m_index.inOrder()) {
        const bool isFlag = !item->urgentAnswer.isUndefined() || item->urgentFrom;
        if (!isFlag)
            continue;
        bool isRaised = false;
        bool isUnknown = false;
        for (const FormPlaces::Place &place : m_places.of(*item)) {
            if (!place.enabled.contains(item->linkId))
                continue;
            isRaised = isRaised || raises(*item, place.answers);
            isUnknown = isUnknown || place.answers.state(*item) == AnswerState::Unknown;
        }
        if (isRaised) {
            m_score.urgent = true;
            m_score.flags.append(item->linkId);
            note(StepKind::FlagRaised, item->linkId);
        } else if (isUnknown) {
            m_score.unknownFlags.append(item->linkId);
            note(StepKind::FlagNotKnown, item->linkId);
        }
    }
}

bool Scorer::speaksFor(const CaseClassRule &rule) const
{
    const Item *item = m_index.find(rule.question);
    if (!item || !m_places.enabled().contains(rule.question))
        return false;
    if (rule.atLeast) {
        const auto weight = m_answers.weight(*item);
        return weight && *weight >= *rule.atLeast;
    }
    return m_answers.values(rule.question).contains(rule.answer);
}

void Scorer::suggest()
{
    for (const CaseClassRule &rule : m_questionnaire.caseClassRules) {
        if (!speaksFor(rule)
            || (!m_score.suggestedCaseClass.isEmpty() && m_score.suggestedCaseClass != rule.caseClass))
            continue;
        m_score.suggestedCaseClass = rule.caseClass;
        note(StepKind::Suggested, rule.question, rule.caseClass, rule.atLeast.value_or(0));
    }
    // That nothing speaks for another class is known only once everything is answered.
    if (m_score.suggestedCaseClass.isEmpty() && !m_score.isProvisional()
        && !m_questionnaire.defaultCaseClass.isEmpty()) {
        m_score.suggestedCaseClass = m_questionnaire.defaultCaseClass;
        note(StepKind::Suggested, {}, m_questionnaire.defaultCaseClass);
    }
}

} // namespace

Score score(const Questionnaire &questionnaire, const Answers &answers, QDate on)
{
    return Scorer(questionnaire, answers, on).run();
}

QJsonObject severitiesOf(const Score &score)
{
    QJsonObject severities;
    for (const AreaSeverity &area : score.areas) {
        if (area.severity && !area.area.isEmpty())
            severities.insert(area.area, *area.severity);
    }
    return severities;
}

} // namespace instruments
