// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/domain/draft.h"
#include "model/domain/waiting.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace work {

class Context;

/// Somebody who waits for a place, with the place in the line from 1.
struct WaitingPerson {
    domain::Waiting entry;
    QString name;
    QDate birth;
    QString sex;
    int position = 0;
};

/// Waiting lists of offers: whoever waits longest comes first; of one day, whoever was entered first.
namespace waitinglist {

/// How many wait, by offer.
base::Result<QHash<base::Id, int>> counts(Context &context);
/// Who waits for an offer, in their order. Written to the access log where it names anybody.
base::Result<QList<WaitingPerson>> of(Context &context, const base::Id &offer);
/// The same for all offers of a service, offer by offer.
base::Result<QList<WaitingPerson>> ofService(Context &context, const base::Id &service);

/// Where one person waits, with the place in each line. Of nobody else, so nothing goes to the access log.
base::Result<QList<WaitingPerson>> ofPerson(Context &context, const base::Id &person);

/// Puts a person on the list from a day on; no day means today. NotFound for an unknown person or offer,
/// RefusedByRule where the person waits there already or the offer is closed. The draft that it comes from
/// goes with it.
base::Result<base::Id> put(Context &context, const base::Id &person, const base::Id &offer, QDate since = {},
    const QString &note = {}, const domain::DraftKey &draft = {});
/// Takes an entry off with its outcome (code of waiting-outcomes). One that got the place fills a free place
/// of the offer: RefusedByRule where none is left, or where the entry is over already.
base::Done take(Context &context, const base::Id &entry, const QString &outcome, const QString &note = {});
/// Gives the free place to whoever is first. RefusedByRule where nobody waits or no place is left.
base::Result<domain::Waiting> placeNext(Context &context, const base::Id &offer);

inline constexpr const char *kPlaced = "placed";

} // namespace waitinglist

} // namespace work
