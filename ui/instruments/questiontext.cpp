// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/questiontext.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal kMargin = 2;

} // namespace

QuestionText::QuestionText(const QString &name, QWidget *parent)
    : AnswerText(name, parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The steps of the form are undone, not the letters of one field.
    setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &QuestionText::fit);
    dress();
}

void QuestionText::setShiftable(bool in, bool out)
{
    m_in = in;
    m_out = out;
}

void QuestionText::setInk(TextSize size, Weight weight)
{
    m_size = size;
    m_weight = weight;
    dress();
}

void QuestionText::edit()
{
    setFocus(Qt::OtherFocusReason);
    moveCursor(QTextCursor::End);
}

void QuestionText::dress()
{
    setFont(Theme::of(this).font(m_size, m_weight));
    fit();
}

void QuestionText::fit()
{
    // The style gives every text field a margin of its own.
    if (document()->documentMargin() != kMargin)
        document()->setDocumentMargin(kMargin);
    qreal height = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    const int line = fontMetrics().lineSpacing();
    setFixedHeight(std::max(line, int(std::ceil(height))) + 2 * int(kMargin));
}

void QuestionText::resizeEvent(QResizeEvent *event)
{
    AnswerText::resizeEvent(event);
    fit();
}

void QuestionText::changeEvent(QEvent *event)
{
    AnswerText::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void QuestionText::focusInEvent(QFocusEvent *event)
{
    AnswerText::focusInEvent(event);
    Q_EMIT focused();
}

bool QuestionText::isAtEdge(int direction) const
{
    const QTextBlock block = textCursor().block();
    const QTextLine line = block.layout()->lineForTextPosition(textCursor().positionInBlock());
    if (!line.isValid())
        return true;
    if (direction < 0)
        return line.lineNumber() == 0 && block == document()->firstBlock();
    return line.lineNumber() == block.layout()->lineCount() - 1 && block == document()->lastBlock();
}

bool QuestionText::handled(const QKeyEvent &event)
{
    const bool isAlt = event.modifiers() == Qt::AltModifier;
    const bool isPlain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    const bool isUp = event.key() == Qt::Key_Up;
    if (event.matches(QKeySequence::Undo))
        Q_EMIT undoRequested();
    else if (event.matches(QKeySequence::Redo))
        Q_EMIT redoRequested();
    else if (isUp || event.key() == Qt::Key_Down) {
        if (isAlt)
            Q_EMIT moveRequested(isUp ? -1 : 1);
        else if (isPlain && isAtEdge(isUp ? -1 : 1))
            Q_EMIT stepRequested(isUp ? -1 : 1);
        else
            return false;
    } else if (isPlain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter))
        Q_EMIT entered();
    else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::ShiftModifier)
        Q_EMIT removeRequested();
    else if ((event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) && fullText().isEmpty())
        Q_EMIT removeRequested();
    else
        return false;
    return true;
}

void QuestionText::keyPressEvent(QKeyEvent *event)
{
    if (handled(*event))
        event->accept();
    else
        AnswerText::keyPressEvent(event);
}

bool QuestionText::focusNextPrevChild(bool next)
{
    if (!isReadOnly() && (next ? m_in : m_out)) {
        Q_EMIT shiftRequested(next);
        return true;
    }
    return AnswerText::focusNextPrevChild(next);
}

void QuestionText::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.trimmed().contains(u'\n'))
        Q_EMIT linesPasted(text);
    else
        insertPlainText(text.simplified());
}

} // namespace ui
