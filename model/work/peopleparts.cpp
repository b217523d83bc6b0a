// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/peopleparts.h"

#include "model/store/notelist.h"
#include "model/store/records.h"

#include <QSet>

#include <algorithm>

namespace work::people {
namespace {

constexpr int kNotesAtOnce = 50;

PersonLabel labelOf(const domain::Person &person)
{
    return {person.id, person.name, person.birth, person.sex, person.householdRole};
}

/// Puts a list into its place in the detail, or gives the error on.
template <class Record> base::Done take(base::Result<QList<Record>> list, QList<Record> &place)
{
    if (!list)
        return list.error();
    place = std::move(*list);
    return {};
}

base::Done addLabel(sql::Connection &connection, const base::Id &id, QList<PersonLabel> &labels)
{
    if (id.isNil())
        return {};
    const auto person = store::records::find<domain::Person>(connection, id);
    if (!person)
        return person.error();
    if (*person)
        labels.append(labelOf(**person));
    return {};
}

base::Done readHousehold(sql::Connection &connection, PersonDetail &detail)
{
    const base::Id household = detail.person.household;
    if (household.isNil())
        return {};
    const auto found = store::records::find<domain::Household>(connection, household);
    if (!found)
        return found.error();
    detail.household = *found;
    const auto members = store::records::where<domain::Person>(connection, "household", household);
    if (!members)
        return members.error();
    for (const domain::Person &member : *members) {
        if (member.id != detail.person.id)
            detail.members.append(labelOf(member));
    }
    return {};
}

base::Done readRelations(sql::Connection &connection, PersonDetail &detail)
{
    const base::Id id = detail.person.id;
    if (const base::Done done
        = take(store::records::childrenOf<domain::Relation>(connection, id), detail.relations);
        !done)
        return done;
    if (const base::Done done
        = take(store::records::where<domain::Relation>(connection, "other", id), detail.relationsHere);
        !done)
        return done;
    for (const domain::Relation &relation : detail.relations) {
        if (const base::Done done = addLabel(connection, relation.other, detail.relatives); !done)
            return done;
    }
    for (const domain::Relation &relation : detail.relationsHere) {
        if (const base::Done done = addLabel(connection, relation.parent, detail.relatives); !done)
            return done;
    }
    return {};
}

base::Done readJoined(sql::Connection &connection, PersonDetail &detail)
{
    const base::Id id = detail.person.id;
    if (const base::Done done
        = take(store::records::childrenOf<domain::SamePerson>(connection, id), detail.joined);
        !done)
        return done;
    for (const domain::SamePerson &same : detail.joined) {
        if (const base::Done done = addLabel(connection, same.other, detail.joinedLabels); !done)
            return done;
    }
    const auto into = store::records::where<domain::SamePerson>(connection, "other", id);
    if (!into)
        return into.error();
    if (!into->isEmpty())
        detail.joinedInto = into->first();
    return {};
}

} // namespace

base::Result<PersonDetail> readDetail(sql::Connection &connection, const base::Id &id)
{
    const auto person = store::records::find<domain::Person>(connection, id);
    if (!person)
        return person.error();
    if (!*person)
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("person")};
    PersonDetail detail;
    detail.person = **person;
    using namespace store::records;
    for (const base::Done &done :
        {readHousehold(connection, detail), take(childrenOf<domain::Phone>(connection, id), detail.phones),
            take(childrenOf<domain::Benefit>(connection, id), detail.benefits),
            take(childrenOf<domain::Appointment>(connection, id), detail.appointments),
            readRelations(connection, detail),
            take(childrenOf<domain::Assessment>(connection, id), detail.assessments),
            take(childrenOf<domain::Bundle>(connection, id), detail.bundles), readJoined(connection, detail),
            take(readNotes(connection, id, {}, kNotesAtOnce),
                detail.notes)}) {
        if (!done)
            return done.error();
    }
    std::reverse(detail.assessments.begin(), detail.assessments.end());
    std::reverse(detail.bundles.begin(), detail.bundles.end());
    return detail;
}

base::Result<QList<domain::Note>> readNotes(
    sql::Connection &connection, const base::Id &person, const domain::NoteEdge &after, int limit)
{
    return store::notelist::ofPerson(connection, person, after, limit);
}

} // namespace work::people

namespace work {

const domain::Assessment *PersonDetail::dangerousAnswer() const
{
    QSet<QString> seen;
    for (const domain::Assessment &one : assessments) {
        if (!one.finishedAt || isOfNeeds(one) || seen.contains(one.instrument))
            continue;
        seen.insert(one.instrument);
        if (one.urgent)
            return &one;
    }
    return nullptr;
}

domain::Alarm PersonDetail::alarm() const
{
    if (dangerousAnswer())
        return domain::Alarm::Answer;
    const auto newest = std::find_if(assessments.begin(), assessments.end(),
        [this](const domain::Assessment &one) { return one.finishedAt && isOfNeeds(one); });
    if (newest == assessments.end())
        return domain::Alarm::None;
    if (newest->urgent)
        return domain::Alarm::Need;
    return newest->urgentUnknown ? domain::Alarm::NotKnown : domain::Alarm::None;
}

} // namespace work
