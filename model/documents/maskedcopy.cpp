// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/maskedcopy.h"

#include "model/base/names.h"

#include <QCoreApplication>

namespace documents {

namespace {

/// What is empty stays so: that nothing was written is no secret.
void hideText(QString &text)
{
    if (!text.isEmpty())
        text = hiddenWord();
}

/// Without the household: it comes as a text that the record makes for the copy.
void hidePerson(CarePlanPerson &person)
{
    for (QString *text : {&person.phone, &person.caseNumber, &person.leadWorker})
        hideText(*text);
    person.phoneOwner.clear();
    person.name = base::maskName(person.name);
    person.road.clear();
    person.detail.clear();
}

void hideApprovals(std::vector<ApprovalPlace> &places)
{
    for (ApprovalPlace &place : places)
        hideText(place.name);
}

void hideTasks(std::vector<CarePlanTask> &tasks)
{
    for (CarePlanTask &task : tasks) {
        hideText(task.what);
        hideText(task.who);
    }
}

} // namespace

QString hiddenWord()
{
    return QCoreApplication::translate("documents", "hidden");
}

QString maskedNote()
{
    return QCoreApplication::translate("documents",
        "Masked copy: names, phone and case numbers, addresses and what was written freely are hidden.");
}

CarePlanData forCopy(const CarePlanData &data)
{
    CarePlanData shown = data;
    if (!data.masked)
        return shown;
    hidePerson(shown.person);
    hideApprovals(shown.approvals);
    hideTasks(shown.tasks);
    for (CarePlanNeed &need : shown.needs) {
        for (QString *text : {&need.longGoal, &need.shortGoal, &need.method})
            hideText(*text);
    }
    for (CarePlanCheck &check : shown.checks)
        hideText(check.who);
    return shown;
}

AssessmentPaperData forCopy(const AssessmentPaperData &data)
{
    AssessmentPaperData shown = data;
    if (!data.stamp.masked)
        return shown;
    hidePerson(shown.person);
    hideApprovals(shown.approvals);
    hideText(shown.assessor);
    return shown;
}

ConsentData forCopy(const ConsentData &data)
{
    ConsentData shown = data;
    if (data.stamp.masked)
        hidePerson(shown.person);
    return shown;
}

MinutesData forCopy(const MinutesData &data)
{
    MinutesData shown = data;
    if (!data.stamp.masked)
        return shown;
    hideApprovals(shown.approvals);
    hideTasks(shown.tasks);
    for (QString *text : {&shown.place, &shown.caseNumber, &shown.talk, &shown.reason})
        hideText(*text);
    shown.caseName = base::maskName(data.caseName);
    return shown;
}

} // namespace documents
