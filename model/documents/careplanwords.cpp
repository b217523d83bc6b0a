// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/careplanwords.h"

#include "model/base/calendar.h"
#include "model/base/names.h"

#include <QCoreApplication>

namespace documents {

namespace {

QString sexWord(const QString &sex)
{
    if (sex == QStringLiteral("m"))
        return QCoreApplication::translate("documents", "male");
    if (sex == QStringLiteral("f"))
        return QCoreApplication::translate("documents", "female");
    return {};
}

} // namespace

QString dotted(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(QStringLiteral(" · "));
}

QString severityWord(int severity)
{
    switch (severity) {
    case 0:
        return QCoreApplication::translate("documents", "None");
    case 1:
        return QCoreApplication::translate("documents", "Mild");
    case 2:
        return QCoreApplication::translate("documents", "Moderate");
    case 3:
        return QCoreApplication::translate("documents", "Severe");
    default:
        return QCoreApplication::translate("documents", "Critical");
    }
}

QString areaWord(CategoryMark area)
{
    switch (area) {
    case CategoryMark::None:
        break;
    case CategoryMark::Care:
        return QCoreApplication::translate("documents", "Care");
    case CategoryMark::Rehabilitation:
        return QCoreApplication::translate("documents", "Rehab");
    case CategoryMark::Counselling:
        return QCoreApplication::translate("documents", "Counselling");
    }
    return {};
}

QString birthText(const CarePlanData &data)
{
    const CarePlanPerson &person = data.person;
    const int age = base::ageInFullYears(person.birth, data.written);
    if (!person.birth.isValid() || age < 0)
        return sexWord(person.sex);
    const QString day = data.masked ? QString::number(person.birth.year()) : base::formatDay(person.birth);
    const QString years = data.masked
        ? QCoreApplication::translate("documents", "in their %1s").arg(age / 10 * 10)
        : QCoreApplication::translate("documents", "aged %1").arg(age);
    const QString sex = sexWord(person.sex);
    return QStringLiteral("%1 (%2)").arg(day, sex.isEmpty() ? years : years + QStringLiteral(", ") + sex);
}

QString addressText(const CarePlanData &data)
{
    const CarePlanPerson &person = data.person;
    if (data.masked)
        return person.dong;
    const QString place
        = person.detail.isEmpty() ? person.road : person.road + QStringLiteral(", ") + person.detail;
    return person.dong.isEmpty() ? place : place + QStringLiteral(" (%1)").arg(person.dong);
}

QString phoneText(const CarePlanData &data)
{
    const CarePlanPerson &person = data.person;
    if (data.masked)
        return person.phone;
    const QString number = base::maskPhone(person.phone);
    return person.phoneOwner.isEmpty() || number.isEmpty() ? number : person.phoneOwner + u' ' + number;
}

QString officeText(const QString &office)
{
    return office.isEmpty() ? QCoreApplication::translate("documents", "the office in charge") : office;
}

QString needsNote(const CarePlanData &data)
{
    QStringList parts;
    if (data.assessedOn.isValid() && data.assessmentTotal) {
        parts.append(
            QCoreApplication::translate("documents", "Needs and crisis assessment %1: %2 / %3 points")
                .arg(base::formatDay(data.assessedOn))
                .arg(*data.assessmentTotal)
                .arg(data.assessmentMaximum));
    }
    if (data.conferenceOn.isValid()) {
        parts.append(QCoreApplication::translate("documents", "agreed in the conference of %1")
                         .arg(base::formatDay(data.conferenceOn)));
    }
    return parts.join(QStringLiteral(", "));
}

QString watermark(CarePlanState state)
{
    switch (state) {
    case CarePlanState::Draft:
        return QCoreApplication::translate("documents", "Draft");
    case CarePlanState::AwaitingApproval:
        return QCoreApplication::translate("documents", "Awaiting approval");
    case CarePlanState::Superseded:
        return QCoreApplication::translate("documents", "Earlier edition");
    case CarePlanState::Approved:
        break;
    }
    return {};
}

QString approvalText(const CarePlanData &data)
{
    if (!data.approvedOn.isValid())
        return {};
    const QString approved
        = QCoreApplication::translate("documents", "approved %1").arg(base::formatDay(data.approvedOn));
    return data.supersededBy < 1
        ? approved
        : dotted({approved,
            QCoreApplication::translate("documents", "edition %1 is in force now").arg(data.supersededBy)});
}

} // namespace documents
