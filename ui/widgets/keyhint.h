// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// A key in a thin frame, as `Alt+0 ~ Alt+4`, to stand beside what it does.
class KeyHint : public QWidget {
    Q_OBJECT
public:
    explicit KeyHint(const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace ui
