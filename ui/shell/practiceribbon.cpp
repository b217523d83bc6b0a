// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/practiceribbon.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int kStripe = 14;
constexpr int kRibbonMargin = 16;

} // namespace

PracticeRibbon::PracticeRibbon(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize PracticeRibbon::sizeHint() const
{
    return {200, Theme::of(this).lineHeight(TextSize::Body) + 8};
}

void PracticeRibbon::retranslate()
{
    m_short = tr("For practice");
    m_long = tr("For practice · all people in this vault are invented");
    setAccessibleName(m_long);
    update();
}

void PracticeRibbon::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void PracticeRibbon::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme.colour(Colour::Warn);
    const QColor ground = theme.colour(Colour::WarnBg);
    painter.fillRect(rect(), ground);
    QColor stripe = ink;
    stripe.setAlphaF(theme.isContrast() ? 0.6F : 0.28F);
    painter.setPen(QPen(stripe, kStripe / 2.0));
    for (int x = -height(); x < width() + height(); x += kStripe)
        painter.drawLine(QPointF(x, height() + 2.0), QPointF(x + height() + 4.0, -2.0));
    painter.setFont(theme.font(TextSize::Body, Weight::Bold));
    const QFontMetrics metrics = painter.fontMetrics();
    const bool isRoomy = metrics.horizontalAdvance(m_long) + 4 * kRibbonMargin < width();
    const QString words = isRoomy ? m_long : m_short;
    const int wide = metrics.horizontalAdvance(words) + 2 * kRibbonMargin;
    const QRect middle((width() - wide) / 2, 0, wide, height());
    painter.fillRect(middle, ground);
    painter.setPen(ink);
    painter.drawText(middle, Qt::AlignCenter | Qt::TextSingleLine, words);
    painter.fillRect(0, height() - 1, width(), 1, ink);
}

} // namespace ui
