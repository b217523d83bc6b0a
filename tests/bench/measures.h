// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/district.h"
#include "tests/bench/row.h"

namespace bench {

/// What the measures of one run share: the district of ten years, made when it is first asked for.
class Bench {
public:
    explicit Bench(bool isLong)
        : m_isLong(isLong)
    {
    }

    /// More repetitions, for figures that are to be quoted.
    bool isLong() const { return m_isLong; }
    base::Result<District *> districtM();

private:
    bool m_isLong;
    std::unique_ptr<District> m_districtM;
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
