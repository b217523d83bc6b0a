// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "ui/people/bulkbar.h"
#include "ui/people/householdform.h"
#include "ui/people/joinview.h"
#include "ui/people/peoplebrowser.h"
#include "ui/people/peoplelistcard.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplestrip.h"
#include "ui/people/peopletable.h"
#include "ui/people/personform.h"
#include "ui/people/undoer.h"
#include "ui/shell/pageactions.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QStringList kTabs{
    u"overview"_s, u"facts"_s, u"family"_s, u"notes"_s, u"assessments"_s, u"bundles"_s, u"history"_s};

base::Id idOf(const QString &text)
{
    return base::Id::fromString(text).value_or(base::Id());
}

} // namespace

PeoplePage::PeoplePage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_undoer(new Undoer(desk, this))
    , m_actions(new PageActions(desk.actions(), this))
    , m_model(new PeopleModel(desk, this))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_strip(new PeopleStrip(m_model))
    , m_works(new QStackedWidget)
    , m_form(new PersonForm(desk))
    , m_household(new HouseholdForm(desk))
    , m_join(new JoinView(desk))
{
    addActions();
    m_browser = new PeopleBrowser(desk, m_model, m_add);
    m_panel = new PersonPanel(desk, *m_undoer, {m_note, m_edit});
    build();
    connectList();
    connectWork();
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
    const int margin = theme.pageMargin();
    sideLayout->setContentsMargins(margin, theme.gap(), margin, margin);
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

void PeoplePage::addActions()
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "People")};
    const auto words = [](const char *source) { return Words{"Actions", source}; };
    const auto add
        = [&](const QString &id, const char *source, const QString &icon, const QString &key, auto act) {
              return m_actions->add({id, words(source), icon, QKeySequence(key), group}, std::move(act));
          };
    m_add = add(u"people.add"_s, QT_TRANSLATE_NOOP("Actions", "Add person"), u"plus"_s, u"Ctrl+N"_s,
        [this] { goTo(u"new"_s); });
    add(u"people.filter"_s, QT_TRANSLATE_NOOP("Actions", "Filter this list"), u"filter"_s, u"Ctrl+F"_s,
        [this] {
            if (work() != Work::List)
                goTo({});
            m_browser->filter()->setFocus(Qt::ShortcutFocusReason);
            m_browser->filter()->selectAll();
        });
    m_note = add(u"people.note"_s, QT_TRANSLATE_NOOP("Actions", "Write a note"), u"pen"_s, u"Ctrl+Shift+N"_s,
        [this] { m_panel->writeNote(); });
    m_edit = add(u"people.edit"_s, QT_TRANSLATE_NOOP("Actions", "Change particulars"), u"pen"_s, u"F2"_s,
        [this] { goTo(m_panel->person().toString() + u"/edit"_s); });
    m_personActions = {m_note, m_edit,
        add(u"people.previous"_s, QT_TRANSLATE_NOOP("Actions", "Previous person"), u"up"_s, u"F7"_s,
            [this] { step(-1); }),
        add(u"people.next"_s, QT_TRANSLATE_NOOP("Actions", "Next person"), u"down"_s, u"F8"_s,
            [this] { step(1); }),
        add(u"people.previousTab"_s, QT_TRANSLATE_NOOP("Actions", "Previous tab"), u"left"_s, u"Ctrl+PgUp"_s,
            [this] { m_panel->stepTab(-1); }),
        add(u"people.nextTab"_s, QT_TRANSLATE_NOOP("Actions", "Next tab"), u"right"_s, u"Ctrl+PgDown"_s,
            [this] { m_panel->stepTab(1); }),
        add(u"people.print"_s, QT_TRANSLATE_NOOP("Actions", "Print preview"), u"print"_s, u"Ctrl+P"_s,
            [this] {
                Q_EMIT placeRequested({u"print"_s, m_panel->person().toString()});
            })};
    add(u"people.save"_s, QT_TRANSLATE_NOOP("Actions", "Save now"), u"check"_s, u"Ctrl+S"_s,
        [this] { save(); });
    m_primary = m_actions->addPrimary({u"people.finish"_s, words(QT_TRANSLATE_NOOP("Actions", "Finish")),
                                          u"check"_s, QKeySequence(u"Ctrl+Return"_s), group},
        [this] { finish(); });
}

