// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "model/work/today.h"
#include "ui/session/desk.h"
#include "ui/support/accessible.h"
#include "ui/support/formats.h"
#include "ui/today/jobwords.h"
#include "ui/today/todayplaces.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/summarystrip.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

using domain::TodayReason;

TodayPage::TodayPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_states(new QStackedWidget)
    , m_empty(new EmptyState(u"users"_s, tr("Nobody is in this vault yet"),
          tr("Add the people you look after one by one, or take over the list you keep in a spreadsheet.")))
    , m_error(new ErrorState)
    , m_headline(new TextLabel({}, TextSize::Display))
    , m_headnote(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_strip(new SummaryStrip)
    , m_jobsCard(new Card(tr("To do first"), tr("Urgent first, then the longest without contact")))
    , m_jobs(new RowList(tr("To do first")))
    , m_nothing(new TextLabel(tr("Nothing is urgent today."), TextSize::Body, Colour::Text2))
    , m_draftsCard(new Card(tr("Go on writing")))
    , m_recentCard(new Card(tr("Opened last")))
    , m_drafts(new RowList(tr("Go on writing")))
    , m_recent(new RowList(tr("Opened last")))
{
    m_work = makeWork();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    for (QWidget *state : std::initializer_list<QWidget *>{m_work, m_empty, m_error})
        m_states->addWidget(state);
    connect(m_empty->addButton(tr("Add a person"), ButtonKind::Primary, u"plus"_s), &QPushButton::clicked,
        this, [this] {
            Q_EMIT placeRequested(Place{u"people"_s, u"new"_s});
        });
    connect(m_empty->addButton(tr("Import a list (XLSX, CSV)"), ButtonKind::Normal, u"download"_s),
        &QPushButton::clicked, this, [this] {
            Q_EMIT placeRequested(Place{u"import"_s, {}});
        });
    connect(m_error->addButton(tr("Try again"), ButtonKind::Primary), &QPushButton::clicked, this,
        &TodayPage::reload);
    connect(m_jobs, &RowList::actionChosen, this, &TodayPage::open);
    connect(m_strip, &SummaryStrip::chosen, this, &TodayPage::openCount);
    connect(m_recent, &RowList::opened, this, [this](const QVariant &id) {
        Q_EMIT placeRequested(Place{u"people"_s, id});
    });
    connect(m_drafts, &RowList::opened, this, &TodayPage::openDraft);
    connect(&desk.session(), &work::Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

QWidget *TodayPage::makeWork()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_headline->setObjectName(u"headline"_s);
    m_headnote->setObjectName(u"headnote"_s);
    head->addWidget(m_headline->bold(), 0, Qt::AlignBottom);
    // Not aligned in the layout, which would not ask how high the wrapped words are.
    m_headnote->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    head->addWidget(m_headnote->overflow(Overflow::Wrap), 1);
    auto *add = new Button(tr("Add a person"), ButtonKind::Primary);
    add->setObjectName(u"addPersonButton"_s);
    head->addWidget(add->withIcon(u"plus"_s));
    connect(add, &QPushButton::clicked, this, [this] {
        Q_EMIT placeRequested(Place{u"people"_s, u"new"_s});
    });
    column->addLayout(head);
    column->addWidget(m_strip);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_jobsCard->setPadding(Card::Padding::None);
    m_jobs->setObjectName(u"jobList"_s);
    m_drafts->setObjectName(u"draftList"_s);
    m_jobsCard->body()->addWidget(m_jobs);
    m_nothing->setContentsMargins(16, 24, 16, 24);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_jobsCard->body()->addWidget(m_nothing, 1);
    row->addWidget(m_jobsCard, 1);
    m_side = makeSide();
    row->addWidget(m_side);
    column->addLayout(row, 1);
    return content;
}

QWidget *TodayPage::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(Theme::of(this).scaled(300));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_draftsCard->setPadding(Card::Padding::None);
    m_draftsCard->body()->addWidget(m_drafts);
    m_recentCard->setPadding(Card::Padding::None);
    m_recentCard->body()->addWidget(m_recent);
    m_drafts->setVisibleRows(5);
    m_recent->setVisibleRows(8);
    column->addWidget(m_draftsCard);
    column->addWidget(m_recentCard);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(side->width());
    return scroll;
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::context() const
{
    const QString day = formats::dayWithWeekday(m_desk.today());
    return m_desk.organisation().isEmpty() ? day : tr("%1 · %2").arg(day, m_desk.organisation());
}

void TodayPage::activate(const QVariant &)
{
    reload();
}

void TodayPage::setMasked(bool masked)
{
    m_masked = masked;
    fill();
}

void TodayPage::reload()
{
    m_desk.session().askNewest(
        m_newest, this, [clocks = m_clocks](work::Context &context) { return work::today(context, clocks); },
        [this](const base::Result<domain::TodayView> &view) { take(view); });
}

void TodayPage::take(const base::Result<domain::TodayView> &view)
{
    if (!view) {
        m_error->setError(view.error(), m_desk.session().clock().now());
        m_states->setCurrentWidget(m_error);
        return;
    }
    m_view = *view;
    m_states->setCurrentWidget(m_view.people == 0 ? static_cast<QWidget *>(m_empty) : m_work);
    fill();
    Q_EMIT badgeChanged(m_view.counts.isEmpty() ? 0 : m_view.counts.first());
}

void TodayPage::fill()
{
    // People never assessed are counted in the strip; they wait for nobody's day in particular.
    const auto dated = std::min<qsizetype>(m_view.counts.size(), int(TodayReason::NeverAssessed));
    const int all = std::accumulate(m_view.counts.begin(), m_view.counts.begin() + dated, 0);
    m_headline->setText(
        all == 0 ? tr("Nothing is urgent today") : tr("%n thing(s) to do first", nullptr, all));
    const QString people = tr("%Ln people in this vault", nullptr, m_view.people);
    m_headnote->setText(m_view.jobs.isEmpty()
            ? people
            : tr("%1 · %2").arg(jobwords::first(m_view.jobs.first(), m_desk.today(), m_masked), people));
    QList<Row> rows;
    for (const domain::TodayJob &job : std::as_const(m_view.jobs))
        rows.append(jobwords::row(job, m_desk.today(), m_masked));
    const QString order = jobwords::order(m_clocks);
    m_jobsCard->setHeaderToolTip(order);
    m_jobs->setAccessibleDescription(order);
    m_jobs->setRows(rows);
    m_jobs->setVisible(!m_view.jobs.isEmpty());
    m_nothing->setVisible(m_view.jobs.isEmpty());
    fillStrip();
    fillSide();
}

void TodayPage::fillStrip()
{
    QList<SummaryItem> items;
    m_counted.clear();
    for (const jobwords::Count &count : jobwords::counts(m_view, m_clocks)) {
        items.append(count.item);
        m_counted.append(count.reason);
    }
    m_strip->setItems(items);
}

void TodayPage::fillSide()
{
    QList<Row> drafts;
    for (qsizetype i = 0; i < m_view.drafts.size(); ++i)
        drafts.append(draftRow(m_view.drafts.at(i), int(i)));
    m_draftsCard->setNote(tr("%n draft(s)", nullptr, int(drafts.size())));
    m_draftsCard->setVisible(!drafts.isEmpty());
    m_drafts->setRows(drafts);
    QList<Row> recent;
    for (const domain::RecentPerson &person : std::as_const(m_view.recent)) {
        Row row;
        row.id = person.person.toString();
        row.title = jobwords::who(person.name, person.birth, person.sex, m_desk.today(), m_masked);
        row.aside = formats::moment(person.at).section(u' ', -1);
        recent.append(row);
    }
    m_recentCard->setVisible(!recent.isEmpty());
    m_side->setVisible(!drafts.isEmpty() || !recent.isEmpty());
    m_recent->setRows(recent);
}

Row TodayPage::draftRow(const domain::TodayDraft &draft, int index) const
{
    const QString page = draft.draft.page;
    const bool isNew = draft.draft.record.isNil();
    Row row;
    row.id = index;
    row.mark = u"pen"_s;
    if (page == u"service"_s)
        row.title = isNew ? tr("New service") : draft.name;
    else
        row.title = isNew ? tr("New person") : jobwords::who(draft.name, {}, {}, m_desk.today(), m_masked);
    row.note = page == u"assessment"_s ? tr("Needs assessment")
        : page.startsWith(u"assessment:"_s) ? tr("Assessment")
        : page == u"note"_s            ? tr("Note")
        : page == u"bundle"_s          ? tr("Care-pass bundle")
        : page == u"household"_s       ? tr("Household")
        : page == u"consent"_s         ? tr("Consent")
        : page == u"conference"_s      ? tr("Record of a conference")
        : page == u"service"_s         ? tr("Service of the directory")
                                       : tr("Personal details");
    row.aside = formats::moment(draft.draft.at).section(u' ', -1);
    return row;
}

void TodayPage::openDraft(const QVariant &index)
{
    Q_EMIT placeRequested(todayplaces::ofDraft(m_view.drafts.value(index.toInt())));
}

void TodayPage::open(const QVariant &id)
{
    for (const domain::TodayJob &job : std::as_const(m_view.jobs)) {
        if (jobwords::idOf(job) == id.toString())
            return placeRequested(todayplaces::ofJob(job));
    }
}

void TodayPage::openCount(int index)
{
    const TodayReason reason = m_counted.value(index);
    const Place place = todayplaces::ofCount(reason, m_clocks, m_desk.session().clock().now());
    if (!place.page.isEmpty())
        return placeRequested(place);
    // What bundles owe has no list of its own: its rows stand below.
    for (const domain::TodayJob &job : std::as_const(m_view.jobs)) {
        if (!jobwords::isDuty(job.reason))
            continue;
        m_jobs->selectId(jobwords::idOf(job));
        return m_jobs->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace ui
