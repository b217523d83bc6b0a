// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

namespace ui {

/// A small icon that stands level with the first line of the words beside it. Says nothing by itself.
class LineIcon : public QWidget {
    Q_OBJECT
public:
    /// `size` at text scale 100 %.
    LineIcon(const QString &name, Colour colour, int size, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Colour m_colour;
    int m_size;
};

} // namespace ui
