// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QObject;

/// All threads of the program: the words thread, mutex and atomic stand in threads.cpp and nowhere else.
namespace base {

/// A flag that one side raises and the other looks at. Copies share it; any thread may use it.
class CancelFlag {
public:
    CancelFlag();
    /// A flag that is raised as soon as it or one of these two is.
    static CancelFlag under(const CancelFlag &one, const CancelFlag &other);
    void cancel() const;
    bool isCancelled() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// How a long job tells how far it is and hears that it shall stop. `report` may be called from any thread
/// and as often as is convenient; a default Progress reports to nobody and is never cancelled.
struct Progress {
    std::function<void(qint64 done, qint64 total)> report;
    CancelFlag cancel;

    void at(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
    }
    bool isCancelled() const { return cancel.isCancelled(); }
};

/// Lets the calling thread do nothing for so long.
void rest(int milliseconds);

/// One thread with a queue: jobs run one after another in the order of posting. Inline runs each job at once
/// in the caller, which makes tests of asynchronous code plain. The destructor lets queued jobs end.
class Worker {
public:
    enum class Kind { Thread, Inline };

    explicit Worker(const QString &name, Kind kind = Kind::Thread);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void post(std::function<void()> job);
    /// Waits until everything posted before has run. Never from the worker itself.
    void drain();
    /// The same, but waits no longer than this; whether all has run.
    bool drainWithin(int milliseconds);
    bool isInline() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Counts from any thread.
class Counter {
public:
    Counter();
    void add(qint64 n = 1) const;
    qint64 value() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// A place that each thread has for itself. What a thread put there dies on that thread: when it ends, or
/// with the slots where it is the thread that destroys them.
class ThreadSlots {
public:
    ThreadSlots();
    ~ThreadSlots();
    ThreadSlots(const ThreadSlots &) = delete;
    ThreadSlots &operator=(const ThreadSlots &) = delete;

    std::shared_ptr<void> &mine() const;

private:
    quint64 m_id;
};

/// One value for each thread that asks, such as a connection that must not be shared; made when the thread
/// first asks.
template <class Value> class PerThread {
public:
    explicit PerThread(std::function<std::shared_ptr<Value>()> make)
        : m_make(std::move(make))
    {
    }
    /// Null where none could be made; the next call tries again.
    Value *get() const
    {
        std::shared_ptr<void> &slot = m_slots.mine();
        if (!slot)
            slot = m_make();
        return static_cast<Value *>(slot.get());
    }
    /// The next call makes a new one.
    void drop() const { m_slots.mine().reset(); }

private:
    std::function<std::shared_ptr<Value>()> m_make;
    ThreadSlots m_slots;
};

/// Several threads with one queue, for a service: jobs begin in the order of posting and run side by side.
/// The queue has a bound, so that a flood is answered "busy" and not with memory. The destructor lets queued
/// jobs end.
class WorkerPool {
public:
    /// `mostWaiting` counts the jobs that no thread has taken yet.
    WorkerPool(const QString &name, int threads, int mostWaiting);
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// Whether the job was taken; it is not where as many wait as may. Any thread may post.
    bool post(std::function<void()> job);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Runs a job that cannot be stopped, such as asking for the address of a name, on a thread of its own and
/// waits for it. Whether it has ended; where the time is over or the flag was raised, nobody waits any more,
/// and the job ends alone some time: it may touch only what it owns.
bool runWithin(int milliseconds, const CancelFlag &cancel, std::function<void()> job);

/// Runs `job` on the receiver's thread, from its event loop. A receiver that has gone meanwhile receives
/// nothing. Made on the receiver's thread, used on any: the handle remembers the receiver safely.
class Receiver {
public:
    explicit Receiver(QObject *receiver);
    void deliver(std::function<void()> job) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// Runs `work` on the worker and hands its result to `done` on the receiver's thread. With an inline worker
/// both happen before this returns.
template <class Work, class Answer> void run(Worker &worker, QObject *receiver, Work work, Answer done)
{
    if (worker.isInline()) {
        done(work());
        return;
    }
    worker.post([work = std::move(work), done = std::move(done), to = Receiver(receiver)]() mutable {
        auto result = std::make_shared<decltype(work())>(work());
        to.deliver([result, done = std::move(done)]() mutable { done(std::move(*result)); });
    });
}

/// Numbers the questions of one asker, so that only the newest is answered: a worker skips a question that is
/// no longer the newest when its turn comes, and an answer that arrives late is dropped.
class NewestQuestion {
public:
    NewestQuestion();

    template <class Work, class Answer> void ask(Worker &worker, QObject *receiver, Work work, Answer done)
    {
        const quint64 mine = next();
        auto answer = [self = *this, mine, done = std::move(done)](auto result) mutable {
            if (result && self.isNewest(mine))
                done(std::move(*result));
        };
        auto question
            = [self = *this, mine, work = std::move(work)]() mutable -> std::optional<decltype(work())> {
            if (!self.isNewest(mine))
                return std::nullopt;
            return work();
        };
        run(worker, receiver, std::move(question), std::move(answer));
    }
    /// Forgets the question under way; its answer will not come.
    void drop();

private:
    quint64 next();
    bool isNewest(quint64 question) const;

    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace base
