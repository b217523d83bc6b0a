// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/sealedfile.h"

#include "model/base/crypto.h"
#include "model/base/random.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace base;
using sealedfile::kChunk;
using sealedfile::Opener;

namespace {

class SealedFile : public ::testing::Test {
protected:
    QByteArray bytes(qsizetype size) { return m_random.bytes(size); }
    /// The file again, or the error of the first chunk that was not taken.
    Result<QByteArray> opened(const QList<QByteArray> &chunks, qint64 size, const QString &name)
    {
        return openedWith(m_key, chunks, size, name);
    }
    static Result<QByteArray> openedWith(
        const LockedBytes &key, const QList<QByteArray> &chunks, qint64 size, const QString &name)
    {
        Opener opener(key, size);
        for (const QByteArray &chunk : chunks) {
            if (const Done taken = opener.take(chunk); !taken)
                return taken.error();
        }
        return opener.file(name);
    }

    SeededRandom m_random{7};
    LockedBytes m_key = crypto::makeKey();
};

TEST_F(SealedFile, comesBackWholeInEverySizeAroundAChunk)
{
    for (const qint64 size : {qint64(1), qint64(1000), kChunk - 1ll, qint64(kChunk), kChunk + 1ll,
             3ll * kChunk, 3ll * kChunk + 5, sealedfile::kLargest}) {
        const QByteArray file = bytes(size);
        const auto chunks = sealedfile::seal(file, m_key);
        ASSERT_OK(chunks);
        ASSERT_EQ(chunks->size(), sealedfile::chunksOf(size)) << size;
        for (int number = 0; number < chunks->size(); ++number)
            EXPECT_EQ(chunks->at(number).size(), sealedfile::sealedSize(size, number))
                << size << ", " << number;
        const auto again = opened(*chunks, size, sealedfile::nameOf(*chunks));
        ASSERT_OK(again);
        EXPECT_TRUE(*again == file) << size;
    }
}

TEST_F(SealedFile, hasNoSizeThatIsNothingOrTooMuch)
{
    EXPECT_ERROR(sealedfile::seal({}, m_key), ErrorKind::InvalidInput);
    EXPECT_ERROR(sealedfile::seal(QByteArray(sealedfile::kLargest + 1, 'x'), m_key), ErrorKind::InvalidInput);
    EXPECT_ERROR(sealedfile::seal("x", LockedBytes(16)), ErrorKind::InvalidInput);
    for (const qint64 size : {qint64(0), qint64(-1), sealedfile::kLargest + 1, qint64(1) << 60}) {
        EXPECT_EQ(sealedfile::chunksOf(size), 0) << size;
        EXPECT_EQ(sealedfile::sealedSize(size, 0), 0) << size;
    }
    EXPECT_EQ(sealedfile::sealedSize(kChunk, 1), 0);
    EXPECT_EQ(sealedfile::sealedSize(kChunk, -1), 0);
}

TEST_F(SealedFile, isSealedAlikeAgainAndBearsAnotherNameUnderAnotherKeyOrContent)
{
    const QByteArray file = bytes(kChunk + 10);
    const auto chunks = sealedfile::seal(file, m_key);
    ASSERT_OK(chunks);
    EXPECT_TRUE(*chunks == *sealedfile::seal(file, m_key));
    QByteArray other = file;
    other[3] = char(other.at(3) ^ 1);
    const auto ofOther = sealedfile::seal(other, m_key);
    EXPECT_NE(sealedfile::nameOf(*chunks), sealedfile::nameOf(*ofOther));
    // Not even the head is the same, so that the two together tell nothing.
    EXPECT_NE(chunks->first().first(24), ofOther->first().first(24));
    EXPECT_NE(sealedfile::nameOf(*chunks), sealedfile::nameOf(*sealedfile::seal(file, crypto::makeKey())));
    EXPECT_EQ(sealedfile::nameOf(*chunks).size(), 64);
    EXPECT_FALSE(chunks->first().contains(file.first(32)));
}

TEST_F(SealedFile, isRefusedWithAnyByteFlipped)
{
    const QByteArray file = bytes(300);
    const auto chunks = sealedfile::seal(file, m_key);
    const QString name = sealedfile::nameOf(*chunks);
    for (qsizetype at = 0; at < chunks->first().size(); ++at) {
        QByteArray flipped = chunks->first();
        flipped[at] = char(flipped.at(at) ^ (1 << (at % 8)));
        EXPECT_ERROR(opened({flipped}, file.size(), name), ErrorKind::LetterDamaged) << at;
    }
    EXPECT_OK(opened(*chunks, file.size(), name));
}

TEST_F(SealedFile, isRefusedCutReorderedDoubledMixedOrTooLong)
{
    const qint64 size = 3ll * kChunk;
    const auto one = *sealedfile::seal(bytes(size), m_key);
    const auto other = *sealedfile::seal(bytes(size), m_key);
    const QString name = sealedfile::nameOf(one);
    const auto refused = [&](const QList<QByteArray> &chunks, qint64 said) {
        EXPECT_ERROR(opened(chunks, said, name), ErrorKind::LetterDamaged);
    };
    refused(one.first(2), size);
    refused({}, size);
    refused({one[0], one[2], one[1]}, size);
    refused({one[0], one[0], one[2]}, size);
    refused({one[0], other[1], one[2]}, size);
    refused({one[1], one[2]}, size);
    refused(one + QList<QByteArray>{one[2]}, size);
    refused({one[0], one[1], one[2].chopped(1)}, size);
    refused({one[0], one[1], one[2] + 'x'}, size);
    refused(one.first(2), 2ll * kChunk);
    refused(one, size - 1);
    refused(one, size + 1);
    EXPECT_ERROR(opened(other, size, name), ErrorKind::LetterDamaged) << "whole, and another file";
    EXPECT_ERROR(openedWith(crypto::makeKey(), one, size, name), ErrorKind::LetterDamaged);
    EXPECT_ERROR(openedWith(LockedBytes(5), one, size, name), ErrorKind::LetterDamaged);
    EXPECT_OK(opened(one, size, name));
}

TEST_F(SealedFile, goesOnAfterAChunkThatWasRefused)
{
    const qint64 size = 2ll * kChunk + 9;
    const QByteArray file = bytes(size);
    const auto chunks = *sealedfile::seal(file, m_key);
    Opener opener(m_key, size);
    for (const QByteArray &chunk : chunks) {
        EXPECT_ERROR(opener.take(QByteArray(chunk.size(), 'x')), ErrorKind::LetterDamaged);
        EXPECT_FALSE(opener.isAtEnd());
        ASSERT_OK(opener.take(chunk));
    }
    EXPECT_TRUE(opener.isAtEnd());
    EXPECT_ERROR(opener.take(chunks.last()), ErrorKind::LetterDamaged);
    EXPECT_TRUE(*opener.file(sealedfile::nameOf(chunks)) == file);
}

} // namespace
