// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "ui/settings/room.h"

class QLineEdit;

namespace ui {

class Button;
class Desk;
class Form;
class InlineMessage;

/// Changing the password, the minutes until the window locks itself, and a new vault key.
class PasswordRoom : public Room {
    Q_OBJECT
public:
    explicit PasswordRoom(Desk &desk);

private:
    void addLock();
    void addRotation();
    void change();
    void changed(const base::Done &done);

    Desk &m_desk;
    Form *m_form;
    QLineEdit *m_old;
    QLineEdit *m_new;
    QLineEdit *m_again;
    Button *m_change;
    InlineMessage *m_message;
};

} // namespace ui
