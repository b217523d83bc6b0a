// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpanel.h"

#include "model/domain/movedaway.h"
#include "model/work/log.h"
#include "ui/conference/conferencestab.h"
#include "ui/consent/consentstab.h"
#include "ui/people/factstab.h"
#include "ui/people/familytab.h"
#include "ui/people/historytab.h"
#include "ui/people/noteeditor.h"
#include "ui/people/notestab.h"
#include "ui/people/overviewtab.h"
#include "ui/people/persondistrict.h"
#include "ui/people/personhead.h"
#include "ui/people/personlikeness.h"
#include "ui/people/personsafety.h"
#include "ui/people/recordstab.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/tabrow.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

PersonPanel::PersonPanel(Desk &desk, Undoer &undoer, const PersonActions &actions, QWidget *parent)
    : Card({}, {}, parent)
    , m_desk(desk)
    , m_undoer(undoer)
    , m_head(new PersonHead(actions.note))
    , m_safety(new PersonSafety(desk))
    , m_district(new PersonDistrict(desk))
    , m_likeness(new PersonLikeness(desk, undoer))
    , m_notice(new NoticeBar)
    , m_bar(new TabRow(tr("Parts of this person's page")))
    , m_stack(new CurrentStack)
    , m_tabs(new CurrentStack)
    , m_error(new ErrorState)
    , m_overview(new OverviewTab)
    , m_notes(new NotesTab(desk, undoer))
    , m_family(new FamilyTab(desk, undoer))
    , m_assessments(new RecordsTab(RecordsTab::Kind::Assessments))
    , m_bundles(new RecordsTab(RecordsTab::Kind::Bundles))
    , m_consents(new ConsentsTab(desk, undoer))
    , m_conferences(new ConferencesTab(desk))
    , m_history(new HistoryTab(desk, undoer))
{
    setPadding(Padding::None);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(new Separator);
    layout->addWidget(m_safety);
    layout->addWidget(m_district);
    layout->addWidget(m_likeness);
    layout->addWidget(m_notice);
    m_notice->setContentsMargins(16, 8, 16, 4);
    m_notice->dismiss();
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(whole);
    m_stack->addWidget(m_error);
    m_error->setContentsMargins(24, 24, 24, 16);
    body()->addWidget(m_stack);
    connect(m_head, &PersonHead::backClicked, this, &PersonPanel::gone);
    connect(m_head, &PersonHead::handoverClicked, actions.handover, &QAction::trigger);
    connect(actions.handover, &QAction::triggered, this, [this] {
        Q_EMIT placeRequested({u"handover"_s, u"case/"_s + m_person.toString()});
    });
    connect(m_safety, &PersonSafety::placeRequested, this, &PersonPanel::placeRequested);
    connect(m_district, &PersonDistrict::placeRequested, this, &PersonPanel::placeRequested);
    connect(m_district, &PersonDistrict::doneSaid, this, &PersonPanel::doneSaid);
    connect(m_likeness, &PersonLikeness::doneSaid, this, &PersonPanel::doneSaid);
    connect(m_district, &PersonDistrict::formShown, this, [this](bool isShown) {
        m_bar->setVisible(!isShown);
        m_tabs->setVisible(!isShown);
    });
    addTabs(actions);
    connectTabs();
    Button *again = m_error->addButton(tr("Try again"), ButtonKind::Primary);
    connect(again, &QPushButton::clicked, this, &PersonPanel::read);
    connect(&desk.session(), &work::Session::changed, this, [this](const QList<domain::RecordRef> &touched) {
        if (concerns(touched))
            read();
    });
}

void PersonPanel::addTabs(const PersonActions &actions)
{
    m_all = {m_overview, new FactsTab(m_desk, actions.edit), m_family, m_notes, m_assessments, m_bundles,
        m_consents, m_conferences, m_history};
    for (const QString &word : {tr("At a glance"), tr("Particulars"), tr("Household and relations"),
             tr("Notes"), tr("Assessments"), tr("Care pass"), tr("Consents"), tr("Conferences"), tr("History")})
        m_bar->addTab(word);
    for (PersonTab *tab : std::as_const(m_all))
        m_tabs->addWidget(tab);
    connect(m_bar, &TabRow::currentChanged, this, [this](int index) {
        commitInput();
        m_tabs->setCurrentIndex(index);
        Q_EMIT tabChanged();
    });
}

