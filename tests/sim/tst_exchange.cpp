// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/crypto.h"
#include "tests/sim/exchange.h"

using namespace syncing;
using sim::Exchange;
using namespace Qt::StringLiterals;
using domain::Merge;

namespace {

TEST_P(Exchange, bringsAChangeFromOneDeviceToAnother)
{
    auto one = newPc({a}), two = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    sync(*two);
    EXPECT_EQ(shown(*two, a, record, u"name"_s), QJsonValue(u"A"_s));
    EXPECT_TRUE(one->replica.outbox().isEmpty());
}

TEST_P(Exchange, pullingDoesNotWriteOverWhatWaitsHere)
{
    auto one = newPc({a}), two = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    sync(*two);
    edit(*one, a, record, u"name"_s, u"theirs"_s);
    sync(*one);
    edit(*two, a, record, u"name"_s, u"mine"_s);
    Request request = *device(*two).request();
    request.pushes.clear(); // only the pull gets through
    EXPECT_EQ(device(*two).take(office()->handle(request)).kind, Taken::Kind::Done);
    EXPECT_EQ(shown(*two, a, record, u"name"_s), QJsonValue(u"mine"_s));
    ASSERT_EQ(conflictsOf(device(*two).view(a, record)).size(), 1)
        << "and the other value is to be seen at once";
    sync(*two);
    sync(*one);
    EXPECT_EQ(device(*one).view(a, record), device(*two).view(a, record));
}

TEST_P(Exchange, takesAChangeOnceHoweverOftenItComes)
{
    auto one = newPc({a});
    edit(*one, a, record, u"used"_s, 5, Merge::Ledger);
    const Request request = *device(*one).request();
    EXPECT_EQ(office()->handle(request).answers.constFirst().kind, Answer::Kind::Applied);
    EXPECT_EQ(office()->handle(request).answers.constFirst().kind, Answer::Kind::Duplicate);
    EXPECT_EQ(book().streams.value(a).end(), 1);
}

TEST_P(Exchange, goesOnAfterAChangeThatIsRefused)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    edit(*one, a, record, u"forbidden"_s, 1);
    edit(*one, a, record, u"name"_s, u"B"_s);
    sync(*one);
    ASSERT_EQ(one->replica.outbox().size(), 1) << "the refused one stays and is shown";
    EXPECT_EQ(one->replica.outbox().constFirst().reason, Reason::NotAllowed);
    EXPECT_EQ(shown(*one, a, record, u"name"_s), QJsonValue(u"B"_s));
    EXPECT_TRUE(conflictsOf(device(*one).view(a, record)).isEmpty());
}

TEST_P(Exchange, ignoresAResponseThatWasOvertaken)
{
    auto one = newPc({a});
    const Response old = office()->handle(*device(*one).request());
    const Response fresh = office()->handle(*device(*one).request());
    EXPECT_EQ(device(*one).take(fresh).kind, Taken::Kind::Done);
    EXPECT_EQ(device(*one).take(old).kind, Taken::Kind::Stale);
    EXPECT_EQ(device(*one).take(fresh).kind, Taken::Kind::Stale);
}

TEST_P(Exchange, takesNothingOfAPageThatWasTamperedWith)
{
    auto one = newPc({a}), two = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    Response response = office()->handle(*device(*two).request());
    response.pages[0].entries[0].change.body += ' ';
    EXPECT_EQ(device(*two).take(response).damaged, QList<base::Id>{a});
    EXPECT_FALSE(device(*two).view(a, record).isHere());
    sync(*two);
    EXPECT_TRUE(device(*two).view(a, record).isHere());
}

