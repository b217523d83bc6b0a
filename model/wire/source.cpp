// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/source.h"

#include <algorithm>
#include <cstring>

namespace wire {

Source::Source(const QByteArray &bytes)
    : m_at(bytes.constData())
    , m_end(bytes.constData() + bytes.size())
{
    if (const char *head = take(2)) {
        m_first = head[0];
        m_second = quint8(head[1]);
        findSections();
    }
}

void Source::findSections()
{
    while (m_ok && m_at < m_end) {
        Section section;
        section.tag = quint8(*take(1));
        const char *size = take(4);
        section.begin = size ? take(qFromBigEndian<quint32>(size)) : nullptr;
        section.end = m_at;
        if (!section.begin || m_count == kMostSections || find(section.tag))
            fail();
        else
            m_sections[m_count++] = section;
    }
}

Source::Section *Source::find(quint8 tag)
{
    const auto end = m_sections.begin() + qptrdiff(m_count);
    const auto found
        = std::find_if(m_sections.begin(), end, [tag](const Section &section) { return section.tag == tag; });
    return found == end ? nullptr : &*found;
}

bool Source::isTooNew() const
{
    return std::any_of(m_sections.begin(), m_sections.begin() + qptrdiff(m_count),
        [](const Section &section) { return section.tag >= kMustKnow && !section.isKnown; });
}

void Source::text(QString &value)
{
    const quint64 size = varint();
    const char *at = take(size);
    if (!at)
        return;
    const size_t place = size == 0 ? 0 : (size * 7 + quint8(at[0]) + quint8(at[size - 1])) % m_words.size();
    Word &word = m_words[place];
    if (!word.raw || word.size != size || memcmp(word.raw, at, size) != 0)
        word = {at, size, QString::fromUtf8(at, qsizetype(size))};
    value = word.text;
}

void Source::ids(QList<base::Id> &ids)
{
    const quint64 count = varint();
    if (count > left() / 16) {
        fail();
        return;
    }
    ids.resize(qsizetype(count));
    for (base::Id &one : ids)
        id(one);
}

} // namespace wire
