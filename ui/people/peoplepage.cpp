// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "ui/people/householdform.h"
#include "ui/people/joinview.h"
#include "ui/people/peopleactions.h"
#include "ui/people/peoplebrowser.h"
#include "ui/people/peoplelistcard.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplestrip.h"
#include "ui/people/peopletable.h"
#include "ui/people/personform.h"
#include "ui/people/undoer.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

PeoplePlace personPlace(const base::Id &person)
{
    return {PeoplePlace::What::Person, person, {}, {}, {}};
}

} // namespace

PeoplePage::PeoplePage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_undoer(new Undoer(desk, this))
    , m_actions(new PeopleActions(desk.actions(), this))
    , m_model(new PeopleModel(desk, this))
    , m_browser(new PeopleBrowser(desk, m_model, m_actions->add()))
    , m_stack(new CurrentStack)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_strip(new PeopleStrip(m_model))
    , m_works(new CurrentStack)
    , m_panel(new PersonPanel(desk, *m_undoer, {m_actions->note(), m_actions->edit(), m_actions->handover()}))
    , m_form(new PersonForm(desk))
    , m_household(new HouseholdForm(desk))
    , m_join(new JoinView(desk))
{
    build();
    connectActions();
    connectList();
    connectWork();
    m_strip->setHeading(m_browser->viewName());
    show(Work::List);
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::build()
{
    const Theme &theme = Theme::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(theme.pageMargin(), theme.gap(), theme.pageMargin(), theme.pageMargin());
    sideLayout->addWidget(m_splitter);
    m_splitter->addWidget(m_strip);
    m_splitter->addWidget(m_works);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme.gap());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({theme.scaled(216), 10000});
    for (QWidget *part : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_form),
             static_cast<QWidget *>(m_household), static_cast<QWidget *>(m_join)})
        m_works->addWidget(part);
    m_stack->addWidget(m_browser);
    m_stack->addWidget(side);
}

void PeoplePage::connectActions()
{
    connect(m_actions, &PeopleActions::addWanted, this, [this] {
        goTo({PeoplePlace::What::Add, {}, {}, {}, {}});
    });
    connect(m_actions, &PeopleActions::filterWanted, this, [this] {
        if (work() != Work::List)
            goTo(PeoplePlace());
        m_browser->filter()->setFocus(Qt::ShortcutFocusReason);
        m_browser->filter()->selectAll();
    });
    connect(m_actions, &PeopleActions::noteWanted, m_panel, &PersonPanel::writeNote);
    connect(m_actions, &PeopleActions::editWanted, this, [this] {
        goTo({PeoplePlace::What::Edit, m_panel->person(), {}, {}, {}});
    });
    connect(m_actions, &PeopleActions::stepWanted, m_strip, &PeopleStrip::step);
    connect(m_actions, &PeopleActions::tabStepWanted, m_panel, &PersonPanel::stepTab);
    connect(m_actions, &PeopleActions::printWanted, this, [this] {
        Q_EMIT placeRequested({u"print"_s, m_panel->person().toString()});
    });
    connect(m_actions, &PeopleActions::saveWanted, this, &PeoplePage::save);
    connect(m_actions, &PeopleActions::finishWanted, this, &PeoplePage::save);
}

void PeoplePage::connectList()
{
    const auto goToPerson = [this](const base::Id &person) { goTo(personPlace(person)); };
    connect(m_browser, &PeopleBrowser::personOpened, this, goToPerson);
    connect(m_browser, &PeopleBrowser::exportRequested, this,
        [this](const QVariantMap &what) { Q_EMIT placeRequested({u"export"_s, what}); });
    connect(
        m_browser, &PeopleBrowser::joinRequested, this, [this](const base::Id &one, const base::Id &other) {
            goTo({PeoplePlace::What::Join, one, other, {}, {}});
        });
    connect(m_browser, &PeopleBrowser::householdRequested, this, [this](const QList<base::Id> &people) {
        m_place = {};
        m_household->openNew(people);
        show(Work::Household);
    });
    connect(m_browser, &PeopleBrowser::conditionsChanged, this, &Page::headingChanged);
    connect(m_browser, &PeopleBrowser::tookOver, this, &PeoplePage::saidDone);
    connect(m_browser, &PeopleBrowser::removed, this, &Page::doneSaid);
    connect(m_model, &PeopleModel::answered, this, [this] {
        m_strip->setHeading(m_browser->viewName());
        Q_EMIT headingChanged();
    });
    PeopleListCard *list = m_browser->listCard();
    connect(list, &PeopleListCard::addClicked, m_actions->add(), &QAction::trigger);
    connect(list, &PeopleListCard::importClicked, this, [this] { Q_EMIT placeRequested({u"import"_s, {}}); });
    connect(list, &PeopleListCard::sampleClicked, this, [this] { Q_EMIT placeRequested({u"sample"_s, {}}); });
    connect(m_strip, &PeopleStrip::closed, this, [this] { goTo(PeoplePlace()); });
    connect(m_strip, &PeopleStrip::personChosen, this, &PeoplePage::openPerson);
    connect(
        &m_desk.session(), &work::Session::changed, this, [this](const QList<domain::RecordRef> &touched) {
            if (!touched.isEmpty())
                m_browser->refresh();
        });
}

