// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/answertext.h"
#include "ui/support/theme.h"

namespace ui {

/// The words of one question in the list of a form: as high as they need, without a frame. Enter, the arrow
/// keys at its ends, Tab and pasted lines belong to the list around it, which listens.
class QuestionText : public AnswerText {
    Q_OBJECT
public:
    explicit QuestionText(const QString &name, QWidget *parent = nullptr);

    /// Whether Tab moves the question into a group, and Shift+Tab out of one; else they go on to the next
    /// control.
    void setShiftable(bool in, bool out);
    void setInk(TextSize size, Weight weight);
    /// Puts the cursor behind the last letter.
    void edit();

Q_SIGNALS:
    void entered();
    void removeRequested();
    void moveRequested(int by);
    void stepRequested(int by);
    void shiftRequested(bool in);
    void linesPasted(const QString &text);
    void undoRequested();
    void redoRequested();
    void focused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool isAtEdge(int direction) const;
    bool handled(const QKeyEvent &event);
    void dress();
    void fit();

    TextSize m_size = TextSize::Body;
    Weight m_weight = Weight::Regular;
    bool m_in = false;
    bool m_out = false;
};

} // namespace ui
