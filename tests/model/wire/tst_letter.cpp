// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/letter.h"

#include "model/wire/codec.h"
#include "model/wire/squeeze.h"
#include "tests/model/wire/mutations.h"
#include "tests/model/wire/randommessages.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <iostream>
#include <limits>

using base::ErrorKind;
using base::crypto::SigningKey;
using wire::Letter;
using wire::LetterKind;

namespace {

constexpr base::Moment kNow = 1'795'151'100'000;

Letter sample(const QByteArray &payload = "the content of a letter")
{
    support::RandomMessages random(3);
    return {LetterKind::Admin, random.id(), random.id(), kNow, kNow + 1000, QByteArray(32, 'p'), payload};
}

struct Letters : testing::Test {
    SigningKey sender = SigningKey::make();
    SigningKey recipient = SigningKey::make();

    QByteArray sealed(const Letter &letter) const
    {
        return wire::seal(letter, sender, recipient.publicKey).value();
    }
    base::Result<Letter> opened(const QByteArray &bytes) const
    {
        return wire::open(bytes, sender.publicKey, recipient, kNow);
    }
};

TEST_F(Letters, comeBackAsTheyWereWritten)
{
    for (const qsizetype size : {0, 1, 31, 1000, 300'000}) {
        for (const bool isRandom : {false, true}) {
            const QByteArray payload
                = isRandom ? base::SeededRandom(quint64(size)).bytes(size) : QByteArray(size, 'x');
            const auto letter = opened(sealed(sample(payload)));
            ASSERT_OK(letter);
            EXPECT_EQ(*letter, sample(payload)) << size;
        }
    }
}

TEST_F(Letters, takeNamesOfNobodyAndNoMoments)
{
    const Letter plain{LetterKind::Enrol, {}, {}, 0, 0, {}, "x"};
    const auto letter = opened(sealed(plain));
    ASSERT_OK(letter);
    EXPECT_EQ(*letter, plain);
}

TEST_F(Letters, showNothingOfTheirContent)
{
    const QByteArray bytes = sealed(sample());
    EXPECT_FALSE(bytes.contains("content"));
    EXPECT_NE(bytes, sealed(sample())) << "each has a key of its own";
    const auto outside = wire::peek(bytes);
    ASSERT_OK(outside);
    Letter expected = sample();
    expected.payload.clear();
    EXPECT_EQ(*outside, expected);
}

TEST_F(Letters, areRefusedWithAnyByteTurned)
{
    const QByteArray bytes = sealed(sample());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int mask : {0x01, 0x80, 0xff}) {
            QByteArray changed = bytes;
            changed[at] = char(quint8(changed.at(at)) ^ mask);
            EXPECT_FALSE(opened(changed)) << at;
        }
    }
}

TEST_F(Letters, areRefusedCutAnywhereOrWithMoreBehind)
{
    const QByteArray bytes = sealed(sample());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto letter = opened(bytes.left(size));
        EXPECT_ERROR(letter, size < 4 ? ErrorKind::InvalidInput : ErrorKind::LetterDamaged) << size;
    }
    EXPECT_ERROR(opened(bytes + '\0'), ErrorKind::LetterDamaged);
}

TEST_F(Letters, tellTheirTroublesApart)
{
    const QByteArray bytes = sealed(sample());
    const SigningKey other = SigningKey::make();
    EXPECT_ERROR(opened("something else that is long enough"), ErrorKind::InvalidInput);
    EXPECT_ERROR(wire::open(bytes, other.publicKey, recipient, kNow), ErrorKind::LetterForged);
    EXPECT_ERROR(wire::open(bytes, sender.publicKey, other, kNow), ErrorKind::LetterForAnother);
    EXPECT_ERROR(wire::open(bytes, sender.publicKey, recipient, kNow + 1001), ErrorKind::LetterExpired);
    EXPECT_OK(wire::open(bytes, sender.publicKey, recipient, kNow + 1000));
    EXPECT_ERROR(wire::open(bytes, sender.publicKey, recipient, kNow, 10), ErrorKind::LetterTooLarge);
    QByteArray newer = bytes;
    newer[3] = 2;
    EXPECT_ERROR(opened(newer), ErrorKind::SchemaTooNew);
    QByteArray damaged = bytes;
    damaged[100] = char(damaged.at(100) ^ 1);
    EXPECT_ERROR(opened(damaged), ErrorKind::LetterDamaged);
}

TEST_F(Letters, areSealedToRealKeysOnly)
{
    EXPECT_ERROR(wire::seal(sample(), sender, QByteArray(32, '\0')), ErrorKind::InvalidInput);
    EXPECT_ERROR(wire::seal(sample(), sender, "short"), ErrorKind::InvalidInput);
    EXPECT_ERROR(wire::seal(sample(QByteArray(wire::kLargestPayload + 1, 'x')), sender, recipient.publicKey),
        ErrorKind::LetterTooLarge);
}

