// SPDX-License-Identifier: GPL-3.0-or-later
// An office that was put back to before cases went from one dong to another.
#include "model/sync/moving.h"
#include "tests/sim/exchange.h"

using namespace syncing;
using sim::RestoredOffice;
using namespace Qt::StringLiterals;

namespace {

TEST_P(RestoredOffice, givesTheNewHolderBackWhatWasWrittenBeforeTheCaseMoved)
{
    auto former = newPc({a}), holder = newPc({b});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    const sim::House::Kept backup = backUp();
    edit(*former, a, record, u"phone"_s, u"before"_s);
    sync(*former);
    office()->move(record, b, u"B"_s);
    office()->seal();
    sync(*holder);
    edit(*holder, b, record, u"name"_s, u"after"_s);
    sync(*former);
    sync(*holder);
    restore(backup);
    sync(*former); // has headers only, and the leaving
    EXPECT_EQ(book().places.value(record), b) << "the case is not given back to its former dong";
    EXPECT_FALSE(device(*former).view(a, record).isHere());
    sync(*holder);
    sync(*holder);
    EXPECT_EQ(shown(*holder, b, record, u"phone"_s), QJsonValue(u"before"_s));
    EXPECT_EQ(shown(*holder, b, record, u"name"_s), QJsonValue(u"after"_s));
    EXPECT_TRUE(book().refused.isEmpty()) << "nobody is troubled with headers";
    office()->seal();
    sync(*former);
    sync(*holder);
    EXPECT_TRUE(former->replica.outbox().isEmpty());
    EXPECT_TRUE(holder->replica.outbox().isEmpty());
    auto fresh = newPc({b});
    EXPECT_EQ(fresh->replica.record(b, record), holder->replica.record(b, record));
}

TEST_P(RestoredOffice, takesACaseFromItsNewHolderFirst)
{
    auto former = newPc({a}), holder = newPc({b}), second = newPc({b});
    const sim::House::Kept backup = backUp(); // before the case was made
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    const base::Id child = addChild(*former);
    sync(*former);
    office()->move(record, b);
    sync(*holder);
    sync(*second);
    sync(*former);
    restore(backup);
    for (int i = 0; i < 2; ++i) {
        sync(*holder);
        sync(*second);
        sync(*former);
    }
    for (const base::Id &one : {record, child}) {
        EXPECT_TRUE(second->replica.record(b, one).isHere());
        EXPECT_EQ(book().places.value(one), b);
        EXPECT_EQ(book().roots.value(one), record) << "the part hangs on its case";
        EXPECT_FALSE(device(*former).view(a, one).isHere());
    }
    EXPECT_EQ(book().streams.value(b).end(), 2) << "each once";
    EXPECT_TRUE(book().refused.isEmpty());
}

TEST_P(RestoredOffice, keepsWhatWasWrittenSinceOnACaseThatHadMoved)
{
    auto former = newPc({a}), holder = newPc({b});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    auto late = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*former, a, record, u"phone"_s, u"before"_s);
    sync(*former);
    office()->move(record, b);
    sync(*holder);
    sync(*former);
    restore(backup);
    edit(*late, a, record, u"name"_s, u"late"_s); // who had never heard of the move
    edit(*late, a, record, u"email"_s, u"new"_s);
    sync(*late);
    sync(*holder);
    sync(*late);
    EXPECT_FALSE(device(*late).view(a, record).isHere());
    EXPECT_EQ(shown(*holder, b, record, u"phone"_s), QJsonValue(u"before"_s));
    EXPECT_EQ(shown(*holder, b, record, u"email"_s), QJsonValue(u"new"_s));
    EXPECT_EQ(shown(*holder, b, record, u"name"_s), QJsonValue(u"late"_s));
}

TEST_P(RestoredOffice, leavesACaseWhereItWasPutSince)
{
    const base::Id c = id();
    office()->addStream(c);
    auto former = newPc({a}), holder = newPc({b}), chosen = newPc({c});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    const sim::House::Kept backup = backUp();
    edit(*former, a, record, u"phone"_s, u"before"_s);
    sync(*former);
    office()->move(record, b);
    sync(*holder);
    sync(*former);
    restore(backup);
    office()->move(record, c);
    sync(*former);
    sync(*holder);
    sync(*chosen);
    EXPECT_EQ(book().places.value(record), c);
    EXPECT_EQ(shown(*chosen, c, record, u"phone"_s), QJsonValue(u"before"_s));
    EXPECT_FALSE(device(*holder).view(b, record).isHere());
}

