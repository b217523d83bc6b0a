// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlelife.h"

namespace ui {

/// What an officer can do with a bundle that is kept, or with one of its services.
enum class LifeAct {
    ToConference,
    BackToDraft,
    Approve,
    Emergency,
    Reject,
    Request,
    RequestBeyondCap,
    Start,
    Pause,
    Resume,
    End,
    Evaluate,
    Withdraw,
    EndItem,
    Stage
};

/// What is typed for an act; what it does not ask for stays empty.
struct LifeInput {
    LifeAct act = LifeAct::ToConference;
    base::Id item; ///< of the service, for EndItem and Stage
    QDate day;
    QDate until;
    QString code; ///< reason of an end, or stage of recovery
    QString text; ///< reason, note or evaluation
    std::optional<work::SecondPerson> second;
};

namespace lifeacts {

/// Does it.
base::Done run(work::Context &context, const base::Id &bundle, const LifeInput &input);
/// The word under which a draft keeps it.
QString codeOf(LifeAct act);
std::optional<LifeAct> actOf(const QString &code);
/// Whether something has to be typed before.
bool asks(LifeAct act);
/// The one that comes next; none where the life is over.
std::optional<LifeAct> primary(const work::BundleLife &life);
/// The other ones that are possible for the bundle now, in the order of its life.
QList<LifeAct> others(const work::BundleLife &life);

} // namespace lifeacts

} // namespace ui
