// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/wire/sink.h"

#include <array>
#include <limits>

namespace wire {

/// Reads what a Sink wrote, in place and without trust: after anything short, too long or odd `ok()` is false
/// and the rest stays as it was; memory is taken only for what the bytes hold. The bytes must outlive it.
class Source {
public:
    static constexpr bool kReads = true;

    /// Takes the first two bytes and finds the sections.
    explicit Source(const QByteArray &bytes);

    char first() const { return m_first; }
    quint8 second() const { return m_second; }

    void number(qint64 &value)
    {
        const quint64 raw = varint();
        value = qint64(raw >> 1) ^ -qint64(raw & 1);
    }
    template <class Integer>
    requires(std::is_integral_v<Integer> && sizeof(Integer) < sizeof(qint64)) void number(Integer &value)
    {
        qint64 wide = 0;
        number(wide);
        if (wide < std::numeric_limits<Integer>::min() || wide > std::numeric_limits<Integer>::max())
            fail();
        else
            value = Integer(wide);
    }
    void flag(bool &value)
    {
        if (const char *at = take(1))
            value = *at != 0;
    }
    void id(base::Id &id)
    {
        if (const char *at = take(16))
            id.assign(at);
    }
    void bytes(QByteArray &value)
    {
        const quint64 size = varint();
        if (const char *at = take(size))
            value = QByteArray(at, qsizetype(size));
    }
    void text(QString &value);
    /// What this program does not know becomes `otherwise`.
    template <class Enum> void choice(Enum &value, Enum last, Enum otherwise)
    {
        qint64 number = 0;
        this->number(number);
        value = number >= 0 && number <= qint64(last) ? Enum(int(number)) : otherwise;
    }
    void ids(QList<base::Id> &ids);

    template <class Members> void part(Members members)
    {
        const char *size = take(4);
        const char *begin = size ? take(qFromBigEndian<quint32>(size)) : nullptr;
        if (begin)
            within(begin, m_at, members);
    }
    template <class T, class Members> void list(QList<T> &items, Members members)
    {
        const quint64 count = varint();
        if (count > left() / 4) {
            fail();
            return;
        }
        items.reserve(qsizetype(std::min(count, left() / sizeof(T) + 1)));
        for (quint64 i = 0; i < count && m_ok; ++i)
            part([&] { members(items.emplace_back()); });
    }
    template <class T, class Members> void maybe(std::optional<T> &value, Members members)
    {
        bool isThere = false;
        flag(isThere);
        if (isThere)
            part([&] { members(value.emplace()); });
    }
    /// Whether this part goes on: members that came later stand behind an `if (code.more())`.
    bool more() const { return m_ok && m_at < m_end; }

    /// Leaves everything as it was where the section is not there.
    template <class Members> void section(quint8 tag, Members members)
    {
        if (Section *found = find(tag)) {
            found->isKnown = true;
            within(found->begin, found->end, members);
        }
    }
    template <class Members> void needed(quint8 tag, Members members)
    {
        if (!find(tag))
            fail();
        section(tag, members);
    }

    bool ok() const { return m_ok; }
    /// Whether a section stayed unread that must be known.
    bool isTooNew() const;

private:
    struct Section {
        quint8 tag = 0;
        bool isKnown = false;
        const char *begin = nullptr;
        const char *end = nullptr;
    };
    struct Word {
        const char *raw = nullptr;
        quint64 size = 0;
        QString text;
    };

    void findSections();
    Section *find(quint8 tag);
    void fail() { m_ok = false; }
    quint64 left() const { return quint64(m_end - m_at); }
    const char *take(quint64 size)
    {
        if (!m_ok || size > left()) {
            m_ok = false;
            return nullptr;
        }
        m_at += size;
        return m_at - size;
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64 && m_ok; shift += 7) {
            const char *at = take(1);
            if (!at)
                return 0;
            const quint8 byte = quint8(*at);
            if (shift == 63 && byte > 1)
                break;
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        fail();
        return 0;
    }
    template <class Members> void within(const char *begin, const char *end, Members members)
    {
        const char *at = m_at;
        const char *outer = m_end;
        m_at = begin;
        m_end = end;
        members();
        m_at = at;
        m_end = outer;
    }

    static constexpr size_t kMostSections = 64;

    const char *m_at = nullptr;
    const char *m_end = nullptr;
    bool m_ok = true;
    char m_first = 0;
    quint8 m_second = 0;
    std::array<Section, kMostSections> m_sections;
    size_t m_count = 0;
    std::array<Word, 16> m_words; ///< texts seen already, which come again and again
};

/// A whole message of this kind; InvalidInput for what is odd, SchemaTooNew for another format and where a
/// section must be known that is not.
template <class Message, class Sections>
base::Result<Message> readMessage(const QByteArray &bytes, char kind, quint8 format, Sections sections)
{
    Source source(bytes);
    if (source.first() != kind)
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("message: kind")};
    if (source.second() != format)
        return base::Error{
            base::ErrorKind::SchemaTooNew, QStringLiteral("message: format %1").arg(source.second())};
    Message message;
    if (source.ok())
        sections(source, message);
    if (!source.ok())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("message: content")};
    if (source.isTooNew())
        return base::Error{base::ErrorKind::SchemaTooNew, QStringLiteral("message: section")};
    return message;
}

} // namespace wire
