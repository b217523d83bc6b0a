// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/textanswer.h"

#include "ui/assessment/answertext.h"
#include "ui/assessment/formstate.h"

#include <QBoxLayout>

namespace ui {

TextAnswer::TextAnswer(const instruments::Item &item, QWidget *parent)
    : TextAnswer(FormState::text(item.text), parent)
{
    m_text->setLines(2);
}

TextAnswer::TextAnswer(const QString &name, QWidget *parent)
    : AnswerControl(parent)
    , m_text(new AnswerText(name))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &AnswerText::edited, this, [this](const QString &text) { Q_EMIT answered(text); });
    connect(m_text, &AnswerText::composed, this, &TextAnswer::composed);
}

void TextAnswer::setAnswer(const QJsonValue &answer)
{
    if (m_text->fullText() != answer.toString())
        m_text->setText(answer.toString());
}

void TextAnswer::focusAnswer()
{
    m_text->setFocus(Qt::TabFocusReason);
}

} // namespace ui
