// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ui {

/// Watches keys and mouse of the whole program and says when nobody has been there for the minutes that were
/// set. While a vault is locked it rests.
class LockKeeper : public QObject {
    Q_OBJECT
public:
    explicit LockKeeper(QObject *parent = nullptr);

    /// 0 never locks by itself.
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }
    void start();
    void stop();

Q_SIGNALS:
    /// Whole minutes left, when the number changes; -1 while it never locks.
    void minutesLeft(int minutes);
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_quiet;
    int m_minutes = 10;
    int m_told = -2;
};

} // namespace ui
