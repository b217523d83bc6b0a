// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QColor>
#include <QFont>
#include <QPointF>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTextLayout;
QT_END_NAMESPACE

/// Text into lines. Everything is measured in dots of 1/1152 inch, so that a page breaks alike on paper, in
/// the preview and at every resolution. Needs a QGuiApplication, because fonts do.
namespace documents {

inline constexpr int kDotsPerInch = 1152;
inline constexpr double kDotsPerPoint = kDotsPerInch / 72.0;

inline constexpr double kTableLineFactor = 1.275;
inline constexpr double kTextLineFactor = 1.35;

QColor inkOf(Tone tone);

/// The Korean font of paper, taken from a list of families; `points` may be any positive size.
QFont paperFont(double points, bool bold);

/// How large the sizes of the model become in this document; sizes below 9 points are raised to it.
class TypeScale {
public:
    explicit TypeScale(const Document &document);
    explicit TypeScale(double factor);

    double factor() const { return m_factor; }
    double size(double points) const;
    double dots(double points) const { return points * kDotsPerPoint; }
    /// A length that grows with the type: line heights, paddings, narrow columns.
    double grown(double points) const { return points * m_factor * kDotsPerPoint; }

private:
    double m_factor;
};

/// One line ready to be drawn: `offset` is where its layout is drawn relative to the top left of the line's
/// box.
struct FlowLine {
    std::shared_ptr<QTextLayout> layout;
    int index = 0;
    QPointF offset;
    double height = 0;
};
using Flow = std::vector<FlowLine>;

/// Breaks paragraphs at spaces, or inside a word only where it is wider than the line. `lineFactor` times the
/// size is the height of a line.
Flow flowOf(const std::vector<Paragraph> &paragraphs, double widthInDots, const TypeScale &scale,
    double lineFactor, bool bold = false);

double heightOf(const Flow &flow);
double widestWord(const std::vector<Paragraph> &paragraphs, const TypeScale &scale, bool bold);
double widestLine(const std::vector<Paragraph> &paragraphs, const TypeScale &scale, bool bold);
double widthOf(const Run &run, const TypeScale &scale);
/// The size of a line that grows with the type only as far as it fits, and never shrinks below its own size.
double fittingPoints(const Run &run, double widthInDots, const TypeScale &scale);

} // namespace documents
