// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace syncing {

/// Two records of different dongs that may be of one person, seen from one of them: `notice` is the record that tells
/// its dong so.
struct Alike {
    base::Id notice;
    base::Id person;
    base::Id other;
};

/// Who people are, as hashes that the office compares and nobody else sees, and what it has told about them.
class IdentityBook {
public:
    virtual ~IdentityBook() = default;

    /// Who somebody is by now, and was (`before`); empty: the record is gone, or tells too little. Former ones stay
    /// known.
    virtual void setIdentity(
        const base::Id &person, const QByteArray &identity, const QByteArray &before = {}) = 0;
    virtual void forget(const base::Id &person) = 0;
    virtual QByteArray identityOf(const base::Id &person) const = 0;
    virtual QList<QByteArray> identitiesEverOf(const base::Id &person) const = 0;
    virtual QList<base::Id> peopleOf(const QByteArray &identity) const = 0;
    virtual QList<base::Id> peopleEverOf(const QByteArray &identity) const = 0;
    virtual void addAlike(const Alike &alike) = 0;
    virtual std::optional<Alike> alikeOf(const base::Id &notice) const = 0;
    /// In the order of the notices' ids.
    virtual QList<Alike> alikesOf(const base::Id &person) const = 0;

protected:
    IdentityBook() = default;
    IdentityBook(const IdentityBook &) = default;
    IdentityBook &operator=(const IdentityBook &) = default;
};

/// The book in memory, as a value.
class MemoryIdentities final : public IdentityBook {
public:
    void setIdentity(
        const base::Id &person, const QByteArray &identity, const QByteArray &before = {}) override;
    void forget(const base::Id &person) override { m_people.remove(person); }
    QByteArray identityOf(const base::Id &person) const override { return m_people.value(person).now; }
    QList<QByteArray> identitiesEverOf(const base::Id &person) const override;
    QList<base::Id> peopleOf(const QByteArray &identity) const override;
    QList<base::Id> peopleEverOf(const QByteArray &identity) const override;
    void addAlike(const Alike &alike) override { m_alikes.insert(alike.notice, alike); }
    std::optional<Alike> alikeOf(const base::Id &notice) const override;
    QList<Alike> alikesOf(const base::Id &person) const override;

private:
    struct Person {
        QByteArray now;
        QSet<QByteArray> ever;
    };

    QHash<base::Id, Person> m_people;
    QHash<base::Id, Alike> m_alikes;
};

} // namespace syncing
