// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/random.h"

#include <sodium.h>

#include <algorithm>
#include <limits>

namespace base {

QByteArray Random::bytes(qsizetype size)
{
    QByteArray result(size, Qt::Uninitialized);
    fill(result.data(), size_t(size));
    return result;
}

quint64 Random::number()
{
    quint64 result = 0;
    fill(&result, sizeof result);
    return result;
}

quint64 Random::below(quint64 bound)
{
    // Numbers past the last whole multiple of the bound would favour the small results, so they are thrown
    // again.
    const quint64 limit = std::numeric_limits<quint64>::max() - std::numeric_limits<quint64>::max() % bound;
    quint64 result = number();
    while (result >= limit)
        result = number();
    return result % bound;
}

void SystemRandom::fill(void *bytes, size_t size)
{
    if (sodium_init() < 0)
        abort(); // without randomness no key may be made, and there is nobody to tell
    randombytes_buf(bytes, size);
}

SeededRandom::SeededRandom(quint64 seed)
    : m_key(crypto_stream_chacha20_KEYBYTES, '\0')
    , m_block(4096, '\0')
    , m_used(m_block.size())
{
    crypto_generichash(reinterpret_cast<unsigned char *>(m_key.data()), size_t(m_key.size()),
        reinterpret_cast<const unsigned char *>(&seed), sizeof seed, nullptr, 0);
}

void SeededRandom::fill(void *bytes, size_t size)
{
    auto *out = static_cast<char *>(bytes);
    while (size > 0) {
        if (m_used == m_block.size()) {
            unsigned char nonce[crypto_stream_chacha20_NONCEBYTES] = {};
            memcpy(nonce, &m_counter, sizeof m_counter);
            ++m_counter;
            crypto_stream_chacha20(reinterpret_cast<unsigned char *>(m_block.data()), quint64(m_block.size()),
                nonce, reinterpret_cast<const unsigned char *>(m_key.constData()));
            m_used = 0;
        }
        const size_t part = std::min(size, size_t(m_block.size() - m_used));
        memcpy(out, m_block.constData() + m_used, part);
        out += part;
        size -= part;
        m_used += qsizetype(part);
    }
}

} // namespace base
