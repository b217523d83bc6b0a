// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/office/sqlhouse.h"
#include "tests/support/expect.h"

#include <thread>

using namespace syncing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWriters = 8;
constexpr int kRequests = 25;
constexpr int kPushes = 4;

/// An instance of the office's service with one device that writes.
class Writer {
public:
    Writer(std::unique_ptr<sql::Connection> connection, const base::LockedBytes &key, quint64 seed)
        : m_random(seed)
        , m_connection(std::move(connection))
        , m_store(*m_connection, key)
    {
        m_replica.data().facts.device = base::Id::make(time, m_random);
        m_replica.data().facts.user = user;
    }

    base::Done enrol(const QSet<base::Id> &streams)
    {
        return inOffice([&](Office &office) {
            office.setRights(user, streams);
            office.enrol(m_replica.facts().device, user);
        });
    }
    base::Done write(const base::Id &stream)
    {
        Device device(m_replica, m_signatures, m_signatures, m_clock, m_random);
        for (int i = 0; i < kPushes; ++i) {
            RecordState none;
            none.id = base::Id::make(time, m_random);
            const Body body = Composer(none).edit({{u"name"_s, domain::Merge::Register, u"A"_s}});
            EXPECT_OK(device.save(stream, Kind::Create, u"person"_s, none.id, body));
        }
        return exchange();
    }
    base::Done exchange()
    {
        Device device(m_replica, m_signatures, m_signatures, m_clock, m_random);
        const auto request = device.request();
        EXPECT_OK(request);
        Response response;
        const base::Done done = inOffice([&](Office &office) { response = office.handle(*request); });
        if (done) {
            EXPECT_EQ(device.take(response).kind, Taken::Kind::Done);
        }
        return done;
    }
    const sim::MemoryReplica &replica() const { return m_replica; }

private:
    base::Done inOffice(const std::function<void(Office &)> &act)
    {
        return office::inTransaction(m_store, [&] {
            Office office(m_store, m_catalogue, m_officeKey, m_officeKey, m_clock, m_random);
            act(office);
        });
    }

    base::Moment time = 1'795'000'000'000;
    base::SeededRandom m_random;
    base::Id user = base::Id::make(time, m_random);
    sim::SkewedClock m_clock{time};
    sim::CheapSignatures m_signatures{user};
    sim::CheapSignatures m_officeKey;
    sim::Catalogue m_catalogue;
    std::unique_ptr<sql::Connection> m_connection;
    office::SqlOfficeStore m_store;
    sim::MemoryReplica m_replica;
};

/// Reads on from the last number that it saw, as a reader without any lock, until all is there.
void poll(sql::Connection &connection, const base::Id &stream, qint64 all)
{
    qint64 last = 0;
    while (last < all && !::testing::Test::HasFailure()) {
        sql::Statement select
            = connection.statement(u"SELECT n FROM entry WHERE stream = ? AND n > ? ORDER BY n"_s);
        select.bind(stream).bind(last);
        while (select.step()) {
            ASSERT_EQ(select.integer(0), last + 1) << "a later number was there before an earlier one";
            last = select.integer(0);
        }
        ASSERT_FALSE(select.failed()) << qPrintable(select.error().detail);
        std::this_thread::yield();
    }
}

void writeAtOnce(
    support::SqlHouse &house, const std::function<base::Result<std::unique_ptr<sql::Connection>>()> &open)
{
    base::SeededRandom random(3);
    const base::Id stream = base::Id::make(1, random);
    sim::CheapSignatures key;
    sim::Catalogue catalogue;
    const base::Moment time = 1'795'000'000'000;
    const sim::SkewedClock clock(time);
    sim::OfficeCall(house, catalogue, key, key, clock, random)->addStream(stream);
    constexpr qint64 kAll = qint64(kWriters) * kRequests * kPushes;
    std::array<std::unique_ptr<Writer>, kWriters> writers;
    for (size_t at = 0; at < writers.size(); ++at) {
        auto connection = open();
        ASSERT_OK(connection);
        writers[at] = std::make_unique<Writer>(std::move(*connection), house.dataKey(), 10 + at);
        ASSERT_OK(writers[at]->enrol({stream}));
    }
    auto reading = open();
    ASSERT_OK(reading);
    std::vector<std::thread> threads;
    for (const auto &writer : writers) {
        threads.emplace_back([&writer, stream] {
            for (int i = 0; i < kRequests && !::testing::Test::HasFailure(); ++i)
                EXPECT_OK(writer->write(stream));
        });
    }
    threads.emplace_back([&] { poll(**reading, stream, kAll); });
    for (std::thread &thread : threads)
        thread.join();
    const OfficeBook &book = house.book(); // checks that numbers and receipts are dense
    const StreamBook &all = *book.streams.constFind(stream);
    EXPECT_EQ(all.end(), kAll);
    EXPECT_TRUE(verifiesStream(all.entries, 0, {}, all.end(), all.hashAt(all.end())));
    for (const auto &writer : writers) {
        EXPECT_OK(writer->exchange());
        EXPECT_EQ(writer->replica().streams().constFirst().n, kAll);
        EXPECT_TRUE(writer->replica().outbox().isEmpty());
    }
}

TEST(Writers, leaveDenseNumbersAndNoGapsOnPostgresql)
{
    auto house = support::ServerHouse::make();
    if (!house)
        GTEST_SKIP() << support::ServerHouse::missing().toStdString();
    writeAtOnce(*house, [&] { return sql::Connection::openServer(house->url()); });
}

TEST(Writers, leaveDenseNumbersAndNoGapsInAFile)
{
    support::FileHouse house;
    writeAtOnce(house, [&] { return house.open(); });
}

} // namespace
