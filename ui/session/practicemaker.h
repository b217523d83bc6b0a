// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/threads.h"
#include "model/work/demo.h"
#include "model/work/session.h"

#include <QObject>

#include <memory>

namespace work {
class Entrance;
}

namespace ui {

/// Makes a vault for practice: the marked vault, then its invented district. One at a time. What is stopped
/// or fails leaves no file. Lives on the window's thread.
class PracticeMaker final : public QObject {
    Q_OBJECT
public:
    explicit PracticeMaker(work::Entrance &entrance, QObject *parent = nullptr);
    ~PracticeMaker() override { stop(); }

    struct Wanted {
        QString path;
        QString name;
        QString password;
        work::demo::Size size = work::demo::Size::S;
    };
    void make(const Wanted &wanted);
    void stop() { m_cancel.cancel(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void made(std::shared_ptr<work::Session> session);
    /// Cancelled where it was stopped.
    void failed(const base::Error &error);

private:
    void open();
    void fill();
    void finish(const base::Done &done);
    void cleanUp(const base::Error &error);

    work::Entrance &m_entrance;
    Wanted m_wanted;
    base::CancelFlag m_cancel;
    std::shared_ptr<work::Session> m_session;
};

} // namespace ui
