// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/officeorders.h"

#include "model/store/enrolment.h"
#include "model/store/rights.h"
#include "model/store/vault.h"
#include "model/wire/letter.h"
#include "model/wire/officeact.h"
#include "model/wire/refusal.h"
#include "model/work/context.h"
#include "model/work/secondperson.h"

using namespace Qt::StringLiterals;

namespace work::officeorders {

base::Result<QJsonObject> give(Context &context, OfficeDoor &door, const QString &name,
    const QJsonObject &values, const SecondPerson &second, const base::Progress &progress)
{
    const auto link = store::enrolment::link(context.connection());
    if (!link)
        return link.error();
    if (!*link)
        return base::Error{base::ErrorKind::NotFound, u"this vault belongs to no office"_s};
    const auto rights = store::Rights::read(context.connection());
    if (!rights)
        return rights.error();
    if (const base::Done may = rights->mayOrder(context.user(), name); !may)
        return may.error();
    SignedIn two;
    if (!second.vaultPath.isEmpty()) {
        auto signer = signInPlace(context, second);
        if (!signer)
            return signer.error();
        two = std::move(*signer);
    }
    wire::OfficeOrder order{context.vault().ids().next(), context.user(), context.clock().now(),
        (*link)->officeKey, name, values};
    wire::SignedOrder signedOrder;
    signedOrder.bytes = wire::encodeOrder(order);
    signedOrder.signature
        = wire::orderSignature(signedOrder.bytes, context.vault().keys().signing.secretKey);
    if (!two.user.isNil()) {
        signedOrder.second = two.user;
        signedOrder.secondSignature = wire::secondOrderSignature(signedOrder.bytes, two.key);
    }
    const wire::Letter letter{wire::LetterKind::Admin, context.vault().identity().device, {},
        context.clock().now(), 0, {}, wire::encode(signedOrder)};
    const auto sealed = wire::seal(letter, (*link)->deviceKey, (*link)->officeKey);
    if (!sealed)
        return sealed.error();
    const auto reply = door.post("/v1/admin", *sealed, progress);
    if (!reply)
        return reply.error();
    const auto answer = wire::openAnswer(*reply, wire::LetterKind::AdminReply, *sealed, (*link)->officeKey,
        (*link)->deviceKey, context.clock().now());
    if (!answer)
        return answer.error();
    return wire::decodeOrderReply(answer->payload);
}

base::Result<QJsonObject> give(Context &context, OfficeDoors &doors, const QString &name,
    const QJsonObject &values, const base::Progress &progress, const SecondPerson &second)
{
    const auto door = doors.ofVault(context);
    if (!door)
        return door.error();
    return give(context, **door, name, values, second, progress);
}

} // namespace work::officeorders
