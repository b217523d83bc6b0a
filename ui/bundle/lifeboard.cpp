// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/lifeboard.h"

#include "model/work/bundlechecks.h"
#include "ui/bundle/columnwidths.h"
#include "ui/bundle/composer.h"
#include "ui/bundle/costcard.h"
#include "ui/bundle/editionscard.h"
#include "ui/bundle/itemcard.h"
#include "ui/bundle/liferules.h"
#include "ui/bundle/timetablecard.h"
#include "ui/session/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace ui {

namespace {

} // namespace

LifeBoard::LifeBoard(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_week(new TimetableCard)
    , m_editions(new EditionsCard(desk))
    , m_cost(new CostCard)
    , m_rules(new LifeRules)
{
    const Theme &theme = Theme::of(this);
    auto *places = new Columns;
    for (const domain::ServiceArea area : domain::kAllServiceAreas) {
        auto *card = new ItemCard(desk, area);
        m_items[size_t(area)] = card;
        places->addColumn(card, columnwidths::kPlace);
        connect(card, &ItemCard::stageWanted, this, &LifeBoard::stageWanted);
        connect(card, &ItemCard::endWanted, this, &LifeBoard::endWanted);
        connect(card, &ItemCard::exchangeWanted, this,
            [this, area](const base::Id &item) { Q_EMIT exchangeWanted(area, item); });
        connect(card, &ItemCard::addWanted, this, [this, area] { Q_EMIT exchangeWanted(area, {}); });
    }
    auto *main = new QWidget;
    auto *side = new QWidget;
    const auto column = [&](QWidget *box, std::initializer_list<QWidget *> parts) {
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme.gap() - 4);
        for (QWidget *part : parts)
            layout->addWidget(part);
        layout->addStretch(1);
    };
    column(main, {places, m_week, m_editions});
    column(side, {m_cost, m_rules});
    auto *columns = new Columns;
    columns->addColumn(main, columnwidths::kMain);
    columns->addColumn(side, columnwidths::kSide, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(columns);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    connect(m_rules, &LifeRules::placeRequested, this, &LifeBoard::placeRequested);
}

void LifeBoard::setMasked(bool masked)
{
    m_masked = masked;
    m_week->setMasked(masked);
    m_editions->setMasked(masked);
}

/// What was agreed on, not what the directory asks today.
void LifeBoard::showCost(const work::BundleLife &life)
{
    CostCard::Areas areas;
    for (const domain::BundleItem &item : work::bundlechecks::currentOf(life.view.items)) {
        const auto area = domain::serviceAreaOf(item.area);
        if (!area)
            continue;
        work::BundleMoney money = areas[size_t(*area)].value_or(work::BundleMoney());
        money.price += item.price.value_or(0);
        money.subsidy += item.subsidy.value_or(0);
        money.copay += item.copay.value_or(0);
        areas[size_t(*area)] = money;
    }
    m_cost->show(areas, int(life.view.bundle.months.value_or(1)));
}

void LifeBoard::show(const work::BundleLife &life, const Composer &composer,
    const QList<domain::Appointment> &appointments)
{
    for (ItemCard *card : m_items)
        card->show(life);
    m_week->setAppointments(appointments);
    m_week->show(composer);
    m_editions->show(life);
    showCost(life);
    const bool isOver = work::bundlechecks::currentOf(life.view.items).isEmpty()
        || life.state() == bundle::State::Rejected || life.state() == bundle::State::Withdrawn;
    // Of what is over there is neither a week nor anything to be broken.
    m_week->setVisible(!isOver);
    m_cost->setVisible(!isOver);
    m_rules->setVisible(!isOver);
    m_rules->show(life, m_masked);
}

void LifeBoard::focusItems()
{
    for (ItemCard *card : m_items) {
        for (Button *button : card->findChildren<Button *>()) {
            if (button->isVisible()) {
                button->setFocus(Qt::TabFocusReason);
                m_scroll->ensureWidgetVisible(button);
                return;
            }
        }
    }
}

} // namespace ui
