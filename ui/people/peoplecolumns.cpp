// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplecolumns.h"

#include "model/domain/areas.h"
#include "ui/people/personwords.h"
#include "ui/support/formats.h"
#include "ui/widgets/urgencymark.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString columnWords(const char *source, const char *comment = nullptr)
{
    return QCoreApplication::translate("PeopleColumns", source, comment);
}

QString totalText(const domain::PeopleRow &row)
{
    return row.total ? u"%1 / %2"_s.arg(*row.total).arg(kMostTotal)
                     : columnWords(QT_TRANSLATE_NOOP("PeopleColumns", "Not assessed"));
}

QString carePassText(const domain::PeopleRow &row, const PersonWords &people)
{
    if (row.bundle.isEmpty())
        return columnWords(QT_TRANSLATE_NOOP("PeopleColumns", "None"));
    QStringList parts{people.desk().word("bundle-states", row.bundle)};
    for (const QString &code : row.bundleAreas) {
        if (const auto area = domain::serviceAreaOf(code))
            parts.append(PersonWords::area(*area));
    }
    return parts.join(u" · "_s);
}

QString needsText(const domain::PeopleRow &row, const PersonWords &people)
{
    if (!row.assessed.isValid())
        return columnWords(QT_TRANSLATE_NOOP("PeopleColumns", "Not assessed"));
    return people.needs(row.severities);
}

} // namespace

const PeopleFieldInfo &infoOf(PeopleField field)
{
    using domain::PeopleColumn;
    static const std::array<PeopleFieldInfo, kPeopleFields> kInfos{{
        {QT_TRANSLATE_NOOP("PeopleColumns", "Chosen"), {}, 46, true},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Person"), PeopleColumn::Name, 216, true},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Crisis score"), PeopleColumn::Total, 98, true},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Needs, most severe first"), {}, 176, true},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Need groups"), {}, 160, true},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Stage of recovery"), {}, 140, true},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Care pass"), PeopleColumn::Bundle, 90, true},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Last contact"), PeopleColumn::LastContact, 88, true},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Dong"), PeopleColumn::Dong, 72, true},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Address"), {}, 190, false},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Phone"), {}, 136, false},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Assessed"), PeopleColumn::Assessed, 108, false},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Case number"), PeopleColumn::CaseNumber, 152, false},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Age"), PeopleColumn::Birth, 76, false},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Household"), PeopleColumn::Household, 84, false},
        {QT_TRANSLATE_NOOP("PeopleColumns", "Added"), PeopleColumn::Added, 108, false},
    }};
    return kInfos[size_t(field)];
}

QString headingOf(PeopleField field)
{
    return columnWords(infoOf(field).heading);
}

QString cellText(const domain::PeopleRow &row, PeopleField field, const PersonWords &people)
{
    switch (field) {
    case PeopleField::Check:
    case PeopleField::Count:
        return {};
    case PeopleField::Name:
        return people.name(row.name);
    case PeopleField::Total:
        return totalText(row);
    case PeopleField::Needs:
        return needsText(row, people);
    case PeopleField::Groups:
        return people.codes("need-groups", people.groupsForLists(row.needGroups));
    case PeopleField::Condition:
        return people.conditionAndStage({}, row.stage);
    case PeopleField::CarePass:
        return carePassText(row, people);
    case PeopleField::LastContact:
        return people.day(row.lastContact);
    case PeopleField::Dong:
        return row.dong;
    case PeopleField::Road:
        return people.road(row.road, row.dong);
    case PeopleField::Phone:
        return people.phone(row.phone);
    case PeopleField::Assessed:
        return people.day(row.assessed);
    case PeopleField::CaseNumber:
        return row.caseNumber;
    case PeopleField::Age:
        return people.shortAge(row.birth);
    case PeopleField::Household:
        return columnWords(QT_TRANSLATE_NOOP("PeopleColumns", "%1 people"), nullptr).arg(row.householdSize);
    case PeopleField::Added:
        return people.day(std::optional(row.id.moment()));
    }
    return {};
}

QString cellSentence(const domain::PeopleRow &row, PeopleField field, const PersonWords &people)
{
    if (field == PeopleField::Name)
        return rowSentence(row, people);
    const QString text = cellText(row, field, people);
    return text.isEmpty() ? headingOf(field) : u"%1, %2"_s.arg(headingOf(field), text);
}

QString rowSentence(const domain::PeopleRow &row, const PersonWords &people)
{
    QStringList parts{people.name(row.name), people.ageAndSex(row.birth, row.sex)};
    if (row.sameName && !people.isMasked())
        parts.append(
            columnWords(QT_TRANSLATE_NOOP("PeopleColumns", "same name as another, born %1")).arg(row.birth.year()));
    if (!row.status.isEmpty())
        parts.append(people.desk().word("person-states", row.status));
    if (row.hasConflict)
        parts.append(columnWords(QT_TRANSLATE_NOOP("PeopleColumns", "written apart by two people, to be looked at")));
    parts.append(row.dong);
    parts.append(people.codes("need-groups", people.groupsForLists(row.needGroups)));
    if (row.total)
        parts.append(columnWords(QT_TRANSLATE_NOOP("PeopleColumns", "score %1 of %2, %3"))
                         .arg(*row.total)
                         .arg(kMostTotal)
                         .arg(UrgencyMark::word(urgencyOf(row.total, row.alarm))));
    else
        parts.append(totalText(row));
    if (!row.total && row.alarm != domain::Alarm::None)
        parts.append(UrgencyMark::word(urgencyOf(row.total, row.alarm)));
    if (!row.bundle.isEmpty())
        parts.append(
            columnWords(QT_TRANSLATE_NOOP("PeopleColumns", "care pass %1")).arg(carePassText(row, people)));
    if (row.lastContact)
        parts.append(
            columnWords(QT_TRANSLATE_NOOP("PeopleColumns", "last contact %1")).arg(people.day(row.lastContact)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace ui