void PersonPanel::connectTabs()
{
    for (PersonTab *tab : std::as_const(m_all)) {
        connect(tab, &PersonTab::personRequested, this, &PersonPanel::personRequested);
        connect(tab, &PersonTab::placeRequested, this, &PersonPanel::placeRequested);
    }
    const auto assess = [this] { askFor(u"assessment"_s); };
    const auto compose = [this] { askFor(u"bundle"_s); };
    connect(m_head, &PersonHead::assessClicked, this, assess);
    connect(m_head, &PersonHead::bundleClicked, this, compose);
    connect(m_head, &PersonHead::printClicked, this, [this] { askFor(u"print"_s); });
    connect(m_overview, &OverviewTab::assessRequested, this, assess);
    connect(m_assessments, &RecordsTab::newRequested, this, [this] { askFor(u"forms"_s); });
    connect(m_bundles, &RecordsTab::newRequested, this, compose);
    connect(m_assessments, &RecordsTab::recordOpened, this,
        [this](const base::Id &id) { askFor(u"forms"_s, id); });
    connect(
        m_bundles, &RecordsTab::recordOpened, this, [this](const base::Id &id) { askFor(u"bundle"_s, id); });
    connect(m_overview, &OverviewTab::notesRequested, this, [this] { setTab(PersonTabId::Notes); });
    connect(m_overview, &OverviewTab::familyRequested, this, [this] { setTab(PersonTabId::Family); });
    connect(m_overview, &OverviewTab::itemOpened, this, [this](const base::Id &id) {
        // Whichever list knows the record is where it opens.
        if (m_notes->select(id))
            setTab(PersonTabId::Notes);
        else if (m_assessments->select(id))
            setTab(PersonTabId::Assessments);
        else if (m_bundles->select(id))
            setTab(PersonTabId::Bundles);
    });
    connect(m_notes->editor(), &NoteEditor::openChanged, m_head,
        [this](bool open) { m_head->setPrimary(!open); });
    connect(m_family, &FamilyTab::householdRequested, this, &PersonPanel::householdRequested);
    connect(m_family, &FamilyTab::doneSaid, this, &PersonPanel::doneSaid);
    connect(m_notes, &NotesTab::doneSaid, this, &PersonPanel::doneSaid);
    connect(m_consents, &ConsentsTab::doneSaid, this, &PersonPanel::doneSaid);
}

void PersonPanel::askFor(const QString &page, const base::Id &record)
{
    if (record.isNil())
        Q_EMIT placeRequested({page, m_person.toString()});
    else
        Q_EMIT placeRequested({page, u"%1/%2"_s.arg(m_person.toString(), record.toString())});
}

void PersonPanel::open(const base::Id &person)
{
    if (person != m_person) {
        keep();
        for (PersonTab *tab : std::as_const(m_all))
            tab->reset();
        m_view.reset();
        m_hasDraft = false;
    }
    m_person = person;
    read();
}

void PersonPanel::read()
{
    if (m_person.isNil())
        return;
    m_desk.session().askNewest(
        m_newest, this,
        [person = m_person](work::Context &context) { return work::people::open(context, person); },
        [this](const base::Result<work::PersonDetail> &detail) {
            if (!detail) {
                const bool isGone = detail.error().kind == base::ErrorKind::NotFound;
                if (isGone && !domain::MovedAway::in(detail.error())) {
                    m_person = {};
                    Q_EMIT gone();
                    return;
                }
                m_error->setError(detail.error(), m_desk.session().clock().now());
                m_stack->setCurrentWidget(m_error);
                return;
            }
            m_view = PersonView{
                *detail, PersonWords(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off)};
            m_stack->setCurrentIndex(0);
            showPerson();
            askDraft();
            Q_EMIT opened();
        });
}

