// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printing.h"

#include "model/documents/pagelayout.h"
#include "model/documents/pagepainter.h"
#include "model/documents/pdf.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace ui::printing {
namespace {

constexpr int kScreenDpi = 96;
constexpr int kWidest = 125; ///< percent: wider pages read worse

} // namespace

bool paintOn(QPrinter &printer, const documents::Document &document)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double scale = double(printer.resolution()) / documents::kDotsPerInch;
    bool first = true;
    for (const documents::Page &page : documents::layOut(document)) {
        if (!first && !printer.newPage())
            return false;
        first = false;
        painter.save();
        painter.scale(scale, scale);
        documents::paintPage(painter, page);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

QList<QImage> pagesOf(const documents::Document &document, int zoom, double ratio)
{
    const int dpi = int(std::lround(kScreenDpi * zoom / 100.0 * ratio));
    QList<QImage> pages;
    for (int i = 0; i < documents::pageCount(document); ++i) {
        pages.append(documents::renderPage(document, i, dpi));
        pages.last().setDevicePixelRatio(ratio);
    }
    return pages;
}

int fittingZoom(int room)
{
    const double wide = documents::kPageWidth / 72 * kScreenDpi;
    return std::clamp(int(100 * room / wide), kLeastZoom, kWidest);
}

} // namespace ui::printing
