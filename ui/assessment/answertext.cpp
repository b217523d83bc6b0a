// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/answertext.h"

#include "ui/support/theme.h"

#include <QInputMethodEvent>
#include <QSignalBlocker>

namespace ui {

AnswerText::AnswerText(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(this, &QPlainTextEdit::textChanged, this, &AnswerText::tell);
}

QString AnswerText::fullText() const
{
    QString text = toPlainText();
    if (!m_preedit.isEmpty())
        text.insert(textCursor().position(), m_preedit);
    return text;
}

void AnswerText::setText(const QString &text)
{
    const QSignalBlocker quiet(this);
    setPlainText(text);
    m_told = text;
}

void AnswerText::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize AnswerText::sizeHint() const
{
    return {Theme::of(this).scaled(240), minimumSizeHint().height()};
}

QSize AnswerText::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.scaled(120), m_lines * theme.lineHeight(TextSize::Body) + 2 * Theme::kRing + 20};
}

void AnswerText::inputMethodEvent(QInputMethodEvent *event)
{
    const bool committed = !event->commitString().isEmpty();
    m_preedit = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
    tell();
    if (committed)
        Q_EMIT composed();
}

void AnswerText::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void AnswerText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void AnswerText::tell()
{
    const QString text = fullText();
    if (text == m_told)
        return;
    m_told = text;
    Q_EMIT edited(text);
}

} // namespace ui
