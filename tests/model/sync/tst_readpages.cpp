// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/readpages.h"

#include "model/sync/fold.h"
#include "tests/model/sync/sample.h"

#include <gtest/gtest.h>

using namespace syncing;
using support::idOf;

namespace {

/// A page of one stream, and the question that it answers.
class ReadPagesTest : public ::testing::Test {
protected:
    ReadPagesTest()
    {
        Page page;
        page.stream = idOf(100);
        page.after = 3;
        page.afterHash = QByteArray(32, 's');
        for (qint64 n = 4; n <= 8; ++n) {
            domain::Change change = support::changeOf(quint8(n));
            change.header.k = n;
            change.salt = QByteArray(32, char(n));
            change.body = Body{{{QStringLiteral("name"), {}, QString::number(n)}}, {}, {}, {}, {}, {}}.encoded();
            change.commitment = domain::commitmentOf(change.salt, change.body);
            page.entries.append({change, n, {}});
        }
        page.end = 8;
        response.pages.append(page);
        chain();
        request.positions.append({page.stream, {}, 3, QByteArray(32, 's')});
    }
    /// Makes the page whole again after its changes were altered.
    void chain()
    {
        QByteArray device;
        QByteArray stream = page().afterHash;
        for (Entry &entry : page().entries) {
            entry.change.previous = device;
            entry.change.chain = domain::chainOf(device, entry.change.header, entry.change.commitment);
            device = entry.change.chain;
            stream = streamHash(stream, entry.n, device);
            entry.s = stream;
        }
    }
    ReadPage read() const { return readPages(request, response).constFirst(); }
    Page &page() { return response.pages[0]; }

    Request request;
    Response response;
};

TEST_F(ReadPagesTest, sayWhatEachChangeSays)
{
    const ReadPage read = this->read();
    EXPECT_TRUE(read.isWhole);
    EXPECT_EQ(read.after, 3);
    EXPECT_EQ(read.hash, QByteArray(32, 's'));
    ASSERT_EQ(read.bodies.size(), 5);
    for (qsizetype i = 0; i < 5; ++i)
        EXPECT_EQ(*read.bodies.at(i), *Body::decode(page().entries.at(i).change.body));
}

TEST_F(ReadPagesTest, haveNoBodyWhereThereIsNoneOrNoneThatCanBeRead)
{
    strip(page().entries[1].change);
    domain::Change &last = page().entries[4].change;
    last.body = "nonsense";
    last.commitment = domain::commitmentOf(last.salt, last.body);
    last.chain = domain::chainOf(last.previous, last.header, last.commitment);
    page().entries[4].s = streamHash(page().entries[3].s, 8, last.chain);
    const ReadPage read = this->read();
    ASSERT_TRUE(read.isWhole);
    EXPECT_EQ(read.bodies.at(1), nullptr);
    EXPECT_EQ(read.bodies.at(4), nullptr);
    EXPECT_NE(read.bodies.at(3), nullptr);
}

TEST_F(ReadPagesTest, areNotWholeWhereAnythingWasChanged)
{
    const Page whole = page();
    for (qsizetype at = 0; at < whole.entries.size(); ++at) {
        for (const auto &change : {+[](Entry &entry) { entry.change.body += ' '; },
                 +[](Entry &entry) { entry.change.header.base = 9; }, +[](Entry &entry) { entry.s[0] = 'x'; },
                 +[](Entry &entry) { ++entry.n; }}) {
            page() = whole;
            change(page().entries[at]);
            EXPECT_FALSE(read().isWhole) << at;
            EXPECT_TRUE(read().bodies.isEmpty());
        }
    }
}

TEST_F(ReadPagesTest, areNotWholeFromAnywhereElse)
{
    request.positions[0].s = QByteArray(32, 'x');
    EXPECT_FALSE(read().isWhole);
    request.positions[0] = {page().stream, {}, 2, QByteArray(32, 's')};
    EXPECT_FALSE(read().isWhole);
    request.positions.clear();
    EXPECT_FALSE(read().isWhole);
}

TEST_F(ReadPagesTest, beginWithTheSnapshotOfAVaultThatHasNothing)
{
    request.positions[0] = {page().stream, {}, 0, {}};
    page().snapshot = Snapshot{3, QByteArray(32, 's'), "[]", {}};
    const ReadPage read = this->read();
    EXPECT_TRUE(read.isWhole);
    EXPECT_EQ(read.after, 3);
}

TEST_F(ReadPagesTest, foldEachRecordAsIfNothingOfItWereHeld)
{
    page().entries[1].change.header.record = idOf(201);
    page().entries[3].change.header.kind = headerKind(Kind::Remove);
    page().entries[3].change.header.record = idOf(202);
    chain();
    const ReadPage read = this->read();
    ASSERT_TRUE(read.isWhole);
    ASSERT_EQ(read.records.size(), 3);
    const QHash<base::Id, RecordState> folded = foldAll({}, page().entries, {});
    QList<base::Id> order;
    for (const FreshRecord &one : read.records) {
        order.append(one.state.id);
        EXPECT_EQ(one.state, folded.value(one.state.id));
    }
    EXPECT_EQ(order, (QList{idOf(200), idOf(201), idOf(202)})) << "as the page names them";
    EXPECT_EQ(read.records.at(1).shown, (QJsonObject{{QStringLiteral("name"), QStringLiteral("5")}}));
    EXPECT_FALSE(read.records.at(0).shown) << "three have written it without having seen each other";
    EXPECT_FALSE(read.records.at(2).shown) << "it is not here";
}

TEST_F(ReadPagesTest, areOfEachPageInItsPlace)
{
    Page fork = page();
    fork.isFork = true;
    Page empty = page();
    empty.entries.clear();
    response.pages = {fork, page(), empty};
    const ReadPages pages = readPages(request, response);
    ASSERT_EQ(pages.size(), 3);
    EXPECT_FALSE(pages.at(0).isWhole);
    EXPECT_TRUE(pages.at(1).isWhole);
    EXPECT_FALSE(pages.at(2).isWhole);
}

} // namespace
