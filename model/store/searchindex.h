// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/field.h"
#include "model/sql/connection.h"
#include "model/store/records.h"

#include <QSet>

/// What search reads, written in the same transaction as the records: for people, organisations and services
/// the decomposed form and the initials of names, addresses and numbers; for notes their syllable bigrams.
namespace store::searchindex {

/// Whether a change of this type of record changes what its people are found by.
bool describesPeople(const domain::RecordType &type);

/// Writes the entries of these people anew; those of a person that is gone go.
base::Done refreshPeople(sql::Connection &connection, const QSet<base::Id> &people);
/// The entries of an organisation, service or note that was written; other types have none.
base::Done refreshRecord(sql::Connection &connection, const domain::RecordType &type, const base::Id &id);
/// Forgets a record before its row goes.
base::Done forget(sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record);

} // namespace store::searchindex
