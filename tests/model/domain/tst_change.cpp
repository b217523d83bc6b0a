// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/change.h"

#include "model/base/crypto.h"
#include "model/base/random.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

using namespace domain;
using base::ErrorKind;

namespace {

ChangeHeader header()
{
    base::SeededRandom random(1);
    const auto id = [&] { return base::Id::make(1'795'000'000'000, random); };
    return {id(), id(), 7, id(), id(), QStringLiteral("person"), id(), 3, {1'795'000'000'001, 2},
        ChangeKind::Update};
}

TEST(ChangeHeader, encodesEveryField)
{
    const auto changed = [](auto change) {
        ChangeHeader one = header();
        change(one);
        return one.encoded();
    };
    base::SeededRandom random(9);
    const base::Id other = base::Id::make(5, random);
    const QList<QByteArray> encodings{header().encoded(), changed([&](auto &h) { h.id = other; }),
        changed([&](auto &h) { h.device = other; }), changed([](auto &h) { h.k = 8; }),
        changed([&](auto &h) { h.act = other; }), changed([&](auto &h) { h.user = other; }),
        changed([](auto &h) { h.recordType = QStringLiteral("phone"); }),
        changed([&](auto &h) { h.record = other; }), changed([](auto &h) { h.base = 4; }),
        changed([](auto &h) { h.clock.wall += 1; }), changed([](auto &h) { h.clock.count += 1; }),
        changed([](auto &h) { h.kind = ChangeKind::Remove; })};
    EXPECT_EQ(QSet<QByteArray>(encodings.begin(), encodings.end()).size(), encodings.size());
    EXPECT_EQ(header().encoded(), header().encoded());
}

TEST(ChangeHeader, isEncodedAsItWasAlways)
{
    // Signatures of years ago are made over these bytes: they never change.
    EXPECT_EQ(base::crypto::hash(header().encoded()).toHex(),
        QByteArray("30c62f44a236a12a68e321cdf16256f62fa9213f1f48b8442e75bd92c6fdbf46"));
}

TEST(FieldChanges, goToBytesAndBack)
{
    const QList<FieldChange> fields{{QStringLiteral("name"), QJsonValue(), QStringLiteral("홍길동 \"'\\\n")},
        {QStringLiteral("copay_limit"), qint64(9'007'199'254'740'993), QJsonValue()},
        {QStringLiteral("wishes"), QJsonArray{QStringLiteral("a")},
            QJsonArray{QStringLiteral("a"), QStringLiteral("b")}},
        {QStringLiteral("residence"), QJsonObject{{QStringLiteral("lat"), 35.125}}, QJsonObject()}};
    const auto again = decodeFields(encodeFields(fields));
    ASSERT_OK(again);
    EXPECT_EQ(*again, fields);
    EXPECT_OK(decodeFields(encodeFields({})));
}

TEST(FieldChanges, refuseOtherBytes)
{
    for (const char *bytes :
        {"", "x", "{}", "[1]", "[[\"name\", null]]", "[[1, null, null]]", "[[\"a\",1,2,3]]", "[["})
        EXPECT_ERROR(decodeFields(bytes), ErrorKind::VaultDamaged) << bytes;
}

TEST(Commitment, hidesTheBodyBehindItsSalt)
{
    EXPECT_NE(commitmentOf(QByteArray(32, 'a'), "body"), commitmentOf(QByteArray(32, 'b'), "body"));
    EXPECT_NE(commitmentOf(QByteArray(32, 'a'), "body"), commitmentOf(QByteArray(32, 'a'), "bodz"));
    EXPECT_EQ(commitmentOf(QByteArray(32, 'a'), "body").size(), base::crypto::kHashSize);
}

TEST(Chain, dependsOnWhatWasBeforeTheHeaderAndTheCommitment)
{
    const QByteArray commitment = commitmentOf("salt", "body");
    ChangeHeader other = header();
    other.k = 8;
    const QSet<QByteArray> chains{chainOf({}, header(), commitment), chainOf("before", header(), commitment),
        chainOf({}, other, commitment), chainOf({}, header(), commitmentOf("salt", "other"))};
    EXPECT_EQ(chains.size(), 4);
}

TEST(Signature, isOverHeaderAndCommitmentAndSoOutlivesTheBody)
{
    const auto key = base::crypto::SigningKey::make();
    const QByteArray commitment = commitmentOf("salt", "body");
    const QByteArray signature = base::crypto::sign(signedBytes(header(), commitment), key.secretKey);
    EXPECT_TRUE(base::crypto::verify(signedBytes(header(), commitment), signature, key.publicKey));
    EXPECT_FALSE(
        base::crypto::verify(signedBytes(header(), commitmentOf("salt", "x")), signature, key.publicKey));
}

} // namespace
