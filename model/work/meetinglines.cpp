// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/meetinglines.h"

#include "model/base/calendar.h"

#include <QRegularExpression>

#include <algorithm>

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
QStringList threeParts(const QString &line)
{
    QStringList parts = partsOf(line);
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

/// `김팀장(물빛동), 박둘째(복지관)`: nothing where one of them is told otherwise, or there is only one.
QList<Attendee> inBrackets(const QString &line)
{
    static const QRegularExpression kPerson(u"^([^()]+)\\(([^()]+)\\)$"_s);
    QList<Attendee> all;
    const QStringList parts = partsOf(line);
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = kPerson.match(part);
        if (match.hasMatch())
            all.append({match.captured(1).trimmed(), match.captured(2).trimmed(), {}});
    }
    return all.size() == parts.size() && all.size() > 1 ? all : QList<Attendee>();
}

} // namespace

QStringList partsOf(const QString &line)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar letter : line) {
        if (letter == u'(')
            ++depth;
        else if (letter == u')')
            depth = std::max(0, depth - 1);
        if (letter == u',' && depth == 0)
            parts.append(QString());
        else
            parts.last() += letter;
    }
    // A bracket that nobody closed holds nothing together.
    if (depth > 0)
        parts = line.split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

QList<Attendee> attendeesOf(const QString &text)
{
    QList<Attendee> all;
    for (const QString &one : linesOf(text)) {
        const QList<Attendee> several = inBrackets(one);
        if (!several.isEmpty()) {
            all.append(several);
            continue;
        }
        const QStringList parts = threeParts(one);
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
        const QStringList parts = threeParts(one);
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
