// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/categorymark.h"

#include "ui/support/accessible.h"
#include "ui/support/paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace ui {

CategoryMark::CategoryMark(domain::ServiceArea area, int size, QWidget *parent)
    : QWidget(parent)
    , m_area(area)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    name();
}

void CategoryMark::setArea(domain::ServiceArea area)
{
    m_area = area;
    name();
    update();
}

void CategoryMark::name()
{
    const QString words = QCoreApplication::translate("areas", domain::labelOf(m_area));
    describe(this, QAccessible::Graphic, words, words);
    setToolTip(words);
}

QSize CategoryMark::sizeHint() const
{
    const int side = Theme::of(this).scaled(m_size);
    return {side, side};
}

void CategoryMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::categoryMark(painter, Theme::of(this), rect(), m_area);
}

void CategoryMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

} // namespace ui
