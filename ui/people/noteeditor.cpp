// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/noteeditor.h"

#include "model/base/calendar.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "ui/people/codebox.h"
#include "ui/people/composition.h"
#include "ui/people/fieldstate.h"
#include "ui/people/scrollroom.h"
#include "ui/session/draftkeeper.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
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

const QString kPage = u"note"_s;
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
        if (!m_restoring)
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
    askDraft();
}

void NoteEditor::setMasked(bool masked)
{
    m_masked = masked;
    m_form->setEnabled(!masked);
    m_text->setVisible(!masked);
    m_save->setEnabled(!masked);
}

void NoteEditor::askDraft()
{
    m_desk.session().ask(
        this,
        [person = m_person](work::Context &context) { return work::log::draft(context, kPage, person); },
        [this, person = m_person](const base::Result<std::optional<domain::Draft>> &draft) {
            if (!draft || !*draft || person != m_person || isOpen())
                return;
            domain::Note note;
            const QJsonObject body = (*draft)->body;
            note = domain::fromFields<domain::Note>(
                base::Id::fromString(body.value(u"note"_s).toString()).value_or(base::Id()),
                body.value(u"version"_s).toInteger(), body.value(u"fields"_s).toObject());
            open(note);
            restore(body.value(u"typed"_s).toObject());
            m_state->setText(
                tr("Brought back what was typed at %1").arg(formats::time(base::koreanTime((*draft)->at))));
        });
}

void NoteEditor::restore(const QJsonObject &typed)
{
    m_restoring = true;
    fieldstate::write(m_form, typed);
    m_restoring = false;
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
    m_keeper->begin();
    show();
}

void NoteEditor::openNew()
{
    if (!isOpen()) {
        domain::Note note;
        note.kind = u"phone"_s;
        open(note);
    }
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::openNote(const domain::Note &note)
{
    keep();
    open(note);
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
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
    domain::Draft draft;
    draft.page = kPage;
    draft.record = m_person;
    draft.at = m_desk.session().clock().now();
    draft.body
        = {{u"note"_s, m_note.id.isNil() ? QString() : m_note.id.toString()}, {u"version"_s, m_note.version},
            {u"fields"_s, domain::toFields(m_note)}, {u"typed"_s, fieldstate::read(m_form, m_composition)}};
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
    hide();
    m_desk.session().act(
        this,
        [person = m_person](
            work::Context &context) { return work::log::discardDraft(context, kPage, person); },
        [](const base::Done &) {});
    Q_EMIT closed();
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
    m_desk.session().act(
        this,
        [note, person = m_person](work::Context &context) -> base::Result<base::Id> {
            const auto id = work::people::saveNote(context, note);
            if (!id)
                return id;
            // The note is safe; a draft that stays behind would only be offered once more.
            if (const base::Done gone = work::log::discardDraft(context, kPage, person); !gone)
                return gone.error();
            return id;
        },
        [this, isNew = note.version == 0](const base::Result<base::Id> &id) {
            m_save->setEnabled(true);
            if (!id) {
                m_keeper->begin();
                m_keeper->touch();
                Q_EMIT failed(id.error());
                return;
            }
            hide();
            Q_EMIT saved(*id, isNew);
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
