// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/household.h"
#include "model/domain/person.h"
#include "model/sql/connection.h"
#include "model/store/actwriter.h"
#include "model/store/vault.h"

#include <QList>

#include <optional>

/// What an erasure has to reach beside the record itself.
namespace store::erasure {

/// The record, all that hangs on it by `parent` or says something about it by `other`, and all that did so
/// when it was removed: the log still holds that; with a person also the household that nobody else is left
/// in. The deepest first. Reads the whole log once for each level.
base::Result<QList<domain::RecordRef>> familyOf(sql::Connection &connection, const domain::RecordRef &record);

/// A household that an erased person leaves to others though it, or its history, holds this person's name.
struct LeftHousehold {
    domain::Household household;
    QString name; ///< of the person who is erased
    QList<domain::Person> others;
};
/// None where the record is no person, nobody else lives there or the name stands nowhere in it.
base::Result<std::optional<LeftHousehold>> leftHousehold(
    sql::Connection &connection, const domain::RecordRef &record);
/// In the act of the erasure: erases that household and makes it anew for the others, named after one of
/// them where it was named after the person; in its notes the name is struck out.
base::Done remake(ActWriter &writer, const LeftHousehold &left);

/// After the act: empties the write-ahead log, which holds older pages, and removes copies from before
/// migrations.
base::Done scrub(const Vault &vault, sql::Connection &connection);

} // namespace store::erasure
