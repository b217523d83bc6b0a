// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sync/officehouse.h"

#include <memory>
#include <vector>

/// A month of accesses of three people: one as usual, one on a Saturday and at night, one who takes data out
/// without a reason. October 2026, seen from 20 November.
class ReviewSample {
public:
    explicit ReviewSample(OfficeHouse &house);

    static constexpr base::Month kMonth{2026, 10};
    /// Accesses that arrive later for the same month.
    void addLate();
    int count() const { return m_count; }

private:
    void note(Colleague &who, int day, int hour, const QString &kind, const QJsonObject &detail = {});

    std::vector<std::unique_ptr<Colleague>> m_people;
    QList<base::Id> m_records;
    int m_count = 0;
};
