// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/frontpage.h"

#include "ui/shell/lockside.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace ui {
namespace {

constexpr int kCardWidth = 560;
constexpr int kRoomForSide = 1180;

} // namespace

FrontPage::FrontPage(QWidget *parent)
    : QWidget(parent)
    , m_side(new LockSide)
    , m_title(new TextLabel({}, TextSize::Display))
    , m_text(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_trouble(new InlineMessage(Tone::Danger))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    auto *card = new Card;
    card->setPadding(Card::Padding::None);
    card->setFixedWidth(Theme::of(this).scaled(kCardWidth));
    card->body()->setContentsMargins(33, 30, 33, 26);
    card->body()->setSpacing(12);
    for (TextLabel *label : {m_title->bold(), m_text->overflow(Overflow::Wrap)}) {
        label->setContentsMargins(Theme::kRing, 0, Theme::kRing, 0);
        card->body()->addWidget(label);
    }
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(Theme::kRing, 0, Theme::kRing, 0);
    inset->addWidget(m_trouble);
    card->body()->addLayout(inset);
    m_body = new QVBoxLayout;
    m_body->setSpacing(10);
    card->body()->addLayout(m_body);
    m_trouble->say({});

    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(16, 24, 16, 24);
    column->addStretch(1);
    // Between two stretches, not aligned: an aligned item is not asked how high its wrapped words are.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(right);
    row->addWidget(scroll, 1);
}

void FrontPage::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void FrontPage::setTrouble(const QString &title, const QString &text)
{
    m_trouble->say(title, text);
}

void FrontPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= Theme::of(this).scaled(kRoomForSide));
}

} // namespace ui
