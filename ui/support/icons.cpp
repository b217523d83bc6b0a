// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::icons {

namespace {

constexpr std::array kSizes{14, 16, 18, 20, 24, 28, 32, 36, 48, 72, 96};

QString maskPath(const QString &name, int pixels)
{
    int size = kSizes.back();
    for (int candidate : kSizes) {
        if (candidate >= pixels) {
            size = candidate;
            break;
        }
    }
    return u":/icons/%1/%2.png"_s.arg(size).arg(name);
}

/// Looks the colour up when it paints, so that an action's icon follows the theme.
class MaskEngine final : public QIconEngine {
public:
    MaskEngine(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        icons::paint(*painter, m_name, rect, std::min(rect.width(), rect.height()), tint(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State, [[maybe_unused]] qreal scale) override
    {
        const int side = std::min(size.width(), size.height());
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        // Until 6.8 the size came in device pixels.
        return icons::pixmap(m_name, side, tint(mode), scale);
#else
        return icons::pixmap(m_name, side, tint(mode), 1.0);
#endif
    }
    QIconEngine *clone() const override
    {
        return new MaskEngine(m_name, m_colour);
    }

private:
    QColor tint(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::Text);
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new MaskEngine(name, {}));
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new MaskEngine(name, colour));
}

QPixmap pixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const int pixels = int(std::ceil(size * devicePixelRatio));
    if (pixels <= 0)
        return {};
    const QString key = u"icon/%1/%2/%3"_s.arg(name).arg(pixels).arg(colour.rgba(), 0, 16);
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        QImage image(maskPath(name, pixels));
        if (image.isNull())
            return {};
        image = std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (image.width() != pixels)
            image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
        painter.end();
        result = QPixmap::fromImage(std::move(image));
        QPixmapCache::insert(key, result);
    }
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

void paint(QPainter &painter, const QString &name, const QRectF &rect, int size, const QColor &colour)
{
    const QPixmap image = pixmap(name, size, colour, painter.device()->devicePixelRatioF());
    const QPointF at(
        std::round(rect.x() + (rect.width() - size) / 2), std::round(rect.y() + (rect.height() - size) / 2));
    painter.drawPixmap(at, image);
}

bool exists(const QString &name)
{
    return QFile::exists(maskPath(name, 24));
}

} // namespace ui::icons
