// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/draft.h"
#include "model/domain/offer.h"
#include "model/domain/organisation.h"
#include "model/domain/service.h"
#include "model/domain/slot.h"

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
};

/// An offer as a form saves it, with all its slots.
struct OfferEdit {
    domain::Offer offer;
    QList<domain::Slot> weekly;
};

/// A service as its page shows and saves it: the organisation, the service and all its offers. An offer that
/// is missing when saved is removed, or closed where a bundle names it.
struct ServiceEdit {
    domain::Organisation organisation;
    domain::Service service;
    QList<OfferEdit> offers;
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
        OutOfOrder
    };
    QString field;
    Reason reason = Reason::Missing;

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
/// 0 to 1.
QList<ServiceIssue> issuesOf(const ServiceEdit &edit);
/// Adds or changes all of it in one act, and the draft that it comes from goes with it; gives the service's
/// id. A new organisation has a nil id.
base::Result<base::Id> save(Context &context, const ServiceEdit &edit, const domain::DraftKey &draft = {});
/// Ends all offers of a service or offers them again, in one act.
base::Done setClosed(Context &context, const base::Id &service, bool closed);
/// Removes a service with its offers. RefusedByRule where a bundle names one of them: those can only be
/// closed.
base::Done remove(Context &context, const base::Id &service, const QString &reason);

} // namespace services

} // namespace work
