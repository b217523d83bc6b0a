// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/statecard.h"

#include "ui/people/factlist.h"
#include "ui/people/personwords.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/sync/synckeeper.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/noticebar.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kWarnDays = 3;
constexpr qsizetype kMostBundles = 3;

} // namespace

StateCard::StateCard(Desk &desk, QAction *now, QWidget *parent)
    : Card(tr("District office"), {}, parent)
    , m_desk(desk)
    , m_chip(new ChipLabel)
    , m_conflicts(new NoticeBar)
    , m_months(new NoticeBar)
    , m_trouble(new InlineMessage(Tone::Warn))
    , m_lease(new InlineMessage(Tone::Warn))
    , m_recovery(new InlineMessage(Tone::Warn))
    , m_facts(new FactList)
    , m_loading(new LoadingState)
    , m_now(new Button({}, ButtonKind::Primary))
{
    header()->addWidget(m_chip);
    body()->setSpacing(10);
    m_now->bind(now, u"redo"_s);
    m_now->setObjectName(u"syncNow"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_conflicts), static_cast<QWidget *>(m_months),
             static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_lease),
             static_cast<QWidget *>(m_recovery), static_cast<QWidget *>(m_facts),
             static_cast<QWidget *>(m_loading)})
        body()->addWidget(part);
    m_conflicts->dismiss();
    m_conflicts->setObjectName(u"conflictsNote"_s);
    m_months->setObjectName(u"monthsNote"_s);
    m_trouble->hide();
    m_lease->hide();
    m_recovery->hide();
    m_recovery->setObjectName(u"recovery"_s);
    footer()->addStretch(1);
    footer()->addWidget(m_now);
    SyncKeeper &keeper = desk.sync();
    connect(&keeper, &SyncKeeper::stateChanged, this, &StateCard::show);
    connect(&keeper, &SyncKeeper::runningChanged, this, &StateCard::showRunning);
    connect(&keeper, &SyncKeeper::ended, this, &StateCard::readRefused);
    connect(&keeper, &SyncKeeper::progressed, m_loading, &LoadingState::setProgress);
    connect(m_loading, &LoadingState::stopped, &keeper, &SyncKeeper::cancel);
    show();
    readRefused();
}

void StateCard::showRunning()
{
    if (m_desk.sync().isRunning())
        m_loading->begin(tr("Syncing with the district office"));
    else
        m_loading->end();
    show();
}

void StateCard::showTrouble()
{
    const SyncKeeper &keeper = m_desk.sync();
    QStringList remarks = keeper.report() ? syncwords::remarks(*keeper.report()) : QStringList();
    if (keeper.trouble() && !keeper.isRunning()) {
        const ErrorText words = syncwords::exchangeTrouble(*keeper.trouble());
        const bool isAlarm = keeper.trouble()->kind == base::ErrorKind::WrongOffice
            || keeper.trouble()->kind == base::ErrorKind::LetterForged;
        m_trouble->setTone(isAlarm ? Tone::Danger : Tone::Warn);
        m_trouble->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
    } else if (!remarks.isEmpty()) {
        m_trouble->setTone(Tone::Warn);
        const QString first = remarks.takeFirst();
        m_trouble->say(first, remarks.join(u' '));
    } else {
        m_trouble->say({});
    }
}

/// The rail and the page of conflicts count people: what differs about one of them is decided together.
void StateCard::showConflicts()
{
    const work::OfficeState &state = m_desk.sync().state();
    m_conflicts->dismiss();
    if (state.conflicts == 0)
        return;
    if (state.toDecide > 0)
        m_conflicts->say(Tone::Warn,
            tr("%n person(s) to decide about", nullptr, int(state.toDecide)) + u" · "_s
                + tr("%n conflict(s) in all", nullptr, int(state.conflicts)),
            tr("Two people changed the same thing apart from each other. Both values are kept, and what differs about a "
               "person is decided together."));
    else
        m_conflicts->say(Tone::Info, tr("Nothing to be decided") + u" · "_s + tr("%n conflict(s)", nullptr, int(state.conflicts)),
            tr("Two people changed the same thing apart from each other. It was matched automatically, and can be looked at."));
    m_conflicts->addButton(tr("Open the conflicts"), [this] { Q_EMIT conflictsRequested(); })
        ->setObjectName(u"openConflicts"_s);
}

void StateCard::setMasked(bool masked)
{
    m_masked = masked;
    showRefused();
}

