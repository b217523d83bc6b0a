// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/note.h"
#include "ui/people/notedrafts.h"
#include "ui/session/desk.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class Button;
class CodeBox;
class Composition;
class DraftKeeper;
class Form;
class TextLabel;

/// The place to write a note: kind, day, time, text. What is typed is a draft at once, one for each note that
/// is changed and one for a new note of each person, and comes back when the place is opened again.
class NoteEditor : public QWidget {
    Q_OBJECT
public:
    explicit NoteEditor(Desk &desk, QWidget *parent = nullptr);
    ~NoteEditor() override;

    /// Another person: closes, and looks for a draft of that one.
    void setPerson(const base::Id &person);
    void openNew();
    void openNote(const domain::Note &note);
    /// The note is gone, and its draft with it.
    void forget(const base::Id &note);
    bool isOpen() const;
    void close();
    void keep();
    void save();
    /// While the screen is masked nothing can be typed; the draft stays.
    void setMasked(bool masked);
    QPlainTextEdit *text() const { return m_text; }

Q_SIGNALS:
    /// `act` is nil where nothing differed.
    void saved(const base::Id &note, bool isNew, const base::Id &act);
    void closed();
    void openChanged(bool open);
    void failed(const base::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const domain::Note &note);
    base::Id draftKey() const;
    void askDrafts();
    void takeDrafts(const QList<domain::Draft> &drafts);
    void openNewest();
    void restore();
    void writeDraft();
    void discard();
    bool read(domain::Note &note);

    Desk &m_desk;
    base::Id m_person;
    domain::Note m_note;
    NoteDrafts m_drafts;
    Form *m_form;
    CodeBox *m_kind;
    QLineEdit *m_day;
    QLineEdit *m_time;
    QPlainTextEdit *m_text;
    TextLabel *m_state;
    Button *m_save;
    Button *m_cancel;
    Composition *m_composition;
    DraftKeeper *m_keeper;
    bool m_masked = false;
    bool m_restoring = false;
    bool m_typed = false; ///< since it was opened
};

} // namespace ui
