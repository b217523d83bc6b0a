// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/areas.h"
#include "ui/support/paint.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <variant>

namespace ui {

/// What a person is looking for. The prefix has been taken off the text: `@` people, `#` numbers, `>`
/// commands,
/// `/` services. `initials` holds where the text is nothing but consonants.
struct PaletteQuery {
    QString text;
    QChar prefix;
    bool initials = false;
    /// The same keys on the other keyboard (vt -> ㅍㅅ), empty where there is no other reading.
    QString otherKeyboard;
};

/// One line of the palette. `matches` are the pieces of the title that were found, as start and length.
struct PaletteRow {
    QString id;
    QString title;
    QList<std::pair<int, int>> matches;
    QString detail; ///< behind the title, in grey
    QString note; ///< a second line
    QString key; ///< as Ctrl+=
    std::variant<QString, Urgency, domain::ServiceArea> mark; ///< an icon's name or a mark
};

struct PaletteSection {
    QString title;
    QList<PaletteRow> rows;
};

/// Something that the palette can search: people, commands, services, settings. Lives on the window's thread
/// and as long as the palette; may answer later, from there.
class PaletteSource {
public:
    virtual ~PaletteSource() = default;
    /// The prefix that asks this source alone; null for none.
    virtual QChar prefix() const { return {}; }
    /// Answers once, at once or later; an answer to an older question is dropped. An empty text asks for the
    /// most recent rows.
    virtual void ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer) = 0;
    virtual void open(const QString &rowId) = 0;
};

} // namespace ui
