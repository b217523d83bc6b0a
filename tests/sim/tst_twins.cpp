// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/crypto.h"
#include "tests/sim/exchange.h"

using namespace syncing;
using sim::Twins;
using namespace Qt::StringLiterals;

namespace {

TEST_P(Twins, askForANameWhereTheirChangeComesBackUnderAnother)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    auto twin = twinOf(*one);
    rename(*one);
    sync(*one);
    const base::Id name = facts(twin).device;
    edit(*twin, a, id(), u"name"_s, u"B"_s);
    pull(*twin);
    EXPECT_TRUE(facts(twin).isTwin) << "the number that the office would wait for has gone";
    sync(*twin);
    EXPECT_NE(facts(twin).device, name);
    EXPECT_TRUE(twin->replica.outbox().isEmpty());
    EXPECT_EQ(book().streams.value(a).end(), 2);
}

TEST_P(Twins, bringWhatTheyHaveIntoQuarantineUnderANewNameWhenRevoked)
{
    auto one = newPc({a});
    auto twin = twinOf(*one);
    office()->revoke(facts(one).device);
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    edit(*twin, a, id(), u"name"_s, u"B"_s);
    const Response last = sync(*twin);
    EXPECT_NE(facts(one).device, facts(twin).device);
    EXPECT_EQ(book().quarantine.size(), 2);
    EXPECT_TRUE(last.isRevoked);
    EXPECT_TRUE(last.pages.isEmpty());
}

TEST_P(Twins, stayRevokedUnderANameThatABackupHasNotHeardOf)
{
    auto one = newPc({a});
    auto twin = twinOf(*one);
    office()->revoke(facts(one).device);
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    const sim::House::Kept backup = backUp();
    edit(*twin, a, id(), u"name"_s, u"B"_s);
    sync(*twin);
    restore(backup);
    const Response last = sync(*twin);
    EXPECT_TRUE(last.isRevoked);
    EXPECT_TRUE(last.pages.isEmpty());
}

TEST_P(Twins, freeAChangeFromQuarantineWhereOneOfThemIsTrusted)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    auto twin = twinOf(*one);
    rename(*twin);
    office()->revoke(facts(one).device);
    sync(*one);
    ASSERT_EQ(book().quarantine.size(), 1);
    sync(*twin);
    EXPECT_TRUE(book().quarantine.isEmpty());
    EXPECT_EQ(book().streams.value(a).end(), 1);
}

TEST_P(Twins, leaveNothingInQuarantineThatAnInboxHasAgain)
{
    auto former = newPc({a}), holder = newPc({b});
    edit(*former, a, record, u"name"_s, u"A"_s);
    sync(*former);
    edit(*former, a, record, u"phone"_s, u"late"_s);
    office()->move(record, b);
    const sim::House::Kept backup = backUp();
    sync(*former);
    sync(*holder);
    restore(backup);
    office()->revoke(facts(former).device);
    sync(*former);
    ASSERT_EQ(book().quarantine.size(), 1);
    sync(*holder); // who has it in his inbox
    EXPECT_TRUE(book().quarantine.isEmpty());
    office()->decideQuarantine(Office::Verdict::Take);
    sync(*holder);
    EXPECT_EQ(device(*holder).view(b, record).inbox.size(), 1);
}

TEST_P(Twins, showAsRefusedWhatAPersonRefused)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    auto twin = twinOf(*one);
    rename(*twin);
    office()->revoke(facts(one).device);
    sync(*one);
    office()->decideQuarantine(Office::Verdict::Refuse);
    sync(*twin);
    office()->seal();
    sync(*twin);
    ASSERT_EQ(twin->replica.outbox().size(), 1);
    EXPECT_EQ(twin->replica.outbox().constFirst().state, OutState::Rejected);
}

