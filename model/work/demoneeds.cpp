// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/demoneeds.h"

#include "model/base/calendar.h"
#include "model/work/assessments.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace work::demo {
namespace {

/// How likely an area is a need, in a hundred, by generation (elder, adult, youth).
struct Likelihood {
    const char *area;
    std::array<int, 3> percent;
};

constexpr std::array<Likelihood, 11> kLikely = {{
    {"safety", {20, 12, 15}},
    {"health", {75, 50, 35}},
    {"dailyLiving", {60, 25, 25}},
    {"family", {25, 30, 45}},
    {"social", {55, 45, 60}},
    {"economy", {40, 65, 50}},
    {"education", {5, 10, 30}},
    {"employment", {5, 50, 50}},
    {"environment", {35, 25, 20}},
    {"rights", {8, 20, 12}},
    {"other", {6, 6, 6}},
}};

int percentOf(const QString &area, Generation generation)
{
    const size_t column = std::min<size_t>(size_t(generation), 2);
    for (const Likelihood &one : kLikely) {
        if (area == QLatin1String(one.area))
            return one.percent[column];
    }
    return 0;
}

} // namespace

Needs::Needs(const Words &words, Dice &dice, const instruments::Questionnaire &questionnaire)
    : m_words(words)
    , m_dice(dice)
    , m_questionnaire(questionnaire)
    , m_index(m_questionnaire)
{
}

int Needs::severity(const Profile &profile, const QString &area, int round)
{
    static constexpr std::array<int, 8> degrees = {1, 1, 2, 2, 2, 3, 3, 4};
    int percent = percentOf(area, profile.generation);
    if (!profile.person.condition.isEmpty()
        && (area == QLatin1String("health") || area == QLatin1String("dailyLiving")))
        percent = 90;
    const int degree = m_dice.chance(percent) ? m_dice.pick(degrees) : 0;
    // Help helps: who is assessed again is mostly a little better off.
    return m_dice.chance(round * 20) ? std::max(0, degree - 1) : degree;
}

QJsonObject Needs::answers(const Profile &profile, int round)
{
    QJsonObject answers;
    QHash<QString, int> degrees;
    const int yes = 30;
    for (const instruments::Item *item : m_index.inOrder()) {
        using instruments::ItemRole;
        const int degree = degrees.value(item->area);
        if (item->role == ItemRole::Severity) {
            const int given = severity(profile, item->area, round);
            degrees.insert(item->area, given);
            answers.insert(item->linkId, item->options[size_t(given)].value);
        } else if (item->role == ItemRole::UrgentFlag) {
            answers.insert(
                item->linkId, m_dice.chance(1) ? item->urgentAnswer : QJsonValue(QStringLiteral("no")));
        } else if (item->role == ItemRole::Check && item->enableWhen.empty() && degree > 0
            && m_dice.chance(60)) {
            answers.insert(item->linkId,
                m_dice.chance(yes + 15 * degree) ? QStringLiteral("yes") : QStringLiteral("no"));
        } else if (item->role == ItemRole::Observation && degree > 1 && m_dice.chance(40)) {
            answers.insert(item->linkId, m_dice.pick(m_words.list(QStringLiteral("people.observations"))));
        } else if (item->role == ItemRole::Strength && degree > 1 && m_dice.chance(25)) {
            answers.insert(item->linkId, m_dice.pick(m_words.list(QStringLiteral("people.strengths"))));
        }
    }
    return answers;
}

QList<qsizetype> Needs::write(Batch &batch, const QList<Profile> &people, int count)
{
    struct Turn {
        QDate day;
        qsizetype person;
        int round;
    };
    QList<qsizetype> order;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people[i].generation != Generation::Child)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(),
        [&](qsizetype first, qsizetype second) { return people[first].weight > people[second].weight; });
    // Three assessments for two people: half of them are looked at again.
    order.resize(std::min<qsizetype>(order.size(), (count * 2 + 2) / 3));
    QList<Turn> turns;
    for (int i = 0; !order.isEmpty() && i < count; ++i) {
        const qsizetype person = order[i % order.size()];
        const Profile &profile = people[person];
        const int days = int(profile.since.daysTo(profile.until)) + 1;
        const int round = i / int(order.size());
        const int half = std::max(1, days / 2);
        const int from = round > 0 ? half : 0;
        turns.append({profile.since.addDays(from + m_dice.below(half)), person, round});
    }
    std::stable_sort(turns.begin(), turns.end(),
        [](const Turn &first, const Turn &second) { return first.day < second.day; });
    for (const Turn &turn : turns) {
        const Profile &profile = people[turn.person];
        const AssessmentInput input{profile.person.id, turn.day,
            instruments::Answers(answers(profile, turn.round)),
            m_dice.pick(m_words.list(QStringLiteral("names.workers")))};
        const QTime time = QTime(10, 0).addSecs(m_dice.below(7 * 60) * 60);
        batch.put(assessments::recordOf(m_questionnaire, input, base::momentOf(turn.day, time)));
        if (batch.hasFailed())
            break;
    }
    return order;
}

} // namespace work::demo
