// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"

#include <QBoxLayout>

namespace ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage)
    , m_row(new QWidget)
    , m_buttons(new FlowLayout(m_row, 2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_message);
    layout->addWidget(m_row);
    hide();
}

void NoticeBar::say(Tone tone, const QString &title, const QString &text)
{
    dismiss();
    m_message->setTone(tone);
    m_message->say(title, text);
    m_row->hide();
    show();
}

Button *NoticeBar::addButton(const QString &text, std::function<void()> act)
{
    auto *button = new Button(text);
    button->small();
    m_buttons->addWidget(button);
    m_row->show();
    // The button may go with the note while it is being pressed.
    connect(
        button, &Button::clicked, this, [act = std::move(act)] { act(); }, Qt::QueuedConnection);
    return button;
}

void NoticeBar::dismiss()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

QString NoticeBar::title() const
{
    return m_message->title();
}

QString NoticeBar::text() const
{
    return m_message->text();
}

} // namespace ui
