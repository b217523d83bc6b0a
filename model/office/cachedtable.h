// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

namespace office {

/// Rows of a table that one transaction has read or written, by their key; those that were written wait to be
/// flushed.
template <class Key, class Row> class CachedTable {
public:
    const Row *find(const Key &key) const
    {
        const auto row = m_rows.constFind(key);
        return row == m_rows.constEnd() ? nullptr : &*row;
    }
    bool holds(const Key &key) const { return m_rows.contains(key); }
    /// A row as the database has it. One that was written since it was asked for stays.
    const Row &read(const Key &key, const Row &row)
    {
        auto found = m_rows.find(key);
        return found == m_rows.end() ? *m_rows.insert(key, row) : *found;
    }
    void write(const Key &key, const Row &row)
    {
        m_rows.insert(key, row);
        m_written.insert(key);
    }
    void forget(const Key &key)
    {
        m_rows.remove(key);
        m_written.remove(key);
    }
    bool hasWritten() const { return !m_written.isEmpty(); }
    /// The rows to be flushed, which then count as read.
    QList<std::pair<Key, Row>> takeWritten()
    {
        QList<std::pair<Key, Row>> rows;
        rows.reserve(m_written.size());
        for (const Key &key : std::exchange(m_written, {}))
            rows.append({key, m_rows.value(key)});
        return rows;
    }
    void clear()
    {
        m_rows.clear();
        m_written.clear();
    }

private:
    QHash<Key, Row> m_rows;
    QSet<Key> m_written;
};

} // namespace office
