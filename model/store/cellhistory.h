// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordchanges.h"

#include <QSet>

namespace store {

/// Who wrote what over what in one cell of a record: a field, or one key of a map or element of a set. Looks into a story
/// that the caller keeps.
class CellHistory {
public:
    CellHistory(const recordchanges::Story &story, const QString &column, const QString &key)
        : m_story(&story)
        , m_column(column)
        , m_key(key)
    {
    }

    /// What this change wrote in the cell; null where it is not here, or wrote nothing in it.
    const syncing::Write *writeBy(const base::Id &change) const;
    /// What stands in the cell now, several where they stand against each other.
    QList<syncing::Head> heads() const;
    /// All that gave way to these in the cell, down to the first that was written, also where it is not here to be told.
    QSet<base::Id> under(QList<base::Id> later) const;
    /// What stood there before any of `sides` went its own way: the last that all of them had before their eyes, or what
    /// stood before the first words of one of them.
    QJsonValue valueBefore(const QList<base::Id> &sides) const;

private:
    /// Those that are here to be told, in the order in which they were written.
    QList<base::Id> here(const QSet<base::Id> &changes) const;
    /// Those of them that gave way to no other of them.
    QList<base::Id> latest(const QSet<base::Id> &changes) const;

    const recordchanges::Story *m_story;
    QString m_column;
    QString m_key;
};

} // namespace store
