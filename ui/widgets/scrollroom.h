// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QRect;
class QScrollArea;
class QWidget;

namespace ui {

/// A scroll area around content that lies on the ground of what is behind it: as wide as the room, as high as
/// it needs. It takes no focus; the controls in it do.
QScrollArea *scrollRoom(QWidget *content);

/// Scrolls as little as it takes to show `whole`, a part of the content; where that is higher than the room, `least` of
/// it, from its top.
void reveal(QScrollArea &room, const QRect &whole, const QRect &least);

} // namespace ui
