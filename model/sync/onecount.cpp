// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/onecount.h"

#include "model/sync/likeness.h"
#include "model/sync/namesakes.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

const QString kSame = u"same"_s;
const QString kOther = u"other"_s;

} // namespace

QString OneCount::answerOn(const base::Id &notice) const
{
    if (m_store.place(notice).isNil() || m_store.isErased(notice))
        return {};
    const RecordState state = m_log.stateOf(notice);
    return state.isHere() ? state.shown(QLatin1String(kAnswer)).toString() : QString();
}

bool OneCount::areOne(const Alike &alike) const
{
    const QString here = answerOn(alike.notice);
    const QString there = answerOn(noticeOf(alike.other, alike.person));
    return (here == kSame || there == kSame) && here != kOther && there != kOther;
}

bool OneCount::countTogether(const Alike &alike) const
{
    const IdentityBook &book = m_store.identities();
    return book.identityOf(alike.person) == book.identityOf(alike.other) || areOne(alike);
}

bool OneCount::settleNamesakes(const QByteArray &name)
{
    return Namesakes(m_store).settle(name, [this](const base::Id &person, const base::Id &other) {
        return answerOn(noticeOf(person, other)) == kOther && answerOn(noticeOf(other, person)) == kOther;
    });
}

QList<QByteArray> OneCount::countedWith(const QByteArray &identity) const
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

QString OneCount::monthsOver(const QByteArray &identity) const
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
