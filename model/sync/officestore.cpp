// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/officestore.h"

#include "model/sync/arrival.h"

namespace syncing {

OfficeNeeds needsOf(const Request &request)
{
    OfficeNeeds needs;
    needs.changes.reserve(request.pushes.size());
    needs.records.reserve(request.pushes.size());
    needs.heads.reserve(2 * request.pushes.size());
    for (const Push &push : request.pushes) {
        const domain::ChangeHeader &header = push.change.header;
        needs.changes.append(header.id);
        needs.records.append(header.record);
        needs.heads.append({header.device, header.k});
        needs.heads.append({header.device, header.k - 1});
        const Kind kind = kindOf(header);
        if (kind != Kind::Create && kind != Kind::Request && kind != Kind::Arrived)
            continue;
        // Only what names a parent, or another change, is worth being read twice.
        if (!push.change.body.contains("\"parent\"") && kind != Kind::Arrived)
            continue;
        const base::Result<Body> body = Body::decode(push.change.body);
        if (!body)
            continue;
        if (const base::Id parent = parentOf(saidBy(kind, *body)); !parent.isNil())
            needs.records.append(parent);
        if (const base::Id of = arrivalOf(*body); !of.isNil())
            needs.changes.append(of);
    }
    return needs;
}

} // namespace syncing
