// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/room.h"

namespace ui {

/// The ways to the instruments and to the templates of papers, which have pages of their own.
class FormsRoom : public Room {
    Q_OBJECT
public:
    explicit FormsRoom(QWidget *parent = nullptr);

Q_SIGNALS:
    /// `list` or `new`.
    void openRequested(const QString &what);
    void templatesRequested();
};

} // namespace ui
