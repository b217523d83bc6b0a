// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

/// Has what a page holds written as a draft shortly after each key, so that nothing typed is ever lost. Lives
/// on the window's thread, as a part of the page.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr int kDelay = 300; ///< milliseconds after the last key

    /// `write` puts down what the page holds now, the syllable being composed included.
    DraftKeeper(std::function<void()> write, QObject *parent);

    /// From now on what is typed is kept.
    void begin();
    /// What was typed has become an act or was thrown away: nothing more is written.
    void end();
    /// Something was typed.
    void touch();
    /// Writes now what has not been written yet.
    void write();

private:
    std::function<void()> m_write;
    QTimer m_timer;
    bool m_active = false;
    bool m_dirty = false;
};

} // namespace ui
