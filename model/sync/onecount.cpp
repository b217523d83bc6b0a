// SPDX-License-Identifier: GPL-3.0-or-later
// Whose services count together: a sixth part of office.cpp.
#include "model/sync/office.h"

#include <QMap>

#include <algorithm>

namespace syncing {

/// The other identities under which this person has services: former names, and those of records that somebody has
/// said to be the same person. A former one that is another person's by now is his.
QList<QByteArray> Office::countedWith(const QByteArray &identity) const
{
    const IdentityBook &book = m_store.identities();
    QList<base::Id> people = book.peopleOf(identity);
    if (people.isEmpty())
        people = book.peopleEverOf(identity);
    QList<QByteArray> identities;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const base::Id person = people.at(i);
        for (const QByteArray &one : book.identitiesEverOf(person)) {
            const QList<base::Id> others = one == book.identityOf(person) ? QList<base::Id>() : book.peopleOf(one);
            const bool isHis = std::ranges::all_of(others, [&](const base::Id &id) { return people.contains(id); });
            if (one != identity && isHis && !identities.contains(one))
                identities.append(one);
        }
        for (const Alike &alike : book.alikesOf(person)) {
            if (!people.contains(alike.other) && areOne(alike))
                people.append(alike.other);
        }
    }
    return identities;
}

/// Months in which they have more than the cap, whoever asked for it.
QString Office::monthsOver(const QByteArray &identity) const
{
    GrantLedger &grants = m_store.grants();
    const QList<QByteArray> all = QList<QByteArray>{identity} + countedWith(identity);
    QMap<QString, int> services;
    for (const QByteArray &one : all) {
        for (const QString &month : grants.monthsOf(one)) {
            for (const GrantWish &wish : grants.slotsOf(one, month))
                services[month] += wish.isOverridden() ? 0 : 1;
        }
    }
    QStringList over;
    for (auto month = services.begin(); month != services.end(); ++month) {
        if (*month > grants.capOf(month.key()))
            over.append(month.key());
    }
    return over.join(QStringLiteral(", "));
}

} // namespace syncing
