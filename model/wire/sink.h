// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

#include <optional>
#include <type_traits>

namespace wire {

/// `T` as this code handles it: a Sink reads a message and writes bytes, a Source the other way round. So one
/// description of a message serves both, and they cannot disagree.
template <class Code, class T> using Of = std::conditional_t<Code::kReads, T, const T>;

/// Appends members as bytes: numbers in as few as they need, ids raw, byte strings and parts with their
/// length before them.
class Sink {
public:
    static constexpr bool kReads = false;

    /// `first` and `second` say what the bytes are and in which format.
    Sink(char first, quint8 second)
    {
        m_bytes.append(first);
        m_bytes.append(char(second));
    }
    void reserve(qsizetype size) { m_bytes.reserve(size); }

    void number(qint64 value) { varint((quint64(value) << 1) ^ quint64(value >> 63)); }
    void flag(bool value) { m_bytes.append(char(value ? 1 : 0)); }
    void id(const base::Id &id)
    {
        const auto raw = id.span();
        m_bytes.append(reinterpret_cast<const char *>(raw.data()), qsizetype(raw.size()));
    }
    void bytes(const QByteArray &value)
    {
        varint(quint64(value.size()));
        m_bytes.append(value);
    }
    void text(const QString &value) { bytes(value.toUtf8()); }
    template <class Enum> void choice(Enum value, Enum /*last*/, Enum /*otherwise*/) { number(int(value)); }
    void ids(const QList<base::Id> &ids)
    {
        varint(quint64(ids.size()));
        for (const base::Id &one : ids)
            id(one);
    }

    /// Something with members of its own, so that a newer program can add some at its end.
    template <class Members> void part(Members members)
    {
        const qsizetype at = m_bytes.size();
        m_bytes.append(4, '\0');
        members();
        qToBigEndian(quint32(m_bytes.size() - at - 4), m_bytes.data() + at);
    }
    template <class T, class Members> void list(const QList<T> &items, Members members)
    {
        varint(quint64(items.size()));
        for (const T &item : items)
            part([&] { members(item); });
    }
    template <class T, class Members> void maybe(const std::optional<T> &value, Members members)
    {
        flag(value.has_value());
        if (value)
            part([&] { members(*value); });
    }
    /// Whether members that came later are there; what is written now has them all.
    bool more() const { return true; }

    /// A part of the message that others may not know; tags from kMustKnow on must be known.
    template <class Members> void section(quint8 tag, Members members)
    {
        m_bytes.append(char(tag));
        part(members);
    }
    template <class Members> void needed(quint8 tag, Members members) { section(tag, members); }

    const QByteArray &result() const { return m_bytes; }

private:
    void varint(quint64 value)
    {
        char buffer[10];
        int size = 0;
        for (; value >= 0x80; value >>= 7)
            buffer[size++] = char(quint8(value) | 0x80);
        buffer[size++] = char(value);
        m_bytes.append(buffer, size);
    }

    QByteArray m_bytes;
};

/// Sections from this tag on cannot be left out: who does not know one says that the message is too new.
inline constexpr quint8 kMustKnow = 128;

} // namespace wire
