// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace ui {

/// The first row of a page: headline, filters or a way back at the left, buttons at the right, the one
/// primary button last. A label that may be cut gives way first; what still does not fit goes on in a second
/// line instead of being cut.
class Toolbar : public QWidget {
    Q_OBJECT
public:
    explicit Toolbar(QWidget *parent = nullptr);

    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int place(int width);
    /// What a label that may be cut has to give for all to stand in one line; 0 where that is no help.
    int overflowAt(int width) const;

    QList<QWidget *> m_left;
    QList<QWidget *> m_right;
};

} // namespace ui
