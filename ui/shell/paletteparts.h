// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The lens before the palette's field.
class PaletteLens final : public QWidget {
    Q_OBJECT
public:
    PaletteLens();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Shows which key closes the palette.
class PaletteEscape final : public QWidget {
    Q_OBJECT
public:
    PaletteEscape();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The foot of the palette: the prefixes, each as a key with its word.
class PalettePrefixes final : public QWidget {
    Q_OBJECT
public:
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
