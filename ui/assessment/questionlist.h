// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/formplace.h"

#include "model/instruments/questionnaire.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class FormState;
class QuestionRow;
class RepeatedGroup;
class TextLabel;

/// Items one below the other as the form has them: texts to read, questions of every type, small groups under
/// a heading, groups that are filled several times, and what the form reckons.
class QuestionList : public QWidget {
    Q_OBJECT
public:
    QuestionList(FormState &state, const std::vector<const instruments::Item *> &items,
        const FormPlace &place = {}, QWidget *parent = nullptr);

    /// Shows the answers, and which items are asked now.
    void refresh();
    void focusFirst();
    /// Puts the focus on a question; answers its row, or null where it is not here.
    QWidget *focusQuestion(const QString &linkId);
    /// Answers the question that has the focus with the option at this place and goes on to the next one;
    /// answers whether it could.
    bool chooseInFocus(int index);

Q_SIGNALS:
    void composed();

private:
    struct Passage {
        const instruments::Item *item = nullptr;
        QWidget *widget = nullptr;
    };
    struct Reckoned {
        const instruments::Item *item = nullptr;
        TextLabel *value = nullptr;
    };
    void add(QVBoxLayout *layout, const instruments::Item &item);
    void addReckoned(QVBoxLayout *layout, const instruments::Item &item);
    QList<QuestionRow *> allRows() const;

    FormState &m_state;
    FormPlace m_place;
    QList<QuestionRow *> m_rows;
    QList<RepeatedGroup *> m_groups;
    QList<Passage> m_passages; ///< headings and texts to read
    QList<Reckoned> m_reckoned;
};

} // namespace ui
