// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/thumbnail.h"

#include "model/base/random.h"

#include <QBuffer>
#include <QImage>

#include <gtest/gtest.h>

namespace test {
namespace {

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// What compresses worst.
QImage noise(int width, int height)
{
    base::SeededRandom random(3);
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, QRgb(0xff000000 | random.below(0xffffff)));
    }
    return image;
}

TEST(Thumbnail, isASmallJpegOfAnyPicture)
{
    for (const char *format : {"PNG", "JPEG"}) {
        const QByteArray small = documents::thumbnailOf(saved(noise(900, 600), format));
        ASSERT_FALSE(small.isEmpty()) << format;
        EXPECT_LE(small.size(), documents::kLargestThumbnail);
        const QImage image = QImage::fromData(small, "JPEG");
        ASSERT_FALSE(image.isNull());
        EXPECT_NEAR(double(image.width()) / image.height(), 1.5, 0.05);
    }
}

TEST(Thumbnail, ofASignatureIsInkOnWhite)
{
    QImage ink(400, 200, QImage::Format_ARGB32);
    ink.fill(Qt::transparent);
    const QImage image = QImage::fromData(documents::thumbnailOf(saved(ink, "PNG")), "JPEG");
    ASSERT_FALSE(image.isNull());
    EXPECT_GT(qGray(image.pixel(image.width() / 2, image.height() / 2)), 245);
}

TEST(Thumbnail, isThereForNothingThatIsNoPicture)
{
    EXPECT_TRUE(documents::thumbnailOf("%PDF-1.7").isEmpty());
    EXPECT_TRUE(documents::thumbnailOf({}).isEmpty());
    EXPECT_TRUE(documents::thumbnailOf(saved(noise(60, 60), "PNG").first(60)).isEmpty());
}

} // namespace
} // namespace test
