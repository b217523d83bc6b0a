// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/questionnaire.h"

#include <QWidget>

namespace ui {

class FormState;
class TextLabel;

/// One question with its control at the right: yes, no or not known, one of several, or a short text. What
/// was answered last time stands before the control.
class QuestionRow : public QWidget {
    Q_OBJECT
public:
    QuestionRow(FormState &state, const instruments::Item &item, QWidget *parent = nullptr);

    const QString &linkId() const { return m_item.linkId; }
    /// Shows the answer and whether the question is asked now.
    void refresh();
    void focusControl();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeSegments();
    QWidget *makeCombo();
    QWidget *makeLine();
    QString previousWords() const;

    FormState &m_state;
    const instruments::Item &m_item;
    TextLabel *m_previous;
    QWidget *m_control;
};

} // namespace ui
