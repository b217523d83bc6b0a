// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/sqlgrants.h"

#include "model/office/rowbatch.h"

using namespace Qt::StringLiterals;

namespace office {

using syncing::GrantWish;

namespace {

QByteArray bytesOf(const QList<base::Id> &people)
{
    QByteArray bytes;
    for (const base::Id &person : people)
        bytes += person.bytes();
    return bytes;
}

QList<base::Id> peopleIn(const QByteArray &bytes)
{
    QList<base::Id> people;
    for (qsizetype at = 0; at + 16 <= bytes.size(); at += 16)
        people.append(base::Id::fromBytes(bytes.mid(at, 16)).value_or(base::Id()));
    return people;
}

} // namespace

bool SqlGrants::run(sql::Statement &statement) const
{
    const base::Done done = statement.run();
    if (!done)
        m_fail(done.error());
    return done.has_value();
}

bool SqlGrants::next(sql::Statement &statement) const
{
    if (statement.step())
        return true;
    if (statement.failed())
        m_fail(statement.error());
    return false;
}

QByteArray SqlGrants::identityIn(const sql::Statement &row, int column) const
{
    const base::Result<QByteArray> identity = m_seal.open(row.bytes(column));
    if (!identity)
        m_fail(identity.error());
    return identity.value_or(QByteArray());
}

void SqlGrants::setCap(const QString &fromMonth, int cap)
{
    sql::Statement insert
        = m_connection.statement(u"INSERT INTO grant_cap (from_month, cap) VALUES (?, ?)"
                                 " ON CONFLICT (from_month) DO UPDATE SET cap = excluded.cap"_s);
    insert.bind(valueOf(fromMonth)).bind(cap);
    run(insert);
}

int SqlGrants::capOf(const QString &month) const
{
    sql::Statement select = m_connection.statement(
        u"SELECT cap FROM grant_cap WHERE from_month <= ? ORDER BY from_month DESC LIMIT 1"_s);
    select.bind(valueOf(month));
    return next(select) ? int(select.integer(0)) : 0;
}

void SqlGrants::setPlaces(const QString &offer, int places)
{
    sql::Statement insert
        = m_connection.statement(u"INSERT INTO offer_places (offer, places) VALUES (?, ?)"
                                 " ON CONFLICT (offer) DO UPDATE SET places = excluded.places"_s);
    insert.bind(valueOf(offer)).bind(places);
    run(insert);
}

std::optional<int> SqlGrants::placesOf(const QString &offer) const
{
    sql::Statement select = m_connection.statement(u"SELECT places FROM offer_places WHERE offer = ?"_s);
    select.bind(valueOf(offer));
    return next(select) ? std::optional(int(select.integer(0))) : std::nullopt;
}

QMap<int, GrantWish> SqlGrants::slotsOf(const QByteArray &identity, const QString &month) const
{
    sql::Statement select = m_connection.statement(
        u"SELECT slot, request, offer, signed_by FROM grant_slot WHERE who = ? AND month = ?"_s);
    select.bind(m_seal.seal(identity)).bind(valueOf(month));
    QMap<int, GrantWish> taken;
    while (next(select))
        taken.insert(int(select.integer(0)),
            {select.id(1), identity, month, QString::fromUtf8(select.bytes(2)), peopleIn(select.bytes(3))});
    return taken;
}

QList<QString> SqlGrants::monthsOf(const QByteArray &identity) const
{
    sql::Statement select = m_connection.statement(
        u"SELECT DISTINCT month FROM grant_slot WHERE who = ? ORDER BY month"_s);
    select.bind(m_seal.seal(identity));
    QList<QString> months;
    while (next(select))
        months.append(QString::fromUtf8(select.bytes(0)));
    return months;
}

QMap<int, base::Id> SqlGrants::takersOf(const QString &offer, const QString &month) const
{
    sql::Statement select
        = m_connection.statement(u"SELECT place, request FROM grant_place WHERE offer = ? AND month = ?"_s);
    select.bind(valueOf(offer)).bind(valueOf(month));
    QMap<int, base::Id> takers;
    while (next(select))
        takers.insert(int(select.integer(0)), select.id(1));
    return takers;
}

bool SqlGrants::takeSlot(int slot, const GrantWish &wish, bool isContested)
{
    const int cap = capOf(wish.month);
    if (slot < 1 || (slot > cap && !wish.isOverridden() && !isContested))
        return false;
    sql::Statement insert = m_connection.statement(
        u"INSERT INTO grant_slot (who, month, slot, cap, request, offer, signed_by, is_contested)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (who, month, slot) DO NOTHING"_s);
    insert.bind(m_seal.seal(wish.identity))
        .bind(valueOf(wish.month))
        .bind(slot)
        .bind(cap)
        .bind(keyOf(wish.request));
    insert.bind(valueOf(wish.offer))
        .bind(wish.isOverridden() ? QVariant(bytesOf(wish.override)) : QVariant());
    insert.bind(isContested ? 1 : 0);
    return run(insert) && insert.affected() == 1;
}

bool SqlGrants::takePlace(int place, const GrantWish &wish)
{
    sql::Statement insert
        = m_connection.statement(u"INSERT INTO grant_place (offer, month, place, request) VALUES (?, ?, ?, ?)"
                                 " ON CONFLICT (offer, month, place) DO NOTHING"_s);
    insert.bind(valueOf(wish.offer)).bind(valueOf(wish.month)).bind(place).bind(keyOf(wish.request));
    return run(insert) && insert.affected() == 1;
}

void SqlGrants::release(const base::Id &request)
{
    sql::Statement slot = m_connection.statement(u"DELETE FROM grant_slot WHERE request = ?"_s);
    slot.bind(keyOf(request));
    sql::Statement place = m_connection.statement(u"DELETE FROM grant_place WHERE request = ?"_s);
    place.bind(keyOf(request));
    if (run(slot))
        run(place);
}

QList<GrantWish> SqlGrants::contested() const
{
    sql::Statement select = m_connection.statement(
        u"SELECT request, who, month, offer, signed_by FROM grant_slot WHERE is_contested = 1"
        " ORDER BY month, who, slot"_s);
    QList<GrantWish> wishes;
    while (next(select))
        wishes.append({select.id(0), identityIn(select, 1), QString::fromUtf8(select.bytes(2)),
            QString::fromUtf8(select.bytes(3)), peopleIn(select.bytes(4))});
    return wishes;
}

} // namespace office
