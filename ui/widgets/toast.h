// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace ui {

class Button;
class TextLabel;

/// One line at the lower middle of its parent that says what was just done, with 실행 취소 for ten seconds.
/// Never names a person. The same undo stays on Ctrl+Z.
class Toast : public QWidget {
    Q_OBJECT
public:
    static constexpr int kStay = 10'000; ///< milliseconds

    explicit Toast(QWidget *parent);

    /// Without `undo` there is no button.
    void say(const QString &text, std::function<void()> undo = {});
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    TextLabel *m_text;
    Button *m_undo;
    Button *m_close;
    std::function<void()> m_act;
    QTimer m_timer;
};

} // namespace ui
