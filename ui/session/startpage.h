// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/frontpage.h"

namespace ui {

/// The first page of all: make a vault, for work or for practice, open one, lay one down from a backup.
class StartPage : public FrontPage {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void createRequested();
    void practiceRequested();
    void openRequested();
    void restoreRequested();
};

} // namespace ui
