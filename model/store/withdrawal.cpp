// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/withdrawal.h"

#include "model/store/changerows.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "model/sync/kind.h"
#include "model/sync/view.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

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

/// One write in one cell, and the values that gave way to it.
class Place {
public:
    Place(const Told &told, const Write &write, const Story &story)
        : m_story(&story)
        , m_write(&write)
        , m_by(told.change.header.id)
    {
    }

    /// What stood there before its writer's eyes, without what had given way to something else of it or to `beside`;
    /// nothing where something of it is not here to be told.
    std::optional<QList<Reopened>> before(const QList<base::Id> &beside = {}) const
    {
        QList<Reopened> sides;
        const QSet<base::Id> gone = under(m_write->seen + beside);
        for (const base::Id &id : m_write->seen) {
            if (gone.contains(id))
                continue;
            const auto told = m_story->changes.constFind(id);
            const Write *side
                = told == m_story->changes.constEnd() ? nullptr : recordchanges::writeOf(*told, m_write->column, m_write->key);
            if (!side)
                return std::nullopt;
            sides.append({m_write->column, m_write->key, recordchanges::partOf(*side, true, m_write->key), id});
        }
        return sides;
    }

    Reopened asItStands(const syncing::Head &head) const { return {m_write->column, m_write->key, head.value, head.by}; }
    QList<syncing::Head> heads() const
    {
        const QString key = syncing::isKeyed(m_write->rule) ? m_write->key : QString();
        return m_story->view.fields.value(m_write->column).cells().value(key.isEmpty() ? QStringLiteral("") : key);
    }
    /// What stands there by it: itself, or the same value once more, where its writer has taken back what he wrote after it.
    base::Id standing() const
    {
        for (const syncing::Head &head : heads()) {
            if (head.by == m_by || (head.value == m_write->after && liesOver(head.by)))
                return head.by;
        }
        return {};
    }

    bool endsDisagreement() const
    {
        const auto sides = before();
        return sides && std::ranges::any_of(*sides, [&](const Reopened &one) {
            return one.value != sides->constFirst().value;
        });
    }

    /// Whether putting the old value there unasked would decide something: over what somebody else has written or decided
    /// since, or where what stood against each other before it cannot be brought back.
    bool wouldDecide() const
    {
        const qsizetype count = heads().size();
        return count > 0 && (standing().isNil() || (count == 1 && m_write->seen.size() > 1 && (!before() || endsDisagreement())));
    }

private:
    /// Whether one person wrote all from this change up to the later one, each over the one before.
    bool liesOver(base::Id later) const
    {
        const base::Id user = m_story->changes.value(m_by).change.header.user;
        for (QSet<base::Id> walked; !walked.contains(later);) {
            walked.insert(later);
            const auto told = m_story->changes.constFind(later);
            const Write *write = told == m_story->changes.constEnd() || told->change.header.user != user
                ? nullptr
                : recordchanges::writeOf(*told, m_write->column, m_write->key);
            const auto under = write ? Place(*told, *write, *m_story).before() : std::nullopt;
            if (!under || under->size() != 1)
                return false;
            later = under->constFirst().by;
            if (later == m_by)
                return true;
        }
        return false;
    }

    /// All that gave way to these in the cell, down to the first that was written.
    QSet<base::Id> under(QList<base::Id> later) const
    {
        QSet<base::Id> all;
        while (!later.isEmpty()) {
            const auto told = m_story->changes.constFind(later.takeLast());
            if (told == m_story->changes.constEnd())
                continue;
            const Write *write = recordchanges::writeOf(*told, m_write->column, m_write->key);
            const QList<base::Id> seen = syncing::settledBy(told->body) + (write ? write->seen : QList<base::Id>());
            for (const base::Id &id : seen) {
                if (all.contains(id))
                    continue;
                all.insert(id);
                later.append(id);
            }
        }
        return all;
    }

    const Story *m_story;
    const Write *m_write;
    base::Id m_by;
};

/// How one write is taken out: what stands by it, and what stands there without it.
struct Way {
    base::Id standing;
    QList<Reopened> sides;
};

/// Nothing where the old value is put over it as ever. What waits to be sent may be refused and is brought back as a value,
/// so that it does not stand where it was refused.
std::optional<Way> wayOf(const Place &place, const Story &story)
{
    const base::Id standing = place.standing();
    QList<syncing::Head> others = place.heads();
    others.removeIf([&](const syncing::Head &head) { return head.by == standing; });
    if (standing.isNil() || (others.isEmpty() && !place.endsDisagreement()))
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

/// What this change took out, as it was written, where what came back for it stands there still; `left` is the rest of it.
QList<Write> writtenAgain(const Told &told, const Story &story, syncing::Body &left)
{
    QList<Write> again;
    for (const base::Id &id : told.body.withdraws) {
        const auto withdrawn = story.changes.constFind(id);
        if (withdrawn == story.changes.constEnd())
            continue;
        for (const Write &write : withdrawn->body.writes) {
            const Place place(*withdrawn, write, story);
            QList<base::Id> standing;
            const QList<syncing::Head> heads = place.heads();
            for (const syncing::Head &head : heads)
                standing.append(head.by);
            const auto isPart = [&](const Reopened &one) { return one.column == write.column && one.key == write.key; };
            const auto isGone = [&](const Reopened &one) { return isPart(one) && !standing.contains(one.by); };
            if (std::ranges::none_of(left.reopens, isPart) || std::ranges::any_of(left.reopens, isGone))
                continue;
            left.reopens.removeIf(isPart);
            again.append(write);
        }
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
        const Place place(told, write, story);
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
        syncing::Body left = told.body;
        const QList<Write> again = writtenAgain(told, *story, left);
        QList<syncing::Body> withdrawn;
        for (const base::Id &id : told.body.withdraws)
            withdrawn.append(story->changes.value(id).body);
        entries[at].fields = parts.rest + changerows::takenOut(left, withdrawn);
        all.append({at, record, *stream, {again, {}, {}, parts.reopens, parts.withdraws, {}}, parts.rewritten});
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
