// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answersets.h"
#include "ui/instruments/snugstack.h"

#include <QDate>

namespace ui {

class FormAuthor;
class HeadPanel;
class QuestionPanel;
class StructureList;
class TotalPanel;

/// What is set about the chosen item: a question, a total, or the form as a whole.
class PropertyStack : public SnugStack {
    Q_OBJECT
public:
    PropertyStack(
        FormAuthor &author, std::vector<instruments::AnswerSet> sets, QDate today, QWidget *parent = nullptr);

    /// `list` knows the names of the items.
    void show(const QString &linkId, const StructureList &list);
    using SnugStack::show;
    bool hasHeightForWidth() const override { return QStackedWidget::hasHeightForWidth(); }
    QuestionPanel *question() const { return m_question; }
    TotalPanel *total() const { return m_total; }

Q_SIGNALS:
    void composed();
    void removeRequested();
    void duplicateRequested();

private:
    FormAuthor &m_author;
    HeadPanel *m_head;
    QuestionPanel *m_question;
    TotalPanel *m_total;
};

} // namespace ui
