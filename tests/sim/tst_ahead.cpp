// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for the next page before the last one is stored.
#include "model/sync/following.h"
#include "tests/sim/exchange.h"
#include "tests/support/expect.h"

using namespace syncing;
using sim::Exchange;
using namespace Qt::StringLiterals;

namespace {

bool areEqual(const Position &one, const Position &other)
{
    return one.stream == other.stream && one.epochs == other.epochs && one.n == other.n && one.s == other.s;
}

TEST_P(Exchange, asksAheadWhatItWouldAskOnceTheAnswerIsStored)
{
    auto one = newPc({a, b}), two = newPc({a, b});
    for (int i = 0; i < 5; ++i) {
        edit(*one, a, record, u"name"_s, i);
        addPart(*one, b, id());
    }
    sync(*one);
    pageSize = 3;
    Request request = *device(*two).request();
    Response response = office()->handle(request);
    int asked = 0;
    while (const auto ahead = following(request, response)) {
        ASSERT_LT(++asked, 9) << "it comes to no end";
        const Response next = office()->handle(*ahead);
        ASSERT_EQ(device(*two).take(response).kind, Taken::Kind::Done);
        const auto stored = two->replica.streams();
        ASSERT_EQ(ahead->positions.size(), stored.size());
        for (const StreamFacts &facts : stored) {
            const auto position = std::ranges::find(ahead->positions, facts.stream, &Position::stream);
            ASSERT_NE(position, ahead->positions.end());
            EXPECT_TRUE(areEqual(*position, {facts.stream, facts.epochs, facts.n, facts.s}));
        }
        EXPECT_EQ(device(*two).take(next).kind, Taken::Kind::Stale) << "it is not noted yet";
        ASSERT_OK(device(*two).noteAsked(*ahead));
        request = *ahead;
        response = next;
    }
    EXPECT_EQ(device(*two).take(response).kind, Taken::Kind::Done);
    EXPECT_GE(asked, 2);
    EXPECT_EQ(shown(*two, a, record, u"name"_s), QJsonValue(4));
    EXPECT_EQ(two->replica.streams().constFirst().n, book().streams.value(two->replica.streams().constFirst().stream).end());
}

TEST_P(Exchange, givesTheNumberAgainThatADeadProgramHadAskedAheadWith)
{
    auto one = newPc({a}), two = newPc({a});
    for (int i = 0; i < 6; ++i)
        edit(*one, a, record, u"name"_s, i);
    sync(*one);
    pageSize = 2;
    const Request request = *device(*two).request();
    const Response response = office()->handle(request);
    const auto ahead = following(request, response);
    ASSERT_TRUE(ahead);
    const Response late = office()->handle(*ahead);
    // It dies here: neither answer is stored.
    edit(*two, a, record, u"phone"_s, u"1"_s);
    const Request again = *device(*two).request();
    EXPECT_EQ(again.number, ahead->number);
    const Response answer = office()->handle(again);
    EXPECT_TRUE(answer.newDevice.isNil()) << "it is taken for no copy of itself";
    EXPECT_EQ(device(*two).take(answer).kind, Taken::Kind::Done);
    EXPECT_EQ(device(*two).take(late).kind, Taken::Kind::Stale);
    pageSize = 5000;
    sync(*two);
    sync(*one);
    EXPECT_TRUE(two->replica.outbox().isEmpty());
    EXPECT_EQ(device(*one).view(a, record), device(*two).view(a, record));
}

TEST_P(Exchange, asksNothingAheadWhereOnlyTheReplicaKnowsWhatToSay)
{
    auto one = newPc({a}), two = newPc({a});
    for (int i = 0; i < 6; ++i)
        edit(*one, a, record, u"name"_s, i);
    sync(*one);
    pageSize = 2;
    const Request request = *device(*two).request();
    const Response response = office()->handle(request);
    ASSERT_TRUE(following(request, response));
    const auto refuses = [&](auto change) {
        Request asked = request;
        Response answered = response;
        change(asked, answered);
        return !following(asked, answered);
    };
    EXPECT_TRUE(refuses([](Request &asked, Response &) { asked.pushes.append(Push()); }));
    EXPECT_TRUE(refuses([](Request &asked, Response &) { asked.asksName = true; }));
    EXPECT_TRUE(refuses([&](Request &, Response &answered) { answered.officeEpoch = id(); }));
    EXPECT_TRUE(refuses([&](Request &, Response &answered) { answered.newDevice = id(); }));
    EXPECT_TRUE(refuses([](Request &, Response &answered) { answered.isRevoked = true; }));
    EXPECT_TRUE(refuses([](Request &, Response &answered) { answered.wipes = true; }));
    EXPECT_TRUE(refuses([&](Request &, Response &answered) { answered.streams.append(b); }));
    EXPECT_TRUE(refuses([](Request &, Response &answered) { answered.streams.clear(); }));
    EXPECT_TRUE(refuses([](Request &, Response &answered) { answered.pages[0].isFork = true; }));
    EXPECT_TRUE(refuses([](Request &, Response &answered) { ++answered.pages[0].after; }));
    EXPECT_TRUE(refuses([](Request &, Response &answered) {
        answered.pages[0].end = answered.pages[0].entries.constLast().n;
    })) << "there is no more";
    EXPECT_TRUE(refuses([](Request &, Response &answered) { ++answered.number; }));
}

} // namespace