void PeoplePage::connectList()
{
    connect(m_browser, &PeopleBrowser::personOpened, this,
        [this](const base::Id &person) { goTo(person.toString()); });
    connect(m_browser, &PeopleBrowser::exportRequested, this, &PeoplePage::exportPeople);
    connect(m_browser, &PeopleBrowser::conditionsChanged, this, &Page::headingChanged);
    connect(m_browser, &PeopleBrowser::removed, this, &Page::doneSaid);
    connect(m_model, &PeopleModel::answered, this, [this] {
        m_strip->setHeading(m_browser->viewName());
        Q_EMIT headingChanged();
    });
    PeopleListCard *list = m_browser->listCard();
    connect(list, &PeopleListCard::addClicked, m_add, &QAction::trigger);
    connect(list, &PeopleListCard::importClicked, this, [this] { Q_EMIT placeRequested({u"import"_s, {}}); });
    connect(list, &PeopleListCard::sampleClicked, this, [this] { Q_EMIT placeRequested({u"sample"_s, {}}); });
    connect(list->bar(), &BulkBar::exportClicked, this, &PeoplePage::exportPeople);
    connect(list->bar(), &BulkBar::householdClicked, this, &PeoplePage::householdOfChecked);
    connect(list->bar(), &BulkBar::joinClicked, this, &PeoplePage::joinChecked);
    connect(m_strip, &PeopleStrip::closed, this, [this] { goTo({}); });
    connect(m_strip, &PeopleStrip::personChosen, this, &PeoplePage::openPerson);
    connect(
        &m_desk.session(), &work::Session::changed, this, [this](const QList<domain::RecordRef> &touched) {
            if (!touched.isEmpty())
                m_browser->refresh();
        });
}

void PeoplePage::connectWork()
{
    connect(m_panel, &PersonPanel::opened, this, &Page::headingChanged);
    connect(m_panel, &PersonPanel::gone, this, [this] { goTo({}); });
    connect(m_panel, &PersonPanel::placeRequested, this, &Page::placeRequested);
    connect(m_panel, &PersonPanel::personRequested, this,
        [this](const base::Id &person) { goTo(person.toString()); });
    connect(m_panel, &PersonPanel::editRequested, m_edit, &QAction::trigger);
    connect(m_panel, &PersonPanel::householdRequested, this,
        [this] { goTo(m_panel->person().toString() + u"/household"_s); });
    connect(m_panel, &PersonPanel::doneSaid, this, &Page::doneSaid);
    connect(m_form, &PersonForm::closed, this, &PeoplePage::closeForm);
    connect(m_form, &PersonForm::headingChanged, this, &Page::headingChanged);
    connect(m_form, &PersonForm::personRequested, this,
        [this](const base::Id &person) { goTo(person.toString()); });
    connect(m_form, &PersonForm::saved, this, [this](const base::Id &person, bool isNew) {
        saidDone(isNew ? tr("Person added") : tr("Particulars saved"));
        goTo(person.toString());
    });
    connect(m_household, &HouseholdForm::closed, this, &PeoplePage::closeForm);
    connect(m_household, &HouseholdForm::saved, this, [this](bool isNew) {
        saidDone(isNew ? tr("Household made") : tr("Household saved"));
        m_model->clearChecks();
        closeForm();
    });
    connect(m_join, &JoinView::closed, this, &PeoplePage::closeForm);
    connect(m_join, &JoinView::joined, this, [this](const base::Id &shown) {
        saidDone(tr("Two records joined as one person"));
        m_model->clearChecks();
        goTo(shown.toString() + u"/family"_s);
    });
    connect(m_undoer, &Undoer::undone, this,
        [this] { Q_EMIT doneSaid(tr("Taken back"), m_undoer->undoOfLast()); });
    connect(m_undoer, &Undoer::failed, this, [this] { Q_EMIT doneSaid(tr("Could not be taken back"), {}); });
    connect(m_undoer, &Undoer::asked, this, [this](const base::Id &act, const domain::UndoOutcome &outcome) {
        const domain::RecordRef subject = outcome.changed.first().record;
        if (m_panel->person().isNil() && subject.type == u"person")
            openPerson(subject.id);
        show(Work::Person);
        m_panel->askUndo(act, outcome);
    });
}

QString PeoplePage::title() const
{
    return tr("People");
}

QString PeoplePage::context() const
{
    const int count = m_model->rowCount();
    const QString list = tr("%1 · %n person(s)", nullptr, count).arg(m_browser->viewName());
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
    for (QAction *action : std::as_const(m_personActions))
        m_actions->setUsable(action, work == Work::Person);
    Q_EMIT headingChanged();
}

