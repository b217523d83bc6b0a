// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conference/conferencespage.h"

#include "ui/conference/conferenceactions.h"
#include "ui/conference/conferenceform.h"
#include "ui/conference/conferencesview.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/noticebar.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

base::Id idIn(const QVariantMap &place, const QString &key)
{
    return base::Id::fromString(place.value(key).toString()).value_or(base::Id());
}

} // namespace

ConferencesPage::ConferencesPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_undoer(new Undoer(desk, this))
    , m_actions(new ConferenceActions(desk.actions(), this))
    , m_stack(new CurrentStack)
    , m_back(new NoticeBar)
    , m_view(new ConferencesView(desk, ConferencesView::Opening::Logged))
    , m_form(new ConferenceForm(desk))
{
    build();
    connectActions();
    connectForm();
    connectUndo();
    showForm(false);
}

void ConferencesPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.pageMargin(), theme.gap(), theme.pageMargin(), theme.pageMargin());
    layout->addWidget(m_stack);
    auto *card = new Card(tr("Case conferences"));
    card->setPadding(Card::Padding::None);
    card->body()->addWidget(m_view);
    auto *person = new Button(tr("The person's page"), ButtonKind::Flat);
    card->header()->addWidget(person->withIcon(u"user"_s)->small());
    connect(person, &QPushButton::clicked, this, [this] {
        Q_EMIT placeRequested({u"people"_s, QString(m_person.toString() + u"/conferences"_s)});
    });
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gap());
    column->addWidget(m_back);
    column->addWidget(card, 1);
    m_back->dismiss();
    m_stack->addWidget(list);
    m_stack->addWidget(m_form);
}

void ConferencesPage::connectActions()
{
    connect(m_actions, &ConferenceActions::addWanted, m_view, &ConferencesView::writeNew);
    connect(m_actions, &ConferenceActions::saveWanted, m_form, &ConferenceForm::save);
    connect(m_actions, &ConferenceActions::printWanted, this, &ConferencesPage::print);
    connect(m_view, &ConferencesView::placeRequested, this, &Page::placeRequested);
    connect(m_view, &ConferencesView::shown, this, &Page::headingChanged);
    connect(&m_desk.session(), &work::Session::changed, this, [this] { m_view->refresh(); });
}

void ConferencesPage::connectForm()
{
    connect(m_form, &ConferenceForm::closed, this, &ConferencesPage::goToList);
    connect(m_form, &ConferenceForm::headingChanged, this, &Page::headingChanged);
    connect(m_form, &ConferenceForm::saved, this, &ConferencesPage::kept);
    connect(m_form, &ConferenceForm::loaded, this, [this] {
        // A record that was opened by its own id tells whose it is.
        m_person = m_form->person();
        if (m_view->person() != m_person)
            m_view->setPerson(m_person);
        Q_EMIT headingChanged();
    });
}

void ConferencesPage::connectUndo()
{
    connect(m_undoer, &Undoer::undone, this,
        [this] { Q_EMIT doneSaid(tr("Taken back. Ctrl+Y does it again."), {}); });
    connect(m_undoer, &Undoer::failed, this,
        [this](const base::Error &error) { Q_EMIT doneSaid(Undoer::failureWords(error), {}); });
    connect(m_undoer, &Undoer::asked, this,
        [this](const base::Id &act, const auto &outcome) { m_undoer->confirmRest(this, act, outcome); });
}

QString ConferencesPage::title() const
{
    return tr("Case conferences");
}

QString ConferencesPage::context() const
{
    const QString name = m_view->personName();
    return isForm() && !name.isEmpty() ? tr("%1 · %2").arg(name, m_form->heading()) : name;
}

QAction *ConferencesPage::primaryAction() const
{
    return isForm() ? m_actions->finish() : m_actions->add();
}

bool ConferencesPage::isForm() const
{
    return m_stack->currentIndex() == 1;
}

void ConferencesPage::showForm(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_actions->setListShown(!shown);
    Q_EMIT headingChanged();
}

void ConferencesPage::activate(const QVariant &what)
{
    const QVariantMap place = what.toMap();
    const base::Id conference = idIn(place, u"conference"_s);
    const base::Id person = idIn(place, u"person"_s);
    if (!conference.isNil() || !person.isNil()) {
        m_bundle = idIn(place, u"bundle"_s);
        const base::Id from = m_bundle.isNil() ? idIn(place, u"from"_s) : m_bundle;
        m_hasSaved = m_hasSaved && from == m_from;
        m_from = from;
    }
    if (!conference.isNil()) {
        m_form->openConference(conference);
        showForm(true);
    } else if (!person.isNil()) {
        m_person = person;
        m_view->setPerson(person);
        const bool isNew = !m_bundle.isNil() || place.contains(u"new"_s);
        if (isNew)
            m_form->openNew(person, m_bundle);
        showForm(isNew);
    }
    showWayBack();
    if (!isForm() && isVisible())
        m_view->focusList();
}

void ConferencesPage::showWayBack()
{
    m_back->dismiss();
    if (m_from.isNil())
        return;
    m_back->say(m_hasSaved ? Tone::Ok : Tone::Info,
        m_hasSaved ? tr("The record is kept") : tr("You came here from a care pass"),
        tr("What was decided counts there."));
    Button *back = m_back->addButton(tr("Back to the care pass"), [this] {
        Q_EMIT placeRequested({u"bundle"_s, m_from.toString()});
    });
    back->setObjectName(u"backToBundle"_s);
}

void ConferencesPage::kept(const domain::Conference &conference, bool isNew, const base::Id &act)
{
    Q_EMIT doneSaid(isNew ? tr("Record kept") : tr("Record saved"), m_undoer->undoOf(act));
    m_hasSaved = true;
    if (m_from.isNil())
        m_from = conference.bundle;
    goToList();
}

void ConferencesPage::goToList()
{
    QVariantMap place{{u"person"_s, m_person.toString()}};
    if (!m_from.isNil())
        place.insert(u"from"_s, m_from.toString());
    Q_EMIT placeRequested({u"conferences"_s, place});
}

void ConferencesPage::print()
{
    if (!isForm())
        return m_view->print();
    if (!m_form->isNew())
        Q_EMIT placeRequested({u"paper"_s,
            QVariantMap{{u"paper"_s, u"conference-minutes"_s}, {u"of"_s, m_form->conference().toString()}}});
}

void ConferencesPage::leave()
{
    if (isForm())
        m_form->keep();
}

QVariant ConferencesPage::place() const
{
    if (isForm() && !m_form->isNew())
        return QVariantMap{
            {u"conference"_s, m_form->conference().toString()}, {u"from"_s, m_from.toString()}};
    QVariantMap place{{u"person"_s, m_person.toString()}};
    if (isForm()) {
        place.insert(u"new"_s, true);
        if (!m_bundle.isNil())
            place.insert(u"bundle"_s, m_bundle.toString());
    } else if (!m_from.isNil()) {
        place.insert(u"from"_s, m_from.toString());
    }
    return place;
}

void ConferencesPage::setMasked(bool masked)
{
    m_view->setMasked(masked);
    m_form->setMasked(masked);
    Q_EMIT headingChanged();
}

} // namespace ui
