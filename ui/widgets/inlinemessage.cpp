// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/support/accessible.h"
#include "ui/support/icons.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return u"xc"_s;
    case Tone::Warn:
        return u"alert"_s;
    case Tone::Ok:
        return u"checkc"_s;
    default:
        return u"info"_s;
    }
}

} // namespace

InlineMessage::InlineMessage(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_title(new TextLabel)
    , m_text(new TextLabel)
    , m_layout(new QVBoxLayout(this))
{
    m_title->bold()->overflow(Overflow::Wrap);
    m_text->overflow(Overflow::Wrap);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setTone(tone);
    say({});
}

void InlineMessage::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_title->setVisible(!title.isEmpty());
    m_text->setVisible(!text.isEmpty());
    setVisible(!title.isEmpty() || !text.isEmpty());
    describe(this, QAccessible::AlertMessage, title.isEmpty() ? text : title, text);
}

void InlineMessage::setTone(Tone tone)
{
    m_tone = tone;
    m_title->setTone(tone);
    m_text->setTone(tone);
    arrange();
    update();
}

void InlineMessage::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

QString InlineMessage::title() const
{
    return m_title->text();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::arrange()
{
    const Theme &theme = Theme::of(this);
    m_layout->setContentsMargins(12 + theme.iconSize() + 8, 8, 12, 8);
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.isContrast() ? QPen(theme.ink(m_tone), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.ground(m_tone));
    const QRectF ground = theme.isContrast() ? QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect());
    painter.drawRoundedRect(ground, Theme::kControlRadius, Theme::kControlRadius);
    const int size = theme.iconSize();
    const int line = theme.lineHeight(TextSize::Body);
    icons::paint(painter, m_icon.isEmpty() ? iconOf(m_tone) : m_icon, QRectF(12, 8, size, line), size,
        theme.ink(m_tone));
}

void InlineMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace ui
