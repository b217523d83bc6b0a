// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/peoplesource.h"

#include "model/base/hangul.h"
#include "ui/search/match.h"
#include "ui/session/desk.h"
#include "ui/support/actions.h"

namespace ui {

CommandSource::CommandSource(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void CommandSource::ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer)
{
    constexpr int kAtMost = 8;
    PaletteSection section {tr("Commands"), {}};
    const QString text = query.text.trimmed();
    for (const Actions::Entry &entry : m_desk.actions().all()) {
        const QString words = entry.spec.text.text();
        const bool asked = text.isEmpty() ? !query.prefix.isNull()
                                          : base::hangul::matchesInitialsMix(words, text)
                || base::hangul::jamo(words).contains(base::hangul::jamo(text))
                || (!query.otherKeyboard.isEmpty() && base::hangul::matchesInitialsMix(words, query.otherKeyboard));
        if (!asked || !entry.action->isEnabled() || section.rows.size() == kAtMost)
            continue;
        PaletteRow row;
        row.id = entry.spec.id;
        row.title = words;
        row.matches = search::matches(words, text);
        row.key = keyText(entry.action->shortcut());
        row.mark = entry.spec.icon.isEmpty() ? QStringLiteral("right") : entry.spec.icon;
        section.rows.append(row);
    }
    answer(section);
}

void CommandSource::open(const QString &rowId)
{
    if (QAction *action = m_desk.actions().find(rowId))
        action->trigger();
}

} // namespace ui
