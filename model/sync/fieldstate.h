// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/body.h"

#include <QMap>

namespace syncing {

/// A value that stands, and the change that wrote it. `over` are the sides of disagreements that it, or what it took
/// the place of, has settled: while it stands none of them comes back.
struct Head {
    base::Id by;
    QJsonValue value;
    QList<base::Id> over = {};

    bool operator==(const Head &) const = default;
};

/// One field of a record as a stream's changes make it. A register holds every value that no later writer had
/// seen, in the office's order; the last of them shows, and two different ones are a conflict. Maps and sets
/// hold such heads by key. Text is merged as it comes, a ledger summed, an append-only field kept whole.
class FieldState {
public:
    FieldState() = default;
    explicit FieldState(domain::Merge rule)
        : m_rule(rule)
    {
    }

    domain::Merge rule() const { return m_rule; }
    /// Whether only a vault on its own has written it so far: such a log names no rules, and the first change
    /// that does so decides.
    bool isOfOldLog() const { return m_isOfOldLog; }
    /// The heads by key; a field without keys has the one key "".
    const QMap<QString, QList<Head>> &cells() const { return m_cells; }
    /// Changes whose paragraphs stand side by side until somebody settles them.
    const QList<QList<base::Id>> &overlaps() const { return m_overlaps; }

    /// `settled` are the sides of the disagreement that the write ends.
    void apply(const Write &write, const base::Id &by, const QList<base::Id> &settled = {});
    /// Takes away the heads that a resolution names; the last one of a key stays.
    void settle(const QList<base::Id> &changes, const base::Id &by);
    /// Takes the values of these resolutions away, and puts the sides back that nobody else has settled. Nothing
    /// happens where somebody has gone on from there.
    void withdraw(const QList<base::Id> &resolutions, const QString &key, const QList<Head> &sides);
    /// As programs did before resolutions were withdrawn.
    void reopen(const Reopened &back);

    /// The value as screens and the store hold it; of several heads the last, for high risk `riskiest`.
    QJsonValue shown(const QString &column, const class RiskOrder &risks) const;
    QList<base::Id> headsOf(const QString &key) const;

    QJsonArray toJson() const;
    static FieldState fromJson(const QJsonArray &json);

    bool operator==(const FieldState &) const = default;

private:
    void become(domain::Merge rule);
    void put(const Write &write, const base::Id &by, const QList<base::Id> &settled);
    void applyText(const Write &write, const base::Id &by, const QList<base::Id> &settled);
    void applyAppend(const Write &write, const base::Id &by);

    domain::Merge m_rule = domain::Merge::Register;
    QMap<QString, QList<Head>> m_cells;
    QJsonValue m_merged; ///< text, sum or list
    QList<QList<base::Id>> m_overlaps;
    bool m_isOfOldLog = false;
};

/// Which value of a high-risk field is the safer one to show while people disagree: the one of higher rank.
/// By itself something is riskier than nothing and more than less; code lists put their ranks in.
class RiskOrder {
public:
    void setRanks(const QString &column, const QStringList &fromLeast);
    double rank(const QString &column, const QJsonValue &value) const;

private:
    QMap<QString, QStringList> m_ranks;
};

/// Whether the rule keeps one list of heads for each key or element.
inline bool isKeyed(domain::Merge rule)
{
    return rule == domain::Merge::MapByKey || rule == domain::Merge::Set;
}

/// Which of several heads shows: the last; where adding wins, the last that is something; for high risk the
/// riskiest. `heads` is not empty.
const Head &winnerOf(
    const QList<Head> &heads, domain::Merge rule, const QString &column, const RiskOrder &risks);

} // namespace syncing
