// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/inputcommit.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace ui {

void commitInput()
{
    if (auto *input = QGuiApplication::inputMethod())
        input->commit();
}

} // namespace ui