void PersonPanel::showPerson()
{
    m_head->show(*m_view);
    m_safety->show(*m_view);
    m_district->setPerson(m_person, m_view->words.name(m_view->detail.person.name));
    m_likeness->setPerson(m_person);
    for (PersonTab *tab : std::as_const(m_all))
        tab->show(*m_view);
    showTabCounts();
    showNotice();
}

void PersonPanel::showTabCounts()
{
    const work::PersonDetail &detail = m_view->detail;
    const auto counted = [&](PersonTabId tab, const QString &word, qsizetype count) {
        m_bar->setTabText(int(tab), count > 0 ? u"%1 %2"_s.arg(word).arg(count) : word);
    };
    counted(PersonTabId::Notes, tr("Notes"), detail.notes.size());
    counted(PersonTabId::Assessments, tr("Assessments"), detail.assessments.size());
    counted(PersonTabId::Bundles, tr("Care pass"), detail.bundles.size());
}

void PersonPanel::askDraft()
{
    m_desk.session().ask(
        this,
        [person = m_person](
            work::Context &context) { return work::log::draft(context, u"person"_s, person); },
        [this, person = m_person](const base::Result<std::optional<domain::Draft>> &draft) {
            if (person != m_person || !m_view)
                return;
            m_hasDraft = draft && draft->has_value();
            showNotice();
        });
}

void PersonPanel::showNotice()
{
    m_notice->dismiss();
    if (m_view->detail.joinedInto) {
        const base::Id into = m_view->detail.joinedInto->parent;
        m_notice->say(Tone::Info, tr("This record is shown as part of another"),
            tr("What was written here stands on that person's page too."));
        m_notice->addButton(tr("Open that person"), [this, into] { Q_EMIT personRequested(into); });
    } else if (m_hasDraft) {
        m_notice->say(
            Tone::Info, tr("Changes to the particulars were begun here"), tr("They are kept as a draft."));
        m_notice->addButton(tr("Go on"), [this] { Q_EMIT editRequested(); });
    }
}

bool PersonPanel::concerns(const QList<domain::RecordRef> &touched) const
{
    if (m_person.isNil() || touched.isEmpty())
        return false;
    // Notes, phones and the like hang on people; which of them on this one only the vault knows. Reading anew
    // is cheap.
    return std::any_of(touched.begin(), touched.end(), [this](const domain::RecordRef &one) {
        return one.id == m_person || one.type != u"person"_s || (m_view && m_view->names().contains(one.id));
    });
}

PersonTabId PersonPanel::tab() const
{
    return PersonTabId(m_tabs->currentIndex());
}

void PersonPanel::setTab(PersonTabId tab)
{
    const bool hadFocus = m_bar->isAncestorOf(window()->focusWidget());
    m_bar->setCurrentIndex(int(tab));
    if (hadFocus)
        m_bar->focusCurrent();
}

void PersonPanel::stepTab(int step)
{
    const int count = m_bar->count();
    m_bar->setCurrentIndex((m_bar->currentIndex() + step + count) % count);
    m_bar->focusCurrent();
}

void PersonPanel::focusTabs()
{
    m_bar->focusCurrent();
}

void PersonPanel::setMasked(bool masked)
{
    m_masked = masked;
    if (!m_view)
        return;
    m_view->words = PersonWords(m_desk, masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    showPerson();
    Q_EMIT opened();
}

void PersonPanel::setListShown(bool shown)
{
    m_head->setBackShown(!shown);
}

void PersonPanel::writeNote()
{
    setTab(PersonTabId::Notes);
    m_notes->write();
}

void PersonPanel::saveOpen()
{
    if (tab() == PersonTabId::Notes)
        m_notes->editor()->save();
}

void PersonPanel::keep()
{
    m_notes->keep();
}

void PersonPanel::askUndo(const base::Id &act, const domain::UndoOutcome &outcome)
{
    setTab(PersonTabId::History);
    m_history->ask(act, outcome);
}

} // namespace ui
