// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/disagreements.h"
#include "ui/shell/page.h"
#include "ui/sync/conflictview.h"

#include <QHash>

class QStackedWidget;

namespace ui {

class ConflictBoard;
class ConflictListCard;
class ConflictReader;
class ConflictSaver;
class ConflictsBar;
class Desk;
class EmptyState;
class InlineMessage;
class PageActions;
class RowList;
class Segments;
class Undoer;

/// What people wrote apart: the people of whom something has to be decided, what oneself (or anybody) decided, and what
/// was matched automatically. A list at the left, the values of what is chosen there at the right. Place: the id of a
/// person who comes first; empty as it was left.
class ConflictsPage : public Page {
    Q_OBJECT
public:
    explicit ConflictsPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override { return m_settle; }
    void activate(const QVariant &what) override;
    QVariant place() const override;
    void setMasked(bool masked) override;

    RowList *list() const { return m_list; }
    ConflictBoard *board() const { return m_board; }
    Segments *kinds() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    using List = ConflictView::List;
    void build();
    void connectReader();
    void connectBoard();
    void connectUndoer();
    void addActions();
    void take();
    void showFailure(const base::Error &error);
    void showList();
    void showChoice();
    void showLeft();
    void settle();
    void saved(const work::disagreements::Settlement &settlement);
    void goOn();
    void ask(const QString &question);
    void undoShown();
    ConflictView view() const;
    QWidget *beginsAt() const;

    Desk &m_desk;
    PageActions *m_actions;
    Undoer *m_undoer;
    ConflictSaver *m_saver;
    QAction *m_settle = nullptr;
    ConflictReader *m_reader;
    bool m_couldNotRead = false;
    bool m_masked = false;
    bool m_goesOnChoosing = false; ///< another list was chosen with keys, which then stay there
    QHash<base::Id, int> m_left; ///< of whom the board shows something: how many wait for a choice
    InlineMessage *m_error;
    ConflictsBar *m_bar;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ConflictListCard *m_listCard;
    RowList *m_list;
    ConflictBoard *m_board;
};

} // namespace ui
