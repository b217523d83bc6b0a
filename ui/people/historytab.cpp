// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/historytab.h"

#include "model/work/log.h"
#include "ui/people/historywords.h"
#include "ui/people/timeline.h"
#include "ui/people/undoer.h"
#include "ui/people/undoquestion.h"
#include "ui/support/actwords.h"
#include "ui/support/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/separator.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kAtOnce = 100;
constexpr int kBeforeSide = 16;
constexpr int kBeforeMargin = 12;

} // namespace

HistoryTab::HistoryTab(Desk &desk, Undoer &undoer, QWidget *parent)
    : PersonTab(parent)
    , m_desk(desk)
    , m_undoer(undoer)
    , m_question(new UndoQuestion)
    , m_message(new InlineMessage(Tone::Danger))
    , m_list(new TimelineView(tr("Changes")))
    , m_before(new InlineMessage(Tone::Info))
    , m_beforeRoom(new QWidget)
    , m_undo(new Button(tr("Take back")))
    , m_more(new Button(tr("Older changes"), ButtonKind::Flat))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_question);
    layout->addWidget(m_message);
    layout->addWidget(m_beforeRoom);
    layout->addWidget(m_list, 1);
    layout->addWidget(new Separator);
    auto *footer = new QWidget;
    auto *flow = new FlowLayout(footer, Theme::kControlSpacing);
    flow->setContentsMargins(12, 5, 12, 5);
    flow->addWidget(m_undo->withIcon(u"undo"_s));
    flow->addWidget(m_more);
    layout->addWidget(footer);
    m_message->hide();
    auto *before = new QVBoxLayout(m_beforeRoom);
    before->setContentsMargins(kBeforeSide, kBeforeMargin, kBeforeSide, kBeforeMargin);
    before->addWidget(m_before);
    m_beforeRoom->hide();
    connect(m_undo, &QPushButton::clicked, this, &HistoryTab::undoCurrent);
    connect(m_more, &QPushButton::clicked, this, &HistoryTab::more);
    connect(m_list, &TimelineView::currentIdChanged, this, &HistoryTab::showChoice);
    connect(m_list, &TimelineView::opened, this, &HistoryTab::undoCurrent);
    connect(m_question, &UndoQuestion::answered, this,
        [this](const base::Id &act, domain::Overwrite overwrite) { m_undoer.undo(act, overwrite); });
    connect(&m_undoer, &Undoer::failed, this, [this](const base::Error &error) {
        const ErrorText words = errorText(error);
        m_message->say(words.happened, words.toDo);
    });
    connect(&m_undoer, &Undoer::undone, this, [this] { m_message->say({}); });
}

void HistoryTab::reset()
{
    m_question->hide();
    m_message->say({});
    m_beforeRoom->hide();
    m_entries.clear();
    m_list->setItems({});
}

void HistoryTab::show(const PersonView &view)
{
    if (!m_view || m_view->id() != view.id())
        reset();
    m_view = view;
    m_stale = true;
    if (m_question->isOpen())
        m_question->retell(view);
    if (isVisible())
        read();
    else
        fill();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    PersonTab::showEvent(event);
    if (m_stale && m_view)
        read();
}

void HistoryTab::read()
{
    m_stale = false;
    const int limit = std::max(kAtOnce, int(m_entries.size()));
    m_desk.session().askNewest(
        m_newest, this,
        [person = m_view->id(), limit](
            work::Context &context) { return work::log::history(context, person, limit); },
        [this, limit](const base::Result<QList<domain::HistoryEntry>> &entries) {
            if (!entries) {
                const ErrorText words = errorText(entries.error());
                m_message->say(words.happened, words.toDo);
                return;
            }
            m_entries = *entries;
            m_more->setVisible(entries->size() >= limit);
            tellWhatWasBefore();
            fill();
        });
}

void HistoryTab::more()
{
    m_desk.session().askNewest(
        m_newest, this,
        [person = m_view->id(), skip = int(m_entries.size())](
            work::Context &context) { return work::log::history(context, person, kAtOnce, skip); },
        [this](const base::Result<QList<domain::HistoryEntry>> &entries) {
            if (!entries)
                return;
            m_entries.append(*entries);
            m_more->setVisible(entries->size() >= kAtOnce);
            fill();
        });
}

void HistoryTab::tellWhatWasBefore()
{
    m_desk.session().askNewest(
        m_whole, this,
        [person = m_view->id()](work::Context &context) { return work::log::historyExtent(context, person); },
        [this](const base::Result<domain::HistoryExtent> &extent) {
            const bool isPart = extent && *extent != domain::HistoryExtent::Whole;
            m_before->say({}, isPart ? whereOlderIs(*extent) : QString());
            m_beforeRoom->setVisible(isPart);
        });
}

void HistoryTab::fill()
{
    m_list->setItems(HistoryWords(m_view->words, m_view->names(), m_view->formNames()).items(m_entries));
    showChoice();
}

const domain::HistoryEntry *HistoryTab::current() const
{
    const base::Id act = m_list->currentId();
    for (const domain::HistoryEntry &entry : m_entries) {
        if (!act.isNil() && entry.act.id == act)
            return &entry;
    }
    return nullptr;
}

void HistoryTab::showChoice()
{
    const domain::HistoryEntry *entry = current();
    const bool isInForce = entry && std::ranges::any_of(m_entries, [&](const domain::HistoryEntry &one) {
        return one.act.id == entry->act.id && !one.refused;
    });
    const bool can = isInForce && !entry->undone && !entry->erased && entry->act.kind != u"erase";
    m_undo->setEnabled(can);
    m_undo->setText(entry && !entry->act.undoes.isNil() ? tr("Restore") : tr("Take back"));
}

void HistoryTab::undoCurrent()
{
    if (m_undo->isEnabled() && current())
        m_undoer.undo(current()->act.id);
}

void HistoryTab::ask(const base::Id &act, const domain::UndoOutcome &outcome)
{
    if (m_view)
        m_question->ask(act, outcome.changed, *m_view);
}

} // namespace ui