void PeoplePage::goTo(const QString &what)
{
    // The window leaves, remembers and comes back with the place.
    Q_EMIT placeRequested({u"people"_s, what.isEmpty() ? QVariant(QVariantMap()) : QVariant(what)});
}

void PeoplePage::activate(const QVariant &what)
{
    if (what.isValid())
        go(what);
    if (work() == Work::List && isVisible())
        m_browser->table()->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::go(const QVariant &what)
{
    if (what.metaType().id() == QMetaType::QVariantMap) {
        if (!what.toMap().isEmpty()) {
            PeopleConditions conditions;
            conditions.set = domain::PeopleQuery::fromJson(QJsonObject::fromVariantMap(what.toMap()));
            m_browser->setConditions(conditions);
        }
        return show(Work::List);
    }
    const QString text = what.toString();
    const QString head = text.section(u'/', 0, 0);
    const QString tail = text.section(u'/', 1, 1);
    m_place = text;
    if (head == u"new") {
        m_form->openNew();
        return show(Work::Form);
    }
    if (head.contains(u'+')) {
        m_join->open(idOf(head.section(u'+', 0, 0)), idOf(head.section(u'+', 1, 1)));
        return show(Work::Join);
    }
    const base::Id person = idOf(head);
    if (person.isNil())
        return show(Work::List);
    openPerson(person);
    if (tail == u"edit") {
        m_form->openPerson(person);
        show(Work::Form);
    } else if (tail == u"household") {
        m_household->openFor(person);
        show(Work::Household);
    } else if (tail == u"note") {
        m_panel->writeNote();
    } else if (const qsizetype tab = kTabs.indexOf(tail); tab >= 0) {
        m_panel->setTab(PersonTabId(tab));
    }
}

void PeoplePage::openPerson(const base::Id &person)
{
    m_strip->setCurrent(person);
    m_panel->open(person);
    show(Work::Person);
}

void PeoplePage::step(int by)
{
    commitInput();
    m_strip->step(by);
}

void PeoplePage::closeForm()
{
    const QString head = m_place.section(u'/', 0, 0);
    goTo(idOf(head).isNil() ? QString() : head);
}

void PeoplePage::finish()
{
    if (work() == Work::Join)
        m_join->join();
    else
        save();
}

void PeoplePage::save()
{
    if (work() == Work::Form)
        m_form->save();
    else if (work() == Work::Household)
        m_household->save();
    else if (work() == Work::Person)
        m_panel->saveOpen();
}

void PeoplePage::saidDone(const QString &text)
{
    Q_EMIT doneSaid(text, m_undoer->undoOfLast());
}

void PeoplePage::exportPeople()
{
    QStringList ids;
    for (const base::Id &id : m_model->checked())
        ids.append(id.toString());
    ids.sort();
    Q_EMIT placeRequested({u"export"_s,
        QVariantMap{{u"ids"_s, ids}, {u"query"_s, m_model->query().toJson().toVariantMap()},
            {u"name"_s, m_browser->viewName()}}});
}

void PeoplePage::householdOfChecked()
{
    m_place.clear();
    m_household->openNew(QList<base::Id>(m_model->checked().begin(), m_model->checked().end()));
    show(Work::Household);
}

void PeoplePage::joinChecked()
{
    QStringList ids;
    for (const base::Id &id : m_model->checked())
        ids.append(id.toString());
    ids.sort();
    if (ids.size() == 2)
        goTo(ids.join(u'+'));
}

void PeoplePage::leave()
{
    m_panel->keep();
    m_form->keep();
    m_household->keep();
}

QVariant PeoplePage::place() const
{
    switch (work()) {
    case Work::List:
        return QVariantMap();
    case Work::Person:
        return m_panel->person().toString() + u'/' + kTabs.at(int(m_panel->tab()));
    case Work::Form:
        return m_form->isNew() ? u"new"_s : QString(m_form->person().toString() + u"/edit"_s);
    default:
        return m_place.isEmpty() ? QVariant(QVariantMap()) : QVariant(m_place);
    }
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
    if (json.isEmpty())
        return;
    m_browser->restoreState(json.value(u"list"_s).toString().toUtf8());
    m_splitter->restoreState(QByteArray::fromBase64(json.value(u"splitter"_s).toString().toLatin1()));
    m_panel->setTab(PersonTabId(std::clamp(json.value(u"tab"_s).toInt(), 0, int(kTabs.size()) - 1)));
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
