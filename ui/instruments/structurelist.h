// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/draftcheck.h"
#include "model/instruments/formdraft.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class QuestionLine;
class QuestionText;

/// The items of a form under one another, typed right where they stand, with an empty line at the end for the
/// next one. Says what is wanted and changes nothing itself.
class StructureList : public QWidget {
    Q_OBJECT
public:
    explicit StructureList(QWidget *parent = nullptr);

    void show(const instruments::Questionnaire &form, const std::vector<instruments::DraftProblem> &problems,
        bool isReadOnly, instruments::Language language);
    using QWidget::show;
    /// What can be shifted by Tab.
    void setShiftable(const QString &linkId, bool in, bool out);

    /// The chosen item; empty for the form as a whole.
    const QString &current() const { return m_current; }
    void setCurrent(const QString &linkId);
    /// Puts the focus into the words of an item, or of the form.
    void edit(const QString &linkId);
    void editNew();
    /// What stands in the empty line and is no question yet.
    QString unborn() const;
    void clearUnborn();
    QuestionText *titleText() const { return m_title; }
    QuestionText *newText() const { return m_new; }
    QuestionLine *line(const QString &linkId) const { return m_lines.value(linkId); }
    /// `3` or `3-1`; the words of what has no number.
    QString nameOf(const QString &linkId) const { return m_names.value(linkId); }

Q_SIGNALS:
    void currentChanged(const QString &linkId);
    void titleEdited(const QString &text);
    void textEdited(const QString &linkId, const QString &text);
    void composed();
    /// A question after this one; with words where they come from the line at the end.
    void addRequested(const QString &after, const QString &text);
    void linesPasted(const QString &after, const QString &text);
    void removeRequested(const QString &linkId);
    void moveRequested(const QString &linkId, int by);
    void shiftRequested(const QString &linkId, bool in);
    void unbornEdited();
    void undoRequested();
    void redoRequested();

private:
    void makeEnds();
    void listen(QuestionText *text, const QString &linkId);
    QuestionLine *makeLine(const QString &linkId);
    void place(const instruments::Item &item, int depth, const QString &number);
    void placeAll(const std::vector<instruments::Item> &items, int depth, const QString &before);
    void step(const QString &from, int by);
    void enterNew();

    QVBoxLayout *m_layout;
    QuestionText *m_title;
    QuestionText *m_new;
    QWidget *m_newRow;
    QHash<QString, QuestionLine *> m_lines;
    QHash<QString, QString> m_names;
    QStringList m_order;
    QSet<QString> m_wrong;
    QString m_current;
    bool m_isReadOnly = false;
    instruments::Language m_language = instruments::Language::Korean;
};

} // namespace ui
