// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/personmatching.h"

#include "model/base/calendar.h"

#include <algorithm>
#include <cstdlib>

namespace work {
namespace {

constexpr int kSameSex = 1;
constexpr int kSameRoad = 2;
constexpr int kSamePhone = 4;
constexpr int kSameCase = 8;

struct Likeness {
    int entry = 0;
    int score = 0;
    bool otherSex = false;

    /// Enough to make up for a missing birthday.
    bool isEvident() const { return score >= kSameRoad && !otherSex; }
};

/// The line of an address by road up to its number, without the detail that lists write so differently.
QString placeKey(const QString &address)
{
    QString road = address;
    road.truncate(std::max<qsizetype>(0, [&] {
        const qsizetype end = road.indexOf(u',');
        const qsizetype bracket = road.indexOf(QStringLiteral(" ("));
        const qsizetype first = end < 0 ? bracket : bracket < 0 ? end : std::min(end, bracket);
        return first < 0 ? road.size() : first;
    }()));
    return lists::nameKey(road);
}

/// A road without a number, or a dong alone, is where many live.
bool isHouse(const QString &place)
{
    return !place.isEmpty() && place.back().isDigit();
}

int strongLikeness(const PersonFacts &row, const PersonFacts &known)
{
    int score = 0;
    if (std::any_of(row.phones.begin(), row.phones.end(),
            [&](const QString &phone) { return known.phones.contains(phone); }))
        score += kSamePhone;
    if (!row.caseNumber.isEmpty() && row.caseNumber == known.caseNumber)
        score += kSameCase;
    return score;
}

/// One line for each entry: the best of its faces, the likeliest first.
QList<Likeness> bestFirst(QList<Likeness> all)
{
    std::stable_sort(all.begin(), all.end(), [](const Likeness &first, const Likeness &second) {
        return std::pair(second.otherSex, first.score) > std::pair(first.otherSex, second.score);
    });
    QList<Likeness> best;
    for (const Likeness &one : all) {
        if (std::none_of(
                best.begin(), best.end(), [&](const Likeness &other) { return other.entry == one.entry; }))
            best.append(one);
    }
    return best;
}

PersonMatch several(const QList<Likeness> &all)
{
    PersonMatch match;
    match.kind = PersonMatch::Kind::Several;
    for (const Likeness &one : all)
        match.entries.append(one.entry);
    return match;
}

PersonMatch chosen(const QList<Likeness> &ranked, bool isSure)
{
    const Likeness &first = ranked.first();
    const bool leads = ranked.size() == 1 || first.score > ranked.at(1).score || ranked.at(1).otherSex;
    if (isSure && leads && !first.otherSex)
        return {PersonMatch::Kind::One, {first.entry}, false};
    return several(ranked);
}

} // namespace

void PersonIndex::add(int entry, const PersonFacts &facts)
{
    m_byName[lists::nameKey(facts.name)].append(m_faces.size());
    if (facts.birth.isValid())
        m_byBirth[facts.birth].append(m_faces.size());
    if (facts.line > 0)
        m_listed.insert(entry);
    m_faces.append({facts, placeKey(facts.address), entry});
}

bool PersonIndex::isOfAnotherAge(const IncomingPerson &row, QDate birth) const
{
    // Lists count by birthday, by year, or as Koreans did until 2023.
    constexpr int kTolerance = 2;
    return row.age && birth.isValid()
        && std::abs(base::ageInFullYears(birth, m_today) - *row.age) > kTolerance;
}

PersonMatch PersonIndex::matchOtherName(const IncomingPerson &row) const
{
    const QString place = placeKey(row.facts.address);
    QList<Likeness> alike;
    for (const qsizetype index : m_byBirth.value(row.facts.birth)) {
        const Face &face = m_faces.at(index);
        const bool otherSex
            = !row.facts.sex.isEmpty() && !face.facts.sex.isEmpty() && row.facts.sex != face.facts.sex;
        if (otherSex || m_listed.contains(face.entry))
            continue;
        Likeness likeness{face.entry, strongLikeness(row.facts, face.facts), false};
        if (isHouse(place) && place == face.place)
            likeness.score += kSameRoad;
        if (likeness.score > 0)
            alike.append(likeness);
    }
    if (alike.isEmpty())
        return {};
    PersonMatch match = several(bestFirst(alike));
    match.isOtherName = true;
    return match;
}

PersonMatch PersonIndex::match(const IncomingPerson &row) const
{
    const QString place = placeKey(row.facts.address);
    QList<Likeness> sameBirth;
    QList<Likeness> openBirth;
    QList<Likeness> otherBirth;
    for (const qsizetype index : m_byName.value(lists::nameKey(row.facts.name))) {
        const Face &face = m_faces.at(index);
        const bool bothKnown = row.facts.birth.isValid() && face.facts.birth.isValid();
        Likeness likeness{face.entry, strongLikeness(row.facts, face.facts), false};
        if (bothKnown && row.facts.birth != face.facts.birth) {
            if (likeness.score > 0)
                otherBirth.append(likeness);
            continue;
        }
        if (!bothKnown && isOfAnotherAge(row, face.facts.birth))
            continue;
        likeness.otherSex
            = !row.facts.sex.isEmpty() && !face.facts.sex.isEmpty() && row.facts.sex != face.facts.sex;
        if (!row.facts.sex.isEmpty() && row.facts.sex == face.facts.sex)
            likeness.score += kSameSex;
        if (!place.isEmpty() && place == face.place)
            likeness.score += kSameRoad;
        (bothKnown ? sameBirth : openBirth).append(likeness);
    }
    if (!sameBirth.isEmpty())
        return chosen(bestFirst(sameBirth), true);
    if (!openBirth.isEmpty()) {
        const QList<Likeness> ranked = bestFirst(openBirth);
        return chosen(ranked, ranked.first().isEvident());
    }
    return otherBirth.isEmpty() ? matchOtherName(row) : several(bestFirst(otherBirth));
}

} // namespace work
