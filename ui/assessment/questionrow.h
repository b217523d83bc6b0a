// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/formplace.h"

#include "model/instruments/questionnaire.h"

#include <QWidget>

namespace ui {

class AnswerControl;
class Button;
class FormState;
class TextLabel;

/// One question with its control: at the right where it is narrow, else below the words. What was answered
/// last time stands beside them, and "not known" where the kind of answer leaves room for it.
class QuestionRow : public QWidget {
    Q_OBJECT
public:
    QuestionRow(
        FormState &state, const instruments::Item &item, const FormPlace &place, QWidget *parent = nullptr);

    const instruments::Item &item() const { return m_item; }
    const QString &linkId() const { return m_item.linkId; }
    /// Shows the answer and whether the question is asked now.
    void refresh();
    void focusControl();
    /// Chooses an option by its place; answers whether there is one.
    bool choose(int index);

Q_SIGNALS:
    /// The input method ended a composition.
    void composed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeUnknown();
    QString previousWords() const;

    FormState &m_state;
    const instruments::Item &m_item;
    FormPlace m_place;
    TextLabel *m_previous;
    AnswerControl *m_control;
    Button *m_unknown = nullptr;
};

} // namespace ui
