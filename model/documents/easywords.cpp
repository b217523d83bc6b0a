// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/easywords.h"

#include "model/documents/paperkind.h"
#include "model/documents/papertext.h"

#include <QLocale>
#include <QStringList>
#include <QTime>

#include <algorithm>
#include <array>
#include <optional>

namespace documents::easywords {

namespace {

constexpr int kNoon = 12;

struct Weekday {
    const char *code;
    const char *name;
};

constexpr std::array<Weekday, 7> kWeek = {{{"MO", QT_TRANSLATE_NOOP("documents", "Monday")},
    {"TU", QT_TRANSLATE_NOOP("documents", "Tuesday")}, {"WE", QT_TRANSLATE_NOOP("documents", "Wednesday")},
    {"TH", QT_TRANSLATE_NOOP("documents", "Thursday")}, {"FR", QT_TRANSLATE_NOOP("documents", "Friday")},
    {"SA", QT_TRANSLATE_NOOP("documents", "Saturday")}, {"SU", QT_TRANSLATE_NOOP("documents", "Sunday")}}};

constexpr std::array<const char *, 10> kTimes
    = {QT_TRANSLATE_NOOP("documents", "once"), QT_TRANSLATE_NOOP("documents", "twice"),
        QT_TRANSLATE_NOOP("documents", "three times"), QT_TRANSLATE_NOOP("documents", "four times"),
        QT_TRANSLATE_NOOP("documents", "five times"), QT_TRANSLATE_NOOP("documents", "six times"),
        QT_TRANSLATE_NOOP("documents", "seven times"), QT_TRANSLATE_NOOP("documents", "eight times"),
        QT_TRANSLATE_NOOP("documents", "nine times"), QT_TRANSLATE_NOOP("documents", "ten times")};

/// One word, so that no line ends inside it.
QString firm(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

/// Midnight as an end is 24:00, which is no QTime.
std::optional<int> hourOf(const QString &time)
{
    if (time == QLatin1String("24:00"))
        return 2 * kNoon;
    const QTime read = QTime::fromString(time, QStringLiteral("HH:mm"));
    return read.isValid() ? std::optional(read.hour()) : std::nullopt;
}

/// `isSaid`: morning or afternoon was told just before, which Korean does not say twice.
QString clockOf(const QString &time, bool isSaid)
{
    const int hour = hourOf(time).value_or(0);
    const QString minute = time.section(u':', 1);
    const bool isFull = minute == QLatin1String("00");
    if (isFull && hour % (2 * kNoon) == 0)
        return firm(words(QT_TRANSLATE_NOOP("documents", "12 midnight")));
    if (isFull && hour == kNoon)
        return firm(isSaid
                ? QCoreApplication::translate("documents", "12 noon", "after a time of the morning")
                : QCoreApplication::translate("documents", "12 noon"));
    const QString number = QString::number((hour + kNoon - 1) % kNoon + 1);
    const QString clock = isFull
        ? QCoreApplication::translate("documents", "%1", "hour of a clock").arg(number)
        : QCoreApplication::translate("documents", "%1:%2", "hour and minute of a clock").arg(number, minute);
    const bool isMorning = hour < kNoon;
    const QString half = isSaid
        ? (isMorning
                ? QCoreApplication::translate("documents", "%1 am", "after another time of the morning")
                : QCoreApplication::translate("documents", "%1 pm", "after another time of the afternoon"))
        : (isMorning ? QCoreApplication::translate("documents", "%1 am")
                     : QCoreApplication::translate("documents", "%1 pm"));
    return firm(half.arg(clock));
}

QString listOf(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return QCoreApplication::translate("documents", "%1 and %2", "days of the week")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString nameOfDay(const QString &code)
{
    for (const Weekday &day : kWeek) {
        if (code == QLatin1String(day.code))
            return words(day.name);
    }
    return {};
}

QString durationOf(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    QStringList parts;
    if (hours > 0)
        parts.append(QCoreApplication::translate("documents", "%n hour(s)", nullptr, hours));
    if (rest > 0)
        parts.append(QCoreApplication::translate("documents", "%n minute(s)", nullptr, rest));
    return firm(parts.join(u' '));
}

} // namespace

QString Meeting::sentence() const
{
    return words(QT_TRANSLATE_NOOP("documents", "%1 from %2 to %3")).arg(days, start, end);
}

QList<Meeting> meetingsOf(const QList<domain::Slot> &weekly)
{
    struct Group {
        QString from;
        QString until;
        QStringList days;
    };
    QList<Group> groups;
    for (const domain::Slot &slot : weekly) {
        const QString day = nameOfDay(slot.day);
        if (day.isEmpty() || !hourOf(slot.from) || !hourOf(slot.until))
            continue;
        auto group = std::find_if(groups.begin(), groups.end(),
            [&](const Group &one) { return one.from == slot.from && one.until == slot.until; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{slot.from, slot.until, {}});
        group->days.append(day);
    }
    QList<Meeting> meetings;
    for (const Group &group : std::as_const(groups)) {
        const int from = *hourOf(group.from);
        const int until = *hourOf(group.until);
        const bool isOneHalf = (from < kNoon) == (until < kNoon) || group.until == QLatin1String("12:00");
        meetings.append({words(QT_TRANSLATE_NOOP("documents", "every %1")).arg(listOf(group.days)),
            clockOf(group.from, false),
            clockOf(group.until, isOneHalf && group.from != QLatin1String("12:00"))});
    }
    return meetings;
}

QString lengthOf(int minutes, int timesAMonth)
{
    QStringList parts;
    if (minutes > 0)
        parts.append(words(QT_TRANSLATE_NOOP("documents", "%1 each time")).arg(durationOf(minutes)));
    if (timesAMonth > 0) {
        const QString often = timesAMonth <= int(kTimes.size())
            ? words(kTimes[size_t(timesAMonth) - 1])
            : words(QT_TRANSLATE_NOOP("documents", "%1 times")).arg(timesAMonth);
        parts.append(words(QT_TRANSLATE_NOOP("documents", "%1 a month")).arg(firm(often)));
    }
    return parts.join(QStringLiteral(", "));
}

QString dayOf(QDate day)
{
    const QLocale locale(wordsLanguage() == QLatin1String("ko") ? QLocale::Korean : QLocale::English);
    return firm(locale.toString(day, words(QT_TRANSLATE_NOOP("documents", "d MMMM yyyy"))));
}

} // namespace documents::easywords