void PeoplePage::connectWork()
{
    const auto goToPerson = [this](const base::Id &person) { goTo(personPlace(person)); };
    connect(m_panel, &PersonPanel::opened, this, &Page::headingChanged);
    connect(m_strip, &PeopleStrip::roomChanged, m_panel, &PersonPanel::setListShown);
    connect(m_panel, &PersonPanel::gone, this, [this] { goTo(PeoplePlace()); });
    connect(m_panel, &PersonPanel::placeRequested, this, &Page::placeRequested);
    connect(m_panel, &PersonPanel::personRequested, this, goToPerson);
    connect(m_panel, &PersonPanel::editRequested, m_actions->edit(), &QAction::trigger);
    connect(m_panel, &PersonPanel::householdRequested, this, [this] {
        goTo({PeoplePlace::What::Household, m_panel->person(), {}, {}, {}});
    });
    connect(m_panel, &PersonPanel::doneSaid, this, &Page::doneSaid);
    connect(m_form, &PersonForm::closed, this, &PeoplePage::closeForm);
    connect(m_form, &PersonForm::headingChanged, this, &Page::headingChanged);
    connect(m_form, &PersonForm::personRequested, this, goToPerson);
    connect(
        m_form, &PersonForm::saved, this, [this](const base::Id &person, bool isNew, const base::Id &act) {
            saidDone(isNew ? tr("Person added") : tr("Particulars saved"), act);
            goTo(personPlace(person));
        });
    connect(m_household, &HouseholdForm::closed, this, &PeoplePage::closeForm);
    connect(m_household, &HouseholdForm::saved, this, [this](bool isNew, const base::Id &act) {
        saidDone(isNew ? tr("Household made") : tr("Household saved"), act);
        m_model->clearChecks();
        closeForm();
    });
    connect(m_join, &JoinView::closed, this, &PeoplePage::closeForm);
    connect(m_join, &JoinView::joined, this, [this](const base::Id &shown, const base::Id &act) {
        saidDone(tr("Two records joined as one person"), act);
        m_model->clearChecks();
        goTo({PeoplePlace::What::Person, shown, {}, PersonTabId::Family, {}});
    });
    connect(m_undoer, &Undoer::undone, this,
        [this] { Q_EMIT doneSaid(tr("Taken back. Ctrl+Y does it again."), {}); });
    connect(m_undoer, &Undoer::failed, this, [this](const auto &why) { Q_EMIT doneSaid(Undoer::failureWords(why), {}); });
    connect(m_undoer, &Undoer::asked, this, [this](const base::Id &act, const domain::UndoOutcome &outcome) {
        const domain::RecordRef subject = outcome.changed.first().record;
        if (m_panel->person().isNil() && subject.type == u"person")
            openPerson(subject.id);
        show(Work::Person);
        m_panel->askUndo(act, outcome);
    });
}

QAction *PeoplePage::primaryAction() const
{
    return m_actions->finish();
}

QString PeoplePage::title() const
{
    return tr("People");
}

QString PeoplePage::context() const
{
    const int count = m_model->rowCount();
    const QString list = tr("%1 · %Ln person(s)", nullptr, count).arg(m_browser->viewName());
    if (work() == Work::List)
        return list;
    if (work() == Work::Form && m_form->isNew())
        return m_form->heading();
    const int row = m_strip->currentRow();
    return row < 0 ? list : tr("%1 · %2 of %3").arg(m_browser->viewName()).arg(row + 1).arg(count);
}

