// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictspage.h"

#include "model/work/disagreements.h"
#include "model/work/log.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/errortext.h"
#include "ui/sync/disagreementpanel.h"
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
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kListWidth = 320;
constexpr int kPanelWidth = 560;
constexpr int kKeys = 4;
constexpr int kRowsAbove = 2;

/// Fields that the same changes wrote apart share an id.
QByteArray keyOf(const domain::Disagreement &one)
{
    return one.id + '/' + one.column.toUtf8() + '/' + one.part.toUtf8();
}

bool isNotice(const domain::Disagreement &one)
{
    return !one.mustDecide;
}

} // namespace

ConflictsPage::ConflictsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_undoer(new Undoer(desk, this))
    , m_error(new InlineMessage(Tone::Danger))
    , m_kinds(new Segments(tr("What is shown"), {tr("To be decided"), tr("To look at")}))
    , m_stack(new CurrentStack)
    , m_empty(new EmptyState(u"checkc"_s, tr("No conflicts"),
          tr("Where two people change the same thing apart from each other, both values wait here until "
             "somebody decides. None is lost.")))
    , m_list(new RowList(tr("Conflicts")))
{
    addActions();
    m_panel = new DisagreementPanel(m_settle);
    build();
    connect(m_list, &RowList::currentIdChanged, this, &ConflictsPage::showChoice);
    connect(m_list, &RowList::opened, this, [this] { m_panel->focusCards(); });
    connect(m_kinds, &Segments::chosen, this, [this](int kind) {
        m_kind = Kind(kind);
        showList();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &DisagreementPanel::choiceChanged, this,
        [this] { m_actions->setUsable(m_settle, m_panel->hasChoice() && !m_isBusy); });
    connect(m_panel, &DisagreementPanel::personRequested, this, [this](const domain::RecordRef &subject) {
        Q_EMIT placeRequested({u"people"_s, subject.id.toString()});
    });
    connect(&desk.session(), &work::Session::changed, this, &ConflictsPage::read);
    connect(m_undoer, &Undoer::undone, this,
        [this] { Q_EMIT doneSaid(tr("Taken back. It has to be decided again."), {}); });
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
            [this, at] { m_panel->choose(at + 1); });
}

void ConflictsPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *toolbar = new Toolbar;
    toolbar->addLeft(m_kinds);
    auto *kept = new TextLabel(
        tr("Until you decide, both values are kept. None is lost."), TextSize::Body, Colour::Text2);
    kept->setContentsMargins(8, 0, 0, 0);
    toolbar->addLeft(kept->overflow(Overflow::Elide));
    m_kinds->setCurrent(0);
    auto *card = new Card;
    card->setPadding(Card::Padding::None);
    card->body()->addWidget(m_list, 1);
    auto *columns = new Columns;
    columns->addColumn(card, kListWidth, 0);
    columns->addColumn(m_panel, kPanelWidth, 1);
    // Below a list that takes all the room, the values would have none.
    const auto fit = [this](bool isStacked) { m_list->setVisibleRows(isStacked ? kRowsAbove : 0); };
    connect(columns, &Columns::stackedChanged, m_list, fit);
    fit(columns->isStacked());
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
    const auto notices = std::ranges::count_if(m_all.open, isNotice);
    return tr("%n to be decided", nullptr, int(m_all.open.size() - notices));
}

ConflictWords ConflictsPage::words() const
{
    return {PersonWords(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off), m_all.names};
}

