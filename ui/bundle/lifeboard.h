// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/appointment.h"
#include "model/work/bundlelife.h"
#include "ui/shell/page.h"

#include <array>

class QScrollArea;

namespace ui {

class Columns;
class Composer;
class CostCard;
class Desk;
class EditionsCard;
class ItemCard;
class LifeRules;
class TimetableCard;

/// A bundle after its draft at large: its services by place, the week, the editions, what was agreed on as
/// cost, and the rules as they stand today.
class LifeBoard : public QWidget {
    Q_OBJECT
public:
    explicit LifeBoard(Desk &desk, QWidget *parent = nullptr);

    /// `composer` holds the problem with the services that count today.
    void show(const work::BundleLife &life, const Composer &composer,
        const QList<domain::Appointment> &appointments);
    using QWidget::show;
    void setMasked(bool masked);
    ItemCard *items(domain::ServiceArea area) const { return m_items[size_t(area)]; }
    EditionsCard *editions() const { return m_editions; }
    LifeRules *rules() const { return m_rules; }
    /// Puts the focus on the first thing to be done with a service.
    void focusItems();

Q_SIGNALS:
    void stageWanted(const base::Id &item);
    void endWanted(const base::Id &item);
    /// Nil: a service more for the area.
    void exchangeWanted(domain::ServiceArea area, const base::Id &item);
    void placeRequested(const ui::Place &place);

private:
    void showCost(const work::BundleLife &life);

    std::array<ItemCard *, domain::kServiceAreas> m_items;
    QScrollArea *m_scroll;
    TimetableCard *m_week;
    EditionsCard *m_editions;
    CostCard *m_cost;
    LifeRules *m_rules;
    bool m_masked = false;
};

} // namespace ui
