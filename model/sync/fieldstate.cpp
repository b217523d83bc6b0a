// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/fieldstate.h"

#include "model/sync/idlist.h"
#include "model/sync/paragraphs.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace syncing {

using domain::Merge;

namespace {

const QString kOnly = QStringLiteral("");

QJsonArray union_(QJsonArray list, const QJsonArray &more)
{
    for (const QJsonValue one : more) {
        if (!list.contains(one))
            list.append(one);
    }
    return list;
}

} // namespace

/// A value that was kept as one becomes what its rule makes of it.
void FieldState::become(Merge rule)
{
    m_isOfOldLog = false;
    m_rule = rule;
    const QList<Head> heads = m_cells.value(kOnly);
    const QJsonValue value = heads.isEmpty() ? QJsonValue() : heads.constLast().value;
    if (rule == Merge::Text || rule == Merge::AppendOnly || rule == Merge::Ledger)
        m_merged = value;
    if (rule == Merge::Ledger || isKeyed(rule))
        m_cells.clear();
    if (!isKeyed(rule) || heads.isEmpty())
        return;
    const base::Id by = heads.constLast().by;
    const QJsonObject map = value.toObject();
    for (auto one = map.begin(); one != map.end(); ++one)
        m_cells[one.key()] = {{by, one.value()}};
    const QJsonArray set = value.toArray();
    for (const QJsonValue one : set)
        m_cells[one.toString()] = {{by, true}};
}

void FieldState::apply(const Write &write, const base::Id &by, const QList<base::Id> &settled)
{
    if (write.isSequential && m_cells.isEmpty() && m_merged.isNull())
        m_isOfOldLog = true;
    else if (!write.isSequential && m_isOfOldLog)
        become(write.rule);
    if (m_rule == Merge::Ledger) {
        m_merged = m_merged.toInteger() + write.after.toInteger() - write.before.toInteger();
        return;
    }
    if (m_rule == Merge::Text)
        return applyText(write, by, settled);
    if (m_rule == Merge::AppendOnly)
        return applyAppend(write, by);
    put(write, by, settled);
}

/// The new value in the place of those that its writer had seen.
void FieldState::put(const Write &write, const base::Id &by, const QList<base::Id> &settled)
{
    QList<Head> &heads = m_cells[isKeyed(m_rule) ? write.key : kOnly];
    Head made{by, write.after, settled};
    for (const Head &head : std::as_const(heads)) {
        if (!write.isSequential && !write.seen.contains(head.by))
            continue;
        for (const base::Id &id : head.over) {
            if (!made.over.contains(id))
                made.over.append(id);
        }
    }
    if (write.isSequential)
        heads.clear();
    else
        heads.removeIf([&](const Head &head) { return write.seen.contains(head.by); });
    heads.append(made);
}

void FieldState::applyText(const Write &write, const base::Id &by, const QList<base::Id> &settled)
{
    const MergedText merged
        = mergeParagraphs(write.before.toString(), m_merged.toString(), write.after.toString());
    // The writer's own version stays readable beside what became of it.
    put(write, by, settled);
    if (merged.hasOverlap) {
        QList<base::Id> sides;
        for (const Head &head : std::as_const(m_cells[kOnly]))
            sides.append(head.by);
        m_overlaps.append(sides);
    }
    m_merged = merged.text.isEmpty() ? QJsonValue() : QJsonValue(merged.text);
}

void FieldState::applyAppend(const Write &write, const base::Id &by)
{
    if (write.after.isArray()) {
        m_merged = union_(m_merged.toArray(), write.after.toArray());
        return;
    }
    m_cells[kOnly].append({by, write.after});
    m_merged = write.after.isNull() ? m_merged : write.after;
}

void FieldState::settle(const QList<base::Id> &changes, const base::Id &by)
{
    if (m_rule != Merge::AppendOnly) {
        for (QList<Head> &heads : m_cells) {
            for (qsizetype i = heads.size() - 1; i >= 0 && heads.size() > 1; --i) {
                if (heads.at(i).by != by && changes.contains(heads.at(i).by))
                    heads.removeAt(i);
            }
        }
    }
    m_overlaps.removeIf([&](const QList<base::Id> &sides) {
        return std::ranges::all_of(
            sides, [&](const base::Id &id) { return id == by || changes.contains(id); });
    });
}

