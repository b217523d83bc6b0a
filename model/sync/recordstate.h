// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/fieldstate.h"
#include "model/sync/kind.h"

namespace syncing {

/// A change of a former holder, waiting for somebody who reads it. It leaves the inbox when a later change
/// names it as settled.
struct Late {
    base::Id change;
    QByteArray bytes; ///< the whole change, as encodeChange() wrote it

    bool operator==(const Late &) const = default;
};

/// Where a record stands in its stream.
enum class Presence {
    Absent, ///< nothing was folded yet
    Here,
    Removed, ///< by somebody who had seen all of it; comes back when somebody else had written at the same
             ///< time
    Left, ///< its case has moved to another stream; nothing but the id stays
    Erased ///< for ever
};

/// A record as the changes of its stream make it. `tips` are the changes that no later one knew of,
/// `removals` those that took the record away, `disputedRemovals` the sets of changes of which some removed
/// and others went on writing.
struct RecordState {
    base::Id id;
    QString type;
    Presence presence = Presence::Absent;
    qint64 version = 0; ///< how many changes were folded
    QMap<QString, FieldState> fields;
    QList<base::Id> tips;
    QList<base::Id> removals;
    QList<QList<base::Id>> disputedRemovals;
    QList<Late> inbox;
    QList<Late> answered; ///< those that somebody has read and dealt with; undo puts one back

    /// Folds one change of this record.
    void apply(const domain::Change &change, const Body &body);

    QJsonValue shown(const QString &column, const RiskOrder &risks = {}) const;
    /// All columns that have a value, as screens and the store hold them.
    QJsonObject allShown() const;
    bool isHere() const { return presence == Presence::Here; }

    QJsonObject toJson() const;
    static RecordState fromJson(const QJsonObject &json);

    bool operator==(const RecordState &) const = default;

private:
    void write(const domain::Change &change, const Body &body);
    void remove(const domain::Change &change, const Body &body);
    void settle(const Body &body, const base::Id &by);
    void withdraw(const Body &body);
};

/// What is left of a record that was erased, or whose case has gone.
RecordState stubOf(const base::Id &id, const QString &type, Presence presence);

/// A record of a snapshot that was erased since. One that had left before is the stub that it was.
RecordState erasedRecord(const RecordState &record);

} // namespace syncing
