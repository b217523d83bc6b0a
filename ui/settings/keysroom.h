// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/room.h"

class QKeySequenceEdit;
class QTableWidget;

namespace ui {

class Desk;
class InlineMessage;

/// All actions with their keys; those that may be changed are changed here.
class KeysRoom : public Room {
    Q_OBJECT
public:
    explicit KeysRoom(Desk &desk);

private:
    void fill();
    void change();

    Desk &m_desk;
    QTableWidget *m_table;
    QKeySequenceEdit *m_key;
    InlineMessage *m_message;
};

} // namespace ui
