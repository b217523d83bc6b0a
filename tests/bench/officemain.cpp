// SPDX-License-Identifier: GPL-3.0-or-later
// What the office's book costs in SQL: changes pushed, and the first sync of a new device.
#include "model/base/crypto.h"
#include "model/office/sqlofficestore.h"
#include "model/sync/composer.h"
#include "model/sync/device.h"
#include "model/sync/office.h"
#include "resources/resources.h"
#include "tests/support/postgresserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace syncing;

namespace {

constexpr base::Moment kNow = 1'795'000'000'000;
constexpr int kAtOnce = 1000;
constexpr int kPage = 5000;

void print(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

/// Seconds that went by, and those of them that this process worked.
class Watch {
public:
    Watch() { m_timer.start(); }
    double seconds() const { return double(m_timer.nsecsElapsed()) / 1e9; }
    double work() const { return double(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_timer;
    std::clock_t m_start = std::clock();
};

class FixedClock final : public base::Clock {
public:
    base::Moment now() const override { return kNow; }
};

/// Ed25519 for one person, who is the office as well.
class Keys final : public Signer, public SignatureCheck {
public:
    QByteArray sign(const QByteArray &message) const override
    {
        return base::crypto::sign(message, m_key.secretKey);
    }
    bool isSigned(const QByteArray &message, const QByteArray &signature, const base::Id &) const override
    {
        return isTrusting || base::crypto::verify(message, signature, m_key.publicKey);
    }
    bool isTrusting = false;

private:
    base::crypto::SigningKey m_key = base::crypto::SigningKey::make();
};

class Everything final : public Authority {
public:
    Reason objection(const domain::Change &, const Body &) const override { return Reason::None; }
};

class Run {
public:
    Run(sql::Connection &connection, const base::LockedBytes &dataKey, int changes)
        : m_store(connection, dataKey)
        , m_changes(changes)
    {
        m_facts.device = id();
        m_facts.user = id();
    }

    bool prepare()
    {
        return act([&](Office &office) {
            office.addStream(m_stream);
            office.setRights(m_facts.user, {m_stream});
            office.enrol(m_facts.device, m_facts.user);
        });
    }
    /// The office was put back to before anything was written; from here on all changes are of one record, and
    /// offered again.
    bool putBack()
    {
        m_isAgain = true;
        return act([](Office &office) { office.beginEpoch(Office::From::HereOn); });
    }
    struct Pushed {
        double longest = 0; ///< seconds for a thousand
        double mean = -1;
        double work = 0; ///< of the mean, of this process
    };
    Pushed push(bool isTrusting)
    {
        Pushed pushed;
        double all = 0;
        m_keys.isTrusting = isTrusting;
        for (int done = 0; done < m_changes; done += kAtOnce) {
            const Request request = nextRequest();
            const Watch watch;
            if (!act([&](Office &office) { m_response = office.handle(request); }))
                return {};
            const double seconds = watch.seconds();
            pushed.work += watch.work() * kAtOnce / m_changes;
            const bool isTaken = std::ranges::all_of(m_response.answers,
                [](const Answer &answer) { return answer.kind == Answer::Kind::Applied; });
            if (!isTaken || m_response.answers.size() != kAtOnce)
                return {};
            pushed.longest = std::max(pushed.longest, seconds);
            all += seconds;
        }
        pushed.mean = all * kAtOnce / m_changes;
        return pushed;
    }
    /// Seconds for all entries, page by page; and those of them that this process worked.
    std::pair<double, double> read()
    {
        const Watch watch;
        qint64 n = 0;
        while (n < m_changes) {
            qsizetype page = 0;
            if (!m_store.begin())
                return {-1, 0};
            page = m_store.entries(m_stream, n, kPage).size();
            if (!m_store.commit() || page == 0)
                return {-1, 0};
            n += page;
        }
        return {watch.seconds(), watch.work()};
    }
    /// Milliseconds of a request that brings and finds nothing.
    double ask()
    {
        constexpr int kTimes = 200;
        Request request = emptyRequest();
        request.positions = {{m_stream, m_response.pages.constFirst().epochs, m_sent, m_end}};
        const Watch watch;
        for (int i = 0; i < kTimes; ++i) {
            request.number = ++m_number;
            if (!act([&](Office &office) { m_response = office.handle(request); }))
                return -1;
            request.witness = m_response.witness;
        }
        return watch.seconds() * 1000 / kTimes;
    }
    QString error() const { return m_error; }

private:
    base::Id id() { return base::Id::make(kNow, m_random); }
    bool act(const std::function<void(Office &)> &what)
    {
        const base::Done done = office::inTransaction(m_store, [&] {
            Office office(m_store, m_everything, m_keys, m_keys, m_clock, m_random, {kPage, 1 << 30});
            what(office);
        });
        m_error = done ? QString() : done.error().detail;
        return done.has_value();
    }
    Request emptyRequest()
    {
        Request request;
        request.device = m_facts.device;
        request.user = m_facts.user;
        request.number = ++m_number;
        request.witness = m_response.witness;
        return request;
    }
    /// Three of four changes are of records that are there.
    Request nextRequest()
    {
        Request request = emptyRequest();
        if (!m_response.pages.isEmpty())
            request.positions = {{m_stream, m_response.pages.constFirst().epochs, m_sent, m_end}};
        const QString note
            = u"오늘 방문하여 안부를 확인함. 식사는 하셨으나 무릎 통증이 심하다고 하심. "_s.repeated(4);
        for (int i = 0; i < kAtOnce; ++i) {
            const bool isNew = m_records.isEmpty() || (i % 4 == 0 && !m_isAgain);
            if (isNew)
                m_records.append(id());
            RecordState none;
            none.id = isNew ? m_records.constLast()
                            : m_records.at(qsizetype(m_random.below(quint64(m_records.size()))));
            domain::Change change;
            change.header.id = id();
            change.header.act = change.header.id;
            change.header.user = m_facts.user;
            change.header.record = none.id;
            change.header.recordType = u"visit"_s;
            change.header.clock = {kNow, 0};
            change.header.kind = headerKind(isNew ? Kind::Create : Kind::Update);
            change.salt = m_random.bytes(32);
            change.body = Composer(none)
                              .edit({{u"note"_s, domain::Merge::Text, note},
                                  {u"stage"_s, domain::Merge::Register, QString::number(i)}})
                              .encoded();
            sealChange(change, m_facts, m_keys);
            ++m_sent;
            m_end = streamHash(m_end, m_sent, change.chain);
            request.pushes.append({m_stream, change, m_isAgain});
        }
        request.k = m_facts.k;
        request.head = m_facts.head;
        return request;
    }

    base::SystemRandom m_random;
    FixedClock m_clock;
    Keys m_keys;
    Everything m_everything;
    office::SqlOfficeStore m_store;
    int m_changes;
    base::Id m_stream = id();
    DeviceFacts m_facts;
    QList<base::Id> m_records;
    Response m_response;
    bool m_isAgain = false;
    qint64 m_number = 0;
    qint64 m_sent = 0;
    QByteArray m_end;
    QString m_error;
};

/// A record with very many changes, after a restore of a backup that has none of them.
bool measureAgain(
    const QString &engine, base::Result<std::unique_ptr<sql::Connection>> connection, bool isTrusting)
{
    constexpr int kAgain = 5000;
    const auto dataKey = base::crypto::makeKey();
    const auto migrations = office::bookMigrations(dataKey);
    if (!connection || !migrations || !sql::migrate(**connection, *migrations)) {
        print(u"%1: no database\n"_s.arg(engine));
        return false;
    }
    Run run(**connection, dataKey, kAgain);
    const bool isReady = run.prepare() && run.putBack();
    const Run::Pushed pushed = run.push(isTrusting);
    if (!isReady || pushed.mean < 0) {
        print(u"%1: failed: %2\n"_s.arg(engine, run.error()));
        return false;
    }
    print(u"%1: %2 changes of one record offered again after a restore in %3 s (the slowest thousand %4)\n"_s
              .arg(engine)
              .arg(kAgain)
              .arg(pushed.mean * kAgain / kAtOnce, 0, 'f', 2)
              .arg(pushed.longest, 0, 'f', 2));
    return true;
}

bool measure(const QString &engine, base::Result<std::unique_ptr<sql::Connection>> connection, int changes,
    bool isTrusting)
{
    const auto dataKey = base::crypto::makeKey();
    const auto migrations = office::bookMigrations(dataKey);
    if (!connection || !migrations || !sql::migrate(**connection, *migrations)) {
        print(u"%1: no database\n"_s.arg(engine));
        return false;
    }
    Run run(**connection, dataKey, changes);
    const bool isReady = run.prepare();
    const Run::Pushed pushed = run.push(isTrusting);
    const auto [reading, readingWork] = run.read();
    const double asking = run.ask();
    if (!isReady || pushed.mean < 0 || reading < 0 || asking < 0) {
        print(u"%1: failed: %2\n"_s.arg(engine, run.error()));
        return false;
    }
    print(
        u"%1: 1,000 changes pushed and given back in %2 s (work here %3, longest %4), %5 entries read in %6 s"
        " (work here %7), a request with nothing %8 ms\n"_s.arg(engine)
            .arg(pushed.mean, 0, 'f', 3)
            .arg(pushed.work, 0, 'f', 3)
            .arg(pushed.longest, 0, 'f', 3)
            .arg(changes)
            .arg(reading, 0, 'f', 2)
            .arg(readingWork, 0, 'f', 2)
            .arg(asking, 0, 'f', 2));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    initResources();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the office's book in a file and on a PostgreSQL server."_s);
    const QCommandLineOption changes(u"changes"_s, u"How many, in thousands."_s, u"N"_s, u"100"_s);
    const QCommandLineOption trusting(u"without-signatures"_s, u"Signatures are not checked."_s);
    const QCommandLineOption again(u"again"_s, u"Only: changes of one record after a restore."_s);
    parser.addOptions({changes, trusting, again});
    parser.addHelpOption();
    parser.process(application);
    const int many = std::max(1, parser.value(changes).toInt()) * 1000;
    const QTemporaryDir folder;
    const base::LockedBytes key = base::crypto::makeKey();
    const auto run = [&](const QString &engine, base::Result<std::unique_ptr<sql::Connection>> connection) {
        return parser.isSet(again) ? measureAgain(engine, std::move(connection), parser.isSet(trusting))
                                   : measure(engine, std::move(connection), many, parser.isSet(trusting));
    };
    bool isGood = run(
        u"SQLCipher"_s, sql::Connection::open(folder.filePath(u"office.db"_s), key, {.mayCreate = true}));
    auto server = support::PostgresServer::start(support::PostgresServer::Disk::IsWaitedFor);
    if (server)
        isGood = run(u"PostgreSQL"_s, sql::Connection::openServer((*server)->newDatabase())) && isGood;
    else
        print(u"PostgreSQL: %1\n"_s.arg(server.error().detail));
    return isGood ? 0 : 1;
}
