// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/lockkeeper.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui {
namespace {

constexpr int kLookEvery = 1000;
constexpr qint64 kMinute = 60'000;

} // namespace

LockKeeper::LockKeeper(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &LockKeeper::look);
}

void LockKeeper::setMinutes(int minutes)
{
    m_minutes = minutes;
    if (m_timer.isActive())
        look();
}

void LockKeeper::start()
{
    m_quiet.start();
    m_told = -2;
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
    look();
}

void LockKeeper::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool LockKeeper::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        m_quiet.restart();
        break;
    default:
        break;
    }
    return false;
}

void LockKeeper::look()
{
    const qint64 left = m_minutes * kMinute - m_quiet.elapsed();
    const int told = m_minutes == 0 ? -1 : int((left + kMinute - 1) / kMinute);
    if (told != m_told) {
        m_told = told;
        Q_EMIT minutesLeft(told);
    }
    if (m_minutes > 0 && left <= 0)
        Q_EMIT due();
}

} // namespace ui
