// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/sqlofficestore.h"

#include "tests/model/office/bookreader.h"
#include "tests/model/office/sqlhouse.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QFile>

using namespace syncing;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::Merge;

namespace {

class SqlOfficeTest : public sim::Exchange {
protected:
    support::SqlHouse &sqlHouse() { return static_cast<support::SqlHouse &>(*house); }
    base::Result<std::unique_ptr<sql::Connection>> another()
    {
        if (auto *server = dynamic_cast<support::ServerHouse *>(house.get()))
            return sql::Connection::openServer(server->url());
        return static_cast<support::FileHouse &>(*house).open();
    }
    int count(const QString &table)
    {
        return sqlHouse().connection().single(u"SELECT count(*) FROM "_s + table)->toInt();
    }
    /// Every byte of every column of every table.
    QByteArray everything()
    {
        QByteArray all;
        for (const char *table : {"office", "receipt", "stream", "entry", "snapshot", "device", "device_head",
                 "found_clone", "known", "record", "reader", "kept", "grant_slot", "grant_place",
                 "identity", "likeness"}) {
            sql::Statement select
                = sqlHouse().connection().statement(u"SELECT * FROM "_s + QLatin1String(table));
            while (select.step()) {
                for (int column = 0; column < select.columnCount(); ++column)
                    all += select.bytes(column) + '\n';
            }
        }
        return all;
    }
};

TEST_P(SqlOfficeTest, keepsNothingOfATransactionThatWasNotCommitted)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    const QStringList before = support::describe(book());
    office::SqlOfficeStore &store = sqlHouse().sqlStore();
    ASSERT_OK(store.begin());
    {
        Office office(store, catalogue, officeKey, officeKey, clock, random);
        office.handle(*device(*one).request());
        EXPECT_EQ(store.stream(a)->end, 1);
    }
    store.rollback();
    EXPECT_EQ(support::describe(support::readBook(sqlHouse().connection(), sqlHouse().dataKey())), before);
    ASSERT_OK(store.begin());
    EXPECT_EQ(store.stream(a)->end, 0) << "nor does it remember";
    ASSERT_OK(store.commit());
    sync(*one);
    EXPECT_EQ(book().streams.value(a).end(), 1);
}

TEST_P(SqlOfficeTest, sealsWhatIsPersonal)
{
    snapshotAfter = 0;
    auto one = newPc({a}), two = newPc({a}), refused = newPc({a});
    edit(*one, a, record, u"name"_s, u"Kim-Secret"_s);
    edit(*refused, a, id(), u"forbidden"_s, u"Lee-Secret"_s);
    sync(*one);
    sync(*refused);
    office()->seal();
    auto fresh = newPc({a});
    ASSERT_EQ(count(u"snapshot"_s), 1);
    ASSERT_EQ(count(u"kept"_s), 1);
    EXPECT_EQ(shown(*fresh, a, record, u"name"_s), QJsonValue(u"Kim-Secret"_s));
    const QByteArray all = everything();
    EXPECT_GT(all.size(), 1000);
    EXPECT_FALSE(all.contains("Secret"));
    EXPECT_FALSE(all.contains("writes"));
}

TEST_P(SqlOfficeTest, hasNothingLeftOfWhatWasErased)
{
    snapshotAfter = 0;
    auto one = newPc({a, b});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    office()->move(record, b);
    office()->seal();
    auto fresh = newPc({a, b});
    ASSERT_EQ(count(u"snapshot"_s), 2);
    sync(*one);
    ASSERT_EQ(count(u"entry WHERE sealed IS NOT NULL"_s), 3);
    erase(*one, b, record);
    sync(*one);
    EXPECT_EQ(count(u"entry WHERE sealed IS NOT NULL"_s), 0);
    EXPECT_EQ(count(u"snapshot"_s), 0) << "no snapshot that held it";
    EXPECT_EQ(count(u"entry"_s), 4) << "the headers stay";
}

TEST_P(SqlOfficeTest, refusesToReadUnderAnotherDataKey)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    const base::LockedBytes other = base::crypto::makeKey();
    office::SqlOfficeStore store(sqlHouse().connection(), other);
    ASSERT_OK(store.begin());
    EXPECT_TRUE(store.entries(a, 0, 10).isEmpty());
    EXPECT_ERROR(store.commit(), ErrorKind::VaultDamaged);
}

