// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/sync/composer.h"
#include "model/sync/recordstate.h"

namespace support {

/// The id of this number: readable in a failure, and the same in every run.
inline base::Id idOf(quint8 number)
{
    QByteArray bytes(16, '\0');
    bytes[15] = char(number);
    return *base::Id::fromBytes(bytes);
}

/// A change of the record 200 with the id of this number.
inline domain::Change changeOf(quint8 number, syncing::Kind kind = syncing::Kind::Update)
{
    domain::Change change;
    change.header.id = idOf(number);
    change.header.record = idOf(200);
    change.header.recordType = QStringLiteral("person");
    change.header.kind = syncing::headerKind(kind);
    return change;
}

inline syncing::RecordState emptyRecord()
{
    syncing::RecordState record;
    record.id = idOf(200);
    return record;
}

/// What somebody who sees `view` writes, folded into `state` under this number.
inline void edit(syncing::RecordState &state, const syncing::RecordState &view, quint8 number,
    const QString &column, domain::Merge rule, const QJsonValue &value)
{
    state.apply(changeOf(number), syncing::Composer(view).edit({{column, rule, value}}));
}

} // namespace support
