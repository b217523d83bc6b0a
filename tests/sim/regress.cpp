// SPDX-License-Identifier: GPL-3.0-or-later
// The fourth promise, checked as things happen: another part of world.cpp.
#include "tests/sim/world.h"

using namespace Qt::StringLiterals;

namespace sim {

using namespace syncing;

/// Promise 4: what a user saw is still there, or was written over by somebody who had seen it. Within one
/// stream: what of a case that moves had not been sent comes to the new holder's inbox.
void World::noticeRegress(Actor &actor, const Seen &seen, const Response &response)
{
    const auto here = actor.replica.data().streams.constFind(seen.stream);
    if (here == actor.replica.data().streams.constEnd())
        return; // it may not be read any more
    const RecordState &before = seen.record;
    const RecordState after = device(actor).view(seen.stream, before.id);
    // The marker of an erasure may come in another stream, to which the case had moved.
    const bool isErased
        = !after.isHere() && (after.presence == Presence::Erased || actor.replica.isErased(before.id));
    if (after.presence == Presence::Left || isErased || isToldErased(actor, before.id, response))
        return;
    // A part of it that was never taken goes with its case, or lies as a whole in the inbox.
    const bool hasLeft
        = leaves(here->entries, before.id) || std::ranges::any_of(here->base, [&](const RecordState &stub) {
              return stub.presence == Presence::Left && leavesWith(before.id, stub.id);
          });
    const bool isAway = after.presence == Presence::Absent && (!after.inbox.isEmpty() || hasLeft);
    const auto page = std::ranges::find(response.pages, seen.stream, &Page::stream);
    // Of what an old backup has not, and this device by a snapshot only, nobody has the changes.
    const bool beginsAgain = page->isFork && page->after == kNothing;
    // Until its entering has come back it shows either what that told or what was folded since.
    const bool isEntering = std::ranges::any_of(actor.replica.data().outbox, [&](const OutItem &item) {
        return item.change.header.record == before.id && kindOf(item.change.header) == Kind::Enter
            && item.isLaidOn(here->facts.folded);
    });
    if (isAway || beginsAgain || isEntering || isToldAway(before.id, seen.stream, response) || leaves(page->entries, before.id))
        return;
    const auto isInInbox = [&](const base::Id &change) {
        return std::ranges::any_of(after.inbox, [&](const Late &late) { return late.change == change; });
    };
    const bool isMadeInVain = after.presence == Presence::Absent && isMakingRefused(actor, before.id);
    for (auto field = before.fields.begin(); field != before.fields.end(); ++field) {
        for (auto cell = field->cells().begin(); cell != field->cells().end(); ++cell) {
            const QList<base::Id> now = after.fields.value(field.key()).headsOf(cell.key());
            for (const Head &head : *cell) {
                if (!isInInbox(head.by) && !(isMadeInVain && isOnItsWay(actor, head.by)))
                    noticeRegress(actor, head.by, now);
            }
        }
    }
}

/// Whether the office refuses something of it because it was erased: the marker may be on a later page, and
/// what was to be offered again, which the office does not take any more, goes at once.
bool World::isToldErased(const Actor &actor, const base::Id &record, const Response &response) const
{
    const bool isKept = std::ranges::any_of(actor.replica.data().outbox, [&](const OutItem &item) {
        return item.change.header.record == record && item.reason == Reason::Erased;
    });
    return isKept || std::ranges::any_of(response.answers, [&](const Answer &answer) {
        const Made *made = m_truth.find(answer.change);
        // Also where it is the office's own word of its move that is refused.
        const bool isIts = made ? made->record == record : book().erased.contains(record);
        return answer.reason == Reason::Erased && isIts;
    });
}

/// Whether an office that was put far back has it in an inbox elsewhere, and not the leaving any more.
bool World::isToldAway(const base::Id &record, const base::Id &stream, const Response &response) const
{
    const bool isElsewhere = m_faults[size_t(Fault::OldRestore)] > 0 && book().places.value(record) != stream;
    return isElsewhere && std::ranges::any_of(response.answers, [&](const Answer &answer) {
        const Made *made = m_truth.find(answer.change);
        return answer.kind == Answer::Kind::Late && made && made->record == record;
    });
}

/// Whether its case goes away here, perhaps to come back.
bool World::leaves(const QList<Entry> &entries, const base::Id &record) const
{
    return std::ranges::any_of(entries, [&](const Entry &entry) {
        return kindOf(entry.change.header) == Kind::Leave && leavesWith(record, entry.change.header.record);
    });
}

/// Whether the leaving of the other tells of this one too. A root that was erased stays behind.
bool World::leavesWith(const base::Id &record, const base::Id &other) const
{
    const base::Id root = m_roots.value(record);
    return other == record || other == root || (book().erased.contains(root) && m_roots.value(other) == root);
}

void World::noticeRegress(Actor &actor, const base::Id &head, const QList<base::Id> &now)
{
    const Made *made = m_truth.find(head);
    if (now.contains(head) || !made || isRefused(actor, head))
        return;
    const QList<base::Id> later = m_truth.supersedersOf(head);
    const bool isWrittenOver = std::ranges::any_of(
        later, [&](const base::Id &change) { return m_truth.knows(actor.index, change); });
    if (!isWrittenOver)
        breach(4,
            u"device %1 saw an older state after a newer one: without %2 of %3"_s.arg(actor.index)
                .arg(shortName(head), shortName(made->record)));
}

/// As it may be: that its maker did not sign it is said of no change that somebody made.
bool World::isRefused(const Actor &actor, const base::Id &change) const
{
    return std::ranges::any_of(actor.replica.data().outbox, [&](const OutItem &item) {
        return item.change.header.id == change && isRefused(item);
    });
}

bool World::isRefused(const OutItem &item)
{
    return item.state == OutState::Rejected && item.reason != Reason::BadSignature;
}

/// Whether what made it was refused. What was written on it since is out of sight with that: alone it would be half
/// a record. It waits for an answer of its own, which may come with a later request.
bool World::isMakingRefused(const Actor &actor, const base::Id &record) const
{
    return std::ranges::any_of(actor.replica.data().outbox, [&](const OutItem &item) {
        const domain::ChangeHeader &header = item.change.header;
        const bool isMaking = kindOf(header) == Kind::Create || kindOf(header) == Kind::Request;
        return header.record == record && isMaking && isRefused(item);
    });
}

bool World::isOnItsWay(const Actor &actor, const base::Id &change) const
{
    return std::ranges::any_of(actor.replica.data().outbox, [&](const OutItem &item) {
        return item.change.header.id == change && item.isOnItsWay() && hasBody(item.change);
    });
}

} // namespace sim
