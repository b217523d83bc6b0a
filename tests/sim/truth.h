// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"
#include "model/sync/body.h"
#include "model/sync/kind.h"

#include <QHash>
#include <QSet>

namespace sim {

/// What somebody did, as the simulation itself remembers it, beside everything that the sync core knows.
struct Made {
    base::Id change;
    base::Id record;
    base::Id stream;
    int actor = 0;
    qint64 stamp = 0; ///< of the actor's own counter
    syncing::Kind kind = syncing::Kind::Update;
    QList<syncing::Write> writes;
    QList<base::Id> settles;
    QStringList addedParagraphs;
    QStringList removedParagraphs;
    bool isBad = false; ///< is to be rejected
};

/// What really happened: every change that a user saved, and when which device came to know of which. The
/// promises are judged by it.
class Truth {
public:
    void made(const Made &one);
    /// From now on the actor knows of the change.
    void learned(int actor, const base::Id &change);
    void cloned(int from, int to);
    void forget(const base::Id &change) { m_made.remove(change); }

    const QHash<base::Id, Made> &all() const { return m_made; }
    const Made *find(const base::Id &change) const;
    qint64 stampOf(int actor) const { return m_clocks.value(actor); }
    /// Whether whoever made `later` could know of `earlier`.
    bool knew(const Made &later, const base::Id &earlier) const;
    bool knows(int actor, const base::Id &change) const { return m_learned.value(actor).contains(change); }
    const QList<base::Id> supersedersOf(const base::Id &change) const { return m_superseders.value(change); }
    const QList<base::Id> madeOn(const base::Id &record) const { return m_byRecord.value(record); }

private:
    QHash<base::Id, Made> m_made;
    QHash<base::Id, QList<base::Id>> m_byRecord;
    QHash<base::Id, QList<base::Id>> m_superseders;
    QHash<int, QHash<base::Id, qint64>> m_learned;
    QHash<int, qint64> m_clocks;
};

} // namespace sim
