// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/support/paint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace ui {

Card::Card(const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextSize::Strong))
    , m_note(new TextLabel(note, TextSize::Caption, Colour::Text2))
    , m_headerRow(new QWidget)
    , m_headerLine(new Separator)
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
    , m_header(new QHBoxLayout(m_headerRow))
{
    m_title->bold();
    m_note->overflow(Overflow::Elide);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addWidget(m_note, 1);
    // A rounded panel does not clip its children, so they keep off its line.
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_headerRow);
    m_outer->addWidget(m_headerLine);
    m_outer->addLayout(m_body, 1);
    setTitle(title);
    arrange();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_headerRow->setVisible(!title.isEmpty());
    m_headerLine->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    arrangeHeader();
}

void Card::setHeaderToolTip(const QString &text)
{
    m_headerRow->setToolTip(text);
}

void Card::setPadding(Padding padding)
{
    m_padding = padding;
    if (padding == Padding::None) // once: whoever fills the body may set margins of its own
        m_body->setContentsMargins(0, 0, 0, 0);
    arrange();
}

QHBoxLayout *Card::footer()
{
    if (!m_footer) {
        m_footerLine = new Separator;
        m_outer->addWidget(m_footerLine);
        m_footerRow = new QWidget;
        m_footer = new QHBoxLayout(m_footerRow);
        m_footer->setSpacing(Theme::kControlSpacing);
        m_outer->addWidget(m_footerRow);
        arrange();
    }
    return m_footer;
}

void Card::setFooterVisible(bool visible)
{
    footer();
    m_footerLine->setVisible(visible);
    m_footerRow->setVisible(visible);
}

void Card::arrange()
{
    const Theme &theme = Theme::of(this);
    const int side = theme.isCompact() ? 14 : 16;
    m_header->setContentsMargins(side, 0, side, 0);
    if (m_padding == Padding::Inside)
        m_body->setContentsMargins(side, theme.isCompact() ? 10 : 14, side, theme.isCompact() ? 10 : 14);
    if (m_footer) {
        m_footer->setContentsMargins(side - Theme::kRing, 5, side - Theme::kRing, 5);
        m_footerRow->setMinimumHeight(theme.controlHeight() + 2 * Theme::kRing + 10);
    }
    arrangeHeader();
}

bool Card::hasHeaderButtons() const
{
    for (int at = 0; at < m_header->count(); ++at) {
        const QWidget *part = m_header->itemAt(at)->widget();
        if (part && part != m_title && part != m_note && !part->isHidden())
            return true;
    }
    return false;
}

/// A note that does not fit beside the title stands under it in full, instead of being cut.
void Card::arrangeHeader()
{
    const QMargins margins = m_header->contentsMargins();
    const int room = width() - margins.left() - margins.right() - 2;
    const int words = m_note->fontMetrics().horizontalAdvance(m_note->text());
    const bool isLong = !hasHeaderButtons() && !m_note->text().isEmpty() && !m_title->text().isEmpty()
        && m_title->sizeHint().width() + m_header->spacing() + words > room;
    m_header->setDirection(isLong ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->setContentsMargins(margins.left(), isLong ? 6 : 0, margins.right(), isLong ? 6 : 0);
    m_header->setSpacing(isLong ? 0 : 8);
    m_note->overflow(isLong ? Overflow::Wrap : Overflow::Elide);
    m_note->setAlignment((isLong ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const int under = isLong ? m_note->heightForWidth(std::max(1, room)) : 0;
    m_note->setMinimumHeight(under);
    const Theme &theme = Theme::of(this);
    m_headerRow->setMinimumHeight(
        std::max(theme.isCompact() ? 38 : 46, theme.lineHeight(TextSize::Strong) + 12 + under));
}

void Card::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrangeHeader();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::card(painter, Theme::of(this), rect());
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace ui
