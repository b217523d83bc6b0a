// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sessioncalendar.h"

#include <QDateTime>

#include <libical/ical.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr const char *kZone = "Asia/Seoul";
constexpr int kKoreaOffset = 9 * 3600;

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// The library's weekdays count from Sunday, Qt's from Monday.
struct Weekday {
    const char *word;
    Qt::DayOfWeek day;
    icalrecurrencetype_weekday code;
};
constexpr std::array<Weekday, 7> kWeekdays = {{{"MO", Qt::Monday, ICAL_MONDAY_WEEKDAY},
    {"TU", Qt::Tuesday, ICAL_TUESDAY_WEEKDAY}, {"WE", Qt::Wednesday, ICAL_WEDNESDAY_WEEKDAY},
    {"TH", Qt::Thursday, ICAL_THURSDAY_WEEKDAY}, {"FR", Qt::Friday, ICAL_FRIDAY_WEEKDAY},
    {"SA", Qt::Saturday, ICAL_SATURDAY_WEEKDAY}, {"SU", Qt::Sunday, ICAL_SUNDAY_WEEKDAY}}};

const Weekday *weekdayOf(const QString &word)
{
    for (const Weekday &weekday : kWeekdays) {
        if (word == QLatin1String(weekday.word))
            return &weekday;
    }
    return nullptr;
}

icaltimetype utcOf(base::Moment moment)
{
    return icaltime_from_timet_with_zone(time_t(moment / 1000), 0, icaltimezone_get_utc_timezone());
}

/// A time of the clock on the wall, without a zone of its own.
icaltimetype wallTime(QDate day, QTime time)
{
    icaltimetype value = icaltime_null_time();
    value.year = day.year();
    value.month = day.month();
    value.day = day.day();
    value.hour = time.hour();
    value.minute = time.minute();
    return value;
}

icalproperty *inKorea(icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(kZone));
    return property;
}

/// Korea has had one offset all year since 1988.
icalcomponent *koreanZone()
{
    icalcomponent *standard = icalcomponent_new(ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(standard, icalproperty_new_dtstart(wallTime({1988, 10, 9}, {2, 0})));
    icalcomponent_add_property(standard, icalproperty_new_tzoffsetfrom(kKoreaOffset));
    icalcomponent_add_property(standard, icalproperty_new_tzoffsetto(kKoreaOffset));
    icalcomponent_add_property(standard, icalproperty_new_tzname("KST"));
    icalcomponent *zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(zone, icalproperty_new_tzid(kZone));
    icalcomponent_add_component(zone, standard);
    return zone;
}

icalrecurrencetype everyWeek(const Weekday &weekday, QDate until)
{
    icalrecurrencetype rule;
    icalrecurrencetype_clear(&rule);
    rule.freq = ICAL_WEEKLY_RECURRENCE;
    rule.by_day[0] = short(weekday.code);
    const QDateTime end(until, QTime(23, 59, 59), Qt::OffsetFromUTC, kKoreaOffset);
    rule.until = utcOf(end.toMSecsSinceEpoch());
    return rule;
}

/// The days of one weekly slot that are held, and those between them that are not.
struct Held {
    QDate first;
    QDate last;
    QList<QDate> without;
    bool isCancelled = false;
};

/// Nothing where no day of the period fits. Programs take a series back when all of it is cancelled; for
/// parts of it they know ends and exceptions.
std::optional<Held> heldOf(const SessionSeries &series, Qt::DayOfWeek day)
{
    if (!series.from.isValid() || !series.until.isValid())
        return {};
    const QDate first = series.from.addDays((day - series.from.dayOfWeek() + 7) % 7);
    if (first > series.until)
        return {};
    const auto isLeftOut = [&](QDate session) {
        return std::any_of(series.gaps.begin(), series.gaps.end(),
            [&](const DaySpan &gap) { return gap.contains(session); });
    };
    Held held{{}, series.until, {}, series.isCancelled};
    QList<QDate> skipped;
    for (QDate session = first; session <= series.until; session = session.addDays(7)) {
        if (isLeftOut(session)) {
            skipped.append(session);
            continue;
        }
        if (held.first.isValid())
            held.without += skipped;
        else
            held.first = session;
        skipped.clear();
    }
    if (!held.first.isValid())
        return Held{first, series.until, {}, true};
    if (!skipped.isEmpty())
        held.last = skipped.first().addDays(-7);
    return held;
}

void describe(icalcomponent *event, const SessionSeries &series, base::Moment writtenAt)
{
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utcOf(writtenAt)));
    icalcomponent_add_property(event, icalproperty_new_lastmodified(utcOf(series.modifiedAt)));
    icalcomponent_add_property(event, icalproperty_new_sequence(int(series.sequence)));
    icalcomponent_add_property(event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    icalcomponent_add_property(event, icalproperty_new_summary(series.summary.toUtf8().constData()));
    if (!series.description.isEmpty())
        icalcomponent_add_property(
            event, icalproperty_new_description(series.description.toUtf8().constData()));
    if (!series.place.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(series.place.toUtf8().constData()));
}

/// The number of the slot in the week is its name, so that a slot moved to another hour stays the same event.
void addEvent(icalcomponent *calendar, const SessionSeries &series, qsizetype number, base::Moment writtenAt)
{
    const WeeklySlot &slot = series.weekly[number];
    const Weekday *weekday = weekdayOf(slot.day);
    const auto held = weekday ? heldOf(series, weekday->day) : std::nullopt;
    if (!held)
        return;
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const QString uid = u"%1-%2@carepass"_s.arg(series.uid).arg(number + 1);
    icalcomponent_add_property(event, icalproperty_new_uid(uid.toUtf8().constData()));
    describe(event, series, writtenAt);
    icalcomponent_add_property(
        event, icalproperty_new_status(held->isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    icalcomponent_add_property(event, inKorea(icalproperty_new_dtstart(wallTime(held->first, slot.from))));
    const QDate last = slot.until.isValid() ? held->first : held->first.addDays(1);
    const QTime end = slot.until.isValid() ? slot.until : QTime(0, 0);
    icalcomponent_add_property(event, inKorea(icalproperty_new_dtend(wallTime(last, end))));
    icalcomponent_add_property(event, icalproperty_new_rrule(everyWeek(*weekday, held->last)));
    for (const QDate day : held->without)
        icalcomponent_add_property(event, inKorea(icalproperty_new_exdate(wallTime(day, slot.from))));
    icalcomponent_add_component(calendar, event);
}

} // namespace

base::Result<QByteArray> writeCalendar(const SessionCalendar &calendar)
{
    const Component whole(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(whole.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(whole.get(), icalproperty_new_prodid("-//CarePass//Sessions//KO"));
    icalproperty *name = icalproperty_new_x(calendar.name.toUtf8().constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    icalcomponent_add_property(whole.get(), name);
    icalcomponent_add_component(whole.get(), koreanZone());
    for (const SessionSeries &series : calendar.series) {
        for (qsizetype number = 0; number < series.weekly.size(); ++number)
            addEvent(whole.get(), series, number, calendar.writtenAt);
    }
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(whole.get()), &free);
    if (!text)
        return base::Error{base::ErrorKind::Internal, u"the calendar was not written"_s};
    return QByteArray(text.get());
}

} // namespace exchange
