// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/package.h"

#include "model/wire/codec.h"
#include "model/wire/squeeze.h"
#include "tests/model/wire/mutations.h"
#include "tests/model/wire/randommessages.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::crypto::SigningKey;
using wire::Letter;
using wire::LetterKind;
using wire::Package;
using wire::PackageTrail;

namespace {

constexpr base::Moment kPackedAt = 1'795'151'100'000;
constexpr qsizetype kOpening = 9;

/// The letters of a file as they lie in it.
QList<QByteArray> lettersOf(const QByteArray &bytes)
{
    QList<QByteArray> letters;
    for (qsizetype at = kOpening; at < bytes.size() - 32;) {
        const auto size = qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
        letters.append(bytes.mid(at + 4, size));
        at += 4 + size;
    }
    return letters;
}

QByteArray withChecksum(const QByteArray &content)
{
    return content + base::crypto::hash(content);
}

QByteArray fileOf(const QList<QByteArray> &letters)
{
    QByteArray bytes("CAREPACK\x01");
    for (const QByteArray &letter : letters) {
        QByteArray size(4, '\0');
        qToBigEndian(quint32(letter.size()), size.data());
        bytes += size + letter;
    }
    return withChecksum(bytes);
}

struct Packages : testing::Test {
    SigningKey sender = SigningKey::make();
    SigningKey recipient = SigningKey::make();
    support::RandomMessages random{9};
    base::Id from = random.id();
    base::Id to = random.id();
    PackageTrail trail;

    Package package(qint64 number, const QByteArray &previous = {}, int letters = 3, qsizetype size = 500)
    {
        Package made{from, to, number, previous, kPackedAt, kPackedAt + 1000, {{random.id(), 5, 99}}, {}, {}};
        for (int i = 0; i < letters; ++i)
            made.letters.append({LetterKind::Response, {}, {}, 0, 0, {}, random.bytes(size)});
        return made;
    }
    QByteArray sealed(const Package &package) const
    {
        return wire::sealPackage(package, sender, recipient.publicKey).value();
    }
    base::Result<Package> opened(const QByteArray &bytes, base::Moment now = kPackedAt) const
    {
        return wire::openPackage(bytes, sender.publicKey, recipient, trail, now);
    }
    Package readIn(const QByteArray &bytes)
    {
        const Package package = opened(bytes).value();
        trail = trail.with(package);
        return package;
    }
};

TEST_F(Packages, comeBackWithEverythingInOrder)
{
    const Package sent = package(1);
    const QByteArray bytes = sealed(sent);
    const auto got = opened(bytes);
    ASSERT_OK(got);
    EXPECT_EQ(got->from, from);
    EXPECT_EQ(got->to, to);
    EXPECT_EQ(got->number, 1);
    EXPECT_EQ(got->made, kPackedAt);
    EXPECT_EQ(got->expires, kPackedAt + 1000);
    EXPECT_EQ(got->ranges, sent.ranges);
    EXPECT_EQ(got->hash, bytes.right(32));
    ASSERT_EQ(got->letters.size(), 3);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(got->letters.at(i).kind, LetterKind::Response);
        EXPECT_EQ(got->letters.at(i).payload, sent.letters.at(i).payload);
        EXPECT_EQ(got->letters.at(i).from, from);
    }
    const auto outside = wire::peekPackage(bytes);
    ASSERT_OK(outside);
    EXPECT_EQ(outside->from, from);
}

TEST_F(Packages, mayHoldNoLetter)
{
    const auto got = opened(sealed(package(1, {}, 0)));
    ASSERT_OK(got);
    EXPECT_TRUE(got->letters.isEmpty());
}

TEST_F(Packages, areReadOnceAndInOrder)
{
    const QByteArray first = sealed(package(1));
    const Package one = readIn(first);
    EXPECT_ERROR(opened(first), ErrorKind::LetterRepeated);

    const QByteArray second = sealed(package(2, one.hash));
    const QByteArray third = sealed(package(3, one.hash));
    const Package three = readIn(third);
    EXPECT_ERROR(opened(second), ErrorKind::LetterOutOfOrder) << "a newer one was read";
    EXPECT_ERROR(opened(third), ErrorKind::LetterRepeated);

    EXPECT_ERROR(opened(sealed(package(4, QByteArray(32, 'x')))), ErrorKind::LetterOutOfOrder)
        << "it goes on from one that never came";
    EXPECT_OK(opened(sealed(package(4, three.hash))));
    EXPECT_OK(opened(sealed(package(4, one.hash)))) << "its sender has not heard that the third was read";
    EXPECT_OK(opened(sealed(package(4)))) << "nor of any";
}

