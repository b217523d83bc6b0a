// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/pdf.h"

#include "model/documents/barchart.h"
#include "model/documents/pagelayout.h"
#include "model/documents/pagepainter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace documents {

base::Done writePdf(const Document &document, QIODevice &device)
{
    // The writer does not report a full disk, so the bytes are gathered first.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.title);
        writer.setCreator(document.creator);
        writer.setResolution(kDotsPerInch);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        QPainter painter;
        if (!painter.begin(&writer))
            return {base::ErrorKind::Io, QStringLiteral("the PDF writer does not begin")};
        bool isFirst = true;
        for (const Page &page : layOut(document)) {
            if (!isFirst)
                writer.newPage();
            isFirst = false;
            paintPage(painter, page);
        }
        painter.end();
    }
    if (device.write(buffer.data()) != buffer.data().size())
        return {base::ErrorKind::Io, device.errorString()};
    return {};
}

int pageCount(const Document &document)
{
    return static_cast<int>(layOut(document).size());
}

namespace {

/// White becomes clear and stays white: a program that drops or blurs the transparency, as LibreOffice does
/// when it makes a PDF, would show the black of an ordinary clear pixel around each letter.
QImage withClearWhite(QImage image)
{
    QImage clear = std::move(image).convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < clear.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(clear.scanLine(y));
        std::replace(line, line + clear.width(), qRgba(255, 255, 255, 255), qRgba(255, 255, 255, 0));
    }
    return clear;
}

int pixelsOf(double points, int dpi)
{
    return static_cast<int>(std::lround(points / 72 * dpi));
}

} // namespace

QImage renderPage(const Document &document, int pageIndex, int dpi)
{
    const std::vector<Page> pages = layOut(document);
    if (pageIndex < 0 || size_t(pageIndex) >= pages.size())
        return {};
    const int resolution = std::clamp(dpi, 24, 600);
    QImage image(pixelsOf(kPageWidth, resolution), pixelsOf(kPageHeight, resolution), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double scale = double(resolution) / kDotsPerInch;
    painter.scale(scale, scale);
    paintPage(painter, pages[size_t(pageIndex)]);
    return image;
}

QImage renderBehind(const Document &document, int dpi)
{
    Document empty;
    empty.watermark = document.watermark;
    empty.trace = document.trace;
    const Page page = layOut(empty).front();
    if (page.behind.empty())
        return {};
    QImage image(pixelsOf(kPageWidth, dpi), pixelsOf(kPageHeight, dpi), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(double(dpi) / kDotsPerInch, double(dpi) / kDotsPerInch);
    paintBehind(painter, page);
    painter.end();
    return withClearWhite(std::move(image));
}

Picture pictureOf(CategoryMark mark)
{
    constexpr int kPixels = 96;
    Picture picture;
    picture.width = picture.height = 15;
    if (mark == CategoryMark::None)
        return picture;
    picture.image = QImage(kPixels, kPixels, QImage::Format_ARGB32);
    picture.image.fill(Qt::transparent);
    QPainter painter(&picture.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kPixels / (15 * kDotsPerPoint), kPixels / (15 * kDotsPerPoint));
    paintMark(painter, mark, QRectF(0, 0, 15 * kDotsPerPoint, 15 * kDotsPerPoint));
    return picture;
}

Picture pictureOf(const BarChart &chart, double widthInPoints)
{
    constexpr int kDpi = 200;
    Page page;
    const double height
        = placeChart(page, chart, {0, 0}, widthInPoints * kDotsPerPoint, TypeScale(1)) / kDotsPerPoint;
    Picture picture;
    picture.width = widthInPoints;
    picture.height = height;
    picture.image
        = QImage(pixelsOf(widthInPoints, kDpi), std::max(1, pixelsOf(height, kDpi)), QImage::Format_RGB32);
    picture.image.fill(Qt::white);
    QPainter painter(&picture.image);
    painter.scale(double(kDpi) / kDotsPerInch, double(kDpi) / kDotsPerInch);
    paintPage(painter, page);
    return picture;
}

} // namespace documents
