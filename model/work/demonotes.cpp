// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/demonotes.h"

#include "model/base/calendar.h"

#include <algorithm>
#include <array>

namespace work::demo {

Notes::Notes(const Words &words, Dice &dice, const QList<Profile> &people)
    : m_words(words)
    , m_dice(dice)
    , m_people(people)
{
    int sum = 0;
    for (const Profile &profile : people) {
        sum += profile.weight;
        m_upTo.append(sum);
    }
}

qsizetype Notes::throwPerson()
{
    const int thrown = m_dice.below(m_upTo.last());
    return std::upper_bound(m_upTo.begin(), m_upTo.end(), thrown) - m_upTo.begin();
}

base::Moment Notes::throwMoment(const Profile &profile)
{
    constexpr int kSaturday = 6;
    constexpr int kOpens = 9 * 60;
    constexpr int kMinutesOpen = 9 * 60;
    QDate day = profile.since.addDays(m_dice.below(int(profile.since.daysTo(profile.until)) + 1));
    if (day.dayOfWeek() >= kSaturday && !m_dice.chance(10))
        day = day.addDays(kSaturday - day.dayOfWeek() - 1);
    const QTime time = QTime(0, 0).addSecs((kOpens + m_dice.below(kMinutesOpen)) * 60);
    return base::momentOf(day, time);
}

domain::Note Notes::note(const Profile &profile, base::Moment at)
{
    static constexpr std::array<const char *, 12> kinds = {"phone", "phone", "phone", "phone", "visit",
        "visit", "visit", "office", "message", "agency", "observation", "absent"};
    domain::Note note;
    note.parent = profile.person.id;
    note.at = at;
    note.kind = m_dice.chance(4) ? QStringLiteral("memo") : QLatin1String(m_dice.pick(kinds));
    note.author = m_dice.pick(m_words.list(QStringLiteral("names.workers")));
    QStringList parts{m_words.sentence(QStringLiteral("notes.opening.") + note.kind, m_dice)};
    static const QStringList withThem{QStringLiteral("phone"), QStringLiteral("visit"),
        QStringLiteral("office"), QStringLiteral("message")};
    if (withThem.contains(note.kind)) {
        parts.append(m_words.sentence(QStringLiteral("notes.said.") + wordOf(profile.generation), m_dice));
        if (m_dice.chance(45))
            parts.append(m_words.sentence(QStringLiteral("notes.more"), m_dice));
    }
    if (note.kind != QLatin1String("absent"))
        parts.append(m_words.sentence(QStringLiteral("notes.done"), m_dice));
    const QString next = m_words.sentence(QStringLiteral("notes.next"), m_dice);
    if (!next.isEmpty())
        parts.append(next);
    note.text = parts.join(u' ');
    return note;
}

base::Done Notes::write(Batch &batch, int count)
{
    if (m_upTo.isEmpty() || m_upTo.last() == 0)
        return batch.flush();
    QList<Moment> moments;
    for (int i = 0; i < count; ++i) {
        const qsizetype person = throwPerson();
        moments.append({throwMoment(m_people[person]), person});
    }
    std::stable_sort(moments.begin(), moments.end(),
        [](const Moment &first, const Moment &second) { return first.at < second.at; });
    for (const Moment &moment : moments) {
        batch.put(note(m_people[moment.person], moment.at));
        if (batch.hasFailed())
            break;
    }
    return batch.flush();
}

} // namespace work::demo
