// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/session.h"

#include "model/sql/connection.h"
#include "model/store/vault.h"
#include "model/work/codelists.h"

#include <QTimer>

namespace work {

Session::Lane::Lane(const QString &name, base::Worker::Kind kind, int size)
    : worker(name, kind)
    , cacheKiB(size)
{
}

Session::Session(std::unique_ptr<store::Vault> vault, domain::CodeLists codes, base::Worker::Kind threads)
    : m_clock(vault->clock())
    , m_codes(std::move(codes))
    , m_info{vault->path(), vault->identity().userName, vault->identity().user, vault->identity().vault}
    , m_vault(std::move(vault))
    , m_reader(QStringLiteral("reader"), threads, 64 * 1024)
    , m_writer(QStringLiteral("writer"), threads, 16 * 1024)
    , m_jobs(QStringLiteral("jobs"), threads, 16 * 1024)
{
}

base::Result<std::unique_ptr<Session>> Session::open(
    const QString &path, store::Keys keys, const store::Environment &environment, base::Worker::Kind threads)
{
    base::Result<domain::CodeLists> codes = readCodeLists();
    if (!codes)
        return codes.error();
    auto vault = store::Vault::open(path, std::move(keys), environment);
    if (!vault)
        return vault.error();
    std::unique_ptr<Session> session(new Session(std::move(*vault), std::move(*codes), threads));
    for (Lane *lane : {&session->m_reader, &session->m_writer, &session->m_jobs}) {
        if (const base::Done opened = session->openLane(*lane); !opened)
            return opened.error();
    }
    return session;
}

Session::~Session()
{
    m_cancel.cancel();
    for (Lane *lane : {&m_jobs, &m_reader, &m_writer}) {
        if (!lane->isClosed)
            closeLane(*lane);
    }
}

base::Done Session::openLane(Lane &lane)
{
    base::Done done;
    lane.worker.post([&] {
        auto connection = m_vault->connect({.cacheKiB = lane.cacheKiB, .stop = lane.stop});
        if (connection)
            lane.context = std::make_unique<Context>(*m_vault, std::move(*connection), m_codes);
        else
            done = connection.error();
    });
    lane.worker.drain();
    return done;
}

void Session::closeLane(Lane &lane)
{
    // A connection dies on the thread that made it.
    lane.worker.post([&lane] { lane.context.reset(); });
    if (lane.worker.drainWithin(kPatience))
        return;
    lane.stop.cancel();
    lane.worker.drain();
}

void Session::close()
{
    if (m_closing)
        return;
    m_closing = true;
    m_cancel.cancel();
    for (Lane *lane : {&m_jobs, &m_reader, &m_writer})
        beginClosing(*lane);
    QTimer::singleShot(kPatience, this, [this] {
        m_jobs.stop.cancel();
        m_reader.stop.cancel();
    });
}

void Session::beginClosing(Lane &lane)
{
    if (lane.worker.isInline()) {
        lane.context.reset();
        laneClosed(lane);
        return;
    }
    lane.worker.post([this, &lane, to = base::Receiver(this)] {
        lane.context.reset();
        to.deliver([this, &lane] { laneClosed(lane); });
    });
}

void Session::laneClosed(Lane &lane)
{
    lane.isClosed = true;
    // Drafts may have waited for a job to let go of the vault, so the patience with them begins now.
    if (&lane == &m_jobs)
        QTimer::singleShot(kPatience, this, [this] { m_writer.stop.cancel(); });
    if (!m_jobs.isClosed || !m_reader.isClosed || !m_writer.isClosed)
        return;
    m_vault.reset();
    Q_EMIT closed();
}

void Session::flush()
{
    m_writer.worker.drain();
    m_jobs.worker.drain();
}

void Session::tell(const Context::Outcome &outcome)
{
    // A view may close the session on hearing of a change.
    const QPointer<Session> self(this);
    if (!outcome.touched.isEmpty())
        Q_EMIT changed(outcome.touched);
    for (const domain::Act &act : outcome.acts) {
        if (self)
            Q_EMIT acted(act);
    }
    if (self && outcome.drafted)
        Q_EMIT drafted();
}

void Session::follow(Context &context, const base::Receiver &to)
{
    const QList<domain::RecordRef> touched = context.takeTouched();
    if (touched.isEmpty())
        return;
    to.deliver([this, touched] {
        if (!m_closing)
            Q_EMIT changed(touched);
    });
}

void Session::tellFailure(const base::Error &error)
{
    using base::ErrorKind;
    if (error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::Io
        || error.kind == ErrorKind::VaultDamaged)
        Q_EMIT saveFailed(error);
}

} // namespace work
