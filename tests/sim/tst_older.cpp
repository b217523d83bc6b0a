// SPDX-License-Identifier: GPL-3.0-or-later
// The history from before the snapshot that a device began with: it comes backwards, and is proved by the chain.
#include "tests/sim/olderentries.h"

using namespace syncing;
using namespace Qt::StringLiterals;
using sim::OlderEntries;

namespace {

TEST_P(OlderEntries, comeBackwardsPageByPageUntilTheHistoryIsWhole)
{
    pageSize = 5;
    auto fresh = joins();
    EXPECT_EQ(oldest(*fresh), 20);
    for (const qint64 expected : {15, 10, 5, 0}) {
        const Response response = pullOnce(*fresh);
        ASSERT_EQ(response.older.size(), 1);
        EXPECT_EQ(response.older.constFirst().after, expected);
        EXPECT_EQ(oldest(*fresh), expected);
    }
    EXPECT_TRUE(device(*fresh).request()->older.isEmpty());
    const QList<Entry> all = fresh->replica.entries(a, 0, 99);
    ASSERT_EQ(all.size(), 21);
    EXPECT_TRUE(verifiesStream(all, 0, {}, 21, all.constLast().s));
    EXPECT_EQ(device(*fresh).view(a, record), device(*one).view(a, record)) << "nothing is folded twice";
}

TEST_P(OlderEntries, comeAsManyAsThereIsRoomForTheNewestFirst)
{
    auto fresh = joins();
    pageBytes = 1;
    EXPECT_EQ(pullOnce(*fresh).older.constFirst().after, 19) << "one goes always";
    const QList<Entry> all = book().streams.value(a).entries;
    pageBytes = all.at(18).change.body.size() + all.at(17).change.body.size() + 1;
    EXPECT_EQ(pullOnce(*fresh).older.constFirst().after, 16);
    sync(*fresh);
    pageBytes = 1 << 20;
    sync(*fresh);
    EXPECT_EQ(oldest(*fresh), 0);
}

TEST_P(OlderEntries, waitForWhatCameAfterTheSnapshot)
{
    pageSize = 5;
    auto fresh = joins();
    for (int i = 0; i < 7; ++i)
        edit(*one, a, record, u"phone"_s, i);
    sync(*one);
    const Response response = pullOnce(*fresh);
    EXPECT_EQ(response.pages.constFirst().entries.size(), 5);
    EXPECT_TRUE(response.older.isEmpty());
    EXPECT_TRUE(device(*fresh).request()->older.isEmpty()) << "what people work with comes first";
}

TEST_P(OlderEntries, areRefusedWhereOneOfThemWasChangedLeftOutOrPutElsewhere)
{
    auto fresh = joins();
    const sim::ReplicaData before = fresh->replica.data();
    const auto isTaken = [&](const std::function<void(OlderPage &)> &change) {
        fresh->replica.data() = before;
        Response response = office()->handle(*device(*fresh).request());
        change(response.older.first());
        const Taken taken = device(*fresh).take(response);
        EXPECT_EQ(taken.damaged.isEmpty(), oldest(*fresh) < 20);
        return oldest(*fresh) < 20;
    };
    EXPECT_TRUE(isTaken([](OlderPage &) {}));
    EXPECT_FALSE(isTaken([](OlderPage &page) { page.entries.first().change.header.clock.wall += 1; }));
    EXPECT_FALSE(isTaken([](OlderPage &page) { page.entries[7].change.body += ' '; }));
    EXPECT_FALSE(isTaken([](OlderPage &page) { page.entries.removeAt(7); }));
    EXPECT_FALSE(isTaken([](OlderPage &page) { page.entries.swapItemsAt(3, 4); }));
    EXPECT_FALSE(isTaken([](OlderPage &page) { page.entries[7].change.signature[0] ^= 1; }));
    EXPECT_FALSE(isTaken([](OlderPage &page) { page.afterHash = "another beginning"; }));
    EXPECT_FALSE(isTaken([](OlderPage &page) {
        // A chain of its own, with numbers that fit.
        QByteArray s;
        for (Entry &entry : page.entries) {
            entry.change.previous = "x";
            entry.change.chain = domain::chainOf("x", entry.change.header, entry.change.commitment);
            s = entry.s = streamHash(s, entry.n, entry.change.chain);
        }
    }));
}

TEST_P(OlderEntries, thatComeTwiceOrToAnEarlierWishAreNoHarm)
{
    pageSize = 5;
    auto fresh = joins();
    const Request wish = *device(*fresh).request();
    pullOnce(*fresh);
    Response late = office()->handle(wish);
    late.number = device(*fresh).request()->number;
    EXPECT_TRUE(device(*fresh).take(late).damaged.isEmpty());
    EXPECT_EQ(oldest(*fresh), 15);
}

TEST_P(OlderEntries, comeBareWhereTheirCaseHasMovedOrWasErased)
{
    const base::Id other = id();
    edit(*one, a, other, u"name"_s, u"erased"_s);
    sync(*one);
    auto fresh = joins();
    office()->move(record, b);
    erase(*one, a, other);
    sync(*one);
    sync(*fresh);
    ASSERT_EQ(oldest(*fresh), 0);
    for (const Entry &entry : fresh->replica.entries(a, 0, 99)) {
        const Kind kind = kindOf(entry.change.header);
        if (kind != Kind::Leave && kind != Kind::Erase) {
            EXPECT_FALSE(hasBody(entry.change)) << entry.n;
        }
    }
}

TEST_P(OlderEntries, loseTheirContentWhenTheirCaseMovesLater)
{
    auto fresh = joins();
    sync(*fresh);
    ASSERT_TRUE(hasBody(fresh->replica.entries(a, 0, 1).constFirst().change));
    office()->move(record, b);
    office()->seal();
    sync(*fresh);
    EXPECT_FALSE(hasBody(fresh->replica.entries(a, 0, 1).constFirst().change));
}

TEST_P(OlderEntries, areGivenToNobodyWhoMayNotReadTheStream)
{
    auto fresh = joins();
    Request request = *device(*fresh).request();
    ASSERT_EQ(request.older.size(), 1);
    office()->setRights(fresh->user, {b});
    EXPECT_TRUE(office()->handle(request).older.isEmpty());
    request.older = {{a, -3}, {id(), 4}, {a, 1000}, {b, std::numeric_limits<qint64>::max()}};
    office()->setRights(fresh->user, {a, b});
    request.number += 1;
    EXPECT_TRUE(office()->handle(request).older.isEmpty());
}

TEST_P(OlderEntries, giveARestoredOfficeBackWhatOnlyTheyHold)
{
    const sim::House::Kept backup = backUp();
    const base::Id late = id();
    edit(*one, a, late, u"name"_s, u"after the backup"_s);
    sync(*one);
    auto fresh = joins();
    sync(*fresh);
    ASSERT_EQ(oldest(*fresh), 0);
    restore(backup);
    office()->setRights(fresh->user, {a});
    for (int i = 0; i < 3; ++i)
        sync(*fresh);
    EXPECT_EQ(shown(*fresh, a, late, u"name"_s), QJsonValue(u"after the backup"_s));
    EXPECT_EQ(book().places.value(late), a) << "though whoever wrote it has not come";
    EXPECT_TRUE(fresh->replica.outbox().isEmpty());
}

} // namespace
