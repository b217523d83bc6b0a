// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/thumbnail.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace documents {
namespace {

constexpr qint64 kMostPixels = 60'000'000;
constexpr int kSides[] = {320, 240, 160, 96};
constexpr int kQualities[] = {75, 55, 35};

/// On white: a signature is ink on nothing.
QImage onPaper(const QImage &image, int side)
{
    const QImage small = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage paper(small.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, small);
    return paper;
}

QByteArray jpegOf(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "JPEG", quality) ? bytes : QByteArray();
}

} // namespace

QByteArray thumbnailOf(const QByteArray &picture)
{
    QByteArray bytes = picture;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    // A photograph is decoded small at once; others are decoded whole.
    if (reader.format() == "jpeg" && std::max(size.width(), size.height()) > 2 * kSides[0])
        reader.setScaledSize(size.scaled(2 * kSides[0], 2 * kSides[0], Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    for (const int side : kSides) {
        for (const int quality : kQualities) {
            const QByteArray jpeg = jpegOf(onPaper(image, side), quality);
            if (!jpeg.isEmpty() && jpeg.size() <= kLargestThumbnail)
                return jpeg;
        }
    }
    return {};
}

} // namespace documents
