// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/actwriter.h"

#include "model/domain/household.h"
#include "model/store/history.h"
#include "model/store/users.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

class Act : public ::testing::Test {
protected:
    store::ActWriter begin(const QString &kind = QStringLiteral("test"))
    {
        auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {kind});
        EXPECT_OK(writer);
        return std::move(*writer);
    }
    qint64 count(const char *table)
    {
        return vault.number(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
    }

    TestVault vault;
};

TEST_F(Act, isOneTransactionWithOneChangeForEachRecord)
{
    auto writer = begin(QStringLiteral("add person"));
    const auto id = writer.put(support::person(QStringLiteral("홍길동")));
    ASSERT_OK(id);
    ASSERT_OK(writer.put(support::phone(*id, QStringLiteral("01012345678"))));
    writer.setSubject({QStringLiteral("person"), *id});
    const auto act = writer.commit();
    ASSERT_OK(act);
    EXPECT_EQ(act->changes, 2);
    EXPECT_EQ(writer.touched().size(), 2);
    const domain::Act stored = vault.lastAct();
    EXPECT_EQ(stored.id, act->id);
    EXPECT_EQ(stored.kind, QStringLiteral("add person"));
    EXPECT_EQ(stored.subject.id, *id);
    EXPECT_EQ(stored.user, vault.vault().identity().user);
    EXPECT_EQ(stored.at, vault.clock().now());
    EXPECT_EQ(count("change"), 2);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Act, keepsOfResidentNumbersTheBeginningOnly)
{
    domain::Person person = support::person(QStringLiteral("홍길동"));
    person.healthNote = QStringLiteral("본인 5705061234567");
    person.residence.note = QStringLiteral("(570506-1234567)");
    person.extra = {{QStringLiteral("later"), QStringLiteral("570506 1234567")}};
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(),
        {QStringLiteral("add person"), {}, QStringLiteral("570506-1234567 확인")});
    ASSERT_OK(writer);
    const auto id = writer->put(person);
    ASSERT_OK(id);
    EXPECT_TRUE(writer->hasCutNumbers());
    ASSERT_OK(writer->commit());
    const auto stored = store::records::find<domain::Person>(vault.connection(), *id);
    ASSERT_TRUE(stored && *stored);
    EXPECT_EQ((*stored)->healthNote, QStringLiteral("본인 570506-1******"));
    EXPECT_EQ((*stored)->residence.note, QStringLiteral("(570506-1******)"));
    EXPECT_EQ((*stored)->extra.value(QStringLiteral("later")).toString(), QStringLiteral("570506-1******"));
    EXPECT_EQ(vault.lastAct().reason, QStringLiteral("570506-1****** 확인"));
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM change WHERE instr(body, '234567') > 0")), 0);
    EXPECT_EQ(vault.troubles(), QString());
    auto plain = begin();
    ASSERT_OK(plain.put(support::person(QStringLiteral("김복지"))));
    EXPECT_FALSE(plain.hasCutNumbers());
}

TEST_F(Act, leavesNothingWhereItIsNotCommitted)
{
    const base::Id before = vault.put(support::person(QStringLiteral("먼저")));
    {
        auto writer = begin();
        ASSERT_OK(writer.put(support::person(QStringLiteral("홍길동"))));
        ASSERT_OK(writer.put(support::note(before, QStringLiteral("note"))));
        ASSERT_OK(writer.remove<domain::Person>(before));
    }
    EXPECT_EQ(count("person"), 1);
    EXPECT_EQ(count("note"), 0);
    EXPECT_EQ(count("act"), 1);
    EXPECT_EQ(count("change"), 1);
    EXPECT_EQ(count("person_summary"), 1);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Act, leavesNothingOfWhatWasPutBeforeAFailure)
{
    {
        auto writer = begin();
        const auto id = writer.put(support::person(QStringLiteral("홍길동")));
        ASSERT_OK(id);
        auto stale = support::person(QStringLiteral("누구"));
        stale.id = *id;
        stale.version = 9;
        EXPECT_ERROR(writer.put(stale), ErrorKind::Conflict);
    }
    EXPECT_EQ(count("person") + count("change") + count("name_entry"), 0);
}

