// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answersets.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ui {

class Button;

/// The answers of a choice: taken from a set in one step, or written here with words in both languages,
/// points, and what an answer means. Shown anew from outside; tells every edit as the whole list.
class OptionRows : public QWidget {
    Q_OBJECT
public:
    explicit OptionRows(QWidget *parent = nullptr);

    /// `shared` is how many questions have the very same answers.
    void show(const std::vector<instruments::Option> &options,
        const std::vector<instruments::AnswerSet> &sets, int shared);
    using QWidget::show;
    /// Whether the edit is for all questions that have these answers.
    bool isForAll() const;

Q_SIGNALS:
    void edited(const std::vector<instruments::Option> &options);
    /// The focus left a field: the next edit is another step.
    void stepEnded();

private:
    struct Line {
        QLineEdit *text;
        QLineEdit *english;
        QLineEdit *points;
        QLineEdit *anchor;
        Button *remove;
    };
    void addLine();
    void dropLine();
    void fill(const Line &line, const instruments::Option &option);
    void read();
    void choose(int index);
    void remove(QObject *button);
    void arrange();

    QComboBox *m_set;
    QCheckBox *m_forAll;
    QCheckBox *m_withAnchors;
    QGridLayout *m_grid;
    Button *m_add;
    QList<Line> m_lines;
    std::vector<instruments::Option> m_options;
    std::vector<instruments::AnswerSet> m_sets;
};

} // namespace ui
