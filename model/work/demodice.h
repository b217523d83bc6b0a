// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"

#include <QStringList>

namespace work::demo {

/// Chance for invented districts: the same seed always throws the same.
class Dice {
public:
    explicit Dice(quint64 seed)
        // Set apart from generators of other parts that were given the same small number.
        : m_random(seed ^ 0x64656d6f6372657ull)
    {
    }

    base::Random &random() { return m_random; }
    int below(int bound) { return int(m_random.below(quint64(bound))); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    /// Between -1 and 1, mostly near 0.
    double spread() { return (below(1001) + below(1001) + below(1001)) / 1500.0 - 1; }

    /// One of the list, or empty.
    QString pick(const QStringList &list)
    {
        return list.isEmpty() ? QString() : list[below(int(list.size()))];
    }
    template <class Value, size_t Count> const Value &pick(const std::array<Value, Count> &list)
    {
        return list[size_t(below(int(Count)))];
    }

private:
    base::SeededRandom m_random;
};

} // namespace work::demo
