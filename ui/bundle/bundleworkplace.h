// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/appointment.h"

#include <QWidget>

#include <array>

class QScrollArea;

namespace ui {

class Columns;
class Composer;
class CostCard;
class Desk;
class GoalsCard;
class NoticeBar;
class PageActions;
class PlaceCard;
class RuleCard;
class TimetableCard;

/// The work area of a bundle: three places, the week, and at the side cost and rules. Follows the composer.
class BundleWorkplace : public QWidget {
    Q_OBJECT
public:
    BundleWorkplace(Desk &desk, Composer &composer, QWidget *parent = nullptr);

    NoticeBar *notice() const { return m_notice; }
    RuleCard *rules() const { return m_rules; }
    GoalsCard *goals() const { return m_goals; }
    PlaceCard *place(int index) const { return m_places[size_t(index)]; }
    int currentPlace() const { return m_current; }
    /// The keys for places and candidates.
    void addActions(PageActions &actions);
    /// Puts the focus on the candidates of a place.
    void goToPlace(int index);
    /// What the fixed appointments of the person are called.
    void setAppointments(const QList<domain::Appointment> &appointments);
    /// While the screen is masked, appointments have no names, and goals and reasons do not stand there.
    void setMasked(bool masked);
    void stepCandidate(int by);
    void refresh();
    void reveal(QWidget *control);
    /// Says and shows what keeps the choice from being kept; answers whether there was anything.
    bool sayWhatIsMissing();

Q_SIGNALS:
    /// The keys for candidates were pressed while another part of the page stands in this one's place.
    void steppedElsewhere(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setCurrent(int index);
    void stepPlace(int by);
    void arrangeHeads();
    void followFocus(QWidget *focus);

    Composer &m_composer;
    NoticeBar *m_notice;
    QScrollArea *m_scroll;
    Columns *m_placeRow;
    std::array<PlaceCard *, 3> m_places;
    TimetableCard *m_week;
    GoalsCard *m_goals;
    CostCard *m_cost;
    RuleCard *m_rules;
    int m_current = 0;
};

} // namespace ui
