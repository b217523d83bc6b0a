// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/formsview.h"

#include <QWidget>

namespace ui {

class AnswerSheet;
class Button;
class Card;
class CompareChart;
class CompareTable;
class EmptyState;
class FormState;
class RowList;
class TextLabel;

/// What a person answered to one instrument so far: the course as a picture and as a table, the times it was
/// asked, and the answers of one of them.
class FormResults : public QWidget {
    Q_OBJECT
public:
    explicit FormResults(QWidget *parent = nullptr);

    /// Shows an instrument; `history` is null where the person was never asked with it.
    void show(const work::FormEntry *tool, const work::FormHistory *history);
    using QWidget::show;
    /// Chooses one of the times; answers whether it is there.
    bool select(const base::Id &assessment);
    /// The answers of the chosen time, in the edition they were asked with.
    void showAnswers(std::unique_ptr<FormState> form);

Q_SIGNALS:
    void assessmentChosen(const base::Id &assessment);
    /// The paper of the finished form that is shown.
    void paperRequested(const base::Id &assessment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTimes();
    void words();

    work::FormHistory m_history;
    work::FormEntry m_tool;
    std::unique_ptr<FormState> m_form;
    Card *m_about;
    TextLabel *m_description;
    EmptyState *m_empty;
    CompareChart *m_chart;
    CompareTable *m_table;
    Card *m_timesCard;
    RowList *m_times;
    Card *m_answersCard;
    AnswerSheet *m_answers;
    Button *m_paper;
};

} // namespace ui
