// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/itemcard.h"

#include "model/base/calendar.h"
#include "model/work/bundleplaces.h"
#include "model/work/slottext.h"
#include "ui/bundle/lineicon.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

ChipLabel *stateChip(const QString &word, const QString &state)
{
    if (state == u"running")
        return new ChipLabel(word, Tone::Ok, u"play"_s);
    if (state == u"held")
        return new ChipLabel(word, Tone::Warn, u"pause"_s);
    if (state == u"ended")
        return new ChipLabel(word, Tone::Neutral, u"checkc"_s);
    return new ChipLabel(word, Tone::Outline, u"clock"_s);
}

} // namespace

ItemCard::ItemCard(Desk &desk, domain::ServiceArea area, QWidget *parent)
    : PlaceFrame(area, parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout)
{
    m_rows->setContentsMargins(kSide, 12, kSide, 12);
    m_rows->setSpacing(3);
    body()->addLayout(m_rows);
    body()->addStretch(1);
}

void ItemCard::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void ItemCard::show(const work::BundleLife &life)
{
    clear();
    bool isUsed = false;
    QList<domain::BundleItem> items;
    for (const domain::BundleItem &item : life.view.items) {
        if (domain::serviceAreaOf(item.area) == area())
            items.append(item);
    }
    // What has ended stands below what runs.
    std::stable_sort(items.begin(), items.end(), [](const domain::BundleItem &a, const domain::BundleItem &b) {
        return (a.state == u"ended") < (b.state == u"ended");
    });
    for (const domain::BundleItem &item : std::as_const(items)) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Separator);
        addItem(life, item);
        isUsed = isUsed || item.state != u"ended";
    }
    if (!isUsed)
        addEmpty(life);
    for (int i = 0; i < m_rows->count(); ++i) {
        if (QWidget *widget = m_rows->itemAt(i)->widget())
            widget->show();
    }
}

void ItemCard::addLine(const QString &icon, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new LineIcon(icon, Colour::Text2, 16), 0, Qt::AlignTop);
    row->addWidget((new TextLabel(text))->overflow(Overflow::Wrap), 1);
    m_rows->addWidget(line);
}

QString ItemCard::stageOf(const work::BundleLife &life, const domain::BundleItem &item) const
{
    const QString first = m_desk.word("stages", item.stage);
    const QList<domain::StageChange> changes = life.stages.value(item.id);
    if (changes.isEmpty())
        return item.stage.isEmpty() ? QString() : tr("Stage: %1").arg(first);
    const domain::StageChange &last = changes.last();
    return tr("Stage: %1 since %2 (at the start: %3)")
        .arg(m_desk.word("stages", last.stage), formats::day(last.day),
            item.stage.isEmpty() ? tr("not known") : first);
}

/// Months that the district office has refused, with what has them; those that wait for it; those that two signed for.
void ItemCard::addGrants(const work::BundleLife &life, const domain::BundleItem &item)
{
    QStringList waiting;
    QMap<QString, QStringList> refused; ///< months by reason
    QMap<QString, QStringList> beyond; ///< months by who signed for them
    for (const work::grants::View &view : life.grants) {
        const domain::Grant &grant = view.grant;
        if (grant.parent != item.id || grant.isGivenBack)
            continue;
        const QString month = base::formatMonth(base::monthFromIso(grant.month).value_or(base::Month()));
        if (grant.answer.isEmpty())
            waiting.append(month);
        else if (grant.answer == u"refused")
            refused[whyRefused(view)].append(month);
        else if (!view.signedBy.isEmpty())
            beyond[view.signedBy.join(u", "_s)].append(month);
    }
    if (!waiting.isEmpty())
        addLine(u"clock"_s, tr("Waits for the district office: %1").arg(waiting.join(u", "_s)));
    for (auto one = refused.begin(); one != refused.end(); ++one)
        addLine(u"info"_s, tr("Not granted for %1: %2").arg(one->join(u", "_s), one.key()));
    for (auto one = beyond.begin(); one != beyond.end(); ++one)
        addLine(u"checkc"_s, tr("Granted beyond the cap for %1: signed by %2").arg(one->join(u", "_s), one.key()));
}

