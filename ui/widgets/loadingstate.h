// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace ui {

class Button;
class TextLabel;

/// Says what is going on, how far it is, and lets one stop it. Shows itself only when it takes longer than
/// half a second, so that quick answers do not flicker. Nothing moves but the bar.
class LoadingState : public QWidget {
    Q_OBJECT
public:
    static constexpr int kPatience = 500; ///< milliseconds

    explicit LoadingState(QWidget *parent = nullptr);

    void begin(const QString &text);
    /// A total of 0 means that the length is not known.
    void setProgress(qint64 done, qint64 total);
    void end();

Q_SIGNALS:
    void stopped();

protected:
    void changeEvent(QEvent *event) override;

private:
    TextLabel *m_text;
    Button *m_stop;
    QProgressBar *m_bar;
    QTimer m_timer;
};

} // namespace ui
