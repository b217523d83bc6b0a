// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/sqlidentities.h"

#include "model/office/rowbatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office {

using syncing::Alike;

void SqlIdentities::run(sql::Statement &statement) const
{
    if (const base::Done done = statement.run(); !done)
        m_fail(done.error());
}

bool SqlIdentities::next(sql::Statement &statement) const
{
    if (statement.step())
        return true;
    if (statement.failed())
        m_fail(statement.error());
    return false;
}

QByteArray SqlIdentities::identityIn(const sql::Statement &row, int column) const
{
    const base::Result<QByteArray> identity = m_seal.open(row.bytes(column));
    if (!identity)
        m_fail(identity.error());
    return identity.value_or(QByteArray());
}

QList<base::Id> SqlIdentities::people(sql::Statement select) const
{
    QList<base::Id> people;
    while (next(select))
        people.append(select.id(0));
    return people;
}

void SqlIdentities::setIdentity(const base::Id &person, const QByteArray &identity, const QByteArray &before)
{
    // Nearly everybody is new, and each statement is a way to a server and back.
    if (!before.isEmpty()) {
        sql::Statement former = m_connection.statement(u"UPDATE identity SET is_now = 0 WHERE person = ?"_s);
        former.bind(keyOf(person));
        run(former);
    }
    if (identity.isEmpty())
        return;
    sql::Statement now = m_connection.statement(u"INSERT INTO identity (person, who, is_now) VALUES (?, ?, 1)"
                                                " ON CONFLICT (person, who) DO UPDATE SET is_now = 1"_s);
    now.bind(keyOf(person)).bind(m_seal.seal(identity));
    run(now);
}

void SqlIdentities::forget(const base::Id &person)
{
    sql::Statement all = m_connection.statement(u"DELETE FROM identity WHERE person = ?"_s);
    all.bind(keyOf(person));
    run(all);
}

QByteArray SqlIdentities::identityOf(const base::Id &person) const
{
    sql::Statement select
        = m_connection.statement(u"SELECT who FROM identity WHERE person = ? AND is_now = 1"_s);
    select.bind(keyOf(person));
    return next(select) ? identityIn(select, 0) : QByteArray();
}

QList<QByteArray> SqlIdentities::identitiesEverOf(const base::Id &person) const
{
    sql::Statement select = m_connection.statement(u"SELECT who FROM identity WHERE person = ?"_s);
    select.bind(keyOf(person));
    QList<QByteArray> identities;
    while (next(select))
        identities.append(identityIn(select, 0));
    // The same at each office, whatever its key.
    std::ranges::sort(identities);
    return identities;
}

QList<base::Id> SqlIdentities::peopleOf(const QByteArray &identity) const
{
    sql::Statement select = m_connection.statement(
        u"SELECT person FROM identity WHERE who = ? AND is_now = 1 ORDER BY person"_s);
    select.bind(m_seal.seal(identity));
    return people(std::move(select));
}

QList<base::Id> SqlIdentities::peopleEverOf(const QByteArray &identity) const
{
    sql::Statement select
        = m_connection.statement(u"SELECT person FROM identity WHERE who = ? ORDER BY person"_s);
    select.bind(m_seal.seal(identity));
    return people(std::move(select));
}

void SqlIdentities::addAlike(const Alike &alike)
{
    sql::Statement insert = m_connection.statement(u"INSERT INTO likeness (notice, person, other) VALUES (?, ?, ?)"
                                                   " ON CONFLICT (notice) DO NOTHING"_s);
    insert.bind(keyOf(alike.notice)).bind(keyOf(alike.person)).bind(keyOf(alike.other));
    run(insert);
}

std::optional<Alike> SqlIdentities::alikeOf(const base::Id &notice) const
{
    sql::Statement select = m_connection.statement(u"SELECT person, other FROM likeness WHERE notice = ?"_s);
    select.bind(keyOf(notice));
    return next(select) ? std::optional(Alike{notice, select.id(0), select.id(1)}) : std::nullopt;
}

QList<Alike> SqlIdentities::alikesOf(const base::Id &person) const
{
    sql::Statement select
        = m_connection.statement(u"SELECT notice, other FROM likeness WHERE person = ? ORDER BY notice"_s);
    select.bind(keyOf(person));
    QList<Alike> alikes;
    while (next(select))
        alikes.append({select.id(0), person, select.id(1)});
    return alikes;
}

} // namespace office
