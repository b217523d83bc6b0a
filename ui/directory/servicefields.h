// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/services.h"

#include <QWidget>

namespace ui {

class BasicFields;
class MoreServiceFields;
class Desk;
class OfferFields;
class OrganisationFields;
class PriceFields;
class RowGroup;
class SuitFields;

/// All fields of a service on cards: the organisation, the service, its price, its weekly times with their
/// places, and for whom it is. Every field has an object name, so that fieldstate can keep them as a draft.
class ServiceFields : public QWidget {
    Q_OBJECT
public:
    explicit ServiceFields(Desk &desk, QWidget *parent = nullptr);

    void load(const work::ServiceEdit &edit, const QList<domain::Organisation> &known);
    /// Puts what was typed into the edit; false, and marked, where something is wrong.
    bool read(work::ServiceEdit &edit);
    void focusFirst();
    void focusFirstError();

Q_SIGNALS:
    void changed();

private:
    OfferFields *row(int at) const;

    OrganisationFields *m_organisation;
    BasicFields *m_basic;
    PriceFields *m_price;
    RowGroup *m_offers;
    SuitFields *m_suit;
    MoreServiceFields *m_more;
};

} // namespace ui
