// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/room.h"

namespace ui {

/// The way to the instruments, which have a page of their own.
class FormsRoom : public Room {
    Q_OBJECT
public:
    explicit FormsRoom(QWidget *parent = nullptr);

Q_SIGNALS:
    /// `list` or `new`.
    void openRequested(const QString &what);
};

} // namespace ui
