// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/syncrun.h"

#include "model/sql/transaction.h"
#include "model/store/accessout.h"
#include "model/store/checkpointer.h"
#include "model/store/conflictrows.h"
#include "model/store/enrolment.h"
#include "model/store/outboxrows.h"
#include "model/store/signatures.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "model/sync/device.h"
#include "model/sync/following.h"
#include "model/wire/enrolment.h"
#include "model/work/context.h"
#include "model/work/grants.h"
#include "model/work/paperrun.h"
#include "model/work/sealedpapers.h"
#include "model/work/syncline.h"
#include "model/work/taking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::syncrun {
namespace {

/// A job that the office keeps answering and that does not come to an end is broken.
constexpr int kMostRounds = 100'000;
/// Changes of one answer from which on it pays to copy them into the vault's file on a thread of its own.
constexpr qsizetype kMuchAtOnce = 1000;

base::Result<store::OfficeLink> linkOf(Context &context)
{
    auto link = store::enrolment::link(context.connection());
    if (!link)
        return link.error();
    if (!*link)
        return base::Error{base::ErrorKind::NotFound, u"this vault belongs to no office"_s};
    return std::move(**link);
}

} // namespace

base::Result<syncing::Request> requestNow(Context &context)
{
    const auto link = linkOf(context);
    if (!link)
        return link.error();
    auto transaction = sql::Transaction::begin(context.connection());
    if (!transaction)
        return transaction.error();
    store::VaultReplica replica(context.vault(), context.connection());
    const base::Done handed = replica.facts().isWiped
        ? base::Done()
        : store::accessout::hand(context.vault(), context.connection());
    if (!handed)
        return handed.error();
    const store::OwnerSigner signer(context.vault().keys().signing);
    const auto keys = store::KnownKeys::read(context.connection(), link->officeKey);
    const auto catalogue = store::syncrows::catalogue(context.connection());
    if (!keys || !catalogue)
        return keys ? catalogue.error() : keys.error();
    syncing::Device device(replica, signer, *keys, context.clock(), context.vault().environment().random);
    auto request = device.request();
    if (!request)
        return request.error();
    request->catalogue = *catalogue ? (*catalogue)->edition : 0;
    // What is offered may bear the signature of somebody whom a restored office has forgotten.
    if (!request->pushes.isEmpty()) {
        const auto forgotten = store::enrolment::forgotten(context.connection());
        if (!forgotten)
            return forgotten.error();
        request->vouchers = *forgotten;
    }
    if (const base::Done committed = transaction->commit(); !committed)
        return committed.error();
    return request;
}

namespace {

/// How a response was heard.
struct How {
    const syncing::Request *ahead = nullptr; ///< the question, where it was asked before it could be noted
    syncing::ReadPages pages = {};
};

base::Result<Answered> takeAsked(Context &context, const QList<syncing::Response> &responses, const How &how,
    SyncReport &report, const std::function<base::Done()> &also = {})
{
    const auto link = linkOf(context);
    if (!link)
        return link.error();
    auto transaction = sql::Transaction::begin(context.connection());
    if (!transaction)
        return transaction.error();
    Taking taking(context, *link);
    Answered all;
    for (const syncing::Response &response : responses) {
        const auto one = taking.take(response, how.ahead, how.pages, report);
        if (!one)
            return one.error();
        all.hasMore = all.hasMore || one->hasMore;
        all.lacksOlder = one->lacksOlder;
        all.isStale = all.isStale || one->isStale;
    }
    if (also) {
        if (const base::Done done = also(); !done)
            return done.error();
    }
    if (const base::Done committed = taking.commit(*transaction); !committed)
        return committed.error();
    return all;
}

} // namespace

base::Result<Answered> takeAll(Context &context, const QList<syncing::Response> &responses,
    SyncReport &report, const std::function<base::Done()> &also)
{
    return takeAsked(context, responses, {}, report, also);
}

namespace {

base::Result<qint64> olderToCome(sql::Connection &connection)
{
    return store::syncrows::streams(connection).transform([](const QList<syncing::StreamFacts> &streams) {
        qint64 count = 0;
        for (const syncing::StreamFacts &stream : streams)
            count += stream.oldest;
        return count;
    });
}

} // namespace

base::Done countInto(Context &context, SyncReport &report)
{
    const auto counts = store::outboxrows::counts(context.connection());
    const auto conflicts = store::conflictrows::count(context.connection());
    if (!counts || !conflicts)
        return counts ? conflicts.error() : counts.error();
    report.waiting = counts->waiting;
    report.held = counts->held;
    report.quarantined = counts->quarantined;
    report.rejected = counts->rejected;
    report.conflicts = *conflicts;
    const auto recovery = store::enrolment::recovery(context.connection());
    if (!recovery)
        return recovery.error();
    report.recovery = *recovery;
    const auto papers = sealedpapers::counts(context);
    if (!papers)
        return papers.error();
    const auto older = olderToCome(context.connection());
    if (!older)
        return older.error();
    report.olderToCome = *older;
    report.papersToSend = papers->toSend;
    report.papersToCome = papers->toCome;
    return {};
}

