// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/second.h"

#include "model/base/bytes.h"

using namespace Qt::StringLiterals;

namespace syncing {

QByteArray secondSignedBytes(const domain::ChangeHeader &header)
{
    base::ByteWriter writer;
    writer.bytes(QByteArrayLiteral("carepass second person"))
        .raw(header.act.bytes())
        .raw(header.user.bytes())
        .bytes(header.recordType.toUtf8())
        .raw(header.record.bytes())
        .number(qint32(header.kind));
    return writer.result();
}

void setSecond(Body &body, const Second &second)
{
    body.more.insert(u"second"_s,
        QJsonObject{{u"user"_s, shortText(second.user)},
            {u"signature"_s, QString::fromLatin1(second.signature.toBase64())}});
}

std::optional<Second> secondOf(const Body &body)
{
    const QJsonObject json = body.more.value("second"_L1).toObject();
    const Second second{fromShortText(json.value("user"_L1).toString()),
        QByteArray::fromBase64(json.value("signature"_L1).toString().toLatin1())};
    if (second.user.isNil() || second.signature.isEmpty())
        return std::nullopt;
    return second;
}

} // namespace syncing
