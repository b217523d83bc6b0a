// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "tests/support/throttle.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace bench {

/// What PouchDB needs for the same steps with as many records (peers/pouchdb.js), server and client each in a
/// process of its own, as ours are. Its packages are fetched with npm once, into the build folder.
class SyncPeer {
public:
    /// The answer of each step by its name; an empty hash, and `reason`, where the peer cannot be measured.
    using Steps = QHash<QString, QJsonObject>;

    static SyncPeer measured(qint64 records);
    /// Its first sync over a line.
    static SyncPeer measuredOver(const support::Line &line, qint64 records);
    static SyncPeer missing(const QString &reason);

    /// What a step took or needed, times a factor that brings it into the unit of a row.
    std::optional<double> seconds(const QString &step, double factor = 1) const
    {
        return number(step, QStringLiteral("seconds"), factor);
    }
    std::optional<double> number(const QString &step, const QString &what, double factor = 1) const;
    /// Why there are no figures; empty where there are.
    const QString &reason() const { return m_reason; }

private:
    static SyncPeer run(qint64 records, const QString &mode, const support::Line *line);

    Steps m_steps;
    QString m_reason;
};

} // namespace bench
