// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/paint.h"

#include <QWidget>

namespace ui {

/// How pressing something is: triangle with !, diamond, disc or ring.
class UrgencyMark : public QWidget {
    Q_OBJECT
public:
    explicit UrgencyMark(Urgency urgency = Urgency::Normal, int size = 18, QWidget *parent = nullptr);

    void setUrgency(Urgency urgency);
    Urgency urgency() const { return m_urgency; }
    /// `긴급`, `높음`, `보통`, `낮음`.
    static QString word(Urgency urgency);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();

    Urgency m_urgency;
    int m_size;
};

} // namespace ui
