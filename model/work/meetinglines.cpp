// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/meetinglines.h"

#include "model/base/calendar.h"

using namespace Qt::StringLiterals;

namespace work::meetinglines {
namespace {

constexpr qsizetype kParts = 3;

QString part(const QString &text)
{
    return QString(text).replace(u',', u'·').simplified();
}

QString line(QStringList parts)
{
    while (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    return parts.join(u", "_s);
}

/// Three parts; what is more than that belongs to the last.
QStringList partsOf(const QString &line)
{
    QStringList parts;
    for (const QString &one : line.split(u','))
        parts.append(one.trimmed());
    while (parts.size() < kParts)
        parts.append(QString());
    return parts.mid(0, kParts - 1) << parts.mid(kParts - 1).join(u", "_s);
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &one : text.split(u'\n')) {
        if (!one.trimmed().isEmpty())
            lines.append(one.trimmed());
    }
    return lines;
}

} // namespace

QList<Attendee> attendeesOf(const QString &text)
{
    QList<Attendee> all;
    for (const QString &one : linesOf(text)) {
        const QStringList parts = partsOf(one);
        all.append({parts[0], parts[1], parts[2]});
    }
    return all;
}

QString attendeesText(const QList<Attendee> &attendees)
{
    QStringList lines;
    for (const Attendee &one : attendees) {
        if (!one.name.trimmed().isEmpty())
            lines.append(line({part(one.name), part(one.organisation), part(one.role)}));
    }
    return lines.join(u'\n');
}

QList<Task> tasksOf(const QString &text)
{
    QList<Task> all;
    for (const QString &one : linesOf(text)) {
        const QStringList parts = partsOf(one);
        const auto until = base::dayFromIso(parts[2]);
        const bool isDay = until && until->isValid();
        all.append({parts[0], isDay ? parts[1] : line({parts[1], parts[2]}), isDay ? *until : QDate()});
    }
    return all;
}

QString tasksText(const QList<Task> &tasks)
{
    QStringList lines;
    for (const Task &one : tasks) {
        if (!one.what.trimmed().isEmpty())
            lines.append(line({part(one.what), part(one.who), base::isoDay(one.until)}));
    }
    return lines.join(u'\n');
}

} // namespace work::meetinglines
