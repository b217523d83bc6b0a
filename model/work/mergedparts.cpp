// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/mergedparts.h"

#include "model/domain/records.h"
#include "model/sync/conflict.h"
#include "model/sync/paragraphs.h"
#include "model/work/merges.h"
#include "model/work/writingruns.h"

#include <QJsonArray>

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

bool competes(Merge rule)
{
    return rule != Merge::Text && rule != Merge::AppendOnly && rule != Merge::Ledger;
}

/// Tells what went together by itself from what a person has to settle, or has settled.
class Reading {
public:
    Reading(const Story &story, const QSet<base::Id> &refused, const base::Id &owner)
    {
        const WritingRuns runs(story, refused, owner);
        for (const Told *told : runs.changes()) {
            const QList<base::Id> sides = syncing::settledBy(told->body);
            for (const syncing::Write &write : told->body.writes) {
                if (write.rule == Merge::Text)
                    m_settledTexts[write.column] += QSet<base::Id>(sides.begin(), sides.end());
            }
        }
        for (const syncing::Conflict &conflict : syncing::conflictsOf(story.view))
            m_open.insert({conflict.column, conflict.key});
        m_cells = runs.byPlace();
        for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell)
            judge(*cell, story.view.fields.value(cell.key().first).rule());
    }

    QList<MergedPart> parts(base::Moment from) const
    {
        std::vector<WritingRun> merged;
        for (const QList<WritingRun> &cell : m_cells) {
            for (const WritingRun &run : cell) {
                if (!run.isConflict && run.part.before != run.part.after && !m_open.contains(run.place))
                    merged.push_back(run);
            }
        }
        QList<MergedPart> found;
        for (const WritingRun &run : merged) {
            const bool isMerged = std::ranges::any_of(merged, [&](const WritingRun &other) {
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
    /// What several wrote in one place is one value, paragraphs of one text, or a conflict (open, settled by a
    /// person, or written over by somebody who saw both).
    void judge(QList<WritingRun> &cell, Merge rule) const
    {
        for (qsizetype i = 0; i < cell.size(); ++i) {
            for (qsizetype j = i + 1; j < cell.size(); ++j) {
                WritingRun &one = cell[i];
                WritingRun &other = cell[j];
                if (!one.isApart(other))
                    continue;
                const bool isSame = one.part.after == other.part.after;
                const bool isConflict = competes(rule) ? !isSame : isSettledText(one) && isSettledText(other);
                for (WritingRun *run : {&one, &other}) {
                    run->isConflict = run->isConflict || isConflict;
                    if (isSame)
                        run->part.kind = MergedKind::SameValue;
                    else if (rule == Merge::Text && run->part.kind == MergedKind::OneSided)
                        run->part.kind = MergedKind::Text;
                }
            }
        }
    }

    bool isSettledText(const WritingRun &run) const
    {
        const QSet<base::Id> sides = m_settledTexts.value(run.place.first);
        return std::ranges::any_of(run.changes, [&](const base::Id &id) { return sides.contains(id); });
    }

    QHash<QString, QSet<base::Id>> m_settledTexts; ///< by column: the sides of what somebody has settled
    QSet<WritingRun::Place> m_open;
    QMap<WritingRun::Place, QList<WritingRun>> m_cells;
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
