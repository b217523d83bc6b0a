// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/officeact.h"

#include "model/base/crypto.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wire {
namespace {

constexpr qsizetype kLargestOrder = 256 * 1024;

base::Error oddOrder(const QString &what)
{
    return {base::ErrorKind::InvalidInput, u"order: "_s + what};
}

QByteArray compactOrder(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString orderBase64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray orderFromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

base::Id orderIdOf(const QJsonValue &value)
{
    return base::Id::fromString(value.toString()).value_or(base::Id());
}

/// The words of the errors that an office answers; the others are its own trouble.
const QHash<QString, base::ErrorKind> &refusals()
{
    static const QHash<QString, base::ErrorKind> words{{u"invalid"_s, base::ErrorKind::InvalidInput},
        {u"not-found"_s, base::ErrorKind::NotFound}, {u"rule"_s, base::ErrorKind::RefusedByRule},
        {u"not-allowed"_s, base::ErrorKind::NotAllowed}, {u"exists"_s, base::ErrorKind::AlreadyExists},
        {u"conflict"_s, base::ErrorKind::Conflict}, {u"busy"_s, base::ErrorKind::Busy},
        {u"trouble"_s, base::ErrorKind::Internal}};
    return words;
}

} // namespace

QByteArray encodeOrder(const OfficeOrder &order)
{
    return compactOrder({{u"id"_s, order.id.toString()}, {u"user"_s, order.user.toString()},
        {u"at"_s, order.at}, {u"office"_s, orderBase64(order.officeKey)}, {u"act"_s, order.name},
        {u"values"_s, order.values}});
}

base::Result<OfficeOrder> decodeOrder(const QByteArray &bytes)
{
    if (bytes.size() > kLargestOrder)
        return oddOrder(u"too large"_s);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const OfficeOrder order{orderIdOf(json.value("id"_L1)), orderIdOf(json.value("user"_L1)),
        json.value("at"_L1).toInteger(), orderFromBase64(json.value("office"_L1)),
        json.value("act"_L1).toString(), json.value("values"_L1).toObject()};
    if (order.id.isNil() || order.user.isNil() || order.name.isEmpty()
        || order.officeKey.size() != base::crypto::kPublicKeySize)
        return oddOrder(u"parts are missing"_s);
    return order;
}

QByteArray orderSignature(const QByteArray &bytes, const base::LockedBytes &secretKey)
{
    return base::crypto::sign(QByteArrayLiteral("carepass office act, first") + bytes, secretKey);
}

QByteArray secondOrderSignature(const QByteArray &bytes, const base::LockedBytes &secretKey)
{
    return base::crypto::sign(QByteArrayLiteral("carepass office act, second") + bytes, secretKey);
}

bool isOrderSigned(const SignedOrder &order, const QByteArray &publicKey)
{
    return base::crypto::verify(
        QByteArrayLiteral("carepass office act, first") + order.bytes, order.signature, publicKey);
}

bool isOrderSecondSigned(const SignedOrder &order, const QByteArray &publicKey)
{
    return base::crypto::verify(
        QByteArrayLiteral("carepass office act, second") + order.bytes, order.secondSignature, publicKey);
}

QByteArray encode(const SignedOrder &order)
{
    QJsonObject json{
        {u"order"_s, QString::fromUtf8(order.bytes)}, {u"signature"_s, orderBase64(order.signature)}};
    if (!order.second.isNil()) {
        json.insert(u"second"_s, order.second.toString());
        json.insert(u"secondSignature"_s, orderBase64(order.secondSignature));
    }
    return compactOrder(json);
}

base::Result<SignedOrder> decodeSignedOrder(const QByteArray &bytes)
{
    if (bytes.size() > 2 * kLargestOrder)
        return oddOrder(u"too large"_s);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const SignedOrder order{json.value("order"_L1).toString().toUtf8(),
        orderFromBase64(json.value("signature"_L1)), orderIdOf(json.value("second"_L1)),
        orderFromBase64(json.value("secondSignature"_L1))};
    if (order.bytes.isEmpty() || order.signature.size() != base::crypto::kSignatureSize)
        return oddOrder(u"is not signed"_s);
    return order;
}

QByteArray encodeOrderReply(const base::Result<QJsonObject> &reply)
{
    if (reply)
        return compactOrder({{u"done"_s, *reply}});
    const QString word = refusals().key(reply.error().kind, u"trouble"_s);
    const bool isOwnTrouble = word == u"trouble"_s;
    return compactOrder(
        {{u"refused"_s, word}, {u"detail"_s, isOwnTrouble ? QString() : reply.error().detail}});
}

base::Result<QJsonObject> decodeOrderReply(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.contains("done"_L1))
        return json.value("done"_L1).toObject();
    const QString word = json.value("refused"_L1).toString();
    if (!refusals().contains(word))
        return oddOrder(u"reply"_s);
    return base::Error{refusals().value(word), json.value("detail"_L1).toString()};
}

} // namespace wire
