// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/granttable.h"

#include "model/sync/body.h"
#include "model/sync/idlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing {

QJsonObject GrantWish::toJson() const
{
    QJsonObject json{{u"identity"_s, QString::fromLatin1(identity.toHex())}, {u"month"_s, month},
        {u"offer"_s, offer}, {u"override"_s, idList(override)}};
    if (!replaces.isNil())
        json.insert(u"replaces"_s, shortText(replaces));
    return json;
}

GrantWish GrantWish::fromJson(const base::Id &request, const QJsonObject &json)
{
    GrantWish wish{request, QByteArray::fromHex(json.value("identity"_L1).toString().toLatin1()),
        json.value("month"_L1).toString(), json.value("offer"_L1).toString()};
    wish.override = idsIn(json.value("override"_L1));
    wish.replaces = fromShortText(json.value("replaces"_L1).toString());
    return wish;
}

GrantOutcome GrantLedger::decide(
    const GrantWish &wish, const base::Id &replaced, const QList<QByteArray> &also)
{
    QList<base::Id> holders;
    int counted = 0;
    const QList<QByteArray> identities = QList<QByteArray>{wish.identity} + also;
    for (const QByteArray &identity : identities) {
        const QMap<int, GrantWish> taken = slotsOf(identity, wish.month);
        for (auto one = taken.begin(); one != taken.end(); ++one) {
            if (one->request == wish.request)
                return {GrantOutcome::Kind::Granted, one.key(), {}};
            if (one->request == replaced)
                continue;
            holders.append(one->request);
            counted += one->isOverridden() ? 0 : 1;
        }
    }
    // A slot that was given back is not free where others lie beyond the cap.
    if (counted >= capOf(wish.month) && !wish.isOverridden())
        return {GrantOutcome::Kind::OverCap, 0, holders};
    const std::optional<int> places = placesOf(wish.offer);
    QList<base::Id> takers = places ? takersOf(wish.offer, wish.month).values() : QList<base::Id>();
    takers.removeAll(replaced);
    if (places && takers.size() >= *places)
        return {GrantOutcome::Kind::NoPlace, 0, takers};
    if (!replaced.isNil())
        release(replaced);
    const int slot = takeFreeSlot(1, wish, false);
    if (slot == 0)
        return {GrantOutcome::Kind::OverCap, 0, holders};
    if (takeFreePlace(wish, places))
        return {GrantOutcome::Kind::Granted, slot, {}};
    release(wish.request);
    return {GrantOutcome::Kind::NoPlace, 0, takers};
}

/// Whoever else asks at the same moment gets the next one: the key decides. 0 where there is none.
int GrantLedger::takeFreeSlot(int from, const GrantWish &wish, bool mayContest)
{
    const QMap<int, GrantWish> taken = slotsOf(wish.identity, wish.month);
    const int cap = capOf(wish.month);
    const int most = wish.isOverridden() || mayContest ? std::max(cap, from) + int(taken.size()) + 8 : cap;
    for (int slot = from; slot <= most; ++slot) {
        const bool isContested = slot > cap && !wish.isOverridden();
        if (!taken.contains(slot) && takeSlot(slot, wish, isContested))
            return slot;
    }
    return 0;
}

bool GrantLedger::takeFreePlace(const GrantWish &wish, std::optional<int> places)
{
    const QMap<int, base::Id> taken = takersOf(wish.offer, wish.month);
    // Where nothing limits them, others may still take the same numbers at the same moment.
    const int most = places.value_or((taken.isEmpty() ? 0 : taken.lastKey()) + 64);
    for (int place = 1; place <= most; ++place) {
        if (!taken.contains(place) && takePlace(place, wish))
            return true;
    }
    return false;
}

void GrantLedger::giveBack(const GrantWish &wish)
{
    release(wish.request);
    moveUp(wish.identity, wish.month);
}

void GrantLedger::moveUp(const QByteArray &identity, const QString &month)
{
    const QList<GrantWish> beyond = contested();
    for (const GrantWish &one : beyond) {
        if (one.identity != identity || one.month != month)
            continue;
        release(one.request);
        takeFreePlace(one, std::nullopt);
        takeFreeSlot(1, one, true);
    }
}

bool GrantLedger::reinstate(const GrantWish &wish, int slot, const base::Id &replaced)
{
    if (!replaced.isNil())
        release(replaced);
    const QMap<int, GrantWish> taken = slotsOf(wish.identity, wish.month);
    for (const GrantWish &one : taken) {
        if (one.request == wish.request)
            return true;
    }
    takeFreePlace(wish, std::nullopt);
    return takeFreeSlot(std::max(slot, 1), wish, true) == slot;
}

void GrantLedger::recount(
    const QByteArray &identity, const std::function<QByteArray(const base::Id &request)> &asWhom)
{
    const QList<QString> months = monthsOf(identity);
    for (const QString &month : months) {
        bool isMoved = false;
        const QMap<int, GrantWish> counted = slotsOf(identity, month);
        for (GrantWish wish : counted) {
            wish.identity = asWhom(wish.request);
            if (wish.identity == identity)
                continue;
            isMoved = true;
            release(wish.request);
            takeFreePlace(wish, std::nullopt);
            takeFreeSlot(1, wish, true);
        }
        if (isMoved)
            moveUp(identity, month);
    }
}

int GrantTable::capOf(const QString &month) const
{
    auto cap = m_caps.upperBound(month);
    return cap == m_caps.begin() ? 0 : *--cap;
}

std::optional<int> GrantTable::placesOf(const QString &offer) const
{
    const auto places = m_places.find(offer);
    return places == m_places.end() ? std::nullopt : std::optional(*places);
}

QMap<int, GrantWish> GrantTable::slotsOf(const QByteArray &identity, const QString &month) const
{
    return m_slots.value({identity, month});
}

QList<QString> GrantTable::monthsOf(const QByteArray &identity) const
{
    QList<QString> months;
    for (auto month = m_slots.begin(); month != m_slots.end(); ++month) {
        if (month.key().first == identity && !month->isEmpty())
            months.append(month.key().second);
    }
    return months;
}

QMap<int, base::Id> GrantTable::takersOf(const QString &offer, const QString &month) const
{
    return m_takers.value({offer, month});
}

bool GrantTable::takeSlot(int slot, const GrantWish &wish, bool isContested)
{
    QMap<int, GrantWish> &taken = m_slots[{wish.identity, wish.month}];
    const bool isBeyond = slot > capOf(wish.month) && !wish.isOverridden() && !isContested;
    if (slot < 1 || isBeyond || taken.contains(slot))
        return false;
    taken.insert(slot, wish);
    if (isContested)
        m_contested.append(wish);
    return true;
}

bool GrantTable::takePlace(int place, const GrantWish &wish)
{
    QMap<int, base::Id> &taken = m_takers[{wish.offer, wish.month}];
    if (taken.contains(place))
        return false;
    taken.insert(place, wish.request);
    return true;
}

void GrantTable::release(const base::Id &request)
{
    for (QMap<int, GrantWish> &month : m_slots)
        month.removeIf([&](const auto &one) { return one.value().request == request; });
    for (QMap<int, base::Id> &takers : m_takers)
        takers.removeIf([&](const auto &one) { return one.value() == request; });
    m_contested.removeIf([&](const GrantWish &one) { return one.request == request; });
}

} // namespace syncing
