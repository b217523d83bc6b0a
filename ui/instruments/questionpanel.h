// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answersets.h"
#include "ui/instruments/formauthor.h"
#include "ui/instruments/propertypanel.h"

#include <QHash>

class QCheckBox;
class QComboBox;

namespace ui {

class Button;
class ConditionRows;
class OptionRows;

/// What is set about one question, group or text: kind of answer, answers with points, limits, when it is
/// asked, what makes it urgent. Edits the draft that it is shown through `editRequested`.
class QuestionPanel : public PropertyPanel {
    Q_OBJECT
public:
    /// `sets` are the answers that are offered besides those of the form itself.
    explicit QuestionPanel(std::vector<instruments::AnswerSet> sets, QWidget *parent = nullptr);

    void show(
        const instruments::FormDraft &draft, const QString &linkId, const QHash<QString, QString> &names);
    using PropertyPanel::show;
    OptionRows *options() const { return m_options; }
    QComboBox *kind() const { return m_kind; }

Q_SIGNALS:
    void editRequested(const ui::FormAuthor::Edit &edit);
    void duplicateRequested();
    void removeRequested();

private:
    void addPlain();
    void addAnswers();
    void addLimits();
    void addUrgency();
    void addButtons();
    void showKind(const instruments::Item &item);
    void showLimits(const instruments::Item &item);
    void showUrgency(const instruments::Item &item);
    void readLimits();
    void readUrgency();
    void chooseKind(int index);

    std::vector<instruments::AnswerSet> m_sets;
    QString m_linkId;
    instruments::Item m_item;
    QLineEdit *m_english;
    QLineEdit *m_shortName;
    QComboBox *m_kind;
    QCheckBox *m_required;
    OptionRows *m_options;
    QWidget *m_optionsBox = nullptr;
    QLineEdit *m_least;
    QLineEdit *m_most;
    QLineEdit *m_length;
    QWidget *m_kindBox = nullptr;
    QWidget *m_numbersBox = nullptr;
    QWidget *m_lengthBox = nullptr;
    ConditionRows *m_conditions;
    QWidget *m_urgencyBox = nullptr;
    QComboBox *m_urgent;
    AnswerText *m_steps;
    QWidget *m_stepsBox = nullptr;
};

} // namespace ui
