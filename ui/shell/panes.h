// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

/// The panes of a window, which F6 goes through: rail, header, toolbar of the page and each of its cards. A
/// pane is found from its focusable widgets, so that a new page needs to register nothing.
namespace ui::panes {

/// In the order of the focus chain; panes in which nothing can take the focus are not there.
QList<QWidget *> of(const QWidget *window);
/// Moves the focus by `step` panes, around the end; to where it was last in that pane.
void go(const QWidget *window, int step);
/// Says in a small box what the widget with the focus is: its name, its description and its key.
void explainFocus(const QWidget *window);

} // namespace ui::panes
