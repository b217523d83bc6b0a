// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/draft.h"
#include "model/domain/note.h"

#include <QHash>
#include <QList>

#include <optional>

namespace ui {

/// What was typed into notes and is not saved: a draft for each note that is changed, under the note, and one
/// for a new note of each person, under the person. A value.
class NoteDrafts {
public:
    inline static const QString kPage = QStringLiteral("note");
    static domain::DraftKey keyOf(const base::Id &record) { return {kPage, record}; }
    /// The note as it was before it was typed in.
    static domain::Note noteOf(const domain::Draft &draft);

    /// Takes those that were stored; what is here already is newer.
    void take(const QList<domain::Draft> &stored);
    /// Holds what was typed and gives it as a draft to be written.
    domain::Draft keep(
        const domain::Note &note, const base::Id &record, const QJsonObject &typed, base::Moment at);
    void remove(const base::Id &record) { m_drafts.remove(record); }
    std::optional<domain::Draft> find(const base::Id &record) const;
    /// Of a new note of the person or a change of one of his notes.
    std::optional<domain::Draft> newestOf(const base::Id &person) const;

private:
    QHash<base::Id, domain::Draft> m_drafts;
};

} // namespace ui
