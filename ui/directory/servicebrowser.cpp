// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicebrowser.h"

#include "model/work/bundlerules.h"
#include "model/work/serviceusers.h"
#include "model/work/waitinglist.h"
#include "ui/directory/servicedetail.h"
#include "ui/directory/servicelistcard.h"
#include "ui/directory/servicepeople.h"
#include "ui/directory/servicesort.h"
#include "ui/directory/servicetable.h"
#include "ui/directory/servicewords.h"
#include "ui/session/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResizeEvent>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kDetailWidth = 328;
/// Narrower than this, the detail stands below the table.
constexpr int kSideBySide = 1000;

/// What one reading of the directory answers.
struct Lines {
    QList<ServiceLine> lines;
    int checkedDays;
};

/// Who uses a service and who waits for it.
struct People {
    QList<work::ServiceUser> users;
    QList<work::WaitingPerson> waiting;
};

QStringList areaTexts()
{
    return QStringList{ServiceBrowser::tr("All areas")} + servicewords::areas();
}

} // namespace

ServiceBrowser::ServiceBrowser(Desk &desk, QAction *add, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ServiceModel(desk.today(), this))
    , m_lines(new ServiceFilter(m_model, this))
    , m_toolbar(new Toolbar)
    , m_filter(new SearchField(tr("Filter this list")))
    , m_area(new Segments(tr("Area"), areaTexts()))
    , m_offered(new Segments(tr("Offered"), {tr("Offered now"), tr("Ended"), tr("All")}))
    , m_sort(new Button(tr("Sort")))
    , m_notice(new NoticeBar)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new ServiceListCard(m_lines))
    , m_side(new CurrentStack)
    , m_detail(new ServiceDetail(desk))
{
    build(add);
    connectParts();
    refresh();
}

void ServiceBrowser::build(QAction *add)
{
    buildToolbar(add);
    const Theme &theme = Theme::of(this);
    const int margin = theme.pageMargin();
    auto *layout = new QVBoxLayout(this);
    // Controls keep room for the focus ring; their lines stand over the edges of the panels.
    layout->setContentsMargins(margin - Theme::kRing, margin - Theme::kRing - 4, margin, margin);
    layout->setSpacing(theme.gap() - Theme::kRing - 2);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    m_notice->dismiss();
    auto *nothing = new Card;
    nothing->body()->addWidget(new EmptyState(u"resource"_s, tr("No service is chosen"),
        tr("Choose a line of the list to see its times, price and for whom it is.")));
    m_side->addWidget(nothing);
    m_side->addWidget(m_detail);
    m_splitter->setContentsMargins(Theme::kRing, 0, 0, 0);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme.gap());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({10000, theme.scaled(kDetailWidth)});
}

void ServiceBrowser::buildToolbar(QAction *add)
{
    m_filter->setHint(u"Ctrl+F"_s);
    m_filter->setMinimumWidth(Theme::of(this).scaled(230));
    m_filter->setObjectName(u"serviceFilter"_s);
    m_area->setObjectName(u"areaFilter"_s);
    m_offered->setObjectName(u"offeredFilter"_s);
    m_area->setCurrent(0);
    m_offered->setCurrent(0);
    m_sort->setMenu(new ServiceSort(table(), m_sort));
    auto *take = new Button(tr("Import"));
    auto *give = new Button(tr("Export"));
    auto *addButton = new Button({}, ButtonKind::Primary);
    take->setObjectName(u"importServices"_s);
    give->setObjectName(u"exportServices"_s);
    addButton->bind(add, u"plus"_s);
    for (QWidget *tool : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_area),
             static_cast<QWidget *>(m_offered), static_cast<QWidget *>(m_sort)})
        m_toolbar->addLeft(tool);
    m_toolbar->addRight(take->withIcon(u"download"_s));
    m_toolbar->addRight(give->withIcon(u"print"_s));
    m_toolbar->addRight(addButton);
    connect(take, &QPushButton::clicked, this, &ServiceBrowser::importRequested);
    connect(give, &QPushButton::clicked, this, &ServiceBrowser::askExport);
    connect(m_filter, &SearchField::searchTextChanged, this, &ServiceBrowser::applyFilters);
    connect(m_area, &Segments::chosen, this, &ServiceBrowser::applyFilters);
    connect(m_offered, &Segments::chosen, this, &ServiceBrowser::applyFilters);
}

void ServiceBrowser::connectParts()
{
    connect(m_list, &ServiceListCard::againClicked, this, &ServiceBrowser::refresh);
    connect(m_list, &ServiceListCard::addClicked, this, &ServiceBrowser::addRequested);
    connect(m_list, &ServiceListCard::importClicked, this, &ServiceBrowser::importRequested);
    connect(m_list, &ServiceListCard::clearClicked, this, &ServiceBrowser::takeFiltersOff);
    connect(table(), &Table::opened, this, &ServiceBrowser::editRequested);
    connect(table(), &ServiceTable::currentLineChanged, this, &ServiceBrowser::readCurrent);
    connect(m_detail->people(), &ServicePeople::usersWanted, this, &ServiceBrowser::askUsers);
    connect(m_detail, &ServiceDetail::editClicked, this, &ServiceBrowser::editRequested);
}

ServiceTable *ServiceBrowser::table() const
{
    return m_list->table();
}

