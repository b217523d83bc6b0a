// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/namesakes.h"

#include <QMap>

#include <algorithm>

namespace syncing {
namespace {

constexpr qsizetype kNameSize = 32; // of a hash

} // namespace

QByteArray Namesakes::nameIn(const QByteArray &identity)
{
    return identity.first(std::min(identity.size(), kNameSize));
}

QList<base::Id> Namesakes::people(const QByteArray &name) const
{
    QList<base::Id> people = m_store.identities().peopleEverOf(name);
    people.removeIf([&](const base::Id &one) { return nameOf(one) != name; });
    return people;
}

QByteArray Namesakes::countedAs(const QByteArray &name, const base::Id &stream) const
{
    const QList<base::Id> named = m_store.identities().peopleEverOf(name);
    // As nearly everybody is.
    if (named.size() < 2)
        return name;
    for (const base::Id &person : named) {
        if (m_store.place(person) == stream && nameOf(person) == name)
            return m_store.identities().identityOf(person);
    }
    return name;
}

bool Namesakes::settle(const QByteArray &name, const AreDifferent &areDifferent)
{
    IdentityBook &book = m_store.identities();
    const QList<base::Id> named = people(name);
    QSet<QByteArray> former{name};
    bool isAnyApart = false, isChanged = false;
    for (const base::Id &person : named) {
        const base::Id stream = m_store.place(person);
        qsizetype others = 0;
        const bool isApart = std::ranges::all_of(named, [&](const base::Id &one) {
            return std::ranges::all_of(named, [&](const base::Id &other) {
                const bool isPair = m_store.place(one) == stream && m_store.place(other) != stream;
                others += isPair ? 1 : 0;
                return !isPair || areDifferent(one, other);
            });
        });
        const QByteArray before = book.identityOf(person);
        const QByteArray now = isApart && others > 0 ? name + stream.bytes() : name;
        isAnyApart = isAnyApart || now != name || before != name;
        former.insert(before);
        if (now == before)
            continue;
        book.setIdentity(person, now, before);
        isChanged = true;
    }
    if (!isAnyApart)
        return false;
    const auto asWhom = [&](const base::Id &request) { return countedAs(name, streamOf(request)); };
    QList<QByteArray> all = former.values();
    std::ranges::sort(all);
    for (const QByteArray &one : std::as_const(all))
        m_store.grants().recount(one, asWhom);
    return isChanged;
}

/// Where what was asked for is by now; nil where that is not known any more, and it counts for everybody of the name.
base::Id Namesakes::streamOf(const base::Id &request) const
{
    const std::optional<KnownChange> known = m_store.known(request);
    if (!known || known->stream.isNil() || known->answer.n < 1)
        return {};
    const QList<Entry> entry = m_store.entries(known->stream, known->answer.n - 1, 1);
    const bool isIt = !entry.isEmpty() && entry.constFirst().change.header.id == request;
    return isIt ? m_store.place(entry.constFirst().change.header.record) : base::Id();
}

} // namespace syncing
