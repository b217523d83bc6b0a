// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/taking.h"

#include "model/sql/transaction.h"
#include "model/store/signatures.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "model/sync/device.h"
#include "model/wire/enrolment.h"
#include "model/work/context.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work {
namespace {

/// From so many entries on, the office's signature over the whole answer has to do for the users' at first.
constexpr qsizetype kTooManyToCheckEach = 500;

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
    for (const syncing::OlderPage &page : response.older)
        report.older += int(page.entries.size());
}

/// What the office decided about months that this user had asked for. Not where a vault begins with it.
void countMonths(const syncing::Response &response, const store::VaultReplica &replica, SyncReport &report)
{
    for (const syncing::Page &page : response.pages) {
        for (const syncing::Entry &entry : page.entries) {
            const domain::ChangeHeader &header = entry.change.header;
            const syncing::Kind kind = syncing::kindOf(header);
            const bool decides = kind == syncing::Kind::Granted || kind == syncing::Kind::Refused;
            if (page.after == 0 || !decides || replica.ownOfRecord(header.record).isEmpty())
                continue;
            ++(kind == syncing::Kind::Granted ? report.monthsGranted : report.monthsRefused);
            if (kind == syncing::Kind::Refused)
                report.refusedRequests.append(header.record);
        }
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

Taking::Taking(Context &context, const store::OfficeLink &link)
    : m_context(context)
    , m_link(link)
    , m_name(context.vault().identity().device)
{
}

Taking::~Taking()
{
    if (!m_isCommitted)
        m_context.vault().setDevice(m_name);
}

base::Result<syncrun::Answered> Taking::take(const syncing::Response &response,
    const syncing::Request *ahead, const syncing::ReadPages &pages, SyncReport &report)
{
    if (const base::Done taken = takeCatalogue(m_context, response, m_link.officeKey); !taken)
        return taken.error();
    auto keys = store::KnownKeys::read(m_context.connection(), m_link.officeKey);
    if (!keys)
        return keys.error();
    if (syncing::entriesIn(response) > kTooManyToCheckEach)
        keys->setDepth(store::KnownKeys::Depth::OfficeOnly);
    store::VaultReplica replica(m_context.vault(), m_context.connection());
    const store::OwnerSigner signer(m_context.vault().keys().signing);
    syncing::Device device(
        replica, signer, *keys, m_context.clock(), m_context.vault().environment().random);
    if (const base::Done noted = ahead ? device.noteAsked(*ahead) : base::Done(); !noted)
        return noted.error();
    const syncing::Taken taken = device.take(response, pages);
    if (!replica.failure())
        return replica.failure().error();
    if (taken.kind == syncing::Taken::Kind::NotStored)
        return base::Error{base::ErrorKind::Io, u"the answer could not be stored"_s};
    if (taken.kind == syncing::Taken::Kind::Stale)
        return syncrun::Answered{false, false, true};
    m_officeTime = std::max({m_officeTime, m_link.officeTime, response.officeTime});
    m_lease = response.leaseUntil;
    m_recovery = response.recovery;
    countAnswers(response, report);
    countEntries(response, replica.facts().user, report);
    countMonths(response, replica, report);
    report.pulled += int(taken.begunWith);
    noteIn(response, taken, report);
    if (response.isRevoked) {
        const base::Done noted = store::enrolment::noteRevoked(m_context.connection(), m_context.clock().now());
        if (!noted)
            return noted.error();
    }
    report.isWiped = replica.facts().isWiped;
    m_touched += replica.touched();
    // It waits until this device says that it has nothing more from before.
    const bool isToReport = response.recovery.isOn
        && std::ranges::any_of(response.answers,
            [](const syncing::Answer &answer) { return answer.kind != syncing::Answer::Kind::Held; });
    return syncrun::Answered{taken.hasMore || isToReport, taken.lacksOlder, false};
}

base::Done Taking::commit(sql::Transaction &transaction)
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

} // namespace work