TEST_F(Act, refusesAStaleVersion)
{
    const base::Id id = vault.put(support::person(QStringLiteral("홍길동")));
    auto mine = vault.get<domain::Person>(id);
    auto theirs = mine;
    theirs.nickname = QStringLiteral("그이");
    vault.put(theirs);
    mine.nickname = QStringLiteral("길동이");
    EXPECT_ERROR(begin().put(mine), ErrorKind::Conflict);
    EXPECT_EQ(vault.get<domain::Person>(id).nickname, QStringLiteral("그이"));
}

TEST_F(Act, refusesAnEditOfWhatIsGoneOrWasNever)
{
    auto person = support::person(QStringLiteral("홍길동"));
    person.version = 1;
    EXPECT_ERROR(begin().put(person), ErrorKind::NotFound) << "an edit without an id";
    base::SeededRandom random(1);
    person.id = base::Id::make(1, random);
    EXPECT_ERROR(begin().put(person), ErrorKind::NotFound);
    EXPECT_ERROR(begin().remove<domain::Person>(person.id), ErrorKind::NotFound);
}

TEST_F(Act, refusesToCreateWhatIsThere)
{
    auto person = support::person(QStringLiteral("홍길동"));
    person.id = vault.put(person);
    EXPECT_ERROR(begin().put(person), ErrorKind::Conflict);
}

TEST_F(Act, logsNothingWhereNothingDiffers)
{
    const base::Id id = vault.put(support::person(QStringLiteral("홍길동")));
    auto writer = begin();
    ASSERT_OK(writer.put(vault.get<domain::Person>(id)));
    const auto act = writer.commit();
    ASSERT_OK(act);
    EXPECT_EQ(act->changes, 0);
    EXPECT_TRUE(writer.touched().isEmpty());
    EXPECT_EQ(count("act"), 1);
    EXPECT_EQ(vault.get<domain::Person>(id).version, 1);
}

TEST_F(Act, logsTheFieldsThatDiffer)
{
    const base::Id id = vault.put(support::person(QStringLiteral("홍길동")));
    auto person = vault.get<domain::Person>(id);
    person.nickname = QStringLiteral("길동이");
    person.birth = {};
    vault.put(person);
    const auto entries = store::history::ofAct(vault.connection(), vault.lastAct().id);
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 1);
    const QList<domain::FieldChange> wanted{
        {QStringLiteral("nickname"), QJsonValue(), QStringLiteral("길동이")},
        {QStringLiteral("birth"), QStringLiteral("1957-05-06"), QJsonValue()}};
    EXPECT_EQ(entries->first().fields, wanted);
    EXPECT_EQ(entries->first().kind, domain::ChangeKind::Update);
}

TEST_F(Act, mayTouchARecordTwice)
{
    auto writer = begin();
    const auto id = writer.put(support::person(QStringLiteral("홍길동")));
    ASSERT_OK(id);
    auto again = support::person(QStringLiteral("홍길순"));
    again.id = *id;
    again.version = 1;
    ASSERT_OK(writer.put(again));
    ASSERT_OK(writer.commit());
    EXPECT_EQ(vault.get<domain::Person>(*id).name, QStringLiteral("홍길순"));
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Act, goesOnCountingWhereARecordComesBack)
{
    const base::Id id = vault.put(support::person(QStringLiteral("홍길동")));
    auto form = vault.get<domain::Person>(id);
    {
        auto writer = begin();
        ASSERT_OK(writer.remove<domain::Person>(id));
        ASSERT_OK(writer.commit());
    }
    auto back = support::person(QStringLiteral("홍길동"));
    back.id = id;
    vault.put(back);
    EXPECT_GT(vault.get<domain::Person>(id).version, form.version);
    form.nickname = QStringLiteral("stale");
    EXPECT_ERROR(begin().put(form), ErrorKind::Conflict) << "a form from before the removal is stale";
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Act, removesARecordWithAllThatHangsOnIt)
{
    const base::Id id = vault.put(support::person(QStringLiteral("홍길동")));
    vault.put(support::phone(id, QStringLiteral("01012345678")));
    vault.put(support::note(id, QStringLiteral("병원 동행")));
    const base::Id other = vault.put(support::person(QStringLiteral("김복지")));
    vault.put(support::note(other, QStringLiteral("남는 글")));
    auto writer = begin();
    ASSERT_OK(writer.removeWithChildren(domain::typeOf<domain::Person>(), id));
    const auto act = writer.commit();
    ASSERT_OK(act);
    EXPECT_EQ(act->changes, 3);
    EXPECT_EQ(count("person"), 1);
    EXPECT_EQ(count("phone"), 0);
    EXPECT_EQ(count("note"), 1);
    EXPECT_EQ(count("person_summary"), 1);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Act, signsWithTheUsersKey)
{
    vault.put(support::person(QStringLiteral("홍길동")));
    sql::Statement query
        = vault.connection().statement(QStringLiteral("SELECT signature, commitment, user FROM change"));
    ASSERT_TRUE(query.step());
    EXPECT_EQ(query.bytes(0).size(), base::crypto::kSignatureSize);
    EXPECT_EQ(query.id(2), vault.vault().identity().user);
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM act WHERE length(signature) = 64")), 1);
}

