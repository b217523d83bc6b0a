// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/match.h"

#include "model/base/hangul.h"

namespace ui::search {

QList<std::pair<int, int>> matches(const QString &text, const QString &question)
{
    const QString asked = question.simplified();
    if (asked.isEmpty())
        return {};
    for (const QString &word : asked.split(u' ')) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            return {{int(at), int(word.size())}};
    }
    // Initials and half-typed syllables: the shortest piece of the text that matches by itself.
    for (qsizetype size = 1; size <= std::min<qsizetype>(text.size(), asked.size()); ++size) {
        for (qsizetype at = 0; at + size <= text.size(); ++at) {
            if (base::hangul::matchesInitialsMix(text.mid(at, size), asked))
                return {{int(at), int(size)}};
        }
    }
    return {};
}

} // namespace ui::search
