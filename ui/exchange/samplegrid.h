// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/listfile.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace ui {

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
    QComboBox *box(int column) const { return m_boxes.value(column); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void columnsChosen(const work::ListColumns &columns);

private:
    void addColumn(QGridLayout &grid, const work::ListFile &file, work::ListKind kind, int column);
    void choose(int column);

    Choosing m_choosing;
    QList<QComboBox *> m_boxes;
};

} // namespace ui
