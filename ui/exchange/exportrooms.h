// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace ui {

class Segments;

/// The ways out of the vault, side by side on each of their pages.
class ExportRooms : public QWidget {
    Q_OBJECT
public:
    enum class Room { Lists, Case, Sessions, Services };
    explicit ExportRooms(Room shown, QWidget *parent = nullptr);

    void setShown(Room room);
    /// The place of a room; `person` goes along where the room is about somebody.
    static Place placeOf(Room room, const QString &person = {});

Q_SIGNALS:
    void chosen(ui::ExportRooms::Room room);

private:
    Segments *m_choice;
};

} // namespace ui
