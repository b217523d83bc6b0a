// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/disagreements.h"
#include "ui/sync/conflictsheet.h"

#include <optional>

namespace ui {

/// What was chosen so far in the sheets of one person, kept while they are shown anew. A value.
class ConflictChoices {
public:
    enum class Whose { Mine, Theirs };

    /// Begins with what is usual, and keeps what was chosen in rows that still look the same.
    void begin(const QList<ConflictSheet> &sheets);
    /// Takes the option of a cell: of two that can be kept together, also beside the other one.
    void choose(const SheetRow &row, qsizetype cell);
    void writeOwn(const SheetRow &row, const QString &text);
    /// Whoever begins to write his own words begins with this.
    static QString ownBegins(const SheetRow &row);
    bool isOwn(const SheetRow &row) const;
    /// In every row that has such a value; the others stay.
    void takeAll(const QList<ConflictSheet> &sheets, Whose whose);

    bool isChosen(const SheetRow &row, qsizetype cell) const;
    /// How the row shall be settled; nothing where that is open.
    std::optional<ConflictOption> chosen(const SheetRow &row) const;
    /// Those of all rows in which something is chosen.
    QList<work::disagreements::Choice> all(const QList<ConflictSheet> &sheets) const;
    /// How many rows are open, of each whom they are about; 0 where all are chosen.
    QHash<base::Id, int> left(const QList<ConflictSheet> &sheets) const;

private:
    struct Choice {
        QString look;
        QSet<int> options;
        std::optional<QString> own;
    };

    QHash<QByteArray, Choice> m_all;
};

} // namespace ui