TEST_P(RestoredOffice, followsACaseThatHadMovedTwice)
{
    const base::Id c = id();
    office()->addStream(c);
    auto first = newPc({a}), second = newPc({b}), third = newPc({c}), behind = newPc({b});
    edit(*first, a, record, u"name"_s, u"A"_s);
    sync(*first);
    const sim::House::Kept backup = backUp();
    office()->move(record, b);
    sync(*second);
    sync(*behind); // and is away from now on
    edit(*second, b, record, u"phone"_s, u"1"_s);
    sync(*second);
    office()->move(record, c);
    for (auto *pc : {&first, &second, &third})
        sync(**pc);
    restore(backup);
    for (auto *pc : {&third, &behind, &second, &first, &third, &behind})
        sync(**pc);
    EXPECT_EQ(book().places.value(record), c);
    EXPECT_EQ(shown(*third, c, record, u"phone"_s), QJsonValue(u"1"_s));
    EXPECT_FALSE(device(*behind).view(b, record).isHere());
    office()->seal();
    for (auto *pc : {&first, &second, &third, &behind}) {
        sync(**pc);
        EXPECT_TRUE((*pc)->replica.outbox().isEmpty());
    }
}

TEST_P(RestoredOffice, hasTheGrantOfACaseThatHadMoved)
{
    {
        const sim::OfficeCall open = office();
        house->store().grants().setCap(u"2026-12"_s, 1);
    }
    auto former = newPc({a}), holder = newPc({b});
    const GrantWish wish{{}, "k", u"2026-12"_s, u"offer"_s};
    const sim::House::Kept backup = backUp();
    const base::Id granted = askFor(*former, a, wish);
    office()->move(granted, b);
    sync(*holder);
    sync(*former);
    restore(backup);
    sync(*former);
    sync(*holder);
    sync(*former);
    sync(*holder);
    ASSERT_FALSE(book().isRecovering);
    EXPECT_EQ(shown(*holder, b, granted, u"grant"_s), QJsonValue(u"granted"_s));
    const base::Id second = askFor(*former, a, wish);
    EXPECT_EQ(shown(*former, a, second, u"grant"_s), QJsonValue(u"refused"_s)) << "the slot is taken";
    EXPECT_TRUE(book().grants.contested().isEmpty());
    edit(*holder, b, granted, QLatin1String(kGivenBack), yes(true));
    sync(*holder);
    EXPECT_TRUE(book().grants.slotsOf("k", u"2026-12"_s).isEmpty()) << "and can be given back";
}

TEST_P(RestoredOffice, believesItsOwnWordWhoeverShowsItButOnlyAsOldOne)
{
    auto former = newPc({a}), holder = newPc({b}), other = newPc({a});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    const sim::House::Kept backup = backUp();
    office()->move(record, b);
    sync(*holder);
    const domain::Change entering = holder->replica.entries(b, 0, 1).constFirst().change;
    restore(backup);
    Request request = *device(*other).request();
    request.pushes = {{b, entering, false}};
    EXPECT_EQ(office()->handle(request).answers.constFirst().kind, Answer::Kind::Rejected);
    domain::Change forged = entering;
    forged.body += ' ';
    forged.commitment = domain::commitmentOf(forged.salt, forged.body);
    forged.chain = domain::chainOf(forged.previous, forged.header, forged.commitment);
    request = *device(*other).request();
    request.pushes = {{b, forged, true}};
    EXPECT_EQ(office()->handle(request).answers.constFirst().reason, Reason::BadSignature);
    EXPECT_EQ(book().places.value(record), a);
    request = *device(*other).request();
    request.pushes = {{b, entering, true}};
    const Response response = office()->handle(request);
    EXPECT_EQ(response.answers.constFirst().kind, Answer::Kind::Late);
    EXPECT_EQ(book().places.value(record), b);
    EXPECT_FALSE(response.streams.contains(b)) << "which opens nothing to him";
}

