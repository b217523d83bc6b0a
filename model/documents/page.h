// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/typesetting.h"

#include <QLineF>
#include <QRectF>

#include <vector>

namespace documents {

struct PlacedLine {
    FlowLine line;
    QPointF at; ///< top left of the line's box
};

struct PlacedStroke {
    QLineF line;
    double width = 0;
    QColor colour;
};

struct PlacedMark {
    CategoryMark mark = CategoryMark::None;
    QRectF place;
};

struct PlacedPicture {
    QImage image;
    QRectF place;
};

struct PlacedFill {
    QRectF place;
    QColor colour;
};

struct TurnedText {
    QString text;
    QPointF centre;
    double degrees = 0;
    double points = kBodyPoints;
    bool bold = false;
    QColor colour;
};

/// What is drawn on one page, in dots from its top left corner; drawn in the order of the lists.
struct Page {
    std::vector<TurnedText> behind;
    std::vector<QRectF> shades;
    std::vector<PlacedFill> fills;
    std::vector<PlacedPicture> pictures;
    std::vector<PlacedStroke> strokes;
    std::vector<PlacedMark> marks;
    std::vector<PlacedLine> lines;
    std::vector<TurnedText> turned;

    /// Draws the lines of a flow from here downwards and returns where they end.
    double put(const Flow &flow, QPointF at);
    void stroke(double x1, double y1, double x2, double y2, double width, QColor colour);
    void frame(const QRectF &rect, double width, QColor colour);
};

inline const QColor kFrameColour(0x11, 0x11, 0x11);
inline const QColor kGridColour(0x77, 0x77, 0x77);
inline const QColor kShadeColour(0xF1, 0xF1, 0xF1);
inline const QColor kWatermarkColour(0xE4, 0xE4, 0xE4);
inline const QColor kTraceColour(0xEE, 0xEE, 0xEE);
inline constexpr double kFrameWidth = 0.6 * kDotsPerPoint;
inline constexpr double kGridWidth = 0.5 * kDotsPerPoint;

} // namespace documents
