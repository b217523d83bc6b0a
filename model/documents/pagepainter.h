// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace documents {

/// Draws a page with one dot of the layout as one unit of the painter.
void paintPage(QPainter &painter, const Page &page);

/// Only what lies behind everything: the watermarks.
void paintBehind(QPainter &painter, const Page &page);

/// The sign of an area: a circle, a square or a speech bubble with its letter left white.
void paintMark(QPainter &painter, CategoryMark mark, const QRectF &place);

} // namespace documents
