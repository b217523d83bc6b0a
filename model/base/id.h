// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>
#include <span>

namespace base {

class Random;

/// A UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits, so that ids made later sort later
/// and tables stay dense. Stored as a blob of 16 bytes, shown as text with hyphens. A default Id is nil and
/// names nothing.
class Id {
public:
    Id() = default;

    static Id make(Moment now, Random &random);
    static std::optional<Id> fromBytes(const QByteArray &bytes);
    static std::optional<Id> fromString(const QString &text);

    bool isNil() const { return *this == Id(); }
    QByteArray bytes() const;
    /// The same without a copy, for those who write many.
    std::span<const quint8, 16> span() const { return m_bytes; }
    /// Takes any 16 bytes.
    void assign(const char *bytes) { memcpy(m_bytes.data(), bytes, m_bytes.size()); }
    QString toString() const;
    /// The moment in its first 48 bits.
    Moment moment() const;

    auto operator<=>(const Id &) const = default;

private:
    std::array<quint8, 16> m_bytes{};

    friend size_t qHash(const Id &id, size_t seed) noexcept { return qHashBits(id.m_bytes.data(), 16, seed); }
};

/// Makes ids that grow even within one millisecond and when the clock jumps back. Not thread-safe: one for
/// each owner.
class IdMaker {
public:
    IdMaker(const Clock &clock, Random &random);
    Id next();

private:
    const Clock &m_clock;
    Random &m_random;
    Moment m_last = 0;
    quint16 m_count = 0;
};

} // namespace base
