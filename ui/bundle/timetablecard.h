// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/appointment.h"
#include "ui/bundle/weektable.h"
#include "ui/widgets/card.h"

class QStackedWidget;
class QStandardItemModel;

namespace ui {

class Button;
class ChipLabel;
class Composer;
class Table;
class TextLabel;

/// The week of the person with the chosen services, as a picture or as a table of words.
class TimetableCard : public Card {
    Q_OBJECT
public:
    explicit TimetableCard(QWidget *parent = nullptr);

    void setAppointments(const QList<domain::Appointment> &appointments) { m_appointments = appointments; }
    /// Tells no names of appointments from the next `show` on.
    void setMasked(bool masked) { m_masked = masked; }
    void show(const Composer &composer);
    using Card::show;
    WeekTable *week() const { return m_week; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<WeekEvent> eventsOf(const Composer &composer) const;
    QList<WeekTravel> travelsOf(const Composer &composer, QList<WeekEvent> events) const;
    QString nameOf(const bundle::WeeklySlot &fixed) const;
    void fillTable();
    void words();

    QList<domain::Appointment> m_appointments;
    ChipLabel *m_collisions;
    Button *m_switch;
    QStackedWidget *m_views;
    WeekTable *m_week;
    Table *m_table;
    TextLabel *m_ways;
    QStandardItemModel *m_model;
    bool m_masked = false;
};

} // namespace ui
