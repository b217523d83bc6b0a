// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/paperrun.h"

#include "model/store/attachments.h"
#include "model/store/enrolment.h"
#include "model/store/leavingpapers.h"
#include "model/store/records.h"
#include "model/store/syncrows.h"
#include "model/wire/blobs.h"
#include "model/wire/refusal.h"
#include "model/work/cannotstore.h"
#include "model/work/context.h"
#include "model/work/paperarrival.h"
#include "model/work/sealedpapers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::paperrun {
namespace {

using store::attachments::Standing;
using wire::BlobState;
using wire::BlobVerdict;

constexpr int kMostRests = 10;
constexpr int kRestMilliseconds = 300;

/// A paper with what the office has of it.
struct Job {
    Standing standing;
    BlobState state;
};

class Run {
public:
    Run(Context &context, OfficeDoor &door, const base::Progress &progress, SyncReport &report,
        store::OfficeLink link, QByteArray epoch)
        : m_context(context)
        , m_door(door)
        , m_progress(progress)
        , m_report(report)
        , m_link(std::move(link))
        , m_epoch(std::move(epoch))
    {
    }

    base::Done go();

private:
    base::Result<wire::BlobAnswer> say(wire::LetterKind kind, const QByteArray &payload);
    base::Result<QList<Standing>> open();
    base::Done askAbout(const QList<Standing> &papers);
    void sort(const Standing &standing, const BlobState &state);
    base::Done send(const Job &job);
    base::Result<BlobState> sendChunks(const Job &job, const QList<QByteArray> &chunks);
    base::Done fetch(const Job &job);
    base::Done sendLeaving();
    base::Done note(const Standing &standing, BlobVerdict verdict);
    void stepped() { m_progress.at(++m_done, m_total); }

