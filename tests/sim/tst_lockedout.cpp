// SPDX-License-Identifier: GPL-3.0-or-later
// What devices that are locked out bring to an office that was put back.
#include "model/sync/deeds.h"
#include "tests/sim/exchange.h"

#include <QJsonArray>

using namespace syncing;
using sim::RestoredOffice;
using namespace Qt::StringLiterals;

namespace {

TEST_P(RestoredOffice, hearsItsOwnWordAlsoFromWhomItHasLockedOutSince)
{
    const base::Id audit = id();
    office()->addStream(audit, StreamKind::Audit);
    auto one = newPc({});
    const sim::House::Kept backup = backUp();
    edit(*one, audit, record, u"name"_s, u"looked"_s);
    sync(*one);
    putBack(backup);
    office()->revoke(one->replica.facts().device);
    office()->seal();
    sync(*one);
    EXPECT_EQ(book().formerEpochs.size(), 1);
    ASSERT_EQ(book().quarantine.size(), 1) << "and somebody decides about what he brings again";
    EXPECT_EQ(book().quarantine.constFirst().change.header.record, record);
}

TEST_P(RestoredOffice, hasNobodyDecideAboutAccessLogsOfThoseItHasLockedOut)
{
    const base::Id audit = id();
    const base::Id seen = id();
    office()->addStream(audit, StreamKind::Audit);
    auto one = newPc({a}), auditor = newPc({audit});
    edit(*one, a, record, u"name"_s, u"A"_s);
    edit(*one, audit, seen, u"entries"_s, QJsonArray{u"looked"_s}, domain::Merge::AppendOnly);
    office()->revoke(one->replica.facts().device);
    sync(*one);
    ASSERT_EQ(book().quarantine.size(), 1) << "about everything else somebody does";
    EXPECT_EQ(book().quarantine.constFirst().change.header.record, record);
    sync(*auditor);
    EXPECT_FALSE(shown(*auditor, audit, seen, u"entries"_s).isUndefined());
    EXPECT_FALSE(shown(*auditor, audit, seen, u"entries"_s).isNull());
    // Who was looked at is never written over, and a case is no access log wherever it is sent.
    edit(*one, audit, seen, u"entries"_s, QJsonArray{u"never"_s}, domain::Merge::AppendOnly);
    edit(*one, a, id(), u"entries"_s, QJsonArray{u"a case"_s}, domain::Merge::AppendOnly);
    sync(*one);
    EXPECT_EQ(book().quarantine.size(), 3);
    office()->seal();
    sync(*one);
    EXPECT_TRUE(one->replica.outbox().isEmpty()) << "two backups hold all that it brought";
}

TEST_P(RestoredOffice, takesAccessLogsOfThoseWhoseRolesAllowNothingAndNothingElse)
{
    const base::Id audit = id();
    office()->addStream(audit, StreamKind::Audit);
    auto one = newPc({a}), auditor = newPc({audit});
    const auto save = [&](const base::Id &stream, const QString &type, Kind kind, const base::Id &of, domain::Merge rule) {
        RecordState none;
        none.id = of;
        // The catalogue of the simulation lets nobody write this.
        const Body body = Composer(none).edit({{u"forbidden"_s, rule, QJsonArray{u"looked"_s}}});
        EXPECT_TRUE(device(*one).save(stream, kind, type, of, body));
        const auto offered = one->replica.outbox().constLast().change.header.id;
        sync(*one);
        return one->replica.outboxOfChange(offered).value(0).state;
    };
    const QString type = QLatin1String(kAccessLog);
    const base::Id seen = id();
    EXPECT_EQ(save(audit, type, Kind::Create, seen, domain::Merge::AppendOnly), OutState::Delivered);
    sync(*auditor);
    EXPECT_TRUE(device(*auditor).view(audit, seen).isHere());
    EXPECT_EQ(save(audit, type, Kind::Update, seen, domain::Merge::AppendOnly), OutState::Rejected) << "nothing is added";
    EXPECT_EQ(save(audit, type, Kind::Create, id(), domain::Merge::Register), OutState::Rejected);
    EXPECT_EQ(save(audit, u"person"_s, Kind::Create, id(), domain::Merge::AppendOnly), OutState::Rejected);
    EXPECT_EQ(save(a, type, Kind::Create, id(), domain::Merge::AppendOnly), OutState::Rejected) << "for all to read";
    office()->revoke(one->replica.facts().device);
    EXPECT_EQ(save(audit, type, Kind::Create, id(), domain::Merge::AppendOnly), OutState::Delivered);
    EXPECT_TRUE(book().quarantine.isEmpty()) << "nobody decides about it";
}

TEST_P(RestoredOffice, getsBackWhatAnAuditorReadWhoIsLockedOutByThen)
{
    const base::Id audit = id();
    office()->addStream(audit, StreamKind::Audit);
    auto one = newPc({}), auditor = newPc({audit});
    const sim::House::Kept backup = backUp();
    edit(*one, audit, record, u"name"_s, u"looked"_s);
    sync(*one);
    sync(*auditor);
    office()->seal();
    sync(*one);
    ASSERT_TRUE(one->replica.outbox().isEmpty()) << "two backups hold it, and who wrote it reads it no more";
    restore(backup);
    office()->revoke(auditor->replica.facts().device);
    office()->seal(); // or nobody would hear of it yet
    sync(*auditor);
    ASSERT_EQ(book().quarantine.size(), 1) << "somebody decides about what a locked out PC brings";
    EXPECT_EQ(book().quarantine.constFirst().change.header.record, record);
    EXPECT_TRUE(hasBody(book().quarantine.constFirst().change));
}

TEST_P(RestoredOffice, getsBackOnceMoreWhatWaitedForADecisionWhenItWasPutBackAgain)
{
    auto maker = newPc({a}), reader = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*maker, a, record, u"name"_s, u"A"_s);
    sync(*maker);
    sync(*reader);
    office()->seal();
    sync(*maker);
    restore(backup);
    office()->revoke(reader->replica.facts().device);
    office()->seal(); // or nobody would hear of it yet
    sync(*reader);
    ASSERT_EQ(book().quarantine.size(), 1);
    const base::Id change = book().quarantine.constFirst().change.header.id;
    restore(backup);
    office()->revoke(reader->replica.facts().device);
    sync(*reader);
    ASSERT_EQ(book().quarantine.size(), 1) << "it stood in no stream that anybody reads";
    EXPECT_EQ(book().quarantine.constFirst().change.header.id, change);
    EXPECT_TRUE(hasBody(book().quarantine.constFirst().change));
    office()->seal();
    sync(*reader);
    EXPECT_TRUE(reader->replica.outbox().isEmpty()) << "once two backups hold it nothing of others stays there";
}

TEST_P(RestoredOffice, getsWhatItHadRefusedBeforeTheLastCopyIsDestroyed)
{
    auto one = newPc({a});
    const base::Id name = one->replica.facts().device;
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"forbidden"_s, 1);
    sync(*one);
    ASSERT_EQ(one->replica.outbox().constFirst().state, OutState::Rejected);
    restore(backup);
    office()->revoke(name);
    office()->orderWipe(name);
    sync(*one);
    EXPECT_FALSE(one->replica.facts().isWiped);
    EXPECT_EQ(book().quarantine.size(), 1);
    office()->seal();
    sync(*one);
    EXPECT_TRUE(one->replica.facts().isWiped);
}

} // namespace
