// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/base/threads.h"
#include "model/work/officedoors.h"

#include <QJsonObject>
#include <QList>

namespace work {

class Context;

/// Acts of two that were ordered by one and wait at the office for somebody else who may do them: a case that
/// moves between dongs, the review of a month, a role. On the thread of jobs.
namespace proposals {

struct Proposal {
    base::Id id;
    base::Moment at = 0;
    base::Id by;
    QString byName;
    QString act; ///< "move", "review", "grantRole", "wipe", …
    QJsonObject values; ///< of the order
    QString from; ///< of a case that moves: the label of its stream
    QString to;
    QString subject; ///< of a case that is read here: whose it is; empty where it is not here to read
    QString user; ///< the name of the member of staff that it is about
    QString device; ///< person and PC that it is about
    QString reason; ///< as whoever asked has written it; empty where the order has none
    bool isMine = false; ///< may be taken back, and is for somebody else to agree to
    base::Moment until = 0; ///< then it lapses by itself
};

/// Those that wait for one's own answer first, then the oldest; the same order whenever it is asked.
base::Result<QList<Proposal>> list(Context &context, OfficeDoors &doors, const base::Progress &progress);
/// NotFound where it waits no longer; NotAllowed where the role does not allow the act, or it is one's own.
base::Done confirm(Context &context, OfficeDoors &doors, const base::Id &proposal, const base::Progress &progress);
/// Says no, or takes one's own back.
base::Done decline(Context &context, OfficeDoors &doors, const base::Id &proposal, const base::Progress &progress);

} // namespace proposals

} // namespace work
