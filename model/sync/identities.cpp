// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/identities.h"

#include <algorithm>

namespace syncing {

void MemoryIdentities::setIdentity(const base::Id &person, const QByteArray &identity, const QByteArray &)
{
    Person &one = m_people[person];
    one.now = identity;
    if (!identity.isEmpty())
        one.ever.insert(identity);
}

QList<QByteArray> MemoryIdentities::identitiesEverOf(const base::Id &person) const
{
    QList<QByteArray> all = m_people.value(person).ever.values();
    std::ranges::sort(all);
    return all;
}

QList<base::Id> MemoryIdentities::peopleOf(const QByteArray &identity) const
{
    QList<base::Id> people;
    for (auto one = m_people.begin(); one != m_people.end(); ++one) {
        if (one->now == identity)
            people.append(one.key());
    }
    std::ranges::sort(people);
    return people;
}

QList<base::Id> MemoryIdentities::peopleEverOf(const QByteArray &identity) const
{
    QList<base::Id> people;
    for (auto one = m_people.begin(); one != m_people.end(); ++one) {
        if (one->ever.contains(identity))
            people.append(one.key());
    }
    std::ranges::sort(people);
    return people;
}

std::optional<Alike> MemoryIdentities::alikeOf(const base::Id &notice) const
{
    const auto found = m_alikes.constFind(notice);
    return found == m_alikes.cend() ? std::nullopt : std::optional(*found);
}

QList<Alike> MemoryIdentities::alikesOf(const base::Id &person) const
{
    QList<Alike> found;
    for (const Alike &alike : m_alikes) {
        if (alike.person == person)
            found.append(alike);
    }
    std::ranges::sort(found, {}, &Alike::notice);
    return found;
}

} // namespace syncing
