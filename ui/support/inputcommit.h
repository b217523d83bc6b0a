// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Ends the composition of the input method, so that the syllable being typed is in the field. Called before
/// saving, locking, changing a tab or page, and closing.
void commitInput();

} // namespace ui
