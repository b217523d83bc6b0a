// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncpage.h"

#include "model/work/log.h"
#include "model/work/officedesk.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/firstfocus.h"
#include "ui/sync/closednote.h"
#include "ui/sync/devicescard.h"
#include "ui/sync/enrolform.h"
#include "ui/sync/officeplacecard.h"
#include "ui/sync/packagescard.h"
#include "ui/sync/proposalscard.h"
#include "ui/sync/statecard.h"
#include "ui/sync/synckeeper.h"
#include "ui/sync/waycard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kLeftWidth = 420;
constexpr int kRightWidth = 460;
constexpr int kFormWidth = 620;

} // namespace

SyncPage::SyncPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_stack(new CurrentStack)
    , m_note(new NoticeBar)
    , m_enrol(new EnrolForm(desk))
    , m_way(new WayCards(desk))
    , m_packages(new PackagesCard(desk))
    , m_devices(new DevicesCard(desk))
    , m_place(new OfficePlaceCard(desk))
    , m_proposals(new ProposalsCard(desk))
{
    addActions();
    m_stack->addWidget(alone());
    m_stack->addWidget(joining());
    m_stack->addWidget(office());
    const Theme &theme = Theme::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.pageMargin(), theme.gap(), theme.pageMargin(), theme.pageMargin());
    layout->setSpacing(theme.gap());
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    m_note->dismiss();
    connect(&desk.sync(), &SyncKeeper::stateChanged, this, &SyncPage::showState);
    connect(&desk.sync(), &SyncKeeper::runningChanged, this, &SyncPage::showState);
    connect(&desk.session(), &work::Session::changed, m_way, &WayCards::read);
    connect(&desk.sync(), &SyncKeeper::ended, m_way, &WayCards::read);
    const auto say = [this](const QString &text) { Q_EMIT doneSaid(text, {}); };
    connect(m_way, &WayCards::doneSaid, this, say);
    connect(m_devices, &DevicesCard::doneSaid, this, say);
    connect(m_place, &OfficePlaceCard::doneSaid, this, say);
    connect(m_proposals, &ProposalsCard::doneSaid, this, say);
    connect(m_place, &OfficePlaceCard::joinAgainRequested, this,
        [this] { Q_EMIT placeRequested({u"sync"_s, u"join"_s}); });
    connect(m_enrol, &EnrolForm::joined, this, [this](const QString &text) {
        m_isJoining = false;
        showState();
        Q_EMIT doneSaid(text, {});
    });
    connect(m_enrol, &EnrolForm::closed, this, [this] {
        m_isJoining = false;
        showState();
    });
    desk.sync().watch();
    showState();
}

void SyncPage::addActions()
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "District office")};
    m_now = m_actions->addPrimary({u"sync.now"_s,
                                      Words{"Actions", QT_TRANSLATE_NOOP("Actions", "Sync now")}, u"redo"_s,
                                      QKeySequence(u"Ctrl+Return"_s), group},
        [this] { m_desk.sync().syncNow(); });
    m_actions->add({u"sync.conflicts"_s,
                       Words{"Actions", QT_TRANSLATE_NOOP("Actions", "Open the conflicts")}, u"conflict"_s,
                       QKeySequence(u"Ctrl+O"_s), group},
        [this] { Q_EMIT placeRequested({u"conflicts"_s, {}}); });
}

QWidget *SyncPage::alone()
{
    auto *empty = new EmptyState(u"cloud"_s, tr("This vault is on its own"),
        tr("A district office brings together what several people and PCs write: your colleagues see it, a "
           "second PC has the same, and nothing is lost with a broken disk. Without one, all goes on as it is."));
    m_join = empty->addButton(tr("Join an office…"), ButtonKind::Primary, u"plug"_s);
    m_join->setObjectName(u"joinOffice"_s);
    connect(m_join, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested({u"sync"_s, u"join"_s}); });
    empty->setMaximumWidth(Theme::of(this).scaled(kFormWidth));
    auto *room = new QWidget;
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(empty, 100);
    row->addStretch(1);
    return room;
}