TEST_P(RestoredOffice, believesItsOwnMoveAlsoFromWhomItHasLockedOut)
{
    auto former = newPc({a}), holder = newPc({b});
    const sim::House::Kept backup = backUp(); // before the case was made
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    office()->move(record, b);
    sync(*holder);
    sync(*former);
    restore(backup);
    office()->revoke(holder->replica.facts().device);
    office()->seal(); // or nobody would hear of it yet
    sync(*holder); // nobody else has what its entering tells
    EXPECT_EQ(book().places.value(record), b);
    EXPECT_TRUE(book().quarantine.isEmpty()) << "nobody has to decide about the office's own word";
    sync(*former);
    EXPECT_FALSE(device(*former).view(a, record).isHere());
    auto next = newPc({b});
    EXPECT_EQ(shown(*next, b, record, u"name"_s), QJsonValue(u"A"_s));
}

TEST_P(RestoredOffice, givesADeviceAllAnewThatBeganWithASnapshotFromAfterTheBackup)
{
    auto one = newPc({a});
    edit(*one, a, id(), u"name"_s, u"A"_s);
    sync(*one);
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"B"_s);
    sync(*one);
    office()->seal();
    snapshotAfter = 0;
    auto late = newPc({a});
    edit(*late, a, record, u"phone"_s, u"1"_s);
    sync(*late);
    snapshotAfter = 1000;
    restore(backup);
    office()->setRights(late->user, {a});
    sync(*late);
    const base::Id epoch = book().epoch;
    sync(*late);
    sync(*one);
    sync(*late);
    EXPECT_EQ(book().epoch, epoch) << "which is no second restore";
    EXPECT_EQ(shown(*late, a, record, u"name"_s), QJsonValue(u"B"_s));
    EXPECT_EQ(shown(*late, a, record, u"phone"_s), QJsonValue(u"1"_s));
    EXPECT_EQ(late->replica.stream(a).n, book().streams.value(a).end());
    EXPECT_TRUE(late->replica.outbox().isEmpty());
}

TEST_P(RestoredOffice, takesBackAfterASecondRestoreWhatOnlyTheLaterOfTwoEnteringsTells)
{
    auto former = newPc({a}), holder = newPc({b});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    const sim::House::Kept backup = backUp();
    edit(*former, a, record, u"phone"_s, u"1"_s);
    sync(*former);
    office()->move(record, b);
    office()->seal();
    sync(*former);
    sync(*holder);
    for (int time = 1; time <= 2; ++time) {
        restore(backup);
        // Who is left comes first, with headers: what enters then lacks what was written since the backup.
        sync(*former);
        sync(*holder);
        sync(*former);
        EXPECT_EQ(shown(*holder, b, record, u"phone"_s), QJsonValue(u"1"_s)) << "restore " << time;
        for (const OutItem &item : holder->replica.outbox())
            EXPECT_EQ(item.state, OutState::Delivered) << "restore " << time;
    }
    EXPECT_EQ(device(*holder).view(b, record).shown(u"name"_s), QJsonValue(u"A"_s));
}

TEST_P(RestoredOffice, putsWhatLayInAnInboxWhereTheCaseWentSince)
{
    const base::Id c = id();
    office()->addStream(c);
    auto former = newPc({a}), holder = newPc({b}), chosen = newPc({c});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    const sim::House::Kept backup = backUp();
    edit(*former, a, record, u"phone"_s, u"late"_s);
    office()->move(record, b);
    office()->seal();
    sync(*former);
    office()->seal();
    sync(*former); // and does not have it any more
    sync(*holder);
    ASSERT_EQ(device(*holder).view(b, record).inbox.size(), 1);
    ASSERT_TRUE(former->replica.outbox().isEmpty());
    restore(backup);
    office()->move(record, c);
    sync(*former);
    sync(*holder);
    sync(*chosen);
    EXPECT_EQ(device(*chosen).view(c, record).inbox.size(), 1);
}

TEST_P(RestoredOffice, isFoundByWhoeverHasHeardOfRightsThatItHasForgotten)
{
    auto one = newPc({a}), two = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    const sim::House::Kept backup = backUp();
    office()->setRights(two->user, {a, b});
    sync(*one);
    putBack(backup);
    edit(*one, a, record, u"phone"_s, u"1"_s);
    sync(*one);
    EXPECT_EQ(book().formerEpochs.size(), 1);
    EXPECT_TRUE(one->replica.outbox().isEmpty()) << "and waits for no count of rights";
}

