// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace ui {

class Button;

/// A button of an action that does not show its key: the row is full enough.
Button *actionButton(QAction *action, const QString &icon);

} // namespace ui
