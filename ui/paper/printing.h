// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QImage>
#include <QList>

class QPrinter;

namespace ui::printing {

/// Puts the pages onto a printer; false where it did not take them.
[[nodiscard]] bool paintOn(QPrinter &printer, const documents::Document &document);

/// Its pages as they are shown, for a screen of this ratio. Takes longer than a frame of the screen.
QList<QImage> pagesOf(const documents::Document &document, int zoom, double ratio);

/// A page as wide as the room, in percent.
int fittingZoom(int room);

inline constexpr int kLeastZoom = 50;
inline constexpr int kMostZoom = 300;

} // namespace ui::printing
