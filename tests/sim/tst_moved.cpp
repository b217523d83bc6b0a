// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/exchange.h"

using namespace syncing;
using sim::MovedCase;
using namespace Qt::StringLiterals;
using domain::Merge;

namespace {

TEST_P(MovedCase, keepsALateChangeInViewUntilItIsSeenToLeave)
{
    auto former = newPc({a}), other = newPc({a});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    for (int i = 0; i < 3; ++i)
        edit(*other, a, id(), u"name"_s, u"x"_s);
    sync(*other);
    edit(*former, a, record, u"phone"_s, u"late"_s);
    office()->move(record, b);
    office()->seal();
    pageSize = 1;
    const Response response = office()->handle(*device(*former).request());
    EXPECT_EQ(response.answers.constFirst().kind, Answer::Kind::Late);
    EXPECT_EQ(device(*former).take(response).kind, Taken::Kind::Done);
    office()->seal();
    pull(*former);
    EXPECT_EQ(shown(*former, a, record, u"phone"_s), QJsonValue(u"late"_s)) << "also when backups have it";
    sync(*former);
    EXPECT_EQ(device(*former).view(a, record).presence, Presence::Left);
    EXPECT_TRUE(former->replica.outbox().isEmpty());
}

TEST_P(MovedCase, isGoneAtOnceWhereItsLeavingIsOnALaterPage)
{
    auto holder = newPc({a}), fresh = newPc({});
    edit(*holder, a, record, u"name"_s, u"A"_s);
    sync(*holder);
    office()->move(record, b);
    office()->setRights(fresh->user, {a});
    pageSize = 1;
    pull(*fresh);
    ASSERT_EQ(fresh->replica.stream(a).n, 1);
    EXPECT_EQ(device(*fresh).view(a, record).presence, Presence::Left) << "and no empty shell";
}

TEST_P(MovedCase, takesANewPartThatComesLateIntoTheInboxOfItsHolder)
{
    auto former = newPc({a}), holder = newPc({b});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    const base::Id child = addChild(*former);
    office()->move(record, b);
    sync(*former);
    sync(*holder);
    EXPECT_EQ(device(*holder).view(b, child).presence, Presence::Absent);
    EXPECT_EQ(device(*holder).view(b, child).inbox.size(), 1);
    office()->move(record, a);
    sync(*former);
    EXPECT_EQ(device(*former).view(a, child).inbox.size(), 1) << "and it goes along with its case";
}

TEST_P(MovedCase, takesWritingOnARecordThatOnlyAnInboxKnowsThereToo)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    office()->setRights(one->user, {});
    office()->handle(*device(*one).request()); // the answer is lost
    office()->setRights(one->user, {a});
    edit(*one, a, record, u"phone"_s, u"1"_s);
    sync(*one);
    const RecordState there = one->replica.record(a, record);
    EXPECT_EQ(there.presence, Presence::Absent);
    EXPECT_EQ(there.inbox.size(), 2);
    Body body = Composer(there).edit({{u"name"_s, Merge::Register, u"A"_s}});
    body.settles = {there.inbox.at(0).change, there.inbox.at(1).change};
    EXPECT_TRUE(device(*one).save(a, Kind::Create, u"person"_s, record, body));
    sync(*one);
    EXPECT_TRUE(one->replica.record(a, record).isHere()) << "once somebody who read it makes it";
    EXPECT_TRUE(one->replica.record(a, record).inbox.isEmpty());
}

TEST_P(MovedCase, isTheSameStubForThoseWhoKnowThatItWasErasedElsewhere)
{
    snapshotAfter = 0;
    auto both = newPc({a, b}), former = newPc({a});
    edit(*both, a, record, u"name"_s, u"A"_s);
    sync(*both);
    sync(*former);
    office()->move(record, b);
    office()->seal();
    sync(*both);
    erase(*both, b, record);
    sync(*both);
    sync(*former);
    EXPECT_EQ(both->replica.record(a, record).presence, Presence::Left);
    EXPECT_EQ(both->replica.record(a, record), former->replica.record(a, record));
    auto fresh = newPc({a, b}); // from a snapshot
    EXPECT_EQ(fresh->replica.record(a, record), former->replica.record(a, record));
}

TEST_P(MovedCase, isGoneAtOnceWhereItWasErasedElsewhereAndItsLeavingIsOnALaterPage)
{
    auto both = newPc({a, b}), other = newPc({a, b});
    edit(*both, a, record, u"name"_s, u"A"_s);
    sync(*both);
    sync(*other);
    office()->move(record, b);
    sync(*both);
    erase(*both, b, record);
    sync(*both);
    Response response = office()->handle(*device(*other).request());
    response.pages.removeIf([&](const Page &page) { return page.stream == a; });
    EXPECT_EQ(device(*other).take(response).kind, Taken::Kind::Done);
    EXPECT_EQ(device(*other).view(a, record).presence, Presence::Erased);
    sync(*other);
    EXPECT_EQ(other->replica.record(a, record), both->replica.record(a, record));
}

