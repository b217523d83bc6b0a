// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answersets.h"

#include <QDate>
#include <QJsonObject>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace ui {

class AssessmentWorkplace;
class FormAuthor;
class FormState;
class NoticeBar;
class ProblemCard;
class PropertyStack;
class StructureCard;
class StructureList;

/// One form under the hands of an author: its items in the middle, what is set about the chosen one beside
/// them, what is still to be mended above, and the form as it will be asked, to try it. A published form is
/// shown the same way and cannot be changed.
class FormEditor : public QWidget {
    Q_OBJECT
public:
    FormEditor(std::vector<instruments::AnswerSet> sets, QDate today, QWidget *parent = nullptr);
    ~FormEditor() override;

    void open(const instruments::Questionnaire &form, bool isReadOnly);
    void close();
    FormAuthor *author() const { return m_author; }
    /// The form with the question that is being typed in the empty line.
    QJsonObject typed() const;
    /// Makes a question of what stands in the empty line.
    void bear();
    /// Puts the cursor into the name, to be typed over.
    void begin();
    void paste(const QString &text);
    void undo();
    void redo();

    bool isTrying() const;
    /// Shows the form as it will be asked, without answers; or goes back to its items.
    void setTrying(bool trying);
    FormState *trial() const { return m_trial.get(); }

    /// To the first thing that has to be mended; answers whether there was one.
    bool showFirstProblem();
    StructureList *structure() const { return m_structure; }
    PropertyStack *panels() const { return m_panels; }
    NoticeBar *notice() const { return m_notice; }

Q_SIGNALS:
    void edited();
    void composed();
    /// Undoing, problems or the mode read differently now.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void listen();
    void listenToStructure();
    void add(const QString &after, const QString &text);
    void addTotal();
    void remove(const QString &linkId);
    void refresh();
    void goTo(const QString &linkId);
    void arrange();

    std::vector<instruments::AnswerSet> m_sets;
    FormAuthor *m_author;
    std::unique_ptr<FormState> m_trial;
    QDate m_today;
    NoticeBar *m_notice;
    ProblemCard *m_problems;
    QStackedWidget *m_stack;
    QBoxLayout *m_columns = nullptr;
    StructureCard *m_card;
    StructureList *m_structure;
    PropertyStack *m_panels;
    QScrollArea *m_panelScroll;
    AssessmentWorkplace *m_try;
};

} // namespace ui
