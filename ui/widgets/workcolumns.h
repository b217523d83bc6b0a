// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace ui {

/// Two panels side by side, the second of its own width; under each other where the window is narrow or the
/// text large. Scrolls where the height is short, so that nothing is ever cut.
class WorkColumns : public QScrollArea {
    Q_OBJECT
public:
    /// `sideWidth` is that of the second panel beside the first, at text scale 100 %; `mainWidth` the least
    /// at which the first may stand beside it.
    WorkColumns(QWidget *main, QWidget *side, int mainWidth, int sideWidth, QWidget *parent = nullptr);

    bool isNarrow() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QWidget *m_side;
    QBoxLayout *m_layout;
    int m_mainWidth;
    int m_sideWidth;
};

} // namespace ui
