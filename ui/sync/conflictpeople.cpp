// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictpeople.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

int PersonConflicts::toDecide() const
{
    return int(std::ranges::count_if(ones, &domain::Disagreement::mustDecide));
}

QList<PersonConflicts> conflictsByPerson(const QList<domain::Disagreement> &open)
{
    QList<PersonConflicts> people;
    for (const domain::Disagreement &one : open) {
        auto person = std::ranges::find(people, one.subject, &PersonConflicts::subject);
        if (person == people.end())
            person = people.insert(people.end(), {one.subject, {}});
        person->ones.append(one);
    }
    return people;
}

QString conflictHeading(const PersonConflicts &person, const work::officedesk::Unsettled &all,
    const ConflictWords &words, const PersonWords &people)
{
    const auto whose = all.whose.value(person.subject.id);
    QStringList parts{words.title(person.ones.first()), people.age(whose.birth), people.sex(whose.sex)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Row conflictRow(const PersonConflicts &person, const work::officedesk::Unsettled &all, const ConflictWords &words,
    const PersonWords &people)
{
    const auto whose = all.whose.value(person.subject.id);
    Row row;
    row.id = person.subject.id.toString();
    row.title = words.title(person.ones.first());
    row.detail = people.ageAndSex(whose.birth, whose.sex);
    row.note = words.lineOf(person.ones);
    const int toDecide = person.toDecide();
    row.chip = toDecide > 0 ? QCoreApplication::translate("ConflictPeople", "%n to decide", nullptr, toDecide)
                            : QCoreApplication::translate("ConflictPeople", "Matched");
    row.chipTone = toDecide > 0 ? Tone::Warn : Tone::Ok;
    row.chipIcon = toDecide > 0 ? QString() : u"check"_s;
    return row;
}

} // namespace ui
