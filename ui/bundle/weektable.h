// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/problem.h"

#include <QWidget>

namespace ui {

/// Something in the week: a service of an area, or a fixed appointment of the person.
struct WeekEvent {
    bundle::WeeklySlot slot;
    std::optional<domain::ServiceArea> area; ///< none: a fixed appointment
    QString title;
    QString provider;
    int travel = 0; ///< minutes to get there, drawn before and after
    bool collides = false;
    int offer = -1; ///< of the problem; -1: a fixed appointment
};

/// The way from one service to the next one of the same day.
struct WeekTravel {
    int day = 0;
    int from = 0; ///< when the first one ends, in minutes
    int minutes = 0; ///< that the way takes
    int gap = 0; ///< minutes between the two
    QString sentence;

    bool isTooShort() const { return gap < minutes; }
};

/// The week as a table of hours: services in the colours of their areas with their marks, fixed appointments
/// in grey, the way there and back as hatched strips. Saturday and Sunday appear when something lies on them.
class WeekTable : public QWidget {
    Q_OBJECT
public:
    explicit WeekTable(QWidget *parent = nullptr);

    void setEvents(const QList<WeekEvent> &events, const QList<WeekTravel> &travels = {});
    const QList<WeekTravel> &travels() const { return m_travels; }
    const QList<WeekEvent> &events() const { return m_events; }
    static QString timeText(int minutes);
    static QString dayText(int day);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int days() const;
    int firstHour() const;
    int lastHour() const;
    QRectF rectOf(const bundle::WeeklySlot &slot, const QRectF &grid) const;
    void paintTravel(QPainter &painter, const WeekTravel &travel, const QRectF &grid) const;
    void paintGrid(QPainter &painter, const QRectF &grid) const;
    void paintEvent(QPainter &painter, const WeekEvent &event, const QRectF &grid) const;

    QList<WeekEvent> m_events;
    QList<WeekTravel> m_travels;
};

} // namespace ui
