// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::columnwidths {

/// Of the page of a bundle, whether it is composed or running, at 100 % text.
inline constexpr int kMain = 700;
inline constexpr int kSide = 338;
inline constexpr int kPlace = 216;

} // namespace ui::columnwidths
