// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/placesgrid.h"

#include "ui/directory/servicewords.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kColumns = 5;

QString siteOf(const work::ServiceEdit &edit, const base::Id &id)
{
    for (const domain::Site &site : edit.sites) {
        if (site.id == id && !id.isNil())
            return site.name;
    }
    return {};
}

QString countOf(const std::optional<qint64> &count)
{
    return count ? formats::count(int(*count)) : u"–"_s;
}

} // namespace

PlacesGrid::PlacesGrid(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(Theme::kRing, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
}

QString PlacesGrid::nameOf(const work::ServiceEdit &edit, const work::OfferEdit &offer)
{
    const QString times = servicewords::times(offer.weekly);
    const auto hasSameTimes
        = [&](const work::OfferEdit &other) { return servicewords::times(other.weekly) == times; };
    const bool isAlone = std::count_if(edit.offers.begin(), edit.offers.end(), hasSameTimes) < 2;
    QStringList parts{times, offer.offer.label, isAlone ? QString() : siteOf(edit, offer.offer.site)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void PlacesGrid::showOffers(const work::ServiceEdit &edit, const QHash<base::Id, int> &users, int checkedDays)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row = 0;
    if (edit.offers.isEmpty())
        return;
    addHeads();
    for (const work::OfferEdit &offer : edit.offers)
        addOffer(edit, offer, users.value(offer.offer.id), checkedDays);
}

void PlacesGrid::addHeads()
{
    int column = 0;
    for (const QString &head : {tr("When"), tr("Takes"), tr("In use"), tr("Free"), tr("Waiting")}) {
        auto *label = new TextLabel(head, TextSize::Caption, Colour::Text2);
        m_grid->addWidget(label, m_row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        ++column;
    }
    m_grid->addWidget(new Separator, ++m_row, 0, 1, kColumns);
    ++m_row;
}

void PlacesGrid::addNumber(int row, int column, const QString &head, const QString &text, Tone tone)
{
    auto *number = new TextLabel(text);
    number->setAccessibleName(u"%1: %2"_s.arg(head, text));
    if (tone != Tone::Neutral)
        number->setTone(tone);
    m_grid->addWidget(number, row, column, Qt::AlignRight | Qt::AlignTop);
}

void PlacesGrid::addOffer(
    const work::ServiceEdit &edit, const work::OfferEdit &offer, int users, int checkedDays)
{
    const domain::Offer &one = offer.offer;
    auto *when = new TextLabel(nameOf(edit, offer));
    when->overflow(Overflow::Wrap);
    m_grid->addWidget(when, m_row, 0);
    const Tone places = one.closed ? Tone::Neutral : servicewords::placesTone(one);
    addNumber(m_row, 1, tr("Takes"), countOf(one.capacity), Tone::Neutral);
    addNumber(m_row, 2, tr("In use"), formats::count(users), Tone::Neutral);
    addNumber(m_row, 3, tr("Free"), countOf(one.places), places);
    addNumber(m_row, 4, tr("Waiting"), formats::count(offer.waiting),
        offer.waiting > 0 ? Tone::Warn : Tone::Neutral);
    const QString checked
        = one.checked.isValid() ? formats::nearDay(one.checked, m_desk.today()) : tr("never");
    auto *below = new TextLabel(one.closed ? tr("no longer offered") : tr("places checked: %1").arg(checked),
        TextSize::Caption, Colour::Text2);
    if (const Tone tone = servicewords::checkedTone(one, m_desk.today(), checkedDays);
        !one.closed && tone != Tone::Neutral)
        below->setTone(tone);
    below->overflow(Overflow::Wrap);
    m_grid->addWidget(below, ++m_row, 0, 1, kColumns);
    ++m_row;
}

} // namespace ui
