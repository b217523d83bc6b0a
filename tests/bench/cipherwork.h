// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/district.h"

#include <QList>

namespace bench {

/// The work whose time is compared with and without a key: the same code, once linked against the program's
/// own cipher and once against plaincipher.cpp. All answers are milliseconds.
class CipherWork {
public:
    /// Makes the district of ten years and opens it.
    static base::Result<std::unique_ptr<CipherWork>> make();

    /// `fill`, `acts`, `lists`, `scan` or `plain` (1 where the file is plain text); InvalidInput otherwise.
    base::Result<double> run(const QString &task);

private:
    explicit CipherWork(std::unique_ptr<District> district);
    base::Result<double> acts();
    base::Result<double> lists();
    base::Result<double> scan();

    std::unique_ptr<District> m_district;
    std::unique_ptr<District::Desk> m_desk;
    QList<base::Id> m_people;
    int m_edits = 0;
};

} // namespace bench
