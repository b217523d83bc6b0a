// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/enrolment.h"

#include "model/base/bytes.h"
#include "model/base/crypto.h"

using namespace Qt::StringLiterals;

namespace wire {
namespace {

constexpr quint8 kEnrolmentForm = 1;
constexpr qsizetype kLongestEnrolName = 200; ///< letters

base::Id readEnrolId(base::ByteReader &reader)
{
    return base::Id::fromBytes(reader.raw(16)).value_or(base::Id());
}

void writeAsker(base::ByteWriter &writer, const EnrolRequest &request)
{
    writer.number(kEnrolmentForm)
        .bytes(request.officeKey)
        .raw(request.user.bytes())
        .bytes(request.userName.toUtf8())
        .bytes(request.userKey)
        .raw(request.device.bytes())
        .bytes(request.deviceKey)
        .bytes(request.label.toUtf8())
        .bytes(request.secretId);
}

QByteArray userSignedBytes(const EnrolRequest &request)
{
    return QByteArrayLiteral("carepass enrolment, user") + request.provedBytes();
}

base::Error oddEnrolment(const QString &what)
{
    return {base::ErrorKind::InvalidInput, u"enrolment: "_s + what};
}

} // namespace

QByteArray EnrolRequest::provedBytes() const
{
    base::ByteWriter writer;
    writeAsker(writer, *this);
    return writer.result();
}

QByteArray enrolSecretId(const QByteArray &secret)
{
    return base::crypto::hash(QByteArrayLiteral("carepass enrolment, id") + secret).first(kCodeNameSize);
}

base::LockedBytes enrolVerifier(const QByteArray &secret)
{
    QByteArray bytes = base::crypto::hash(QByteArrayLiteral("carepass enrolment, verifier") + secret);
    return base::LockedBytes::takeFrom(bytes);
}

void prove(EnrolRequest &request, const QByteArray &secret, const base::LockedBytes &userSecretKey)
{
    request.secretId = enrolSecretId(secret);
    request.proof = base::crypto::keyedHash(enrolVerifier(secret), request.provedBytes());
    request.userSignature = base::crypto::sign(userSignedBytes(request), userSecretKey);
}

bool isProven(const EnrolRequest &request, const base::LockedBytes &verifier)
{
    const QByteArray wanted = base::crypto::keyedHash(verifier, request.provedBytes());
    return base::crypto::equal(request.proof, wanted)
        && base::crypto::verify(userSignedBytes(request), request.userSignature, request.userKey);
}

QByteArray officeProof(
    const base::LockedBytes &verifier, const QByteArray &officeKey, const QByteArray &deviceKey)
{
    const QByteArray message
        = base::ByteWriter().raw("carepass enrolment, office").bytes(officeKey).bytes(deviceKey).result();
    return base::crypto::keyedHash(verifier, message);
}

bool isOfficeProven(const Enrolled &enrolled, const QByteArray &secret, const QByteArray &deviceKey)
{
    return base::crypto::equal(
        enrolled.proof, officeProof(enrolVerifier(secret), enrolled.officeKey, deviceKey));
}

QByteArray catalogueSignedBytes(const QByteArray &bytes)
{
    return QByteArrayLiteral("carepass catalogue") + bytes;
}

QByteArray enrolPost(const QByteArray &deviceKey, const QByteArray &letter)
{
    return deviceKey + letter;
}

base::Result<EnrolPost> readEnrolPost(const QByteArray &bytes)
{
    if (bytes.size() <= base::crypto::kPublicKeySize)
        return oddEnrolment(u"post"_s);
    return EnrolPost{bytes.first(base::crypto::kPublicKeySize), bytes.sliced(base::crypto::kPublicKeySize)};
}

QByteArray encode(const EnrolRequest &request)
{
    base::ByteWriter writer;
    writeAsker(writer, request);
    writer.bytes(request.proof).bytes(request.userSignature);
    return writer.result();
}

QByteArray encode(const Enrolled &enrolled)
{
    base::ByteWriter writer;
    writer.number(kEnrolmentForm)
        .raw(enrolled.user.bytes())
        .raw(enrolled.device.bytes())
        .bytes(enrolled.officeKey)
        .bytes(enrolled.recoveryKey)
        .bytes(enrolled.catalogue.bytes)
        .bytes(enrolled.catalogue.signature)
        .number(enrolled.officeTime)
        .number(enrolled.leaseUntil)
        .bytes(enrolled.proof);
    return writer.result();
}

base::Result<EnrolRequest> decodeEnrolRequest(const QByteArray &bytes)
{
    base::ByteReader reader(bytes);
    EnrolRequest request;
    if (reader.number<quint8>() != kEnrolmentForm)
        return oddEnrolment(u"another form"_s);
    request.officeKey = reader.bytes();
    request.user = readEnrolId(reader);
    request.userName = QString::fromUtf8(reader.bytes());
    request.userKey = reader.bytes();
    request.device = readEnrolId(reader);
    request.deviceKey = reader.bytes();
    request.label = QString::fromUtf8(reader.bytes());
    request.secretId = reader.bytes();
    request.proof = reader.bytes();
    request.userSignature = reader.bytes();
    const bool isWhole = reader.ok() && reader.atEnd() && !request.user.isNil() && !request.device.isNil();
    const bool areKeys = request.officeKey.size() == base::crypto::kPublicKeySize
        && request.userKey.size() == base::crypto::kPublicKeySize
        && request.deviceKey.size() == base::crypto::kPublicKeySize
        && request.userSignature.size() == base::crypto::kSignatureSize
        && request.proof.size() == base::crypto::kHashSize && request.secretId.size() == kCodeNameSize;
    const bool areNames
        = request.userName.size() <= kLongestEnrolName && request.label.size() <= kLongestEnrolName;
    if (!isWhole || !areKeys || !areNames)
        return oddEnrolment(u"request"_s);
    return request;
}

base::Result<Enrolled> decodeEnrolled(const QByteArray &bytes)
{
    base::ByteReader reader(bytes);
    Enrolled enrolled;
    if (reader.number<quint8>() != kEnrolmentForm)
        return oddEnrolment(u"another form"_s);
    enrolled.user = readEnrolId(reader);
    enrolled.device = readEnrolId(reader);
    enrolled.officeKey = reader.bytes();
    enrolled.recoveryKey = reader.bytes();
    enrolled.catalogue.bytes = reader.bytes();
    enrolled.catalogue.signature = reader.bytes();
    enrolled.officeTime = reader.number<qint64>();
    enrolled.leaseUntil = reader.number<qint64>();
    enrolled.proof = reader.bytes();
    const bool isWhole = reader.ok() && reader.atEnd() && !enrolled.user.isNil() && !enrolled.device.isNil();
    if (!isWhole || enrolled.officeKey.size() != base::crypto::kPublicKeySize)
        return oddEnrolment(u"answer"_s);
    return enrolled;
}

} // namespace wire
