// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/timetablecard.h"

#include "model/base/particles.h"
#include "model/work/slottext.h"
#include "ui/bundle/bundlewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/table.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

TimetableCard::TimetableCard(QWidget *parent)
    : Card({}, {}, parent)
    , m_collisions(new ChipLabel)
    , m_switch(new Button({}, ButtonKind::Flat))
    , m_views(new QStackedWidget)
    , m_week(new WeekTable)
    , m_table(new Table({}))
    , m_ways(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_model(new QStandardItemModel(this))
{
    setTitle(u" "_s);
    setPadding(Padding::None);
    header()->addWidget(m_collisions);
    header()->addWidget(m_switch->small());
    m_switch->setCheckable(true);
    m_switch->setObjectName(u"asTable"_s);
    m_table->setModel(m_model);
    m_views->addWidget(m_week);
    m_views->addWidget(m_table);
    auto *inset = new QVBoxLayout;
    // The rounded frame does not clip what lies in it.
    inset->setContentsMargins(0, 0, 0, 6);
    inset->addWidget(m_views);
    m_ways->setContentsMargins(14, 4, 14, 2);
    inset->addWidget(m_ways->overflow(Overflow::Wrap));
    body()->addLayout(inset);
    connect(m_switch, &Button::toggled, this, [this](bool asTable) {
        m_views->setCurrentIndex(asTable ? 1 : 0);
        words();
    });
    words();
}

void TimetableCard::words()
{
    setTitle(tr("Timetable of the week"));
    setNote({});
    m_switch->setText(m_switch->isChecked() ? tr("Show as a picture") : tr("Show as a table"));
    m_table->setAccessibleName(tr("Timetable of the week"));
    m_model->setHorizontalHeaderLabels({tr("Day"), tr("Time"), tr("What"), tr("Provider"), tr("Way")});
}

QString TimetableCard::nameOf(const bundle::WeeklySlot &fixed) const
{
    for (const domain::Appointment &one : m_appointments) {
        if (!m_masked && work::slottext::weeklyOf(one.day, one.from, one.until) == fixed
            && !one.label.isEmpty())
            return one.label;
    }
    return tr("Fixed appointment");
}

QList<WeekEvent> TimetableCard::eventsOf(const Composer &composer) const
{
    const bundle::Problem &problem = composer.problem();
    const std::vector<int> chosen = composer.chosen();
    const BundleWords words(composer);
    QList<WeekEvent> events;
    for (const bundle::WeeklySlot &fixed : problem.fixed)
        events.append({fixed, {}, nameOf(fixed), {}, 0, false});
    for (const int index : chosen) {
        const bundle::Offer &offer = problem.offers[size_t(index)];
        for (const bundle::WeeklySlot &slot : offer.weekly) {
            const int way = offer.comesHome ? 0 : offer.minutes.value_or(0);
            WeekEvent event{
                slot, offer.area, BundleWords::area(offer.area), words.provider(index), way, false, index};
            const std::vector<bundle::WeeklySlot> alone{slot};
            event.collides = bundle::collide(alone, problem.fixed, 0);
            for (const int other : chosen) {
                event.collides = event.collides
                    || (other != index
                        && bundle::collide(alone, problem.offers[size_t(other)].weekly,
                            bundle::travelBetween(problem, index, other)));
            }
            events.append(event);
        }
    }
    return events;
}

QList<WeekTravel> TimetableCard::travelsOf(const Composer &composer, QList<WeekEvent> events) const
{
    events.removeIf([](const WeekEvent &event) { return event.offer < 0; });
    std::stable_sort(events.begin(), events.end(), [](const WeekEvent &a, const WeekEvent &b) {
        return std::pair(a.slot.day, a.slot.from) < std::pair(b.slot.day, b.slot.from);
    });
    QList<WeekTravel> travels;
    for (qsizetype i = 1; i < events.size(); ++i) {
        const WeekEvent &first = events[i - 1];
        const WeekEvent &next = events[i];
        const int minutes = bundle::travelBetween(composer.problem(), first.offer, next.offer);
        if (first.slot.day != next.slot.day || minutes < 1)
            continue;
        WeekTravel travel{first.slot.day, first.slot.to, minutes, next.slot.from - first.slot.to, {}};
        const QString words = travel.isTooShort()
            ? tr("%1: from %2 to %3 the way takes %4 min, but only %5 min lie between.")
            : tr("%1: from %2 to %3 the way takes %4 min; %5 min lie between.");
        travel.sentence = base::hangul::settleParticles(
            words.arg(WeekTable::dayText(travel.day), first.provider, next.provider)
                .arg(minutes)
                .arg(std::max(0, travel.gap)));
        travels.append(travel);
    }
    return travels;
}

void TimetableCard::show(const Composer &composer)
{
    const QList<WeekEvent> week = eventsOf(composer);
    m_week->setEvents(week, travelsOf(composer, week));
    QStringList ways;
    for (const WeekTravel &travel : m_week->travels())
        ways.append(travel.sentence);
    m_ways->setText(ways.join(u'\n'));
    m_ways->setVisible(!ways.isEmpty());
    fillTable();
    const auto &events = m_week->events();
    const bool collides
        = std::any_of(events.begin(), events.end(), [](const WeekEvent &event) { return event.collides; });
    if (collides)
        m_collisions->setChip(tr("Times collide"), Tone::Danger, u"alert"_s);
    else
        m_collisions->setChip(tr("No collision"), Tone::Ok, u"check"_s);
}

void TimetableCard::fillTable()
{
    m_model->setRowCount(0);
    for (const WeekEvent &event : m_week->events()) {
        QList<QStandardItem *> row;
        const QString time
            = u"%1–%2"_s.arg(WeekTable::timeText(event.slot.from), WeekTable::timeText(event.slot.to));
        const QString way = event.travel > 0 ? tr("%1 min").arg(event.travel) : QString();
        for (const QString &text :
            {WeekTable::dayText(event.slot.day), time, event.title, event.provider, way}) {
            row.append(new QStandardItem(text));
            row.last()->setEditable(false);
        }
        m_model->appendRow(row);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->resizeColumnsToContents();
}

void TimetableCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
