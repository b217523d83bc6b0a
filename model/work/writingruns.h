// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/mergedrecord.h"
#include "model/store/recordchanges.h"
#include "model/sync/lineage.h"

#include <QMap>
#include <QSet>

namespace work {

/// What one PC wrote in one place of a record, maybe several times, without having heard of `apart`.
struct WritingRun {
    using Place = std::pair<QString, QString>; ///< column and key

    Place place;
    domain::MergedPart part;
    base::Id device;
    QList<base::Id> changes;
    QSet<base::Id> apart;
    bool isConflict = false;

    bool isApart(const WritingRun &other) const;
};

/// Reads the story of one record once, from its first change to its last: what each PC wrote apart from
/// others, place by place. The story has to live as long. A value, pure.
class WritingRuns {
public:
    using Told = store::recordchanges::Told;
    /// `refused` are changes that the office refused, which are not of the record.
    WritingRuns(
        const store::recordchanges::Story &story, const QSet<base::Id> &refused, const base::Id &owner);

    /// All changes, by the hybrid clock, which grows with everything that a device has seen.
    const QList<const Told *> &changes() const { return m_changes; }
    const QMap<WritingRun::Place, QList<WritingRun>> &byPlace() const { return m_runs; }

private:
    QSet<base::Id> apartFrom(const Told &told) const;
    void addWritesOf(const Told &told);
    bool goesOn(const WritingRun &run, const Told &told, const QSet<base::Id> &apart) const;
    void extend(
        WritingRun &run, const Told &told, const syncing::Write &write, const QSet<base::Id> &apart) const;
    WritingRun begun(const Told &told, const syncing::Write &write, const QSet<base::Id> &apart) const;
    void tell(domain::MergedPart &part, const Told &told) const;

    base::Id m_owner;
    QList<const Told *> m_changes;
    syncing::Lineage m_lineage;
    QMap<WritingRun::Place, QList<base::Id>> m_writers;
    QMap<WritingRun::Place, QList<WritingRun>> m_runs;
};

} // namespace work
