// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictspage.h"

#include "model/work/log.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/errortext.h"
#include "ui/sync/conflictboard.h"
#include "ui/sync/conflictlistcard.h"
#include "ui/sync/conflictsaver.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kListWidth = 320;
constexpr int kPanelWidth = 560;
constexpr int kKeys = 4;
constexpr std::array kKinds{ConflictView::Kind::ToDecide, ConflictView::Kind::Settled, ConflictView::Kind::Matched};

} // namespace

ConflictsPage::ConflictsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_undoer(new Undoer(desk, this))
    , m_saver(new ConflictSaver(desk, this))
    , m_error(new InlineMessage(Tone::Danger))
    , m_kinds(new Segments(tr("What is shown"), {tr("To be decided"), tr("Decided by me"), tr("Matched automatically")}))
    , m_kept(new TextLabel(
          tr("Until you decide, both values are kept. None is lost."), TextSize::Body, Colour::Text2))
    , m_past(new Button(tr("Past conflicts")))
    , m_stack(new CurrentStack)
    , m_empty(new EmptyState(u"checkc"_s, tr("No conflicts"),
          tr("Where two people change the same thing apart from each other, both values wait here until "
             "somebody decides. None is lost.")))
    , m_listCard(new ConflictListCard)
    , m_list(m_listCard->list())
{
    addActions();
    m_board = new ConflictBoard(m_settle);
    build();
    connect(m_list, &RowList::currentIdChanged, this, [this] {
        m_listCard->together()->setChecked(false);
        m_error->say({});
        showChoice();
    });
    connect(m_listCard->together(), &QPushButton::toggled, this, &ConflictsPage::showChoice);
    connect(m_list, &RowList::opened, this, [this] { m_board->focusValues(); });
    connect(m_kinds, &Segments::chosen, this, [this](int kind) {
        m_kind = kKinds.at(size_t(kind));
        m_error->say({});
        m_past->setChecked(false);
        showList();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_past, &QPushButton::toggled, this, [this](bool everybodys) {
        m_settledBy = everybodys ? work::settledacts::Whose::Everybodys : work::settledacts::Whose::Mine;
        m_kind = everybodys ? Kind::Settled : m_kind;
        read();
    });
    connect(m_board, &ConflictBoard::choiceChanged, this,
        [this] { m_actions->setUsable(m_settle, m_board->isComplete() && !m_saver->isBusy()); });
    connect(m_saver, &ConflictSaver::saved, this, &ConflictsPage::saved);
    connect(m_board, &ConflictBoard::laterRequested, this, &ConflictsPage::goOn);
    connect(m_board, &ConflictBoard::questionAsked, this, &ConflictsPage::ask);
    connect(m_board, &ConflictBoard::undoRequested, this, &ConflictsPage::undoShown);
    connect(m_board, &ConflictBoard::personRequested, this, [this](const domain::RecordRef &subject) {
        Q_EMIT placeRequested({u"people"_s, subject.id.toString()});
    });
    // What changes while another page is shown is read when this one comes up.
    connect(&desk.session(), &work::Session::changed, this, [this] { isVisible() ? read() : void(); });
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
    read();
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
    auto *toolbar = new Toolbar;
    toolbar->addLeft(m_kinds);
    m_kept->setContentsMargins(8, 0, 0, 0);
    toolbar->addLeft(m_kept->overflow(Overflow::Elide));
    m_past->setCheckable(true);
    m_past->setObjectName(u"pastConflicts"_s);
    toolbar->addRight(m_past->withIcon(u"doc"_s));
    m_kinds->setCurrent(0);
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
    layout->addWidget(toolbar);
    layout->addWidget(m_error);
    layout->addWidget(m_stack, 1);
    m_error->hide();
}

QString ConflictsPage::title() const
{
    return tr("Conflicts");
}

QString ConflictsPage::context() const
{
    const ConflictView view = this->view();
    const int matched = view.count(Kind::Matched);
    const QString toDecide = tr("%n to be decided", nullptr, view.count(Kind::ToDecide));
    return matched == 0 ? toDecide : toDecide + u" · "_s + tr("%n matched automatically", nullptr, matched);
}

ConflictView ConflictsPage::view() const
{
    return {m_inbox, PersonWords(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off)};
}

void ConflictsPage::activate(const QVariant &what)
{
    if (const auto subject = base::Id::fromString(what.toString()))
        m_wanted = *subject;
    m_comesUp = true;
    m_desk.session().act(
        this,
        [count = m_inbox.open.size()](work::Context &context) {
            return work::log::noteAccess(
                context, u"list"_s, {}, {{u"list"_s, u"conflicts"_s}, {u"count"_s, count}});
        },
        [](const base::Done &) {});
    read();
    if (isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
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

void ConflictsPage::read()
{
    m_desk.session().askNewest(
        m_newest, this,
        [settledBy = m_settledBy](work::Context &context) { return work::conflictinbox::read(context, settledBy); },
        [this](const base::Result<work::conflictinbox::Inbox> &inbox) { take(inbox); });
}

void ConflictsPage::take(const base::Result<work::conflictinbox::Inbox> &inbox)
{
    if (!inbox) {
        const ErrorText words = errorText(inbox.error());
        m_error->say(words.happened, words.toDo);
        m_couldNotRead = true;
        return;
    }
    // What else was said there stays until something else is done.
    if (m_couldNotRead)
        m_error->say({});
    m_couldNotRead = false;
    m_inbox = *inbox;
    chooseKind();
    showList();
    Q_EMIT headingChanged();
}

/// Where the person is who was asked for; else the page comes up with what there is to do, and stays where it is.
void ConflictsPage::chooseKind()
{
    const ConflictView view = this->view();
    for (const Kind kind : {Kind::ToDecide, Kind::Matched}) {
        if (!m_wanted.isNil() && !view.rowOf(kind, m_wanted).isEmpty()) {
            m_kind = kind;
            m_past->setChecked(false);
            return;
        }
    }
    if (m_comesUp && m_kind != Kind::Settled)
        m_kind = view.count(Kind::ToDecide) == 0 && view.count(Kind::Matched) > 0 ? Kind::Matched : Kind::ToDecide;
    m_comesUp = false;
}

void ConflictsPage::showList()
{
    const ConflictView view = this->view();
    m_kinds->setTexts({tr("To be decided %1").arg(view.count(Kind::ToDecide)),
        tr("Decided by me %1").arg(view.count(Kind::Settled)),
        tr("Matched automatically %1").arg(view.count(Kind::Matched))});
    m_kinds->setCurrent(m_past->isChecked() ? -1 : int(std::ranges::find(kKinds, m_kind) - kKinds.begin()));
    m_listCard->setTitle(m_past->isChecked() ? tr("Past conflicts")
            : m_kind == Kind::Settled        ? tr("Decided by me")
            : m_kind == Kind::Matched        ? tr("Matched automatically")
                                             : tr("To be decided"));
    const bool isMany = m_kind == Kind::ToDecide && view.count(m_kind) > 1;
    m_listCard->setNote(isMany || m_kind == Kind::Settled ? QString()
            : m_kind == Kind::ToDecide                    ? tr("oldest first")
                                                          : tr("can be taken back"));
    m_kept->setVisible(m_kind == Kind::ToDecide);
    m_listCard->together()->setVisible(isMany);
    const int before = m_list->currentIndex().row();
    const QVariant kept = m_list->currentId();
    const QString wanted = m_wanted.isNil() ? QString() : view.rowOf(m_kind, m_wanted);
    const QList<Row> rows = view.rows(m_kind);
    {
        const QSignalBlocker quiet(m_list);
        m_list->setRows(rows);
        // The next one takes the place of one that was settled.
        if (!wanted.isEmpty())
            m_list->selectId(wanted);
        else if (!m_list->selectId(kept) && before > 0 && !rows.isEmpty())
            m_list->selectId(rows.at(std::min(before, int(rows.size()) - 1)).id);
    }
    if (!wanted.isEmpty())
        m_wanted = {};
    showEmpty(rows.isEmpty());
    showChoice();
}

void ConflictsPage::showEmpty(bool isEmpty)
{
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_kind == Kind::Settled)
        m_empty->setWords(tr("Nothing was decided yet"),
            tr("What you decide among the conflicts stands here afterwards, and can be taken back here."));
    else
        m_empty->setWords(tr("No conflicts"),
            tr("Where two people change the same thing apart from each other, both values wait here until "
               "somebody decides. None is lost."));
}

void ConflictsPage::showChoice()
{
    const ConflictView view = this->view();
    const bool isJoined = m_listCard->together()->isVisibleTo(m_listCard) && m_listCard->together()->isChecked();
    m_board->show(isJoined ? view.together() : view.content(m_kind, m_list->currentId().toString()));
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
    for (const domain::MergedRecord &one : std::as_const(m_inbox.merged)) {
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
    read();
}

} // namespace ui
