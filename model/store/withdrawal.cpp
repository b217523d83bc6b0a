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
        const QList<base::Id> later = m_write->seen + beside;
        for (const base::Id &id : m_write->seen) {
            const auto isOver = [&](const base::Id &one) { return one != id && hasSeen(one, id); };
            if (std::ranges::any_of(later, isOver))
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

    QList<syncing::Head> heads() const
    {
        const QString key = syncing::isKeyed(m_write->rule) ? m_write->key : QString();
        return m_story->view.fields.value(m_write->column).cells().value(key.isEmpty() ? QStringLiteral("") : key);
    }
    const base::Id &by() const { return m_by; }

    /// Whether it, or what the same person had written under it, took the place of values that stood against each other.
    bool endsDisagreement() const
    {
        const base::Id user = m_story->changes.value(m_by).change.header.user;
        QSet<base::Id> walked;
        for (Place place = *this;;) {
            const auto sides = place.before();
            if (!sides || sides->isEmpty() || walked.contains(place.m_by))
                return false;
            const auto differs = [&](const Reopened &one) { return one.value != sides->constFirst().value; };
            if (std::ranges::any_of(*sides, differs))
                return true;
            walked.insert(place.m_by);
            const auto under = m_story->changes.constFind(sides->constFirst().by);
            if (sides->size() > 1 || under->change.header.user != user)
                return false;
            const Write *write = recordchanges::writeOf(*under, m_write->column, m_write->key);
            place = Place(*under, *write, *m_story);
        }
    }

private:
    bool hasSeen(const base::Id &later, const base::Id &earlier) const
    {
        const auto told = m_story->changes.constFind(later);
        if (told == m_story->changes.constEnd())
            return false;
        const Write *write = recordchanges::writeOf(*told, m_write->column, m_write->key);
        return (write && write->seen.contains(earlier)) || syncing::settledBy(told->body).contains(earlier);
    }

    const Story *m_story;
    const Write *m_write;
    base::Id m_by;
};

/// What stands there once this write is taken out; nothing where the old value is put over it as ever.
std::optional<QList<Reopened>> without(const Place &place)
{
    QList<syncing::Head> others = place.heads();
    const qsizetype all = others.size();
    others.removeIf([&](const syncing::Head &head) { return head.by == place.by(); });
    if (others.size() == all || (others.isEmpty() && !place.endsDisagreement()))
        return std::nullopt;
    QList<base::Id> beside;
    for (const syncing::Head &head : std::as_const(others))
        beside.append(head.by);
    return place.before(beside);
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
        const Place place(told, write, story);
        auto sides = isApart(write.rule) && !write.isSequential ? without(place) : std::nullopt;
        if (!sides) {
            rest.writes.append(write);
            continue;
        }
        // Folding hears of the cell by what comes back to it: what stands there stays as it is.
        if (sides->isEmpty()) {
            const QList<syncing::Head> heads = place.heads();
            const auto other = std::ranges::find_if(
                heads, [&](const syncing::Head &head) { return head.by != place.by(); });
            sides->append({write.column, write.key, other->value, other->by});
        }
        parts.reopens += *sides;
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
        const auto story = recordchanges::ofRecord(vault, writer.connection(), *stream, record.id);
        if (!story)
            return story.error();
        if (!story->view.isHere())
            continue;
        const Parts parts = partsOf(told, *story);
        if (!told.body.writes.isEmpty())
            entries[at].fields = parts.rest;
        if (!parts.reopens.isEmpty())
            all.append({record, *stream, {{}, {}, {}, parts.reopens, {told.change.header.id}, {}}});
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