PeoplePage::Work PeoplePage::work() const
{
    return m_stack->currentIndex() == 0 ? Work::List : Work(m_works->currentIndex() + 1);
}

void PeoplePage::show(Work work)
{
    m_stack->setCurrentIndex(work == Work::List ? 0 : 1);
    if (work != Work::List)
        m_works->setCurrentIndex(int(work) - 1);
    m_strip->setVisible(work == Work::Person || (work == Work::Form && !m_form->isNew()));
    m_actions->setPersonShown(work == Work::Person);
    Q_EMIT headingChanged();
}

void PeoplePage::goTo(const PeoplePlace &place)
{
    // The window leaves, remembers and comes back with the place.
    Q_EMIT placeRequested({u"people"_s, place.toVariant()});
}

void PeoplePage::activate(const QVariant &what)
{
    if (what.isValid())
        go(PeoplePlace::read(what));
    if (work() == Work::List && isVisible())
        m_browser->table()->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::go(const PeoplePlace &place)
{
    using What = PeoplePlace::What;
    m_place = place;
    if (!place.person.isNil() && place.what != What::Join)
        openPerson(place.person);
    switch (place.what) {
    case What::List:
        if (!place.query.isEmpty()) {
            PeopleConditions conditions;
            conditions.set = domain::PeopleQuery::fromJson(QJsonObject::fromVariantMap(place.query));
            m_browser->setConditions(conditions);
        }
        return show(Work::List);
    case What::Add:
        m_form->openNew();
        return show(Work::Form);
    case What::Edit:
        m_form->openPerson(place.person);
        return show(Work::Form);
    case What::Household:
        m_household->openFor(place.person);
        return show(Work::Household);
    case What::Join:
        m_join->open(place.person, place.other);
        return show(Work::Join);
    case What::Note:
        return m_panel->writeNote();
    case What::Person:
        if (place.tab)
            m_panel->setTab(*place.tab);
        return;
    }
}

void PeoplePage::openPerson(const base::Id &person)
{
    const bool fromList = work() != Work::Person;
    m_strip->setCurrent(person);
    m_panel->open(person);
    show(Work::Person);
    // Otherwise the focus would fall to whatever comes next when the list hides.
    if (fromList)
        m_panel->focusTabs();
}

void PeoplePage::closeForm()
{
    goTo(m_place.person.isNil() || m_place.what == PeoplePlace::What::Join ? PeoplePlace()
                                                                           : personPlace(m_place.person));
}

void PeoplePage::save()
{
    if (work() == Work::Form)
        m_form->save();
    else if (work() == Work::Household)
        m_household->save();
    else if (work() == Work::Join)
        m_join->join();
    else if (work() == Work::Person)
        m_panel->saveOpen();
}

void PeoplePage::saidDone(const QString &text, const base::Id &act)
{
    Q_EMIT doneSaid(text, m_undoer->undoOf(act));
}

void PeoplePage::leave()
{
    m_panel->keep();
    m_form->keep();
    m_household->keep();
}

QVariant PeoplePage::place() const
{
    if (work() == Work::Person)
        return PeoplePlace{PeoplePlace::What::Person, m_panel->person(), {}, m_panel->tab(), {}}.toVariant();
    return work() == Work::List ? QVariant(QVariantMap()) : m_place.toVariant();
}

QByteArray PeoplePage::saveState() const
{
    const QJsonObject json{{u"list"_s, QString::fromUtf8(m_browser->saveState())},
        {u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64())},
        {u"tab"_s, int(m_panel->tab())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void PeoplePage::restoreState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    m_browser->restoreState(json.value(u"list"_s).toString().toUtf8());
    m_splitter->restoreState(QByteArray::fromBase64(json.value(u"splitter"_s).toString().toLatin1()));
    m_panel->setTab(PersonTabId(std::clamp(json.value(u"tab"_s).toInt(), 0, int(PersonTabId::History))));
}

void PeoplePage::setMasked(bool masked)
{
    m_model->setMasked(masked);
    m_panel->setMasked(masked);
    m_form->setMasked(masked);
    m_household->setMasked(masked);
    m_join->setMasked(masked);
}

} // namespace ui
