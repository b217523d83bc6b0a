// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicespage.h"

#include "model/work/services.h"
#include "model/work/waitinglist.h"
#include "ui/directory/serviceactions.h"
#include "ui/directory/servicebrowser.h"
#include "ui/directory/servicedetail.h"
#include "ui/directory/serviceform.h"
#include "ui/directory/servicepeople.h"
#include "ui/directory/servicetable.h"
#include "ui/directory/waitingeditor.h"
#include "ui/paper/paperplace.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isOfDirectory(const domain::RecordRef &record)
{
    return record.type == QLatin1String(domain::Organisation::kType)
        || record.type == QLatin1String(domain::Service::kType)
        || record.type == QLatin1String(domain::Offer::kType)
        || record.type == QLatin1String(domain::Slot::kType)
        || record.type == QLatin1String(domain::Site::kType)
        || record.type == QLatin1String(domain::Staff::kType)
        || record.type == QLatin1String(domain::Registration::kType)
        || record.type == QLatin1String(domain::PriceEdition::kType)
        || record.type == QLatin1String(domain::Waiting::kType);
}

} // namespace

ServicesPage::ServicesPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_undoer(new Undoer(desk, this))
    , m_actions(new ServiceActions(desk.actions(), this))
    , m_stack(new CurrentStack)
    , m_browser(new ServiceBrowser(desk, m_actions->add()))
    , m_form(new ServiceForm(desk))
{
    const Theme &theme = Theme::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto *room = new QWidget;
    auto *roomLayout = new QVBoxLayout(room);
    roomLayout->setContentsMargins(theme.pageMargin(), theme.gap(), theme.pageMargin(), theme.pageMargin());
    roomLayout->addWidget(m_form);
    m_stack->addWidget(m_browser);
    m_stack->addWidget(room);
    connectActions();
    connectBrowser();
    connectUndo();
    showForm(false);
}

ServicesPage::~ServicesPage() = default;

void ServicesPage::connectActions()
{
    connect(m_actions, &ServiceActions::addWanted, this, [this] { goTo(u"new"_s); });
    connect(m_actions, &ServiceActions::filterWanted, this, [this] {
        if (isForm())
            goTo(u"list"_s);
        m_browser->filter()->setFocus(Qt::ShortcutFocusReason);
        m_browser->filter()->selectAll();
    });
    connect(m_actions, &ServiceActions::editWanted, this, &ServicesPage::edit);
    connect(m_actions, &ServiceActions::stepWanted, m_browser->table(), &ServiceTable::step);
    connect(m_actions, &ServiceActions::saveWanted, m_form, &ServiceForm::save);
}

void ServicesPage::connectBrowser()
{
    connect(m_browser, &ServiceBrowser::changed, this, &Page::headingChanged);
    connect(m_browser, &ServiceBrowser::editRequested, this, &ServicesPage::edit);
    connect(m_browser, &ServiceBrowser::addRequested, this, [this] { goTo(u"new"_s); });
    connect(m_browser, &ServiceBrowser::importRequested, this, [this] {
        Q_EMIT placeRequested({u"import"_s, u"services"_s});
    });
    connect(m_browser, &ServiceBrowser::exportRequested, this, [this](const QVariantMap &what) {
        Q_EMIT placeRequested({u"export"_s, what});
    });
    connect(m_browser->detail(), &ServiceDetail::removeClicked, this, &ServicesPage::remove);
    connect(m_browser->detail(), &ServiceDetail::leafletClicked, this, [this] {
        Q_EMIT placeRequested({u"paper"_s,
            PaperPlace::toVariant({documents::PaperKind::ServiceLeaflet, m_browser->detail()->service()})});
    });
    connect(m_browser->detail(), &ServiceDetail::closedWanted, this, &ServicesPage::setClosed);
    connect(m_browser->detail(), &ServiceDetail::confirmWanted, this, &ServicesPage::confirm);
    connectPeople();
    connect(
        &m_desk.session(), &work::Session::changed, this, [this](const QList<domain::RecordRef> &touched) {
            if (std::any_of(touched.begin(), touched.end(), isOfDirectory))
                m_browser->refresh();
        });
    connect(m_form, &ServiceForm::closed, this,
        [this] { goTo(m_form->isNew() ? u"list"_s : m_form->service().toString()); });
    connect(
        m_form, &ServiceForm::saved, this, [this](const base::Id &service, bool isNew, const base::Id &act) {
            Q_EMIT doneSaid(isNew ? tr("Service added") : tr("Service saved"), m_undoer->undoOf(act));
            goTo(service.toString());
        });
}

void ServicesPage::connectPeople()
{
    const ServicePeople *people = m_browser->detail()->people();
    connect(people, &ServicePeople::placeNextWanted, this, &ServicesPage::placeNext);
    connect(people, &ServicePeople::putWanted, this, &ServicesPage::putWaiting);
    connect(people, &ServicePeople::takeWanted, this, &ServicesPage::takeWaiting);
    connect(people, &ServicePeople::personRequested, this, [this](const base::Id &person) {
        Q_EMIT placeRequested({u"people"_s, person.toString()});
    });
}

void ServicesPage::connectUndo()
{
    connect(m_undoer, &Undoer::undone, this,
        [this] { Q_EMIT doneSaid(tr("Taken back. Ctrl+Y does it again."), {}); });
    connect(m_undoer, &Undoer::failed, this,
        [this](const base::Error &error) { Q_EMIT doneSaid(Undoer::failureWords(error), {}); });
    connect(m_undoer, &Undoer::asked, this,
        [this](const base::Id &act, const auto &outcome) { m_undoer->confirmRest(this, act, outcome); });
}

