// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/outcome.h"

#include "model/instruments/completeness.h"
#include "model/instruments/places.h"
#include "model/instruments/trailwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace instruments {

namespace {

/// Collects an outcome; one use.
class Gathering {
public:
    Gathering(const Questionnaire &questionnaire, const Answers &answers, QDate on, Language language)
        : m_questionnaire(questionnaire)
        , m_answers(answers)
        , m_on(on)
        , m_language(language)
        , m_index(questionnaire)
        , m_score(score(questionnaire, answers, on))
    {
    }

    Outcome run()
    {
        m_outcome.calculated = calculatedValues(m_questionnaire, m_answers, m_on);
        m_outcome.notComputed = notComputedHere(m_questionnaire);
        m_outcome.broken = m_score.broken;
        m_outcome.missing = completenessOf(m_questionnaire, m_answers).missing;
        m_outcome.problems = problemsOf(m_questionnaire, m_answers);
        m_outcome.sentences = sentences(m_questionnaire, m_score, m_language);
        m_outcome.unknownAlerts = m_score.unknownFlags;
        addTotal();
        addOthers();
        for (const QString &linkId : m_score.flags)
            addAlert(linkId);
        addAsked();
        return std::move(m_outcome);
    }

private:
    Figure named(const TotalRule &rule) const
    {
        Figure figure;
        figure.linkId = rule.linkId;
        figure.name = nameOf(rule.linkId, m_questionnaire, m_language);
        figure.isComputed = rule.isComputable;
        figure.minimum = rule.minimum;
        figure.maximum = rule.maximum;
        return figure;
    }

    void addTotal()
    {
        if (!m_questionnaire.total)
            return;
        Figure figure = named(*m_questionnaire.total);
        figure.isTotal = true;
        figure.isProvisional = m_score.isProvisional();
        figure.value = m_score.total;
        figure.band = m_score.band;
        figure.missing = m_score.missing;
        figure.unknown = m_score.unknown;
        m_outcome.figures.push_back(std::move(figure));
    }

    void addSubtotal(const TotalRule &rule)
    {
        Figure figure = named(rule);
        for (const Total &each : m_score.subtotals) {
            if (each.linkId != rule.linkId)
                continue;
            figure.isProvisional = each.isProvisional();
            figure.value = each.value;
            figure.band = each.band;
            figure.missing = each.missing;
            figure.unknown = each.unknown;
        }
        m_outcome.figures.push_back(std::move(figure));
    }

    /// Subtotals, and numbers that a form from elsewhere calculates without saying what they are to us.
    void addOthers()
    {
        for (const Item *item : m_index.inOrder()) {
            const auto isIt = [&](const TotalRule &rule) { return rule.linkId == item->linkId; };
            const auto rule
                = std::find_if(m_questionnaire.subtotals.begin(), m_questionnaire.subtotals.end(), isIt);
            if (rule != m_questionnaire.subtotals.end()) {
                addSubtotal(*rule);
                continue;
            }
            const bool isTotal = m_questionnaire.total && isIt(*m_questionnaire.total);
            if (isTotal || !item->formula(QStringLiteral("calculatedExpression")) || !isNumber(*item))
                continue;
            Figure figure;
            figure.linkId = item->linkId;
            figure.name = nameOf(item->linkId, m_questionnaire, m_language);
            figure.isComputed = isComputedHere(m_questionnaire, item->linkId);
            if (const QJsonValue value = m_outcome.calculated.value(item->linkId); value.isDouble())
                figure.value = value.toDouble();
            m_outcome.figures.push_back(std::move(figure));
        }
    }

    static bool isNumber(const Item &item)
    {
        return item.type == ItemType::Integer || item.type == ItemType::Decimal
            || item.type == ItemType::Quantity;
    }

    void addAlert(const QString &linkId)
    {
        static const QRegularExpression kSentenceEnd(QStringLiteral("(?<=[.!?])\\s+"));
        const Item *item = m_index.find(linkId);
        if (!item)
            return;
        m_outcome.alerts.push_back({linkId, nameOf(linkId, m_questionnaire, m_language),
            item->safetyProtocol.in(m_language).split(kSentenceEnd, Qt::SkipEmptyParts)});
    }

    void addAsked()
    {
        FormPlaces places(m_index, m_answers);
        for (const Item *item : m_index.inOrder()) {
            if (!item->isQuestion() || item->readOnly)
                continue;
            const auto &all = places.of(*item);
            if (std::any_of(all.begin(), all.end(),
                    [item](const FormPlaces::Place &place) { return place.enabled.contains(item->linkId); }))
                m_outcome.asked.append(item->linkId);
        }
    }

    const Questionnaire &m_questionnaire;
    const Answers &m_answers;
    QDate m_on;
    Language m_language;
    ItemIndex m_index;
    Score m_score;
    Outcome m_outcome;
};

} // namespace

const Figure *Outcome::total() const
{
    return figures.empty() || !figures.front().isTotal ? nullptr : &figures.front();
}

Outcome outcomeOf(const Questionnaire &questionnaire, const Answers &answers, QDate on, Language language)
{
    return Gathering(questionnaire, answers, on, language).run();
}

QJsonObject scoresOf(const Outcome &outcome)
{
    QJsonObject scores;
    for (const Figure &figure : outcome.figures) {
        QJsonObject one;
        if (figure.value)
            one.insert(QStringLiteral("value"), *figure.value);
        if (figure.band)
            one.insert(QStringLiteral("band"), figure.band->code);
        if (figure.value && figure.isProvisional)
            one.insert(QStringLiteral("provisional"), true);
        if (!figure.isComputed)
            one.insert(QStringLiteral("notComputed"), true);
        if (!one.isEmpty())
            scores.insert(figure.linkId, one);
    }
    return scores;
}

} // namespace instruments
