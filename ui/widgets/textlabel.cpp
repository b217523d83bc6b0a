// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include "ui/support/formats.h"

#include <QEvent>
#include <QPainter>

namespace ui {

TextLabel::TextLabel(const QString &text, TextSize size, Colour colour, QWidget *parent)
    : QLabel(text, parent)
    , m_words(text)
    , m_size(size)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    refresh();
}

void TextLabel::setText(const QString &text)
{
    m_words = text;
    QLabel::setText(m_overflow == Overflow::Wrap ? formats::tied(text) : text);
}

TextLabel *TextLabel::bold()
{
    m_weight = Weight::Bold;
    refresh();
    return this;
}

TextLabel *TextLabel::overflow(Overflow overflow)
{
    m_overflow = overflow;
    setWordWrap(overflow == Overflow::Wrap);
    setText(m_words);
    if (overflow == Overflow::Elide)
        setSizePolicy(QSizePolicy::Ignored, sizePolicy().verticalPolicy());
    return this;
}

void TextLabel::setColour(Colour colour)
{
    m_colour = colour;
    refresh();
}

void TextLabel::setTone(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return setColour(Colour::Danger);
    case Tone::Warn:
        return setColour(Colour::Warn);
    case Tone::Ok:
        return setColour(Colour::Ok);
    case Tone::Info:
        return setColour(Colour::Info);
    case Tone::Care:
        return setColour(Colour::Care);
    case Tone::Rehab:
        return setColour(Colour::Rehab);
    case Tone::Counsel:
        return setColour(Colour::Counsel);
    case Tone::Neutral:
    case Tone::Outline:
        return setColour(Colour::Text);
    }
}

QSize TextLabel::minimumSizeHint() const
{
    if (m_overflow == Overflow::Elide)
        return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
    return QLabel::minimumSizeHint();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const bool cut
        = m_overflow == Overflow::Elide && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (m_overflow == Overflow::Elide && toolTip() != (cut ? text() : QString()))
        setToolTip(cut ? text() : QString());
    if (!cut) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void TextLabel::refresh()
{
    // setFont and setPalette send change events of their own.
    if (m_refreshing)
        return;
    m_refreshing = true;
    const Theme &theme = Theme::of(this);
    setFont(theme.font(m_size, m_weight));
    QPalette colours = theme.palette();
    colours.setColor(QPalette::Active, QPalette::WindowText, theme.colour(m_colour));
    colours.setColor(QPalette::Inactive, QPalette::WindowText, theme.colour(m_colour));
    setPalette(colours);
    m_refreshing = false;
}

} // namespace ui
