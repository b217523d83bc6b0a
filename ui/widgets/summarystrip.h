// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QList>

namespace ui {

/// One count of the strip: `2 긴급 신호 / 가장 오래된 것 6일`.
struct SummaryItem {
    QString figure;
    QString label;
    QString note;
    QString icon;
    Tone tone = Tone::Neutral; ///< Danger and Warn also colour the figure
};

/// A row of counts over the work area; each is a link to the list behind it. Breaks into two rows where the
/// words need more room.
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
    QSize cellSize() const;
    int columnsFor(int width) const;

    QList<QAbstractButton *> m_cells;
};

} // namespace ui
