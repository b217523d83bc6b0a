// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/formsections.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;

namespace ui {

class AnswerControl;
class Button;
class FormState;
class QuestionList;
class QuestionRow;
class SeverityCards;
class TextLabel;

/// The questions of one section of a form: of a need area its degree of severity, checks, sub-needs, and the
/// texts side by side; of any other the items as the form has them.
/// Made anew for each section, so that a page never holds all of them.
class SectionView : public QWidget {
    Q_OBJECT
public:
    SectionView(FormState &state, const FormSection &section, QWidget *parent = nullptr);

    const FormSection &section() const { return m_section; }
    /// Shows what the state holds now; texts that are being typed stay as they are.
    void refresh();
    void focusFirst();
    /// Puts the focus on a question; answers the control, or null where it is not here.
    QWidget *focusQuestion(const QString &linkId);
    /// Answers the question in focus with the option at this place, where the section is a list of questions.
    bool chooseInFocus(int index);

Q_SIGNALS:
    /// The input method ended a composition in one of the texts.
    void composed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addSeverity(QBoxLayout *layout);
    void addChecks(QBoxLayout *layout);
    void addSubNeeds(QBoxLayout *layout);
    void addTexts(QBoxLayout *layout);
    QWidget *makeText(const instruments::Item &item);
    void addHeading(QBoxLayout *layout, const QString &text, bool required, QWidget *right = nullptr,
        const QString &note = {});
    void addControl(const instruments::Item &item, AnswerControl *control);
    void arrange();

    FormState &m_state;
    const FormSection &m_section;
    QuestionList *m_list = nullptr;
    SeverityCards *m_severity = nullptr;
    Button *m_unknown = nullptr;
    QList<QuestionRow *> m_rows;
    QHash<QString, AnswerControl *> m_controls; ///< of sub-needs and texts
    QList<QWidget *> m_textFields;
    QList<QBoxLayout *> m_textRows;
};

} // namespace ui
