// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/draft.h"
#include "model/domain/offer.h"
#include "model/domain/organisation.h"
#include "model/domain/priceedition.h"
#include "model/domain/registration.h"
#include "model/domain/service.h"
#include "model/domain/site.h"
#include "model/domain/slot.h"
#include "model/domain/staff.h"

#include <QList>

#include <optional>

namespace work {

class Context;

/// One service at one set of weekly slots, with whose it is.
struct OfferView {
    domain::Organisation organisation;
    domain::Service service;
    domain::Offer offer;
    QList<domain::Slot> weekly; ///< in the order of the week
    std::optional<domain::Site> site = {};
    QList<domain::Registration> registrations = {};
    QList<domain::PriceEdition> prices = {};
    int waiting = 0; ///< people on the list of this offer

    /// Where it is given: at its site where that has an address, else where the organisation is.
    const domain::Address &address() const;
    /// The number to call: of the service, the site or the organisation.
    QString phone() const;
};

/// An offer as a form saves it, with all its slots.
struct OfferEdit {
    domain::Offer offer;
    QList<domain::Slot> weekly;
    int waiting = 0; ///< people on its list; not saved
    std::optional<int> site = {}; ///< number of ServiceEdit::sites; none: what the offer names
};

/// A service as its page shows and saves it: the organisation with its sites and contact persons, the service
/// with its registrations and prices, and all its offers. What is missing when saved is removed; an offer
/// that a bundle names is closed, and a site that an offer names stays.
struct ServiceEdit {
    domain::Organisation organisation;
    domain::Service service;
    QList<OfferEdit> offers;
    QList<domain::Site> sites = {};
    QList<domain::Staff> staff = {};
    QList<domain::Registration> registrations = {};
    QList<domain::PriceEdition> prices = {};
};

/// What keeps a service from being saved, by field.
struct ServiceIssue {
    enum class Reason {
        Missing,
        NotAnArea,
        NegativeAmount,
        AmountsDoNotAdd,
        NotAShare,
        NotASlot,
        SlotsOverlap,
        Overlapping,
        OutOfOrder
    };
    QString field;
    Reason reason = Reason::Missing;

    int row = -1; ///< of a list: sites, staff, registrations, prices

    bool operator==(const ServiceIssue &) const = default;
};

enum class IncludeClosed { No, Yes };

/// The directory of care-pass services. Nothing here is about a person, so nothing goes to the access log.
namespace services {

/// All offers with service and organisation, in the order of their ids.
base::Result<QList<OfferView>> list(Context &context, IncludeClosed closed = IncludeClosed::No);
base::Result<std::optional<OfferView>> find(Context &context, const base::Id &offer);
/// A service with its organisation and all its offers, closed ones too. NotFound where there is none.
base::Result<ServiceEdit> open(Context &context, const base::Id &service);
base::Result<QList<domain::Organisation>> organisations(Context &context);

/// Names and an area are needed; prices are not negative, and subsidy + copay = price to the won; shares are
/// 0 to 1; two prices of one grade do not hold on one day.
QList<ServiceIssue> issuesOf(const ServiceEdit &edit);
/// Adds or changes all of it in one act, and the draft that it comes from goes with it; gives the service's
/// id. A new organisation has a nil id.
base::Result<base::Id> save(Context &context, const ServiceEdit &edit, const domain::DraftKey &draft = {});
/// Adds or changes an organisation by itself, in one act. InvalidInput where it has no name.
base::Result<base::Id> saveOrganisation(Context &context, const domain::Organisation &organisation);
/// Somebody asked the provider today, and it is as it stands here: the offers still given are checked today
/// and the service is verified today.
base::Done confirm(Context &context, const base::Id &service);
/// Ends all offers of a service or offers them again, in one act.
base::Done setClosed(Context &context, const base::Id &service, bool closed);
/// Removes a service with its offers. RefusedByRule where a bundle or a waiting list names one of them: those
/// can only be closed.
base::Done remove(Context &context, const base::Id &service, const QString &reason);

} // namespace services

} // namespace work
