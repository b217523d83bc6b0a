// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/tableparts.h"

#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kLabelSide = 14;
constexpr int kLabelTop = 10;
constexpr int kBar = 3;
constexpr int kRadius = 6;

void drawLines(QPainter &painter, const Theme &theme, const QRect &rect, bool isFirst)
{
    painter.setPen(theme.colour(Colour::Line));
    if (!isFirst)
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

} // namespace

ColumnHead::ColumnHead(const QString &title, const QString &by, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kLabelSide, 8, kLabelSide, 8);
    layout->setSpacing(0);
    layout->addWidget((new TextLabel(title))->bold()->overflow(Overflow::Wrap));
    auto *writer = new TextLabel(by, TextSize::Caption, Colour::Text2);
    layout->addWidget(writer->overflow(Overflow::Wrap));
    writer->setVisible(!by.isEmpty());
    layout->addStretch(1);
}

void ColumnHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::Sunken));
    drawLines(painter, theme, rect(), x() == 0);
}

RowLabel::RowLabel(const QString &label, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_state(new TextLabel({}, TextSize::Caption, Colour::Text2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kLabelSide, kLabelTop, 8, kLabelTop);
    layout->setSpacing(2);
    layout->addWidget((new TextLabel(label))->bold()->overflow(Overflow::Wrap));
    auto *which = new TextLabel(hint, TextSize::Caption, Colour::Text2);
    layout->addWidget(which->overflow(Overflow::Wrap));
    which->setVisible(!hint.isEmpty());
    layout->addWidget(m_state->overflow(Overflow::Wrap));
    layout->addStretch(1);
    m_state->hide();
}

void RowLabel::setState(const QString &words, bool isDecided)
{
    m_state->show();
    m_state->setText(isDecided ? words : u"⚠ "_s + words);
    m_state->setTone(isDecided ? Tone::Neutral : Tone::Warn);
}

QString RowLabel::state() const
{
    return m_state->text();
}

void RowLabel::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void RowLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawLines(painter, theme, rect(), true);
    if (m_isCurrent)
        painter.fillRect(QRect(0, 0, kBar, height()), theme.colour(Colour::Primary));
}

void SunkenGround::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Sunken));
    painter.drawRoundedRect(rect(), kRadius, kRadius);
}

} // namespace ui