void FieldState::withdraw(
    const QList<base::Id> &resolutions, const QString &key, const QList<Head> &sides)
{
    QList<Head> &heads = m_cells[isKeyed(m_rule) ? key : kOnly];
    const auto isWithdrawn = [&](const Head &head) { return resolutions.contains(head.by); };
    if (std::ranges::none_of(heads, isWithdrawn))
        return;
    heads.removeIf(isWithdrawn);
    QSet<base::Id> answered;
    for (const Head &head : std::as_const(heads)) {
        answered.insert(head.by);
        answered += QSet<base::Id>(head.over.begin(), head.over.end());
    }
    QList<Head> back;
    QList<base::Id> ids;
    for (const Head &side : sides) {
        if (answered.contains(side.by))
            continue;
        back.append(side);
        ids.append(side.by);
    }
    heads = back + heads;
    if (m_rule == Merge::Text && ids.size() > 1)
        m_overlaps.append(ids);
    for (QList<base::Id> &overlap : m_overlaps)
        overlap.removeIf([&](const base::Id &id) { return resolutions.contains(id); });
    m_overlaps.removeIf([](const QList<base::Id> &overlap) { return overlap.size() < 2; });
}

void FieldState::reopen(const Reopened &back)
{
    m_cells[isKeyed(m_rule) ? back.key : kOnly].prepend({back.by, back.value});
}

QJsonValue FieldState::shown(const QString &column, const RiskOrder &risks) const
{
    if (m_rule == Merge::Ledger || m_rule == Merge::Text || m_rule == Merge::AppendOnly)
        return m_merged;
    if (!isKeyed(m_rule)) {
        const QList<Head> heads = m_cells.value(kOnly);
        return heads.isEmpty() ? QJsonValue() : winnerOf(heads, m_rule, column, risks).value;
    }
    QJsonObject map;
    QJsonArray set;
    for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell) {
        if (cell->isEmpty())
            continue;
        const QJsonValue value = winnerOf(*cell, m_rule, column, risks).value;
        if (value.isNull())
            continue;
        map.insert(cell.key(), value);
        set.append(cell.key());
    }
    if (map.isEmpty())
        return {};
    return m_rule == Merge::Set ? QJsonValue(set) : QJsonValue(map);
}

QList<base::Id> FieldState::headsOf(const QString &key) const
{
    QList<base::Id> ids;
    for (const Head &head : m_cells.value(isKeyed(m_rule) ? key : kOnly))
        ids.append(head.by);
    return ids;
}

QJsonArray FieldState::toJson() const
{
    QJsonArray cells;
    for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell) {
        QJsonArray heads;
        for (const Head &head : *cell) {
            QJsonArray one{shortText(head.by), head.value};
            if (!head.over.isEmpty())
                one.append(idList(head.over));
            heads.append(one);
        }
        cells.append(QJsonArray{cell.key(), heads});
    }
    QJsonArray overlaps;
    for (const QList<base::Id> &sides : m_overlaps)
        overlaps.append(idList(sides));
    QJsonArray all{int(m_rule), cells, m_merged, overlaps};
    if (m_isOfOldLog)
        all.append(true);
    return all;
}

FieldState FieldState::fromJson(const QJsonArray &json)
{
    FieldState state{Merge(json.at(0).toInt())};
    const QJsonArray cells = json.at(1).toArray();
    for (const QJsonValue cell : cells) {
        QList<Head> &heads = state.m_cells[cell.toArray().at(0).toString()];
        const QJsonArray list = cell.toArray().at(1).toArray();
        for (const QJsonValue head : list)
            heads.append({fromShortText(head.toArray().at(0).toString()), head.toArray().at(1),
                idsIn(head.toArray().at(2).toArray())});
    }
    state.m_merged = json.at(2);
    const QJsonArray overlaps = json.at(3).toArray();
    for (const QJsonValue overlap : overlaps)
        state.m_overlaps.append(idsIn(overlap.toArray()));
    state.m_isOfOldLog = json.at(4).toBool();
    return state;
}

void RiskOrder::setRanks(const QString &column, const QStringList &fromLeast)
{
    m_ranks.insert(column, fromLeast);
}

double RiskOrder::rank(const QString &column, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return -1;
    if (value.isDouble())
        return value.toDouble();
    const auto ranks = m_ranks.find(column);
    return ranks == m_ranks.end() ? 0 : double(ranks->indexOf(value.toString()));
}

const Head &winnerOf(const QList<Head> &heads, Merge rule, const QString &column, const RiskOrder &risks)
{
    if (rule != Merge::HighRisk && !isKeyed(rule))
        return heads.constLast();
    const auto rank = [&](const Head &head) {
        return rule == Merge::HighRisk ? risks.rank(column, head.value) : head.value.isNull() ? 0.0 : 1.0;
    };
    qsizetype best = heads.size() - 1;
    for (qsizetype i = heads.size() - 2; i >= 0; --i) {
        if (rank(heads.at(i)) > rank(heads.at(best)))
            best = i;
    }
    return heads.at(best);
}

} // namespace syncing
