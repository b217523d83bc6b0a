// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include "ui/shell/header.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/widgets/card.h"

#include <QAccessible>
#include <QWhatsThis>

namespace ui::panes {
namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

/// The pane of a widget: the innermost card, else rail, header or page that it stands in.
QWidget *paneOf(QWidget *widget, const QWidget *window)
{
    for (QWidget *one = widget; one && one != window; one = one->parentWidget()) {
        if (qobject_cast<Card *>(one) || qobject_cast<Rail *>(one) || qobject_cast<Header *>(one)
            || qobject_cast<Page *>(one))
            return one;
    }
    return nullptr;
}

/// Of the focusable widgets of a pane those that stand in no inner pane.
QWidget *placeIn(QWidget *pane, const QWidget *window)
{
    QWidget *last = pane->focusWidget();
    if (last && takesFocus(last) && paneOf(last, window) == pane)
        return last;
    for (QWidget *one = pane->nextInFocusChain(); one != pane; one = one->nextInFocusChain()) {
        if (pane->isAncestorOf(one) && takesFocus(one) && paneOf(one, window) == pane)
            return one;
    }
    return nullptr;
}

QAccessibleInterface *focusedPart(QWidget *widget)
{
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(widget);
    QAccessibleInterface *part = whole ? whole->focusChild() : nullptr;
    return part ? part : whole;
}

} // namespace

QList<QWidget *> of(const QWidget *window)
{
    QList<QWidget *> panes;
    for (QWidget *one = window->nextInFocusChain(); one != window; one = one->nextInFocusChain()) {
        if (!window->isAncestorOf(one) || !takesFocus(one))
            continue;
        QWidget *pane = paneOf(one, window);
        if (pane && !panes.contains(pane))
            panes.append(pane);
    }
    return panes;
}

void go(const QWidget *window, int step)
{
    const QList<QWidget *> panes = of(window);
    if (panes.isEmpty())
        return;
    const qsizetype now = panes.indexOf(paneOf(window->focusWidget(), window));
    const qsizetype count = panes.size();
    const qsizetype next = now < 0 ? 0 : (now + step + count) % count;
    if (QWidget *place = placeIn(panes[next], window))
        place->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void explainFocus(const QWidget *window)
{
    QWidget *widget = window->focusWidget();
    QAccessibleInterface *part = widget ? focusedPart(widget) : nullptr;
    if (!part)
        return;
    QStringList lines{part->text(QAccessible::Name), part->text(QAccessible::Description),
        part->text(QAccessible::Help), widget->whatsThis()};
    lines.removeAll(QString());
    lines.removeDuplicates();
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    if (!lines.isEmpty())
        lines.first() = QStringLiteral("<b>%1</b>").arg(lines.first());
    QWhatsThis::showText(
        widget->mapToGlobal(QPoint(0, widget->height())), lines.join(QStringLiteral("<br>")), widget);
}

} // namespace ui::panes