TEST_P(Exchange, putsALateChangeIntoTheInboxOfTheNewHolder)
{
    auto former = newPc({a}), holder = newPc({b});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    edit(*former, a, record, u"name"_s, u"late"_s);
    office()->move(record, b);
    sync(*former);
    sync(*holder);
    EXPECT_EQ(device(*former).view(a, record).presence, Presence::Left);
    const RecordState there = device(*holder).view(b, record);
    EXPECT_EQ(there.shown(u"name"_s), QJsonValue(u"A"_s));
    ASSERT_EQ(there.inbox.size(), 1);
    EXPECT_TRUE(decodeChange(there.inbox.constFirst().bytes));
    for (const Entry &entry : former->replica.entries(a, 0, 99))
        EXPECT_TRUE(!hasBody(entry.change) || kindOf(entry.change.header) == Kind::Leave);
    ASSERT_EQ(former->replica.outbox().size(), 1) << "until two backups have it";
    office()->seal();
    sync(*former);
    EXPECT_TRUE(former->replica.outbox().isEmpty());
}

TEST_P(Exchange, givesNobodyTheBodiesOfACaseThatHasMoved)
{
    auto former = newPc({a});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    office()->move(record, b);
    auto fresh = newPc({a});
    for (const Entry &entry : fresh->replica.entries(a, 0, 99))
        EXPECT_TRUE(!hasBody(entry.change) || kindOf(entry.change.header) == Kind::Leave);
}

TEST_P(Exchange, bringsARestoredOfficeBackToWhereItWas)
{
    auto one = newPc({a}), two = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"B"_s);
    sync(*one);
    sync(*two);
    putBack(backup);
    office()->beginEpoch(Office::From::HereOn);
    const Request request = *device(*two).request();
    EXPECT_EQ(device(*two).take(office()->handle(request)).kind, Taken::Kind::Done);
    EXPECT_EQ(shown(*two, a, record, u"name"_s), QJsonValue(u"B"_s))
        << "nobody sees an older state meanwhile";
    sync(*two);
    sync(*one);
    EXPECT_EQ(book().streams.value(a).end(), 2);
    EXPECT_TRUE(one->replica.outbox().isEmpty());
    EXPECT_TRUE(two->replica.outbox().isEmpty());
}

TEST_P(Exchange, noticesAnOfficeThatDoesNotKnowItWasRestored)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    const sim::House::Kept backup = backUp();
    sync(*one);
    putBack(backup);
    sync(*one);
    EXPECT_EQ(book().formerEpochs.size(), 1);
    EXPECT_EQ(book().streams.value(a).end(), 1);
}

TEST_P(Exchange, givesAClonedDeviceANewName)
{
    auto one = newPc({a});
    Pc twin{one->user, one->signatures, {}, {}};
    twin.replica.data() = one->replica.data();
    edit(*one, a, record, u"name"_s, u"A"_s);
    const base::Id other = id();
    edit(twin, a, other, u"name"_s, u"B"_s);
    sync(*one);
    sync(twin);
    EXPECT_NE(one->replica.facts().device, twin.replica.facts().device);
    EXPECT_EQ(book().streams.value(a).end(), 2);
    sync(*one);
    EXPECT_EQ(shown(*one, a, other, u"name"_s), QJsonValue(u"B"_s));
}

TEST_P(Exchange, alarmsAtAnotherBodyUnderAKnownId)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    Request request = *device(*one).request();
    office()->handle(request);
    request.pushes[0].change.commitment = base::crypto::hash("other");
    EXPECT_EQ(office()->handle(request).answers.constFirst().reason, Reason::OtherBody);
    EXPECT_EQ(book().alarms.size(), 1);
}

TEST_P(Exchange, erasesEverywhereAndKeepsTheChainsWhole)
{
    auto one = newPc({a}), two = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    sync(*two);
    edit(*two, a, record, u"name"_s, u"unsent"_s);
    EXPECT_TRUE(device(*one).save(a, Kind::Erase, u"person"_s, record, {}));
    sync(*one);
    sync(*two);
    for (Pc *pc : {one.get(), two.get()}) {
        EXPECT_EQ(device(*pc).view(a, record).presence, Presence::Erased);
        for (const Entry &entry : pc->replica.entries(a, 0, 99))
            EXPECT_FALSE(hasBody(entry.change));
        for (const OutItem &item : pc->replica.outbox())
            EXPECT_FALSE(hasBody(item.change));
        const StreamFacts facts = pc->replica.streams().constFirst();
        EXPECT_TRUE(verifiesStream(pc->replica.entries(a, 0, 99), 0, {}, facts.n, facts.s));
    }
}

