// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/vault.h"
#include "model/sync/body.h"
#include "model/sync/recordstate.h"

#include <QHash>
#include <QSet>

/// The changes of one record of an office's vault with what they say, for pages that explain how things came
/// to stand as they do.
namespace store::recordchanges {

struct Told {
    domain::Change change; ///< without a body where it was erased
    syncing::Body body;
    QString who;
};

struct Story {
    syncing::RecordState view; ///< what is to be seen of it now
    QHash<base::Id, Told> changes;
    QSet<base::Id> waiting = {}; ///< those that the office has not taken yet, and may refuse
};

base::Result<Story> ofRecord(
    Vault &vault, sql::Connection &connection, const base::Id &stream, const base::Id &record);
/// The changes of an act in their order.
base::Result<QList<Told>> ofAct(sql::Connection &connection, const base::Id &act);
/// The value that a change gave to this field and part; null where it gave none.
const syncing::Write *writeOf(const Told &told, const QString &column, const QString &part);
/// The value before or after it, of this part.
QJsonValue partOf(const syncing::Write &write, bool after, const QString &part);
/// The name of a person as the office knows it; empty for the office itself and for strangers.
base::Result<QString> nameOf(sql::Connection &connection, const base::Id &user);

} // namespace store::recordchanges
