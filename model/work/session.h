// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/domain/act.h"
#include "model/work/context.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>

namespace base {
class Random;
}
namespace store {
struct Environment;
struct Keys;
}

namespace work {

/// What a session shows about itself.
struct SessionInfo {
    QString path;
    QString userName;
    base::Id user;
    base::Id vault;
};

/// An unlocked vault behind a window: a reader thread for questions, a writer thread for acts, a third for
/// jobs, each with its context. Used on the window's thread, where answers come back; it may be made on
/// another one and moved there. Views listen to `changed`. Closing it is locking: jobs are cancelled, what
/// runs may end within kPatience or is rolled back, the connections are closed and the keys wiped. Destroying
/// it does the same, and waits.
class Session : public QObject {
    Q_OBJECT

public:
    /// Opens with keys from `unlock`; takes no longer than opening a file, but may migrate.
    static base::Result<std::unique_ptr<Session>> open(const QString &path, store::Keys keys,
        const store::Environment &environment, base::Worker::Kind threads = base::Worker::Kind::Thread);
    ~Session() override;

    /// How long a running transaction may go on after closing has begun, in milliseconds.
    static constexpr int kPatience = 2000;

    const SessionInfo &info() const { return m_info; }
    const domain::CodeLists &codes() const { return m_codes; }
    const base::Clock &clock() const { return m_clock; }

    /// Runs a question on the reader thread: `work(Context &)` there, `done(answer)` here while `receiver`
    /// lives.
    template <class Question, class Answer> void ask(QObject *receiver, Question work, Answer done)
    {
        if (!m_closing)
            base::run(
                m_reader.worker, receiver, bound(m_reader, std::move(work)), whileOpen(std::move(done)));
    }
    /// The same, where only the newest question of an asker matters.
    template <class Question, class Answer>
    void askNewest(base::NewestQuestion &newest, QObject *receiver, Question work, Answer done)
    {
        if (!m_closing)
            newest.ask(
                m_reader.worker, receiver, bound(m_reader, std::move(work)), whileOpen(std::move(done)));
    }
    /// Runs an act on the writer thread and tells all views what it touched before `done` is called. Where
    /// `done` takes a second value, it is the id of the act that was written, nil where nothing differed.
    template <class Act, class Answer> void act(QObject *receiver, Act work, Answer done)
    {
        perform(m_writer, receiver, std::move(work), std::move(done));
    }
    /// The same on the thread for long jobs (import, report, backup), beside reading and writing:
    /// `work(Context &, const base::Progress &)` is given a progress that is cancelled by locking as well.
    template <class Job, class Answer>
    void job(QObject *receiver, const base::Progress &progress, Job work, Answer done)
    {
        using Result = decltype(work(std::declval<Context &>(), progress));
        const base::Progress mine{progress.report, base::CancelFlag::under(progress.cancel, m_cancel)};
        auto unlessCancelled = [this, work = std::move(work), mine, to = base::Receiver(this)](
                                   Context &context) mutable -> Result {
            if (mine.isCancelled())
                return base::ErrorKind::Cancelled;
            base::Progress telling = mine;
            telling.report = [&](qint64 part, qint64 whole) {
                mine.at(part, whole);
                follow(context, to);
            };
            return work(context, telling);
        };
        perform(m_jobs, receiver, std::move(unlessCancelled), std::move(done));
    }
    template <class Job, class Answer> void job(QObject *receiver, Job work, Answer done)
    {
        const auto plain = [work = std::move(work)](
                               Context &context, const base::Progress &) mutable { return work(context); };
        job(receiver, {}, std::move(plain), std::move(done));
    }
    /// Raises the flag of all jobs, for locking.
    void cancelJobs() { m_cancel.cancel(); }
    /// Locks without waiting: `closed` tells the end. Acts posted before are done; from now on nothing is
    /// taken up and nobody is answered.
    void close();
    /// Waits until every act posted so far is on the disk; for locking and closing.
    void flush();

Q_SIGNALS:
    /// After each act, on the window's thread.
    void changed(const QList<domain::RecordRef> &touched);
    void acted(const domain::Act &act);
    /// A draft is on the disk.
    void drafted();
    /// A text of an act held a resident registration number: only birthday and sex were kept. After `done`.
    void residentNumbersCut();
    /// An act could not be written (full disk, broken drive): what was typed is still on the screen.
    void saveFailed(const base::Error &error);
    /// The keys are wiped and the vault is free for others.
    void closed();

private:
    /// A thread and its context, made on that thread at first use.
    struct Lane {
        Lane(const QString &name, base::Worker::Kind kind, int cacheKiB);
        base::Worker worker;
        std::unique_ptr<Context> context;
        int cacheKiB;
        base::CancelFlag stop; ///< of the connection
        bool isClosed = false;
    };

    Session(std::unique_ptr<store::Vault> vault, domain::CodeLists codes, base::Worker::Kind threads);
    base::Done openLane(Lane &lane);
    void closeLane(Lane &lane);
    void beginClosing(Lane &lane);
    void laneClosed(Lane &lane);
    void tell(const Context::Outcome &outcome);
    /// Views hear of what a job has stored so far. On the job's thread.
    void follow(Context &context, const base::Receiver &to);
    void tellFailure(const base::Error &error);

    template <class Work> auto bound(Lane &lane, Work work)
    {
        return [&lane, work = std::move(work)]() mutable { return work(*lane.context); };
    }

    /// An answer that comes after locking has begun would find nobody who may see it.
    template <class Answer> auto whileOpen(Answer done)
    {
        return [self = QPointer<Session>(this), done = std::move(done)](auto answer) mutable {
            if (self && !self->m_closing)
                done(std::move(answer));
        };
    }

    template <class Answer, class Result>
    static void answer(Answer &done, Result result, const QList<domain::Act> &acts)
    {
        if constexpr (std::is_invocable_v<Answer &, Result, base::Id>)
            done(std::move(result), acts.isEmpty() ? base::Id() : acts.constLast().id);
        else
            done(std::move(result));
    }

    template <class Work, class Answer> void perform(Lane &lane, QObject *receiver, Work work, Answer done)
    {
        if (m_closing)
            return;
        using Result = decltype(work(std::declval<Context &>()));
        struct Performed {
            Result result;
            Context::Outcome outcome;
        };
        auto both = [&lane, work = std::move(work)]() mutable {
            Result result = work(*lane.context);
            return Performed{std::move(result), lane.context->takeOutcome()};
        };
        // Delivered to the session, so that views hear of an act even where the asker is gone.
        auto finish = [this, done = std::move(done), asker = QPointer<QObject>(receiver)](
                          Performed performed) mutable {
            if (m_closing)
                return;
            const QPointer<Session> self(this);
            tell(performed.outcome);
            if (self && !performed.result.has_value())
                tellFailure(performed.result.error());
            if (asker)
                answer(done, std::move(performed.result), performed.outcome.acts);
            if (self && performed.outcome.numbersCut)
                Q_EMIT residentNumbersCut();
        };
        base::run(lane.worker, this, std::move(both), std::move(finish));
    }

    const base::Clock &m_clock;
    domain::CodeLists m_codes;
    SessionInfo m_info;
    std::unique_ptr<store::Vault> m_vault;
    Lane m_reader;
    Lane m_writer;
    Lane m_jobs;
    base::CancelFlag m_cancel; ///< of all jobs
    bool m_closing = false;
};

} // namespace work