    Context &m_context;
    OfficeDoor &m_door;
    const base::Progress &m_progress;
    SyncReport &m_report;
    store::OfficeLink m_link;
    QByteArray m_epoch;
    QList<Job> m_toSend;
    QList<Job> m_toFetch;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

base::Result<wire::BlobAnswer> Run::say(wire::LetterKind kind, const QByteArray &payload)
{
    if (m_progress.isCancelled())
        return base::ErrorKind::Cancelled;
    const base::Moment now = m_context.clock().now();
    const wire::Letter letter{kind, m_context.vault().identity().device, {}, now, 0, {}, payload};
    const auto sealed = wire::seal(letter, m_link.deviceKey, m_link.officeKey);
    if (!sealed)
        return sealed.error();
    auto reply = m_door.post("/v1/blobs", *sealed, m_progress);
    // Many letters in a row are more than an office takes from one address; it asks for a moment.
    for (int tries = 0; tries < kMostRests && !reply && reply.error().kind == base::ErrorKind::OfficeBusy
         && reply.error().detail != QLatin1String(kOfficeCannotStore) && !m_progress.isCancelled();
         ++tries) {
        base::rest(kRestMilliseconds);
        reply = m_door.post("/v1/blobs", *sealed, m_progress);
    }
    if (!reply)
        return reply.error();
    const auto answer = wire::openAnswer(*reply, wire::LetterKind::BlobAnswer, *sealed, m_link.officeKey,
        m_link.deviceKey, m_context.clock().now());
    if (!answer)
        return answer.error();
    // Only the answer to what was asked just now: an old one could tell of a file that is not there any more.
    if (answer->previous != wire::letterHash(*sealed))
        return base::Error{base::ErrorKind::LetterDamaged, u"not an answer of the office"_s};
    return wire::decodeBlobAnswer(answer->payload);
}

base::Result<QList<Standing>> Run::open()
{
    auto papers = store::attachments::all(m_context.connection());
    if (papers)
        papers->removeIf([&](const Standing &one) { return !sealedpapers::isOpen(one, m_epoch); });
    return papers;
}

void Run::sort(const Standing &standing, const BlobState &state)
{
    const int count = base::sealedfile::chunksOf(standing.size);
    if (standing.isHere && !state.isComplete && state.verdict == BlobVerdict::Done) {
        m_toSend.append({standing, state});
        for (int number = 0; number < count; ++number)
            m_total += state.holds(number) ? 0 : 1;
    } else if (!standing.isHere && state.isComplete) {
        m_toFetch.append({standing, state});
        m_total += count - standing.chunks;
    }
}

base::Done Run::askAbout(const QList<Standing> &papers)
{
    wire::BlobAsk ask;
    for (const Standing &one : papers)
        ask.names.append({one.attachment, one.blob});
    const auto answer = say(wire::LetterKind::BlobAsk, wire::encode(ask));
    if (!answer)
        return answer.error();
    for (const Standing &one : papers) {
        const auto state = std::ranges::find_if(answer->states, [&](const BlobState &known) {
            return known.name == wire::BlobName{one.attachment, one.blob};
        });
        if (state == answer->states.end())
            continue;
        if (one.isHere && state->isComplete) {
            if (const base::Done noted = note(one, BlobVerdict::Done); !noted)
                return noted;
        }
        sort(one, *state);
    }
    return {};
}

base::Done Run::note(const Standing &standing, BlobVerdict verdict)
{
    return store::attachments::noteSent(m_context.connection(), standing, m_epoch, int(verdict));
}

base::Result<BlobState> Run::sendChunks(const Job &job, const QList<QByteArray> &chunks)
{
    BlobState state = job.state;
    for (int number = 0; number < chunks.size() && !state.isComplete; ++number) {
        if (job.state.holds(number))
            continue;
        const wire::BlobPut put{job.state.name, job.standing.size, number, chunks.at(number)};
        const auto answer = say(wire::LetterKind::BlobPut, wire::encode(put));
        if (!answer)
            return answer.error();
        if (answer->states.size() != 1 || answer->states.constFirst().name != put.name)
            return base::Error{base::ErrorKind::LetterDamaged, u"not an answer about this paper"_s};
        state = answer->states.constFirst();
        if (state.verdict != BlobVerdict::Done)
            return state;
        ++m_report.partsSent;
        stepped();
    }
    return state;
}

base::Done Run::send(const Job &job)
{
    const auto record
        = store::records::find<domain::Attachment>(m_context.connection(), job.standing.attachment);
    if (!record || !*record)
        return record ? base::Done() : base::Done(record.error());
    const auto chunks = sealedpapers::sealed(m_context, **record);
    if (!chunks)
        return note(job.standing, BlobVerdict::Damaged);
    auto state = sendChunks(job, *chunks);
    // Somebody had brought other chunks under this name, which are dropped now: once more, all of it.
    if (state && state->verdict == BlobVerdict::Damaged)
        state = sendChunks({job.standing, {job.state.name, BlobVerdict::Done, false, {}}}, *chunks);
    if (!state)
        return state.error();
    if (state->isComplete) {
        ++m_report.papersSent;
        return note(job.standing, BlobVerdict::Done);
    }
    // Rights may come back, or the record may be on its way: those wait.
    const bool isForGood = state->verdict == BlobVerdict::WrongSize || state->verdict == BlobVerdict::Damaged;
    return isForGood ? note(job.standing, state->verdict) : base::Done();
}

base::Done Run::fetch(const Job &job)
{
    auto arrival = PaperArrival::begin(m_context, job.standing);
    if (!arrival)
        return arrival.error().kind == base::ErrorKind::NotFound ? base::Done() : arrival.error();
    while (!arrival->isWhole()) {
        const wire::BlobGet get{job.state.name, arrival->next()};
        const auto answer = say(wire::LetterKind::BlobGet, wire::encode(get));
        if (!answer)
            return answer.error();
        const bool isIt = answer->states.size() == 1 && answer->states.constFirst().name == get.name
            && answer->number == get.number;
        // Erased or moved meanwhile: the records will tell.
        if (!isIt || answer->states.constFirst().verdict != BlobVerdict::Done)
            return {};
        const base::Done taken = arrival->take(m_context, answer->chunk, m_epoch);
        if (!taken && taken.error().kind == base::ErrorKind::LetterDamaged) {
            const base::Done dropped
                = store::attachments::dropChunks(m_context.connection(), job.standing.attachment);
            return dropped ? note(job.standing, BlobVerdict::Damaged) : dropped;
        }
        if (!taken)
            return taken.error().kind == base::ErrorKind::NotFound ? base::Done() : taken;
        ++m_report.partsReceived;
        stepped();
    }
    ++m_report.papersReceived;
    return {};
}

/// Papers whose case has gone: sealed, and nobody's here any more.
base::Done Run::sendLeaving()
{
    const auto all = store::leavingpapers::all(m_context.connection());
    if (!all || all->isEmpty())
        return all ? base::Done() : base::Done(all.error());
    for (const store::leavingpapers::Leaving &one : *all) {
        const wire::BlobName name{one.attachment, one.blob};
        const auto answer = say(wire::LetterKind::BlobAsk, wire::encode(wire::BlobAsk{{name}}));
        const auto chunks = store::leavingpapers::chunks(m_context.connection(), one);
        if (!answer || !chunks)
            return answer ? chunks.error() : answer.error();
        if (answer->states.size() != 1 || answer->states.constFirst().name != name)
            return base::Error{base::ErrorKind::LetterDamaged, u"not an answer about this paper"_s};
        BlobState state = answer->states.constFirst();
        if (state.verdict == BlobVerdict::Done && !state.isComplete) {
            Standing standing;
            standing.attachment = one.attachment;
            standing.size = one.size;
            standing.blob = one.blob;
            const auto sent = sendChunks({standing, state}, *chunks);
            if (!sent)
                return sent.error();
            state = *sent;
            m_report.papersSent += state.isComplete;
        }
        if (!state.isComplete)
            continue;
        if (const base::Done dropped = store::leavingpapers::drop(m_context.connection(), one.attachment);
            !dropped)
            return dropped;
    }
    return {};
}

base::Done Run::go()
{
    if (const base::Done sent = sendLeaving(); !sent)
        return sent;
    const auto papers = open();
    if (!papers || papers->isEmpty())
        return papers ? base::Done() : base::Done(papers.error());
    for (qsizetype at = 0; at < papers->size(); at += wire::kMostAsked) {
        const base::Done asked = askAbout(papers->mid(at, wire::kMostAsked));
        if (!asked)
            return asked;
    }
    for (const Job &job : std::as_const(m_toSend)) {
        if (const base::Done sent = send(job); !sent)
            return sent;
    }
    for (const Job &job : std::as_const(m_toFetch)) {
        if (const base::Done fetched = fetch(job); !fetched)
            return fetched;
    }
    return {};
}

} // namespace

base::Done run(Context &context, OfficeDoor &door, const base::Progress &progress, SyncReport &report)
{
    auto link = store::enrolment::link(context.connection());
    const auto facts = store::syncrows::facts(context.connection());
    if (!link || !facts)
        return link ? facts.error() : link.error();
    if (!*link || facts->officeEpoch.isNil() || facts->isRevoked)
        return {};
    const base::Done gone
        = Run(context, door, progress, report, std::move(**link), facts->officeEpoch.bytes()).go();
    const bool knowsNothing = !gone
        && (gone.error().kind == base::ErrorKind::NotAllowed || gone.error().kind == base::ErrorKind::LetterRefused
            || gone.error().kind == base::ErrorKind::NotFound);
    return knowsNothing ? base::Done() : gone;
}

} // namespace work::paperrun
