// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "ui/people/persontab.h"

#include <optional>

namespace ui {

class Button;
class EmptyState;
class InlineMessage;
class NoteEditor;
class TimelineView;
class Undoer;

/// The notes of a person by day, newest first, older ones when asked for. Notes are written and changed in
/// place, over the list; deleting can be taken back.
class NotesTab : public PersonTab {
    Q_OBJECT
public:
    NotesTab(Desk &desk, Undoer &undoer, QWidget *parent = nullptr);

    void show(const PersonView &view) override;
    using QWidget::show;
    void reset() override;
    /// Opens the place to write, with what was left there.
    void write();
    /// Keeps what is typed; called before the page is left.
    void keep();
    bool select(const base::Id &note);
    NoteEditor *editor() const { return m_editor; }
    TimelineView *list() const { return m_list; }

Q_SIGNALS:
    void doneSaid(const QString &text, const std::function<void()> &undo);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveRoom();
    void fill();
    void older();
    void edit();
    void removeCurrent();
    void showChoice();
    void showError(const base::Error &error);
    const domain::Note *current() const;

    Desk &m_desk;
    Undoer &m_undoer;
    std::optional<PersonView> m_view;
    QList<domain::Note> m_older;
    bool m_atEnd = false;
    base::Id m_wanted; ///< to be chosen once it is read
    NoteEditor *m_editor;
    InlineMessage *m_error;
    TimelineView *m_list;
    EmptyState *m_empty;
    QWidget *m_rest; ///< all but the editor
    QWidget *m_footer;
    Button *m_write;
    Button *m_edit;
    Button *m_remove;
    Button *m_more;
};

} // namespace ui
