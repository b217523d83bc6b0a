// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/disagreements.h"
#include "ui/sync/conflictchoices.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QPlainTextEdit;
class QScrollArea;

namespace ui {

class Button;
class ConflictOutcome;
class ConflictTable;
class InlineMessage;
class TextLabel;

/// All that differs about one person: the values side by side, what will be saved, and the button that saves all of it.
/// What was chosen or typed stays while the same is shown anew.
class ConflictBoard final : public Card {
    Q_OBJECT
public:
    explicit ConflictBoard(QAction *settle, QWidget *parent = nullptr);

    /// Nothing where nobody is chosen. `heading` is who it is.
    void show(const QList<domain::Disagreement> &ofOne, const QString &heading, const ConflictWords &words);
    using QWidget::show;
    const QList<domain::Disagreement> &shown() const { return m_shown; }
    /// The value of the current row that has this number, from 1; where there is none, nothing happens.
    void choose(int number);
    void writeOwn();
    /// Whether everything is decided.
    bool isComplete() const { return !m_shown.isEmpty() && left() == 0; }
    int left() const;
    QList<work::disagreements::Choice> choices() const;
    void sayTrouble(const QString &title, const QString &text);
    const QList<ConflictTable *> &tables() const { return m_tables; }
    const ConflictOutcome *outcome() const { return m_outcome; }
    QPlainTextEdit *own() const { return m_own; }
    /// The first row that is not decided, else the first one.
    void focusValues();

Q_SIGNALS:
    void choiceChanged();
    void personRequested(const domain::RecordRef &subject);
    void laterRequested();
    /// Words for a colleague, to be taken to where people write to each other.
    void questionAsked(const QString &words);

private:
    struct Place {
        int table = 0;
        int row = 0;
    };
    void build(QAction *settle);
    void addButtons(QAction *settle);
    void fill();
    void showChoices();
    void enter(Place place);
    void cross(int table, int direction);
    void takeAll(ConflictChoices::Whose whose);
    const SheetRow *current() const;
    Place firstOpen() const;
    QString summary() const;

    QList<domain::Disagreement> m_shown;
    QList<ConflictSheet> m_sheets;
    ConflictChoices m_choices;
    QString m_look; ///< what the tables show, to see whether they have to be made anew
    QString m_question;
    Place m_current;
    TextLabel *m_summary;
    InlineMessage *m_why;
    InlineMessage *m_trouble;
    QWidget *m_whole;
    QScrollArea *m_scroll;
    QBoxLayout *m_place; ///< holds the tables
    QList<ConflictTable *> m_tables;
    TextLabel *m_ownLabel;
    QPlainTextEdit *m_own;
    ConflictOutcome *m_outcome;
    TextLabel *m_left;
    Button *m_allMine;
    Button *m_allOffice;
    Button *m_later;
    Button *m_person;
    Button *m_ownButton;
    Button *m_ask;
};

} // namespace ui
