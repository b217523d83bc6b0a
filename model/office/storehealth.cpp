// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/storehealth.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace office {
namespace {

constexpr base::Moment kMinute = 60'000;

} // namespace

StoreHealth::StoreHealth(const base::Clock &clock, Tell tell)
    : m_clock(clock)
    , m_tell(std::move(tell))
    , m_line(u"office health"_s)
{
}

bool StoreHealth::isAbout(const base::Error &error)
{
    using base::ErrorKind;
    static constexpr ErrorKind kinds[] = {ErrorKind::DiskFull, ErrorKind::Io, ErrorKind::VaultDamaged, ErrorKind::NoCipher};
    return std::ranges::find(kinds, error.kind) != std::end(kinds);
}

void StoreHealth::failed(const base::Error &error)
{
    m_line.post([this, error] {
        if (isAbout(error))
            m_state.add(int(error.kind) + 1 - m_state.value());
        tell(error);
    });
}

void StoreHealth::works()
{
    m_line.post([this] {
        if (m_state.value() == 0)
            return;
        m_state.add(-m_state.value());
        m_told = 0;
        if (m_tell)
            m_tell(std::nullopt);
    });
}

std::optional<base::ErrorKind> StoreHealth::trouble()
{
    m_line.drain();
    const qint64 state = m_state.value();
    return state == 0 ? std::nullopt : std::optional(base::ErrorKind(state - 1));
}

void StoreHealth::tell(const base::Error &error)
{
    const base::Moment now = m_clock.now();
    const bool isToldAlready = m_told != 0 && m_toldKind == error.kind && now - m_told < kMinute;
    if (!m_tell || isToldAlready)
        return;
    m_told = now;
    m_toldKind = error.kind;
    m_tell(error);
}

} // namespace office
