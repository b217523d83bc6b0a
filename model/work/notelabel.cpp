// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/notelabel.h"

#include "model/domain/note.h"

namespace work::notelabel {
namespace {

/// Of a note's text, so that it stays in one line of a list.
constexpr qsizetype kNoteBegins = 30;

} // namespace

NoteLabel of(const QString &recordType, const QJsonValue &at, const QJsonValue &text)
{
    if (recordType != QLatin1String(domain::Note::kType))
        return {};
    const QString line = text.toString().simplified();
    return {at.toInteger(), line.size() > kNoteBegins ? line.first(kNoteBegins).trimmed() + u'…' : line};
}

} // namespace work::notelabel
