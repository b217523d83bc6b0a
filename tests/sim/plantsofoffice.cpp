// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/plant.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace sim {

using namespace syncing;

namespace {

/// What a device with a gap believes: its own number and hash, and which number of the office it never got.
struct Gap {
    qint64 missed = 0;
    qint64 n = 0;
    QByteArray s;
};
using Gaps = QMap<std::pair<base::Id, base::Id>, Gap>;

void skipOne(Page &page, Gap &gap)
{
    if (page.isFork || page.snapshot) {
        gap.missed = 0;
        return;
    }
    if (gap.missed == 0 && page.entries.size() > 2)
        gap.missed = page.entries.at(1).n;
    if (gap.missed == 0)
        return;
    page.entries.removeIf([&](const Entry &entry) { return entry.n == gap.missed; });
    page.after = gap.n;
    page.end -= 1;
    for (Entry &entry : page.entries) {
        entry.n = ++gap.n;
        entry.s = gap.s = streamHash(gap.s, entry.n, entry.change.chain);
    }
}

/// A cursor over a plain sequence: one of the entries was not yet to be seen when the page was read, the next
/// ones were, and nobody notices. For the device the numbers are dense.
Plant sequenceCursor()
{
    auto gaps = std::make_shared<Gaps>();
    Plant plant = Plant::asks("sequence-cursor", "numbers become visible out of order, and one is skipped",
        [gaps](Request &request, OfficeBook &book) {
            for (Position &position : request.positions) {
                Gap &gap = (*gaps)[{request.device, position.stream}];
                gap.n = position.n;
                gap.s = position.s;
                const StreamBook stream = book.streams.value(position.stream);
                if (gap.missed == 0 || position.n >= stream.end())
                    continue;
                ++position.n;
                position.s = stream.hashAt(position.n);
            }
        });
    plant.answering = [gaps](Response &response, OfficeBook &, const Request &) {
        for (Page &page : response.pages)
            skipOne(page, (*gaps)[{response.device, page.stream}]);
    };
    return plant;
}

std::vector<Plant> ofAnswers()
{
    return {
        Plant::asks("no-idempotency", "a change that comes again is taken again",
            [](Request &request, OfficeBook &book) {
                for (const Push &push : std::as_const(request.pushes)) {
                    book.known.remove(push.change.header.id);
                    book.devices[push.change.header.device].heads.remove(push.change.header.k);
                }
            }),
        Plant::answers("second-body-ignored", "another body under a known id passes for a duplicate",
            [](Response &response, OfficeBook &book, const Request &) {
                for (Answer &answer : response.answers) {
                    if (answer.reason == Reason::OtherBody)
                        answer.kind = Answer::Kind::Duplicate;
                }
                book.alarms.clear();
            }),
        Plant::asks("clone-unnoticed", "a number of a device may be used twice",
            [](Request &request, OfficeBook &book) {
                request.k = std::max(request.k, book.devices.value(request.device).lastK());
                for (const Push &push : std::as_const(request.pushes)) {
                    if (push.isReoffer || book.known.contains(push.change.header.id))
                        continue;
                    book.devices[push.change.header.device].heads.remove(push.change.header.k);
                    book.devices[push.change.header.device].heads.insert(
                        push.change.header.k - 1, push.change.previous);
                }
            }),
        Plant::asks("poison-blocks-queue", "after a change that is refused nothing more is read",
            [](Request &request, OfficeBook &book) {
                const auto isPoison = [&](const Push &push) {
                    return push.change.body.contains("forbidden")
                        || book.erased.contains(push.change.header.record);
                };
                const auto first = std::ranges::find_if(request.pushes, isPoison);
                request.pushes.erase(first, request.pushes.end());
            }),
        Plant::answers("renewal-forgotten", "a cloned device is told that it is one, and not its new name",
            [](Response &response, OfficeBook &, const Request &) { response.newDevice = {}; }),
        Plant::asks("late-change-dropped",
            "a change for a case that has moved is thrown away and called done",
            [](Request &request, OfficeBook &book) {
                for (const Push &push : std::as_const(request.pushes)) {
                    const domain::ChangeHeader &header = push.change.header;
                    const base::Id place = book.places.value(header.record, push.stream);
                    if (place != push.stream && !book.known.contains(header.id)
                        && kindOf(header) != Kind::Erase)
                        book.known.insert(header.id,
                            {push.change.commitment, place,
                                {header.id, Answer::Kind::Late, Reason::None, 0, 0}});
                }
            }),
        Plant::answers("taken-number-is-done",
            "a change whose number another device had counts as a duplicate",
            [](Response &response, OfficeBook &, const Request &) {
                for (Answer &answer : response.answers) {
                    if (answer.kind == Answer::Kind::Renew)
                        answer.kind = Answer::Kind::Duplicate;
                }
            }),
    };
}

std::vector<Plant> ofRights()
{
    Plant forged = Plant::asks("signature-unchecked", "whoever writes, it is taken", {});
    forged.trustsAnybody = true;
    return {forged,
        Plant::answers("all-streams-given", "rights are not asked when a page is made",
            [](Response &response, OfficeBook &book, const Request &) {
                for (auto stream = book.streams.cbegin(); stream != book.streams.cend(); ++stream) {
                    if (response.streams.contains(stream.key()))
                        continue;
                    response.streams.append(stream.key());
                    Page page;
                    page.stream = stream.key();
                    page.epochs = stream->epochs;
                    page.entries = stream->entries;
                    page.end = stream->end();
                    response.pages.append(page);
                }
            }),
        Plant::answers("older-unscoped", "the history of a case that has moved is given to whoever reads where it was",
            [](Response &response, OfficeBook &book, const Request &) {
                for (OlderPage &page : response.older)
                    page.entries = book.streams[page.stream].entries.mid(page.after, page.entries.size());
            }),
        Plant::asks("revoked-goes-on", "a revoked device is served like any other",
            [](Request &request, OfficeBook &book) { book.devices[request.device].isRevoked = false; }),
        Plant::answers("quarantine-emptied", "what a revoked device brings is thrown away",
            [](Response &, OfficeBook &book, const Request &) { book.quarantine.clear(); }),
        Plant::asks("cap-counted-before", "the cap is compared with a count that is one behind",
            [](Request &, OfficeBook &book) {
                book.grants.setCap(u"2026-01"_s, 4);
                book.grants.setCap(u"2026-12"_s, 3);
            }),
        Plant::asks("alikes-unnoticed", "the office forgets whom the other dongs know",
            [](Request &, OfficeBook &book) { book.identities = {}; }),
        Plant::answers("given-back-unnoticed", "a month that is given back stays taken",
            [lost = QList<GrantWish>()](Response &, OfficeBook &book, const Request &request) mutable {
                for (const Push &push : std::as_const(request.pushes)) {
                    const auto body = Body::decode(push.change.body);
                    if (!body || kindOf(push.change.header) != Kind::Request)
                        continue;
                    lost.append(GrantWish::fromJson(
                        push.change.header.id, body->more.value("grant"_L1).toObject()));
                }
                for (const GrantWish &wish : std::as_const(lost))
                    book.grants.decide(wish);
            }),
        Plant::asks("places-not-counted", "an offer has as many places as are asked for",
            [](Request &, OfficeBook &book) { book.grants.setPlaces(u"offer1"_s, 1000); })};
}

std::vector<Plant> ofBackups()
{
    Plant silent
        = Plant::asks("rollback-unnoticed", "a database that was put back says nothing, and nobody compares",
            [](Request &request, OfficeBook &book) {
                request.witness = {};
                for (Position &position : request.positions) {
                    const StreamBook stream = book.streams.value(position.stream);
                    position.n = std::min(position.n, stream.end());
                    position.s = stream.hashAt(position.n);
                }
            });
    silent.isSilent = true;
    Plant safe = Plant::asks("one-backup-is-enough", "a device forgets what only the newest backup has", {});
    safe.overstatesBackups = true;
    Plant grants
        = Plant::asks("grants-at-once", "a restored office grants before it knows what it had granted", {});
    grants.restored = [](OfficeBook &book) { book.isRecovering = false; };
    grants.hasRush = true;
    grants.from = 901;
    Plant erasure = Plant::asks("erasure-undone", "an erasure that a backup has not heard of is forgotten",
        [](Request &request, OfficeBook &book) {
            for (const Push &push : std::as_const(request.pushes)) {
                const domain::ChangeHeader &header = push.change.header;
                if (push.isReoffer && kindOf(header) == Kind::Erase && !book.known.contains(header.id))
                    book.known.insert(header.id,
                        {push.change.commitment, push.stream,
                            {header.id, Answer::Kind::Rejected, Reason::NoBody, 0, 0}});
            }
        });
    Plant forgotten = Plant::answers("forgotten-user-is-forged",
        "what somebody signed whom a restored office has forgotten is refused for good",
        [](Response &response, OfficeBook &, const Request &) {
            for (Answer &answer : response.answers) {
                if (answer.reason == Reason::UnknownUser)
                    answer = {answer.change, Answer::Kind::Rejected, Reason::BadSignature, 0, answer.receipt};
            }
        });
    Plant moves = Plant::asks("moves-undone", "moves that a backup has not heard of are forgotten",
        [](Request &request, OfficeBook &book) {
            for (const Push &push : std::as_const(request.pushes)) {
                const domain::ChangeHeader &header = push.change.header;
                const Kind kind = kindOf(header);
                const bool isMove = kind == Kind::Leave || kind == Kind::Enter;
                if (push.isReoffer && isMove && !book.known.contains(header.id))
                    book.known.insert(header.id,
                        {push.change.commitment, push.stream,
                            {header.id, Answer::Kind::Rejected, Reason::OfficeOnly, 0, 0}});
            }
        });
    Plant snapshots
        = Plant::answers("newer-snapshot-kept", "what a snapshot told stays, though the backup is older",
            [](Response &response, OfficeBook &, const Request &) {
                response.pages.removeIf([](const Page &page) { return page.isFork && page.after == kNothing; });
            });
    snapshots.from = 2801;
    Plant word = Plant::asks("witness-believed", "an office believes anybody that it was put back", {});
    word.believesWitnesses = true;
    return {silent, word, safe, grants, erasure, forgotten, moves, snapshots};
}

} // namespace

std::vector<Plant> officePlants()
{
    std::vector<Plant> all{sequenceCursor()};
    for (auto list : {ofAnswers(), ofRights(), ofBackups()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

} // namespace sim