TEST_P(RestoredOffice, saysWhereAnArrivalIsInTheStreamOfWhoeverOffersItNext)
{
    auto one = newPc({a, b});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    edit(*one, a, record, u"phone"_s, u"late"_s);
    const domain::Change late = one->replica.outbox().constLast().change;
    office()->move(record, b);
    const sim::House::Kept backup = backUp();
    sync(*one);
    const domain::Change arrived = one->replica.entries(b, 0, one->replica.stream(b).n).constLast().change;
    ASSERT_EQ(kindOf(arrived.header), Kind::Arrived);
    restore(backup);
    office()->move(record, a);
    Request request = *device(*one).request();
    request.pushes = {{b, arrived, true}};
    const Answer there = office()->handle(request).answers.constFirst();
    EXPECT_EQ(there.n, book().streams.value(b).end()) << "where its case left";
    request = *device(*one).request();
    request.pushes = {{a, late, false}};
    const Answer here = office()->handle(request).answers.constFirst();
    EXPECT_EQ(here.kind, Answer::Kind::Late);
    const Entry last = house->store().entries(a, book().streams.value(a).end() - 1, 1).constFirst();
    EXPECT_EQ(kindOf(last.change.header), Kind::Arrived);
    EXPECT_EQ(here.n, last.n) << "until then its maker shows his own";
}

TEST_P(RestoredOffice, takesAlongWhatWasMadeSinceOnACaseThatHadMoved)
{
    auto former = newPc({a}), holder = newPc({b}), behind = newPc({a});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    sync(*behind);
    const sim::House::Kept backup = backUp();
    office()->move(record, b);
    sync(*holder);
    sync(*former);
    restore(backup);
    const base::Id part = addChild(*behind);
    sync(*behind);
    ASSERT_EQ(book().places.value(part), a);
    sync(*holder);
    EXPECT_EQ(book().places.value(part), b);
    sync(*holder);
    EXPECT_TRUE(device(*holder).view(b, part).isHere());
    sync(*behind);
    EXPECT_FALSE(device(*behind).view(a, part).isHere());
}

TEST_P(RestoredOffice, findsAnEpochThatWasRestoredAwayOnce)
{
    auto one = newPc({a}), two = newPc({a}), late = newPc({a});
    const sim::House::Kept backup = backUp();
    restore(backup);
    for (auto *pc : {&one, &two, &late})
        sync(**pc);
    edit(*late, a, record, u"name"_s, u"A"_s);
    sync(*late);
    restore(backup); // which knows nothing of the first restore
    sync(*one);
    sync(*two);
    const base::Id epoch = book().epoch;
    sync(*late);
    sync(*one);
    EXPECT_EQ(book().epoch, epoch) << "whoever comes later from it begins no other";
    EXPECT_EQ(shown(*one, a, record, u"name"_s), QJsonValue(u"A"_s));
    EXPECT_FALSE(book().isRecovering);
}

TEST_P(RestoredOffice, waitsForNobodyUnderTheNameThatItBoreItself)
{
    auto former = newPc({a}), holder = newPc({b});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    const sim::House::Kept first = backUp();
    office()->move(record, b);
    sync(*former);
    sync(*holder);
    restore(first);
    sync(*former);
    sync(*holder);
    ASSERT_EQ(book().places.value(record), b) << "by its own word";
    const sim::House::Kept second = backUp(); // which knows of changes under that name
    restore(second);
    for (int i = 0; i < 2; ++i) {
        sync(*former);
        sync(*holder);
    }
    EXPECT_FALSE(book().isRecovering);
}

TEST_P(RestoredOffice, knowsWhatAMovedRecordHasInIt)
{
    auto former = newPc({a});
    edit(*former, a, record, u"name"_s, u"A"_s);
    edit(*former, a, record, u"name"_s, u"B"_s);
    sync(*former);
    QSet<base::Id> made;
    for (const Entry &entry : former->replica.entries(a, 0, 2))
        made.insert(entry.change.header.id);
    office()->move(record, b);
    office()->move(record, a);
    sync(*former);
    const Entered entered = enteredIn(former->replica.entries(a, 3, 4).constFirst().change);
    EXPECT_TRUE(entered.knows.contains(made)) << "what was written over too";
    EXPECT_EQ(entered.knows.size(), 2 + 4) << "and both moves";
}

} // namespace
