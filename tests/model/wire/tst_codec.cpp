// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/codec.h"

#include "model/wire/sink.h"
#include "model/wire/source.h"
#include "tests/model/wire/mutations.h"
#include "tests/model/wire/randommessages.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ctime>
#include <iostream>
#include <limits>

using base::ErrorKind;
using support::RandomMessages;

namespace {

RC_GTEST_PROP(Codec, bringsEveryMemberOfARequestBack, (quint64 seed))
{
    const syncing::Request sent = RandomMessages(seed).request();
    const auto got = wire::decodeRequest(wire::encode(sent));
    RC_ASSERT(got.has_value());
    RC_ASSERT(wire::encode(*got) == wire::encode(sent));
    RC_ASSERT(got->device == sent.device && got->user == sent.user && got->number == sent.number);
    RC_ASSERT(got->witness.epoch == sent.witness.epoch && got->witness.receipt == sent.witness.receipt);
    RC_ASSERT(got->witness.proof == sent.witness.proof);
    RC_ASSERT(got->witness.nonce == sent.witness.nonce && got->k == sent.k && got->head == sent.head);
    RC_ASSERT(got->formerNames == sent.formerNames && got->asksName == sent.asksName);
    RC_ASSERT(got->isWiped == sent.isWiped);
    RC_ASSERT(got->catalogue == sent.catalogue && got->positions.size() == sent.positions.size());
    for (qsizetype i = 0; i < sent.positions.size(); ++i) {
        const syncing::Position &one = got->positions.at(i), &other = sent.positions.at(i);
        RC_ASSERT(one.stream == other.stream && one.epochs == other.epochs && one.n == other.n);
        RC_ASSERT(one.s == other.s);
    }
    RC_ASSERT(got->vouchers == sent.vouchers);
    RC_ASSERT(got->pushes.size() == sent.pushes.size());
    for (qsizetype i = 0; i < sent.pushes.size(); ++i) {
        const syncing::Push &one = got->pushes.at(i), &other = sent.pushes.at(i);
        RC_ASSERT(one.stream == other.stream && one.isReoffer == other.isReoffer);
        RC_ASSERT(syncing::encodeChange(one.change) == syncing::encodeChange(other.change));
    }
}

RC_GTEST_PROP(Codec, bringsEveryMemberOfAResponseBack, (quint64 seed))
{
    const syncing::Response sent = RandomMessages(seed).response();
    const auto got = wire::decodeResponse(wire::encode(sent));
    RC_ASSERT(got.has_value());
    RC_ASSERT(wire::encode(*got) == wire::encode(sent));
    RC_ASSERT(got->device == sent.device && got->number == sent.number && got->rights == sent.rights);
    RC_ASSERT(got->officeEpoch == sent.officeEpoch && got->formerEpochs == sent.formerEpochs);
    RC_ASSERT(got->streams == sent.streams && got->newDevice == sent.newDevice);
    RC_ASSERT(got->sealed == sent.sealed && got->officeTime == sent.officeTime);
    RC_ASSERT(got->leaseUntil == sent.leaseUntil && got->isClockAhead == sent.isClockAhead);
    RC_ASSERT(got->isRevoked == sent.isRevoked && got->wipes == sent.wipes);
    RC_ASSERT(got->recovery == sent.recovery);
    RC_ASSERT(got->catalogue.has_value() == sent.catalogue.has_value());
    if (sent.catalogue) {
        RC_ASSERT(got->catalogue->bytes == sent.catalogue->bytes);
        RC_ASSERT(got->catalogue->signature == sent.catalogue->signature);
    }
    RC_ASSERT(got->answers.size() == sent.answers.size() && got->pages.size() == sent.pages.size());
    for (qsizetype i = 0; i < sent.answers.size(); ++i) {
        const syncing::Answer &one = got->answers.at(i), &other = sent.answers.at(i);
        RC_ASSERT(one.change == other.change && one.kind == other.kind && one.reason == other.reason);
        RC_ASSERT(one.n == other.n && one.receipt == other.receipt);
    }
    for (qsizetype i = 0; i < sent.pages.size(); ++i) {
        const syncing::Page &one = got->pages.at(i), &other = sent.pages.at(i);
        RC_ASSERT(one.stream == other.stream && one.epochs == other.epochs && one.after == other.after);
        RC_ASSERT(one.afterHash == other.afterHash && one.isFork == other.isFork && one.end == other.end);
        RC_ASSERT(one.foldVersion == other.foldVersion);
        RC_ASSERT(one.snapshot.has_value() == other.snapshot.has_value());
        if (other.snapshot) {
            RC_ASSERT(one.snapshot->signedBytes(one.stream) == other.snapshot->signedBytes(other.stream));
            RC_ASSERT(one.snapshot->signature == other.snapshot->signature);
        }
        RC_ASSERT(one.entries.size() == other.entries.size());
        for (qsizetype j = 0; j < other.entries.size(); ++j) {
            const syncing::Entry &a = one.entries.at(j), &b = other.entries.at(j);
            RC_ASSERT(a.n == b.n && a.s == b.s && a.receipt == b.receipt);
            RC_ASSERT(syncing::encodeChange(a.change) == syncing::encodeChange(b.change));
        }
    }
}

TEST(Codec, keepsKindsOfChangesThatItDoesNotKnow)
{
    syncing::Request request = RandomMessages(1).request();
    request.pushes = {{RandomMessages(2).id(), RandomMessages(3).change(), false}};
    request.pushes.first().change.header.kind = domain::ChangeKind(4711);
    const auto got = wire::decodeRequest(wire::encode(request));
    ASSERT_OK(got);
    EXPECT_EQ(int(got->pushes.first().change.header.kind), 4711);
}

TEST(Codec, takesAnswersOfAnUnknownKindForHeld)
{
    syncing::Response response;
    response.answers = {{RandomMessages(1).id(), syncing::Answer::Kind(77), syncing::Reason(99), 0, 0}};
    const auto got = wire::decodeResponse(wire::encode(response));
    ASSERT_OK(got);
    EXPECT_EQ(got->answers.first().kind, syncing::Answer::Kind::Held) << "it waits, and nothing is lost";
    EXPECT_EQ(got->answers.first().reason, syncing::Reason::None);
}

/// A section as a newer program would add one.
QByteArray withSection(const QByteArray &message, quint8 tag)
{
    return message + char(tag) + QByteArray::fromHex("00000003") + "new";
}

TEST(Codec, skipsSectionsOfNewerPrograms)
{
    const QByteArray bytes = wire::encode(RandomMessages(5).request());
    const auto got = wire::decodeRequest(withSection(bytes, 90));
    ASSERT_OK(got);
    EXPECT_EQ(wire::encode(*got), bytes);
}

TEST(Codec, saysThatItIsTooOldForASectionThatMustBeKnown)
{
    const QByteArray bytes = wire::encode(RandomMessages(5).response());
    EXPECT_ERROR(wire::decodeResponse(withSection(bytes, wire::kMustKnow)), ErrorKind::SchemaTooNew);
    QByteArray newer = bytes;
    newer[1] = 2;
    EXPECT_ERROR(wire::decodeResponse(newer), ErrorKind::SchemaTooNew);
}

TEST(Codec, readsAResponseFromBeforeThereWereCatalogues)
{
    syncing::Response response = RandomMessages(6).response();
    response.catalogue.reset();
    response.recovery = {};
    response.older.clear();
    QByteArray bytes = wire::encode(response);
    bytes.chop(6); // the last section: tag, length, no older pages
    bytes.chop(8); // the one before: tag, length, "off", nobody, no others
    bytes.chop(6); // the one before: tag, length, "there is none"
    const auto got = wire::decodeResponse(bytes);
    ASSERT_OK(got);
    EXPECT_FALSE(got->catalogue.has_value());
    EXPECT_FALSE(got->recovery.isOn);
    EXPECT_EQ(got->officeTime, response.officeTime);
}

TEST(Codec, readsAWitnessFromBeforeThereWereProofs)
{
    syncing::Request request = RandomMessages(6).request();
    request.number = 1;
    request.witness.proof.clear();
    QByteArray bytes = wire::encode(request);
    // The first section: tag, length, two ids and a short number, then the witness with its length before it.
    const qsizetype section = 3, witness = section + 4 + 16 + 16 + 1;
    const auto lengthAt = [&](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    const qsizetype end = witness + 4 + qsizetype(lengthAt(witness));
    for (const qsizetype at : {section, witness})
        qToBigEndian(lengthAt(at) - 1, bytes.data() + at);
    bytes.remove(end - 1, 1); // the length of no proof
    const auto got = wire::decodeRequest(bytes);
    ASSERT_OK(got);
    EXPECT_EQ(got->witness.nonce, request.witness.nonce);
    EXPECT_TRUE(got->witness.proof.isEmpty());
    EXPECT_EQ(got->head, request.head);
}

TEST(Codec, refusesTheOtherMessageAndSectionsThatComeTwice)
{
    const QByteArray request = wire::encode(RandomMessages(7).request());
    EXPECT_ERROR(wire::decodeResponse(request), ErrorKind::InvalidInput);
    EXPECT_ERROR(wire::decodeRequest(request + request.mid(2)), ErrorKind::InvalidInput);
    EXPECT_ERROR(wire::decodeRequest(QByteArray()), ErrorKind::InvalidInput);
}

TEST(Codec, refusesMessagesCutAnywhere)
{
    const QByteArray request = wire::encode(RandomMessages(8).request());
    for (qsizetype size = 0; size < request.size(); ++size) {
        const auto got = wire::decodeRequest(request.left(size));
        EXPECT_TRUE(!got || got->older.isEmpty() || !got->isWiped) << size << ": only sections that may be missing";
    }
    const QByteArray response = wire::encode(RandomMessages(9).response());
    for (qsizetype size = 0; size < response.size(); ++size) {
        const auto got = wire::decodeResponse(response.left(size));
        EXPECT_TRUE(!got || got->older.isEmpty()) << size << ": only sections that may be missing";
    }
}

TEST(Codec, allocatesNothingThatTheBytesDoNotHold)
{
    // A list that claims 2^60 entries, in a message of a few bytes.
    wire::Sink sink('Q', 1);
    sink.section(1, [] {});
    sink.section(2, [] {});
    QByteArray bytes = sink.result();
    bytes += char(3) + QByteArray::fromHex("0000000a") + QByteArray::fromHex("ffffffffffffffff0f00");
    EXPECT_ERROR(wire::decodeRequest(bytes), ErrorKind::InvalidInput);
}

struct Sample {
    qint64 old = 0;
    qint64 later = 7;
};

TEST(Source, leavesMembersThatAnOlderProgramDidNotWrite)
{
    wire::Sink sink('X', 1);
    sink.section(1, [&] { sink.part([&] { sink.number(-5); }); });
    const QByteArray bytes = sink.result();
    wire::Source source(bytes);
    Sample got;
    source.section(1, [&] {
        source.part([&] {
            source.number(got.old);
            if (source.more())
                source.number(got.later);
        });
    });
    EXPECT_TRUE(source.ok());
    EXPECT_EQ(got.old, -5);
    EXPECT_EQ(got.later, 7);
}

TEST(Source, refusesNumbersThatDoNotFit)
{
    wire::Sink sink('X', 1);
    sink.section(1, [&] { sink.number(1ll << 40); });
    sink.section(2, [&] { sink.number(std::numeric_limits<qint64>::min()); });
    const QByteArray bytes = sink.result();
    wire::Source source(bytes);
    qint64 wide = 0;
    source.section(2, [&] { source.number(wide); });
    EXPECT_EQ(wide, std::numeric_limits<qint64>::min());
    int narrow = 3;
    source.section(1, [&] { source.number(narrow); });
    EXPECT_FALSE(source.ok());
    EXPECT_EQ(narrow, 3);
}

TEST(Codec, survivesAHundredThousandAccidents)
{
    base::SeededRandom random(support::accidentSeed(20261130));
    const QByteArray request = wire::encode(RandomMessages(11).request(3));
    const QByteArray response = wire::encode(RandomMessages(12).response(3));
    int read = 0;
    for (int i = 0; i < support::accidents(100'000); ++i) {
        if (const auto got = wire::decodeRequest(support::mutated(request, random))) {
            ++read;
            EXPECT_OK(wire::decodeRequest(wire::encode(*got))) << i;
        }
        if (const auto got = wire::decodeResponse(support::mutated(response, random))) {
            ++read;
            EXPECT_OK(wire::decodeResponse(wire::encode(*got))) << i;
        }
    }
    EXPECT_GT(read, 1000) << "accidents in values leave a message";
}

TEST(Codec, takesAPageOfFiveThousandWithinItsTime)
{
    const syncing::Response sent = RandomMessages(13, 300).fullPage(5000);
    // Time of the processor, so that others on the machine do not count.
    const auto microseconds
        = [](std::clock_t since) { return qint64(std::clock() - since) * 1'000'000 / CLOCKS_PER_SEC; };
    qint64 encoding = std::numeric_limits<qint64>::max();
    qint64 decoding = encoding;
    QByteArray bytes;
    for (int round = 0; round < 7; ++round) {
        std::clock_t begun = std::clock();
        bytes = wire::encode(sent);
        encoding = std::min(encoding, microseconds(begun));
        begun = std::clock();
        const auto got = wire::decodeResponse(bytes);
        decoding = std::min(decoding, microseconds(begun));
        ASSERT_OK(got);
    }
    std::cout << "5000 entries of " << bytes.size() / 5000 << " bytes: encoded in " << encoding
              << " us, decoded in " << decoding << " us\n";
#if defined(NDEBUG)
    EXPECT_LT(encoding, 15'000);
    EXPECT_LT(decoding, 15'000);
#endif
}

} // namespace
