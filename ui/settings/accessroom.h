// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/room.h"

class QTableWidget;

namespace ui {

class Desk;

/// Who saw what: the newest entries of the access log.
class AccessRoom : public Room {
    Q_OBJECT
public:
    explicit AccessRoom(Desk &desk);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();

    Desk &m_desk;
    QTableWidget *m_table;
};

} // namespace ui
