// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/deeds.h"

#include "model/domain/records.h"
#include "model/sync/granttable.h"
#include "model/sync/kind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

QString verbOf(Kind kind)
{
    switch (kind) {
    case Kind::Create:
        return u"create"_s;
    case Kind::Remove:
        return u"remove"_s;
    case Kind::Erase:
        return u"erase"_s;
    case Kind::Request:
        return u"request"_s;
    default:
        // What a newer program calls by another name changes a record too.
        return u"update"_s;
    }
}

/// The most protected field that is written. A field that this program does not know is somebody's.
domain::Sensitivity touchedBy(const QString &type, const Body &body)
{
    // One's own access log is handed in by everybody, also by those who may touch nobody's data.
    if (type == QLatin1String(kAccessLog))
        return domain::Sensitivity::Open;
    const domain::RecordType *known = domain::recordType(type);
    domain::Sensitivity most = domain::Sensitivity::Open;
    for (const Write &write : body.writes) {
        const domain::FieldInfo *field = known ? known->find(write.column) : nullptr;
        most = std::max(most, field ? field->sensitivity : domain::Sensitivity::Personal);
    }
    return most;
}

} // namespace

QList<domain::Deed> deedsOf(const domain::ChangeHeader &header, const Body &body)
{
    const Kind kind = kindOf(header);
    QList<domain::Deed> deeds{{header.recordType, verbOf(kind), touchedBy(header.recordType, body)}};
    if (kind == Kind::Request) {
        const auto wish = GrantWish::fromJson(header.id, body.more.value("grant"_L1).toObject());
        if (!wish.override.isEmpty())
            deeds.append({header.recordType, u"override"_s, domain::Sensitivity::Open});
    }
    return deeds;
}

} // namespace syncing
