// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/room.h"

namespace ui {

class Desk;
class MainWindow;
class Segments;
class TextLabel;

/// Look, text size, density and language; each applies at once.
class DisplayRoom : public Room {
    Q_OBJECT
public:
    DisplayRoom(Desk &desk, MainWindow &window);

private:
    void addOffice(Desk &desk);
    void addLanguage(Desk &desk);
    void show();

    MainWindow &m_window;
    Segments *m_scheme;
    Segments *m_density;
    Segments *m_percent;
};

} // namespace ui
