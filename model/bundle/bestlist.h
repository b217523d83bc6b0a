// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

namespace bundle {

/// The best bundles found so far, best first: by score key, then by the ids in the order care,
/// rehabilitation, counselling, an empty place after any id. Bundles are ascending candidate numbers
/// (Candidates), where that order is the plain order of the numbers with the end counting as infinite. Each
/// bundle stands once.
class BestList {
public:
    struct Entry {
        qint64 key = 0;
        std::vector<int> candidates;

        bool operator==(const Entry &) const = default;
    };

    explicit BestList(int size);

    const std::vector<Entry> &entries() const { return m_entries; }
    bool isFull() const { return m_entries.size() == m_size; }
    /// The last entry's key once the list is full; before, everything is good enough.
    qint64 leastKey() const { return isFull() ? m_entries.back().key : std::numeric_limits<qint64>::min(); }

    bool takes(qint64 key, const std::vector<int> &candidates) const;
    void add(qint64 key, const std::vector<int> &candidates);

    /// Whether ids decide for the first of two bundles.
    static bool comesBefore(const std::vector<int> &first, const std::vector<int> &second);

private:
    static bool isBetter(const Entry &first, const Entry &second);

    size_t m_size;
    std::vector<Entry> m_entries;
};

} // namespace bundle
