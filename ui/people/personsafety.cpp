// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personsafety.h"

#include "model/work/officedesk.h"
#include "ui/session/desk.h"
#include "ui/sync/conflictwords.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticebar.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString kSafety = u"safety_note"_s;

} // namespace

PersonSafety::PersonSafety(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bars(new QVBoxLayout(this))
{
    m_bars->setContentsMargins(16, 8, 16, 2);
    m_bars->setSpacing(6);
    hide();
    connect(&desk.sync(), &SyncKeeper::stateChanged, this, &PersonSafety::ask);
}

void PersonSafety::show(const PersonView &view)
{
    if (!m_view || m_view->id() != view.id())
        m_open.clear();
    m_view = view;
    showAll();
    ask();
}

void PersonSafety::ask()
{
    if (!m_view || !m_desk.sync().state().isEnrolled)
        return;
    m_desk.session().askNewest(
        m_newest, this, [](work::Context &context) { return work::officedesk::unsettled(context); },
        [this](const base::Result<work::officedesk::Unsettled> &all) {
            if (all)
                take(all->open, all->names);
        });
}

void PersonSafety::take(const QList<domain::Disagreement> &open, const QHash<base::Id, QString> &names)
{
    m_open.clear();
    std::ranges::copy_if(open, std::back_inserter(m_open), [this](const domain::Disagreement &one) {
        return one.subject.id == m_view->id() && one.mustDecide && one.kind == domain::DisagreementKind::Field;
    });
    m_names = names;
    showAll();
}

void PersonSafety::showAll()
{
    while (QLayoutItem *item = m_bars->takeAt(0)) {
        // The button that was pressed may be within.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool isDisputed = std::ranges::any_of(
        m_open, [](const domain::Disagreement &one) { return one.column == kSafety; });
    const QString &note = m_view->detail.person.safetyNote;
    if (!note.isEmpty() && !isDisputed) {
        auto *bar = new NoticeBar;
        m_bars->addWidget(bar);
        bar->say(Tone::Warn, tr("Safety on visits"), m_view->words.isMasked() ? tr("(masked)") : note);
    }
    std::ranges::stable_sort(
        m_open, {}, [](const domain::Disagreement &one) { return one.column != kSafety; });
    for (const domain::Disagreement &one : std::as_const(m_open))
        addDispute(one);
    setVisible(m_bars->count() > 0);
}

/// Nobody is told one value as if it were the only one.
void PersonSafety::addDispute(const domain::Disagreement &one)
{
    const ConflictWords words(m_view->words, m_names);
    auto *bar = new NoticeBar;
    m_bars->addWidget(bar);
    const QString values = words.values(one).join(u'\n');
    bar->say(Tone::Warn,
        tr("%1 · %n different value(s), to be decided", nullptr, int(one.sides.size())).arg(words.what(one)),
        m_view->words.isMasked() ? tr("(masked)") : values);
    Button *decide = bar->addButton(tr("Decide…"), [this] {
        Q_EMIT placeRequested({u"conflicts"_s, m_view->id().toString()});
    });
    decide->withIcon(u"conflict"_s)->setObjectName(u"decideSafety"_s);
    decide->setAccessibleName(tr("Decide about %1").arg(words.what(one)));
}

} // namespace ui
