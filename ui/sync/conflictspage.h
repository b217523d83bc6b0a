// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/disagreements.h"
#include "model/work/officedesk.h"
#include "ui/shell/page.h"
#include "ui/sync/conflictpeople.h"

class QStackedWidget;

namespace ui {

class Card;
class ConflictBoard;
class Desk;
class EmptyState;
class InlineMessage;
class PageActions;
class RowList;
class Segments;
class Undoer;

/// What people wrote apart and sync could not settle: the people of whom something has to be decided, and those of whom
/// all was matched by itself. A list at the left, what differs about one of them at the right. Place: the id of a person
/// who comes first; empty as it was left.
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
    enum class Kind { Decisions, Matched };
    void build();
    void addActions();
    void read();
    void take(const base::Result<work::officedesk::Unsettled> &all);
    void chooseKind();
    void showList();
    void showChoice();
    void settle();
    void settled(const work::disagreements::Settlement &settlement);
    void sayTrouble(const base::Error &error);
    void goOn();
    void ask(const QString &question);
    QList<PersonConflicts> shownPeople() const;
    PersonWords people() const;
    ConflictWords words() const;

    Desk &m_desk;
    PageActions *m_actions;
    Undoer *m_undoer;
    QAction *m_settle = nullptr;
    work::officedesk::Unsettled m_all;
    Kind m_kind = Kind::Decisions;
    base::Id m_wanted; ///< whose disagreements come first
    bool m_masked = false;
    bool m_isBusy = false;
    base::NewestQuestion m_newest;
    InlineMessage *m_error;
    Segments *m_kinds;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Card *m_listCard;
    RowList *m_list;
    ConflictBoard *m_board;
};

} // namespace ui
