// SPDX-License-Identifier: GPL-3.0-or-later
// Who people are, as it lies in the database of the office.
#include "model/office/identityseal.h"
#include "model/sync/likeness.h"
#include "tests/model/office/aging.h"
#include "tests/model/office/bookreader.h"
#include "tests/model/office/sqlhouse.h"
#include "tests/support/expect.h"

#include <thread>

using namespace syncing;
using namespace Qt::StringLiterals;

namespace {

const QString kName = u"홍길동"_s;

TEST(IdentitySeal, givesTheSamePersonTheSameBytesUnderOneKeyAndOthersUnderAnother)
{
    const base::LockedBytes key = base::crypto::makeKey(), other = base::crypto::makeKey();
    const office::IdentitySeal seal(key), again(key), elsewhere(other);
    EXPECT_EQ(seal.seal("one"), again.seal("one"));
    EXPECT_NE(seal.seal("one"), seal.seal("two"));
    EXPECT_NE(seal.seal("one"), elsewhere.seal("one"));
    EXPECT_EQ(*again.open(seal.seal("one")), "one");
    EXPECT_EQ(*seal.open(seal.seal({})), QByteArray());
    EXPECT_ERROR(elsewhere.open(seal.seal("one")), base::ErrorKind::VaultDamaged);
    EXPECT_ERROR(seal.open("one"), base::ErrorKind::VaultDamaged);
}

TEST(IdentitySeal, saysByItsFirstByteOfWhichKeyAndFormItIs)
{
    const base::LockedBytes key = base::crypto::makeKey();
    const office::IdentitySeal seal(key);
    const QByteArray sealed = seal.seal("one");
    EXPECT_EQ(sealed.front(), char(office::IdentitySeal::kForm));
    // An earlier edition had no such byte, so its first one may be any.
    int alike = 0;
    for (int at = 0; at < 2000; ++at) {
        const QByteArray plain = QByteArray::number(at);
        const QByteArray older = seal.seal(plain).sliced(1);
        alike += older.front() == char(office::IdentitySeal::kForm) ? 1 : 0;
        const auto opened = seal.open(older);
        ASSERT_OK(opened);
        EXPECT_EQ(*opened, plain);
    }
    EXPECT_GT(alike, 0) << "one that looks like the newer form was among them";
    QByteArray newer = sealed;
    newer[0] = char(office::IdentitySeal::kForm + 1);
    EXPECT_ERROR(seal.open(newer), base::ErrorKind::VaultDamaged);
    EXPECT_ERROR(seal.open({}), base::ErrorKind::VaultDamaged);
}

class SealedIdentities : public sim::Alikes {
protected:
    support::SqlHouse &sqlHouse() { return static_cast<support::SqlHouse &>(*house); }
    sql::Connection &connection() { return sqlHouse().connection(); }

    /// Two dongs with one person, who has two services under a former name.
    void liveABit()
    {
        here = newPc({a});
        there = newPc({b});
        one = person(*here, a, u"홍갈동"_s);
        sync(*here);
        EXPECT_EQ(ask(*here, a, u"홍갈동"_s, 2), QStringList(2, u"granted"_s));
        edit(*here, a, one, u"name"_s, kName);
        two = person(*there, b, kName);
        sync(*here);
        sync(*there);
        sync(*here);
    }
    QList<QByteArray> columns(const QString &question)
    {
        QList<QByteArray> all;
        sql::Statement select = connection().statement(question);
        while (select.step())
            all.append(select.bytes(0));
        EXPECT_FALSE(select.failed()) << qPrintable(select.error().detail);
        return all;
    }
    base::Done migrate(sql::Connection &database)
    {
        const auto migrations = office::bookMigrations(sqlHouse().dataKey());
        return migrations ? sql::migrate(database, *migrations) : base::Done(migrations.error());
    }

