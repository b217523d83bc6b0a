// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/undooutcome.h"
#include "ui/settings/room.h"

#include <QList>

class QTableWidget;

namespace ui {

class Button;
class Desk;
class InlineMessage;

/// The newest acts of the vault; each can be taken back. Where values have changed since, it says so and asks.
class ActsRoom : public Room {
    Q_OBJECT
public:
    explicit ActsRoom(Desk &desk);

private:
    void reload();
    void undo(domain::Overwrite overwrite);
    void undone(const base::Result<domain::UndoOutcome> &outcome);

    Desk &m_desk;
    QList<domain::Act> m_acts;
    QTableWidget *m_table;
    InlineMessage *m_message;
    Button *m_undo;
    Button *m_leave;
    Button *m_take;
};

} // namespace ui
