// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/notestab.h"

#include "model/work/people.h"
#include "ui/people/noteeditor.h"
#include "ui/people/personitems.h"
#include "ui/people/timeline.h"
#include "ui/people/undoer.h"
#include "ui/support/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/separator.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kFirstNotes = 50; ///< as many as the detail brings
constexpr int kMore = 100;
constexpr int kRoomForBoth = 340; ///< a note that is being written, and some of those before

} // namespace

NotesTab::NotesTab(Desk &desk, Undoer &undoer, QWidget *parent)
    : PersonTab(parent)
    , m_desk(desk)
    , m_undoer(undoer)
    , m_editor(new NoteEditor(desk))
    , m_error(new InlineMessage(Tone::Danger))
    , m_list(new TimelineView(tr("Notes")))
    , m_empty(new EmptyState(
          u"doc"_s, tr("No notes yet"), tr("Calls, visits and observations stand here by their day.")))
    , m_rest(new QWidget)
    , m_footer(new QWidget)
    , m_write(new Button(tr("Write a note")))
    , m_edit(new Button(tr("Change")))
    , m_remove(new Button(tr("Delete")))
    , m_more(new Button(tr("Older notes"), ButtonKind::Flat))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor);
    layout->addWidget(m_error);
    auto *rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(0);
    rest->addWidget(m_list, 1);
    rest->addWidget(m_empty, 1);
    rest->addWidget(new Separator);
    rest->addWidget(m_footer);
    layout->addWidget(m_rest, 1);
    m_error->hide();
    auto *flow = new FlowLayout(m_footer, Theme::kControlSpacing);
    flow->setContentsMargins(12, 5, 12, 5);
    for (Button *button :
        {m_write->withIcon(u"pen"_s)->withHint(u"Ctrl+Shift+N"_s), m_edit, m_remove, m_more})
        flow->addWidget(button);
    Button *first = m_empty->addButton(tr("Write the first note"), ButtonKind::Normal, u"pen"_s);
    connect(first, &QPushButton::clicked, this, &NotesTab::write);
    connect(m_write, &QPushButton::clicked, this, &NotesTab::write);
    connect(m_edit, &QPushButton::clicked, this, &NotesTab::edit);
    connect(m_remove, &QPushButton::clicked, this, &NotesTab::removeCurrent);
    connect(m_more, &QPushButton::clicked, this, &NotesTab::older);
    connect(m_list, &TimelineView::currentIdChanged, this, &NotesTab::showChoice);
    connect(m_list, &TimelineView::opened, this, &NotesTab::edit);
    connect(m_editor, &NoteEditor::openChanged, this, &NotesTab::giveRoom);
    connect(m_editor, &NoteEditor::failed, this, &NotesTab::showError);
    connect(m_editor, &NoteEditor::closed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(
        m_editor, &NoteEditor::saved, this, [this](const base::Id &note, bool isNew, const base::Id &act) {
            m_error->say({});
            if (!m_list->selectId(note))
                m_wanted = note;
            m_list->setFocus(Qt::OtherFocusReason);
            Q_EMIT doneSaid(isNew ? tr("Note saved") : tr("Note changed"), m_undoer.undoOf(act));
        });
}

/// Words need room to be written in; with large text the older notes wait until they are.
void NotesTab::giveRoom()
{
    const bool isCrowded = m_editor->isOpen() && height() < Theme::of(this).scaled(kRoomForBoth);
    m_rest->setVisible(!isCrowded);
}

void NotesTab::resizeEvent(QResizeEvent *event)
{
    PersonTab::resizeEvent(event);
    giveRoom();
}

void NotesTab::reset()
{
    m_editor->close();
    m_older.clear();
    m_atEnd = false;
    m_error->say({});
    m_list->setCurrentIndex({});
}

void NotesTab::show(const PersonView &view)
{
    const bool other = !m_view || m_view->id() != view.id();
    m_view = view;
    if (other) {
        reset();
        m_editor->setPerson(view.id());
    }
    m_editor->setMasked(view.words.isMasked());
    const bool hadOlder = !m_older.isEmpty();
    m_older.clear();
    m_atEnd = false;
    fill();
    if (hadOlder)
        older();
}

void NotesTab::fill()
{
    QList<domain::Note> notes = m_view->detail.notes;
    const bool more = notes.size() >= kFirstNotes && !m_atEnd;
    for (const domain::Note &note : std::as_const(m_older)) {
        const bool there = std::any_of(
            notes.cbegin(), notes.cend(), [&](const domain::Note &one) { return one.id == note.id; });
        if (!there)
            notes.append(note);
    }
    m_list->setItems(personitems::notesByDay(notes, *m_view));
    if (m_list->selectId(m_wanted))
        m_wanted = {};
    m_list->setVisible(!notes.isEmpty());
    m_empty->setVisible(notes.isEmpty() && !m_editor->isOpen());
    m_more->setVisible(more);
    showChoice();
}

const domain::Note *NotesTab::current() const
{
    const base::Id id = m_list->currentId();
    if (!m_view || id.isNil())
        return nullptr;
    for (const QList<domain::Note> *notes : {&m_view->detail.notes, &m_older}) {
        for (const domain::Note &note : *notes) {
            if (note.id == id)
                return &note;
        }
    }
    return nullptr;
}

void NotesTab::showChoice()
{
    const bool chosen = current() != nullptr && m_view && !m_view->words.isMasked();
    m_edit->setEnabled(chosen);
    m_remove->setEnabled(chosen);
}

bool NotesTab::select(const base::Id &note)
{
    return m_list->selectId(note);
}

void NotesTab::older()
{
    domain::NoteEdge last;
    for (const QList<domain::Note> *notes : {&m_view->detail.notes, &m_older}) {
        for (const domain::Note &note : *notes)
            last = std::min(last, {note.at.value_or(last.at), note.id});
    }
    m_desk.session().ask(
        this,
        [person = m_view->id(), last](
            work::Context &context) { return work::people::notes(context, person, last, kMore); },
        [this, person = m_view->id()](const base::Result<QList<domain::Note>> &notes) {
            if (!m_view || m_view->id() != person)
                return;
            if (!notes)
                return showError(notes.error());
            m_older.append(*notes);
            m_atEnd = notes->size() < kMore;
            fill();
        });
}

void NotesTab::write()
{
    m_empty->hide();
    m_editor->openNew();
}

void NotesTab::edit()
{
    if (const domain::Note *note = current(); note && m_edit->isEnabled())
        m_editor->openNote(*note);
}

void NotesTab::keep()
{
    m_editor->keep();
}

void NotesTab::removeCurrent()
{
    const domain::Note *note = current();
    if (!note)
        return;
    m_desk.session().act(
        this,
        [id = note->id](
            work::Context &context) { return work::people::removeNote(context, id, NoteDrafts::keyOf(id)); },
        [this, id = note->id](const base::Done &done, const base::Id &act) {
            if (!done)
                return showError(done.error());
            m_editor->forget(id);
            Q_EMIT doneSaid(tr("Note deleted"), m_undoer.undoOf(act));
        });
}

void NotesTab::showError(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_error->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
}

} // namespace ui
