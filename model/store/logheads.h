// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/sql/connection.h"

#include <QByteArray>
#include <QJsonObject>

namespace store {

/// How far the two logs had come at some moment: the newest change of this device and the newest access, each
/// with its chain head. Kept beside the logs in the same transaction, and in the key file whenever the vault
/// is locked or backed up: what was taken off the end of a log, or an older database put in place, is found
/// by comparing.
struct LogHeads {
    qint64 changes = 0;
    QByteArray changeHead;
    qint64 accesses = 0;
    QByteArray accessHead;

    QJsonObject toJson() const;
    static LogHeads fromJson(const QJsonObject &json);
    bool operator==(const LogHeads &) const = default;
};

namespace logheads {

/// What the vault says of itself.
base::Result<LogHeads> read(sql::Connection &connection);
/// The number and the chain of the newest change that was made here under this name; 0 where none was. Changes that a
/// copy of this vault made under the same name, and that came from the office, do not count: they are how the copy
/// is found out.
struct OwnEnd {
    qint64 k = 0;
    QByteArray head;
};
base::Result<OwnEnd> ownEnd(sql::Connection &connection, const base::Id &device);
/// Inside the transaction that wrote the change or access.
base::Done noteChange(sql::Connection &connection, qint64 k, const QByteArray &head);
base::Done noteAccess(sql::Connection &connection, qint64 row, const QByteArray &head);

} // namespace logheads

} // namespace store
