// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Scrolls whatever the widget lies in until all of it is seen, or its beginning where it is taller, and in any case
/// where somebody types in it; once the layout has made room for what has just been shown.
void bringIntoView(QWidget &widget);

} // namespace ui
