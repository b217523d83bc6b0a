// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/blobs.h"

#include "model/base/random.h"
#include "tests/model/wire/mutations.h"
#include "tests/support/expect.h"

#include <gtest/gtest.h>

using namespace wire;
using base::ErrorKind;

namespace {

class Blobs : public ::testing::Test {
protected:
    BlobName name()
    {
        return {base::Id::make(base::Moment(m_random.below(1ull << 40)), m_random),
            QString::fromLatin1(m_random.bytes(32).toHex())};
    }
    BlobAnswer answer()
    {
        return {{{name(), BlobVerdict::Done, false, QByteArray("\x05\x01", 2)},
                    {name(), BlobVerdict::Damaged, true, {}}},
            3, m_random.bytes(500)};
    }

    base::SeededRandom m_random{11};
};

TEST_F(Blobs, comeBackAsTheyWereSaid)
{
    const BlobAsk ask{{name(), name()}};
    EXPECT_EQ(decodeBlobAsk(encode(ask))->names, ask.names);
    const BlobPut put{name(), 123'456, 7, m_random.bytes(900)};
    const auto putAgain = decodeBlobPut(encode(put));
    ASSERT_OK(putAgain);
    EXPECT_EQ(putAgain->name, put.name);
    EXPECT_EQ(putAgain->size, put.size);
    EXPECT_EQ(putAgain->number, put.number);
    EXPECT_EQ(putAgain->chunk, put.chunk);
    const BlobGet get{name(), 4};
    EXPECT_EQ(decodeBlobGet(encode(get))->name, get.name);
    EXPECT_EQ(decodeBlobGet(encode(get))->number, 4);
    const BlobAnswer said = answer();
    const auto heard = decodeBlobAnswer(encode(said));
    ASSERT_OK(heard);
    ASSERT_EQ(heard->states.size(), 2);
    EXPECT_EQ(heard->states[1].verdict, BlobVerdict::Damaged);
    EXPECT_EQ(heard->chunk, said.chunk);
    EXPECT_EQ(heard->number, 3);
}

TEST_F(Blobs, tellWhichChunksAreThere)
{
    const BlobState state{name(), BlobVerdict::Done, false, QByteArray("\x05\x01", 2)};
    EXPECT_TRUE(state.holds(0));
    EXPECT_FALSE(state.holds(1));
    EXPECT_TRUE(state.holds(2));
    EXPECT_TRUE(state.holds(8));
    EXPECT_FALSE(state.holds(16));
    EXPECT_FALSE(state.holds(-1));
    EXPECT_TRUE((BlobState{name(), BlobVerdict::Done, true, {}}.holds(39)));
}

TEST_F(Blobs, areNotTakenForEachOtherOrInGreatNumbers)
{
    EXPECT_ERROR(decodeBlobPut(encode(BlobGet{name(), 1})), ErrorKind::InvalidInput);
    EXPECT_ERROR(decodeBlobGet(encode(BlobAsk{{name()}})), ErrorKind::InvalidInput);
    EXPECT_ERROR(decodeBlobAsk({}), ErrorKind::InvalidInput);
    BlobAsk many;
    for (qsizetype i = 0; i <= kMostAsked; ++i)
        many.names.append(name());
    EXPECT_ERROR(decodeBlobAsk(encode(many)), ErrorKind::InvalidInput);
    QByteArray newer = encode(BlobGet{name(), 1});
    newer[1] = 2;
    EXPECT_ERROR(decodeBlobGet(newer), ErrorKind::SchemaTooNew);
}

TEST_F(Blobs, areReadWithoutTrust)
{
    const QByteArray bytes = encode(answer());
    int refused = 0;
    for (int i = 0; i < support::accidents(3000); ++i)
        refused += decodeBlobAnswer(support::mutated(bytes, m_random)) ? 0 : 1;
    EXPECT_GT(refused, 100);
}

} // namespace
