// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// A short text as a QR code, black on white in every theme so that it can be scanned.
class QrPicture : public QWidget {
    Q_OBJECT
public:
    explicit QrPicture(QWidget *parent = nullptr);
    void setText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules;
};

} // namespace ui
