// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/threads.h"

#include "model/base/threadtext.h"

#include <QMetaObject>
#include <QQueue>
#include <QThread>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace base {

void rest(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

struct CancelFlag::State {
    std::atomic<bool> raised = false;
    std::shared_ptr<const State> one;
    std::shared_ptr<const State> other;

    bool isRaised() const { return raised || (one && one->isRaised()) || (other && other->isRaised()); }
};

CancelFlag::CancelFlag()
    : m_state(std::make_shared<State>())
{
}

CancelFlag CancelFlag::under(const CancelFlag &one, const CancelFlag &other)
{
    CancelFlag flag;
    flag.m_state->one = one.m_state;
    flag.m_state->other = other.m_state;
    return flag;
}

void CancelFlag::cancel() const
{
    m_state->raised = true;
}

bool CancelFlag::isCancelled() const
{
    return m_state->isRaised();
}

struct Counter::State {
    std::atomic<qint64> n = 0;
};

Counter::Counter()
    : m_state(std::make_shared<State>())
{
}

void Counter::add(qint64 n) const
{
    m_state->n += n;
}

qint64 Counter::value() const
{
    return m_state->n;
}

namespace {

// Never used again, unlike an address.
std::atomic<quint64> lastSlots = 0;

/// Of the standard library, since its values stay where they are.
std::unordered_map<quint64, std::shared_ptr<void>> &slotsOfThread()
{
    thread_local std::unordered_map<quint64, std::shared_ptr<void>> values;
    return values;
}

} // namespace

ThreadSlots::ThreadSlots()
    : m_id(++lastSlots)
{
}

ThreadSlots::~ThreadSlots()
{
    slotsOfThread().erase(m_id);
}

std::shared_ptr<void> &ThreadSlots::mine() const
{
    return slotsOfThread()[m_id];
}

namespace {

// A standard thread rather than Qt's: waiting for one of Qt's returns before what the thread keeps for
// itself is destroyed (OpenSSL's state, the slots above), and a program that ends then frees it twice.
std::thread named(const QString &name, std::function<void()> loop)
{
    return std::thread([name, loop = std::move(loop)] {
        QThread::currentThread()->setObjectName(name);
        loop();
    });
}

} // namespace

// The standard mutex and condition rather than Qt's: the thread sanitizer sees into these.
struct Worker::State {
    std::mutex mutex;
    std::condition_variable changed;
    QQueue<std::function<void()>> jobs;
    bool busy = false;
    bool ending = false;
    std::thread thread;

    void loop()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return !jobs.isEmpty() || ending; });
            if (jobs.isEmpty())
                return;
            std::function<void()> job = jobs.dequeue();
            busy = true;
            lock.unlock();
            job();
            job = {}; // what the job holds dies on this thread, outside the lock
            lock.lock();
            busy = false;
            changed.notify_all();
        }
    }
};

Worker::Worker(const QString &name, Kind kind)
    : m_state(std::make_unique<State>())
{
    if (kind == Kind::Thread)
        m_state->thread = named(name, [state = m_state.get()] { state->loop(); });
}

Worker::~Worker()
{
    if (isInline())
        return;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->ending = true;
        m_state->changed.notify_all();
    }
    m_state->thread.join();
}

void Worker::post(std::function<void()> job)
{
    if (isInline()) {
        job();
        return;
    }
    const std::lock_guard lock(m_state->mutex);
    m_state->jobs.enqueue(std::move(job));
    m_state->changed.notify_all();
}

void Worker::drain()
{
    if (isInline())
        return;
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [this] { return m_state->jobs.isEmpty() && !m_state->busy; });
}

bool Worker::drainWithin(int milliseconds)
{
    if (isInline())
        return true;
    std::unique_lock lock(m_state->mutex);
    return m_state->changed.wait_for(lock, std::chrono::milliseconds(milliseconds),
        [this] { return m_state->jobs.isEmpty() && !m_state->busy; });
}

bool Worker::isInline() const
{
    return !m_state->thread.joinable();
}

struct WorkerPool::State {
    std::mutex mutex;
    std::condition_variable changed;
    QQueue<std::function<void()>> jobs;
    int mostWaiting = 0;
    int idle = 0;
    bool ending = false;
    std::vector<std::thread> threads;

    void loop()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            ++idle;
            changed.wait(lock, [this] { return !jobs.isEmpty() || ending; });
            --idle;
            if (jobs.isEmpty())
                return;
            std::function<void()> job = jobs.dequeue();
            lock.unlock();
            job();
            job = {};
            lock.lock();
        }
    }
};

WorkerPool::WorkerPool(const QString &name, int threads, int mostWaiting)
    : m_state(std::make_unique<State>())
{
    m_state->mostWaiting = mostWaiting;
    for (int i = 0; i < threads; ++i)
        m_state->threads.push_back(named(name, [state = m_state.get()] { state->loop(); }));
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->ending = true;
        m_state->changed.notify_all();
    }
    for (std::thread &thread : m_state->threads)
        thread.join();
}

bool WorkerPool::post(std::function<void()> job)
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->ending || m_state->jobs.size() >= m_state->mostWaiting + m_state->idle)
        return false;
    m_state->jobs.enqueue(std::move(job));
    m_state->changed.notify_one();
    return true;
}

bool runWithin(int milliseconds, const CancelFlag &cancel, std::function<void()> job)
{
    struct State {
        std::mutex mutex;
        std::condition_variable changed;
        bool done = false;
    };
    const auto state = std::make_shared<State>();
    std::thread([state, job = std::move(job)]() mutable {
        job();
        job = {};
        const std::lock_guard lock(state->mutex);
        state->done = true;
        state->changed.notify_all();
    }).detach();

    using namespace std::chrono_literals;
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    std::unique_lock lock(state->mutex);
    while (!state->done && !cancel.isCancelled() && std::chrono::steady_clock::now() < end)
        state->changed.wait_for(lock, 20ms);
    return state->done;
}

// Nothing here posts an event when it dies: deliveries that still wait when the program ends are destroyed
// while Qt holds the lock of its event list, and whoever posts then waits for ever.
struct Receiver::State {
    std::mutex mutex;
    QObject *receiver = nullptr; // guarded; null once it has gone
    QMetaObject::Connection gone;

    ~State() { QObject::disconnect(gone); }
};

Receiver::Receiver(QObject *receiver)
    : m_state(std::make_shared<State>())
{
    m_state->receiver = receiver;
    m_state->gone = QObject::connect(receiver, &QObject::destroyed, [weak = std::weak_ptr(m_state)] {
        if (const auto state = weak.lock()) {
            const std::lock_guard lock(state->mutex);
            state->receiver = nullptr;
        }
    });
}

void Receiver::deliver(std::function<void()> job) const
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->receiver)
        QMetaObject::invokeMethod(m_state->receiver, std::move(job), Qt::QueuedConnection);
}

struct NewestQuestion::State {
    std::atomic<quint64> newest = 0;
};

NewestQuestion::NewestQuestion()
    : m_state(std::make_shared<State>())
{
}

quint64 NewestQuestion::next()
{
    return ++m_state->newest;
}

void NewestQuestion::drop()
{
    ++m_state->newest;
}

bool NewestQuestion::isNewest(quint64 question) const
{
    return m_state->newest == question;
}

QString &textOfThread()
{
    thread_local QString text;
    return text;
}

} // namespace base
