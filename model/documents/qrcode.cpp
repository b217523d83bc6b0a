// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace documents {

QImage qrCode(const QString &text)
{
    constexpr int kQuiet = 4;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code || text.isEmpty())
        return {};
    QImage image(code->width + 2 * kQuiet, code->width + 2 * kQuiet, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                image.setPixel(x + kQuiet, y + kQuiet, qRgb(0, 0, 0));
        }
    }
    return image;
}

} // namespace documents
