// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <string>

class QWidget;

/// What every screen has to keep: findings, one in a line, empty when all is well.
namespace widgetchecks {

/// Visible widgets that take the focus but have no accessible name.
std::string focusableWithoutName(QWidget &root);
/// Visible labels and buttons whose words do not fit into their own rectangle.
std::string clippedWords(QWidget &root);
/// Visible scroll areas that cut their content at the side, as they do not scroll that way.
std::string contentCutAtTheSide(QWidget &root);
/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace widgetchecks
