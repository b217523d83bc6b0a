// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace ui {

/// A scroll area around content that lies on the ground of what is behind it: as wide as the room, as high as
/// it needs. It takes no focus; the controls in it do.
QScrollArea *scrollRoom(QWidget *content);

} // namespace ui
