// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/closedpage.h"

#include "model/work/log.h"
#include "ui/forms/draftkeeper.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/support/inputcommit.h"
#include "ui/sync/closednote.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kWidth = 620;
constexpr int kNoteLines = 8;

} // namespace

ClosedPage::ClosedPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keeper(new DraftKeeper([this] { saveNote(); }, this))
    , m_title(new TextLabel({}, TextSize::Display))
    , m_text(new TextLabel)
    , m_safe(new InlineMessage(Tone::Ok))
    , m_next(new InlineMessage(Tone::Info))
    , m_trouble(new InlineMessage(Tone::Warn))
    , m_loading(new LoadingState)
    , m_now(new Button(tr("Sync now"), ButtonKind::Primary))
    , m_noteRoom(new QWidget)
    , m_note(new QPlainTextEdit)
    , m_kept(new TextLabel({}, TextSize::Caption, Colour::Text2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollRoom(build()));
    SyncKeeper &keeper = desk.sync();
    connect(m_now, &QPushButton::clicked, &keeper, &SyncKeeper::syncNow);
    connect(&keeper, &SyncKeeper::stateChanged, this, &ClosedPage::tell);
    connect(&keeper, &SyncKeeper::runningChanged, this, &ClosedPage::tell);
    connect(&keeper, &SyncKeeper::progressed, m_loading, &LoadingState::setProgress);
    connect(m_loading, &LoadingState::stopped, &keeper, &SyncKeeper::cancel);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_keeper->touch(); });
    tell();
    readNote();
}

ClosedPage::~ClosedPage()
{
    m_keeper->write();
}

QWidget *ClosedPage::build()
{
    auto *card = new Card;
    card->setMaximumWidth(Theme::of(this).scaled(kWidth));
    QVBoxLayout *inside = card->body();
    inside->setSpacing(12);
    inside->addWidget(m_title->bold()->overflow(Overflow::Wrap));
    inside->addWidget(m_text->overflow(Overflow::Wrap));
    inside->addWidget(m_next);
    inside->addWidget(m_safe);
    inside->addWidget(m_trouble);
    inside->addWidget(m_loading);
    auto *buttons = new QHBoxLayout;
    auto *lock = new Button(tr("Lock"));
    m_now->setObjectName(u"closedSync"_s);
    lock->setObjectName(u"closedLock"_s);
    buttons->addWidget(m_now->withIcon(u"redo"_s));
    buttons->addWidget(lock->withIcon(u"lock"_s));
    buttons->addStretch(1);
    inside->addLayout(buttons);
    connect(lock, &QPushButton::clicked, this, &ClosedPage::lockRequested);
    m_trouble->hide();
    m_next->setObjectName(u"closedNext"_s);
    auto *label = new TextLabel(tr("A new note"), TextSize::Body);
    label->setBuddy(m_note);
    m_note->setAccessibleName(tr("A new note"));
    m_note->setTabChangesFocus(true);
    m_kept->setText(tr("What you type is kept at once."));
    m_note->setPlaceholderText(tr("What has to be written down now. It is kept and offered when the vault is open again."));
    m_note->setMinimumHeight(Theme::of(this).lineHeight(TextSize::Body) * kNoteLines);
    auto *note = new QVBoxLayout(m_noteRoom);
    note->setContentsMargins(0, 8, 0, 0);
    note->setSpacing(6);
    note->addWidget(label->bold());
    note->addWidget(m_note);
    note->addWidget(m_kept->overflow(Overflow::Wrap));
    inside->addWidget(m_noteRoom);
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(24, 24, 24, 24);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    return room;
}

void ClosedPage::tell()
{
    const SyncKeeper &keeper = m_desk.sync();
    const work::OfficeState &state = keeper.state();
    const QString office = state.office.isEmpty() ? tr("the district office") : state.office;
    if (state.isRevoked) {
        m_title->setText(tr("This PC was locked out"));
        m_text->setText(
            tr("%1 has ended the right of this PC to hold its data, such as after a loss. Nothing is shown "
               "any more.")
                .arg(office));
        m_next->say(tr("Please ask the person in charge of the system at %1 for a new code").arg(office),
            tr("Then lock, choose “Open as another user”, make a new vault, and join with the code on its "
               "page "
               "“District office”: what the office has comes back there."));
    } else {
        m_title->setText(tr("This vault has to reach the office first"));
        m_text->setText(tr("It may be used without the office for a limited time only, so that a lost PC does not keep "
                           "data for ever. That time ended on %1. Nothing is lost: as soon as %2 was reached once, "
                           "everything is here again.")
                            .arg(formats::moment(state.leaseUntil), office));
        m_next->say({});
    }
    tellSafe();
    m_now->setVisible(!state.isRevoked);
    m_now->setEnabled(!keeper.isRunning() && keeper.doors());
    m_noteRoom->setVisible(!state.isRevoked);
    if (keeper.isRunning() && !state.isRevoked)
        m_loading->begin(tr("Syncing with the district office"));
    else
        m_loading->end();
    const bool isTroubled = keeper.trouble() && !keeper.isRunning() && !state.isRevoked;
    const ErrorText words = isTroubled ? errorText(*keeper.trouble()) : ErrorText();
    m_trouble->say(words.happened, words.toDo);
}

/// What becomes of what was written here.
void ClosedPage::tellSafe()
{
    const work::OfficeState &state = m_desk.sync().state();
    const bool isJudged = state.isRevoked && state.quarantined > 0;
    // Also what carepass-cli wrote since, or what was not said before the exchange ended.
    const bool isHere = state.isRevoked && state.waiting > 0;
    m_safe->say(isJudged || isHere ? tr("Nothing of it is lost")
            : state.isRevoked      ? QString()
                                   : tr("All that you wrote is kept in this vault"),
        isHere ? tr(
            "%n change(s) are still here. They go to the office by themselves while this vault is unlocked "
            "and the office is reached. A person there decides about them; no colleague gets them before.",
            nullptr, int(state.waiting))
            : isJudged        ? tr("%n change(s) were handed over to the office for a decision.", nullptr,
                         int(state.quarantined))
            : state.isRevoked ? QString()
            : state.waiting > 0
            ? tr("%n change(s) go to the office with the next sync.", nullptr, int(state.waiting))
            : tr("The office has it too."));
}

void ClosedPage::readNote()
{
    m_desk.session().ask(
        this, [](work::Context &context) { return work::log::draft(context, closednote::kPage, {}); },
        [this](const base::Result<std::optional<domain::Draft>> &draft) {
            if (draft && draft->has_value() && m_note->toPlainText().isEmpty())
                m_note->setPlainText(closednote::textOf(**draft));
            m_keeper->begin();
        });
}

void ClosedPage::saveNote()
{
    const domain::Draft draft = closednote::draftOf(m_note->toPlainText(), m_desk.session().clock().now());
    m_desk.session().act(
        this, [draft](work::Context &context) { return work::log::saveDraft(context, draft); },
        [this](const base::Done &done) {
            m_kept->setText(done ? tr("Kept in the vault.") : errorText(done.error()).happened);
        });
}

void ClosedPage::keep()
{
    commitInput();
    m_keeper->write();
}

void ClosedPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).colour(Colour::Window));
}

} // namespace ui
