// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QList>
#include <QWidget>

namespace ui {

/// One count of the strip: `2 긴급 신호 / 가장 오래된 것 6일`.
struct SummaryItem {
    QString figure;
    QString label;
    QString note;
    QString icon;
    Tone tone = Tone::Neutral; ///< Danger and Warn also colour the figure
};

/// A row of counts over the work area; each is a link to the list behind it and as wide as its words ask for.
/// Where the words need more room the icons go first, then the counts break into rows that all fill the
/// width.
class SummaryStrip : public QWidget {
    Q_OBJECT
public:
    explicit SummaryStrip(QWidget *parent = nullptr);

    void setItems(const QList<SummaryItem> &items);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    class Cell;
    enum class Icons { With, Without };
    struct Arrangement {
        int rows = 1;
        Icons icons = Icons::With;
    };
    QSize cellSize() const;
    int widthOfOneRow(Icons icons) const;
    Arrangement arrangementFor(int width) const;
    /// Shares the width among the cells from `first` on; what is over goes to all alike.
    void placeRow(int first, int count, int top, Icons icons);

    QList<Cell *> m_cells;
};

} // namespace ui
