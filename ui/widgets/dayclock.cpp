// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayclock.h"

#include "ui/support/accessible.h"
#include "ui/support/formats.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

DayClock::DayClock(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayClock::setClock(const QString &who, const QString &step, const DayCount &days)
{
    m_who = who;
    m_step = step;
    m_days = days;
    name();
    updateGeometry();
    update();
}

QString DayClock::figure() const
{
    return tr("%1 / %2 days").arg(m_days.used).arg(m_days.limit);
}

void DayClock::name()
{
    const QString state = m_days.done ? tr("done")
        : m_days.paused               ? tr("paused")
                                      : formats::daysLeft(m_days.left());
    describe(this, QAccessible::ProgressBar, (m_who + u' ' + m_step).trimmed(),
        tr("day %1, limit %2 days, %3").arg(m_days.used).arg(m_days.limit).arg(state));
    setToolTip(state);
}

QSize DayClock::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {260, theme.lineHeight(TextSize::Body) + 4 + theme.scaled(10)};
}

QSize DayClock::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextSize::Body, Weight::Bold));
    return {metrics.horizontalAdvance(m_who + u' ' + m_step + u"   "_s + figure()), sizeHint().height()};
}

void DayClock::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRect line(0, 0, width(), theme.lineHeight(TextSize::Body));
    const QFont bold = theme.font(TextSize::Body, Weight::Bold);
    painter.setFont(bold);
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_who);
    const int after = m_who.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(m_who) + theme.scaled(5);
    painter.setFont(theme.font(TextSize::Body));
    painter.drawText(line.adjusted(after, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_step);
    painter.setFont(bold);
    painter.setPen(theme.colour(m_days.done ? Colour::Ok
            : m_days.isOver()               ? Colour::Danger
            : m_days.isNear()               ? Colour::Warn
                                            : Colour::Text));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, m_days.done ? figure() + u" ✔"_s : figure());
    paint::dayBar(painter, theme, QRectF(0, height() - theme.scaled(10), width(), theme.scaled(10)), m_days);
}

void DayClock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

} // namespace ui