TEST_P(Exchange, letsAnOlderProgramStoreWhatItCannotFold)
{
    auto one = newPc({a}), old = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    sync(*old);
    one->limits.foldVersion = 2;
    office()->setFoldVersion(a, 2);
    edit(*one, a, record, u"name"_s, u"B"_s);
    sync(*one);
    edit(*old, a, record, u"phone"_s, u"1"_s);
    sync(*old);
    EXPECT_EQ(shown(*old, a, record, u"name"_s), QJsonValue(u"A"_s)) << "its last fold";
    EXPECT_EQ(shown(*old, a, record, u"phone"_s), QJsonValue(u"1"_s)) << "and what was written here";
    sync(*one);
    EXPECT_EQ(shown(*one, a, record, u"phone"_s), QJsonValue(u"1"_s)) << "which was sent";
    old->limits.foldVersion = 2;
    EXPECT_TRUE(device(*old).catchUp());
    EXPECT_EQ(device(*old).view(a, record), device(*one).view(a, record));
}

TEST_P(Exchange, startsANewDeviceFromASnapshot)
{
    auto one = newPc({a});
    for (int i = 0; i < 12; ++i)
        edit(*one, a, record, u"name"_s, u"n%1"_s.arg(i));
    sync(*one);
    office()->seal();
    edit(*one, a, record, u"name"_s, u"last"_s);
    sync(*one);
    snapshotAfter = 10;
    auto fresh = newPc({a});
    EXPECT_EQ(fresh->replica.streams().constFirst().base, 12);
    EXPECT_EQ(fresh->replica.entries(a, 12, 99).size(), 1);
    EXPECT_EQ(device(*fresh).view(a, record), device(*one).view(a, record));
}

TEST_P(Exchange, givesAStreamFromItsFirstChangeWhereASnapshotWouldNotFitIntoAnAnswer)
{
    auto one = newPc({a});
    for (int i = 0; i < 12; ++i)
        edit(*one, a, id(), u"name"_s, u"n%1"_s.arg(i));
    sync(*one);
    office()->seal();
    snapshotAfter = 5;
    for (const bool isCounted : {true, false}) {
        snapshotRecords = isCounted ? 11 : 1000;
        snapshotBytes = isCounted ? 1 << 20 : 200;
        auto fresh = newPc({a});
        EXPECT_EQ(fresh->replica.stream(a).base, 0);
        EXPECT_EQ(fresh->replica.entries(a, 0, 99).size(), 12);
    }
    snapshotBytes = 1 << 20;
    auto later = newPc({a});
    EXPECT_EQ(later->replica.stream(a).base, 0) << "it is not made again and again in vain";
}

TEST_P(Exchange, endsAPageAndARequestWhereTheirContentsAreMuch)
{
    auto one = newPc({a}), two = newPc({a});
    const QString large(3000, u'가');
    for (int i = 0; i < 6; ++i)
        edit(*one, a, id(), u"name"_s, i == 3 ? large + large + large : large);
    one->limits.bytes = 12'000;
    pageBytes = 12'000;
    const Request request = *device(*one).request();
    EXPECT_EQ(request.pushes.size(), 2) << "nine thousand bytes each, in UTF-8";
    for (int i = 0; i < 6; ++i)
        sync(*one);
    EXPECT_TRUE(one->replica.outbox().isEmpty()) << "and one that is larger keeps nobody back";
    const Response response = office()->handle(*device(*two).request());
    ASSERT_EQ(response.pages.size(), 1);
    EXPECT_EQ(response.pages.constFirst().entries.size(), 2);
    for (int i = 0; i < 3; ++i)
        sync(*two);
    EXPECT_EQ(two->replica.stream(a).n, 6);
}

