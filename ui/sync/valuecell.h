// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/conflictsheet.h"

#include <QAbstractButton>

namespace ui {

class TextLabel;

/// One value in the table of what differs, to be chosen among those of its row: the words with what is new in them
/// marked, and who wrote it where its column does not say so. What became of a click is for the table to show: it does
/// not check itself.
class ValueCell final : public QAbstractButton {
    Q_OBJECT
public:
    /// `head` is whose value it is, which stands in the cell itself where no column head stands above it; `about` is
    /// what the row is about.
    ValueCell(const SheetCell &cell, const SheetColumn &head, const QString &about, QWidget *parent = nullptr);

    const SheetCell &cell() const { return m_cell; }
    /// Else it is only read.
    bool isChoice() const { return m_cell.option >= 0; }
    void setHeadShown(bool shown);
    QSize sizeHint() const override { return QWidget::sizeHint(); }

Q_SIGNALS:
    /// Arrow keys: by how many rows and columns.
    void moved(int rows, int columns);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Only the table checks it.
    void nextCheckState() override { }

private:
    void showText();

    SheetCell m_cell;
    TextLabel *m_head;
    TextLabel *m_text;
};

} // namespace ui
