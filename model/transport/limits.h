// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QtGlobal>

namespace transport {

/// How much each caller may take.
struct AddressLimits {
    int mostConnections
        = 800; ///< of all callers together; a process has 1024 files, if nobody allows it more
    int mostPerAddress = 64;
    double perSecond = 50; ///< requests and new connections of one address
    double burst = 200; ///< that many at once after a rest
};

/// Counts connections and requests of each address: a bucket of tokens that fills again with time. Forgets
/// whoever has nothing open and a full bucket. Time is milliseconds of any clock that never jumps. Not
/// thread-safe.
class CallerCounts {
public:
    explicit CallerCounts(AddressLimits limits)
        : m_limits(limits)
    {
    }

    /// Whether one more connection of this address is taken; then it counts until leave().
    bool enter(const QString &address, qint64 now);
    void leave(const QString &address, qint64 now);
    /// Whether one more request is taken.
    bool request(const QString &address, qint64 now);

    int connections() const { return m_connections; }
    qsizetype known() const { return m_callers.size(); }

private:
    struct Caller {
        int connections = 0;
        double tokens = 0;
        qint64 filled = 0;
    };

    Caller &caller(const QString &address, qint64 now);
    void forget(qint64 now);
    double tokensAt(const Caller &caller, qint64 now) const;

    AddressLimits m_limits;
    QHash<QString, Caller> m_callers;
    int m_connections = 0;
    qsizetype m_forgetAt = 1024;
};

} // namespace transport
