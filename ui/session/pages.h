// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

class Desk;
class MainWindow;

/// Registers every page of this version with the window, in the order of the rail, and what works on all of
/// them. The one place where a new page is added.
void addPages(MainWindow &window, Desk &desk);

} // namespace ui
