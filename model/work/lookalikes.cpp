// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/lookalikes.h"

#include "model/base/calendar.h"
#include "model/store/accesslog.h"
#include "model/store/personmatch.h"
#include "model/work/context.h"
#include "model/work/personmatching.h"

namespace work::people {
namespace {

IncomingPerson incomingOf(const PersonEdit &edit)
{
    const domain::Person &person = edit.person;
    IncomingPerson incoming;
    incoming.facts.name = person.name;
    incoming.facts.birth = person.birth;
    incoming.facts.sex = person.sex;
    incoming.facts.address = (person.residence.isEmpty() ? person.actualResidence : person.residence).line();
    incoming.facts.caseNumber = person.caseNumber;
    for (const domain::Phone &phone : edit.phones)
        incoming.facts.phones.append(phone.number);
    return incoming;
}

} // namespace

base::Result<QList<base::Id>> lookalikes(Context &context, const PersonEdit &edit)
{
    const auto people = store::personmatch::all(context.connection());
    if (!people)
        return people.error();
    PersonIndex index(base::koreanDay(context.clock().now()));
    for (int i = 0; i < people->size(); ++i) {
        const store::personmatch::KnownPerson &known = people->at(i);
        index.add(i,
            {known.id, 0, known.name, known.birth, known.sex, known.address, known.phones, known.caseNumber});
    }
    QList<base::Id> found;
    for (const int entry : index.match(incomingOf(edit)).entries) {
        // A record joined to another one stands for that one.
        if (!found.contains(people->at(entry).id))
            found.append(people->at(entry).id);
    }
    if (found.isEmpty())
        return found;
    const QJsonObject detail{
        {QStringLiteral("page"), QStringLiteral("add person")}, {QStringLiteral("count"), found.size()}};
    if (const base::Done logged
        = store::accesslog::write(context.vault(), context.connection(), QStringLiteral("list"), {}, detail);
        !logged)
        return logged.error();
    return found;
}

} // namespace work::people
