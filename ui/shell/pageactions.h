// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/actions.h"

#include <QHash>
#include <QPointer>

namespace ui {

/// The actions of one page: in the list of all actions, but enabled only while the page is on the screen, so
/// that two pages may use one key. Lives with the page.
class PageActions final : public QObject {
    Q_OBJECT
public:
    PageActions(Actions &actions, QWidget *page);
    ~PageActions() override;

    QAction *add(const ActionSpec &spec, std::function<void()> act);
    /// The one thing the page is for: Ctrl+Enter, on both Enter keys.
    QAction *addPrimary(const ActionSpec &spec, std::function<void()> act);
    /// Whether the action makes sense now; it is enabled while that and the page is shown.
    void setUsable(QAction *action, bool usable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(bool shown);

    Actions &m_actions;
    QWidget *m_page;
    QHash<QAction *, bool> m_usable;
    QList<QPointer<QAction>> m_all;
};

} // namespace ui
