// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/domain/historyentry.h"
#include "model/domain/undooutcome.h"
#include "ui/people/persontab.h"

#include <optional>

namespace ui {

class Button;
class InlineMessage;
class TimelineView;
class UndoQuestion;
class Undoer;

/// Everything that was changed about a person: who, when, before and after. An act can be taken back, and
/// taken back again; where values have changed since, the question stands over the list. Read only while it
/// is shown.
class HistoryTab : public PersonTab {
    Q_OBJECT
public:
    HistoryTab(Desk &desk, Undoer &undoer, QWidget *parent = nullptr);

    void show(const PersonView &view) override;
    using QWidget::show;
    void reset() override;
    /// Shows the question of an undo, also of one that a toast asked for.
    void ask(const base::Id &act, const domain::UndoOutcome &outcome);
    TimelineView *list() const { return m_list; }
    /// Says, above the list, that there are older changes which only the office has; hidden where there are
    /// none.
    InlineMessage *before() const { return m_before; }
    UndoQuestion *question() const { return m_question; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void more();
    void fill();
    void tellWhatWasBefore();
    void undoCurrent();
    void showChoice();
    const domain::HistoryEntry *current() const;

    Desk &m_desk;
    Undoer &m_undoer;
    std::optional<PersonView> m_view;
    QList<domain::HistoryEntry> m_entries;
    base::NewestQuestion m_newest;
    base::NewestQuestion m_whole;
    bool m_stale = true;
    UndoQuestion *m_question;
    InlineMessage *m_message;
    TimelineView *m_list;
    InlineMessage *m_before;
    QWidget *m_beforeRoom;
    Button *m_undo;
    Button *m_more;
};

} // namespace ui
