// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace base {

/// A source of random bytes, passed in so that tests and demo districts repeat. Keys are never made from
/// anything but SystemRandom.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(void *bytes, size_t size) = 0;

    QByteArray bytes(qsizetype size);
    quint64 number();
    /// A number in 0..bound-1 without bias; bound must be at least 1.
    quint64 below(quint64 bound);
};

/// The operating system's generator, by way of libsodium.
class SystemRandom final : public Random {
public:
    void fill(void *bytes, size_t size) override;
};

/// Reproducible bytes from a seed (ChaCha20 keystream): for tests, simulation and demo data only.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint64 seed);
    void fill(void *bytes, size_t size) override;

private:
    QByteArray m_key;
    QByteArray m_block;
    qsizetype m_used = 0;
    quint64 m_counter = 0;
};

} // namespace base
