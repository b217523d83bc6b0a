// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/session.h"

#include "model/store/history.h"
#include "model/store/records.h"
#include "model/store/vault.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "model/work/vaults.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>

using base::ErrorKind;
using Kind = base::Worker::Kind;

namespace {

class SessionTest : public ::testing::Test {
protected:
    SessionTest() { vault.close(); }
    std::unique_ptr<work::Session> open(Kind kind = Kind::Thread)
    {
        auto keys = store::keyring::unlock(vault.path(), support::kPassword, vault.environment());
        EXPECT_OK(keys);
        auto session = work::Session::open(vault.path(), std::move(*keys), vault.environment(), kind);
        EXPECT_OK(session);
        return session ? std::move(*session) : nullptr;
    }
    /// Runs the event loop until the condition holds.
    template <class Condition> static bool wait(Condition condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < 20'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return condition();
    }
    static auto adding(const QString &name)
    {
        return [name](work::Context &context) {
            work::PersonEdit edit;
            edit.person = support::person(name);
            return work::people::add(context, edit);
        };
    }
    static auto counting()
    {
        return [](work::Context &context) {
            return store::records::count(context.connection(), domain::typeOf<domain::Person>()).value_or(-1);
        };
    }

    support::TestVault vault;
    QObject receiver;
};

TEST_F(SessionTest, answersQuestionsAndActsOnThisThread)
{
    auto session = open();
    base::Id person;
    QThread *there = nullptr;
    session->act(&receiver, adding(QStringLiteral("홍길동")), [&](base::Result<base::Id> id) {
        ASSERT_OK(id);
        person = *id;
        there = QThread::currentThread();
    });
    ASSERT_TRUE(wait([&] { return !person.isNil(); }));
    EXPECT_EQ(there, QThread::currentThread());
    qint64 people = 0;
    session->ask(&receiver, counting(), [&](qint64 count) { people = count; });
    EXPECT_TRUE(wait([&] { return people == 1; }));
    EXPECT_EQ(session->info().userName, QStringLiteral("윤해솔"));
}

TEST_F(SessionTest, tellsViewsWhatAnActTouchedBeforeItsAnswer)
{
    auto session = open();
    QStringList order;
    QList<domain::RecordRef> touched;
    QObject::connect(
        session.get(), &work::Session::changed, &receiver, [&](const QList<domain::RecordRef> &records) {
            touched = records;
            order.append(QStringLiteral("changed"));
        });
    QObject::connect(session.get(), &work::Session::acted, &receiver,
        [&](const domain::Act &act) { order.append(act.kind); });
    session->act(&receiver, adding(QStringLiteral("홍길동")),
        [&](const base::Result<base::Id> &) { order.append(QStringLiteral("answered")); });
    ASSERT_TRUE(wait([&] { return order.size() == 3; }));
    EXPECT_EQ(order,
        (QStringList{QStringLiteral("changed"), QStringLiteral("add person"), QStringLiteral("answered")}));
    ASSERT_EQ(touched.size(), 1);
    EXPECT_EQ(touched.first().type, QStringLiteral("person"));
}

TEST_F(SessionTest, saysAfterTheAnswerThatANumberWasCut)
{
    auto session = open();
    QStringList order;
    QObject::connect(session.get(), &work::Session::residentNumbersCut, &receiver,
        [&] { order.append(QStringLiteral("cut")); });
    const auto add = [&](const QString &name) {
        session->act(&receiver, adding(name),
            [&](const base::Result<base::Id> &) { order.append(QStringLiteral("answered")); });
    };
    add(QStringLiteral("홍길동 570506-1234567"));
    ASSERT_TRUE(wait([&] { return order.size() == 2; }));
    EXPECT_EQ(order, (QStringList{QStringLiteral("answered"), QStringLiteral("cut")}));
    add(QStringLiteral("김복지"));
    ASSERT_TRUE(wait([&] { return order.size() == 3; }));
    session->flush();
    EXPECT_EQ(order.last(), QStringLiteral("answered"));
}

TEST_F(SessionTest, tellsNothingOfAnActThatFailed)
{
    auto session = open();
    int told = 0;
    QObject::connect(session.get(), &work::Session::changed, &receiver, [&] { ++told; });
    bool refused = false;
    session->act(&receiver, adding(QStringLiteral("  ")), [&](const base::Result<base::Id> &id) {
        refused = !id && id.error().kind == ErrorKind::InvalidInput;
    });
    EXPECT_TRUE(wait([&] { return refused; }));
    EXPECT_EQ(told, 0);
}

TEST_F(SessionTest, givesNoAnswerToAReceiverThatIsGoneButTellsTheViews)
{
    auto session = open();
    int told = 0;
    QObject::connect(session.get(), &work::Session::changed, &receiver, [&] { ++told; });
    bool answered = false;
    auto leaving = std::make_unique<QObject>();
    session->act(leaving.get(), adding(QStringLiteral("홍길동")),
        [&](const base::Result<base::Id> &) { answered = true; });
    session->ask(leaving.get(), counting(), [&](qint64) { answered = true; });
    leaving.reset();
    EXPECT_TRUE(wait([&] { return told == 1; }));
    qint64 people = 0;
    session->ask(&receiver, counting(), [&](qint64 count) { people = count; });
    EXPECT_TRUE(wait([&] { return people == 1; })) << "the act itself was done";
    EXPECT_FALSE(answered);
}

TEST_F(SessionTest, readsWhileAnActIsUnderWay)
{
    auto session = open();
    std::atomic<bool> mayEnd = false;
    bool ended = false;
    session->act(
        &receiver,
        [&](work::Context &context) -> base::Result<base::Id> {
            auto writer
                = store::ActWriter::begin(context.vault(), context.connection(), {QStringLiteral("slow")});
            if (!writer)
                return writer.error();
            const auto id = writer->put(support::person(QStringLiteral("느림")));
            while (!mayEnd)
                QThread::msleep(1);
            const auto act = context.finish(*writer);
            return act ? id : act.error();
        },
        [&](const base::Result<base::Id> &id) { ended = id.has_value(); });
    qint64 people = -1;
    session->ask(&receiver, counting(), [&](qint64 count) { people = count; });
    EXPECT_TRUE(wait([&] { return people == 0; })) << "the reader does not wait for the writer";
    EXPECT_FALSE(ended);
    mayEnd = true;
    EXPECT_TRUE(wait([&] { return ended; }));
}

TEST_F(SessionTest, runsJobsBesideActsAndNeitherLosesAnything)
{
    auto session = open();
    constexpr int kEach = 30;
    int done = 0;
    for (int i = 0; i < kEach; ++i) {
        const auto count = [&](const base::Result<base::Id> &id) { done += id ? 1 : 0; };
        session->act(&receiver, adding(QStringLiteral("act %1").arg(i)), count);
        session->job(&receiver, adding(QStringLiteral("job %1").arg(i)), count);
    }
    EXPECT_TRUE(wait([&] { return done == 2 * kEach; })) << done;
    session.reset();
    vault.open();
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(DISTINCT id) FROM person")), 2 * kEach);
    EXPECT_EQ(vault.troubles(), QString()) << "two threads write one chain";
}

TEST_F(SessionTest, answersTheNewestQuestionOnly)
{
    auto session = open();
    base::NewestQuestion newest;
    QList<int> answers;
    for (int i = 0; i < 20; ++i)
        session->askNewest(
            newest, &receiver, [i](work::Context &) { return i; },
            [&](int answer) { answers.append(answer); });
    EXPECT_TRUE(wait([&] { return answers.contains(19); }));
    EXPECT_EQ(answers, QList<int>{19});
}

TEST_F(SessionTest, endsARunningActWhenItIsLocked)
{
    auto session = open();
    std::atomic<bool> begun = false;
    bool answered = false;
    session->act(
        &receiver,
        [&](work::Context &context) {
            begun = true;
            QThread::msleep(100);
            return adding(QStringLiteral("홍길동"))(context);
        },
        [&](const base::Result<base::Id> &) { answered = true; });
    while (!begun)
        QThread::msleep(1);
    session.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(answered) << "nobody is there to hear it";
    vault.open();
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM person")), 1) << "and yet it is done";
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(SessionTest, isClosedByAViewThatHearsOfAChange)
{
    auto session = open();
    QObject::connect(session.get(), &work::Session::changed, &receiver, [&] { session.reset(); });
    session->act(&receiver, adding(QStringLiteral("홍길동")), [](const base::Result<base::Id> &) {});
    EXPECT_TRUE(wait([&] { return !session; }));
    vault.open();
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM person")), 1);
}

TEST_F(SessionTest, answersAtOnceInline)
{
    auto session = open(Kind::Inline);
    base::Id person;
    session->act(&receiver, adding(QStringLiteral("홍길동")),
        [&](base::Result<base::Id> id) { person = id.value_or(base::Id()); });
    EXPECT_FALSE(person.isNil());
    qint64 people = 0;
    session->ask(&receiver, counting(), [&](qint64 count) { people = count; });
    EXPECT_EQ(people, 1);
}

TEST_F(SessionTest, flushesWhatWasPosted)
{
    auto session = open();
    for (int i = 0; i < 5; ++i)
        session->act(&receiver, adding(QString::number(i)), [](const base::Result<base::Id> &) {});
    session->flush();
    qint64 people = 0;
    session->ask(&receiver, counting(), [&](qint64 count) { people = count; });
    EXPECT_TRUE(wait([&] { return people == 5; }));
}

TEST_F(SessionTest, keepsDraftsOverLocking)
{
    auto session = open(Kind::Inline);
    int drafted = 0;
    QObject::connect(session.get(), &work::Session::drafted, &receiver, [&] { ++drafted; });
    const domain::Draft draft{
        QStringLiteral("note"), {}, {{QStringLiteral("text"), QStringLiteral("쓰다 마")}}, 1};
    session->act(
        &receiver, [&](work::Context &context) { return work::log::saveDraft(context, draft); },
        [](const base::Done &saved) { EXPECT_OK(saved); });
    EXPECT_EQ(drafted, 1);
    session.reset();
    session = open(Kind::Inline);
    QList<domain::Draft> drafts;
    session->ask(
        &receiver, [](work::Context &context) { return work::log::drafts(context); },
        [&](const base::Result<QList<domain::Draft>> &all) {
            drafts = all.value_or(QList<domain::Draft>());
        });
    ASSERT_EQ(drafts.size(), 1);
    EXPECT_EQ(drafts.first().body, draft.body);
}

TEST_F(SessionTest, saysThatTheDiskIsFull)
{
    auto session = open(Kind::Inline);
    QList<ErrorKind> failures;
    QObject::connect(session.get(), &work::Session::saveFailed, &receiver,
        [&](const base::Error &error) { failures.append(error.kind); });
    session->act(
        &receiver,
        [](work::Context &context) {
            EXPECT_OK(context.connection().script(QStringLiteral("PRAGMA max_page_count=1")));
            work::PersonEdit edit;
            edit.person = support::person(QStringLiteral("홍길동"));
            edit.person.healthNote = QString(500'000, u'x');
            return work::people::add(context, edit);
        },
        [](const base::Result<base::Id> &id) { EXPECT_ERROR(id, ErrorKind::DiskFull); });
    EXPECT_EQ(failures, QList<ErrorKind>{ErrorKind::DiskFull});
}

TEST_F(SessionTest, isRefusedWhereTheVaultIsOpenElsewhere)
{
    auto session = open();
    auto keys = store::keyring::unlock(vault.path(), support::kPassword, vault.environment());
    ASSERT_OK(keys);
    const auto second = work::Session::open(vault.path(), std::move(*keys), vault.environment());
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().kind, ErrorKind::InUse);
}

/// Counts for ever inside the engine, where no flag is looked at.
base::Done countForEver(work::Context &context)
{
    return context.connection().run(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0"));
}

TEST_F(SessionTest, closesWithoutWaitingAndCancelsTheJobs)
{
    auto session = open();
    std::atomic<bool> begun = false;
    bool answered = false;
    bool closed = false;
    QObject::connect(session.get(), &work::Session::closed, &receiver, [&] { closed = true; });
    session->job(
        &receiver, {},
        [&](work::Context &, const base::Progress &progress) -> base::Done {
            begun = true;
            while (!progress.isCancelled())
                QThread::msleep(1);
            return ErrorKind::Cancelled;
        },
        [&](const base::Done &) { answered = true; });
    session->act(&receiver, adding(QStringLiteral("홍길동")),
        [&](const base::Result<base::Id> &) { answered = true; });
    while (!begun)
        QThread::msleep(1);
    session->close();
    EXPECT_FALSE(closed) << "it ends beside the window";
    session->act(&receiver, adding(QStringLiteral("너무 늦게")),
        [&](const base::Result<base::Id> &) { answered = true; });
    ASSERT_TRUE(wait([&] { return closed; }));
    EXPECT_FALSE(answered) << "nobody may see answers any more";
    vault.open(); // the old session still stands, but holds nothing
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM person")), 1) << "posted before, so done";
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(SessionTest, rollsBackWhatTakesTooLongWhenItIsClosed)
{
    auto session = open();
    std::atomic<bool> begun = false;
    bool closed = false;
    QObject::connect(session.get(), &work::Session::closed, &receiver, [&] { closed = true; });
    session->job(
        &receiver,
        [&](work::Context &context) -> base::Result<base::Id> {
            auto writer
                = store::ActWriter::begin(context.vault(), context.connection(), {QStringLiteral("slow")});
            if (!writer)
                return writer.error();
            const auto id = writer->put(support::person(QStringLiteral("느림")));
            begun = true;
            if (const base::Done counted = countForEver(context); !counted)
                return counted.error();
            const auto act = context.finish(*writer);
            return act ? id : act.error();
        },
        [](const base::Result<base::Id> &) {});
    while (!begun)
        QThread::msleep(1);
    const domain::Draft draft{
        QStringLiteral("note"), {}, {{QStringLiteral("text"), QStringLiteral("쓰다 마")}}, 1};
    session->act(
        &receiver, [draft](work::Context &context) { return work::log::saveDraft(context, draft); },
        [](const base::Done &) {});
    QElapsedTimer timer;
    timer.start();
    session->close();
    ASSERT_TRUE(wait([&] { return closed; }));
    EXPECT_LT(timer.elapsed(), 3 * work::Session::kPatience);
    vault.open();
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM person")), 0);
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM draft")), 1)
        << "drafts wait for the job to let go";
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(SessionTest, isDestroyedWhileAJobWouldNeverEnd)
{
    auto session = open();
    std::atomic<bool> begun = false;
    session->job(
        &receiver,
        [&](work::Context &context) {
            begun = true;
            return countForEver(context);
        },
        [](const base::Done &) {});
    while (!begun)
        QThread::msleep(1);
    QElapsedTimer timer;
    timer.start();
    session.reset();
    EXPECT_LT(timer.elapsed(), 2 * work::Session::kPatience);
    vault.open();
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(SessionTest, keepsTheNewPasswordAndTheLockPageWhereBothAreWrittenAtOnce)
{
    auto session = open();
    QString password = support::kPassword;
    for (int i = 0; i < 6; ++i) {
        const QString fresh = QStringLiteral("새 비밀번호 %1").arg(i);
        int done = 0;
        session->job(
            &receiver,
            [password, fresh](work::Context &context) {
                return work::vaults::changePassword(context, password, fresh, support::kSmallCost);
            },
            [&](const base::Done &changed) {
                EXPECT_OK(changed);
                ++done;
            });
        for (int k = 0; k < 5; ++k)
            session->act(
                &receiver,
                [i](work::Context &context) { return work::vaults::noteLocked(context, QString::number(i)); },
                [&](const base::Done &noted) {
                    EXPECT_OK(noted);
                    ++done;
                });
        ASSERT_TRUE(wait([&] { return done == 6; }));
        password = fresh;
        EXPECT_OK(store::keyring::unlock(vault.path(), password, vault.environment()));
        EXPECT_EQ(work::vaults::lockPageInfo(vault.path(), vault.clock())->lockReason, QString::number(i));
    }
}

} // namespace
