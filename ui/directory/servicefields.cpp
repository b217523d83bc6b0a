// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicefields.h"

#include "ui/directory/basicfields.h"
#include "ui/directory/offerfields.h"
#include "ui/directory/organisationfields.h"
#include "ui/directory/pricefields.h"
#include "ui/directory/suitfields.h"
#include "ui/forms/codebox.h"
#include "ui/forms/rowgroup.h"
#include "ui/session/desk.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QWidget *columnOf(const QList<Card *> &cards)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(widget).gap());
    for (Card *card : cards)
        column->addWidget(card);
    column->addStretch(1);
    return widget;
}

Card *cardOf(const QString &title, QWidget *content, const QString &note = {})
{
    auto *card = new Card(title, note);
    card->body()->addWidget(content);
    return card;
}

} // namespace

ServiceFields::ServiceFields(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_organisation(new OrganisationFields)
    , m_basic(new BasicFields(desk.today()))
    , m_price(new PriceFields)
    , m_suit(new SuitFields(desk))
{
    m_offers = new RowGroup(u"offers"_s,
        {tr("Add days and times"), tr("Take away days and times %1"), tr("Not offered at any time.")},
        [this, today = desk.today()] {
            auto *fields = new OfferFields(today);
            connect(fields, &OfferFields::edited, this, &ServiceFields::changed);
            return fields;
        });
    auto *columns = new Columns;
    columns->addColumn(columnOf({cardOf(tr("Who gives it"), m_organisation, tr("* is needed")),
                           cardOf(tr("Service"), m_basic), cardOf(tr("Price"), m_price, tr("won a month"))}),
        470);
    columns->addColumn(
        columnOf({cardOf(tr("Days, times and places"), m_offers), cardOf(tr("For whom"), m_suit)}), 470);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    connect(m_organisation, &OrganisationFields::edited, this, &ServiceFields::changed);
    connect(m_basic, &BasicFields::edited, this, &ServiceFields::changed);
    connect(m_price, &PriceFields::edited, this, &ServiceFields::changed);
    connect(m_suit, &SuitFields::edited, this, &ServiceFields::changed);
    connect(m_offers, &RowGroup::changed, this, &ServiceFields::changed);
}

OfferFields *ServiceFields::row(int at) const
{
    return static_cast<OfferFields *>(m_offers->rows().at(at));
}

void ServiceFields::load(const work::ServiceEdit &edit, const QList<domain::Organisation> &known)
{
    m_organisation->setOrganisations(known, edit.organisation);
    m_basic->setService(edit.service);
    m_price->setService(edit.service);
    m_suit->setService(edit.service);
    QList<base::Id> ids;
    for (const work::OfferEdit &offer : edit.offers)
        ids.append(offer.offer.id);
    m_offers->setIds(ids);
    for (int i = 0; i < int(edit.offers.size()); ++i)
        row(i)->setOffer(edit.offers.at(i));
}

bool ServiceFields::read(work::ServiceEdit &edit)
{
    bool well = m_organisation->read(edit.organisation);
    well = m_basic->read(edit.service) && well;
    well = m_price->read(edit.service) && well;
    well = m_suit->read(edit.service) && well;
    const QList<work::OfferEdit> loaded = edit.offers;
    edit.offers.clear();
    for (int i = 0; i < int(m_offers->rows().size()); ++i) {
        const base::Id id = m_offers->idOf(i);
        const auto known = std::find_if(loaded.begin(), loaded.end(),
            [&](const work::OfferEdit &offer) { return !id.isNil() && offer.offer.id == id; });
        const auto offer = row(i)->read(known == loaded.end() ? work::OfferEdit() : *known);
        if (offer)
            edit.offers.append(*offer);
        well = well && offer;
    }
    // A service that is given at no fixed times still has places, and a line in the list.
    if (well && edit.offers.isEmpty())
        edit.offers.append(work::OfferEdit());
    return well;
}

void ServiceFields::focusFirst()
{
    if (m_organisation->box()->code().isEmpty())
        m_organisation->box()->setFocus(Qt::OtherFocusReason);
    else
        m_organisation->name()->setFocus(Qt::OtherFocusReason);
}

void ServiceFields::focusFirstError()
{
    if (m_organisation->focusFirstError() || m_basic->focusFirstError() || m_price->focusFirstError())
        return;
    for (int i = 0; i < int(m_offers->rows().size()); ++i) {
        if (row(i)->focusFirstError())
            return;
    }
    m_suit->focusFirstError();
}

} // namespace ui