    std::unique_ptr<Pc> here, there;
    base::Id one, two;
};

TEST_P(SealedIdentities, areNothingThatANameAndADayGive)
{
    liveABit();
    const QList<QByteArray> all
        = columns(u"SELECT who FROM identity"_s) + columns(u"SELECT who FROM grant_slot"_s);
    EXPECT_EQ(all.size(), 3 + 2);
    for (const QByteArray &sealed : all) {
        EXPECT_FALSE(sealed.contains(identity(kName)));
        EXPECT_FALSE(sealed.contains(identity(u"홍갈동"_s)));
    }
    const office::IdentitySeal seal(sqlHouse().dataKey());
    EXPECT_EQ(all.count(seal.seal(identity(kName))), 2) << "both dongs, and found by it";
}

TEST_P(SealedIdentities, areMadeOfThePlainOnesOfAnEarlierEdition)
{
    liveABit();
    const QStringList before = support::describe(book());
    ASSERT_OK(support::ageToPlainIdentities(connection(), sqlHouse().dataKey()));
    ASSERT_TRUE(columns(u"SELECT identity FROM identity"_s).contains(identity(kName)));
    ASSERT_OK(migrate(connection()));
    EXPECT_EQ(support::describe(support::readBook(connection(), sqlHouse().dataKey())), before);
    EXPECT_FALSE(connection().statement(u"SELECT count(*) FROM identity_plain"_s).step());
    EXPECT_FALSE(connection().statement(u"SELECT count(*) FROM grant_slot_plain"_s).step());
    const QList<QByteArray> all
        = columns(u"SELECT who FROM identity"_s) + columns(u"SELECT who FROM grant_slot"_s);
    EXPECT_EQ(all.size(), 3 + 2);
    EXPECT_FALSE(all.contains(identity(kName)));
    // What was there is found by what comes now, former names too.
    const base::Id three = person(*there, b, kName);
    sync(*there);
    sync(*here);
    EXPECT_TRUE(device(*here).view(a, noticeOf(one, three)).isHere());
    EXPECT_EQ(ask(*here, a, kName, 2), (QStringList{u"granted"_s, u"refused"_s}));
    edit(*there, b, two, u"name"_s, u"박다온"_s);
    sync(*there);
    sync(*here);
    EXPECT_TRUE(isYes(device(*here).view(a, noticeOf(one, two)).shown(u"is_over"_s)));
}

TEST_P(SealedIdentities, areSealedAnewWhereAnEarlierEditionSaidNoForm)
{
    liveABit();
    const QStringList before = support::describe(book());
    const QString all = u"SELECT who FROM identity UNION ALL SELECT who FROM grant_slot ORDER BY 1"_s;
    const QList<QByteArray> sealed = columns(all);
    ASSERT_OK(support::ageToSealsWithoutForm(connection()));
    ASSERT_OK(migrate(connection()));
    EXPECT_EQ(columns(all), sealed);
    EXPECT_EQ(support::describe(support::readBook(connection(), sqlHouse().dataKey())), before);
    const base::Id three = person(*there, b, kName);
    sync(*there);
    sync(*here);
    EXPECT_TRUE(device(*here).view(a, noticeOf(one, three)).isHere());
    EXPECT_EQ(ask(*here, a, kName, 2), (QStringList{u"granted"_s, u"refused"_s}));
}

TEST_P(SealedIdentities, areMadeOnceWhereSeveralInstancesBeginAtOnce)
{
    auto *server = dynamic_cast<support::ServerHouse *>(house.get());
    if (!server)
        GTEST_SKIP() << "a file has one office";
    liveABit();
    const QStringList before = support::describe(book());
    ASSERT_OK(support::ageToPlainIdentities(connection(), sqlHouse().dataKey()));
    std::vector<std::thread> instances;
    for (int at = 0; at < 4; ++at) {
        instances.emplace_back([&] {
            auto own = sql::Connection::openServer(server->url());
            ASSERT_OK(own);
            EXPECT_OK(migrate(**own));
        });
    }
    for (std::thread &instance : instances)
        instance.join();
    EXPECT_EQ(support::describe(support::readBook(connection(), sqlHouse().dataKey())), before);
}

INSTANTIATE_TEST_SUITE_P(
    Kept, SealedIdentities, ::testing::Values(support::kInFile, support::kOnServer), support::nameOfHouse);

} // namespace
