// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/syncrun.h"

#include "model/sql/transaction.h"
#include "model/store/accessout.h"
#include "model/store/conflictrows.h"
#include "model/store/enrolment.h"
#include "model/store/outboxrows.h"
#include "model/store/signatures.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "model/sync/device.h"
#include "model/wire/codec.h"
#include "model/wire/enrolment.h"
#include "model/wire/refusal.h"
#include "model/work/context.h"
#include "model/work/paperrun.h"
#include "model/work/sealedpapers.h"

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

base::Result<syncing::Request> requestNow(Context &context)
{
    const auto link = linkOf(context);
    if (!link)
        return link.error();
    auto transaction = sql::Transaction::begin(context.connection());
    if (!transaction)
        return transaction.error();
    if (const base::Done handed = store::accessout::hand(context.vault(), context.connection()); !handed)
        return handed.error();
    store::VaultReplica replica(context.vault(), context.connection());
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
    // What is offered again may bear the signature of somebody whom the office has forgotten.
    if (std::ranges::any_of(request->pushes, &syncing::Push::isReoffer)) {
        const auto forgotten = store::enrolment::forgotten(context.connection());
        if (!forgotten)
            return forgotten.error();
        request->vouchers = *forgotten;
    }
    if (const base::Done committed = transaction->commit(); !committed)
        return committed.error();
    return request;
}

base::Result<QByteArray> letterOut(Context &context)
{
    const auto link = linkOf(context);
    const auto request = requestNow(context);
    if (!link || !request)
        return !link ? link.error() : request.error();
    const wire::Letter letter{wire::LetterKind::Request, request->device, {}, context.clock().now(), 0, {},
        wire::encode(*request)};
    return wire::seal(letter, link->deviceKey, link->officeKey);
}

base::Result<Answered> letterIn(
    Context &context, const QByteArray &bytes, const QByteArray &asked, SyncReport &report)
{
    const auto link = linkOf(context);
    if (!link)
        return link.error();
    const auto letter = wire::openAnswer(
        bytes, wire::LetterKind::Response, asked, link->officeKey, link->deviceKey, context.clock().now());
    if (!letter)
        return letter.error();
    const auto response = wire::decodeResponse(letter->payload);
    if (!response)
        return response.error();
    return takeAll(context, {*response}, report);
}

/// One transaction of taking answers. The device may get another name in it, which goes back to the old one
/// where nothing is committed.
class Taking final {
public:
    Taking(Context &context, const store::OfficeLink &link)
        : m_context(context)
        , m_link(link)
        , m_name(context.vault().identity().device)
    {
    }
    ~Taking()
    {
        if (!m_isCommitted)
            m_context.vault().setDevice(m_name);
    }
    Taking(const Taking &) = delete;
    Taking &operator=(const Taking &) = delete;

    base::Result<Answered> take(const syncing::Response &response, SyncReport &report)
    {
        if (const base::Done taken = takeCatalogue(m_context, response, m_link.officeKey); !taken)
            return taken.error();
        auto keys = store::KnownKeys::read(m_context.connection(), m_link.officeKey);
        if (!keys)
            return keys.error();
        if (entriesIn(response) > kTooManyToCheckEach)
            keys->setDepth(store::KnownKeys::Depth::OfficeOnly);
        store::VaultReplica replica(m_context.vault(), m_context.connection());
        const store::OwnerSigner signer(m_context.vault().keys().signing);
        syncing::Device device(
            replica, signer, *keys, m_context.clock(), m_context.vault().environment().random);
        const syncing::Taken taken = device.take(response);
        if (!replica.failure())
            return replica.failure().error();
        if (taken.kind == syncing::Taken::Kind::NotStored)
            return base::Error{base::ErrorKind::Io, u"the answer could not be stored"_s};
        if (taken.kind == syncing::Taken::Kind::Stale)
            return Answered{false, true};
        m_officeTime = std::max({m_officeTime, m_link.officeTime, response.officeTime});
        m_lease = response.leaseUntil;
        m_recovery = response.recovery;
        countAnswers(response, report);
        countEntries(response, replica.facts().user, report);
        noteIn(response, taken, report);
        report.isWiped = replica.facts().isWiped;
        m_touched += replica.touched();
        // It waits until this device says that it has nothing more from before.
        const bool isToReport = response.recovery.isOn
            && std::ranges::any_of(response.answers,
                [](const syncing::Answer &answer) { return answer.kind != syncing::Answer::Kind::Held; });
        return Answered{taken.hasMore || isToReport, false};
    }

    base::Done commit(sql::Transaction &transaction)
    {
        if (m_officeTime > 0) {
            const base::Done noted
                = store::enrolment::noteTime(m_context.connection(), m_officeTime, m_lease).and_then([&] {
                      return store::enrolment::noteRecovery(m_context.connection(), m_recovery);
                  });
            if (!noted)
                return noted;
        }
        if (const base::Done committed = transaction.commit(); !committed)
            return committed;
        m_isCommitted = true;
        m_context.noteSynced(m_touched);
        return {};
    }

private:
    Context &m_context;
    const store::OfficeLink &m_link;
    base::Id m_name;
    base::Moment m_officeTime = 0;
    base::Moment m_lease = 0;
    syncing::Recovery m_recovery;
    QList<domain::RecordRef> m_touched;
    bool m_isCommitted = false;
};

base::Result<Answered> takeAll(Context &context, const QList<syncing::Response> &responses,
    SyncReport &report, const std::function<base::Done()> &also)
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
        const auto one = taking.take(response, report);
        if (!one)
            return one.error();
        all.hasMore = all.hasMore || one->hasMore;
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

base::Done countInto(Context &context, SyncReport &report)
{
    const auto counts = store::outboxrows::counts(context.connection());
    const auto conflicts = store::conflictrows::count(context.connection());
    if (!counts || !conflicts)
        return counts ? conflicts.error() : counts.error();
    report.waiting = counts->waiting;
    report.held = counts->held;
    report.rejected = counts->rejected;
    report.conflicts = *conflicts;
    const auto recovery = store::enrolment::recovery(context.connection());
    if (!recovery)
        return recovery.error();
    report.recovery = *recovery;
    const auto papers = sealedpapers::counts(context);
    if (!papers)
        return papers.error();
    report.papersToSend = papers->toSend;
    report.papersToCome = papers->toCome;
    return {};
}

namespace {

base::Done runRecords(
    Context &context, OfficeDoor &door, const base::Progress &progress, SyncReport &report)
{
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
        const auto answered = letterIn(context, *reply, *letter, report);
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
    return {};
}

} // namespace

base::Result<SyncReport> run(Context &context, OfficeDoor &door, const base::Progress &progress)
{
    SyncReport report;
    if (const base::Done given = sealedpapers::giveKeys(context); !given)
        return given.error();
    if (const base::Done exchanged = runRecords(context, door, progress, report); !exchanged)
        return exchanged.error();
    if (!report.isWiped && !report.isRevoked) {
        if (const base::Done followed = paperrun::run(context, door, progress, report); !followed)
            return followed.error();
    }
    if (const base::Done counted = countInto(context, report); !counted)
        return counted.error();
    return report;
}

} // namespace work::syncrun
