// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/office/bench.h"

#include "model/sync/likeness.h"

#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

class AtTheDoor : public Bench {
protected:
    transport::Reply get(const QByteArray &path, const QString &peer = u"127.0.0.1"_s)
    {
        return service().handle({"GET", path, {}, peer});
    }
};

TEST_P(AtTheDoor, letsTheFirstAdministratorInByTheCodeOfTheFirstStart)
{
    const auto admin = firstAdministrator();
    ASSERT_EQ(admin->catalogue().users.size(), 1);
    EXPECT_EQ(admin->catalogue().users.constFirst().roles, QStringList{u"administrator"_s});
    EXPECT_TRUE(admin->lastResponse().streams.isEmpty());
    EXPECT_TRUE(admin->catalogue().home.isNil());
    EXPECT_TRUE(admin->catalogue().common.isNil());
    // A code serves one device.
    EXPECT_EQ(vault()->enrol(m_words.adminSecret), 403);
}

TEST_P(AtTheDoor, carriesWhatOneOfficerWroteToAnother)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    const base::Id home = kim->catalogue().home;
    EXPECT_EQ(home, streamOf(u"1001"_s));
    const base::Id record = kim->write(home);
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(kim->lastAnswer().kind, syncing::Answer::Kind::Applied);
    EXPECT_EQ(lee->sync(), 200);
    EXPECT_TRUE(lee->reads(home, record));
}

TEST_P(AtTheDoor, takesNoAnswerOfItsOwnFromADeviceWhateverRuleItNames)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const base::Id home = kim->catalogue().home;
    const auto forge = [&](const QString &type, const QString &column, const QJsonValue &value) {
        syncing::RecordState none;
        none.id = base::Id::make(m_clock.now(), m_random);
        EXPECT_OK(kim->change(home, syncing::Kind::Create, none.id,
            syncing::Composer(none).edit({{column, domain::Merge::Register, value}}), type));
        EXPECT_EQ(kim->sync(), 200);
        return kim->lastAnswer().reason;
    };
    EXPECT_EQ(forge(u"grant"_s, u"grant"_s, u"granted"_s), syncing::Reason::OfficeOnly);
    EXPECT_EQ(forge(u"likeness"_s, u"dong"_s, u"연산제2동"_s), syncing::Reason::OfficeOnly);
}

TEST_P(AtTheDoor, tellsTwoDongsThatTheyMayKnowOnePersonAndWhereOnly)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto park = person(u"박동"_s, u"dongOfficer"_s, u"1002"_s);
    const auto write = [&](Vault &vault) {
        syncing::RecordState none;
        none.id = base::Id::make(m_clock.now(), m_random);
        EXPECT_OK(vault.change(vault.catalogue().home, syncing::Kind::Create, none.id,
            syncing::Composer(none).edit({{u"name"_s, domain::Merge::Register, u"홍길동"_s},
                {u"birth"_s, domain::Merge::Register, u"1957-05-06"_s}, {u"sex"_s, domain::Merge::Register, u"m"_s}})));
        EXPECT_EQ(vault.sync(), 200);
        return none.id;
    };
    const base::Id here = write(*kim), there = write(*park);
    EXPECT_EQ(kim->sync(), 200);
    const base::Id home = kim->catalogue().home;
    const syncing::RecordState notice
        = kim->replica().record(home, syncing::noticeOf(here, there));
    ASSERT_TRUE(notice.isHere());
    EXPECT_EQ(notice.shown(u"dong"_s).toString(), u"동 1002"_s);
    EXPECT_EQ(notice.fields.keys(), (QStringList{u"dong"_s, u"parent"_s}));
}

TEST_P(AtTheDoor, givesNobodyTheStreamOfAnotherDong)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto park = person(u"박동"_s, u"dongOfficer"_s, u"1002"_s);
    const base::Id record = kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(park->sync(), 200);
    EXPECT_FALSE(park->lastResponse().streams.contains(kim->catalogue().home));
    EXPECT_FALSE(park->reads(kim->catalogue().home, record));
}

TEST_P(AtTheDoor, takesAccessLogsOfAllAndGivesThemToTheAuditorOnly)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    const base::Id log = kim->catalogue().audit;
    syncing::Body body;
    body.writes.append({u"kind"_s, QJsonValue(), u"open"_s});
    const base::Id entry = base::Id::make(m_clock.now(), m_random);
    EXPECT_OK(kim->change(log, syncing::Kind::Create, entry, body, u"access"_s));
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(kim->lastAnswer().kind, syncing::Answer::Kind::Applied);
    EXPECT_FALSE(kim->lastResponse().streams.contains(log));
    EXPECT_EQ(auditor->sync(), 200);
    EXPECT_TRUE(auditor->reads(log, entry));
    EXPECT_FALSE(auditor->lastResponse().streams.contains(kim->catalogue().home));
}

