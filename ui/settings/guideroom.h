// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/room.h"

namespace ui {

/// The way to the guide, which has a page of its own.
class GuideRoom : public Room {
    Q_OBJECT
public:
    explicit GuideRoom(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The id of a topic.
    void openRequested(const QString &topic);
};

} // namespace ui
