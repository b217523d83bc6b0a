// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/pdf.h"

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

QImage renderPage(const Document &document, int pageIndex, int dpi)
{
    const std::vector<Page> pages = layOut(document);
    if (pageIndex < 0 || size_t(pageIndex) >= pages.size())
        return {};
    const int resolution = std::clamp(dpi, 24, 600);
    const auto pixels
        = [&](double points) { return static_cast<int>(std::lround(points / 72 * resolution)); };
    QImage image(pixels(kPageWidth), pixels(kPageHeight), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double scale = double(resolution) / kDotsPerInch;
    painter.scale(scale, scale);
    paintPage(painter, pages[size_t(pageIndex)]);
    return image;
}

} // namespace documents
