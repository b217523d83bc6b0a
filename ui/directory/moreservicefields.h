// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/services.h"
#include "ui/directory/partgroup.h"

#include <QWidget>

namespace ui {

class Card;

/// What a service has beside its basics: contact and class, sites, contact persons, periods of registration
/// and prices by income grade, each on a card of its own.
class MoreServiceFields : public QObject {
    Q_OBJECT
public:
    explicit MoreServiceFields(Desk &desk, QObject *parent = nullptr);

    /// The cards that stand below the service, and those below its times. The form owns them.
    QList<Card *> serviceCards() const { return {m_moreCard, m_pricesCard, m_registrationsCard}; }
    QList<Card *> organisationCards() const { return {m_sitesCard, m_staffCard}; }

    void load(const work::ServiceEdit &edit);
    /// Puts what was typed into the edit; false, and marked, where something is wrong.
    bool read(work::ServiceEdit &edit);
    bool focusFirstError();

Q_SIGNALS:
    void edited();

private:
    void markIssues(const work::ServiceEdit &edit, bool &isRight);

    PartFields *m_service;
    PartFields *m_organisation;
    PartGroup<domain::Site> m_sites;
    PartGroup<domain::Staff> m_staff;
    PartGroup<domain::Registration> m_registrations;
    PartGroup<domain::PriceEdition> m_prices;
    Card *m_moreCard;
    Card *m_pricesCard;
    Card *m_registrationsCard;
    Card *m_sitesCard;
    Card *m_staffCard;
};

} // namespace ui
