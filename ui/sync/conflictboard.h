// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/disagreements.h"
#include "ui/sync/boardcontent.h"
#include "ui/sync/conflictchoices.h"
#include "ui/widgets/card.h"

#include <QHash>

class QBoxLayout;
class QPlainTextEdit;
class QScrollArea;

namespace ui {

class Button;
class ConflictOutcome;
class ConflictTable;
class InlineMessage;
class OwnWords;
class TextLabel;

/// All that differs about one person, was matched in a record or settled by an act: the values side by side, what will be
/// saved, and the button that saves all of it. What was chosen or typed stays while the same is shown anew.
class ConflictBoard final : public Card {
    Q_OBJECT
public:
    explicit ConflictBoard(QAction *settle, QWidget *parent = nullptr);

    void show(const BoardContent &content);
    using QWidget::show;
    BoardContent::Kind kind() const { return m_content.kind; }
    const domain::RecordRef &subject() const { return m_content.subject; }
    /// What the rows are about, in their order.
    QList<domain::Disagreement> shown() const;
    /// The value of the current row that has this number, from 1; where there is none, nothing happens.
    void choose(int number);
    void writeOwn();
    /// Whether there is something to save: all is decided, or something is to be taken back.
    bool isComplete() const;
    /// How many rows wait for a decision.
    int left() const;
    /// The same of each whom it shows something open about.
    QHash<base::Id, int> leftBySubject() const;
    QList<work::disagreements::Choice> choices() const;
    /// The rows of what was merged whose first value was chosen.
    QList<QByteArray> takenBack() const;
    const QList<ConflictTable *> &tables() const { return m_tables; }
    const ConflictOutcome *outcome() const { return m_outcome; }
    QPlainTextEdit *own() const;
    /// The first row that is not decided, else the first one.
    void focusValues();

Q_SIGNALS:
    void choiceChanged();
    void personRequested(const domain::RecordRef &subject);
    void laterRequested();
    void undoRequested();
    /// Words for a colleague, to be taken to where people write to each other.
    void questionAsked(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        int table = 0;
        int row = 0;
    };
    void build(QAction *settle);
    void addButtons(QAction *settle);
    void fill();
    void showChoices();
    void showLeft();
    void enter(Place place);
    void cross(int table, int direction);
    void revealOwn();
    void takeAll(ConflictChoices::Whose whose);
    void showButtons();
    const SheetRow *current() const;
    Place firstOpen() const;

    BoardContent m_content;
    ConflictChoices m_choices;
    Place m_current;
    TextLabel *m_summary;
    InlineMessage *m_why;
    QWidget *m_whole;
    QScrollArea *m_scroll;
    QBoxLayout *m_place; ///< holds the tables
    QList<ConflictTable *> m_tables;
    OwnWords *m_own;
    ConflictOutcome *m_outcome;
    TextLabel *m_leftWords;
    Button *m_allMine;
    Button *m_allTheirs;
    Button *m_later;
    Button *m_person;
    Button *m_ownButton;
    Button *m_ask;
    Button *m_undo;
    Button *m_save;
};

} // namespace ui
