// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/entry.h"

#include "tests/model/sync/sample.h"

#include <gtest/gtest.h>

using namespace syncing;
using namespace Qt::StringLiterals;
using support::idOf;

namespace {

QList<Entry> log(int length)
{
    QList<Entry> entries;
    QByteArray device, stream;
    for (int n = 1; n <= length; ++n) {
        domain::Change change = support::changeOf(quint8(n));
        change.header.k = n;
        change.salt = QByteArray(32, char(n));
        change.body = QByteArrayLiteral("{}");
        change.commitment = domain::commitmentOf(change.salt, change.body);
        change.previous = device;
        change.chain = domain::chainOf(device, change.header, change.commitment);
        device = change.chain;
        stream = streamHash(stream, n, device);
        entries.append({change, n, stream});
    }
    return entries;
}

bool verifies(const QList<Entry> &entries, const QByteArray &head)
{
    return verifiesStream(entries, 0, {}, 6, head);
}

TEST(StreamChain, hasTheGoldenValueOfTheFormat)
{
    // BLAKE2b-256 over length and bytes of what was before, the number, length and bytes of the device's
    // hash.
    EXPECT_EQ(streamHash({}, 1, QByteArray(32, '\1')).toHex(),
        QByteArrayLiteral("e52f9a2b3999adc05d7baabf882bbb51d6ca9473cbda7fdf4471bbab18de24b6"));
    EXPECT_NE(streamHash({}, 2, QByteArray(32, '\1')), streamHash({}, 1, QByteArray(32, '\1')));
}

TEST(StreamChain, findsEveryChangeRemovalReorderingAndTruncation)
{
    const QList<Entry> whole = log(6);
    const QByteArray head = whole.constLast().s;
    ASSERT_TRUE(verifies(whole, head));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const auto changed = [&](auto change) {
            QList<Entry> entries = whole;
            change(entries[at]);
            return verifies(entries, head);
        };
        EXPECT_FALSE(changed([](Entry &entry) { entry.change.body += ' '; })) << at;
        EXPECT_FALSE(changed([](Entry &entry) { entry.change.salt[3] = 'x'; })) << at;
        EXPECT_FALSE(changed([](Entry &entry) { entry.change.header.base = 9; })) << at;
        EXPECT_FALSE(
            changed([](Entry &entry) { entry.change.commitment[0] = char(entry.change.commitment[0] + 1); }));
        EXPECT_FALSE(changed([](Entry &entry) { ++entry.n; })) << at;
        QList<Entry> without = whole;
        without.removeAt(at);
        EXPECT_FALSE(verifies(without, head)) << at;
    }
    QList<Entry> swapped = whole;
    swapped.swapItemsAt(2, 3);
    EXPECT_FALSE(verifies(swapped, head));
    EXPECT_FALSE(verifies(whole.first(5), head));
}

TEST(StreamChain, holdsWhenAnErasureTakesBodiesAndSaltsAway)
{
    QList<Entry> entries = log(6);
    const QByteArray head = entries.constLast().s;
    strip(entries[2].change);
    EXPECT_FALSE(hasBody(entries.at(2).change));
    EXPECT_TRUE(verifies(entries, head));
}

TEST(Epochs, tellHowFarTwoHistoriesAreTheSame)
{
    const EpochMark first{idOf(1), 0}, second{idOf(2), 50}, third{idOf(3), 30};
    EXPECT_EQ(commonEnd({first}, 70, {first}, 60), 60);
    EXPECT_EQ(commonEnd({first}, 70, {first, second}, 90), 50);
    EXPECT_EQ(commonEnd({first}, 40, {first, second}, 90), 40);
    EXPECT_EQ(commonEnd({first, second}, 60, {first, third}, 33), 30);
    EXPECT_EQ(commonEnd({first}, 60, {third}, 33), 0);
}

TEST(WholeChange, isReadAsItWasWritten)
{
    const domain::Change change = log(1).constFirst().change;
    const QByteArray bytes = encodeChange(change);
    const auto read = decodeChange(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(encodeChange(*read), bytes);
    EXPECT_TRUE(isWhole(*read));
    for (qsizetype cut = 0; cut < bytes.size(); ++cut)
        EXPECT_FALSE(decodeChange(bytes.first(cut))) << cut;
    EXPECT_FALSE(decodeChange(bytes + 'x'));
}

} // namespace
