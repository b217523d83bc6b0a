// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/mergedparts.h"

#include "model/domain/records.h"
#include "model/sync/conflict.h"
#include "model/sync/lineage.h"
#include "model/sync/moving.h"
#include "model/sync/paragraphs.h"
#include "model/work/merges.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <tuple>
#include <vector>

namespace work::mergedparts {
namespace {

using domain::Merge;
using domain::MergedKind;
using domain::MergedPart;
using store::recordchanges::Story;
using store::recordchanges::Told;

using Place = std::pair<QString, QString>; ///< column and key

/// What one PC wrote in one place, maybe several times, without having heard of `apart`.
struct Run {
    Place place;
    MergedPart part;
    base::Id device;
    QList<base::Id> changes;
    QSet<base::Id> apart;
    bool isConflict = false;

    bool isApart(const Run &other) const
    {
        return device != other.device && std::ranges::any_of(other.changes, [&](const base::Id &id) {
            return apart.contains(id);
        });
    }
};

bool competes(Merge rule)
{
    return rule != Merge::Text && rule != Merge::AppendOnly && rule != Merge::Ledger;
}

/// Settling and taking that back are no merging.
bool isOfSettling(const syncing::Body &body)
{
    return !body.settles.isEmpty() || !body.withdraws.isEmpty() || !body.reopens.isEmpty()
        || !syncing::settledBy(body).isEmpty();
}

/// Reads the story of one record once, from its first change to its last.
class Reading {
public:
    Reading(const Story &story, const QSet<base::Id> &refused, const base::Id &owner)
        : m_story(story)
        , m_owner(owner)
        , m_changes(inOrder(story, refused))
        , m_lineage(lineageOf(m_changes))
    {
        for (const Told *told : m_changes) {
            for (const syncing::Write &write : told->body.writes) {
                m_writers[{write.column, write.key}].append(told->change.header.id);
                if (write.rule == Merge::Text) {
                    const QList<base::Id> sides = syncing::settledBy(told->body);
                    m_settledTexts[write.column] += QSet<base::Id>(sides.begin(), sides.end());
                }
            }
        }
        for (const syncing::Conflict &conflict : syncing::conflictsOf(story.view))
            m_open.insert({conflict.column, conflict.key});
    }

    QList<MergedPart> parts(base::Moment from)
    {
        for (const Told *told : m_changes)
            addWritesOf(*told);
        for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell)
            judge(*cell, m_story.view.fields.value(cell.key().first).rule());
        std::vector<Run> merged;
        for (const QList<Run> &cell : std::as_const(m_cells)) {
            for (const Run &run : cell) {
                if (!run.isConflict && run.part.before != run.part.after && !m_open.contains(run.place))
                    merged.push_back(run);
            }
        }
        QList<MergedPart> found;
        for (const Run &run : merged) {
            const bool isMerged = std::ranges::any_of(merged, [&](const Run &other) {
                return run.isApart(other) && std::max(run.part.at, other.part.at) >= from;
            });
            if (isMerged)
                found.append(run.part);
        }
        std::ranges::sort(found, {}, [](const MergedPart &part) {
            return std::tuple(part.at, part.column, part.part, part.change);
        });
        return found;
    }

private:
    /// By the hybrid clock, which grows with everything that a device has seen.
    static QList<const Told *> inOrder(const Story &story, const QSet<base::Id> &refused)
    {
        QList<const Told *> changes;
        for (const Told &told : story.changes) {
            // What only a move tells of has no device: its own change is in another stream.
            if (!told.change.header.device.isNil() && !refused.contains(told.change.header.id))
                changes.append(&told);
        }
        std::ranges::sort(changes, {}, [](const Told *told) {
            const domain::ChangeHeader &header = told->change.header;
            return std::tuple(header.clock.wall, header.clock.count, header.device, header.k);
        });
        return changes;
    }

