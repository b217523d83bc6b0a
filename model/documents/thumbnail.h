// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace documents {

inline constexpr qsizetype kLargestThumbnail = 20 * 1024;

/// A small JPEG of a picture (PNG or JPEG), turned as it is seen and on white, so that a colleague sees what
/// a paper is before it has come. Empty where the bytes are no picture that can be read, or one whose pixels
/// would take too much memory. Any thread.
QByteArray thumbnailOf(const QByteArray &picture);

} // namespace documents
