// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <memory>

namespace support {

/// One page in the window as people see it, for pictures: with the rail of this version and a name in the
/// header. Takes the page over.
std::unique_ptr<QWidget> pageWindow(ui::Page *page, const QString &id, const QVariant &what);

} // namespace support