    static syncing::Lineage lineageOf(const QList<const Told *> &changes)
    {
        QList<syncing::Lineage::One> all;
        for (const Told *told : changes) {
            QList<base::Id> saw = syncing::namedAsSeen(told->body);
            if (syncing::kindOf(told->change.header) == syncing::Kind::Enter && syncing::hasBody(told->change))
                saw += syncing::enteredIn(told->change).knows.values();
            all.append({told->change.header, saw});
        }
        return syncing::Lineage(all);
    }

    static bool isEdit(const Told &told)
    {
        return told.change.header.kind == domain::ChangeKind::Update && !told.body.writes.isEmpty();
    }

    QSet<base::Id> apartFrom(const Told &told) const
    {
        QSet<base::Id> apart;
        for (const Told *other : m_changes) {
            if (other->change.header.device != told.change.header.device && isEdit(*other)
                && m_lineage.isApart(told.change.header.id, other->change.header.id))
                apart.insert(other->change.header.id);
        }
        return apart;
    }

    void addWritesOf(const Told &told)
    {
        if (!isEdit(told) || isOfSettling(told.body))
            return;
        const QSet<base::Id> apart = apartFrom(told);
        if (apart.isEmpty())
            return;
        const domain::RecordType *type = domain::recordType(told.change.header.recordType);
        for (const syncing::Write &write : told.body.writes) {
            const domain::FieldInfo *field = type ? type->find(write.column) : nullptr;
            if (!field || field->merge == Merge::OfficeOnly || write.isSequential)
                continue;
            QList<Run> &cell = m_cells[{write.column, write.key}];
            const auto last = std::find_if(cell.rbegin(), cell.rend(),
                [&](const Run &run) { return run.device == told.change.header.device; });
            if (last != cell.rend() && goesOn(*last, told, apart))
                extend(*last, told, write, apart);
            else
                cell.append(begun(told, write, apart));
        }
    }

    /// Whether this writing goes on with the same, or begins something new since others were heard of.
    bool goesOn(const Run &run, const Told &told, const QSet<base::Id> &apart) const
    {
        const base::Id id = told.change.header.id;
        const auto isNews = [&](const base::Id &writer) {
            return !run.changes.contains(writer) && m_lineage.hadSeen(id, writer)
                && !m_lineage.hadSeen(run.changes.constLast(), writer);
        };
        return run.apart.intersects(apart) && std::ranges::none_of(m_writers.value(run.place), isNews);
    }

    void extend(Run &run, const Told &told, const syncing::Write &write, const QSet<base::Id> &apart) const
    {
        run.apart += apart;
        run.changes.append(told.change.header.id);
        run.part.after = write.after;
        tell(run.part, told);
    }

    Run begun(const Told &told, const syncing::Write &write, const QSet<base::Id> &apart) const
    {
        Run run;
        run.place = {write.column, write.key};
        run.device = told.change.header.device;
        run.changes = {told.change.header.id};
        run.apart = apart;
        run.part.column = write.column;
        run.part.part = write.key;
        run.part.before = write.before;
        run.part.after = write.after;
        tell(run.part, told);
        return run;
    }

    void tell(MergedPart &part, const Told &told) const
    {
        const domain::ChangeHeader &header = told.change.header;
        part.change = header.id;
        part.act = header.act;
        part.who = told.who;
        part.isMine = header.user == m_owner;
        part.at = header.clock.wall;
    }

    /// What several wrote in one place is one value, paragraphs of one text, or a conflict (open, settled by a
    /// person, or written over by somebody who saw both).
    void judge(QList<Run> &cell, Merge rule) const
    {
        for (qsizetype i = 0; i < cell.size(); ++i) {
            for (qsizetype j = i + 1; j < cell.size(); ++j) {
                Run &one = cell[i];
                Run &other = cell[j];
                if (!one.isApart(other))
                    continue;
                const bool isSame = one.part.after == other.part.after;
                const bool isConflict = competes(rule) ? !isSame : isSettledText(one) && isSettledText(other);
                for (Run *run : {&one, &other}) {
                    run->isConflict = run->isConflict || isConflict;
                    if (isSame)
                        run->part.kind = MergedKind::SameValue;
                    else if (rule == Merge::Text && run->part.kind == MergedKind::OneSided)
                        run->part.kind = MergedKind::Text;
                }
            }
        }
    }

