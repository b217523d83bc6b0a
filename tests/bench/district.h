// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/random.h"
#include "model/store/vault.h"
#include "model/work/context.h"
#include "model/work/demo.h"

#include <QTemporaryDir>

#include <memory>

namespace bench {

inline const QString kPassword = QStringLiteral("measuring 1 2 3");

/// An invented district in a vault of its own in a temporary folder, gone with this object. Opened with a
/// derivation as cheap as tests use, unless made with another cost.
class District {
public:
    /// Where the programs' own floor does not matter.
    static constexpr base::crypto::DerivationCost kSmallCost{8192, 1};

    static base::Result<std::unique_ptr<District>> make(
        work::demo::Size size, const base::crypto::DerivationCost &cost = kSmallCost);

    /// What works on the open vault, as on one thread of a session.
    struct Desk {
        std::unique_ptr<store::Vault> vault;
        domain::CodeLists codes;
        std::unique_ptr<work::Context> context;
    };
    base::Result<std::unique_ptr<Desk>> open(int cacheKiB = 64 * 1024);
    base::Result<store::Keys> unlock() const;

    const QString &path() const { return m_path; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    store::Environment environment() const { return {m_clock, *m_random, kSmallCost}; }
    const base::crypto::DerivationCost &cost() const { return m_cost; }
    double fillMilliseconds() const { return m_fillMilliseconds; }

private:
    explicit District(const base::crypto::DerivationCost &cost);
    base::Done fill(work::demo::Size size);

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<base::Random> m_random;
    base::crypto::DerivationCost m_cost;
    QString m_path;
    double m_fillMilliseconds = 0;
};

/// Lets the operating system forget what it keeps of a file in memory, so that the next read is from the
/// disk.
void forgetCached(const QString &path);
/// Milliseconds of reading a file from the disk from its beginning to its end.
double readCold(const QString &path);

} // namespace bench
