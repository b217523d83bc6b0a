// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/sql/connection.h"

/// The bytes of papers and pictures, in a table of their own beside the records (`attachment`): encrypted
/// with the file like all, but in no log. They stay where the record is taken back, so that undoing brings
/// the paper again; erasing the record takes them.
namespace store::attachments {

inline constexpr qint64 kLargest = 10ll << 20;

/// Inside the transaction of the act that puts the record. InvalidInput above `kLargest`.
base::Done write(sql::Connection &connection, const base::Id &attachment, const QByteArray &bytes);
base::Result<QByteArray> read(sql::Connection &connection, const base::Id &attachment);

} // namespace store::attachments
