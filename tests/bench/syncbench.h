// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/row.h"
#include "tests/bench/synclaptop.h"
#include "tests/bench/syncoffice.h"
#include "tests/bench/syncpeer.h"

#include <memory>

namespace bench {

/// What the measures of one number of records share: an office with so many changes in a dong, two laptops of
/// it, and the peer's figures; each made when it is first asked for.
class SyncBench {
public:
    struct Options {
        qint64 records = 20'000;
        bool hasPeer = true;
        bool isLong = false;
    };

    explicit SyncBench(Options options)
        : m_options(options)
    {
    }

    qint64 records() const { return m_options.records; }
    bool isLong() const { return m_options.isLong; }
    bool hasPeer() const { return m_options.hasPeer; }
    /// As many as a step of edits takes; a small bench has fewer.
    qint64 edits() const { return std::min<qint64>(1000, m_options.records / 5); }
    /// "20,000: what", and beside it that the peer is missing where it is.
    QString named(const QString &what) const;

    base::Result<SyncOffice *> office();
    double fillSeconds() const { return m_fillSeconds; }
    /// The first laptop, which has everything; and what its first sync said, with what the office needed.
    base::Result<SyncLaptop *> kim();
    const QJsonObject &firstSync() const { return m_firstSync; }
    /// Takes the words of notes in that a first sync has left for later.
    static base::Result<QJsonObject> takeWords(SyncLaptop &laptop)
    {
        return laptop.run(QStringLiteral("words"));
    }
    /// The second one.
    base::Result<SyncLaptop *> lee();
    /// A laptop of the dong that has nothing yet.
    base::Result<std::unique_ptr<SyncLaptop>> newLaptop(
        const QString &name, SyncLaptop::Key key = SyncLaptop::Key::Real, const QString &dong = kDong);
    const SyncPeer &peer();
    /// Seconds of a step of the peer in the unit of a row.
    std::optional<double> peerSeconds(const QString &step, double factor = 1);

    static inline const QString kDong = QStringLiteral("2647061000");

private:
    Options m_options;
    std::unique_ptr<SyncOffice> m_office;
    std::unique_ptr<SyncLaptop> m_kim;
    std::unique_ptr<SyncLaptop> m_lee;
    std::optional<SyncPeer> m_peer;
    QJsonObject m_firstSync;
    double m_fillSeconds = 0;
};

/// An error that a step did something else than it should; figures of such a run are worth nothing.
base::Error wrongOutcome(const QString &what, const QJsonObject &said);

Rows measureFirstSync(SyncBench &bench);
Rows measureJoining(SyncBench &bench);
Rows measureKeyCost(SyncBench &bench);
Rows measureResume(SyncBench &bench);
Rows measureNothing(SyncBench &bench);
Rows measureOneChange(SyncBench &bench);
Rows measurePush(SyncBench &bench);
Rows measureBothSides(SyncBench &bench);
Rows measurePackages(SyncBench &bench);
Rows measureOfflineImport(SyncBench &bench);
Rows measureRequests(SyncBench &bench);
Rows measureSlowLine(SyncBench &bench);

} // namespace bench
