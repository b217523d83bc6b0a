// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <memory>

namespace support {

/// One page in the window as people see it, for pictures: with the rail of this version and a name in the
/// header. Takes the page over.
std::unique_ptr<QWidget> pageWindow(ui::Page *page, const QString &id, const QVariant &what);

/// Name, status and clock of a program over a vault that is open and alone.
void dressWindow(ui::MainWindow &window);
/// The header of a masked screen over a page that is masked.
void mask(QWidget &window);

} // namespace support
