// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/listfile.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace ui {

class TextLabel;

/// The first rows of a list, column by column, each under its heading and, where fields may be chosen, under
/// the box that says what the column holds. Scrolls across. A field stands in one column only.
class SampleGrid : public QScrollArea {
    Q_OBJECT
public:
    enum class Choosing { No, Yes };
    explicit SampleGrid(Choosing choosing, QWidget *parent = nullptr);

    void setFile(const work::ListFile &file, work::ListKind kind);
    void setColumns(const work::ListColumns &columns);
    work::ListColumns columns() const;
    /// Headings stay, cells are hidden.
    void setMasked(bool masked);
    QComboBox *box(int column) const { return m_boxes.value(column); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void columnsChosen(const work::ListColumns &columns);

private:
    void addColumn(QGridLayout &grid, const work::ListFile &file, work::ListKind kind, int column);
    void choose(int column);

    Choosing m_choosing;
    struct Cell {
        TextLabel *label;
        QString text;
    };
    void fillCells();

    QList<QComboBox *> m_boxes;
    QList<Cell> m_cells;
    bool m_masked = false;
};

} // namespace ui
