// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/officestore.h"

#include <functional>

namespace syncing {

/// People of one name, day of birth and sex whom their dongs have said to be different. Everybody counts under what
/// those three say (his name, domain::identityOf), by which devices ask; who is said to differ from all others of it
/// counts under an identity of his own, that name and his stream, which stands in the books of the office alone.
/// Records of one stream are taken for one person, since its own PCs see them both. What people have answered is the
/// caller's. For one call of the office, within its transaction.
class Namesakes {
public:
    explicit Namesakes(OfficeStore &store)
        : m_store(store)
    {
    }

    /// The name in an identity of either kind.
    static QByteArray nameIn(const QByteArray &identity);
    QByteArray nameOf(const base::Id &person) const { return nameIn(m_store.identities().identityOf(person)); }
    /// Everybody of this name, in the order of their ids.
    QList<base::Id> people(const QByteArray &name) const;
    /// The identity under which a month counts that is asked for by this name in this stream.
    QByteArray countedAs(const QByteArray &name, const base::Id &stream) const;

    /// Whether both sides said that two people are different.
    using AreDifferent = std::function<bool(const base::Id &person, const base::Id &other)>;
    /// Sets apart, or brings together again, who bears this name, and counts their months accordingly. Everything that
    /// was granted stays, also where that is more than the cap by then.
    /// Whether anything is counted otherwise now.
    bool settle(const QByteArray &name, const AreDifferent &areDifferent);

private:
    base::Id streamOf(const base::Id &request) const;

    OfficeStore &m_store;
};

} // namespace syncing
