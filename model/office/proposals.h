// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/context.h"
#include "model/wire/officeact.h"

#include <QList>

/// Orders for an act of two that wait for the second person.
namespace office::proposals {

inline constexpr base::Moment kLasts = 14ll * 24 * 3600 * 1000;

struct Proposal {
    base::Id id; ///< of the order
    base::Moment at = 0;
    wire::SignedOrder order;
};

base::Done add(Context &context, const base::Id &id, const wire::SignedOrder &order);
/// Those that still wait, the oldest first.
base::Result<QList<Proposal>> all(Context &context);
/// Takes it out; NotFound where it waits no longer.
base::Result<Proposal> take(Context &context, const base::Id &id);

} // namespace office::proposals
