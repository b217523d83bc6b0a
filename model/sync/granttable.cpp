// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/granttable.h"

#include "model/sync/body.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace syncing {

QJsonObject GrantWish::toJson() const
{
    QJsonArray people;
    for (const base::Id &person : override)
        people.append(shortText(person));
    return {{u"identity"_s, QString::fromLatin1(identity.toHex())}, {u"month"_s, month}, {u"offer"_s, offer},
        {u"override"_s, people}};
}

GrantWish GrantWish::fromJson(const base::Id &request, const QJsonObject &json)
{
    GrantWish wish{request, QByteArray::fromHex(json.value("identity"_L1).toString().toLatin1()),
        json.value("month"_L1).toString(), json.value("offer"_L1).toString()};
    const QJsonArray people = json.value("override"_L1).toArray();
    for (const QJsonValue person : people)
        wish.override.append(fromShortText(person.toString()));
    return wish;
}

int GrantTable::capOf(const QString &month) const
{
    auto cap = m_caps.upperBound(month);
    return cap == m_caps.begin() ? 0 : *--cap;
}

GrantOutcome GrantTable::decide(const GrantWish &wish)
{
    QMap<int, GrantWish> &taken = m_slots[{wish.identity, wish.month}];
    QList<base::Id> holders;
    int slot = 1;
    for (auto one = taken.begin(); one != taken.end(); ++one) {
        if (one->request == wish.request)
            return {GrantOutcome::Kind::Granted, one.key(), {}};
        holders.append(one->request);
        if (one.key() == slot)
            ++slot;
    }
    if (slot > capOf(wish.month) && !wish.isOverridden())
        return {GrantOutcome::Kind::OverCap, 0, holders};
    QList<base::Id> &takers = m_takers[{wish.offer, wish.month}];
    const auto places = m_places.find(wish.offer);
    if (places != m_places.end() && takers.size() >= *places)
        return {GrantOutcome::Kind::NoPlace, 0, takers};
    takers.append(wish.request);
    taken.insert(slot, wish);
    return {GrantOutcome::Kind::Granted, slot, {}};
}

bool GrantTable::reinstate(const GrantWish &wish, int slot)
{
    QMap<int, GrantWish> &taken = m_slots[{wish.identity, wish.month}];
    for (const GrantWish &one : std::as_const(taken)) {
        if (one.request == wish.request)
            return true;
    }
    m_takers[{wish.offer, wish.month}].append(wish.request);
    if (!taken.contains(slot)) {
        taken.insert(slot, wish);
        return true;
    }
    int free = slot;
    while (taken.contains(free))
        ++free;
    taken.insert(free, wish);
    if (free > capOf(wish.month) && !wish.isOverridden())
        m_contested.append(wish);
    return false;
}

void GrantTable::release(const base::Id &request)
{
    for (QMap<int, GrantWish> &month : m_slots)
        month.removeIf([&](const auto &one) { return one.value().request == request; });
    for (QList<base::Id> &takers : m_takers)
        takers.removeAll(request);
}

QList<QString> GrantTable::unite(const QByteArray &kept, const QByteArray &other)
{
    QList<QString> over;
    for (const Month &month : m_slots.keys()) {
        if (month.first != other)
            continue;
        QMap<int, GrantWish> &target = m_slots[{kept, month.second}];
        for (GrantWish wish : m_slots.take(month)) {
            wish.identity = kept;
            int slot = 1;
            while (target.contains(slot))
                ++slot;
            target.insert(slot, wish);
        }
        if (target.size() > capOf(month.second))
            over.append(month.second);
    }
    return over;
}

QMap<int, GrantWish> GrantTable::slotsOf(const QByteArray &identity, const QString &month) const
{
    return m_slots.value({identity, month});
}

} // namespace syncing
