// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace base {

/// Secret bytes in memory that is locked against swapping, fenced by guard pages and wiped when freed
/// (libsodium's guarded heap). Moves, never copies.
class LockedBytes {
public:
    LockedBytes() = default;
    explicit LockedBytes(size_t size);
    /// Takes the bytes over and wipes the source.
    static LockedBytes takeFrom(QByteArray &source);
    LockedBytes(LockedBytes &&other) noexcept;
    LockedBytes &operator=(LockedBytes &&other) noexcept;
    LockedBytes(const LockedBytes &) = delete;
    LockedBytes &operator=(const LockedBytes &) = delete;
    ~LockedBytes();

    LockedBytes clone() const;
    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    void wipe();
    std::span<const unsigned char> span() const { return {m_data, m_size}; }

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

/// Overwrites the bytes of an array that held a secret, also when it is shared no longer.
void wipe(QByteArray &bytes);

} // namespace base
