// SPDX-License-Identifier: GPL-3.0-or-later
// A case that was restricted after the backup that the office was made out of.
#include "model/office/backup.h"
#include "model/office/forgottenstreams.h"
#include "model/office/verify.h"
#include "tests/model/office/bench.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

class ForgottenStreams : public Bench {
protected:
    /// Kim and Lee are of one dong; Kim's case is restricted to her after the backup, and both have heard of it.
    void live()
    {
        kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
        lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
        home = kim->catalogue().home;
        record = kim->write(home, u"백업 전"_s);
        ASSERT_EQ(kim->sync(), 200);
        ASSERT_EQ(lee->sync(), 200);
        ASSERT_OK(backup::make(desk(), file(u"one.bak"_s), false));
        syncing::Body body;
        body.writes = {{u"phone"_s, {}, u"010"_s, domain::Merge::Register, {}, {}}};
        body.saw = {kim->replica().record(home, record).tips};
        ASSERT_OK(kim->change(home, syncing::Kind::Update, record, body));
        ASSERT_EQ(kim->sync(), 200);
        const auto done = kim->ask(u"restrict"_s,
            {{u"case"_s, record.toString()}, {u"readers"_s, QJsonArray{kim->user().toString()}},
                {u"label"_s, u"홍길동 가구"_s}});
        ASSERT_OK(done);
        restricted = *base::Id::fromString(done->value("stream"_L1).toString());
        ASSERT_EQ(kim->sync(), 200);
        ASSERT_EQ(lee->sync(), 200);
        ASSERT_TRUE(kim->reads(restricted, record));
        ASSERT_FALSE(lee->reads(home, record));
        ASSERT_NO_FATAL_FAILURE(restoreFrom(file(u"one.bak"_s)));
        for (const auto &vault : {&kim, &lee})
            (*vault)->goTo(service());
    }
    void expectAsBefore()
    {
        for (int i = 0; i < 3; ++i) {
            EXPECT_EQ(lee->sync(), 200);
            EXPECT_EQ(kim->sync(), 200);
        }
        EXPECT_FALSE(lee->reads(home, record)) << "what was restricted stays so";
        ASSERT_TRUE(kim->reads(restricted, record));
        EXPECT_EQ(kim->replica().record(restricted, record).shown(u"phone"_s), QJsonValue(u"010"_s));
        Context context = desk().context();
        const auto stream = streams::find(context, restricted);
        ASSERT_OK(stream);
        EXPECT_EQ(stream->label, u"홍길동 가구"_s);
        EXPECT_TRUE(verify(desk())->isOk());
    }

    std::unique_ptr<Vault> kim, lee;
    base::Id home, record, restricted;
};

TEST_P(ForgottenStreams, comeBackWithWhoeverHasTheCase)
{
    ASSERT_NO_FATAL_FAILURE(live());
    EXPECT_EQ(kim->sync(), 200);
    expectAsBefore();
}

TEST_P(ForgottenStreams, areNobodysUntilThen)
{
    ASSERT_NO_FATAL_FAILURE(live());
    EXPECT_EQ(lee->sync(), 200);
    EXPECT_EQ(lee->sync(), 200);
    EXPECT_FALSE(lee->reads(home, record)) << "which Lee reads no more than before";
    Context context = desk().context();
    const auto stream = streams::find(context, restricted);
    ASSERT_OK(stream);
    EXPECT_TRUE(stream->readers.isEmpty());
    expectAsBefore();
}

TEST_P(ForgottenStreams, ofWhichOnlyAFormerHolderTellsAreOpenedAtTheConsoleByWhoSaysThatHeMeansIt)
{
    ASSERT_NO_FATAL_FAILURE(live());
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(lee->sync(), 200);
    ASSERT_FALSE(lee->reads(home, record));
    QJsonObject order{{u"case"_s, record.toString()}, {u"to"_s, home.toString()}};
    const auto unsaid = console(u"move"_s, order);
    ASSERT_FALSE(unsaid);
    EXPECT_EQ(unsaid.error().detail, QLatin1String(acts::kLiftUnsaid));
    order.insert(u"lift"_s, true);
    ASSERT_OK(console(u"move"_s, order));
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(lee->sync(), 200);
    ASSERT_TRUE(lee->reads(home, record));
    EXPECT_EQ(lee->replica().record(home, record).shown(u"name"_s), QJsonValue(u"백업 전"_s))
        << "as far as the backup knew it";
    EXPECT_TRUE(verify(desk())->isOk());
    // Who had the case all the time comes after all: what she wrote is not lost, and nobody has the case twice.
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(kim->sync(), 200);
        EXPECT_EQ(lee->sync(), 200);
    }
    EXPECT_FALSE(kim->reads(restricted, record));
    ASSERT_TRUE(kim->reads(home, record));
    EXPECT_EQ(kim->replica().record(home, record).shown(u"phone"_s), QJsonValue(u"010"_s));
    EXPECT_EQ(lee->replica().record(home, record).shown(u"phone"_s), QJsonValue(u"010"_s));
    EXPECT_TRUE(verify(desk())->isOk());
}

TEST_P(ForgottenStreams, areNotMadeForAWordThatTheOfficeDidNotSign)
{
    ASSERT_NO_FATAL_FAILURE(live());
    const QList<syncing::Entry> entries = kim->replica().entries(restricted, 0, 1);
    ASSERT_EQ(entries.size(), 1);
    syncing::Push push{base::Id::make(1, m_random), entries.constFirst().change, true};
    push.change.body += ' ';
    push.change.commitment = domain::commitmentOf(push.change.salt, push.change.body);
    push.change.chain
        = domain::chainOf(push.change.previous, push.change.header, push.change.commitment);
    syncing::Request request;
    request.pushes = {push};
    const auto made = desk().perform<bool>(
        [&](Hall &hall) { return forgottenstreams::take(hall, request); });
    ASSERT_OK(made);
    EXPECT_FALSE(*made);
}

ON_BOTH_ENGINES(ForgottenStreams);

} // namespace
} // namespace office::test
