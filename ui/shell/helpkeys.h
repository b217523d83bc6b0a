// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Actions;

/// The list of all keys (F1), in groups, made from the registry of actions so that it cannot be out of date.
/// Laid over the page; Esc closes it.
class HelpKeys : public QWidget {
    Q_OBJECT
public:
    HelpKeys(const Actions *actions, QWidget *window);

    void open();
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void place();

    const Actions *m_actions;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace ui
