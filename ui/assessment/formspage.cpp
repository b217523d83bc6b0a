// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/formspage.h"

#include "model/work/context.h"
#include "ui/assessment/formchooser.h"
#include "ui/assessment/formresults.h"
#include "ui/assessment/formstate.h"
#include "ui/paper/paperplace.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/maskedstate.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kChooserWidth = 380;
constexpr int kResultsWidth = 520;

} // namespace

FormsPage::FormsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"list"_s, {}, {}))
    , m_error(new ErrorState)
    , m_desktop(new QWidget)
    , m_chooser(new FormChooser)
    , m_results(new FormResults)
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Assessment")};
    m_start = m_actions->addPrimary(
        {u"forms.start"_s, Words{"Actions", QT_TRANSLATE_NOOP("Actions", "Begin this form")}, u"pen"_s,
            QKeySequence(u"Ctrl+Return"_s), group},
        [this] { start(m_view.detail.person.id, m_chooser->current()); });
    m_find = m_actions->add(
        {u"forms.find"_s, Words{"Actions", QT_TRANSLATE_NOOP("Actions", "Find an instrument")}, u"search"_s,
            QKeySequence(u"Ctrl+F"_s), group},
        [this] { m_chooser->search()->setFocus(); });
    build();
}

void FormsPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme.pageMargin(), 12, theme.pageMargin(), 16);
    outer->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_error);
    m_stack->addWidget(m_desktop);
    m_stack->addWidget(new MaskedState);
    auto *column = new QVBoxLayout(m_desktop);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gap() - Theme::kRing);
    auto *bar = new Toolbar;
    m_back = (new Button({}, ButtonKind::Flat))->withIcon(u"left"_s);
    bar->addLeft(m_back);
    auto *begin = new Button({}, ButtonKind::Primary);
    begin->bind(m_start, u"pen"_s);
    begin->withHint(u"Ctrl+Enter"_s);
    bar->addRight(begin);
    column->addWidget(bar);
    auto *columns = new Columns;
    columns->addColumn(m_chooser, kChooserWidth, 0);
    columns->addColumn(m_results, kResultsWidth);
    column->addWidget(scrollRoom(columns), 1);

    connect(m_back, &Button::clicked, this, [this] {
        Q_EMIT placeRequested({u"people"_s, m_place.person.toString()});
    });
    connect(m_error->addButton(tr("Try again")), &Button::clicked, this, &FormsPage::load);
    connect(m_chooser, &FormChooser::chosen, this, &FormsPage::showInstrument);
    connect(m_chooser, &FormChooser::startRequested, this, &FormsPage::start);
    connect(m_results, &FormResults::assessmentChosen, this, &FormsPage::openAssessment);
    connect(m_results, &FormResults::paperRequested, this, [this](const base::Id &assessment) {
        Q_EMIT placeRequested(
            {u"paper"_s, PaperPlace::toVariant({documents::PaperKind::AssessmentResult, assessment})});
    });
    connect(&m_desk.session(), &work::Session::changed, this, [this] {
        if (isVisible() && !m_place.person.isNil())
            load();
    });
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

QString FormsPage::title() const
{
    return tr("Assessments");
}

PersonWords FormsPage::words() const
{
    return PersonWords(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
}

QString FormsPage::context() const
{
    const domain::Person &person = m_view.detail.person;
    if (person.id.isNil())
        return {};
    QStringList parts{words().name(person.name), words().age(person.birth), words().sex(person.sex)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void FormsPage::setMasked(bool masked)
{
    m_masked = masked;
    m_actions->setUsable(m_start, !masked);
    if (!m_place.person.isNil())
        m_stack->setCurrentIndex(masked ? m_stack->count() - 1 : m_stack->indexOf(m_desktop));
    Q_EMIT headingChanged();
}

void FormsPage::activate(const QVariant &what)
{
    if (what.isValid())
        m_place = FormsPlace::from(what);
    if (m_place.person.isNil())
        m_stack->setCurrentWidget(m_empty);
    else
        load();
}

void FormsPage::load()
{
    m_desk.session().ask(
        this, [person = m_place.person](work::Context &context) { return readForms(context, person); },
        [this](base::Result<FormsView> view) {
            if (view) {
                show(std::move(*view));
                return;
            }
            m_error->setError(view.error(), m_desk.session().clock().now());
            m_stack->setCurrentWidget(m_error);
        });
}

void FormsPage::show(FormsView view)
{
    m_view = std::move(view);
    m_stack->setCurrentIndex(m_masked ? m_stack->count() - 1 : m_stack->indexOf(m_desktop));
    const FormsPlace wanted = m_place;
    QString url = wanted.instrument;
    for (const domain::Assessment &one : m_view.detail.assessments) {
        if (one.id == wanted.assessment)
            url = one.instrument;
    }
    m_chooser->show(m_view, words());
    if (!url.isEmpty())
        m_chooser->select(url);
    showInstrument(m_chooser->current());
    if (!wanted.assessment.isNil())
        m_results->select(wanted.assessment);
    Q_EMIT headingChanged();
}

void FormsPage::showInstrument(const QString &url)
{
    m_actions->setUsable(m_start, !m_masked && !url.isEmpty());
    m_results->show(m_view.tool(url), m_view.history(url));
    m_place.instrument = url;
}

void FormsPage::openAssessment(const base::Id &assessment)
{
    const auto &all = m_view.detail.assessments;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const domain::Assessment &one) { return one.id == assessment; });
    if (found == all.end())
        return;
    m_desk.session().ask(
        this,
        [url = found->instrument, edition = found->edition](
            work::Context &context) { return work::forms::open(context, url, edition); },
        [this, one = *found](base::Result<work::FormPtr> form) {
            if (!form || !*form)
                return;
            auto state = std::make_unique<FormState>(**form);
            state->setDay(one.day);
            state->setAnswers(instruments::Answers(one.answers));
            m_results->showAnswers(std::move(state));
        });
}

void FormsPage::start(const base::Id &person, const QString &url)
{
    if (!url.isEmpty())
        Q_EMIT placeRequested({u"assessment"_s, FormsPlace{person, url, {}}.toVariant()});
}

void FormsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_back)
        return;
    m_back->setText(tr("To the person's page"));
    m_empty->setWords(
        tr("Whose assessments?"), tr("Choose a person first; the forms are opened from the person's page."));
}

} // namespace ui
