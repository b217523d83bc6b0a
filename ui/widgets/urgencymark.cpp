// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/urgencymark.h"

#include "ui/support/accessible.h"

#include <QEvent>
#include <QPainter>

namespace ui {

UrgencyMark::UrgencyMark(Urgency urgency, int size, QWidget *parent)
    : QWidget(parent)
    , m_urgency(urgency)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    name();
}

void UrgencyMark::setUrgency(Urgency urgency)
{
    m_urgency = urgency;
    name();
    update();
}

QString UrgencyMark::word(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Urgent:
        return tr("Urgent");
    case Urgency::High:
        return tr("High");
    case Urgency::Normal:
        return tr("Normal");
    case Urgency::Low:
        break;
    }
    return tr("Low");
}

void UrgencyMark::name()
{
    describe(this, QAccessible::Graphic, tr("Urgency"), word(m_urgency));
    setToolTip(word(m_urgency));
}

QSize UrgencyMark::sizeHint() const
{
    const int side = Theme::of(this).scaled(m_size);
    return {side, side};
}

void UrgencyMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::urgencyMark(painter, Theme::of(this), rect(), m_urgency);
}

void UrgencyMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

} // namespace ui
