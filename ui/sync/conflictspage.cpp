// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictspage.h"

#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/errortext.h"
#include "ui/support/firstfocus.h"
#include "ui/sync/conflictboard.h"
#include "ui/sync/conflictlistcard.h"
#include "ui/sync/conflictreader.h"
#include "ui/sync/conflictsaver.h"
#include "ui/sync/conflictsbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kListWidth = 320;
constexpr int kPanelWidth = 560;
constexpr int kKeys = 4;

} // namespace

ConflictsPage::ConflictsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_undoer(new Undoer(desk, this))
    , m_saver(new ConflictSaver(desk, this))
    , m_reader(new ConflictReader(desk, this))
    , m_error(new InlineMessage(Tone::Danger))
    , m_bar(new ConflictsBar)
    , m_stack(new CurrentStack)
    , m_empty(new EmptyState(u"checkc"_s, {}, {}))
    , m_listCard(new ConflictListCard)
    , m_list(m_listCard->list())
{
    addActions();
    m_board = new ConflictBoard(m_settle);
    build();
    connectReader();
    connectBoard();
    connectUndoer();
    connect(m_list, &RowList::currentIdChanged, this, [this] {
        m_listCard->together()->setChecked(false);
        m_error->say({});
        showChoice();
    });
    connect(m_listCard->together(), &QPushButton::toggled, this, &ConflictsPage::showChoice);
    connect(m_list, &RowList::opened, this, [this] { m_board->focusValues(); });
}

void ConflictsPage::connectReader()
{
    connect(m_reader, &ConflictReader::taken, this, &ConflictsPage::take);
    connect(m_reader, &ConflictReader::failed, this, &ConflictsPage::showFailure);
    connect(m_bar, &ConflictsBar::chosen, this, [this](List list, work::settledacts::Whose settledBy) {
        m_error->say({});
        // Arrows that choose a list go on to the next one.
        m_goesOnChoosing = kinds()->isAncestorOf(window()->focusWidget()) && !kinds()->isByPointer();
        m_reader->choose(list, settledBy);
        if (!m_goesOnChoosing)
            focusFirst(this, beginsAt());
    });
    // What changes while another page is shown is read when this one comes up.
    connect(&m_desk.session(), &work::Session::changed, this, [this](const QList<domain::RecordRef> &touched) {
        isVisible() ? m_reader->follow(touched) : m_reader->growOld();
    });
}

void ConflictsPage::connectBoard()
{
    connect(m_board, &ConflictBoard::choiceChanged, this, [this] {
        m_actions->setUsable(m_settle, m_board->isComplete() && !m_saver->isBusy());
        showLeft();
    });
    connect(m_saver, &ConflictSaver::saved, this, &ConflictsPage::saved);
    connect(m_board, &ConflictBoard::laterRequested, this, &ConflictsPage::goOn);
    connect(m_board, &ConflictBoard::questionAsked, this, &ConflictsPage::ask);
    connect(m_board, &ConflictBoard::undoRequested, this, &ConflictsPage::undoShown);
    connect(m_board, &ConflictBoard::personRequested, this, [this](const domain::RecordRef &subject) {
        Q_EMIT placeRequested({u"people"_s, subject.id.toString()});
    });
}

void ConflictsPage::connectUndoer()
{
    connect(m_undoer, &Undoer::undone, this,
        [this] { Q_EMIT doneSaid(tr("Taken back. What was open before is open again."), {}); });
    connect(m_undoer, &Undoer::asked, this,
        [this](const base::Id &act, const auto &outcome) { m_undoer->confirmRest(this, act, outcome); });
    connect(m_undoer, &Undoer::askedOfMany, this,
        [this](const QList<base::Id> &acts, const auto &outcome) { m_undoer->confirmRest(this, acts, outcome); });
    connect(m_undoer, &Undoer::failed, this, [this](const base::Error &error) {
        const ErrorText words = errorText(error);
        m_error->say(Undoer::failureWords(error), words.toDo);
    });
}

void ConflictsPage::addActions()
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Conflicts")};
    m_settle = m_actions->addPrimary(
        {u"conflicts.settle"_s, Words{"Actions", QT_TRANSLATE_NOOP("Actions", "Save as chosen")}, u"check"_s,
            QKeySequence(u"Ctrl+Return"_s), group},
        [this] { settle(); });
    constexpr std::array kWords{QT_TRANSLATE_NOOP("Actions", "Choose the first value"),
        QT_TRANSLATE_NOOP("Actions", "Choose the second value"),
        QT_TRANSLATE_NOOP("Actions", "Choose the third value"),
        QT_TRANSLATE_NOOP("Actions", "Choose the fourth value")};
    constexpr std::array kIds{"conflicts.first", "conflicts.second", "conflicts.third", "conflicts.fourth"};
    for (int at = 0; at < kKeys; ++at)
        m_actions->add({QLatin1String(kIds[size_t(at)]), Words{"Actions", kWords[size_t(at)]}, {},
                           QKeySequence(QString::number(at + 1)), group},
            [this, at] { m_board->choose(at + 1); });
}

void ConflictsPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *columns = new Columns;
    columns->addColumn(m_listCard, kListWidth, 0);
    columns->addColumn(m_board, kPanelWidth, 1);
    connect(columns, &Columns::stackedChanged, m_listCard, &ConflictListCard::setAbove);
    m_listCard->setAbove(columns->isStacked());
    m_stack->addWidget(columns);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.pageMargin(), theme.gap(), theme.pageMargin(), theme.pageMargin());
    layout->setSpacing(theme.gap());
    layout->addWidget(m_bar);
    layout->addWidget(m_error);
    layout->addWidget(m_stack, 1);
    m_error->setObjectName(u"conflictsTrouble"_s);
    m_error->hide();
}

QString ConflictsPage::title() const
{
    return tr("Conflicts");
}

QString ConflictsPage::context() const
{
    const ConflictView view = this->view();
    if (!view.isCounted())
        return {};
    const int matched = view.count(List::Matched);
    const QString toDecide = tr("%n to be decided", nullptr, view.count(List::ToDecide));
    return matched == 0 ? toDecide : toDecide + u" · "_s + tr("%n matched automatically", nullptr, matched);
}

ConflictView ConflictsPage::view() const
{
    return {m_reader->inbox(), PersonWords(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off)};
}

Segments *ConflictsPage::kinds() const
{
    return m_bar->kinds();
}

void ConflictsPage::activate(const QVariant &what)
{
    // Counts that are not right any more are not shown until they are.
    if (m_reader->isOld())
        m_bar->show(view());
    m_goesOnChoosing = false;
    m_reader->begin(base::Id::fromString(what.toString()).value_or(base::Id()));
    focusFirst(this, beginsAt());
}

/// Whoever decides conflicts begins at the list of them; where it holds none, at the choice of another list.
QWidget *ConflictsPage::beginsAt() const
{
    return m_stack->currentIndex() == 0 ? m_list : m_bar->current();
}

/// It may be shown again without coming up, such as when a lease that had ended was renewed.
void ConflictsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    QTimer::singleShot(0, this, [this] { m_reader->isOld() ? m_reader->read() : void(); });
}

QVariant ConflictsPage::place() const
{
    return {};
}

void ConflictsPage::setMasked(bool masked)
{
    m_masked = masked;
    showList();
}

void ConflictsPage::showFailure(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_error->say(words.happened, words.toDo);
    m_couldNotRead = true;
    m_bar->show(view());
    Q_EMIT headingChanged();
}

void ConflictsPage::take()
{
    // What else was said there stays until something else is done.
    if (m_couldNotRead)
        m_error->say({});
    m_couldNotRead = false;
    showList();
    m_reader->forgetSubject();
    Q_EMIT headingChanged();
}

void ConflictsPage::showList()
{
    const ConflictView view = this->view();
    m_bar->show(view);
    m_listCard->show(view, m_reader->subject());
    m_left.clear();
    const ConflictView::Nothing nothing = view.nothing();
    m_empty->setWords(nothing.title, nothing.text);
    const bool isAtStart = !m_goesOnChoosing && window()->focusWidget() == beginsAt();
    m_stack->setCurrentIndex(m_list->model()->rowCount() == 0 ? 1 : 0);
    if (isAtStart)
        focusFirst(this, beginsAt());
    showChoice();
}

void ConflictsPage::showChoice()
{
    const ConflictView view = this->view();
    const bool isJoined = m_listCard->together()->isVisibleTo(m_listCard) && m_listCard->together()->isChecked();
    m_board->show(isJoined ? view.together() : view.content(m_list->currentId().toString()));
    showLeft();
}

/// The list counts with what is chosen beside it.
void ConflictsPage::showLeft()
{
    const QHash<base::Id, int> left = m_board->leftBySubject();
    if (left == m_left)
        return;
    m_left = left;
    m_listCard->retell(view().rows(m_left));
}

/// The next one of the list, and after the last one the first.
void ConflictsPage::goOn()
{
    const int count = m_list->model()->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_list->model()->index((m_list->currentIndex().row() + 1) % count, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ConflictsPage::ask(const QString &question)
{
    QGuiApplication::clipboard()->setText(question);
    Q_EMIT doneSaid(tr("A question is copied: without the whole name, and without values."), {});
}

void ConflictsPage::undoShown()
{
    if (const auto act = base::Id::fromString(m_list->currentId().toString()))
        m_undoer->undo(*act);
}

void ConflictsPage::settle()
{
    if (m_saver->isBusy() || !m_board->isComplete())
        return;
    m_actions->setUsable(m_settle, false);
    m_error->say({});
    if (m_board->kind() != BoardContent::Kind::Merged) {
        m_saver->settle(m_board->choices());
        return;
    }
    const QString id = m_list->currentId().toString();
    for (const domain::MergedRecord &one : m_reader->inbox().merged) {
        if (one.record.id.toString() == id)
            m_saver->putBack(one, m_board->takenBack());
    }
}

void ConflictsPage::saved(const work::disagreements::Settlement &settlement)
{
    if (!settlement.acts.isEmpty()) {
        QList<base::Id> acts;
        for (const domain::Act &act : settlement.acts)
            acts.append(act.id);
        Q_EMIT doneSaid(tr("Saved as chosen"), m_undoer->undoOf(acts));
        m_list->setFocus(Qt::OtherFocusReason);
    }
    if (settlement.stopped) {
        const ErrorText words = ConflictSaver::words(*settlement.stopped);
        m_error->say(words.happened, words.toDo);
    }
    // What was saved stands there until it is read anew, and is not to be saved twice.
    m_actions->setUsable(m_settle, settlement.acts.isEmpty() && m_board->isComplete());
    m_reader->read();
}

} // namespace ui
