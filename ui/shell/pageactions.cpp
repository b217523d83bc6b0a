// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageactions.h"

#include <QEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

PageActions::PageActions(Actions &actions, QWidget *page)
    : QObject(page)
    , m_actions(actions)
    , m_page(page)
{
    page->installEventFilter(this);
}

PageActions::~PageActions()
{
    apply(false);
}

QAction *PageActions::add(const ActionSpec &spec, std::function<void()> act)
{
    QAction *action = m_actions.add(spec, [page = QPointer<QWidget>(m_page), act = std::move(act)] {
        if (page)
            act();
    });
    m_all.append(action);
    m_usable.insert(action, true);
    action->setEnabled(m_page->isVisible());
    return action;
}

QAction *PageActions::addPrimary(const ActionSpec &spec, std::function<void()> act)
{
    QAction *action = add(spec, std::move(act));
    if (action->shortcut() == spec.key)
        action->setShortcuts({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    return action;
}

void PageActions::setUsable(QAction *action, bool usable)
{
    m_usable.insert(action, usable);
    action->setEnabled(usable && m_page->isVisible());
}

bool PageActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Show)
        apply(true);
    else if (watched == m_page && event->type() == QEvent::Hide)
        apply(false);
    return QObject::eventFilter(watched, event);
}

void PageActions::apply(bool shown)
{
    for (const QPointer<QAction> &action : std::as_const(m_all)) {
        if (action)
            action->setEnabled(shown && m_usable.value(action));
    }
}

} // namespace ui
