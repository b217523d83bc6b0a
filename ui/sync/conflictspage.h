// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/officedesk.h"
#include "ui/shell/page.h"
#include "ui/sync/conflictwords.h"

class QStackedWidget;

namespace ui {

class Desk;
class DisagreementPanel;
class EmptyState;
class InlineMessage;
class PageActions;
class RowList;
class Segments;
class Undoer;

/// What people wrote apart and sync could not settle: what has to be decided, and quiet notices apart from it.
/// A list at the left, the values side by side at the right. Place: the id of a person whose disagreements
/// come first; empty as it was left.
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
    DisagreementPanel *panel() const { return m_panel; }
    Segments *kinds() const { return m_kinds; }

private:
    enum class Kind { Decisions, Notices };
    void build();
    void addActions();
    void read();
    void take(const base::Result<work::officedesk::Unsettled> &all);
    void chooseKind();
    void showList();
    void showChoice();
    void settle();
    void settled(const domain::Act &act);
    QList<domain::Disagreement> shownOnes() const;
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
    RowList *m_list;
    DisagreementPanel *m_panel;
};

} // namespace ui
