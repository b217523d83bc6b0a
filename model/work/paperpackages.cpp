// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/paperpackages.h"

#include "model/store/attachments.h"
#include "model/store/leavingpapers.h"
#include "model/store/records.h"
#include "model/store/syncrows.h"
#include "model/store/vault.h"
#include "model/work/context.h"
#include "model/work/paperarrival.h"
#include "model/work/sealedpapers.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>

namespace work::paperpackages {
namespace {

using store::attachments::Standing;
using wire::BlobVerdict;

/// A package holds more, and an answer has as many.
constexpr qsizetype kMostLetters = 3000;

base::Result<QByteArray> epochOf(Context &context)
{
    const auto facts = store::syncrows::facts(context.connection());
    return facts ? base::Result<QByteArray>(facts->officeEpoch.bytes()) : facts.error();
}

/// Fills letters until the package has enough.
class Packing {
public:
    Packing(Context &context, base::Moment made, qint64 mostBytes)
        : m_context(context)
        , m_made(made)
        , m_roomToSend(mostBytes)
        , m_roomToCome(mostBytes)
    {
    }

    base::Done add(const Standing &paper) { return paper.isHere ? addChunks(paper) : addQuestions(paper); }
    base::Done addLeaving(const store::leavingpapers::Leaving &paper);
    const Out &result() const { return m_out; }

private:
    base::Done addChunks(const Standing &paper);
    base::Done addQuestions(const Standing &paper);
    void sayAll(const wire::BlobName &name, qint64 size, const QList<QByteArray> &chunks);
    void say(wire::LetterKind kind, const QByteArray &payload)
    {
        m_out.letters.append({kind, m_context.vault().identity().device, {}, m_made, 0, {}, payload});
    }

    Context &m_context;
    base::Moment m_made;
    qint64 m_roomToSend;
    qint64 m_roomToCome;
    Out m_out;
};

/// A paper goes whole or not at all: the office may know nothing of it yet.
base::Done Packing::addChunks(const Standing &paper)
{
    if (paper.size > m_roomToSend || m_out.letters.size() > kMostLetters)
        return {};
    const auto record = store::records::find<domain::Attachment>(m_context.connection(), paper.attachment);
    if (!record || !*record)
        return record ? base::Done() : base::Done(record.error());
    const auto chunks = sealedpapers::sealed(m_context, **record);
    // The exchange over the network says so of it; here the others go.
    if (!chunks)
        return chunks.error().kind == base::ErrorKind::VaultDamaged ? base::Done() : chunks.error();
    sayAll({paper.attachment, paper.blob}, paper.size, *chunks);
    return {};
}

void Packing::sayAll(const wire::BlobName &name, qint64 size, const QList<QByteArray> &chunks)
{
    for (int number = 0; number < chunks.size(); ++number)
        say(wire::LetterKind::BlobPut, wire::encode(wire::BlobPut{name, size, number, chunks.at(number)}));
    m_roomToSend -= size;
    ++m_out.papers;
}

base::Done Packing::addLeaving(const store::leavingpapers::Leaving &paper)
{
    if (paper.size > m_roomToSend || m_out.letters.size() > kMostLetters)
        return {};
    const auto chunks = store::leavingpapers::chunks(m_context.connection(), paper);
    if (!chunks)
        return chunks.error();
    sayAll({paper.attachment, paper.blob}, paper.size, *chunks);
    return {};
}

base::Done Packing::addQuestions(const Standing &paper)
{
    const auto arrival = PaperArrival::begin(m_context, paper);
    if (!arrival)
        return arrival.error().kind == base::ErrorKind::NotFound ? base::Done() : arrival.error();
    for (int number = arrival->next();
         number < arrival->count() && m_roomToCome > 0 && m_out.letters.size() < kMostLetters; ++number) {
        say(wire::LetterKind::BlobGet, wire::encode(wire::BlobGet{{paper.attachment, paper.blob}, number}));
        m_roomToCome -= base::sealedfile::kChunk;
    }
    return {};
}

/// Takes answers one after another, each paper's chunks in their order.
class Unpacking {
public:
    Unpacking(Context &context, QByteArray epoch, SyncReport &report)
        : m_context(context)
        , m_epoch(std::move(epoch))
        , m_report(report)
    {
    }

    base::Done take(const wire::BlobAnswer &answer);
    base::Result<bool> wantsMore();

private:
    base::Done noteSent(const Standing &paper, const wire::BlobState &state);
    base::Done takeChunk(const Standing &paper, const wire::BlobAnswer &answer);