TEST_F(Packages, leaveATrailOfTheNewestOnly)
{
    for (qint64 number = 1; number <= 70; ++number)
        trail = trail.with({from, to, number, {}, 0, 0, {}, {}, QByteArray::number(number)});
    EXPECT_EQ(trail.number, 70);
    EXPECT_EQ(trail.hashes.size(), 64);
    EXPECT_EQ(trail.hashes.last(), QByteArray("70"));
}

TEST_F(Packages, tellTheirTroublesApart)
{
    const QByteArray bytes = sealed(package(1));
    const SigningKey other = SigningKey::make();
    EXPECT_ERROR(opened("no package"), ErrorKind::InvalidInput);
    EXPECT_ERROR(opened(wire::seal({}, sender, recipient.publicKey).value()), ErrorKind::InvalidInput);
    EXPECT_ERROR(opened(bytes, kPackedAt + 1001), ErrorKind::LetterExpired);
    EXPECT_ERROR(
        wire::openPackage(bytes, other.publicKey, recipient, {}, kPackedAt), ErrorKind::LetterForged);
    EXPECT_ERROR(
        wire::openPackage(bytes, sender.publicKey, other, {}, kPackedAt), ErrorKind::LetterForAnother);
    QByteArray newer = bytes;
    newer[8] = 2;
    EXPECT_ERROR(opened(newer), ErrorKind::SchemaTooNew);
    EXPECT_ERROR(wire::sealPackage(package(1), sender, QByteArray(32, '\0')), ErrorKind::InvalidInput);
}

TEST_F(Packages, areRefusedWithLettersMixedMissingOrExchanged)
{
    const QList<QByteArray> a = lettersOf(sealed(package(1)));
    const QList<QByteArray> b = lettersOf(sealed(package(2)));
    ASSERT_EQ(a.size(), 4);
    ASSERT_OK(opened(fileOf(a)));
    const QList<QList<QByteArray>> mixed{{a[0], a[1], b[2], b[3]}, {b[0], a[1], a[2], a[3]},
        {a[0], a[2], a[1], a[3]}, {a[0], a[1], a[2]}, {a[0], a[1], a[2], a[3], b[3]}, {a[0]},
        {a[0], a[1], a[2], a[2]}};
    for (const QList<QByteArray> &letters : mixed)
        EXPECT_ERROR(opened(fileOf(letters)), ErrorKind::LetterDamaged);
    EXPECT_ERROR(opened(fileOf({a[1], a[0], a[2], a[3]})), ErrorKind::InvalidInput) << "no table in front";
    EXPECT_ERROR(opened(fileOf({})), ErrorKind::LetterDamaged);

    const QByteArray first = sealed(package(1)), second = sealed(package(2));
    const QByteArray halves = first.left(first.size() / 2) + second.mid(second.size() / 2);
    EXPECT_ERROR(opened(halves), ErrorKind::LetterDamaged);
    EXPECT_FALSE(opened(withChecksum(halves.chopped(32))));
}

TEST_F(Packages, areRefusedWithAnyByteOf64KilobytesTurned)
{
    const QByteArray bytes = sealed(package(1, {}, 8, 8000));
    ASSERT_GT(bytes.size(), 64'000);
    const PackageTrail before = trail;
    QByteArray changed = bytes;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        changed[at] = char(bytes.at(at) ^ (1 << (at % 8)));
        EXPECT_FALSE(opened(changed)) << at;
        changed[at] = bytes.at(at);
    }
    EXPECT_EQ(trail, before);
    EXPECT_OK(opened(changed));
}

