// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/exchange.h"

using namespace syncing;
using sim::RestoredOffice;
using namespace Qt::StringLiterals;

namespace {

TEST_P(RestoredOffice, isNotTakenBackByAResponseFromBeforeHoweverHighItsNumber)
{
    auto one = newPc({a});
    sim::ReplicaData fresh; // that has never heard of the epoch before
    fresh.facts.device = one->replica.facts().device;
    fresh.facts.user = one->user;
    one->replica.data() = fresh;
    const Request first = *device(*one).request(), second = *device(*one).request();
    const Response before = office()->handle(second);
    office()->beginEpoch(Office::From::HereOn);
    const Response after = office()->handle(first);
    EXPECT_EQ(device(*one).take(after).kind, Taken::Kind::Done);
    EXPECT_EQ(device(*one).take(before).kind, Taken::Kind::Stale);
    sync(*one);
}

TEST_P(RestoredOffice, holdsChangesOfRecordsThatItMayYetGetBack)
{
    auto one = newPc({a}), two = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    sync(*two);
    edit(*two, a, record, u"phone"_s, u"1"_s);
    restore(backup);
    const Response response = office()->handle(*device(*two).request());
    EXPECT_EQ(response.answers.constFirst().kind, Answer::Kind::Held);
    EXPECT_EQ(device(*two).take(response).kind, Taken::Kind::Done);
    sync(*two);
    sync(*one);
    EXPECT_EQ(shown(*one, a, record, u"name"_s), QJsonValue(u"A"_s));
    EXPECT_EQ(shown(*one, a, record, u"phone"_s), QJsonValue(u"1"_s));
    EXPECT_TRUE(two->replica.outbox().isEmpty());
}

TEST_P(RestoredOffice, takesWhatWasWrittenOverWhatItHasForgottenOnlyAfterThat)
{
    for (const bool isRecovered : {false, true}) {
        auto one = newPc({a}), two = newPc({a});
        edit(*one, a, record, u"name"_s, u"A"_s);
        sync(*one);
        sync(*two);
        const sim::House::Kept backup = backUp();
        edit(*one, a, record, u"name"_s, u"B"_s);
        sync(*one);
        sync(*two);
        edit(*two, a, record, u"name"_s, u"C"_s);
        restore(backup);
        if (isRecovered)
            office()->endRecovery();
        for (Pc *pc : {two.get(), one.get(), two.get()})
            sync(*pc);
        for (Pc *pc : {one.get(), two.get()}) {
            EXPECT_EQ(shown(*pc, a, record, u"name"_s), QJsonValue(u"C"_s));
            EXPECT_TRUE(conflictsOf(device(*pc).view(a, record)).isEmpty()) << "he had it before his eyes";
        }
        EXPECT_TRUE(two->replica.outbox().isEmpty());
    }
}

TEST_P(RestoredOffice, takesAnErasureOfARecordThatItHasLost)
{
    auto one = newPc({a}), two = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    sync(*two);
    erase(*two, a, record);
    restore(backup);
    sync(*two);
    sync(*one);
    EXPECT_TRUE(book().erased.contains(record));
    for (const Entry &entry : book().streams.value(a).entries)
        EXPECT_FALSE(hasBody(entry.change));
    EXPECT_EQ(device(*one).view(a, record).presence, Presence::Erased);
}

TEST_P(RestoredOffice, getsBackWhatSomebodyMadeInAStreamThatHeReadsNoMore)
{
    auto one = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    const base::Id change = one->replica.entries(a, 0, 1).constFirst().change.header.id;
    putBack(backup);
    office()->setRights(one->user, {b});
    office()->beginEpoch(Office::From::HereOn);
    sync(*one);
    EXPECT_EQ(book().known.value(change).answer.kind, Answer::Kind::Late);
    EXPECT_EQ(book().streams.value(a).end(), 1) << "in the inbox of those who read it";
}

TEST_P(RestoredOffice, isOfferedUnderItsPresentNameWhatADeviceHadSentUnderAFormerOne)
{
    auto one = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    pageSize = 0; // answers come, pages do not
    sync(*one);
    one->replica.data().facts.isTwin = true;
    sync(*one);
    pageSize = 5000;
    restore(backup);
    sync(*one);
    ASSERT_EQ(book().streams.value(a).end(), 1);
    EXPECT_EQ(book().streams.value(a).entries.constFirst().change.header.device, one->replica.facts().device);
    EXPECT_TRUE(one->replica.outbox().isEmpty());
}

TEST_P(RestoredOffice, isNotKeptFromAChangeByTheBareHeaderOfIt)
{
    auto one = newPc({a}), two = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    domain::Change bare = one->replica.entries(a, 0, 1).constFirst().change;
    strip(bare);
    restore(backup);
    Request request = *device(*two).request();
    request.pushes.append({a, bare, true});
    EXPECT_EQ(office()->handle(request).answers.constFirst().reason, Reason::NoBody);
    sync(*one);
    ASSERT_EQ(book().streams.value(a).end(), 1);
    EXPECT_TRUE(hasBody(book().streams.value(a).entries.constFirst().change));
}

TEST_P(RestoredOffice, waitsForEveryDeviceBeforeItGrantsAgain)
{
    auto one = newPc({a});
    const base::Id user = id();
    office()->enrol(id(), user); // has never asked
    office()->beginEpoch(Office::From::HereOn);
    sync(*one);
    EXPECT_TRUE(book().isRecovering);
    office()->endRecovery();
    EXPECT_FALSE(book().isRecovering);
}

TEST_P(RestoredOffice, isAskedAgainForWhatItGaveBareBecauseOfAnErasureThatItHasForgotten)
{
    auto one = newPc({a}), two = newPc({});
    edit(*one, a, record, u"name"_s, u"A"_s);
    edit(*one, a, id(), u"name"_s, u"B"_s);
    sync(*one);
    const sim::House::Kept backup = backUp();
    erase(*one, a, record);
    sync(*one);
    office()->setRights(two->user, {a});
    pageSize = 1; // the marker is on a later page
    pull(*two);
    ASSERT_EQ(two->replica.stream(a).n, 1);
    ASSERT_FALSE(hasBody(two->replica.entries(a, 0, 1).constFirst().change));
    pageSize = 5000;
    putBack(backup); // and who erased it never comes again
    office()->setRights(two->user, {a});
    office()->beginEpoch(Office::From::HereOn);
    sync(*two);
    EXPECT_EQ(shown(*two, a, record, u"name"_s), QJsonValue(u"A"_s));
    EXPECT_EQ(two->replica.stream(a).n, 2);
}

TEST_P(RestoredOffice, hasHeardNothingFromWhoDoesNotKnowYetThatItWasRestored)
{
    auto one = newPc({a}), silent = newPc({});
    restore(backUp());
    Request bare; // says nothing of the streams that it holds
    bare.device = one->replica.facts().device;
    bare.user = one->user;
    office()->handle(bare);
    EXPECT_FALSE(book().devices.value(bare.device).hasReported);
    const base::Id name = silent->replica.facts().device;
    office()->handle(*device(*silent).request());
    EXPECT_FALSE(book().devices.value(name).hasReported) << "it may keep what it has to offer again";
    sync(*silent);
    EXPECT_TRUE(book().isRecovering);
    sync(*one);
    EXPECT_FALSE(book().isRecovering);
}

TEST_P(RestoredOffice, keepsWhatAPersonDecidedWhileItRecovers)
{
    auto one = newPc({a}), other = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    edit(*one, a, record, u"phone"_s, u"1"_s);
    const base::Id change = one->replica.outbox().constFirst().change.header.id;
    restore(backup);
    office()->revoke(one->replica.facts().device);
    office()->handle(*device(*one).request());
    ASSERT_FALSE(book().quarantine.isEmpty());
    office()->decideQuarantine(Office::Verdict::Take);
    ASSERT_EQ(book().refused.size(), 1);
    EXPECT_EQ(book().refused.constFirst().change.header.id, change);
}

TEST_P(RestoredOffice, takesNoWordForAReofferFromWhoMayNotReadTheStream)
{
    auto one = newPc({a}), stranger = newPc({b});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    const domain::Change change = one->replica.entries(a, 0, 1).constFirst().change;
    Request request = *device(*stranger).request();
    request.pushes.append({a, change, true});
    putBack(backup);
    EXPECT_EQ(office()->handle(request).answers.constFirst().reason, Reason::ForeignDevice)
        << "nothing is offered again to an office that was never restored";
    restore(backup);
    office()->setRights(one->user, {b});
    request.number += 1;
    request.witness = {};
    EXPECT_EQ(office()->handle(request).answers.constFirst().kind, Answer::Kind::Late);
}

TEST_P(RestoredOffice, takesAnErasureThatIsOfferedAgainAlsoWhenItsRecoveryHasEnded)
{
    auto one = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    erase(*one, a, record);
    sync(*one);
    restore(backup);
    office()->endRecovery();
    sync(*one);
    EXPECT_TRUE(book().erased.contains(record));
    EXPECT_EQ(book().streams.value(a).end(), 2) << "the header of what was erased keeps its place too";
}

TEST_P(RestoredOffice, getsBackWhatSomebodyMadeBeforeHisStreamsWereTakenAway)
{
    auto one = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    office()->setRights(one->user, {b});
    sync(*one);
    EXPECT_FALSE(one->replica.outbox().isEmpty()) << "no two backups have it";
    putBack(backup);
    office()->setRights(one->user, {b});
    office()->beginEpoch(Office::From::HereOn);
    sync(*one);
    EXPECT_EQ(book().streams.value(a).end(), 1);
}

TEST_P(RestoredOffice, holdsAPartUntilItHasTheCaseAgain)
{
    auto one = newPc({a}), two = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    sync(*two);
    const base::Id child = addChild(*two);
    restore(backup);
    const Response response = office()->handle(*device(*two).request());
    EXPECT_EQ(response.answers.constFirst().kind, Answer::Kind::Held) << "it would be a case of its own";
    EXPECT_EQ(device(*two).take(response).kind, Taken::Kind::Done);
    sync(*two);
    sync(*one);
    sync(*two);
    EXPECT_EQ(book().roots.value(child), record);
    office()->move(record, b);
    EXPECT_EQ(book().places.value(child), b) << "and goes along with it";
}

TEST_P(RestoredOffice, isNotBelievedAboutBackupsBeforeItHasSeenWhatADeviceWasToldLast)
{
    auto one = newPc({a}), other = newPc({b});
    const base::Id name = one->replica.facts().device;
    edit(*one, a, record, u"name"_s, u"A"_s);
    const Request first = *device(*one).request(), second = *device(*one).request();
    const sim::House::Kept before = backUp();
    const Response taken = office()->handle(first);
    putBack(before); // and nobody says so
    EXPECT_EQ(device(*one).take(taken).kind, Taken::Kind::Done);
    ASSERT_TRUE(one->replica.outbox().isEmpty());
    edit(*other, b, id(), u"name"_s, u"B"_s);
    sync(*other);
    office()->revoke(name);
    office()->seal(); // of other transactions under these numbers
    const sim::House::Kept revoked = backUp();
    const Response last = office()->handle(second);
    EXPECT_TRUE(last.isRevoked);
    restore(revoked);
    EXPECT_EQ(device(*one).take(last).kind, Taken::Kind::Stale);
    EXPECT_TRUE(device(*one).view(a, record).isHere()) << "this may be the only copy";
    sync(*one);
    ASSERT_EQ(book().quarantine.size(), 1);
    EXPECT_EQ(book().quarantine.constFirst().change.header.record, record);
}

TEST_P(RestoredOffice, getsBackWhatCameBareToItsMakerBeforeTheErasureThatExplainsIt)
{
    auto one = newPc({a}), two = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    office()->handle(*device(*one).request()); // the answer is lost
    erase(*two, a, record);
    office()->handle(*device(*two).request());
    pageSize = 1; // the marker is on a later page
    EXPECT_EQ(device(*one).take(office()->handle(*device(*one).request())).kind, Taken::Kind::Done);
    ASSERT_EQ(one->replica.stream(a).n, 1);
    restore(backup); // which knows of neither
    office()->endRecovery();
    pageSize = 5000;
    sync(*two);
    EXPECT_EQ(two->replica.outbox().constFirst().reason, Reason::UnknownRecord);
    sync(*one);
    ASSERT_EQ(book().streams.value(a).end(), 1);
    EXPECT_TRUE(hasBody(book().streams.value(a).entries.constFirst().change)) << "nothing says that it was erased";
}

TEST_P(RestoredOffice, tellsWhoErasedACaseThatHadMovedThatOthersBroughtItBack)
{
    auto former = newPc({a}), holder = newPc({b});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    office()->move(record, b);
    const sim::House::Kept backup = backUp();
    erase(*former, a, record);
    const Response late = office()->handle(*device(*former).request());
    ASSERT_EQ(late.answers.constFirst().kind, Answer::Kind::Late);
    EXPECT_EQ(device(*former).take(late).kind, Taken::Kind::Done);
    sync(*holder);
    restore(backup);
    sync(*holder); // offers it where the case is
    ASSERT_TRUE(book().erased.contains(record));
    sync(*former);
    office()->seal();
    sync(*former);
    EXPECT_TRUE(former->replica.outbox().isEmpty()) << "and it is not offered for ever";
}

} // namespace
