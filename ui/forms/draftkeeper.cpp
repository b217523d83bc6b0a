// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/draftkeeper.h"

namespace ui {

DraftKeeper::DraftKeeper(std::function<void()> write, QObject *parent)
    : QObject(parent)
    , m_write(std::move(write))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
}

void DraftKeeper::begin()
{
    m_active = true;
    m_dirty = false;
    m_timer.stop();
}

void DraftKeeper::end()
{
    m_timer.stop();
    m_active = false;
    m_dirty = false;
}

void DraftKeeper::touch()
{
    if (!m_active)
        return;
    m_dirty = true;
    m_timer.start();
}

void DraftKeeper::write()
{
    m_timer.stop();
    if (!m_active || !m_dirty)
        return;
    m_dirty = false;
    m_write();
}

} // namespace ui
