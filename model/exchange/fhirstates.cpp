// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fhirstates.h"

#include "model/bundle/lifecycle.h"

using namespace Qt::StringLiterals;

namespace exchange::fhir {
namespace {

using bundle::State;

State lifeOf(const domain::Bundle &bundle)
{
    return bundle::stateOf(bundle.state).value_or(State::Draft);
}

/// FHIR tells what was fully done from what was broken off.
bool isFulfilled(const QString &endReason)
{
    return QStringList{QString(), u"finished"_s, u"goal"_s, u"better"_s}.contains(endReason);
}

QString overOf(const QString &endReason)
{
    return isFulfilled(endReason) ? u"completed"_s : u"revoked"_s;
}

bool waitsForApproval(const domain::BundleItem &item, const domain::Bundle &bundle)
{
    return bundle.approvedEdition && item.edition.value_or(1) > *bundle.approvedEdition;
}

} // namespace

QString planStatusOf(const domain::Bundle &bundle)
{
    switch (lifeOf(bundle)) {
    case State::Draft:
    case State::Conference:
        break;
    case State::Approved:
    case State::Requested:
    case State::Active:
        return u"active"_s;
    case State::Paused:
        return u"on-hold"_s;
    case State::Ended:
    case State::Evaluated:
        return overOf(bundle.endReason);
    case State::Rejected:
    case State::Withdrawn:
        return u"revoked"_s;
    }
    return u"draft"_s;
}

QString goalStatusOf(const domain::Bundle &bundle)
{
    switch (lifeOf(bundle)) {
    case State::Draft:
    case State::Conference:
        break;
    case State::Approved:
    case State::Requested:
        return u"accepted"_s;
    case State::Active:
        return u"active"_s;
    case State::Paused:
        return u"on-hold"_s;
    case State::Ended:
    case State::Evaluated:
        return isFulfilled(bundle.endReason) ? u"completed"_s : u"cancelled"_s;
    case State::Rejected:
        return u"rejected"_s;
    case State::Withdrawn:
        return u"cancelled"_s;
    }
    return u"proposed"_s;
}

QString requestStatusOf(const domain::BundleItem &item, const domain::Bundle &bundle)
{
    const QString ofPlan = planStatusOf(bundle);
    if (ofPlan == u"draft")
        return ofPlan;
    if (item.state == u"ended")
        return overOf(item.endReason);
    if (ofPlan != u"active" && ofPlan != u"on-hold")
        return ofPlan;
    if (waitsForApproval(item, bundle))
        return u"draft"_s;
    return item.state == u"held" ? u"on-hold"_s : ofPlan;
}

QString requestIntentOf(const domain::BundleItem &item, const domain::Bundle &bundle)
{
    const State state = lifeOf(bundle);
    const bool wasNeverOrdered = state == State::Draft || state == State::Conference
        || state == State::Rejected || (state == State::Withdrawn && !bundle.approvedDay.isValid());
    return wasNeverOrdered || waitsForApproval(item, bundle) ? u"proposal"_s : u"order"_s;
}

} // namespace exchange::fhir