QString ServicesPage::title() const
{
    return tr("Services");
}

QString ServicesPage::context() const
{
    if (isForm())
        return m_form->heading();
    const ServiceFilter *lines = m_browser->lines();
    return tr("%n offer(s), %1 with a free place", nullptr, lines->rowCount()).arg(lines->withPlaces());
}

QAction *ServicesPage::primaryAction() const
{
    return isForm() ? m_actions->finish() : m_actions->add();
}

bool ServicesPage::isForm() const
{
    return m_stack->currentIndex() == 1;
}

void ServicesPage::showForm(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_actions->setListShown(!shown);
    Q_EMIT headingChanged();
}

void ServicesPage::goTo(const QString &what)
{
    // The window leaves, remembers and comes back with the place.
    Q_EMIT placeRequested({u"services"_s, what});
}

void ServicesPage::edit()
{
    if (const base::Id service = m_browser->service(); !service.isNil())
        goTo(service.toString() + u"/edit"_s);
}

void ServicesPage::activate(const QVariant &what)
{
    const QString place = what.toString();
    const auto id = base::Id::fromString(place.section(u'/', 0, 0));
    const bool isEdit = id && place.endsWith(u"/edit"_s);
    if (place == u"new") {
        m_form->openNew();
        showForm(true);
    } else if (isEdit) {
        m_browser->select(*id);
        m_form->openService(*id);
        showForm(true);
    } else if (id || !place.isEmpty()) {
        showForm(false);
        if (id)
            m_browser->select(*id);
    }
    if (!isForm() && isVisible())
        m_browser->table()->setFocus(Qt::OtherFocusReason);
}

void ServicesPage::leave()
{
    if (isForm())
        m_form->keep();
}

QVariant ServicesPage::place() const
{
    if (isForm())
        return m_form->isNew() ? u"new"_s : QString(m_form->service().toString() + u"/edit"_s);
    const base::Id service = m_browser->service();
    return service.isNil() ? u"list"_s : service.toString();
}

QByteArray ServicesPage::saveState() const
{
    return m_browser->saveState();
}

void ServicesPage::restoreState(const QByteArray &state)
{
    m_browser->restoreState(state);
}

void ServicesPage::setMasked(bool masked)
{
    m_browser->detail()->setMasked(masked);
}

void ServicesPage::remove()
{
    m_desk.session().act(
        this,
        [service = m_browser->detail()->service()](
            work::Context &context) { return work::services::remove(context, service, {}); },
        [this](const base::Done &done, const base::Id &act) {
            if (done)
                Q_EMIT doneSaid(tr("Service removed"), m_undoer->undoOf(act));
            else if (done.error().kind == base::ErrorKind::RefusedByRule)
                m_browser->detail()->showRefusal();
            else
                m_browser->detail()->showError(done.error());
        });
}

void ServicesPage::setClosed(bool closed)
{
    const base::Id service = m_browser->detail()->service();
    m_desk.session().act(
        this,
        [service, closed](
            work::Context &context) { return work::services::setClosed(context, service, closed); },
        [this, service, closed](const base::Done &done, const base::Id &act) {
            if (!done)
                return m_browser->detail()->showError(done.error());
            Q_EMIT doneSaid(
                closed ? tr("Service ended") : tr("Service offered again"), m_undoer->undoOf(act));
            m_browser->select(service);
        });
}

void ServicesPage::confirm()
{
    const base::Id service = m_browser->detail()->service();
    m_desk.session().act(
        this, [service](work::Context &context) { return work::services::confirm(context, service); },
        [this](const base::Done &done, const base::Id &act) {
            if (!done)
                return m_browser->detail()->showError(done.error());
            Q_EMIT doneSaid(tr("Service confirmed as of today"), m_undoer->undoOf(act));
        });
}

void ServicesPage::placeNext(const base::Id &offer)
{
    m_desk.session().act(
        this, [offer](work::Context &context) { return work::waitinglist::placeNext(context, offer); },
        [this](const base::Result<domain::Waiting> &placed, const base::Id &act) {
            if (!placed)
                return m_browser->detail()->showError(placed.error());
            Q_EMIT doneSaid(tr("The place is given to whoever waited longest"), m_undoer->undoOf(act));
        });
}

void ServicesPage::putWaiting(const domain::Waiting &entry)
{
    const domain::DraftKey draft{WaitingEditor::kPage, m_browser->detail()->service()};
    m_desk.session().act(
        this,
        [entry, draft](work::Context &context) {
            return work::waitinglist::put(context, entry.parent, entry.offer, entry.since, entry.note, draft);
        },
        [this](const base::Result<base::Id> &put, const base::Id &act) {
            ServiceDetail *detail = m_browser->detail();
            if (!put && put.error().kind == base::ErrorKind::RefusedByRule)
                return detail->people()->showPutRefusal();
            if (!put)
                return detail->showError(put.error());
            detail->people()->closeEditors();
            Q_EMIT doneSaid(tr("Put on the waiting list"), m_undoer->undoOf(act));
        });
}

void ServicesPage::takeWaiting(const base::Id &entry, const QString &outcome, const QString &note)
{
    m_desk.session().act(
        this,
        [entry, outcome, note](
            work::Context &context) { return work::waitinglist::take(context, entry, outcome, note); },
        [this](const base::Done &done, const base::Id &act) {
            ServiceDetail *detail = m_browser->detail();
            if (!done && done.error().kind == base::ErrorKind::RefusedByRule)
                return detail->people()->showTakeRefusal();
            if (!done)
                return detail->showError(done.error());
            detail->people()->closeEditors();
            Q_EMIT doneSaid(tr("Taken off the waiting list"), m_undoer->undoOf(act));
        });
}

} // namespace ui
