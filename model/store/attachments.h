// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/base/sealedfile.h"
#include "model/sql/connection.h"

#include <QList>

/// The bytes of papers and pictures, in a table of their own beside the records (`attachment`): encrypted
/// with the file like all, but in no log. They stay where the record is taken back, so that undoing brings
/// the paper again; erasing the record takes them. On their way between vaults they are sealed files
/// (base/sealedfile.h), and what has come of one lies here chunk by chunk until it is whole.
namespace store::attachments {

inline constexpr qint64 kLargest = base::sealedfile::kLargest;

/// Inside the transaction of the act that puts the record. InvalidInput above `kLargest`.
base::Done write(sql::Connection &connection, const base::Id &attachment, const QByteArray &bytes);
base::Result<QByteArray> read(sql::Connection &connection, const base::Id &attachment);

/// How things stand with the file of one record, by what this vault knows.
struct Standing {
    base::Id attachment;
    base::Id parent;
    qint64 size = 0;
    QString blob; ///< name of the sealed file; empty where it has none yet
    bool isHere = false; ///< whole and opened
    int chunks = 0; ///< that have come, of one that is not here
    QByteArray sentEpoch; ///< of the office that said that it has all of it; empty: none has
    int refused = 0; ///< why it was not taken or could not be opened, or 0; asked again in another epoch
};
/// Of all records, the smallest files first.
base::Result<QList<Standing>> all(sql::Connection &connection);
/// NotFound without a record.
base::Result<Standing> of(sql::Connection &connection, const base::Id &attachment);
base::Result<QList<Standing>> ofParent(sql::Connection &connection, const base::Id &parent);

/// What `vault verify` says of papers that are here and are not the files that their records tell of; empty
/// where all are.
base::Result<QString> trouble(sql::Connection &connection);

/// One sealed chunk; in the order of their numbers.
base::Done putChunk(
    sql::Connection &connection, const Standing &standing, int number, const QByteArray &chunk);
base::Result<QList<QByteArray>> chunks(sql::Connection &connection, const Standing &standing);
base::Done dropChunks(sql::Connection &connection, const base::Id &attachment);
/// `refused` 0: the office has all of it.
base::Done noteSent(
    sql::Connection &connection, const Standing &standing, const QByteArray &epoch, int refused = 0);

} // namespace store::attachments
