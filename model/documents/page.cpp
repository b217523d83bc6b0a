// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/page.h"

#include <algorithm>

namespace documents {

double Page::put(const Flow &flow, QPointF at)
{
    for (const FlowLine &line : flow) {
        lines.push_back({line, at});
        at.ry() += line.height;
    }
    return at.y();
}

void Page::stroke(double x1, double y1, double x2, double y2, double width, QColor colour)
{
    // Neighbouring cells share their borders; drawn twice they would look heavier than the others.
    const QLineF line(x1, y1, x2, y2);
    const auto lies = [&](const PlacedStroke &other) {
        return (other.line.p1() - line.p1()).manhattanLength() < 1
            && (other.line.p2() - line.p2()).manhattanLength() < 1;
    };
    if (std::none_of(strokes.begin(), strokes.end(), lies))
        strokes.push_back({line, width, colour});
}

void Page::frame(const QRectF &rect, double width, QColor colour)
{
    stroke(rect.left(), rect.top(), rect.right(), rect.top(), width, colour);
    stroke(rect.left(), rect.bottom(), rect.right(), rect.bottom(), width, colour);
    stroke(rect.left(), rect.top(), rect.left(), rect.bottom(), width, colour);
    stroke(rect.right(), rect.top(), rect.right(), rect.bottom(), width, colour);
}

} // namespace documents
