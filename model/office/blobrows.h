// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sql/connection.h"
#include "model/wire/blobs.h"

#include <QList>

#include <optional>

/// Sealed files of the office as rows. Inside the caller's transaction.
namespace office::blobrows {

struct Row {
    qint64 size = 0; ///< of the file before it was sealed
    bool isComplete = false;
};

base::Result<std::optional<Row>> find(sql::Connection &connection, const wire::BlobName &name);
/// The chunks that are there.
base::Result<QList<int>> numbers(sql::Connection &connection, const wire::BlobName &name);
base::Result<QList<QByteArray>> chunks(sql::Connection &connection, const wire::BlobName &name);
/// Empty where it is not there.
base::Result<QByteArray> chunk(sql::Connection &connection, const wire::BlobName &name, int number);

/// Keeps the chunk unless there is one of this number.
base::Done keep(sql::Connection &connection, const wire::BlobPut &put);
base::Done setComplete(sql::Connection &connection, const wire::BlobName &name);
base::Done drop(sql::Connection &connection, const wire::BlobName &name);
/// All files of a record.
base::Done forget(sql::Connection &connection, const base::Id &record);

struct Totals {
    qint64 complete = 0;
    qint64 partly = 0;
    qint64 bytes = 0; ///< of the complete ones, before they were sealed
};
base::Result<Totals> totals(sql::Connection &connection);

/// The next file after this one, in the order of record and hash; nothing at the end.
struct Kept {
    wire::BlobName name;
    Row row;
};
base::Result<std::optional<Kept>> next(sql::Connection &connection, const wire::BlobName &after);

} // namespace office::blobrows
