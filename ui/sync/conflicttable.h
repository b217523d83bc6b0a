// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/conflictchoices.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class RowLabel;
class TextLabel;
class ValueCell;

/// A sheet of what differs: a row for each thing, its values side by side under whose they are; below each other, each
/// with its own head, where the width does not hold them. Arrows go from value to value, Space chooses.
class ConflictTable final : public QWidget {
    Q_OBJECT
public:
    ConflictTable(const ConflictSheet &sheet, QWidget *parent = nullptr);

    const ConflictSheet &sheet() const { return m_sheet; }
    void showChoices(const ConflictChoices &choices);
    /// -1 marks none.
    void setCurrentRow(int row);
    bool isStacked() const { return m_isStacked; }
    QList<ValueCell *> cells(int row) const { return m_cells.value(row); }
    void focusRow(int row, Qt::FocusReason reason);

Q_SIGNALS:
    void chosen(int row, int cell);
    void rowEntered(int row);
    /// A cell has the focus now, and wants to be seen, with its row and the heads of the first one if possible.
    void cellEntered(const QRect &row, const QRect &cell);
    /// Up from the first row or down from the last one.
    void left(int direction);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRow(int row);
    void arrange();
    void lay();
    void move(int row, int cell, int rows, int columns);
    int leastWidth() const;

    ConflictSheet m_sheet;
    QGridLayout *m_grid;
    QList<QWidget *> m_heads;
    QList<RowLabel *> m_labels;
    QList<QList<ValueCell *>> m_cells;
    bool m_isStacked = false;
    bool m_isLaid = false;
};

} // namespace ui
