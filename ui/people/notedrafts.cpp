// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/notedrafts.h"

using namespace Qt::StringLiterals;

namespace ui {

domain::Note NoteDrafts::noteOf(const domain::Draft &draft)
{
    return domain::fromFields<domain::Note>(
        base::Id::fromString(draft.body.value(u"note"_s).toString()).value_or(base::Id()),
        draft.body.value(u"version"_s).toInteger(), draft.body.value(u"fields"_s).toObject());
}

void NoteDrafts::take(const QList<domain::Draft> &stored)
{
    for (const domain::Draft &draft : stored) {
        if (draft.page == kPage && !m_drafts.contains(draft.record))
            m_drafts.insert(draft.record, draft);
    }
}

domain::Draft NoteDrafts::keep(
    const domain::Note &note, const base::Id &record, const QJsonObject &typed, base::Moment at)
{
    const QJsonObject body{{u"note"_s, note.id.isNil() ? QString() : note.id.toString()},
        {u"version"_s, note.version}, {u"fields"_s, domain::toFields(note)}, {u"typed"_s, typed}};
    const domain::Draft draft{kPage, record, body, at};
    m_drafts.insert(record, draft);
    return draft;
}

std::optional<domain::Draft> NoteDrafts::find(const base::Id &record) const
{
    const auto found = m_drafts.constFind(record);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<domain::Draft> NoteDrafts::newestOf(const base::Id &person) const
{
    std::optional<domain::Draft> newest;
    for (const domain::Draft &draft : m_drafts) {
        const bool isHere = draft.record == person || noteOf(draft).parent == person;
        if (isHere && (!newest || draft.at > newest->at))
            newest = draft;
    }
    return newest;
}

} // namespace ui
