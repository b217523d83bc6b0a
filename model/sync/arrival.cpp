// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/arrival.h"

#include "model/sync/moving.h"

using namespace Qt::StringLiterals;

namespace syncing {

std::optional<domain::Change> arrivedIn(const Body &body)
{
    return decodeChange(QByteArray::fromBase64(body.more.value("change"_L1).toString().toLatin1()));
}

Body saidBy(Kind kind, const Body &body)
{
    if (kind == Kind::Enter) {
        const RecordState record = enteredRecord({}, body);
        Body said;
        said.writes = {{u"parent"_s, {}, record.shown(u"parent"_s)}};
        return said;
    }
    if (kind != Kind::Arrived)
        return body;
    const std::optional<domain::Change> inner = arrivedIn(body);
    return inner ? Body::decode(inner->body).value_or(Body()) : Body();
}

} // namespace syncing
