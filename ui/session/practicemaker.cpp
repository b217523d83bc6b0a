// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/practicemaker.h"

#include "model/work/entrance.h"

#include <QTimer>

#include <utility>

namespace ui {
namespace {

constexpr quint64 kSeed = 1;

} // namespace

PracticeMaker::PracticeMaker(work::Entrance &entrance, QObject *parent)
    : QObject(parent)
    , m_entrance(entrance)
{
}

void PracticeMaker::make(const Wanted &wanted)
{
    m_wanted = wanted;
    m_cancel = {};
    m_entrance.createTraining(
        this, wanted.path, wanted.name, wanted.password, [this](const base::Result<QString> &code) {
            if (code)
                open();
            else
                Q_EMIT failed(code.error());
        });
}

void PracticeMaker::open()
{
    m_entrance.unlock(this, m_wanted.path, m_wanted.password, [this](work::Entrance::Opened opened) {
        if (!opened) {
            cleanUp(opened.error());
            return;
        }
        m_session = std::move(*opened);
        fill();
    });
}

void PracticeMaker::fill()
{
    base::Progress progress;
    progress.cancel = m_cancel;
    progress.report = [to = base::Receiver(this), this, last = -1](qint64 done, qint64 total) mutable {
        const int part = total > 0 ? int(done * 100 / total) : 0;
        if (part != std::exchange(last, part))
            to.deliver([this, done, total] { Q_EMIT progressed(done, total); });
    };
    m_session->job(
        this, progress,
        [size = m_wanted.size](work::Context &context, const base::Progress &mine) {
            return work::demo::fill(context, size, kSeed, mine);
        },
        [this](const base::Done &done) { finish(done); });
}

void PracticeMaker::finish(const base::Done &done)
{
    if (done) {
        m_wanted.password.clear();
        Q_EMIT made(std::exchange(m_session, {}));
        return;
    }
    // The session is answering just now, so it goes afterwards.
    QTimer::singleShot(0, this, [this, error = done.error()] {
        m_session.reset();
        cleanUp(error);
    });
}

void PracticeMaker::cleanUp(const base::Error &error)
{
    m_entrance.removeTraining(this, m_wanted.path, std::exchange(m_wanted.password, {}),
        [this, error](const base::Done &) { Q_EMIT failed(error); });
}

} // namespace ui
