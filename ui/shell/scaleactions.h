// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace ui {

class Actions;

/// Ctrl+=, Ctrl+- and Ctrl+0: larger and smaller text, between 100 and 200 %.
namespace scaleactions {

/// `percent` tells the size that holds now; `set` is given the new one.
void add(Actions &actions, const std::function<int()> &percent, const std::function<void(int)> &set);

} // namespace scaleactions

} // namespace ui
