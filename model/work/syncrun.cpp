// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/syncrun.h"

#include "model/sql/transaction.h"
#include "model/store/conflictrows.h"
#include "model/store/enrolment.h"
#include "model/store/outboxrows.h"
#include "model/store/signatures.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "model/sync/device.h"
#include "model/wire/codec.h"
#include "model/wire/enrolment.h"
#include "model/wire/letter.h"
#include "model/work/context.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::syncrun {
namespace {

/// From so many entries on, the office's signature over the whole answer has to do for the users' at first.
constexpr qsizetype kTooManyToCheckEach = 500;
/// A job that the office keeps answering and that does not come to an end is broken.
constexpr int kMostRounds = 100'000;

base::Result<store::OfficeLink> linkOf(Context &context)
{
    auto link = store::enrolment::link(context.connection());
    if (!link)
        return link.error();
    if (!*link)
        return base::Error{base::ErrorKind::NotFound, u"this vault belongs to no office"_s};
    return std::move(**link);
}

qsizetype entriesIn(const syncing::Response &response)
{
    qsizetype count = 0;
    for (const syncing::Page &page : response.pages)
        count += page.entries.size();
    return count;
}

base::Done takeCatalogue(
    Context &context, const syncing::Response &response, const QByteArray &officeKey)
{
    if (!response.catalogue)
        return {};
    if (!base::crypto::verify(wire::catalogueSignedBytes(response.catalogue->bytes),
            response.catalogue->signature, officeKey))
        return base::Error{base::ErrorKind::LetterForged, u"catalogue"_s};
    const auto catalogue = syncing::Catalogue::decode(response.catalogue->bytes);
    if (!catalogue)
        return catalogue.error();
    const auto known = store::syncrows::catalogue(context.connection());
    if (!known)
        return known.error();
    if (*known && (*known)->edition > catalogue->edition)
        return {};
    return store::enrolment::takeCatalogue(context.connection(), *catalogue);
}

void countAnswers(const syncing::Response &response, SyncReport &report)
{
    using Kind = syncing::Answer::Kind;
    for (const syncing::Answer &answer : response.answers) {
        if (answer.kind == Kind::Applied || answer.kind == Kind::Duplicate || answer.kind == Kind::Late)
            ++report.pushed;
        else if (answer.kind == Kind::Rejected)
            ++report.refused;
    }
}

void countEntries(const syncing::Response &response, const base::Id &user, SyncReport &report)
{
    for (const syncing::Page &page : response.pages) {
        report.pulled += int(std::ranges::count_if(page.entries,
            [&](const syncing::Entry &entry) { return entry.change.header.user != user; }));
    }
}

void noteIn(const syncing::Response &response, const syncing::Taken &taken, SyncReport &report)
{
    report.isClockAhead = report.isClockAhead || response.isClockAhead;
    report.isRevoked = report.isRevoked || response.isRevoked;
    report.isRenamed = report.isRenamed || !response.newDevice.isNil();
    report.damaged += taken.damaged;
}

} // namespace

base::Result<QByteArray> letterOut(Context &context)
{
    const auto link = linkOf(context);
    if (!link)
        return link.error();
    auto transaction = sql::Transaction::begin(context.connection());
    if (!transaction)
        return transaction.error();
    store::VaultReplica replica(context.vault(), context.connection());
    const store::OwnerSigner signer(context.vault().keys().signing);
    auto keys = store::KnownKeys::read(context.connection(), link->officeKey);
    const auto catalogue = store::syncrows::catalogue(context.connection());
    if (!keys || !catalogue)
        return keys ? catalogue.error() : keys.error();
    syncing::Device device(replica, signer, *keys, context.clock(), context.vault().environment().random);
    auto request = device.request();
    if (!request)
        return request.error();
    request->catalogue = *catalogue ? (*catalogue)->edition : 0;
    if (const base::Done committed = transaction->commit(); !committed)
        return committed.error();
    const wire::Letter letter{wire::LetterKind::Request, request->device, {}, context.clock().now(), 0, {},
        wire::encode(*request)};
    return wire::seal(letter, link->deviceKey, link->officeKey);
}

