// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/areas.h"
#include "model/domain/offer.h"
#include "model/domain/organisation.h"
#include "model/domain/service.h"
#include "model/domain/slot.h"
#include "model/work/demobatch.h"
#include "model/work/demowords.h"

#include <QSet>

namespace work::demo {

/// Invents organisations with care-pass services, prices (subsidy + copay = price), weekly slots and places,
/// around the centre of the district: most within a walk of fifteen minutes of somebody.
class Services {
public:
    Services(const Words &words, Dice &dice, QDate today);

    void write(Batch &batch, int organisations, int offers);

private:
    struct Provider {
        base::Id id;
        domain::ServiceArea area;
        QSet<QString> services; ///< those it has
    };

    domain::Organisation organisation(domain::ServiceArea area);
    domain::Service service(Provider &provider);
    domain::Offer offer();
    QList<domain::Slot> weekly(const domain::Service &service);
    int writeService(Batch &batch, Provider &provider, int most);

    const Words &m_words;
    Dice &m_dice;
    QDate m_today;
    QSet<QString> m_names;
};

} // namespace work::demo
