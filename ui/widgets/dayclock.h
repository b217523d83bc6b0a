// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/paint.h"

#include <QWidget>

namespace ui {

/// Days used of a limit: `탁현수 조사   12 / 10일` over a bar. Blue-green while there is time, amber at three
/// days, hatched red past the limit, green when done.
class DayClock : public QWidget {
    Q_OBJECT
public:
    explicit DayClock(QWidget *parent = nullptr);

    /// `who` is bold and may be empty; `step` says what is being counted.
    void setClock(const QString &who, const QString &step, const DayCount &days);
    const DayCount &days() const { return m_days; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();
    QString figure() const;

    QString m_who;
    QString m_step;
    DayCount m_days;
};

} // namespace ui
