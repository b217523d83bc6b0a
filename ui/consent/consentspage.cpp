// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentspage.h"

#include "ui/consent/consentactions.h"
#include "ui/consent/consentdetail.h"
#include "ui/consent/consentform.h"
#include "ui/consent/consentsview.h"
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

ConsentsPage::ConsentsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_undoer(new Undoer(desk, this))
    , m_actions(new ConsentActions(desk.actions(), this))
    , m_stack(new CurrentStack)
    , m_back(new NoticeBar)
    , m_view(new ConsentsView(desk, *m_undoer, ConsentsView::Opening::Logged))
    , m_form(new ConsentForm(desk))
{
    build();
    connectActions();
    connectForm();
    connectUndo();
    showForm(false);
}

void ConsentsPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.pageMargin(), theme.gap(), theme.pageMargin(), theme.pageMargin());
    layout->addWidget(m_stack);
    auto *card = new Card(tr("Consents"));
    card->setPadding(Card::Padding::None);
    card->body()->addWidget(m_view);
    auto *person = new Button(tr("The person's page"), ButtonKind::Flat);
    person->setObjectName(u"personPage"_s);
    card->header()->addWidget(person->withIcon(u"user"_s)->small());
    connect(person, &QPushButton::clicked, this, [this] {
        Q_EMIT placeRequested({u"people"_s, QString(m_view->person().toString() + u"/consents"_s)});
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

void ConsentsPage::connectActions()
{
    connect(m_actions, &ConsentActions::addWanted, m_view, &ConsentsView::takeNew);
    connect(m_actions, &ConsentActions::withdrawWanted, m_view->detail(), &ConsentDetail::askWithdrawal);
    connect(m_actions, &ConsentActions::paperWanted, m_view->detail(), &ConsentDetail::openPaper);
    connect(m_actions, &ConsentActions::saveWanted, m_form, &ConsentForm::save);
    connect(m_actions, &ConsentActions::printWanted, this, [this] {
        if (isForm())
            m_form->print();
        else
            m_view->print();
    });
    connect(m_view, &ConsentsView::placeRequested, this, &Page::placeRequested);
    connect(m_view, &ConsentsView::doneSaid, this, &Page::doneSaid);
    connect(m_view, &ConsentsView::shown, this, &Page::headingChanged);
    connect(&m_desk.session(), &work::Session::changed, this, [this] { m_view->refresh(); });
}

void ConsentsPage::connectForm()
{
    connect(m_form, &ConsentForm::closed, this, &ConsentsPage::goToList);
    connect(m_form, &ConsentForm::headingChanged, this, &Page::headingChanged);
    connect(m_form, &ConsentForm::printRequested, this, [this](const ConsentTopic &topic) {
        QVariantMap place{
            {u"paper"_s, u"consent"_s}, {u"person"_s, m_form->person().toString()}, {u"form"_s, topic.form}};
        if (!topic.organisation.isNil())
            place.insert(u"organisation"_s, topic.organisation.toString());
        Q_EMIT placeRequested({u"paper"_s, place});
    });
    connect(
        m_form, &ConsentForm::saved, this, [this](int count, const base::Id &consent, const base::Id &act) {
            Q_EMIT doneSaid(tr("%n consent(s) kept", nullptr, count), m_undoer->undoOf(act));
            m_hasSaved = true;
            m_view->select(consent);
            goToList();
        });
}

void ConsentsPage::connectUndo()
{
    connect(m_undoer, &Undoer::undone, this,
        [this] { Q_EMIT doneSaid(tr("Taken back. Ctrl+Y does it again."), {}); });
    connect(m_undoer, &Undoer::failed, this,
        [this](const base::Error &error) { Q_EMIT doneSaid(Undoer::failureWords(error), {}); });
    connect(m_undoer, &Undoer::asked, this,
        [this](const base::Id &act, const auto &outcome) { m_undoer->confirmRest(this, act, outcome); });
}

QString ConsentsPage::title() const
{
    return tr("Consents");
}

QString ConsentsPage::context() const
{
    const QString name = m_view->personName();
    return isForm() && !name.isEmpty() ? tr("%1 · %2").arg(name, m_form->heading()) : name;
}

QAction *ConsentsPage::primaryAction() const
{
    return isForm() ? m_actions->finish() : m_actions->add();
}

bool ConsentsPage::isForm() const
{
    return m_stack->currentIndex() == 1;
}

void ConsentsPage::showForm(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_actions->setListShown(!shown);
    Q_EMIT headingChanged();
}

void ConsentsPage::activate(const QVariant &what)
{
    const QVariantMap place = what.toMap();
    const base::Id person = idIn(place, u"person"_s);
    if (!person.isNil()) {
        const bool isOther = person != m_view->person();
        m_bundle = idIn(place, u"bundle"_s);
        m_hasSaved = m_hasSaved && !isOther && !m_bundle.isNil();
        const base::Id organisation = idIn(place, u"organisation"_s);
        const bool isNew = place.contains(u"new"_s) || !organisation.isNil();
        m_view->setPerson(person);
        if (const base::Id consent = idIn(place, u"consent"_s); !consent.isNil())
            m_view->select(consent);
        if (isNew)
            m_form->openFor(person, organisation);
        showForm(isNew);
        showWayBack();
    }
    if (!isForm() && isVisible())
        m_view->focusList();
}

void ConsentsPage::showWayBack()
{
    m_back->dismiss();
    if (m_bundle.isNil())
        return;
    m_back->say(m_hasSaved ? Tone::Ok : Tone::Info,
        m_hasSaved ? tr("The consent is kept") : tr("You came here from a care pass"),
        tr("Its rules are looked at again there."));
    Button *back = m_back->addButton(tr("Back to the care pass"), [this] {
        Q_EMIT placeRequested({u"bundle"_s, m_bundle.toString()});
    });
    back->setObjectName(u"backToBundle"_s);
}

void ConsentsPage::goToList()
{
    QVariantMap place{{u"person"_s, m_view->person().toString()}};
    if (!m_bundle.isNil())
        place.insert(u"bundle"_s, m_bundle.toString());
    Q_EMIT placeRequested({u"consents"_s, place});
}

void ConsentsPage::leave()
{
    if (isForm())
        m_form->keep();
}

QVariant ConsentsPage::place() const
{
    QVariantMap place{{u"person"_s, m_view->person().toString()}};
    if (!m_bundle.isNil())
        place.insert(u"bundle"_s, m_bundle.toString());
    if (!isForm())
        return place;
    place.insert(u"new"_s, true);
    if (!m_form->recipient().isNil())
        place.insert(u"organisation"_s, m_form->recipient().toString());
    return place;
}

void ConsentsPage::setMasked(bool masked)
{
    m_view->setMasked(masked);
    m_form->setMasked(masked);
    Q_EMIT headingChanged();
}

} // namespace ui
