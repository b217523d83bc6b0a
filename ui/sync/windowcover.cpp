// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/windowcover.h"

#include "ui/shell/mainwindow.h"
#include "ui/support/actions.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

bool worksWhileCovered(const QString &id)
{
    static const QStringList kThese{u"app.lock"_s, u"app.larger"_s, u"app.smaller"_s, u"app.normalText"_s,
        u"app.fullScreen"_s, u"app.nextPane"_s, u"app.previousPane"_s};
    return kThese.contains(id);
}

} // namespace

WindowCover::WindowCover(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    m_window.centralWidget()->installEventFilter(this);
}

void WindowCover::lay(QWidget *cover)
{
    lift();
    m_cover = cover;
    QWidget *central = m_window.centralWidget();
    // Hidden first: pages switch their own actions off when they go.
    const auto children = central->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (child->isHidden())
            continue;
        child->hide();
        m_hidden.append(child);
    }
    for (const Actions::Entry &entry : m_window.actions().all()) {
        if (!entry.action->isEnabled() || worksWhileCovered(entry.spec.id))
            continue;
        entry.action->setEnabled(false);
        m_disabled.append(entry.action);
    }
    cover->setParent(central);
    cover->setGeometry(central->rect());
    cover->show();
    cover->raise();
    cover->setFocus(Qt::OtherFocusReason);
}

void WindowCover::lift()
{
    if (!m_cover)
        return;
    m_cover->hide();
    m_cover->deleteLater();
    m_cover.clear();
    for (const QPointer<QAction> &action : std::exchange(m_disabled, {})) {
        if (action)
            action->setEnabled(true);
    }
    for (const QPointer<QWidget> &widget : std::exchange(m_hidden, {})) {
        if (widget)
            widget->show();
    }
}

bool WindowCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_cover)
        m_cover->setGeometry(m_window.centralWidget()->rect());
    return QObject::eventFilter(watched, event);
}

} // namespace ui
