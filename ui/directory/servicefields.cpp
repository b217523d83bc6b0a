// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicefields.h"

#include "ui/directory/basicfields.h"
#include "ui/directory/moreservicefields.h"
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
    , m_more(new MoreServiceFields(desk, this))
{
    m_offers = new RowGroup(u"offers"_s,
        {tr("Add days and times"), tr("Take away days and times %1"), tr("Not offered at any time.")},
        [this, &desk] {
            auto *fields = new OfferFields(desk.today());
            connect(fields, &OfferFields::edited, this, &ServiceFields::changed);
            return fields;
        });
    auto *columns = new Columns;
    columns->addColumn(
        columnOf(QList<Card *>{cardOf(tr("Who gives it"), m_organisation, tr("* is needed")),
                     cardOf(tr("Service"), m_basic), cardOf(tr("Price"), m_price, tr("won a month"))}
            + m_more->serviceCards()),
        470);
    columns->addColumn(
        columnOf(QList<Card *>{cardOf(tr("Days, times and places"), m_offers), cardOf(tr("For whom"), m_suit)}
            + m_more->organisationCards()),
        470);
    connect(m_more, &MoreServiceFields::edited, this, &ServiceFields::changed);
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
    m_more->load(edit);
    QList<base::Id> ids;
    for (const work::OfferEdit &offer : edit.offers)
        ids.append(offer.offer.id);
    m_offers->setIds(ids);
    for (int i = 0; i < int(edit.offers.size()); ++i) {
        row(i)->setSites(edit.sites);
        row(i)->setOffer(edit.offers.at(i));
    }
}

bool ServiceFields::read(work::ServiceEdit &edit)
{
    bool well = m_organisation->read(edit.organisation);
    well = m_basic->read(edit.service) && well;
    well = m_price->read(edit.service) && well;
    well = m_suit->read(edit.service) && well;
    well = m_more->read(edit) && well;
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
    if (!m_suit->focusFirstError())
        m_more->focusFirstError();
}

} // namespace ui