    Context &m_context;
    QByteArray m_epoch;
    SyncReport &m_report;
    QHash<base::Id, std::shared_ptr<PaperArrival>> m_arrivals;
    QSet<base::Id> m_stuck; ///< that another package would bring no further
};

base::Done Unpacking::take(const wire::BlobAnswer &answer)
{
    if (answer.states.size() != 1)
        return {};
    const wire::BlobState &state = answer.states.constFirst();
    if (state.isComplete) {
        if (const base::Done dropped = store::leavingpapers::drop(m_context.connection(), state.name.record);
            !dropped)
            return dropped;
    }
    const auto paper = store::attachments::of(m_context.connection(), state.name.record);
    if (!paper && paper.error().kind != base::ErrorKind::NotFound)
        return paper.error();
    if (!paper || paper->blob != state.name.blob)
        return {};
    if (state.verdict != BlobVerdict::Done)
        m_stuck.insert(paper->attachment);
    return paper->isHere ? noteSent(*paper, state) : takeChunk(*paper, answer);
}

base::Done Unpacking::noteSent(const Standing &paper, const wire::BlobState &state)
{
    const bool isKnown = !paper.sentEpoch.isEmpty() && paper.sentEpoch == m_epoch;
    const bool isForGood = state.verdict == BlobVerdict::WrongSize || state.verdict == BlobVerdict::Damaged;
    if (isKnown || (!state.isComplete && !isForGood))
        return {};
    m_report.papersSent += state.isComplete;
    return store::attachments::noteSent(
        m_context.connection(), paper, m_epoch, state.isComplete ? 0 : int(state.verdict));
}

base::Done Unpacking::takeChunk(const Standing &paper, const wire::BlobAnswer &answer)
{
    if (answer.chunk.isEmpty() || m_stuck.contains(paper.attachment))
        return {};
    auto arrival = m_arrivals.value(paper.attachment);
    if (!arrival) {
        auto begun = PaperArrival::begin(m_context, paper);
        if (!begun)
            return begun.error().kind == base::ErrorKind::NotFound ? base::Done() : begun.error();
        arrival = std::make_shared<PaperArrival>(std::move(*begun));
        m_arrivals.insert(paper.attachment, arrival);
    }
    // What came over the network meanwhile is here already.
    if (answer.number != arrival->next())
        return {};
    const base::Done taken = arrival->take(m_context, answer.chunk, m_epoch);
    if (!taken && taken.error().kind == base::ErrorKind::LetterDamaged) {
        m_stuck.insert(paper.attachment);
        return store::attachments::dropChunks(m_context.connection(), paper.attachment).and_then([&] {
            return store::attachments::noteSent(
                m_context.connection(), paper, m_epoch, int(BlobVerdict::Damaged));
        });
    }
    if (!taken)
        return taken;
    ++m_report.partsReceived;
    m_report.papersReceived += arrival->isWhole();
    return {};
}

base::Result<bool> Unpacking::wantsMore()
{
    const auto open = sealedpapers::unsettled(m_context);
    if (!open)
        return open.error();
    return std::ranges::any_of(*open, [&](const PaperLine &line) {
        return line.standing.place != PaperPlace::Refused && line.standing.of > 0
            && !m_stuck.contains(line.attachment.id) && !line.attachment.blob.isEmpty();
    });
}

} // namespace

base::Result<Out> lettersOut(Context &context, base::Moment made, qint64 mostBytes)
{
    const auto papers = store::attachments::all(context.connection());
    const auto epoch = epochOf(context);
    const auto leaving = store::leavingpapers::all(context.connection());
    if (!papers || !epoch)
        return papers ? epoch.error() : papers.error();
    if (!leaving)
        return leaving.error();
    Packing packing(context, made, mostBytes);
    for (const store::leavingpapers::Leaving &one : *leaving) {
        if (const base::Done added = packing.addLeaving(one); !added)
            return added.error();
    }
    for (const Standing &one : *papers) {
        if (!sealedpapers::isOpen(one, *epoch))
            continue;
        if (const base::Done added = packing.add(one); !added)
            return added.error();
    }
    return packing.result();
}

base::Result<bool> takeAnswers(Context &context, const QList<wire::BlobAnswer> &answers, SyncReport &report)
{
    const auto epoch = epochOf(context);
    if (!epoch)
        return epoch.error();
    Unpacking unpacking(context, *epoch, report);
    for (const wire::BlobAnswer &one : answers) {
        if (const base::Done taken = unpacking.take(one); !taken)
            return taken.error();
    }
    return unpacking.wantsMore();
}

} // namespace work::paperpackages
