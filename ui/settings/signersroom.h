// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/room.h"

class QTableWidget;

namespace ui {

class Desk;
class InlineMessage;

/// The people whom this vault knows: the owner, and those who may sign second, introduced from their key files.
class SignersRoom : public Room {
    Q_OBJECT
public:
    explicit SignersRoom(Desk &desk);

private:
    void reload();
    void add();
    void remove();

    Desk &m_desk;
    QTableWidget *m_table;
    InlineMessage *m_message;
};

} // namespace ui
