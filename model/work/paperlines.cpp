// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/paperlines.h"

#include "model/base/calendar.h"
#include "model/work/meetinglines.h"

using namespace Qt::StringLiterals;

namespace work::paperlines {
namespace {

QList<QStringList> allPartsOf(const QString &lines)
{
    QList<QStringList> all;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            all.append(meetinglines::partsOf(line));
    }
    return all;
}

} // namespace

std::vector<documents::CarePlanTask> tasksOf(const QString &lines)
{
    static const QDate kNewest(2199, 12, 31);
    std::vector<documents::CarePlanTask> tasks;
    for (QStringList parts : allPartsOf(lines)) {
        documents::CarePlanTask task;
        if (parts.size() > 1) {
            if (const auto day = base::parseDay(parts.last(), kNewest)) {
                task.due = *day;
                parts.removeLast();
            }
        }
        if (parts.size() > 1)
            task.who = parts.takeLast();
        task.what = parts.join(", "_L1);
        tasks.push_back(task);
    }
    return tasks;
}

std::vector<documents::MinutesPerson> peopleOf(const QString &lines)
{
    std::vector<documents::MinutesPerson> people;
    for (const meetinglines::Attendee &one : meetinglines::attendeesOf(lines))
        people.push_back({one.organisation, one.role, one.name});
    return people;
}

} // namespace work::paperlines