void ServiceBrowser::refresh()
{
    m_isReading = true;
    m_list->showLoading(tr("Reading the directory"));
    m_desk.session().askNewest(
        m_directory, this,
        [month = base::Month{m_desk.today().year(), m_desk.today().month()}](
            work::Context &context) -> base::Result<Lines> {
            const auto views = work::services::list(context, work::IncludeClosed::Yes);
            if (!views)
                return views.error();
            const auto rules = work::bundlerules::inForce(context, month);
            if (!rules)
                return rules.error();
            return Lines{ServiceLine::of(*views), rules->checkedDays};
        },
        [this](const base::Result<Lines> &lines) {
            m_isReading = false;
            if (!lines) {
                m_list->showError(lines.error(), m_desk.session().clock().now());
                return;
            }
            m_model->setLines(lines->lines, lines->checkedDays);
            m_detail->setCheckedDays(lines->checkedDays);
            showLines();
            if (!m_sought.isNil())
                seek();
        });
}

void ServiceBrowser::showLines()
{
    m_list->showLines(m_model->rowCount() == 0);
    m_side->setVisible(m_lines->rowCount() > 0);
    if (!table()->currentLine())
        table()->choose(0);
    readCurrent();
    Q_EMIT changed();
}

void ServiceBrowser::applyFilters()
{
    m_notice->dismiss();
    m_lines->setText(m_filter->searchText());
    const int area = m_area->current() - 1;
    m_lines->setArea(area < 0 ? std::nullopt : std::optional(domain::kAllServiceAreas.at(size_t(area))));
    m_lines->setOffered(ServiceFilter::Offered(std::max(0, m_offered->current())));
    showLines();
}

void ServiceBrowser::takeFiltersOff()
{
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_area->setCurrent(0);
    m_offered->setCurrent(int(ServiceFilter::Offered::All));
    applyFilters();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void ServiceBrowser::select(const base::Id &id)
{
    m_sought = id;
    if (!m_isReading)
        seek();
}

void ServiceBrowser::seek()
{
    const int row = m_model->rowOf(std::exchange(m_sought, {}));
    if (row < 0) {
        m_notice->say(Tone::Info, tr("This service is no longer in the directory"));
        return;
    }
    if (!m_lines->mapFromSource(m_model->index(row, 0)).isValid()) {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        m_area->setCurrent(0);
        if (m_model->isEnded(row))
            m_offered->setCurrent(int(ServiceFilter::Offered::All));
        else if (m_offered->current() == int(ServiceFilter::Offered::Ended))
            m_offered->setCurrent(int(ServiceFilter::Offered::Now));
        applyFilters();
    }
    m_notice->dismiss();
    table()->choose(m_lines->mapFromSource(m_model->index(row, 0)).row());
}

base::Id ServiceBrowser::service() const
{
    const ServiceLine *line = table()->currentLine();
    return line ? line->view.service.id : base::Id();
}

void ServiceBrowser::readCurrent()
{
    const base::Id id = service();
    if (id.isNil()) {
        m_side->setCurrentIndex(0);
        return;
    }
    m_desk.session().askNewest(
        m_one, this, [id](work::Context &context) { return work::services::openWithUsers(context, id); },
        [this, id](const base::Result<work::OpenedService> &opened) {
            if (id != service())
                return;
            if (opened)
                m_detail->showService(opened->service, opened->users);
            else
                m_detail->showError(opened.error());
            m_side->setCurrentIndex(1);
        });
}

void ServiceBrowser::askUsers()
{
    m_desk.session().ask(
        this,
        [id = m_detail->service()](work::Context &context) -> base::Result<People> {
            const auto users = work::services::usersOf(context, id);
            if (!users)
                return users.error();
            const auto waiting = work::waitinglist::ofService(context, id);
            if (!waiting)
                return waiting.error();
            return People{*users, *waiting};
        },
        [this, id = m_detail->service()](const base::Result<People> &users) {
            if (id != m_detail->service())
                return;
            if (users)
                m_detail->people()->showUsers(users->users, users->waiting);
            else
                m_detail->showError(users.error());
        });
}

void ServiceBrowser::askExport()
{
    QList<base::Id> offers = table()->selectedOffers();
    // One line always has the cursor; only several are a choice.
    if (offers.size() < 2) {
        offers.clear();
        for (int row = 0; row < m_lines->rowCount() && m_lines->isNarrowed(); ++row)
            offers.append(m_lines->lineAt(row)->view.offer.id);
    }
    QStringList ids;
    for (const base::Id &offer : std::as_const(offers))
        ids.append(offer.toString());
    Q_EMIT exportRequested({{u"kind"_s, u"services"_s}, {u"ids"_s, ids}});
}

void ServiceBrowser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Theme &theme = Theme::of(this);
    const bool wide = event->size().width() >= theme.scaled(kSideBySide);
    const Qt::Orientation wanted = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setStretchFactor(1, wide ? 0 : 1);
    m_splitter->setSizes(wide ? QList<int>{10000, theme.scaled(kDetailWidth)} : QList<int>{1000, 1000});
}

QByteArray ServiceBrowser::saveState() const
{
    const QJsonObject json{{u"columns"_s, QString::fromLatin1(table()->saveState().toBase64())},
        {u"area"_s, m_area->current()}, {u"offered"_s, m_offered->current()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void ServiceBrowser::restoreState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.isEmpty())
        return;
    table()->restoreState(QByteArray::fromBase64(json.value(u"columns"_s).toString().toLatin1()));
    const QHeaderView *header = table()->horizontalHeader();
    table()->sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    m_area->setCurrent(std::clamp(json.value(u"area"_s).toInt(), 0, domain::kServiceAreas));
    m_offered->setCurrent(std::clamp(json.value(u"offered"_s).toInt(), 0, 2));
    applyFilters();
}

} // namespace ui
