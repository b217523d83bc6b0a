// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/threads.h"

#include <QCoreApplication>
#include <QList>
#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>

#include <unistd.h>

using namespace base;

namespace {

void deliverAll()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
}

TEST(Worker, runsJobsInTheOrderOfPostingOnItsOwnThread)
{
    QList<int> order;
    QThread *where = nullptr;
    Worker worker(QStringLiteral("test"));
    for (int i = 0; i < 100; ++i)
        worker.post([&order, &where, i] {
            order += i;
            where = QThread::currentThread();
        });
    worker.drain();
    ASSERT_EQ(order.size(), 100);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    EXPECT_NE(where, QThread::currentThread());
}

TEST(Worker, endsQueuedJobsBeforeItGoes)
{
    int done = 0;
    {
        Worker worker(QStringLiteral("test"));
        for (int i = 0; i < 50; ++i)
            worker.post([&] { ++done; });
    }
    EXPECT_EQ(done, 50);
}

/// What a thread keeps for itself, and takes its time to give back.
struct KeptByThread {
    std::atomic<int> *ended = nullptr;
    ~KeptByThread()
    {
        QThread::msleep(30);
        if (ended)
            ++*ended;
    }
};

void keepOfThread(std::atomic<int> &ended)
{
    thread_local KeptByThread kept;
    kept.ended = &ended;
}

TEST(Worker, hasGoneWithAllItsThreadKeptOnceItIsDestroyed)
{
    std::atomic<int> ended = 0;
    {
        Worker worker(QStringLiteral("test"));
        worker.post([&] { keepOfThread(ended); });
    }
    EXPECT_EQ(ended, 1);
    {
        QSemaphore begun;
        WorkerPool pool(QStringLiteral("test"), 2, 0);
        for (int i = 0; i < 2; ++i) {
            while (!pool.post([&] {
                keepOfThread(ended);
                begun.release();
                begun.acquire(2); // both threads have come this far
                begun.release(2);
            }))
                QThread::yieldCurrentThread();
        }
    }
    EXPECT_EQ(ended, 3);
}

TEST(Worker, runsAtOnceWhenInline)
{
    Worker worker(QStringLiteral("test"), Worker::Kind::Inline);
    int done = 0;
    worker.post([&] { ++done; });
    EXPECT_EQ(done, 1);
    QObject receiver;
    int answer = 0;
    run(
        worker, &receiver, [] { return 7; }, [&](int result) { answer = result; });
    EXPECT_EQ(answer, 7);
}

TEST(Run, answersOnTheThreadOfTheReceiver)
{
    Worker worker(QStringLiteral("test"));
    QObject receiver;
    QThread *answered = nullptr;
    QThread *worked = nullptr;
    run(
        worker, &receiver,
        [&] {
            worked = QThread::currentThread();
            return 7;
        },
        [&](int) { answered = QThread::currentThread(); });
    worker.drain();
    EXPECT_EQ(answered, nullptr) << "the answer waits for the event loop";
    deliverAll();
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_NE(worked, answered);
}

TEST(Run, givesNothingToAReceiverThatHasGone)
{
    Worker worker(QStringLiteral("test"));
    auto receiver = std::make_unique<QObject>();
    int answers = 0;
    int worked = 0;
    run(
        worker, receiver.get(), [&] { return ++worked; }, [&](int) { ++answers; });
    worker.drain();
    receiver.reset();
    deliverAll();
    EXPECT_EQ(worked, 1);
    EXPECT_EQ(answers, 0);
}

TEST(RunDeathTest, lettingAnAnswerWaitDoesNotKeepTheProgramFromEnding)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            alarm(20);
            QObject receiver;
            {
                Worker worker(QStringLiteral("test"));
                const Receiver to(&receiver);
                worker.post([to] { to.deliver([to] {}); });
            }
            qApp->~QCoreApplication();
            _exit(0);
        },
        ::testing::ExitedWithCode(0), "");
}

TEST(Receiver, forgetsAReceiverWhileOthersStillDeliverToIt)
{
    int answered = 0;
    for (int i = 0; i < 200; ++i) {
        Worker worker(QStringLiteral("test"));
        auto receiver = std::make_unique<QObject>();
        const Receiver to(receiver.get());
        for (int job = 0; job < 20; ++job)
            worker.post([&, to] { to.deliver([&] { ++answered; }); });
        receiver.reset();
        deliverAll();
    }
    deliverAll();
    EXPECT_EQ(answered, 0);
}

TEST(NewestQuestion, isTheOnlyOneAnswered)
{
    Worker worker(QStringLiteral("test"));
    QObject receiver;
    NewestQuestion questions;
    QSemaphore first;
    QList<int> worked;
    QList<int> answers;
    const auto answer = [&](int number) { answers += number; };
    questions.ask(
        worker, &receiver,
        [&] {
            first.acquire();
            worked += 1;
            return 1;
        },
        answer);
    for (int i = 2; i <= 5; ++i)
        questions.ask(
            worker, &receiver,
            [&worked, i] {
                worked += i;
                return i;
            },
            answer);
    first.release();
    worker.drain();
    deliverAll();
    EXPECT_EQ(answers, QList<int>({5}));
    EXPECT_TRUE(worked == QList<int>({5}) || worked == QList<int>({1, 5}))
        << "questions that waited are skipped";
}

TEST(NewestQuestion, isForgottenWhenDropped)
{
    Worker worker(QStringLiteral("test"));
    QObject receiver;
    NewestQuestion questions;
    int answers = 0;
    questions.ask(
        worker, &receiver, [] { return 1; }, [&](int) { ++answers; });
    worker.drain();
    questions.drop();
    deliverAll();
    EXPECT_EQ(answers, 0);
}

