// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/transport/limits.h"

#include <algorithm>

namespace transport {

double CallerCounts::tokensAt(const Caller &caller, qint64 now) const
{
    return std::min(m_limits.burst, caller.tokens + double(now - caller.filled) * m_limits.perSecond / 1000);
}

CallerCounts::Caller &CallerCounts::caller(const QString &address, qint64 now)
{
    const auto found = m_callers.find(address);
    if (found != m_callers.end()) {
        found->tokens = tokensAt(*found, now);
        found->filled = now;
        return *found;
    }
    if (m_callers.size() >= m_forgetAt)
        forget(now);
    return *m_callers.insert(address, {0, m_limits.burst, now});
}

void CallerCounts::forget(qint64 now)
{
    m_callers.removeIf([&](const auto &one) {
        return one.value().connections == 0 && tokensAt(one.value(), now) >= m_limits.burst;
    });
    // Doubling keeps the cost of looking through all of them small for each new one.
    m_forgetAt = std::max<qsizetype>(1024, m_callers.size() * 2);
}

bool CallerCounts::enter(const QString &address, qint64 now)
{
    if (m_connections >= m_limits.mostConnections)
        return false;
    Caller &one = caller(address, now);
    if (one.connections >= m_limits.mostPerAddress || one.tokens < 1)
        return false;
    one.tokens -= 1;
    ++one.connections;
    ++m_connections;
    return true;
}

void CallerCounts::leave(const QString &address, qint64 now)
{
    --caller(address, now).connections;
    --m_connections;
}

bool CallerCounts::request(const QString &address, qint64 now)
{
    Caller &one = caller(address, now);
    if (one.tokens < 1)
        return false;
    one.tokens -= 1;
    return true;
}

} // namespace transport
