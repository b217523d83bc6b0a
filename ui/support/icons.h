// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QPointF;
class QRectF;

/// Icons from the alpha masks in resources/icons, tinted when painted.
namespace ui::icons {

/// An icon that takes the text colours of the application's palette, also after a change of theme.
QIcon icon(const QString &name);
/// An icon of one colour.
QIcon icon(const QString &name, const QColor &colour);
/// `size` is logical; the pixmap has the device pixel ratio set. Null where no such icon exists.
QPixmap pixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);
/// Paints an icon of `size` centred in the rectangle.
void paint(QPainter &painter, const QString &name, const QRectF &rect, int size, const QColor &colour);
bool exists(const QString &name);

} // namespace ui::icons
