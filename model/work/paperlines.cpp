// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/paperlines.h"

#include "model/base/calendar.h"

using namespace Qt::StringLiterals;

namespace work::paperlines {
namespace {

QList<QStringList> partsOf(const QString &lines)
{
    QList<QStringList> all;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList parts = line.split(u',');
        for (QString &part : parts)
            part = part.trimmed();
        if (!line.trimmed().isEmpty())
            all.append(parts);
    }
    return all;
}

} // namespace

std::vector<documents::CarePlanTask> tasksOf(const QString &lines)
{
    static const QDate kNewest(2199, 12, 31);
    std::vector<documents::CarePlanTask> tasks;
    for (QStringList parts : partsOf(lines)) {
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
    for (const QStringList &parts : partsOf(lines))
        people.push_back({parts.value(1), parts.mid(2).join(", "_L1), parts.value(0)});
    return people;
}

} // namespace work::paperlines