/// The content of a letter, signed again by somebody.
QByteArray signedAgain(const QByteArray &content, const SigningKey &signer)
{
    const QByteArray hash = base::crypto::hash(content);
    const QByteArray signature = base::crypto::sign("carepass letter 1 " + hash, signer.secretKey);
    return content + signature + base::crypto::hash(hash + signature).left(8);
}

TEST_F(Letters, cannotBeSignedAgainBySomebodyElse)
{
    const SigningKey thief = SigningKey::make();
    const QByteArray stolen = signedAgain(sealed(sample()).chopped(72), thief);
    EXPECT_ERROR(opened(stolen), ErrorKind::LetterForged) << "not signed by its sender";
    EXPECT_ERROR(wire::open(stolen, thief.publicKey, recipient, kNow), ErrorKind::LetterForged)
        << "the thief cannot claim what another wrote";
}

TEST_F(Letters, areRefusedOddAlsoWhenTheirSenderSignedThem)
{
    base::SeededRandom random(support::accidentSeed(6));
    const QByteArray content = sealed(sample()).chopped(72);
    EXPECT_OK(opened(signedAgain(content, sender)));
    for (int i = 0; i < support::accidents(2000); ++i) {
        const QByteArray changed = support::mutated(content, random);
        EXPECT_TRUE(changed == content || !opened(signedAgain(changed, sender))) << i;
    }
}

TEST_F(Letters, haveAName)
{
    const QByteArray bytes = sealed(sample());
    EXPECT_EQ(wire::letterHash(bytes).size(), 32);
    EXPECT_NE(wire::letterHash(bytes), wire::letterHash(sealed(sample())));
}

TEST_F(Letters, carryAFullPageInNoTime)
{
    const QByteArray page = wire::encode(support::RandomMessages(14, 300).fullPage(5000));
    qint64 sealing = std::numeric_limits<qint64>::max();
    qint64 opening = sealing;
    QByteArray bytes;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        bytes = sealed(sample(page));
        sealing = std::min(sealing, timer.nsecsElapsed());
        timer.restart();
        const auto letter = opened(bytes);
        opening = std::min(opening, timer.nsecsElapsed());
        ASSERT_OK(letter);
        EXPECT_TRUE(letter->payload == page);
    }
    std::cout << "a page of 5000 entries, " << page.size() << " bytes as a letter of " << bytes.size()
              << ": sealed in " << sealing / 1000 << " us, opened in " << opening / 1000 << " us\n";
    EXPECT_LT(bytes.size(), page.size());
}

TEST_F(Letters, surviveAHundredThousandAccidents)
{
    base::SeededRandom random(support::accidentSeed(4));
    const QByteArray bytes = sealed(sample());
    for (int i = 0; i < support::accidents(100'000); ++i) {
        const QByteArray changed = support::mutated(bytes, random);
        if (changed == bytes)
            continue;
        EXPECT_FALSE(opened(changed)) << i;
        const auto outside = wire::peek(changed);
        EXPECT_TRUE(!outside || outside->payload.isEmpty()) << i;
    }
}

RC_GTEST_PROP(Squeeze, bringsBackWhatItWasGiven, (const std::string &text, quint16 repeats))
{
    const QByteArray plain = QByteArray::fromStdString(text).repeated(repeats % 300);
    const auto got = wire::unsqueezed(wire::squeezed(plain), plain.size());
    RC_ASSERT(got.has_value() && *got == plain);
}

TEST(Squeeze, refusesABombBeforeItIsUnpacked)
{
    const QByteArray bomb = wire::squeezed(QByteArray(60 << 20, '\0'));
    EXPECT_LT(bomb.size(), 10'000);
    EXPECT_ERROR(wire::unsqueezed(bomb, wire::kLargestPayload), ErrorKind::LetterTooLarge);
    QByteArray liar = bomb;
    qToBigEndian(quint32(100), liar.data() + 1);
    EXPECT_ERROR(wire::unsqueezed(liar, wire::kLargestPayload), ErrorKind::LetterDamaged)
        << "it says 100 bytes, and holds more";
    EXPECT_ERROR(wire::unsqueezed(bomb + bomb.mid(5), 1 << 30), ErrorKind::LetterTooLarge);
    const QByteArray small = wire::squeezed(QByteArray(1000, 'a'));
    EXPECT_ERROR(wire::unsqueezed(small + small.mid(5), 1 << 20), ErrorKind::LetterDamaged)
        << "a second frame behind the first";
}

TEST(Squeeze, survivesAHundredThousandAccidents)
{
    base::SeededRandom random(support::accidentSeed(5));
    const QByteArray bytes = wire::squeezed(QByteArray("care pass ").repeated(30) + random.bytes(40));
    for (int i = 0; i < support::accidents(100'000); ++i) {
        const auto got = wire::unsqueezed(support::mutated(bytes, random), 100'000);
        EXPECT_TRUE(!got || got->size() <= 100'000) << i;
    }
}

} // namespace
