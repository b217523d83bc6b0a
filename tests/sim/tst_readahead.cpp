// SPDX-License-Identifier: GPL-3.0-or-later
// A page that was read and folded apart is taken as one that was not, whatever is held already.
#include "model/sync/readpages.h"
#include "tests/sim/exchange.h"

#include <algorithm>

using namespace syncing;
using sim::Exchange;
using namespace Qt::StringLiterals;

namespace {

/// A writer, and whatever the tests give him to read.
class ReadAhead : public Exchange {
protected:
    void SetUp() override
    {
        Exchange::SetUp();
        if (house)
            writer = newPc({a, b});
    }

    /// One round of each of two devices that hold the same; the second reads its pages before it takes them.
    void takeBoth(Pc &plain, Pc &reading)
    {
        const Response response = office()->handle(*device(plain).request());
        EXPECT_EQ(device(plain).take(response).kind, Taken::Kind::Done);
        const Request request = *device(reading).request();
        const Response same = office()->handle(request);
        const ReadPages pages = readPages(request, same);
        for (const ReadPage &page : pages)
            read += int(page.records.size());
        EXPECT_EQ(device(reading).take(same, pages).kind, Taken::Kind::Done);
        for (const base::Id &stream : {a, b}) {
            for (const base::Id &one : records)
                EXPECT_EQ(device(reading).view(stream, one), device(plain).view(stream, one));
        }
    }

    std::unique_ptr<Pc> writer;
    QList<base::Id> records{record};
    int read = 0;
};

TEST_P(ReadAhead, isTheSameForWhatIsNewAndForWhatIsHeld)
{
    auto plain = newPc({a, b}), reading = newPc({a, b});
    edit(*writer, a, record, u"name"_s, u"A"_s);
    edit(*writer, a, record, u"phone"_s, u"1"_s);
    records.append(id());
    edit(*writer, b, records.constLast(), u"name"_s, u"B"_s);
    sync(*writer);
    takeBoth(*plain, *reading);
    EXPECT_GE(read, 2) << "of both streams";
    EXPECT_EQ(shown(*reading, a, record, u"name"_s), QJsonValue(u"A"_s));
    EXPECT_EQ(shown(*reading, b, records.constLast(), u"name"_s), QJsonValue(u"B"_s));
    edit(*writer, a, record, u"phone"_s, u"2"_s);
    sync(*writer);
    takeBoth(*plain, *reading);
    EXPECT_EQ(shown(*reading, a, record, u"name"_s), QJsonValue(u"A"_s)) << "what is held stays";
    EXPECT_EQ(shown(*reading, a, record, u"phone"_s), QJsonValue(u"2"_s));
}

TEST_P(ReadAhead, leavesOwnWordsOnTop)
{
    auto plain = newPc({a, b}), reading = newPc({a, b});
    for (Pc *one : {plain.get(), reading.get()})
        edit(*one, a, record, u"note"_s, u"mine"_s);
    edit(*writer, a, record, u"name"_s, u"A"_s);
    sync(*writer);
    Request request = *device(*reading).request();
    request.pushes.clear(); // only the pull gets through
    const Response response = office()->handle(request);
    EXPECT_EQ(device(*reading).take(response, readPages(request, response)).kind, Taken::Kind::Done);
    EXPECT_EQ(shown(*reading, a, record, u"name"_s), QJsonValue(u"A"_s));
    EXPECT_EQ(shown(*reading, a, record, u"note"_s), QJsonValue(u"mine"_s));
}

TEST_P(ReadAhead, keepsWhatWasErasedAway)
{
    auto plain = newPc({a, b}), reading = newPc({a, b});
    edit(*writer, a, record, u"name"_s, u"A"_s);
    erase(*writer, a, record);
    sync(*writer);
    takeBoth(*plain, *reading);
    EXPECT_EQ(device(*reading).view(a, record).presence, Presence::Erased);
}

TEST_P(ReadAhead, takesOwnWordsOfWhichTheOfficeHasTheHeaderOnly)
{
    auto reading = newPc({a, b});
    edit(*reading, a, record, u"name"_s, u"A"_s);
    office()->handle(*device(*reading).request()); // the answer is lost
    const Request request = *device(*reading).request();
    Response response = office()->handle(request);
    const auto page = std::ranges::find(response.pages, a, &Page::stream);
    ASSERT_NE(page, response.pages.end());
    for (Entry &entry : page->entries)
        strip(entry.change);
    const ReadPages pages = readPages(request, response);
    ASSERT_TRUE(pages.at(page - response.pages.begin()).isWhole);
    EXPECT_EQ(device(*reading).take(response, pages).kind, Taken::Kind::Done);
    EXPECT_EQ(shown(*reading, a, record, u"name"_s), QJsonValue(u"A"_s)) << "the page was folded without it";
}

TEST_P(ReadAhead, keepsAwayWhatAnotherPageOfTheSameAnswerErases)
{
    auto reading = newPc({a, b});
    edit(*writer, a, record, u"name"_s, u"A"_s);
    sync(*writer);
    const Request request = *device(*reading).request();
    const Response before = office()->handle(request);
    office()->move(record, b);
    sync(*writer);
    erase(*writer, b, record);
    sync(*writer);
    Response response = office()->handle(request);
    // As of an office that has lost the end of one stream: its leaving has not come there.
    const auto old = std::ranges::find(before.pages, a, &Page::stream);
    const auto page = std::ranges::find(response.pages, a, &Page::stream);
    ASSERT_TRUE(old != before.pages.end() && page != response.pages.end());
    *page = *old;
    const ReadPages pages = readPages(request, response);
    ASSERT_TRUE(pages.at(page - response.pages.begin()).isWhole);
    EXPECT_EQ(device(*reading).take(response, pages).kind, Taken::Kind::Done);
    EXPECT_EQ(device(*reading).view(a, record).presence, Presence::Erased);
    EXPECT_EQ(shown(*reading, a, record, u"name"_s), QJsonValue());
}

INSTANTIATE_TEST_SUITE_P(In, ReadAhead,
    ::testing::Values(sim::HouseKind{"Memory", [] { return std::unique_ptr<sim::House>(new sim::MemoryHouse); }}),
    [](const ::testing::TestParamInfo<sim::HouseKind> &house) { return std::string(house.param.name); });

} // namespace
