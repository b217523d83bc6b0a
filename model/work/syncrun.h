// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/domain/act.h"
#include "model/sync/messages.h"
#include "model/work/officedoor.h"

#include <QList>

#include <functional>

namespace work {

class Context;

/// What became of one exchange with the office, and how things stand after it.
struct SyncReport {
    int pushed = 0; ///< changes that the office has numbered, or put into somebody's inbox
    int pulled = 0; ///< changes of others that came, and records that a vault begins with
    int refused = 0; ///< that it refused now
    int rounds = 0;
    qint64 waiting = 0; ///< on their way
    qint64 held = 0; ///< of these, what the office waits for something before
    qint64 quarantined = 0; ///< what this device sent after it was locked out, and a person at the office decides about
    syncing::Recovery recovery; ///< whether the office was restored, and for whom it waits
    qint64 rejected = 0; ///< refused now or before, kept and shown
    qint64 conflicts = 0; ///< to be decided or looked at
    int older = 0; ///< changes from before this vault began that came for its history
    qint64 olderToCome = 0;
    int papersSent = 0; ///< that the office has whole now
    int papersReceived = 0; ///< that came whole, and were verified
    int partsSent = 0; ///< chunks of papers
    int partsReceived = 0;
    qint64 papersToSend = 0; ///< still waiting
    qint64 papersToCome = 0; ///< that records name and that are not here yet
    bool isClockAhead = false; ///< this PC's clock is more than five minutes ahead of the office's
    bool isRevoked = false;
    bool isWiped = false; ///< the office has ordered this vault to be destroyed, and nothing here would be lost
    QString wipeFile; ///< where the order came by file: the package that tells the office that it was heeded
    bool isRenamed = false; ///< a copy of this vault was found, and this one goes on under another name
    QList<base::Id> damaged; ///< streams of which a page did not verify
    int monthsGranted = 0; ///< of services that this user had asked for
    int monthsRefused = 0;
    QList<base::Id> refusedRequests; ///< the requests for the latter (see refusedmonths.h)
};

/// Exchanging with the office, over the network or by file. Runs on the thread of jobs; each page is one
/// transaction, so that it may be cancelled, or the PC may die, at any moment.
namespace syncrun {

/// Until nothing is left to say: records first, then papers (paperrun.h), then what the history lacks. NotFound in a vault on its own.
base::Result<SyncReport> run(Context &context, OfficeDoor &door, const base::Progress &progress = {});

/// Whether there is more to ask is added to the report's rounds by the caller.
struct Answered {
    bool hasMore = false;
    bool lacksOlder = false;
    bool isStale = false; ///< overtaken by a newer answer: nothing was done
};
/// What to say now, with what is asked noted as asked.
base::Result<syncing::Request> requestNow(Context &context);
/// Takes responses that were verified: all of them in one transaction, and `also` within it.
base::Result<Answered> takeAll(Context &context, const QList<syncing::Response> &responses,
    SyncReport &report, const std::function<base::Done()> &also = {});

/// How many wait, were refused, are to be decided; without asking anybody.
base::Done countInto(Context &context, SyncReport &report);

} // namespace syncrun

} // namespace work
