// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/officestate.h"

#include "model/sql/transaction.h"
#include "model/store/conflictrows.h"
#include "model/store/enrolment.h"
#include "model/store/outboxrows.h"
#include "model/store/syncrows.h"
#include "model/store/vault.h"
#include "model/work/conflictpeople.h"
#include "model/work/context.h"
#include "model/work/enrol.h"

#include <algorithm>

namespace work {
namespace {

constexpr base::Moment kDayLength = 24ll * 3600 * 1000;
constexpr int kNoLease = 10'000;

} // namespace

bool OfficeState::isLeaseOver(base::Moment now) const
{
    return leaseUntil != 0 && std::max(now, officeTime) > leaseUntil;
}

int OfficeState::daysLeft(base::Moment now) const
{
    if (leaseUntil == 0)
        return kNoLease;
    return int(std::max<base::Moment>(0, leaseUntil - std::max(now, officeTime)) / kDayLength);
}

namespace officestate {

base::Result<OfficeState> read(Context &context)
{
    OfficeState state;
    const auto link = store::enrolment::link(context.connection());
    if (!link)
        return link.error();
    if (!*link)
        return state;
    const auto catalogue = store::syncrows::catalogue(context.connection());
    const auto facts = store::syncrows::facts(context.connection());
    const auto counts = store::outboxrows::counts(context.connection());
    const auto conflicts = store::conflictrows::count(context.connection());
    if (!catalogue || !facts || !counts || !conflicts)
        return !catalogue ? catalogue.error() : !facts ? facts.error() : !counts ? counts.error() : conflicts.error();
    state.isEnrolled = true;
    state.address = (*link)->address;
    state.officeTime = (*link)->officeTime;
    state.leaseUntil = (*link)->leaseUntil;
    state.device = context.vault().identity().device;
    state.waiting = counts->waiting;
    state.held = counts->held;
    state.quarantined = counts->quarantined;
    const auto recovery = store::enrolment::recovery(context.connection());
    if (!recovery)
        return recovery.error();
    state.recovery = *recovery;
    state.refused = counts->rejected;
    state.conflicts = *conflicts;
    const auto toDecide = ConflictPeople::countToDecide(context);
    if (!toDecide)
        return toDecide.error();
    state.toDecide = *toDecide;
    const auto since = store::enrolment::revokedSince(context.connection());
    if (!since)
        return since.error();
    state.isRevoked = facts->isRevoked;
    state.revokedSince = *since;
    if (!*catalogue)
        return state;
    state.office = (*catalogue)->office;
    state.devices = (*catalogue)->devices;
    state.users = (*catalogue)->users;
    state.streams = (*catalogue)->streams;
    const auto home = std::ranges::find(state.streams, (*catalogue)->home, &syncing::CatalogueStream::id);
    state.dong = home == state.streams.end() ? QString() : home->label;
    if (const syncing::CatalogueUser *owner = (*catalogue)->user(context.user()))
        state.roles = owner->roles;
    return state;
}

base::Done setAddress(Context &context, const QString &address)
{
    if (!enrol::isAddress(address))
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("address")};
    auto transaction = sql::Transaction::begin(context.connection());
    if (!transaction)
        return transaction.error();
    if (const base::Done set = store::enrolment::setAddress(context.connection(), address); !set)
        return set;
    return transaction->commit();
}

} // namespace officestate

} // namespace work