TEST_P(MovedCase, staysInViewOfAnOlderProgramUntilItCanFoldWhatCameLate)
{
    auto old = newPc({a});
    edit(*old, a, record, u"name"_s, u"A"_s);
    sync(*old);
    office()->setFoldVersion(a, 2);
    edit(*old, a, record, u"phone"_s, u"1"_s);
    office()->setRights(old->user, {});
    office()->handle(*device(*old).request()); // the answer is lost
    office()->setRights(old->user, {a});
    sync(*old);
    office()->seal();
    sync(*old);
    EXPECT_EQ(shown(*old, a, record, u"phone"_s), QJsonValue(u"1"_s));
    old->limits.foldVersion = 2;
    EXPECT_TRUE(device(*old).catchUp());
    EXPECT_EQ(device(*old).view(a, record).inbox.size(), 1);
    EXPECT_TRUE(shown(*old, a, record, u"phone"_s).isNull());
}

TEST_P(MovedCase, takesTheBodyAlongWhereAChangeIsRefusedBecauseItWasErased)
{
    auto one = newPc({a}), two = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    sync(*two);
    erase(*one, a, record);
    sync(*one);
    edit(*two, a, record, u"name"_s, u"late"_s);
    Response response = office()->handle(*device(*two).request());
    response.pages.clear(); // the marker has not come yet
    EXPECT_EQ(device(*two).take(response).kind, Taken::Kind::Done);
    ASSERT_EQ(two->replica.outbox().size(), 1);
    EXPECT_EQ(two->replica.outbox().constFirst().reason, Reason::Erased);
    EXPECT_FALSE(hasBody(two->replica.outbox().constFirst().change));
}

TEST_P(MovedCase, goesFromWhereItIsAlsoWhenItsRootWasErased)
{
    auto one = newPc({a, b});
    edit(*one, a, record, u"name"_s, u"A"_s);
    const base::Id child = addChild(*one);
    erase(*one, a, record);
    sync(*one);
    office()->move(record, b);
    office()->move(record, a);
    sync(*one);
    EXPECT_EQ(shown(*one, a, child, u"name"_s), QJsonValue(u"child"_s));
    EXPECT_EQ(device(*one).view(b, child).presence, Presence::Left);
}

TEST_P(MovedCase, getsANewPartWhereItIsAlsoWhenItsRootWasErased)
{
    auto one = newPc({a, b});
    edit(*one, a, record, u"name"_s, u"A"_s);
    const base::Id child = addChild(*one);
    erase(*one, a, record);
    sync(*one);
    office()->move(record, b);
    sync(*one);
    const base::Id part = addPart(*one, b, child);
    sync(*one);
    EXPECT_EQ(book().places.value(part), b) << "and not in the inbox of those where the root has stayed";
    EXPECT_EQ(shown(*one, b, part, u"name"_s), QJsonValue(u"child"_s));
    office()->move(record, a);
    sync(*one);
    EXPECT_EQ(shown(*one, a, part, u"name"_s), QJsonValue(u"child"_s)) << "and goes along with it";
}

TEST_P(MovedCase, keepsALateNewPartInViewUntilItIsSeenToLeaveAlsoWhenItsRootWasErased)
{
    auto former = newPc({a}), other = newPc({a});
    edit(*former, a, record, u"name"_s, u"A"_s);
    const base::Id child = addChild(*former);
    erase(*former, a, record);
    sync(*former);
    for (int i = 0; i < 3; ++i)
        edit(*other, a, id(), u"name"_s, u"x"_s);
    sync(*other);
    const base::Id part = addPart(*former, a, child);
    office()->move(record, b);
    office()->seal();
    pageSize = 1;
    const Response response = office()->handle(*device(*former).request());
    EXPECT_EQ(response.answers.constFirst().kind, Answer::Kind::Late);
    EXPECT_EQ(device(*former).take(response).kind, Taken::Kind::Done);
    office()->seal();
    pull(*former);
    EXPECT_EQ(shown(*former, a, part, u"name"_s), QJsonValue(u"child"_s)) << "also when backups have it";
    sync(*former);
    EXPECT_EQ(device(*former).view(a, part).presence, Presence::Absent);
    EXPECT_TRUE(former->replica.outbox().isEmpty());
}

TEST_P(MovedCase, isOfferedAgainWithItsBodyByTheOlderProgramThatMadeIt)
{
    auto old = newPc({a});
    office()->setFoldVersion(a, 2);
    edit(*old, a, record, u"name"_s, u"A"_s);
    office()->handle(*device(*old).request()); // the answer is lost
    office()->move(record, b);
    pageSize = 1; // its leaving is on a later page
    const Request first = *device(*old).request(), second = *device(*old).request();
    EXPECT_EQ(device(*old).take(office()->handle(first)).kind, Taken::Kind::Done);
    ASSERT_EQ(old->replica.stream(a).n, 1);
    office()->beginEpoch(Office::From::HereOn);
    EXPECT_EQ(device(*old).take(office()->handle(second)).kind, Taken::Kind::Done);
    ASSERT_EQ(old->replica.stream(a).n, 0);
    EXPECT_EQ(shown(*old, a, record, u"name"_s), QJsonValue(u"A"_s));
    ASSERT_EQ(old->replica.outbox().size(), 1);
    EXPECT_TRUE(old->replica.outbox().constFirst().isReoffer);
    EXPECT_TRUE(hasBody(old->replica.outbox().constFirst().change));
}

} // namespace
