// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/conflictchoices.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// What will be saved: a line for each thing that differs, with whose value it is, or that it is still open.
class ConflictOutcome final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictOutcome(QWidget *parent = nullptr);

    void showChoices(const QList<ConflictSheet> &sheets, const ConflictChoices &choices);
    /// The lines as they stand there.
    QStringList lines() const { return m_lines; }

private:
    void addLine(const SheetRow &row, const std::optional<ConflictOption> &chosen);

    QWidget *m_ground;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QStringList m_lines;
};

} // namespace ui
