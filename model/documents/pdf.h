// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/documents/document.h"

#include <QImage>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

/// A document on paper and on the screen. Both need a QGuiApplication (the offscreen platform is enough) and
/// show the same lines on the same pages.
namespace documents {

/// Writes PDF with embedded fonts to an open device. Its properties name title and program, nobody else. Io
/// where the device does not take all of it.
base::Done writePdf(const Document &document, QIODevice &device);

int pageCount(const Document &document);

/// One page as an image for a preview, from 0; a null image where there is no such page.
QImage renderPage(const Document &document, int pageIndex, int dpi);

/// The watermarks of a page alone, on a ground one can see through; a null image where there are none.
QImage renderBehind(const Document &document, int dpi);

/// The sign of an area and a chart as pictures, for formats that cannot draw them.
Picture pictureOf(CategoryMark mark);
Picture pictureOf(const BarChart &chart, double widthInPoints);

} // namespace documents
