// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/scoring.h"

#include "model/instruments/enabling.h"

#include <cmath>

namespace instruments {

namespace {

/// Fills one Score, step by step, in the order in which the trail is read out.
class Scorer {
public:
    Scorer(const Questionnaire &questionnaire, const Answers &answers, QDate on)
        : m_questionnaire(questionnaire)
        , m_answers(answers)
        , m_on(on)
        , m_index(questionnaire)
        , m_enabled(m_index, answers)
    {
    }

    Score run()
    {
        sum();
        findBand();
        readAreas();
        readFlags();
        suggest();
        return std::move(m_score);
    }

private:
    void sum();
    void addPart(const QString &linkId);
    void findBand();
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
    EnabledItems m_enabled;
    Score m_score;
};

void Scorer::sum()
{
    if (!m_questionnaire.total || !m_questionnaire.total->isComputable)
        return;
    m_score.total = 0;
    m_score.maximum = m_questionnaire.total->maximum;
    for (const QString &part : m_questionnaire.total->parts)
        addPart(part);
    note(StepKind::Summed, m_questionnaire.total->linkId, {}, *m_score.total);
}

void Scorer::addPart(const QString &linkId)
{
    const Item *item = m_index.find(linkId);
    if (!item)
        return;
    if (!m_enabled.contains(linkId)) {
        note(StepKind::NotAsked, linkId);
        return;
    }
    const std::optional<double> weight = m_answers.weight(*item);
    if (weight) {
        *m_score.total += *weight;
        note(StepKind::Counted, linkId, m_answers.value(linkId).toVariant().toString(), *weight);
    } else if (m_answers.state(*item) == AnswerState::Unknown) {
        m_score.unknown.append(linkId);
        note(StepKind::NotKnown, linkId);
    } else {
        // An answer outside the options carries no weight: it is as open as no answer.
        m_score.missing.append(linkId);
        note(StepKind::NotAnswered, linkId);
    }
}

void Scorer::findBand()
{
    if (!m_score.total)
        return;
    QDate inForce;
    for (const Band &band : m_questionnaire.total->bands) {
        if (band.effective <= m_on && (!inForce.isValid() || band.effective > inForce))
            inForce = band.effective;
    }
    for (const Band &band : m_questionnaire.total->bands) {
        if (band.effective == inForce && band.from <= *m_score.total
            && (!m_score.band || band.from > m_score.band->from))
            m_score.band = band;
    }
    if (m_score.band)
        note(StepKind::BandFound, m_questionnaire.total->linkId, m_score.band->code, m_score.band->from);
}

void Scorer::readAreas()
{
    for (const Item *item : m_index.inOrder()) {
        if (item->role != ItemRole::Severity)
            continue;
        AreaSeverity area{item->area, item->linkId, {}};
        if (const auto weight = m_answers.weight(*item); weight && m_enabled.contains(item->linkId))
            area.severity = static_cast<int>(std::lround(*weight));
        m_score.areas.push_back(area);
    }
}

void Scorer::readFlags()
{
    for (const Item *item : m_index.inOrder()) {
        const bool isFlag = !item->urgentAnswer.isUndefined() || item->urgentFrom;
        if (!isFlag || !m_enabled.contains(item->linkId))
            continue;
        const bool byAnswer = !item->urgentAnswer.isUndefined()
            && m_answers.values(item->linkId).contains(item->urgentAnswer);
        const bool byWeight = item->urgentFrom
            && m_answers.weight(*item).value_or(*item->urgentFrom - 1) >= *item->urgentFrom;
        if (byAnswer || byWeight) {
            m_score.urgent = true;
            m_score.flags.append(item->linkId);
            note(StepKind::FlagRaised, item->linkId);
        } else if (m_answers.state(*item) == AnswerState::Unknown) {
            m_score.unknownFlags.append(item->linkId);
            note(StepKind::FlagNotKnown, item->linkId);
        }
    }
}

bool Scorer::speaksFor(const CaseClassRule &rule) const
{
    const Item *item = m_index.find(rule.question);
    if (!item || !m_enabled.contains(rule.question))
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
