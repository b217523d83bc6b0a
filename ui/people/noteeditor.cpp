// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/noteeditor.h"

#include "model/base/calendar.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "ui/forms/codebox.h"
#include "ui/forms/composition.h"
#include "ui/forms/draftkeeper.h"
#include "ui/forms/fieldstate.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kTextLines = 5;
constexpr int kFewestLines = 2;
constexpr int kFrame = 22; ///< margins, line and room for the ring

} // namespace

NoteEditor::NoteEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new Form(3))
    , m_kind(new CodeBox(desk, "note-kinds", tr("Choose a kind")))
    , m_day(new QLineEdit)
    , m_time(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_state(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_save(new Button(tr("Save note"), ButtonKind::Primary))
    , m_cancel(new Button(tr("Throw away")))
    , m_composition(new Composition(this))
    , m_keeper(new DraftKeeper([this] { writeDraft(); }, this))
{
    m_kind->setObjectName(u"kind"_s);
    m_day->setObjectName(u"day"_s);
    m_time->setObjectName(u"time"_s);
    m_text->setObjectName(u"text"_s);
    m_day->setPlaceholderText(u"2026. 11. 21."_s);
    m_time->setPlaceholderText(u"14:05"_s);
    m_text->setTabChangesFocus(true);
    const int line = Theme::of(this).lineHeight(TextSize::Body);
    m_text->setMinimumHeight(line * kFewestLines + kFrame);
    m_text->setMaximumHeight(line * kTextLines + kFrame);
    m_form->addField(tr("Kind"), m_kind);
    m_form->addField(tr("Day"), m_day);
    m_form->addField(tr("Time"), m_time);
    m_form->addField(tr("Note"), m_text, Required::Yes, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(scrollRoom(m_form), 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::kControlSpacing);
    m_state->setContentsMargins(Theme::kRing, 0, 0, 0);
    row->addWidget(m_state->overflow(Overflow::Elide), 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save->withHint(u"Ctrl+Enter"_s));
    layout->addLayout(row);
    hide();
    const auto touched = [this] {
        if (m_restoring)
            return;
        m_typed = true;
        m_keeper->touch();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, touched);
    connect(m_day, &QLineEdit::textChanged, this, touched);
    connect(m_time, &QLineEdit::textChanged, this, touched);
    connect(m_text, &QPlainTextEdit::textChanged, this, touched);
    connect(m_composition, &Composition::committed, m_keeper, &DraftKeeper::write);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &NoteEditor::discard);
}

NoteEditor::~NoteEditor() = default;

bool NoteEditor::isOpen() const
{
    return !isHidden();
}

void NoteEditor::setPerson(const base::Id &person)
{
    close();
    m_person = person;
    askDrafts();
}

void NoteEditor::setMasked(bool masked)
{
    m_masked = masked;
    m_form->setEnabled(!masked);
    m_text->setVisible(!masked);
    m_save->setEnabled(!masked);
}

base::Id NoteEditor::draftKey() const
{
    return m_note.id.isNil() ? m_person : m_note.id;
}

void NoteEditor::askDrafts()
{
    m_desk.session().ask(
        this, [](work::Context &context) { return work::log::drafts(context); },
        [this, person = m_person](const base::Result<QList<domain::Draft>> &drafts) {
            if (drafts && person == m_person)
                takeDrafts(*drafts);
        });
}

void NoteEditor::takeDrafts(const QList<domain::Draft> &drafts)
{
    m_drafts.take(drafts);
    if (!isOpen())
        openNewest();
    else if (!m_typed)
        restore();
}

/// Opens what was typed last and is not saved: a new note of this person or a change of one.
void NoteEditor::openNewest()
{
    if (const auto newest = m_drafts.newestOf(m_person))
        open(NoteDrafts::noteOf(*newest));
}

void NoteEditor::restore()
{
    const auto draft = m_drafts.find(draftKey());
    if (!draft)
        return;
    m_restoring = true;
    fieldstate::write(m_form, draft->body.value(u"typed"_s).toObject());
    m_restoring = false;
    m_state->setText(tr("Brought back what was typed at %1").arg(formats::time(base::koreanTime(draft->at))));
}

void NoteEditor::open(const domain::Note &note)
{
    m_restoring = true;
    m_note = note;
    m_form->clearErrors();
    m_kind->setCode(note.kind);
    const base::Moment at = note.at.value_or(m_desk.session().clock().now());
    m_day->setText(formats::day(base::koreanDay(at)));
    m_time->setText(formats::time(base::koreanTime(at)));
    m_text->setPlainText(note.text);
    m_state->setText({});
    m_save->setText(note.version == 0 ? tr("Save note") : tr("Save change"));
    m_restoring = false;
    m_typed = false;
    restore();
    m_keeper->begin();
    show();
}

void NoteEditor::openNew()
{
    // A note that is being changed stays a draft of its own.
    if (!isOpen() || !m_note.id.isNil()) {
        keep();
        domain::Note note;
        note.kind = u"phone"_s;
        open(note);
    }
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::openNote(const domain::Note &note)
{
    keep();
    // What was typed belongs to the version that was read then.
    const auto draft = m_drafts.find(note.id);
    open(draft ? NoteDrafts::noteOf(*draft) : note);
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void NoteEditor::forget(const base::Id &note)
{
    m_drafts.remove(note);
    if (!isOpen() || m_note.id != note)
        return;
    m_keeper->end();
    hide();
    openNewest();
}

void NoteEditor::close()
{
    if (!isOpen())
        return;
    keep();
    m_keeper->end();
    hide();
}

void NoteEditor::keep()
{
    if (!isOpen())
        return;
    m_composition->finish();
    m_keeper->write();
}

void NoteEditor::writeDraft()
{
    const domain::Draft draft = m_drafts.keep(
        m_note, draftKey(), fieldstate::read(m_form, m_composition), m_desk.session().clock().now());
    m_desk.session().act(
        this, [draft](work::Context &context) { return work::log::saveDraft(context, draft); },
        [this, at = draft.at](const base::Done &done) {
            if (!done)
                Q_EMIT failed(done.error());
            else
                m_state->setText(tr("Draft kept at %1").arg(formats::time(base::koreanTime(at))));
        });
}

void NoteEditor::discard()
{
    m_keeper->end();
    m_drafts.remove(draftKey());
    hide();
    m_desk.session().act(
        this,
        [key = draftKey()](
            work::Context &context) { return work::log::discardDraft(context, NoteDrafts::kPage, key); },
        [](const base::Done &) {});
    Q_EMIT closed();
    openNewest();
}

bool NoteEditor::read(domain::Note &note)
{
    m_form->clearErrors();
    const auto day = base::parseDay(m_day->text(), m_desk.today());
    QTime time = QTime::fromString(m_time->text().trimmed(), u"H:mm"_s);
    if (!day)
        m_form->setError(m_day, tr("This is no day. Write it as 2026. 11. 21."));
    else if (*day > m_desk.today())
        m_form->setError(m_day, tr("This day is still to come."));
    if (!time.isValid())
        m_form->setError(m_time, tr("Write the time as 14:05."));
    if (m_text->toPlainText().trimmed().isEmpty())
        m_form->setError(m_text, tr("Write what happened."));
    if (m_form->focusFirstError())
        return false;
    note = m_note;
    note.parent = note.parent.isNil() ? m_person : note.parent;
    note.kind = m_kind->code();
    // Seconds keep two notes of one minute in their order.
    if (!note.at || formats::time(base::koreanTime(*note.at)) != formats::time(time)
        || base::koreanDay(*note.at) != *day) {
        const base::Moment now = m_desk.session().clock().now();
        const bool isNow
            = base::koreanDay(now) == *day && formats::time(base::koreanTime(now)) == formats::time(time);
        note.at = isNow ? now : base::momentOf(*day, time);
    }
    note.text = m_text->toPlainText().trimmed();
    return true;
}

void NoteEditor::save()
{
    if (!isOpen() || m_masked)
        return;
    m_composition->finish();
    domain::Note note;
    if (!read(note))
        return;
    m_keeper->end();
    m_save->setEnabled(false);
    const base::Id key = draftKey();
    m_desk.session().act(
        this,
        [note, key](
            work::Context &context) { return work::people::saveNote(context, note, NoteDrafts::keyOf(key)); },
        [this, isNew = note.version == 0, key](const base::Result<base::Id> &id, const base::Id &act) {
            m_save->setEnabled(true);
            if (!id) {
                m_keeper->begin();
                m_keeper->touch();
                Q_EMIT failed(id.error());
                return;
            }
            m_drafts.remove(key);
            hide();
            Q_EMIT saved(*id, isNew, act);
            openNewest();
        });
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return save();
    if (event->key() == Qt::Key_Escape) {
        close();
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void NoteEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT openChanged(true);
}

void NoteEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT openChanged(false);
}

void NoteEditor::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::InfoBg));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Colour::Line));
}

} // namespace ui
