// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/needbar.h"

#include "ui/support/accessible.h"
#include "ui/support/paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

NeedBar::NeedBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    this->name();
}

void NeedBar::setLevel(int level, std::optional<int> previous)
{
    m_level = std::clamp(level, 0, 4);
    m_previous = previous;
    name();
    updateGeometry();
    update();
}

void NeedBar::setWord(Word word)
{
    m_word = word;
    updateGeometry();
    update();
}

QString NeedBar::word(int level)
{
    switch (level) {
    case 0:
        return tr("None", "level of need");
    case 1:
        return tr("Mild", "level of need");
    case 2:
        return tr("Moderate", "level of need");
    case 3:
        return tr("Severe", "level of need");
    default:
        return tr("Critical", "level of need");
    }
}

void NeedBar::name()
{
    QString value = tr("%1, %2 of 4").arg(word(m_level)).arg(m_level);
    if (m_previous)
        value = tr("%1; last time %2").arg(value, word(*m_previous));
    describe(this, QAccessible::ProgressBar, m_name, value);
}

QSize NeedBar::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    QSize size = paint::needCellsSize(theme, m_previous.has_value()).toSize();
    if (m_word == Word::Shown) {
        const QFontMetrics metrics(theme.font(TextSize::Body, Weight::Bold));
        int widest = 0;
        for (int level = 0; level <= 4; ++level)
            widest = std::max(widest, metrics.horizontalAdvance(word(level)));
        size.rwidth() += 12 + widest;
        size.setHeight(std::max(size.height(), metrics.height()));
    }
    // The cells stay on the middle line, so that words beside them stand level.
    const qreal bar = paint::needCellsSize(theme, false).height();
    const qreal below = paint::needCellsSize(theme, m_previous.has_value()).height() - bar;
    size.setHeight(std::max(size.height(), int(std::ceil(bar + 2 * below))));
    return size;
}

void NeedBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QSizeF cells = paint::needCellsSize(theme, m_previous.has_value());
    const qreal bar = paint::needCellsSize(theme, false).height();
    const qreal top = (height() - bar) / 2.0;
    paint::needCells(painter, theme, {0, top, cells.width(), cells.height()}, m_level, m_previous);
    if (m_word == Word::Hidden)
        return;
    painter.setFont(theme.font(TextSize::Body, Weight::Bold));
    painter.setPen(theme.colour(m_level >= 3 ? Colour::Danger : Colour::Text));
    const QRectF words(cells.width() + 12, 0, width(), height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, word(m_level));
}

void NeedBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

} // namespace ui
