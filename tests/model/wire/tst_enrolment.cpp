// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/enrolment.h"

#include "model/base/crypto.h"
#include "model/base/random.h"
#include "model/wire/officeact.h"
#include "tests/support/expect.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

struct Asker {
    base::SystemRandom random;
    base::crypto::SigningKey user = base::crypto::SigningKey::make();
    base::crypto::SigningKey device = base::crypto::SigningKey::make();
    QByteArray secret = random.bytes(wire::kEnrolSecretSize);

    wire::EnrolRequest request()
    {
        wire::EnrolRequest request;
        request.officeKey = base::crypto::SigningKey::make().publicKey;
        request.user = base::Id::make(1, random);
        request.userName = u"김동"_s;
        request.userKey = user.publicKey;
        request.device = base::Id::make(2, random);
        request.deviceKey = device.publicKey;
        request.label = u"노트북 3"_s;
        wire::prove(request, secret, user.secretKey);
        return request;
    }
};

TEST(EnrolRequest, comesBackAsItWas)
{
    const wire::EnrolRequest request = Asker().request();
    const auto read = wire::decodeEnrolRequest(wire::encode(request));
    ASSERT_OK(read);
    EXPECT_EQ(*read, request);
}

TEST(EnrolRequest, isReadAsAWholeOrNotAtAll)
{
    const QByteArray bytes = wire::encode(Asker().request());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        EXPECT_ERROR(wire::decodeEnrolRequest(bytes.first(size)), ErrorKind::InvalidInput);
    EXPECT_ERROR(wire::decodeEnrolRequest(bytes + 'x'), ErrorKind::InvalidInput);
}

TEST(EnrolRequest, isProvenByItsSecretAndItsUserOnly)
{
    Asker asker;
    const wire::EnrolRequest request = asker.request();
    EXPECT_TRUE(wire::isProven(request, wire::enrolVerifier(asker.secret)));
    EXPECT_FALSE(wire::isProven(request, wire::enrolVerifier(asker.random.bytes(10))));
    EXPECT_EQ(request.secretId, wire::enrolSecretId(asker.secret));
    EXPECT_FALSE(wire::encode(request).contains(asker.secret));
    const QByteArray bytes = wire::encode(request);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray bent = bytes;
        bent[at] = char(bent.at(at) ^ 1);
        const auto read = wire::decodeEnrolRequest(bent);
        EXPECT_FALSE(read && wire::isProven(*read, wire::enrolVerifier(asker.secret))) << at;
    }
}

TEST(Enrolled, comesBackAsItWas)
{
    Asker asker;
    const wire::Enrolled enrolled{base::Id::make(1, asker.random), base::Id::make(2, asker.random),
        asker.user.publicKey, asker.device.publicKey, {"{}", QByteArray(64, 's')}, 5, 6, QByteArray(32, 'p')};
    const QByteArray bytes = wire::encode(enrolled);
    const auto read = wire::decodeEnrolled(bytes);
    ASSERT_OK(read);
    EXPECT_EQ(read->user, enrolled.user);
    EXPECT_EQ(read->recoveryKey, enrolled.recoveryKey);
    EXPECT_EQ(read->catalogue.bytes, enrolled.catalogue.bytes);
    EXPECT_EQ(read->leaseUntil, 6);
    EXPECT_EQ(read->proof, enrolled.proof);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        EXPECT_ERROR(wire::decodeEnrolled(bytes.first(size)), ErrorKind::InvalidInput);
}

TEST(SignedOrder, keepsTheBytesThatWereSigned)
{
    Asker asker;
    const wire::OfficeOrder order{base::Id::make(1, asker.random), base::Id::make(2, asker.random), 7,
        asker.device.publicKey, u"grantRole"_s, {{u"role"_s, u"auditor"_s}}};
    wire::SignedOrder signedOrder{wire::encodeOrder(order), {}, {}, {}};
    signedOrder.signature = wire::orderSignature(signedOrder.bytes, asker.user.secretKey);
    signedOrder.second = base::Id::make(3, asker.random);
    signedOrder.secondSignature = wire::secondOrderSignature(signedOrder.bytes, asker.device.secretKey);
    const auto read = wire::decodeSignedOrder(wire::encode(signedOrder));
    ASSERT_OK(read);
    EXPECT_TRUE(wire::isOrderSigned(*read, asker.user.publicKey));
    EXPECT_FALSE(wire::isOrderSigned(*read, asker.device.publicKey));
    EXPECT_TRUE(wire::isOrderSecondSigned(*read, asker.device.publicKey));
    EXPECT_FALSE(wire::isOrderSecondSigned(*read, asker.user.publicKey));
    const auto content = wire::decodeOrder(read->bytes);
    ASSERT_OK(content);
    EXPECT_EQ(*content, order);
}

TEST(SignedOrder, isRefusedWhereItIsNone)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("[1]"),
             QByteArray("{\"order\": 3}"), QByteArray(1 << 20, '{')}) {
        EXPECT_ERROR(wire::decodeSignedOrder(bytes), ErrorKind::InvalidInput);
        EXPECT_ERROR(wire::decodeOrder(bytes), ErrorKind::InvalidInput);
    }
}

TEST(OrderReply, tellsWhatWasDoneOrWhyNot)
{
    const QJsonObject done{{u"waiting"_s, u"x"_s}};
    EXPECT_EQ(*wire::decodeOrderReply(wire::encodeOrderReply(done)), done);
    const base::Result<QJsonObject> refused = base::Error{ErrorKind::RefusedByRule, u"why"_s};
    const auto read = wire::decodeOrderReply(wire::encodeOrderReply(refused));
    EXPECT_ERROR(read, ErrorKind::RefusedByRule);
    EXPECT_EQ(read.error().detail, u"why"_s);
    // Trouble of the office itself tells nobody what is in its database.
    const base::Result<QJsonObject> trouble = base::Error{ErrorKind::Io, u"table people_user"_s};
    EXPECT_FALSE(wire::encodeOrderReply(trouble).contains("people_user"));
    EXPECT_ERROR(wire::decodeOrderReply("nothing"), ErrorKind::InvalidInput);
}

} // namespace