void ConflictsPage::activate(const QVariant &what)
{
    if (const auto subject = base::Id::fromString(what.toString())) {
        m_wanted = *subject;
    }
    m_desk.session().act(
        this,
        [count = m_all.open.size()](work::Context &context) {
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
        m_newest, this, [](work::Context &context) { return work::officedesk::unsettled(context); },
        [this](const base::Result<work::officedesk::Unsettled> &all) { take(all); });
}

void ConflictsPage::take(const base::Result<work::officedesk::Unsettled> &all)
{
    if (!all) {
        const ErrorText words = errorText(all.error());
        m_error->say(words.happened, words.toDo);
        return;
    }
    m_error->say({});
    m_all = *all;
    chooseKind();
    showList();
    Q_EMIT headingChanged();
}

/// Where somebody's disagreements are, else where there are any; what was chosen stays while it holds some.
void ConflictsPage::chooseKind()
{
    const auto has = [this](Kind kind, bool ofWanted) {
        return std::ranges::any_of(m_all.open, [&](const domain::Disagreement &one) {
            return isNotice(one) == (kind == Kind::Notices) && (!ofWanted || one.subject.id == m_wanted);
        });
    };
    for (const bool ofWanted : {true, false}) {
        for (const Kind kind : {ofWanted ? Kind::Decisions : m_kind, Kind::Decisions, Kind::Notices}) {
            if (has(kind, ofWanted)) {
                m_kind = kind;
                return;
            }
        }
    }
}

QList<domain::Disagreement> ConflictsPage::shownOnes() const
{
    QList<domain::Disagreement> ones;
    for (const domain::Disagreement &one : m_all.open) {
        if (isNotice(one) == (m_kind == Kind::Notices))
            ones.append(one);
    }
    return ones;
}

void ConflictsPage::showList()
{
    const auto notices = int(std::ranges::count_if(m_all.open, isNotice));
    const int decisions = int(m_all.open.size()) - notices;
    m_kinds->setTexts({tr("To be decided %1").arg(decisions), tr("To look at %1").arg(notices)});
    m_kinds->setCurrent(int(m_kind));
    const int before = m_list->currentIndex().row();
    const QVariant kept = m_list->currentId();
    const ConflictWords words = this->words();
    QList<Row> rows;
    QVariant wanted;
    for (const domain::Disagreement &one : shownOnes()) {
        Row row;
        row.id = keyOf(one);
        row.title = words.title(one);
        row.note = words.line(one);
        row.chip = one.mustDecide ? tr("Decide") : QString();
        row.chipTone = Tone::Warn;
        rows.append(row);
        if (!wanted.isValid() && !m_wanted.isNil() && one.subject.id == m_wanted)
            wanted = keyOf(one);
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->setRows(rows);
        // The next one takes the place of one that was settled.
        if (wanted.isValid())
            m_list->selectId(wanted);
        else if (!m_list->selectId(kept) && before > 0 && !rows.isEmpty())
            m_list->selectId(rows.at(std::min(before, int(rows.size()) - 1)).id);
    }
    if (wanted.isValid())
        m_wanted = {};
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    const bool isRest = rows.isEmpty() && !m_all.open.isEmpty();
    m_empty->setWords(isRest ? tr("Nothing of this kind") : tr("No conflicts"),
        isRest ? tr("There are some of the other kind.")
               : tr("Where two people change the same thing apart from each other, both values wait here until "
                    "somebody decides. None is lost."));
    showChoice();
}

void ConflictsPage::showChoice()
{
    const QByteArray id = m_list->currentId().toByteArray();
    const QList<domain::Disagreement> ones = shownOnes();
    const auto found = std::ranges::find(ones, id, keyOf);
    m_panel->show(found == ones.end() ? nullptr : &*found, words());
}

void ConflictsPage::settle()
{
    if (m_isBusy || !m_panel->hasChoice())
        return;
    m_isBusy = true;
    m_actions->setUsable(m_settle, false);
    const ConflictOption choice = m_panel->choice();
    m_desk.session().act(
        this,
        [which = *m_panel->shown(), how = choice.how, value = choice.value](work::Context &context) {
            return work::disagreements::settle(context, which, how, value);
        },
        [this](const base::Result<domain::Act> &act) {
            m_isBusy = false;
            if (act) {
                settled(*act);
                return;
            }
            const ErrorText words = errorText(act.error());
            if (act.error().kind == base::ErrorKind::NotFound)
                m_panel->sayTrouble(tr("This was settled meanwhile."), tr("It goes from the list by itself."));
            else if (act.error().detail == work::disagreements::kNewerFirst)
                m_panel->sayTrouble(tr("Please decide the newer conflict of this text first."),
                    tr("Otherwise what was written in it last would be written over."));
            else if (act.error().kind == base::ErrorKind::RefusedByRule)
                m_panel->sayTrouble(tr("Please decide the other items of this record first."),
                    tr("The same two changes wrote them."));
            else
                m_panel->sayTrouble(words.happened, words.toDo);
            m_actions->setUsable(m_settle, m_panel->hasChoice());
            read();
        });
}

void ConflictsPage::settled(const domain::Act &act)
{
    Q_EMIT doneSaid(tr("Saved as chosen"), m_undoer->undoOf(act.id));
    m_list->setFocus(Qt::OtherFocusReason);
    m_actions->setUsable(m_settle, m_panel->hasChoice());
}

} // namespace ui