namespace {

/// What was asked ahead is answered first.
base::Result<Heard> hear(Context &context, SyncLine &line)
{
    if (line.isUnderWay())
        return line.heard();
    const auto request = requestNow(context);
    if (!request)
        return request.error();
    return line.ask(*request);
}

base::Done runRecords(
    Context &context, OfficeDoor &door, const base::Progress &progress, SyncReport &report)
{
    const auto link = linkOf(context);
    if (!link)
        return link.error();
    SyncLine line(*link, door, context.clock(), progress);
    std::unique_ptr<store::Checkpointer> checkpoints; // once much comes, and more will
    qint64 offeredBefore = -1;
    for (report.rounds = 0; report.rounds < kMostRounds;) {
        if (progress.isCancelled())
            return base::Error{base::ErrorKind::Cancelled, {}};
        const bool isAhead = line.isUnderWay();
        auto heard = hear(context, line);
        if (!heard)
            return heard.error();
        // The office reads the next page while this one is stored; but what waits here goes first.
        const auto next
            = offeredBefore == 0 ? syncing::following(heard->request, heard->response) : std::nullopt;
        if (next)
            line.begin(*next);
        const auto answered
            = takeAsked(context, {heard->response}, {isAhead ? &heard->request : nullptr, heard->pages}, report);
        if (!answered)
            return answered.error();
        if (checkpoints)
            checkpoints->committed();
        else if (next && syncing::entriesIn(heard->response) >= kMuchAtOnce)
            checkpoints = std::make_unique<store::Checkpointer>(context.vault(), context.connection());
        line.forget(std::move(*heard));
        ++report.rounds;
        const auto counts = store::outboxrows::counts(context.connection());
        if (!counts)
            return counts.error();
        progress.at(report.pushed + report.pulled, report.pushed + report.pulled + counts->offered);
        // What stays to be offered without becoming less waits for somebody else.
        const bool offersMore = counts->offered > 0 && counts->offered != offeredBefore;
        offeredBefore = counts->offered;
        const bool wasOvertaken = isAhead && answered->isStale;
        if (report.isWiped || report.isRevoked || (!answered->hasMore && !offersMore && !wasOvertaken))
            break;
    }
    return {};
}

/// Page by page, backwards, as long as the office has some. An older office gives none.
base::Done runHistory(
    Context &context, OfficeDoor &door, const base::Progress &progress, SyncReport &report)
{
    const auto link = linkOf(context);
    if (!link)
        return link.error();
    const auto toCome = olderToCome(context.connection());
    if (!toCome)
        return toCome.error();
    const qint64 all = *toCome;
    const int before = report.older;
    SyncLine line(*link, door, context.clock(), progress);
    for (bool goesOn = all > 0; goesOn;) {
        if (progress.isCancelled())
            return base::Error{base::ErrorKind::Cancelled, {}};
        const auto heard = hear(context, line);
        if (!heard)
            return heard.error();
        const int had = report.older;
        const auto answered = takeAsked(context, {heard->response}, {nullptr, heard->pages}, report);
        if (!answered)
            return answered.error();
        ++report.rounds;
        progress.at(report.older - before, all);
        goesOn = answered->lacksOlder && report.older > had;
    }
    return {};
}

/// The order to wipe is heeded: the office is told before the vault goes. Where it does not hear it the vault goes all
/// the same, and the office shows that nobody has confirmed.
void confirmWipe(Context &context, OfficeDoor &door, const base::Progress &progress)
{
    const auto link = linkOf(context);
    const auto request = link ? requestNow(context) : base::Result<syncing::Request>(link.error());
    if (request)
        (void)SyncLine(*link, door, context.clock(), progress).ask(*request);
}

} // namespace

base::Result<SyncReport> run(Context &context, OfficeDoor &door, const base::Progress &progress)
{
    SyncReport report;
    if (const base::Done given = sealedpapers::giveKeys(context); !given)
        return given.error();
    if (const base::Done submitted = grants::submit(context); !submitted)
        return submitted.error();
    if (const base::Done exchanged = runRecords(context, door, progress, report); !exchanged)
        return exchanged.error();
    if (report.isWiped)
        confirmWipe(context, door, progress);
    if (!report.isWiped && !report.isRevoked) {
        if (const base::Done followed = paperrun::run(context, door, progress, report); !followed)
            return followed.error();
        if (const base::Done gone = runHistory(context, door, progress, report); !gone)
            return gone.error();
    }
    if (const base::Done counted = countInto(context, report); !counted)
        return counted.error();
    return report;
}

} // namespace work::syncrun
