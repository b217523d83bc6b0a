// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/qrpicture.h"

#include "model/documents/qrcode.h"

#include <QPainter>

namespace ui {

constexpr int kSide = 152;

QrPicture::QrPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Recovery code as a picture to scan"));
}

void QrPicture::setText(const QString &text)
{
    m_modules = documents::qrCode(text);
    update();
}

QSize QrPicture::sizeHint() const
{
    return {kSide, kSide};
}

void QrPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_modules.isNull())
        return;
    const int module = width() / m_modules.width();
    const int side = module * m_modules.width();
    painter.drawImage(QRect((width() - side) / 2, (height() - side) / 2, side, side), m_modules);
}

} // namespace ui
