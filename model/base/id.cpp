// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/id.h"

#include "model/base/random.h"

#include <algorithm>

namespace base {

Id Id::make(Moment now, Random &random)
{
    Id id;
    random.fill(id.m_bytes.data(), id.m_bytes.size());
    const auto milliseconds = quint64(now);
    for (size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = quint8(milliseconds >> (40 - 8 * i));
    id.m_bytes[6] = quint8((id.m_bytes[6] & 0x0f) | 0x70);
    id.m_bytes[8] = quint8((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

std::optional<Id> Id::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Id id;
    std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
    return id;
}

std::optional<Id> Id::fromString(const QString &text)
{
    static constexpr int kHyphens[] = {8, 13, 18, 23};
    if (text.size() != 36)
        return std::nullopt;
    QByteArray digits = text.toLatin1();
    for (int i = 3; i >= 0; --i) {
        if (digits[kHyphens[i]] != '-')
            return std::nullopt;
        digits.remove(kHyphens[i], 1);
    }
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.size() != 16 || bytes.toHex() != digits.toLower())
        return std::nullopt;
    return fromBytes(bytes);
}

QByteArray Id::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16);
}

QString Id::toString() const
{
    QByteArray hex = bytes().toHex();
    for (int at : {20, 16, 12, 8})
        hex.insert(at, '-');
    return QString::fromLatin1(hex);
}

Moment Id::moment() const
{
    quint64 milliseconds = 0;
    for (size_t i = 0; i < 6; ++i)
        milliseconds = (milliseconds << 8) | m_bytes[i];
    return Moment(milliseconds);
}

IdMaker::IdMaker(const Clock &clock, Random &random)
    : m_clock(clock)
    , m_random(random)
{
}

Id IdMaker::next()
{
    const Moment now = m_clock.now();
    if (now > m_last) {
        m_last = now;
        m_count = 0;
    } else if (++m_count == 0x1000) {
        // The 12 bits of rand_a count within one millisecond; when they run out, time is borrowed from the
        // next.
        ++m_last;
        m_count = 0;
    }
    QByteArray bytes = Id::make(m_last, m_random).bytes();
    bytes[6] = char(0x70 | (m_count >> 8));
    bytes[7] = char(m_count & 0xff);
    return *Id::fromBytes(bytes);
}

} // namespace base
