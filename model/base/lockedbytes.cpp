// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/lockedbytes.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>
#include <utility>

namespace base {

LockedBytes::LockedBytes(size_t size)
    : m_size(size)
{
    if (sodium_init() < 0)
        abort();
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_data)
        abort();
    sodium_memzero(m_data, size);
}

LockedBytes LockedBytes::takeFrom(QByteArray &source)
{
    LockedBytes result(size_t(source.size()));
    memcpy(result.m_data, source.constData(), result.m_size);
    base::wipe(source);
    return result;
}

LockedBytes::LockedBytes(LockedBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

LockedBytes &LockedBytes::operator=(LockedBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

LockedBytes::~LockedBytes()
{
    wipe();
}

LockedBytes LockedBytes::clone() const
{
    LockedBytes copy(m_size);
    memcpy(copy.m_data, m_data, m_size);
    return copy;
}

void LockedBytes::wipe()
{
    if (m_data)
        sodium_free(m_data); // wipes before it frees
    m_data = nullptr;
    m_size = 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace base