TEST_P(AtTheDoor, renewsTheLeaseWithEachSyncAndTheCatalogueWhereItHasGrown)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const base::Moment day = 24ll * 3600 * 1000;
    EXPECT_EQ(kim->lastResponse().leaseUntil, m_clock.now() + 14 * day);
    EXPECT_FALSE(kim->lastResponse().catalogue.has_value());
    m_clock.advance(3 * day);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(kim->lastResponse().leaseUntil, m_clock.now() + 14 * day);
    ASSERT_TRUE(kim->lastResponse().catalogue.has_value());
    EXPECT_NE(kim->catalogue().user(lee->user()), nullptr);
}

TEST_P(AtTheDoor, saysWhetherItIsWellAndTellsNumbersToThisMachineOnly)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    EXPECT_EQ(get("/healthz").status, 200);
    EXPECT_EQ(get("/metrics", u"10.0.0.7"_s).status, 403);
    const transport::Reply numbers = get("/metrics");
    EXPECT_EQ(numbers.status, 200);
    EXPECT_TRUE(numbers.body.contains("carepass_office_devices 1\n")) << numbers.body.toStdString();
    EXPECT_TRUE(numbers.body.contains("{endpoint=\"enrol\",outcome=\"taken\"} 1\n"));
    EXPECT_FALSE(numbers.body.contains("김동"));
    EXPECT_FALSE(numbers.body.contains(kim->user().toString().toUtf8()));
    Service open(m_premises, {true});
    EXPECT_EQ(open.handle({"GET", "/metrics", {}, u"10.0.0.7"_s}).status, 200);
}

TEST_P(AtTheDoor, answersWhatIsNoneOfItsPathsWithTheSameSilence)
{
    for (const QByteArray &path :
        {QByteArray("/"), QByteArray("/v1"), QByteArray("/v1/sync/"), QByteArray("/v2/sync")}) {
        for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST"), QByteArray("PUT")}) {
            const transport::Reply reply = service().handle({method, path, "x", u"10.0.0.7"_s});
            EXPECT_EQ(reply.status, 403);
            EXPECT_TRUE(reply.body.isEmpty());
        }
    }
}

TEST_P(AtTheDoor, grantsAMonthUpToTheCapOfTheRules)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const base::Id home = kim->catalogue().home;
    const QByteArray identity(32, 'i');
    int granted = 0;
    for (int i = 0; i < 4; ++i) {
        syncing::GrantWish wish;
        wish.identity = identity;
        wish.month = u"2026-12"_s;
        wish.offer = u"offer %1"_s.arg(i);
        syncing::Body body;
        body.more = {{u"grant"_s, wish.toJson()}};
        const base::Id record = base::Id::make(m_clock.now(), m_random);
        EXPECT_OK(kim->change(home, syncing::Kind::Request, record, body, u"bundle"_s));
        EXPECT_EQ(kim->sync(), 200);
        EXPECT_EQ(kim->lastAnswer().kind, syncing::Answer::Kind::Applied);
        const auto fields = kim->replica().record(home, record).fields;
        granted += fields.value(u"grant"_s).shown(u"grant"_s, {}).toString() == u"granted" ? 1 : 0;
    }
    EXPECT_EQ(granted, 3);
}

TEST_P(AtTheDoor, servesSeveralAtOnceAndLosesNothing)
{
    constexpr int kVaults = 6;
    constexpr int kRounds = 5;
    std::vector<std::unique_ptr<Vault>> vaults;
    for (int i = 0; i < kVaults; ++i)
        vaults.push_back(person(u"담당 %1"_s.arg(i), u"dongOfficer"_s, u"1001"_s));
    const base::Id home = vaults.front()->catalogue().home;
    QList<base::Id> records;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<QByteArray> letters;
        std::vector<transport::Reply> replies(kVaults);
        for (const auto &one : vaults) {
            records.append(one->write(home));
            letters.push_back(one->syncLetter());
        }
        {
            base::WorkerPool pool(u"doors"_s, 3, kVaults);
            for (size_t i = 0; i < kVaults; ++i)
                EXPECT_TRUE(pool.post([&, i] { replies[i] = post("/v1/sync", letters[i]); }));
        }
        for (size_t i = 0; i < kVaults; ++i)
            EXPECT_EQ(std::abs(vaults[i]->take(replies[i])), 200);
    }
    for (const auto &one : vaults) {
        EXPECT_EQ(one->sync(), 200);
        for (const base::Id &record : std::as_const(records))
            EXPECT_TRUE(one->reads(home, record));
    }
}

ON_BOTH_ENGINES(AtTheDoor);

} // namespace
} // namespace office::test
