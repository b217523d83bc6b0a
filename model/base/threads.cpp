// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/threads.h"

#include <QMetaObject>
#include <QPointer>
#include <QQueue>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace base {

struct CancelFlag::State {
    std::atomic<bool> raised = false;
};

CancelFlag::CancelFlag()
    : m_state(std::make_shared<State>())
{
}

void CancelFlag::cancel() const
{
    m_state->raised = true;
}

bool CancelFlag::isCancelled() const
{
    return m_state->raised;
}

// The standard mutex and condition rather than Qt's: the thread sanitizer sees into these.
struct Worker::State {
    std::mutex mutex;
    std::condition_variable changed;
    QQueue<std::function<void()>> jobs;
    bool busy = false;
    bool ending = false;
    std::unique_ptr<QThread> thread;

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
    if (kind == Kind::Inline)
        return;
    m_state->thread.reset(QThread::create([state = m_state.get()] { state->loop(); }));
    m_state->thread->setObjectName(name);
    m_state->thread->start();
}

Worker::~Worker()
{
    if (!m_state->thread)
        return;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->ending = true;
        m_state->changed.notify_all();
    }
    m_state->thread->wait();
}

void Worker::post(std::function<void()> job)
{
    if (!m_state->thread) {
        job();
        return;
    }
    const std::lock_guard lock(m_state->mutex);
    m_state->jobs.enqueue(std::move(job));
    m_state->changed.notify_all();
}

void Worker::drain()
{
    if (!m_state->thread)
        return;
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [this] { return m_state->jobs.isEmpty() && !m_state->busy; });
}

bool Worker::isInline() const
{
    return !m_state->thread;
}

struct Receiver::State {
    // The guard is read on the receiver's own thread only; other threads post to `relay`, an object that
    // lives there and outlives the receiver if need be.
    QPointer<QObject> receiver;
    QObject *relay = nullptr;

    ~State() { relay->deleteLater(); }
};

Receiver::Receiver(QObject *receiver)
    : m_state(std::make_shared<State>())
{
    m_state->receiver = receiver;
    m_state->relay = new QObject;
}

void Receiver::deliver(std::function<void()> job) const
{
    QMetaObject::invokeMethod(
        m_state->relay,
        [state = m_state, job = std::move(job)] {
            if (state->receiver)
                job();
        },
        Qt::QueuedConnection);
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

} // namespace base