QWidget *SyncPage::joining()
{
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_enrol->setMaximumWidth(Theme::of(this).scaled(kFormWidth));
    row->addWidget(m_enrol, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return scrollRoom(room);
}

QWidget *SyncPage::office()
{
    const int gap = Theme::of(this).gap();
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(gap);
    m_state = new StateCard(m_desk, m_now);
    m_review = review();
    leftLayout->addWidget(m_state);
    leftLayout->addWidget(m_proposals);
    leftLayout->addWidget(m_review);
    leftLayout->addWidget(m_packages);
    leftLayout->addStretch(1);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(gap);
    rightLayout->addWidget(m_way);
    rightLayout->addWidget(m_devices);
    rightLayout->addWidget(m_place);
    rightLayout->addStretch(1);
    auto *columns = new Columns;
    columns->addColumn(left, kLeftWidth, 1);
    columns->addColumn(right, kRightWidth, 1);
    connect(m_state, &StateCard::conflictsRequested, this,
        [this] { Q_EMIT placeRequested({u"conflicts"_s, {}}); });
    connect(m_state, &StateCard::bundleRequested, this, [this](const base::Id &bundle) {
        Q_EMIT placeRequested({u"bundle"_s, bundle.toString()});
    });
    m_room = scrollRoom(columns);
    return m_room;
}

QWidget *SyncPage::review()
{
    auto *card = new Card(tr("Review of accesses"));
    auto *words = new TextLabel(tr("Once a month somebody looks at who saw whose data, and signs."),
        TextSize::Body, Colour::Text2);
    card->body()->addWidget(words->overflow(Overflow::Wrap));
    auto *open = new Button(tr("Open the review"));
    open->setObjectName(u"openReview"_s);
    card->footer()->addStretch(1);
    card->footer()->addWidget(open->withIcon(u"shield"_s));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested({u"review"_s, {}}); });
    return card;
}

QString SyncPage::title() const
{
    return tr("District office");
}

QString SyncPage::context() const
{
    const work::OfficeState &state = m_desk.sync().state();
    if (!state.isEnrolled)
        return tr("works alone");
    return state.dong.isEmpty() ? state.office : tr("%1 · %2").arg(state.office, state.dong);
}

void SyncPage::activate(const QVariant &what)
{
    if (what.isValid())
        m_isJoining = what.toString() == u"join"_s;
    m_desk.sync().readState();
    m_desk.sync().askProposals();
    m_way->read();
    if (m_isJoining)
        m_enrol->begin();
    showState();
    offerNote();
    begin();
}

void SyncPage::begin()
{
    m_begun = beginsAt();
    focusFirst(this, m_begun);
    if (m_room->isAncestorOf(m_begun))
        // The columns find their places in one turn of the event loop, the words in them their lines in the next.
        QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, &SyncPage::showStart); });
}

/// What stands above it says how things are, and is not scrolled away further than needed.
void SyncPage::showStart()
{
    if (window()->focusWidget() != m_begun || !m_room->isAncestorOf(m_begun))
        return;
    const QRect place(m_begun->mapTo(m_room->widget(), QPoint()), m_begun->size());
    m_room->verticalScrollBar()->setValue(0);
    reveal(*m_room, place, place);
}

/// Its button works only while the page is seen.
void SyncPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_begun && window()->focusWidget() == m_begun)
        begin();
}

QWidget *SyncPage::beginsAt() const
{
    if (m_stack->currentIndex() == Joining)
        return m_enrol->code();
    if (m_stack->currentIndex() == Alone)
        return m_join;
    Button *now = m_state->syncButton();
    return now->isEnabled() ? static_cast<QWidget *>(now) : m_devices->list();
}

QVariant SyncPage::place() const
{
    return m_stack->currentIndex() == Joining ? QVariant(u"join"_s) : QVariant();
}

void SyncPage::setMasked(bool masked)
{
    m_state->setMasked(masked);
    m_way->setMasked(masked);
    m_proposals->setMasked(masked);
}

void SyncPage::showState()
{
    const SyncKeeper &keeper = m_desk.sync();
    const bool isEnrolled = keeper.state().isEnrolled;
    const bool isAtStart = m_begun && window()->focusWidget() == m_begun;
    m_stack->setCurrentIndex(m_isJoining ? Joining : isEnrolled ? Office : Alone);
    m_review->setVisible(keeper.doors() && work::officedesk::mayOrder(keeper.state().roles, u"review"_s));
    m_actions->setUsable(m_now, isEnrolled && keeper.doors() && !keeper.isRunning() && !keeper.state().isRevoked);
    // While it syncs, the button cannot have the focus.
    if (isAtStart && beginsAt() != m_begun)
        begin();
    Q_EMIT headingChanged();
}

/// What was written while nothing was shown belongs to a person; whose it is only its writer knows.
void SyncPage::offerNote()
{
    m_desk.session().ask(
        this, [](work::Context &context) { return work::log::draft(context, closednote::kPage, {}); },
        [this](const base::Result<std::optional<domain::Draft>> &draft) {
            m_note->dismiss();
            if (!draft || !draft->has_value() || closednote::textOf(**draft).trimmed().isEmpty())
                return;
            const QString text = closednote::textOf(**draft);
            m_note->say(Tone::Info, tr("A note that you wrote while the vault was closed"), text);
            m_note->addButton(tr("Copy, to paste it at the person"),
                      [text] { QGuiApplication::clipboard()->setText(text); })
                ->setObjectName(u"copyNote"_s);
            m_note->addButton(tr("Done, put it away"), [this] {
                      m_note->dismiss();
                      m_desk.session().act(
                          this,
                          [](work::Context &context) {
                              return work::log::discardDraft(context, closednote::kPage, {});
                          },
                          [](const base::Done &) {});
                  })
                ->setObjectName(u"discardNote"_s);
        });
}

} // namespace ui