    bool isSettledText(const Run &run) const
    {
        const QSet<base::Id> sides = m_settledTexts.value(run.place.first);
        return std::ranges::any_of(run.changes, [&](const base::Id &id) { return sides.contains(id); });
    }

    const Story &m_story;
    base::Id m_owner;
    QList<const Told *> m_changes;
    syncing::Lineage m_lineage;
    QMap<Place, QList<base::Id>> m_writers;
    QHash<QString, QSet<base::Id>> m_settledTexts; ///< by column: the sides of what somebody has settled
    QSet<Place> m_open;
    QMap<Place, QList<Run>> m_cells;
};

/// The text without what its writer put into it; nothing where somebody has gone on in the same place.
std::optional<QString> withoutWriting(const syncing::RecordState &view, const MergedPart &part)
{
    const syncing::MergedText back = syncing::mergeParagraphs(
        part.after.toString(), view.shown(part.column).toString(), part.before.toString());
    return back.hasOverlap ? std::nullopt : std::optional(back.text);
}

bool isText(const syncing::RecordState &view, const QString &column)
{
    return view.fields.value(column).rule() == Merge::Text;
}

} // namespace

QList<MergedPart> of(
    const Story &story, const QSet<base::Id> &refused, const base::Id &owner, base::Moment from)
{
    if (!story.view.isHere())
        return {};
    QList<MergedPart> parts = Reading(story, refused, owner).parts(from);
    for (MergedPart &part : parts)
        part.canPutBack = objection(story, part).isEmpty();
    return parts;
}

QLatin1String objection(const Story &story, const MergedPart &part)
{
    const domain::RecordType *type = domain::recordType(story.view.type);
    const domain::FieldInfo *field = type ? type->find(part.column) : nullptr;
    if (!story.view.isHere() || !field)
        return merges::kRecordGone;
    if (part.kind == MergedKind::SameValue)
        return merges::kSameValue;
    if (field->nature != domain::Nature::Written)
        return merges::kNotByHand;
    if (isText(story.view, part.column)) {
        const auto back = withoutWriting(story.view, part);
        return back && *back != story.view.shown(part.column).toString() ? QLatin1String() : merges::kWrittenSince;
    }
    const bool stands = story.view.fields.value(part.column).headsOf(part.part).contains(part.change);
    return stands && standing(story.view, part.column, part.part) == part.after ? QLatin1String()
                                                                                 : merges::kWrittenSince;
}

QJsonValue standing(const syncing::RecordState &view, const QString &column, const QString &part)
{
    const QJsonValue whole = view.shown(column);
    if (part.isEmpty())
        return whole;
    if (whole.isArray())
        return whole.toArray().contains(part) ? QJsonValue(true) : QJsonValue();
    const QJsonObject map = whole.toObject();
    return map.contains(part) ? map.value(part) : QJsonValue();
}

QJsonValue withPutBack(const syncing::RecordState &view, const MergedPart &part)
{
    const QJsonValue whole = view.shown(part.column);
    const Merge rule = view.fields.value(part.column).rule();
    if (rule == Merge::Text) {
        const QString text = withoutWriting(view, part).value_or(whole.toString());
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    if (rule == Merge::Set) {
        QJsonArray set = whole.toArray();
        const auto element = std::find(set.begin(), set.end(), QJsonValue(part.part));
        if (!part.before.isNull())
            set.append(part.part);
        else if (element != set.end())
            set.erase(element);
        return set.isEmpty() ? QJsonValue() : QJsonValue(set);
    }
    if (rule != Merge::MapByKey)
        return part.before;
    QJsonObject map = whole.toObject();
    if (part.before.isNull())
        map.remove(part.part);
    else
        map.insert(part.part, part.before);
    return map.isEmpty() ? QJsonValue() : QJsonValue(map);
}

} // namespace work::mergedparts