TEST(CancelFlag, isSharedByItsCopies)
{
    const Progress progress;
    const Progress copy = progress;
    EXPECT_FALSE(copy.isCancelled());
    progress.cancel.cancel();
    EXPECT_TRUE(copy.isCancelled());
}

TEST(CancelFlag, stopsAJobThatLooksAtIt)
{
    Worker worker(QStringLiteral("test"));
    Progress progress;
    QSemaphore started;
    bool stopped = false;
    worker.post([&, progress] {
        started.release();
        while (!progress.isCancelled())
            QThread::yieldCurrentThread();
        stopped = true;
    });
    started.acquire();
    progress.cancel.cancel();
    worker.drain();
    EXPECT_TRUE(stopped);
}

TEST(Progress, tellsHowFarItIs)
{
    qint64 seen = 0;
    const Progress progress{[&](qint64 done, qint64 total) { seen = done * 100 / total; }, {}};
    progress.at(3, 4);
    EXPECT_EQ(seen, 75);
    Progress().at(1, 2);
}

TEST(CancelFlag, isRaisedWithEitherOfTheTwoAboveIt)
{
    for (const bool first : {true, false}) {
        const CancelFlag one;
        const CancelFlag other;
        const CancelFlag under = CancelFlag::under(one, other);
        EXPECT_FALSE(under.isCancelled());
        (first ? one : other).cancel();
        EXPECT_TRUE(under.isCancelled());
        EXPECT_FALSE((first ? other : one).isCancelled());
    }
    const CancelFlag above;
    const CancelFlag under = CancelFlag::under(above, {});
    under.cancel();
    EXPECT_TRUE(under.isCancelled());
    EXPECT_FALSE(above.isCancelled()) << "stopping one job must not stop the others";
}

TEST(Worker, waitsForItsJobsNoLongerThanAsked)
{
    QSemaphore mayEnd;
    Worker worker(QStringLiteral("test"));
    worker.post([&] { mayEnd.acquire(); });
    EXPECT_FALSE(worker.drainWithin(20));
    mayEnd.release();
    EXPECT_TRUE(worker.drainWithin(10'000));
}

TEST(WorkerPool, runsJobsSideBySideAndRefusesMoreThanMayWait)
{
    QSemaphore begun, go, ended;
    WorkerPool pool(QStringLiteral("test"), 2, 3);
    const auto job = [&] {
        begun.release();
        go.acquire();
        ended.release();
    };
    ASSERT_TRUE(pool.post(job));
    ASSERT_TRUE(pool.post(job));
    begun.acquire(2); // both threads are busy at once
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(pool.post(job)) << i;
    EXPECT_FALSE(pool.post(job));
    go.release(5);
    ended.acquire(5);
    begun.acquire(3);
    ASSERT_TRUE(pool.post(job)) << "there is room again";
    begun.acquire();
    go.release();
}

TEST(WorkerPool, letsQueuedJobsEnd)
{
    QSemaphore done;
    {
        WorkerPool pool(QStringLiteral("test"), 3, 100);
        for (int i = 0; i < 50; ++i)
            ASSERT_TRUE(pool.post([&] { done.release(); }));
    }
    EXPECT_EQ(done.available(), 50);
}

TEST(RunWithin, waitsForTheJobOrItsTimeOrTheFlag)
{
    EXPECT_TRUE(runWithin(10'000, {}, [] {}));
    const auto stuck = std::make_shared<QSemaphore>();
    EXPECT_FALSE(runWithin(30, {}, [stuck] { stuck->acquire(); }));
    const CancelFlag flag;
    flag.cancel();
    EXPECT_FALSE(runWithin(10'000, flag, [stuck] { stuck->acquire(); }));
    stuck->release(2);
}

TEST(PerThread, givesEachThreadAValueOfItsOwn)
{
    struct Kept {
        const Counter &made;
        const Counter &ended;
        QSemaphore &gone;
        Kept(const Counter &beginning, const Counter &ending, QSemaphore &end)
            : made(beginning)
            , ended(ending)
            , gone(end)
        {
            made.add();
        }
        ~Kept()
        {
            ended.add();
            gone.release();
        }
    };
    const Counter made;
    const Counter ended;
    QSemaphore gone;
    {
        const PerThread<Kept> values([&] { return std::make_shared<Kept>(made, ended, gone); });
        Kept *mine = values.get();
        EXPECT_EQ(values.get(), mine);
        Kept *other = nullptr;
        {
            Worker worker(QStringLiteral("other"));
            worker.post([&] { other = values.get(); });
            worker.drain();
            EXPECT_NE(other, mine);
            EXPECT_EQ(ended.value(), 0);
        }
        // With its thread, whose values go after whoever waited for it was told.
        EXPECT_TRUE(gone.tryAcquire(1, 10'000));
        EXPECT_EQ(ended.value(), 1);
        values.drop();
        EXPECT_EQ(ended.value(), 2);
        values.get();
        EXPECT_EQ(made.value(), 3);
    }
    EXPECT_EQ(ended.value(), 3);
}

TEST(PerThread, asksAgainWhereThereWasNone)
{
    int asked = 0;
    const PerThread<int> values([&] {
        ++asked;
        return asked < 2 ? nullptr : std::make_shared<int>(7);
    });
    EXPECT_EQ(values.get(), nullptr);
    ASSERT_NE(values.get(), nullptr);
    EXPECT_EQ(*values.get(), 7);
    EXPECT_EQ(asked, 2);
}

} // namespace
