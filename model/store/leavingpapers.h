// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sql/connection.h"
#include "model/store/records.h"

#include <QList>

/// Papers that were not sent yet when their case went to somebody else. What leaves a vault's rights is
/// purged; but nothing that a person put in may be lost. So such a paper stays as sealed chunks, without the
/// key, which has left with the record: this vault can send them, and read them no more. Inside the caller's
/// transaction.
namespace store::leavingpapers {

struct Leaving {
    base::Id attachment;
    QString blob;
    qint64 size = 0; ///< of the file before it was sealed
};

/// Seals the paper of a record that is about to leave, if no office is known to have it. Before it is purged.
base::Done keep(sql::Connection &connection, const StoredRecord &record);
base::Result<QList<Leaving>> all(sql::Connection &connection);
base::Result<QList<QByteArray>> chunks(sql::Connection &connection, const Leaving &one);
/// The office has it, or the record was erased.
base::Done drop(sql::Connection &connection, const base::Id &attachment);

} // namespace store::leavingpapers
