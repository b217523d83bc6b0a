// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/disagreements.h"
#include "model/work/conflictinbox.h"
#include "ui/shell/page.h"
#include "ui/sync/conflictview.h"

class QStackedWidget;

namespace ui {

class Button;
class ConflictBoard;
class ConflictListCard;
class ConflictSaver;
class Desk;
class EmptyState;
class InlineMessage;
class PageActions;
class RowList;
class Segments;
class TextLabel;
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
    Segments *kinds() const { return m_kinds; }

private:
    using Kind = ConflictView::Kind;
    void build();
    void addActions();
    void read();
    void take(const base::Result<work::conflictinbox::Inbox> &inbox);
    void chooseKind();
    void showList();
    void showChoice();
    void settle();
    void saved(const work::disagreements::Settlement &settlement);
    void goOn();
    void ask(const QString &question);
    void undoShown();
    void showEmpty(bool isEmpty);
    ConflictView view() const;

    Desk &m_desk;
    PageActions *m_actions;
    Undoer *m_undoer;
    ConflictSaver *m_saver;
    QAction *m_settle = nullptr;
    work::conflictinbox::Inbox m_inbox;
    work::settledacts::Whose m_settledBy = work::settledacts::Whose::Mine;
    Kind m_kind = Kind::ToDecide;
    bool m_comesUp = true; ///< then the page begins where there is something to do
    bool m_couldNotRead = false;
    base::Id m_wanted; ///< whose disagreements come first
    bool m_masked = false;
    base::NewestQuestion m_newest;
    InlineMessage *m_error;
    Segments *m_kinds;
    TextLabel *m_kept;
    Button *m_past; ///< what anybody has settled
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ConflictListCard *m_listCard;
    RowList *m_list;
    ConflictBoard *m_board;
};

} // namespace ui