base::Result<Answered> letterIn(Context &context, const QByteArray &bytes, SyncReport &report)
{
    const auto link = linkOf(context);
    if (!link)
        return link.error();
    const auto letter = wire::open(bytes, link->officeKey, link->deviceKey, context.clock().now());
    if (!letter)
        return letter.error();
    if (letter->kind != wire::LetterKind::Response || !letter->from.isNil())
        return base::Error{base::ErrorKind::LetterDamaged, u"not an answer of the office"_s};
    const auto response = wire::decodeResponse(letter->payload);
    if (!response)
        return response.error();
    return take(context, *response, report);
}

base::Result<Answered> take(Context &context, const syncing::Response &response, SyncReport &report)
{
    const auto link = linkOf(context);
    if (!link)
        return link.error();
    auto transaction = sql::Transaction::begin(context.connection());
    if (!transaction)
        return transaction.error();
    if (const base::Done taken = takeCatalogue(context, response, link->officeKey); !taken)
        return taken.error();
    auto keys = store::KnownKeys::read(context.connection(), link->officeKey);
    if (!keys)
        return keys.error();
    if (entriesIn(response) > kTooManyToCheckEach)
        keys->setDepth(store::KnownKeys::Depth::OfficeOnly);
    store::VaultReplica replica(context.vault(), context.connection());
    const store::OwnerSigner signer(context.vault().keys().signing);
    syncing::Device device(replica, signer, *keys, context.clock(), context.vault().environment().random);
    const base::Id before = replica.facts().device;
    const syncing::Taken taken = device.take(response);
    if (!replica.failure()) {
        context.vault().setDevice(before);
        return replica.failure().error();
    }
    if (taken.kind == syncing::Taken::Kind::Stale)
        return Answered{false, true};
    const base::Done noted = store::enrolment::noteTime(
        context.connection(), std::max(link->officeTime, response.officeTime), response.leaseUntil);
    const base::Done committed = noted ? transaction->commit() : noted;
    if (taken.kind == syncing::Taken::Kind::NotStored || !committed) {
        context.vault().setDevice(before);
        return committed ? base::Error{base::ErrorKind::Io, u"the answer could not be stored"_s}
                         : committed.error();
    }
    countAnswers(response, report);
    countEntries(response, replica.facts().user, report);
    noteIn(response, taken, report);
    report.isWiped = replica.facts().isWiped;
    context.noteSynced(replica.touched());
    return Answered{taken.hasMore, false};
}

base::Done countInto(Context &context, SyncReport &report)
{
    const auto counts = store::outboxrows::counts(context.connection());
    const auto conflicts = store::conflictrows::count(context.connection());
    if (!counts || !conflicts)
        return counts ? conflicts.error() : counts.error();
    report.waiting = counts->waiting;
    report.rejected = counts->rejected;
    report.conflicts = *conflicts;
    return {};
}

base::Result<SyncReport> run(Context &context, OfficeDoor &door, const base::Progress &progress)
{
    SyncReport report;
    qint64 offeredBefore = -1;
    for (report.rounds = 0; report.rounds < kMostRounds;) {
        if (progress.isCancelled())
            return base::Error{base::ErrorKind::Cancelled, {}};
        const auto letter = letterOut(context);
        if (!letter)
            return letter.error();
        const auto reply = door.post("/v1/sync", *letter, progress);
        if (!reply)
            return reply.error();
        const auto answered = letterIn(context, *reply, report);
        if (!answered)
            return answered.error();
        ++report.rounds;
        const auto counts = store::outboxrows::counts(context.connection());
        if (!counts)
            return counts.error();
        progress.at(report.pushed + report.pulled, report.pushed + report.pulled + counts->offered);
        // What stays to be offered without becoming less waits for somebody else.
        const bool offersMore = counts->offered > 0 && counts->offered != offeredBefore;
        offeredBefore = counts->offered;
        if (report.isWiped || report.isRevoked || (!answered->hasMore && !offersMore))
            break;
    }
    if (const base::Done counted = countInto(context, report); !counted)
        return counted.error();
    return report;
}

} // namespace work::syncrun