TEST_P(Twins, showAsRefusedAlsoWhatWasWrittenOnARecordThatAPersonRefused)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    edit(*one, a, record, u"phone"_s, u"1"_s);
    auto twin = twinOf(*one);
    twin->limits.pushes = 1;
    rename(*twin);
    office()->revoke(facts(one).device);
    one->limits.pushes = 1;
    office()->handle(*device(*one).request());
    office()->decideQuarantine(Office::Verdict::Refuse);
    EXPECT_EQ(device(*twin).take(office()->handle(*device(*twin).request())).kind, Taken::Kind::Done);
    EXPECT_EQ(device(*twin).view(a, record).presence, Presence::Absent) << "no half of a record";
    ASSERT_EQ(twin->replica.outbox().size(), 2) << "one is refused, the other waits for an answer of its own";
    EXPECT_EQ(twin->replica.outbox().constFirst().state, OutState::Rejected);
    EXPECT_EQ(twin->replica.outbox().constLast().state, OutState::Waiting);
    sync(*twin);
    ASSERT_EQ(twin->replica.outbox().size(), 2);
    EXPECT_EQ(twin->replica.outbox().constLast().state, OutState::Rejected);
    EXPECT_EQ(twin->replica.outbox().constLast().reason, Reason::UnknownRecord);
    EXPECT_TRUE(hasBody(twin->replica.outbox().constLast().change)) << "and can be read";
}

TEST_P(Twins, areFoundOutWhereARestoreLetTwoChangesOfOneNumberIn)
{
    auto one = newPc({a});
    auto twin = twinOf(*one);
    const base::Id name = facts(one).device;
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    restore(backup);
    edit(*twin, a, id(), u"name"_s, u"B"_s);
    sync(*twin);
    sync(*one);
    EXPECT_EQ(book().streams.value(a).end(), 2) << "nothing is lost";
    EXPECT_TRUE(book().clones.contains(name));
}

TEST_P(Twins, areFoundWhereARestoredOfficeGetsALaterChangeOfOneBeforeTheFirstOfTheOther)
{
    auto one = newPc({a});
    auto twin = twinOf(*one);
    const base::Id name = facts(one).device;
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    edit(*one, a, id(), u"name"_s, u"B"_s);
    sync(*one);
    edit(*twin, a, id(), u"name"_s, u"C"_s);
    restore(backup);
    pull(*one);
    Request request = *device(*one).request();
    ASSERT_EQ(request.pushes.size(), 2);
    request.pushes.removeFirst();
    EXPECT_EQ(office()->handle(request).answers.constFirst().kind, Answer::Kind::Applied);
    sync(*twin);
    EXPECT_TRUE(book().clones.contains(name)) << "the second change of one names another before it";
    EXPECT_NE(facts(twin).device, name);
    sync(*one);
    EXPECT_EQ(book().streams.value(a).end(), 3) << "nothing is lost";
}

TEST_P(Twins, cannotBeMadeByWhoeverKnowsOnlyTheIdOfAChange)
{
    auto one = newPc({a}), other = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    const Request request = *device(*one).request();
    Request forged = request;
    domain::Change &change = forged.pushes[0].change;
    change.body += ' ';
    change.commitment = domain::commitmentOf(change.salt, change.body);
    change.chain = domain::chainOf(change.previous, change.header, change.commitment);
    EXPECT_EQ(office()->handle(forged).answers.constFirst().reason, Reason::BadSignature);
    forged.device = facts(other).device;
    EXPECT_EQ(office()->handle(forged).answers.constFirst().reason, Reason::ForeignDevice);
    EXPECT_EQ(office()->handle(request).answers.constFirst().kind, Answer::Kind::Applied);
}

TEST_P(Twins, areTrustedMoreThanARefusalWhereTheyOfferAgainWhatOnceStood)
{
    auto one = newPc({a}), other = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    sync(*other);
    restore(backup);
    office()->revoke(facts(one).device);
    Request request = *device(*one).request();
    request.pushes.append({a, one->replica.entries(a, 0, 1).constFirst().change, true});
    office()->handle(request);
    office()->decideQuarantine(Office::Verdict::Refuse);
    sync(*other);
    EXPECT_EQ(book().streams.value(a).end(), 1);
}

TEST_P(Twins, letNobodyWhoIsLockedOutBeginAnEpoch)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    office()->revoke(one->replica.facts().device);
    office()->orderWipe(one->replica.facts().device);
    office()->seal();
    const base::Id epoch = book().epoch;
    Request request = *device(*one).request();
    request.witness.epoch = id();
    request.positions = {{a, {{epoch, 0}, {id(), 0}}, 99, QByteArray(32, 'x')}};
    const Response response = office()->handle(request);
    EXPECT_EQ(book().epoch, epoch);
    EXPECT_FALSE(book().isRecovering);
    EXPECT_EQ(response.sealed, 0) << "what he has may be of another past, and stays with him";
    EXPECT_FALSE(response.wipes);
    const Response honest = office()->handle(*device(*one).request());
    EXPECT_GT(honest.sealed, 0);
    EXPECT_TRUE(honest.wipes);
}

} // namespace
