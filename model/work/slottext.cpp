// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/slottext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace work::slottext {
namespace {

struct Day {
    const char *code;
    const char *word;
};

constexpr std::array<Day, 7> kDays = {{
    {"MO", QT_TRANSLATE_NOOP("weekdays", "Mon")},
    {"TU", QT_TRANSLATE_NOOP("weekdays", "Tue")},
    {"WE", QT_TRANSLATE_NOOP("weekdays", "Wed")},
    {"TH", QT_TRANSLATE_NOOP("weekdays", "Thu")},
    {"FR", QT_TRANSLATE_NOOP("weekdays", "Fri")},
    {"SA", QT_TRANSLATE_NOOP("weekdays", "Sat")},
    {"SU", QT_TRANSLATE_NOOP("weekdays", "Sun")},
}};

/// Slots without the day, for grouping.
QString timesOf(const domain::Slot &slot)
{
    return QStringLiteral("%1–%2").arg(slot.from, slot.until);
}

} // namespace

std::optional<int> dayOf(const QString &day)
{
    for (size_t i = 0; i < kDays.size(); ++i) {
        if (day == QLatin1StringView(kDays[i].code))
            return int(i);
    }
    return std::nullopt;
}

std::optional<int> minutesOf(const QString &time)
{
    static const QRegularExpression shape(QStringLiteral("^([01]\\d|2[0-3]):([0-5]\\d)$"));
    if (time == QLatin1String("24:00"))
        return 24 * 60;
    const auto match = shape.match(time);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
}

std::optional<bundle::WeeklySlot> weeklyOf(const QString &day, const QString &from, const QString &until)
{
    const auto number = dayOf(day);
    const auto begin = minutesOf(from);
    const auto end = minutesOf(until);
    if (!number || !begin || !end || *begin >= *end)
        return std::nullopt;
    return bundle::WeeklySlot{*number, *begin, *end};
}

std::optional<bundle::WeeklySlot> weeklyOf(const domain::Slot &slot)
{
    return weeklyOf(slot.day, slot.from, slot.until);
}

QString textOf(const QList<domain::Slot> &weekly)
{
    QList<domain::Slot> ordered = weekly;
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const domain::Slot &first, const domain::Slot &second) {
            return std::tuple(dayOf(first.day).value_or(7), first.from, first.until)
                < std::tuple(dayOf(second.day).value_or(7), second.from, second.until);
        });
    QStringList texts;
    for (const domain::Slot &slot : ordered)
        texts.append(QStringLiteral("%1 %2-%3").arg(slot.day, slot.from, slot.until));
    return texts.join(QLatin1String("; "));
}

QList<domain::Slot> slotsOf(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*([A-Z]{2}) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)\\s*$"));
    QList<domain::Slot> weekly;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto match = shape.match(part);
        if (!match.hasMatch())
            continue;
        domain::Slot slot;
        slot.day = match.captured(1);
        slot.from = match.captured(2);
        slot.until = match.captured(3);
        if (weeklyOf(slot))
            weekly.append(slot);
    }
    return weekly;
}

QString textOfHours(const QJsonObject &hours)
{
    QStringList spans;
    for (const Day &day : kDays) {
        const QString text = hours.value(QLatin1StringView(day.code)).toString();
        for (const QString &span : text.split(QLatin1String(", "), Qt::SkipEmptyParts))
            spans.append(QLatin1StringView(day.code) + u' ' + span);
    }
    return spans.join(QLatin1String("; "));
}

QString wordsOf(const QString &text)
{
    struct Group {
        QString times;
        QStringList days;
    };
    QList<Group> groups;
    for (const domain::Slot &slot : slotsOf(text)) {
        const QString times = timesOf(slot);
        auto group = std::find_if(
            groups.begin(), groups.end(), [&](const Group &one) { return one.times == times; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{times, {}});
        const auto day = size_t(*dayOf(slot.day));
        group->days.append(QCoreApplication::translate("weekdays", kDays[day].word));
    }
    QStringList words;
    for (const Group &group : groups)
        words.append(group.days.join(u'·') + u' ' + group.times);
    return words.join(QLatin1String(", "));
}

} // namespace work::slottext