QString ItemCard::whyRefused(const work::grants::View &view) const
{
    QStringList holders;
    for (const domain::BundleItem &one : view.holders)
        holders.append(one.serviceName);
    if (view.holdersElsewhere > 0)
        holders.append(tr("%n service(s) of other dongs", nullptr, view.holdersElsewhere));
    const QString why = view.grant.why == u"place" ? tr("no place of the offer is left")
                                                   : tr("the person has all services that a month may hold");
    return view.grant.why == u"place" || holders.isEmpty() ? why : u"%1 (%2)"_s.arg(why, holders.join(u", "_s));
}

void ItemCard::addItem(const work::BundleLife &life, const domain::BundleItem &item)
{
    const QString state = item.state.isEmpty() ? u"planned"_s : item.state;
    m_rows->addWidget((new TextLabel(item.provider, TextSize::Strong))->bold()->overflow(Overflow::Wrap));
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(stateChip(m_desk.word("bundle-item-states", state), state));
    if (item.edition.value_or(1) > life.view.bundle.approvedEdition.value_or(item.edition.value_or(1)))
        flow->addWidget(new ChipLabel(
            tr("Edition %1, not approved yet").arg(*item.edition), Tone::Warn, u"pen"_s));
    m_rows->addWidget(chips);
    addLine(u"heart"_s, item.serviceName);
    addLine(u"cal"_s, work::slottext::wordsOf(item.slotText));
    addLine(u"clock"_s, formats::range(item.from, item.until));
    addLine(u"won"_s,
        tr("%1 a month = subsidy %2 + copay %3")
            .arg(formats::won(item.price.value_or(0)), formats::won(item.subsidy.value_or(0)),
                formats::won(item.copay.value_or(0))));
    addLine(u"rehab"_s, stageOf(life, item));
    addGrants(life, item);
    if (state == u"ended"_s)
        addLine(u"info"_s,
            item.endNote.isEmpty()
                ? m_desk.word("bundle-end-reasons", item.endReason)
                : u"%1: %2"_s.arg(m_desk.word("bundle-end-reasons", item.endReason), item.endNote));
    addButtons(life, item);
}

void ItemCard::addButtons(const work::BundleLife &life, const domain::BundleItem &item)
{
    if (!life.allows(bundle::Step::Change) || item.state == u"ended")
        return;
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 2);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name, auto signal) {
        auto *button = new Button(text);
        button->small();
        button->setObjectName(name);
        button->setAccessibleName(u"%1, %2"_s.arg(text, item.provider));
        flow->addWidget(button);
        connect(button, &Button::clicked, this, [this, signal, id = item.id] { Q_EMIT (this->*signal)(id); });
    };
    const bool isExchanged = std::any_of(life.view.items.begin(), life.view.items.end(),
        [&](const domain::BundleItem &one) { return one.replaces == item.id && one.state != u"ended"; });
    if (!isExchanged)
        add(tr("Exchange"), u"exchange"_s, &ItemCard::exchangeWanted);
    if (work::bundleplaces::hasPlace(item)) {
        add(tr("Stage"), u"stage"_s, &ItemCard::stageWanted);
        add(tr("End"), u"endItem"_s, &ItemCard::endWanted);
    }
    if (flow->count() == 0) {
        delete row;
        return;
    }
    m_rows->addWidget(row);
}

void ItemCard::addEmpty(const work::BundleLife &life)
{
    if (m_rows->count() > 0)
        m_rows->addWidget(new Separator);
    m_rows->addWidget(new ChipLabel(tr("Not used"), Tone::Outline, u"minus"_s), 0, Qt::AlignLeft);
    if (!life.allows(bundle::Step::Change))
        return;
    auto *button = new Button(tr("Add a service"));
    button->small()->withIcon(u"plus"_s);
    button->setObjectName(u"add"_s);
    m_rows->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &Button::clicked, this, &ItemCard::addWanted);
}

} // namespace ui
