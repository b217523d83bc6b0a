// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/district.h"
#include "tests/bench/row.h"

namespace bench {

/// What the measures of one run share: the district, one dong after ten years or a whole gu, made when it is
/// first asked for.
class Bench {
public:
    Bench(bool isLong, work::demo::Size size)
        : m_isLong(isLong)
        , m_size(size)
    {
    }

    /// More repetitions, for figures that are to be quoted.
    bool isLong() const { return m_isLong; }
    base::Result<District *> district();

    bool isLarge() const { return m_size == work::demo::Size::L; }
    /// The letter of its size, for the names of rows.
    QString letter() const { return isLarge() ? QStringLiteral("L") : QStringLiteral("M"); }
    /// Milliseconds from a question to its rows.
    double questionBar() const { return isLarge() ? 150 : 50; }

private:
    bool m_isLong;
    work::demo::Size m_size;
    std::unique_ptr<District> m_district;
};

/// Each measures one budget and its peer; an error is one of the program under measurement.
Rows measureComposer(Bench &bench);
Rows measureUnlock(Bench &bench);
Rows measureStart(Bench &bench);
Rows measureLists(Bench &bench);
Rows measurePainting(Bench &bench);
Rows measureSearch(Bench &bench);
Rows measureActs(Bench &bench);
Rows measureMemory(Bench &bench);
Rows measureDemo(Bench &bench);
Rows measureCipher(Bench &bench);
Rows measureImport(Bench &bench);

/// What `measureMemory` starts in a process of its own: opens the vault, asks what a morning asks, and prints
/// the resident memory before and after, in KiB.
base::Done reportResident(const QString &vaultPath);

} // namespace bench
