// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toolbar.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int kWordGap = 16;
constexpr int kLineGap = 4;
constexpr int kLeastLabel = 72; ///< a label that gives way keeps this much at least
constexpr double kLeastShare = 0.65; ///< and this share of its words, or the bar takes another line

int gapAfter(const QWidget *widget)
{
    return qobject_cast<const QLabel *>(widget) ? kWordGap : Theme::kControlSpacing;
}

QSize sizeOf(const QWidget *widget)
{
    return widget->sizeHint().expandedTo(widget->minimumSize()).boundedTo(widget->maximumSize());
}

bool givesWay(const QWidget *widget)
{
    return !widget->isHidden() && widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

int widthOf(const QList<QWidget *> &widgets)
{
    int width = 0;
    for (const QWidget *widget : widgets) {
        if (!widget->isHidden())
            width += sizeOf(widget).width() + gapAfter(widget);
    }
    return width;
}

} // namespace

Toolbar::Toolbar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Toolbar::addLeft(QWidget *widget)
{
    widget->setParent(this);
    m_left.append(widget);
    updateGeometry();
}

void Toolbar::addRight(QWidget *widget)
{
    widget->setParent(this);
    m_right.append(widget);
    updateGeometry();
}

int Toolbar::overflowAt(int width) const
{
    const auto label = std::find_if(m_left.begin(), m_left.end(), givesWay);
    const int over = widthOf(m_left) + widthOf(m_right) - width;
    if (label == m_left.end() || over <= 0)
        return 0;
    const int words = sizeOf(*label).width();
    const int spare = words - std::max(Theme::of(this).scaled(kLeastLabel), int(words * kLeastShare));
    return over <= spare ? over : 0;
}

int Toolbar::place(int width)
{
    int y = 0;
    int x = 0;
    int line = 0;
    QList<QPair<QWidget *, QRect>> row;
    const auto endRow = [&] {
        for (const auto &[widget, rect] : row) {
            // Words stand on the line of the biggest words, controls in the middle.
            const QRect middle = rect.translated(0, (line - rect.height()) / 2);
            widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), middle));
        }
        row.clear();
        y += line + kLineGap;
        x = 0;
        line = 0;
    };
    const int over = overflowAt(width);
    const auto shown = [over](const QWidget *widget) {
        return givesWay(widget) ? sizeOf(widget) - QSize(over, 0) : sizeOf(widget);
    };
    const auto add = [&](QWidget *widget, int at) {
        const QSize size = shown(widget).boundedTo(QSize(width, QWIDGETSIZE_MAX));
        row.append({widget, QRect(QPoint(at, y), size)});
        line = std::max(line, size.height());
        x = at + size.width() + gapAfter(widget);
    };
    for (QWidget *widget : m_left) {
        if (widget->isHidden())
            continue;
        if (x > 0 && x + shown(widget).width() > width)
            endRow();
        add(widget, x);
    }
    const int rightWidth = widthOf(m_right);
    if (x > 0 && rightWidth > 0 && x + rightWidth > width)
        endRow();
    x = std::max(x, width - rightWidth + Theme::kControlSpacing + Theme::kRing);
    for (QWidget *widget : m_right) {
        if (widget->isHidden())
            continue;
        if (x > 0 && x + sizeOf(widget).width() > width + Theme::kRing)
            endRow();
        add(widget, x);
    }
    endRow();
    return y - kLineGap;
}

QSize Toolbar::sizeHint() const
{
    int height = 0;
    for (const auto &list : {m_left, m_right}) {
        for (const QWidget *widget : list)
            height = std::max(height, sizeOf(widget).height());
    }
    return {widthOf(m_left) + widthOf(m_right), std::max(height, this->height())};
}

QSize Toolbar::minimumSizeHint() const
{
    int width = 0;
    for (const auto &list : {m_left, m_right}) {
        for (const QWidget *widget : list)
            width = std::max(width, widget->minimumSizeHint().width());
    }
    return {width, 0};
}

void Toolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(std::max(1, place(width())));
}

bool Toolbar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange
        || event->type() == QEvent::Show)
        setFixedHeight(std::max(1, place(width())));
    return QWidget::event(event);
}

} // namespace ui
