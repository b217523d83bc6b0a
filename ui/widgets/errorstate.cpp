// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorstate.h"

#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ErrorState::ErrorState(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage(Tone::Danger))
    , m_safe(new TextLabel)
    , m_number(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_buttons(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    m_safe->overflow(Overflow::Wrap);
    layout->addWidget(m_safe);
    m_buttons->setSpacing(Theme::kControlSpacing);
    layout->addLayout(m_buttons);
    layout->addStretch(1);
    layout->addWidget(m_number);
}

void ErrorState::setError(const base::Error &error, base::Moment when)
{
    const ErrorText words = errorText(error);
    // Being away from the office is a fact and no error.
    const bool isAway = error.kind == base::ErrorKind::Offline || error.kind == base::ErrorKind::OfficeBusy;
    m_message->setTone(isAway ? Tone::Warn : Tone::Danger);
    m_message->setIcon(isAway ? u"offline"_s : QString());
    m_number->setVisible(!isAway);
    m_message->say(words.happened, words.toDo);
    m_safe->setText(words.safe);
    m_number->setText(tr("Error number %1 · %2").arg(words.number, formats::moment(when)));
    setAccessibleName(words.happened);
    setAccessibleDescription(words.toDo);
}

Button *ErrorState::addButton(const QString &text, ButtonKind kind)
{
    auto *button = new Button(text, kind);
    m_buttons->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void ErrorState::focusFirst()
{
    if (m_buttons->count() > 0)
        m_buttons->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
