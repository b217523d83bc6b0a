// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/formats.h"

#include "model/base/calendar.h"
#include "model/base/money.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace ui::formats {

namespace {

QString words(const char *source, int n = -1)
{
    return QCoreApplication::translate("Formats", source, nullptr, n);
}

QString weekday(QDate day)
{
    static constexpr std::array kNames{QT_TRANSLATE_NOOP("Formats", "Mon"),
        QT_TRANSLATE_NOOP("Formats", "Tue"), QT_TRANSLATE_NOOP("Formats", "Wed"),
        QT_TRANSLATE_NOOP("Formats", "Thu"), QT_TRANSLATE_NOOP("Formats", "Fri"),
        QT_TRANSLATE_NOOP("Formats", "Sat"), QT_TRANSLATE_NOOP("Formats", "Sun")};
    return words(kNames[size_t(day.dayOfWeek() - 1)]);
}

} // namespace

QString tied(const QString &text)
{
    // A space between parts of a day, before its weekday or its time.
    static const QRegularExpression within(u"(?<=\\d\\.) (?=[\\d(])|(?<=\\)) (?=\\d\\d:\\d)"_s);
    QString held = text;
    return held.replace(within, QString(QChar::Nbsp));
}

QString day(QDate day)
{
    return base::formatDay(day);
}

QString dayWithWeekday(QDate day)
{
    return day.isValid() ? base::formatDayWithWeekday(day, weekday(day)) : QString();
}

QString nearDay(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    switch (today.daysTo(day)) {
    case 0:
        return words(QT_TRANSLATE_NOOP("Formats", "Today"));
    case -1:
        return words(QT_TRANSLATE_NOOP("Formats", "Yesterday"));
    case 1:
        return words(QT_TRANSLATE_NOOP("Formats", "Tomorrow"));
    default:
        return day.year() == today.year() ? base::formatShort(day) : base::formatDay(day);
    }
}

QString time(QTime time)
{
    return base::formatTime(time);
}

QString moment(base::Moment moment)
{
    return base::formatDay(base::koreanDay(moment)) + u' ' + base::formatTime(base::koreanTime(moment));
}

QString range(QDate from, QDate to)
{
    return base::formatRange(from, to);
}

QString daysLeft(int days)
{
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("Formats", "Due today"));
    if (days > 0)
        return QCoreApplication::translate("Formats", "%n day(s) left", nullptr, days);
    return QCoreApplication::translate("Formats", "%n day(s) late", nullptr, -days);
}

QString age(QDate birth, QDate today)
{
    const int years = base::ageInFullYears(birth, today);
    return years < 0 ? QString() : QCoreApplication::translate("Formats", "aged %n", nullptr, years);
}

QString shortAge(QDate birth, QDate today)
{
    const int years = base::ageInFullYears(birth, today);
    return years < 0 ? QString() : QCoreApplication::translate("Formats", "%n y", "age in a list", years);
}

QString won(qint64 amount)
{
    return QCoreApplication::translate("Formats", "%1 won").arg(base::formatDigits(amount));
}

QString count(int number)
{
    return base::formatDigits(number);
}

QString fileSize(qint64 bytes)
{
    constexpr double kilo = 1000.0;
    if (bytes < qint64(kilo * 100))
        return u"%1 KB"_s.arg((bytes + 999) / 1000);
    const double mega = double(bytes) / (kilo * kilo);
    if (mega < kilo)
        return u"%1 MB"_s.arg(mega, 0, 'f', 1);
    return u"%1 GB"_s.arg(mega / kilo, 0, 'f', 1);
}

} // namespace ui::formats
