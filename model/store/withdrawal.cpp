// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/withdrawal.h"

#include "model/store/cellwrite.h"
#include "model/store/changerows.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "model/store/withdrawnparts.h"
#include "model/sync/kind.h"
#include "model/sync/view.h"

#include <algorithm>
#include <optional>

namespace store::withdrawal {
namespace {

using domain::Merge;
using recordchanges::Story;
using recordchanges::Told;
using syncing::Reopened;
using syncing::Write;

/// Whether values of this rule stand against each other, and are not merged.
bool isApart(Merge rule)
{
    return rule == Merge::Register || rule == Merge::HighRisk || rule == Merge::Group || syncing::isKeyed(rule);
}

/// How one write is taken out: what stands by it, and what stands there without it.
struct Way {
    base::Id standing;
    QList<Reopened> sides;
};

/// Nothing where the old value is put over it as ever. What waits to be sent may be refused and is brought back as a value,
/// so that it does not stand where it was refused.
std::optional<Way> wayOf(const CellWrite &place, const Story &story)
{
    const base::Id standing = place.standing();
    QList<syncing::Head> others = place.heads();
    others.removeIf([&](const syncing::Head &head) { return head.by == standing; });
    if (standing.isNil() || place.isSaidByOthers() || (others.isEmpty() && !place.endsDisagreement()))
        return std::nullopt;
    QList<base::Id> beside;
    for (const syncing::Head &head : std::as_const(others))
        beside.append(head.by);
    auto sides = place.before(beside);
    const auto waits = [&](const Reopened &one) { return story.waiting.contains(one.by); };
    if (!sides || std::ranges::any_of(*sides, waits))
        return std::nullopt;
    // Folding hears of the cell by what comes back to it: what stands there stays as it is.
    if (sides->isEmpty())
        sides->append(place.asItStands(others.constFirst()));
    return Way{standing, *sides};
}

/// Said without reading the record's history, since an act may have changed thousands of records.
bool mayBeTakenOut(const Told &told, const syncing::RecordState &view)
{
    const auto isAlone = [&](const Write &write) {
        const QList<base::Id> heads = view.fields.value(write.column).headsOf(write.key);
        return write.seen.size() <= 1 && (heads.isEmpty() || heads == QList{told.change.header.id});
    };
    return view.isHere() && (!told.body.withdraws.isEmpty() || !std::ranges::all_of(told.body.writes, isAlone));
}

/// What this change took out: what of it is to be written again as it was, since what came back for it stands there still,
/// and the rest.
struct Again {
    QList<Write> writes;
    QList<withdrawnparts::Part> rest;
};

Again writtenAgain(const Told &told, const Story &story)
{
    QList<syncing::Body> withdrawn;
    for (const base::Id &id : told.body.withdraws)
        withdrawn.append(story.changes.value(id).body);
    Again again;
    const QList<withdrawnparts::Part> parts = withdrawnparts::of(told.body, withdrawn);
    for (const withdrawnparts::Part &part : parts) {
        const QList<syncing::Head> heads = CellHistory(story, part.write.column, part.write.key).heads();
        const bool stands = std::ranges::all_of(part.back, [&](const Reopened &one) {
            return std::ranges::find(heads, one.by, &syncing::Head::by) != heads.end();
        });
        if (stands)
            again.writes.append(part.write);
        else
            again.rest.append(part);
    }
    return again;
}

/// An edit, or one that was taken back; a settled disagreement is taken back in another way.
bool isEdit(const Told &told)
{
    return syncing::kindOf(told.change.header) == syncing::Kind::Update && syncing::settledBy(told.body).isEmpty();
}

} // namespace

Parts partsOf(const Told &told, const Story &story)
{
    Parts parts;
    syncing::Body rest;
    for (const Write &write : told.body.writes) {
        const bool canBe = isApart(write.rule) && !write.isSequential;
        const CellWrite place(told, write, story);
        const auto way = canBe ? wayOf(place, story) : std::nullopt;
        if (!way) {
            rest.writes.append(write);
            if (canBe && place.wouldDecide())
                parts.rewritten.insert(write.column);
            continue;
        }
        parts.reopens += way->sides;
        for (const base::Id &id : {told.change.header.id, way->standing}) {
            if (!parts.withdraws.contains(id))
                parts.withdraws.append(id);
        }
    }
    parts.rest = changerows::fieldsOf(rest);
    return parts;
}

base::Result<QList<Out>> outOf(
    ActWriter &writer, Vault &vault, const base::Id &act, QList<domain::HistoryEntry> &entries)
{
    QList<Out> all;
    if (!writer.replica())
        return all;
    const auto changes = recordchanges::ofAct(writer.connection(), act);
    if (!changes)
        return changes.error();
    const auto isSame = [](const Told &told, const domain::HistoryEntry &entry) {
        return told.change.header.record == entry.record.id && told.change.header.kind == entry.kind;
    };
    if (!std::ranges::equal(*changes, entries, isSame))
        return base::Error{base::ErrorKind::Internal, QStringLiteral("history of an act")};
    for (qsizetype at = 0; at < changes->size(); ++at) {
        const Told &told = changes->at(at);
        if (!isEdit(told))
            continue;
        const domain::RecordRef &record = entries[at].record;
        const auto stream = syncrows::streamOf(writer.connection(), record.id);
        if (!stream)
            return stream.error();
        if (!mayBeTakenOut(told, syncing::viewOf(*writer.replica(), *stream, record.id)))
            continue;
        const auto story = recordchanges::ofRecord(vault, writer.connection(), *stream, record.id);
        if (!story)
            return story.error();
        const Parts parts = partsOf(told, *story);
        const Again again = writtenAgain(told, *story);
        entries[at].fields = parts.rest + withdrawnparts::shown(again.rest);
        all.append({at, record, *stream, {again.writes, {}, {}, parts.reopens, parts.withdraws, {}}, parts.rewritten});
    }
    return all;
}

base::Done take(ActWriter &writer, const Out &out)
{
    if (out.body.writes.isEmpty() && out.body.reopens.isEmpty())
        return {};
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), out.stream, out.record.id);
    syncing::Body body = out.body;
    body.saw = syncing::composerFor(*writer.replica(), out.stream, view).edit({}).saw;
    return writer.putBody(domain::ChangeKind::Update, out.record.type, out.record.id, body);
}

} // namespace store::withdrawal