void StateCard::readRefused()
{
    const auto &report = m_desk.sync().report();
    const QList<base::Id> requests = report ? report->refusedRequests : QList<base::Id>();
    m_desk.session().askNewest(
        m_newest, this,
        [requests](work::Context &context) { return work::refusedmonths::of(context, requests); },
        [this](const base::Result<QList<work::RefusedMonths>> &refused) {
            m_refused = refused.value_or(QList<work::RefusedMonths>());
            showRefused();
        });
}

/// Whose they are, which service and which month; why, the bundle says.
QString StateCard::linesOfRefused() const
{
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    QStringList lines;
    for (const work::RefusedMonths &bundle : m_refused.first(std::min(kMostBundles, m_refused.size()))) {
        QStringList services;
        for (const work::RefusedMonths::Service &service : bundle.services) {
            QStringList months;
            for (const base::Month &month : service.months)
                months.append(base::formatMonth(month));
            services.append(u"%1 %2"_s.arg(service.name, months.join(u", "_s)).trimmed());
        }
        lines.append(tr("%1: %2", "whose, and which months of services")
                         .arg(words.name(bundle.person), services.join(u"; "_s)));
    }
    if (m_refused.size() > kMostBundles)
        lines.append(tr("and %n bundle(s) more", nullptr, int(m_refused.size() - kMostBundles)));
    lines.append(tr("The bundle says why."));
    return lines.join(u'\n');
}

void StateCard::showRefused()
{
    const auto &report = m_desk.sync().report();
    m_months->dismiss();
    if (!report || report->monthsRefused == 0)
        return;
    const QString title
        = tr("The office refused %n month(s) of services that you asked for", nullptr, report->monthsRefused);
    m_months->say(
        Tone::Warn, title, m_refused.isEmpty() ? tr("The bundle says which, and why.") : linesOfRefused());
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    for (const work::RefusedMonths &bundle : m_refused.first(std::min(kMostBundles, m_refused.size()))) {
        const QString text = m_refused.size() == 1
            ? tr("Open the bundle")
            : tr("Open the bundle of %1").arg(words.name(bundle.person));
        m_months->addButton(text, [this, id = bundle.bundle] { Q_EMIT bundleRequested(id); });
    }
}

void StateCard::show()
{
    const SyncKeeper &keeper = m_desk.sync();
    const work::OfficeState &state = keeper.state();
    const base::Moment now = m_desk.session().clock().now();
    setTitle(state.office.isEmpty() ? tr("District office") : state.office);
    m_chip->setChip(syncwords::standing(keeper, now), syncwords::standingTone(keeper, now),
        keeper.trouble() ? u"offline"_s : state.refused > 0 ? u"alert"_s : u"cloud"_s);
    showTrouble();
    showConflicts();
    const int days = state.daysLeft(now);
    m_lease->say(days < kWarnDays ? tr("Please sync with the office before %1").arg(formats::moment(state.leaseUntil))
                                  : QString(),
        days < kWarnDays ? tr("After that this vault shows nothing until the office was reached. What you wrote stays.")
                         : QString());
    const auto [happened, toDo] = syncwords::recovery(state);
    m_recovery->say(happened, toDo);
    QList<Fact> facts;
    if (!state.dong.isEmpty())
        facts.append({tr("Dong"), state.dong});
    QStringList roles;
    for (const QString &role : state.roles)
        roles.append(m_desk.word("roles", role));
    facts.append({tr("My roles"), roles.join(u", "_s)});
    facts.append({tr("Last reached"), state.officeTime ? formats::moment(state.officeTime) : tr("never yet"),
        state.officeTime ? Tone::Neutral : Tone::Warn});
    facts.append({tr("Waits to be sent"), tr("%n change(s)", nullptr, int(state.waiting))});
    if (state.held > 0)
        facts.append({tr("Of these, held until something else comes"), tr("%n change(s)", nullptr, int(state.held)),
            Tone::Warn});
    facts.append({tr("Not accepted by the office"), tr("%n change(s)", nullptr, int(state.refused)),
        state.refused > 0 ? Tone::Danger : Tone::Neutral});
    if (state.leaseUntil != 0)
        facts.append({tr("May be used without the office"),
            tr("until %1 (%2)", "day and how many are left")
                .arg(formats::moment(state.leaseUntil), syncwords::lease(state, now)),
            days < kWarnDays ? Tone::Warn : Tone::Neutral});
    if (keeper.report())
        facts.append({tr("Last sync"), syncwords::outcome(*keeper.report())});
    m_facts->setFacts(facts);
}

} // namespace ui
