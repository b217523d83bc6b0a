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
    return view.isHere() && std::ranges::any_of(told.body.writes, [&](const Write &write) {
        return write.seen.size() > 1 || view.fields.value(write.column).headsOf(write.key).size() > 1;
    });
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
        const auto way = isApart(write.rule) && !write.isSequential ? wayOf(Place(told, write, story), story) : std::nullopt;
        if (!way) {
            rest.writes.append(write);
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
        entries[at].fields = parts.rest;
        if (!parts.reopens.isEmpty())
            all.append({record, *stream, {{}, {}, {}, parts.reopens, parts.withdraws, {}}});
    }
    return all;
}

base::Done take(ActWriter &writer, const Out &out)
{
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), out.stream, out.record.id);
    syncing::Body body = out.body;
    body.saw = syncing::composerFor(*writer.replica(), out.stream, view).edit({}).saw;
    return writer.putBody(domain::ChangeKind::Update, out.record.type, out.record.id, body);
}

} // namespace store::withdrawal