TEST_F(Packages, areRefusedWithBytesTurnedBySomebodyWhoMendsTheChecksum)
{
    const QByteArray content = sealed(package(1, {}, 4, 1500)).chopped(32);
    QByteArray changed = content;
    for (qsizetype at = 0; at < content.size(); at += at < 800 ? 1 : 7) {
        changed[at] = char(content.at(at) ^ (1 << (at % 8)));
        EXPECT_FALSE(opened(withChecksum(changed))) << at;
        changed[at] = content.at(at);
    }
}

TEST_F(Packages, areRefusedCutAnywhere)
{
    const QByteArray bytes = sealed(package(1, {}, 2, 300));
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        EXPECT_ERROR(
            opened(bytes.left(size)), size < kOpening ? ErrorKind::InvalidInput : ErrorKind::LetterDamaged)
            << size;
        EXPECT_TRUE(size >= bytes.size() - 32 || !opened(withChecksum(bytes.left(size)))) << size;
    }
    EXPECT_ERROR(opened(bytes + '\0'), ErrorKind::LetterDamaged);
}

TEST_F(Packages, refuseABombOfTheirOwnSender)
{
    Package bomb = package(1, {}, 1);
    bomb.letters.first().payload = QByteArray(wire::kLargestPayload, '\0');
    const auto bytes = wire::sealPackage(bomb, sender, recipient.publicKey);
    ASSERT_OK(bytes);
    EXPECT_LT(bytes->size(), 20'000);
    EXPECT_ERROR(opened(*bytes), ErrorKind::LetterTooLarge);
}

TEST_F(Packages, surviveAHundredThousandAccidents)
{
    base::SeededRandom accidents(support::accidentSeed(10));
    const QByteArray content = sealed(package(1, {}, 2, 100)).chopped(32);
    for (int i = 0; i < support::accidents(100'000); ++i) {
        const QByteArray changed = support::mutated(content, accidents);
        // Three of a hundred get as far as the signature.
        const bool isMended = i % 100 < 3;
        const auto got = opened(isMended ? withChecksum(changed) : changed + content.right(32));
        EXPECT_TRUE(!got || changed == content) << i;
    }
}

TEST_F(Packages, lieInAFileAsAWholeOrNotAtAll)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"to-office.carepack"_s);
    EXPECT_ERROR(wire::readPackage(path), ErrorKind::NotFound);
    const QByteArray bytes = sealed(package(1));
    ASSERT_OK(wire::writePackage(path, bytes));
    EXPECT_EQ(wire::readPackage(path).value(), bytes);
    const QByteArray next = sealed(package(2));
    ASSERT_OK(wire::writePackage(path, next));
    EXPECT_EQ(wire::readPackage(path).value(), next);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"to-office.carepack"_s})
        << "nothing temporary stays";
    EXPECT_ERROR(wire::writePackage(folder.filePath(u"missing/x.carepack"_s), bytes), ErrorKind::Io);

    QFile large(folder.filePath(u"large.carepack"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(wire::kLargestPackage + 1));
    large.close();
    EXPECT_ERROR(wire::readPackage(large.fileName()), ErrorKind::LetterTooLarge);
}

TEST(Receipt, namesItsPackage)
{
    const wire::Receipt receipt{QByteArray(32, 'h'), 7, kPackedAt};
    const auto got = wire::decodeReceipt(wire::encode(receipt));
    ASSERT_OK(got);
    EXPECT_EQ(*got, receipt);
    base::SeededRandom random(support::accidentSeed(11));
    const QByteArray bytes = wire::encode(receipt);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(wire::decodeReceipt(bytes.left(size))) << size;
    for (int i = 0; i < support::accidents(100'000); ++i) {
        const auto odd = wire::decodeReceipt(support::mutated(bytes, random));
        EXPECT_TRUE(!odd || odd->package.size() < 200) << i;
    }
}

TEST_F(Packages, carryRequestsFromEndToEnd)
{
    Package sent = package(1, {}, 0);
    const syncing::Request request = random.request();
    sent.letters.append({LetterKind::Request, {}, {}, 0, 0, {}, wire::encode(request)});
    const Package got = readIn(sealed(sent));
    const auto back = wire::decodeRequest(got.letters.first().payload);
    ASSERT_OK(back);
    EXPECT_EQ(wire::encode(*back), wire::encode(request));
}

} // namespace