TEST_P(SqlOfficeTest, commitsNothingAfterAFailure)
{
    auto one = newPc({a});
    const int receipts = count(u"receipt"_s);
    office::SqlOfficeStore &store = sqlHouse().sqlStore();
    ASSERT_OK(store.begin());
    store.addReceipt("nonce");
    ASSERT_OK(sqlHouse().connection().script(u"INSERT INTO receipt (number, nonce) VALUES (%1, %2)"_s.arg(
        QString::number(store.receipt()), GetParam().missing ? u"'x'"_s : u"x'00'"_s)));
    EXPECT_ERROR(store.commit(), ErrorKind::AlreadyExists);
    EXPECT_EQ(count(u"receipt"_s), receipts);
    EXPECT_OK(store.begin()) << "and the next one begins";
    EXPECT_OK(store.commit());
}

TEST_P(SqlOfficeTest, seesWhatAnotherInstanceHasWritten)
{
    auto one = newPc({a});
    auto connection = another();
    ASSERT_OK(connection);
    office::SqlOfficeStore store(**connection, sqlHouse().dataKey());
    ASSERT_OK(store.begin());
    EXPECT_EQ(store.rightsOf(one->user), QSet<base::Id>{a});
    EXPECT_FALSE(store.device(one->replica.facts().device).isRevoked);
    ASSERT_OK(store.commit());
    office()->setRights(one->user, {a, b});
    office()->revoke(one->replica.facts().device);
    ASSERT_OK(store.begin());
    EXPECT_EQ(store.rightsOf(one->user), (QSet<base::Id>{a, b}));
    EXPECT_TRUE(store.device(one->replica.facts().device).isRevoked);
    ASSERT_OK(store.commit());
}

TEST_P(SqlOfficeTest, sealsUpToTheReceiptThatABackupHas)
{
    auto one = newPc({a, b});
    for (int i = 0; i < 5; ++i) {
        edit(*one, a, id(), u"name"_s, u"A"_s);
        sync(*one);
    }
    const sim::House::Kept backup = backUp();
    for (int i = 0; i < 4; ++i) {
        edit(*one, a, id(), u"name"_s, u"B"_s);
        sync(*one);
    }
    office()->seal(backup->receipt);
    EXPECT_EQ(book().streams.value(a).sealed, 5);
    EXPECT_EQ(book().sealedReceipt, backup->receipt);
    office()->seal();
    EXPECT_EQ(book().streams.value(a).sealed, 9);
    office()->seal(0);
    EXPECT_EQ(book().streams.value(a).sealed, 0);
}

TEST_P(SqlOfficeTest, foldsASnapshotOnFromTheOneBefore)
{
    snapshotAfter = 0;
    auto one = newPc({a, b});
    edit(*one, a, record, u"name"_s, u"A"_s);
    const base::Id other = id();
    edit(*one, a, other, u"name"_s, u"B"_s);
    sync(*one);
    office()->seal();
    auto first = newPc({a});
    edit(*one, a, record, u"phone"_s, u"1"_s);
    erase(*one, a, other);
    sync(*one);
    office()->seal();
    auto second = newPc({a});
    EXPECT_EQ(second->replica.streams().constFirst().base, 5 - 1);
    sync(*first);
    EXPECT_EQ(second->replica.record(a, record), one->replica.record(a, record));
    EXPECT_EQ(second->replica.record(a, other), one->replica.record(a, other));
    office()->move(record, b); // and nobody has sealed it yet
    auto third = newPc({a});
    EXPECT_EQ(device(*third).view(a, record).presence, Presence::Left);
    for (const RecordState &state : third->replica.base(a))
        EXPECT_FALSE(state.isHere());
}

TEST_P(SqlOfficeTest, takesAChangeWhoseIdsAreNil)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    Request request = *device(*one).request();
    Push odd = request.pushes.constFirst();
    odd.change.header.id = {};
    odd.change.header.record = {};
    odd.change.header.device = {};
    odd.change.header.k = -5;
    request.pushes.prepend(odd);
    const Response response = office()->handle(request);
    ASSERT_EQ(response.answers.size(), 2);
    EXPECT_EQ(response.answers.at(0).kind, Answer::Kind::Rejected);
    EXPECT_EQ(response.answers.at(1).kind, Answer::Kind::Applied) << "and the queue goes on";
}

INSTANTIATE_TEST_SUITE_P(
    Kept, SqlOfficeTest, ::testing::Values(support::kInFile, support::kOnServer), support::nameOfHouse);

} // namespace