TEST_F(Act, waitsForAnotherActInsteadOfMixingWithIt)
{
    auto first = begin();
    ASSERT_OK(first.put(support::person(QStringLiteral("하나"))));
    base::Done second;
    base::Worker other(QStringLiteral("other"));
    other.post([&] {
        auto connection = vault.vault().connect({});
        if (!connection) {
            second = connection.error();
            return;
        }
        auto writer = store::ActWriter::begin(vault.vault(), **connection, {QStringLiteral("second")});
        if (!writer) {
            second = writer.error();
            return;
        }
        const auto put = writer->put(support::person(QStringLiteral("둘")));
        const auto act = put ? writer->commit() : put.error();
        if (!act)
            second = act.error();
    });
    ASSERT_OK(first.commit());
    other.drain();
    EXPECT_OK(second);
    EXPECT_EQ(count("person"), 2);
    EXPECT_EQ(vault.troubles(), QString());
}

class TwoPeople : public Act {
protected:
    TwoPeople()
        : person(vault.put(support::person(QStringLiteral("홍길동"))))
    {
        EXPECT_OK(
            store::users::add(vault.connection(), {partner, QStringLiteral("한나라"), key.publicKey, 1, 0}));
    }
    base::Result<domain::Act> eraseWith(const store::SecondSigner &second)
    {
        auto writer = begin(QStringLiteral("erase"));
        EXPECT_OK(writer.erase(domain::typeOf<domain::Person>(), person));
        return writer.commit(second);
    }

    base::SeededRandom random{4};
    base::Id partner = base::Id::make(1, random);
    base::crypto::SigningKey key = base::crypto::SigningKey::make();
    base::Id person;
};

TEST_F(TwoPeople, eraseTogether)
{
    const auto act = eraseWith({partner, &key.secretKey});
    ASSERT_OK(act);
    EXPECT_EQ(act->secondUser, partner);
    EXPECT_EQ(vault.lastAct().secondUser, partner);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(TwoPeople, areNeededForAnErasure)
{
    EXPECT_ERROR(eraseWith({}), ErrorKind::NotAllowed);
    EXPECT_TRUE(vault.has<domain::Person>(person));
    EXPECT_EQ(count("erasure"), 0);
}

TEST_F(TwoPeople, areNotOnePersonTwice)
{
    EXPECT_ERROR(eraseWith({vault.vault().identity().user, &vault.vault().keys().signing.secretKey}),
        ErrorKind::NotAllowed);
}

TEST_F(TwoPeople, areKnownToTheVault)
{
    EXPECT_ERROR(eraseWith({base::Id::make(2, random), &key.secretKey}), ErrorKind::NotAllowed);
    ASSERT_OK(store::users::remove(vault.connection(), partner, 5));
    EXPECT_ERROR(eraseWith({partner, &key.secretKey}), ErrorKind::NotAllowed) << "known once, but no longer";
}

TEST_F(TwoPeople, signEachWithTheirOwnKey)
{
    const auto other = base::crypto::SigningKey::make();
    EXPECT_ERROR(eraseWith({partner, &other.secretKey}), ErrorKind::NotAllowed);
    EXPECT_TRUE(vault.has<domain::Person>(person));
}

TEST_F(TwoPeople, areFoundOutWhereASignatureIsForgedLater)
{
    ASSERT_OK(eraseWith({partner, &key.secretKey}));
    ASSERT_OK(vault.connection().script(QStringLiteral("UPDATE act SET second_signature = randomblob(64)"
                                                       " WHERE second_signature IS NOT NULL")));
    EXPECT_NE(vault.troubles(), QString());
    ASSERT_OK(vault.connection().script(
        QStringLiteral("UPDATE act SET second_signature = NULL, second_user = NULL")));
    EXPECT_NE(vault.troubles(), QString());
}

} // namespace