TEST_P(Exchange, takesTheBodyAwayAlsoWhereOnlyASnapshotTellsOfAnErasure)
{
    snapshotAfter = 0;
    auto one = newPc({a}), two = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    sync(*two);
    edit(*two, a, record, u"forbidden"_s, 1);
    sync(*two);
    ASSERT_EQ(two->replica.outbox().constFirst().state, OutState::Rejected);
    office()->setRights(two->user, {b});
    sync(*two);
    erase(*one, a, record);
    sync(*one);
    office()->seal();
    office()->setRights(two->user, {a});
    sync(*two);
    ASSERT_EQ(two->replica.stream(a).base, 2);
    EXPECT_TRUE(two->replica.isErased(record));
    ASSERT_EQ(two->replica.outbox().size(), 1) << "that it was refused is still shown";
    EXPECT_FALSE(hasBody(two->replica.outbox().constFirst().change));
}

TEST_P(Exchange, tellsByASnapshotOnlyOfErasuresThatTwoBackupsHold)
{
    snapshotAfter = 0;
    auto one = newPc({a}), fresh = newPc({});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    office()->seal();
    erase(*one, a, record);
    sync(*one);
    office()->setRights(fresh->user, {a});
    pageSize = 0; // the marker is on a later page
    sync(*fresh);
    ASSERT_EQ(fresh->replica.stream(a).base, 1);
    EXPECT_FALSE(fresh->replica.isErased(record));
    EXPECT_FALSE(device(*fresh).view(a, record).isHere());
    pageSize = 5000;
    sync(*fresh);
    EXPECT_TRUE(fresh->replica.isErased(record));
    EXPECT_EQ(device(*fresh).view(a, record), device(*one).view(a, record));
}

TEST_P(Exchange, letsARevokedDeviceSendOnceMoreAndThenWipesIt)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    office()->revoke(one->replica.facts().device);
    office()->orderWipe(one->replica.facts().device);
    sync(*one);
    EXPECT_TRUE(one->replica.streams().isEmpty());
    EXPECT_FALSE(one->replica.facts().isWiped) << "before two backups have what it brought";
    ASSERT_EQ(book().quarantine.size(), 1);
    office()->seal();
    sync(*one);
    EXPECT_TRUE(one->replica.facts().isWiped);
    office()->decideQuarantine(Office::Verdict::Take);
    EXPECT_EQ(book().streams.value(a).end(), 1);
}

TEST_P(Exchange, tellsWhoseClockIsAheadAndTakesTheChange)
{
    auto one = newPc({a});
    sim::SkewedClock fast(time);
    fast.skew = 3'600'000;
    Device ahead(one->replica, one->signatures, one->signatures, fast, random);
    const RecordState none;
    EXPECT_TRUE(ahead.save(
        a, Kind::Create, u"person"_s, record, Composer(none).edit({{u"name"_s, Merge::Register, u"A"_s}})));
    const Response response = office()->handle(*ahead.request());
    EXPECT_TRUE(response.isClockAhead);
    EXPECT_EQ(response.answers.constFirst().kind, Answer::Kind::Applied);
}

TEST_P(Exchange, takesAccessLogsFromEverybodyAndGivesThemToAuditorsOnly)
{
    const base::Id audit = id();
    office()->addStream(audit, StreamKind::Audit);
    auto one = newPc({a}), auditor = newPc({audit});
    edit(*one, audit, record, u"name"_s, u"looked"_s);
    const Response response = sync(*one);
    EXPECT_EQ(response.streams, QList<base::Id>{a});
    sync(*auditor);
    EXPECT_EQ(shown(*auditor, audit, record, u"name"_s), QJsonValue(u"looked"_s));
    EXPECT_EQ(one->replica.outbox().size(), 1) << "until two backups have it";
    office()->seal();
    sync(*one);
    EXPECT_TRUE(one->replica.outbox().isEmpty());
}

TEST_P(Exchange, countsNoTransactionWhereNothingWasBrought)
{
    auto one = newPc({a});
    const qint64 before = book().receipt();
    sync(*one);
    EXPECT_EQ(book().receipt(), before);
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    EXPECT_EQ(book().receipt(), before + 1);
}

} // namespace
