// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace base {

/// Appends integers in big-endian order and byte strings with a 32-bit length before them: the canonical
/// encoding that hashes and signatures are made over.
class ByteWriter {
public:
    template <class Integer> ByteWriter &number(Integer value)
    {
        const Integer big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
        return *this;
    }
    ByteWriter &bytes(const QByteArray &value)
    {
        number(static_cast<quint32>(value.size()));
        m_bytes.append(value);
        return *this;
    }
    ByteWriter &raw(const QByteArray &value)
    {
        m_bytes.append(value);
        return *this;
    }
    const QByteArray &result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. After any read past the end `ok()` is false and everything reads as empty or
/// zero.
class ByteReader {
public:
    explicit ByteReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    template <class Integer> Integer number()
    {
        Integer big = 0;
        if (!take(sizeof big))
            return 0;
        memcpy(&big, m_bytes.constData() + m_at - qsizetype(sizeof big), sizeof big);
        return qFromBigEndian(big);
    }
    QByteArray bytes() { return raw(qsizetype(number<quint32>())); }
    QByteArray raw(qsizetype size)
    {
        if (size < 0 || !take(size_t(size)))
            return {};
        return m_bytes.mid(m_at - size, size);
    }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    bool take(size_t size)
    {
        if (!m_ok || size > size_t(m_bytes.size() - m_at)) {
            m_ok = false;
            return false;
        }
        m_at += qsizetype(size);
        return true;
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace base
