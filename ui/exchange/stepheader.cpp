// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/stepheader.h"

#include "ui/support/accessible.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kDot = 26;
constexpr int kGap = 8;
constexpr int kLine = 28;

} // namespace

StepHeader::StepHeader(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void StepHeader::setCurrent(int step)
{
    if (step == m_current)
        return;
    m_current = step;
    tell();
    update();
}

void StepHeader::tell()
{
    describe(this, QAccessible::StaticText,
        tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current)));
}

int StepHeader::widthWith(bool allWords) const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics regular(theme.font(TextSize::Body));
    const QFontMetrics bold(theme.font(TextSize::Body, Weight::Bold));
    int width = 0;
    for (int step = 0; step < int(m_steps.size()); ++step) {
        width += theme.scaled(kDot) + kGap;
        if (step == m_current)
            width += bold.horizontalAdvance(m_steps.at(step)) + kGap;
        else if (allWords)
            width += regular.horizontalAdvance(m_steps.at(step)) + kGap;
        if (step > 0)
            width += theme.scaled(kLine) + kGap;
    }
    return width;
}

QSize StepHeader::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {widthWith(true), std::max(theme.scaled(kDot), theme.lineHeight(TextSize::Body)) + 4};
}

QSize StepHeader::minimumSizeHint() const
{
    return {widthWith(false), sizeHint().height()};
}

void StepHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void StepHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool allWords = widthWith(true) <= width();
    const int dot = theme.scaled(kDot);
    const int middle = height() / 2;
    int left = 0;
    for (int step = 0; step < int(m_steps.size()); ++step) {
        const bool isCurrent = step == m_current;
        if (step > 0) {
            painter.fillRect(left, middle, theme.scaled(kLine), 1, theme.colour(Colour::LineStrong));
            left += theme.scaled(kLine) + kGap;
        }
        const QRectF circle(left + 0.75, middle - dot / 2.0 + 0.75, dot - 1.5, dot - 1.5);
        painter.setPen(QPen(theme.colour(isCurrent ? Colour::Primary : Colour::LineStrong), 1.5));
        painter.setBrush(isCurrent ? theme.colour(Colour::Primary) : theme.colour(Colour::Panel));
        painter.drawEllipse(circle);
        if (step < m_current) {
            icons::paint(
                painter, QStringLiteral("check"), circle, theme.scaled(16), theme.colour(Colour::Ok));
        } else {
            painter.setFont(theme.font(TextSize::Caption, Weight::Bold));
            painter.setPen(theme.colour(isCurrent ? Colour::OnPrimary : Colour::Text2));
            painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
        }
        left += dot + kGap;
        if (!allWords && !isCurrent)
            continue;
        painter.setFont(theme.font(TextSize::Body, isCurrent ? Weight::Bold : Weight::Regular));
        painter.setPen(theme.colour(isCurrent ? Colour::Text : Colour::Text2));
        const int wide = painter.fontMetrics().horizontalAdvance(m_steps.at(step));
        painter.drawText(QRect(left, 0, wide + 2, height()), Qt::AlignVCenter, m_steps.at(step));
        left += wide + kGap;
    }
}

} // namespace ui
