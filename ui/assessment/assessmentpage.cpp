// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/assessmentpage.h"

#include "ui/assessment/assessmentheader.h"
#include "ui/assessment/assessmentworkplace.h"
#include "ui/assessment/formstate.h"
#include "ui/forms/draftkeeper.h"
#include "ui/people/personwords.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/errortext.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/maskedstate.h"
#include "ui/widgets/noticebar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPointer>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

AssessmentPage::AssessmentPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_keeper(new DraftKeeper([this] { keep(); }, this))
    , m_undoer(new Undoer(desk, this))
    , m_stack(new CurrentStack)
    , m_empty(new EmptyState(u"list"_s, tr("Whose assessment?"),
          tr("Choose a person first; the assessment begins on the person's page.")))
    , m_done(new EmptyState(u"checkc"_s, tr("The assessment is finished"),
          tr("It can be read on the person's page. What comes next is a care-pass bundle.")))
    , m_error(new ErrorState)
    , m_desktop(new QWidget)
    , m_work(new AssessmentWorkplace)
    , m_cover(new CurrentStack)
{
    addActions();
    build();
}

AssessmentPage::~AssessmentPage() = default;

void AssessmentPage::addActions()
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Assessment")};
    m_finish = m_actions->addPrimary(
        {u"assessment.finish"_s, Words{"Actions", QT_TRANSLATE_NOOP("Actions", "Finish the assessment")},
            u"check"_s, QKeySequence(u"Ctrl+Return"_s), group},
        [this] { finish(); });
    const auto add = [&](const QString &id, const char *source, const QString &icon, const QString &key,
                         auto act) {
        m_ofForm.append(
            m_actions->add({id, Words{"Actions", source}, icon, QKeySequence(key), group}, std::move(act)));
    };
    m_ofForm = {m_finish};
    add(u"assessment.previous"_s, QT_TRANSLATE_NOOP("Actions", "Previous area"), u"left"_s, u"Ctrl+PgUp"_s,
        [this] { m_work->goTo(m_work->section() - 1); });
    add(u"assessment.next"_s, QT_TRANSLATE_NOOP("Actions", "Next area"), u"right"_s, u"Ctrl+PgDown"_s,
        [this] { m_work->goTo(m_work->section() + 1); });
    static constexpr std::array kDegrees{QT_TRANSLATE_NOOP("Actions", "Severity 0"),
        QT_TRANSLATE_NOOP("Actions", "Severity 1"), QT_TRANSLATE_NOOP("Actions", "Severity 2"),
        QT_TRANSLATE_NOOP("Actions", "Severity 3"), QT_TRANSLATE_NOOP("Actions", "Severity 4")};
    for (size_t i = 0; i < kDegrees.size(); ++i)
        add(u"assessment.severity%1"_s.arg(i), kDegrees[i], {}, u"Alt+%1"_s.arg(i),
            [this, i] { m_work->chooseDegree(int(i)); });
}

void AssessmentPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme.pageMargin(), 12, theme.pageMargin(), 16);
    outer->addWidget(m_stack);
    for (QWidget *part : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_done),
             static_cast<QWidget *>(m_error), m_desktop})
        m_stack->addWidget(part);

    auto *column = new QVBoxLayout(m_desktop);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gap() - Theme::kRing);
    m_header = new AssessmentHeader(m_finish, m_desk.today());
    column->addWidget(m_header);
    m_cover->addWidget(m_work);
    m_cover->addWidget(new MaskedState);
    column->addWidget(m_cover, 1);

    m_next = m_done->addButton({}, ButtonKind::Primary, u"right"_s);
    m_next->hide();
    Button *result = m_done->addButton(tr("See the result"), ButtonKind::Normal, u"stats"_s);
    Button *compose = m_done->addButton(tr("Compose a bundle"), ButtonKind::Normal, u"bundle"_s);
    Button *back = m_done->addButton(tr("To the person's page"));
    connect(m_next, &Button::clicked, this, [this] {
        if (m_nextForm)
            load({m_nextForm->person, m_nextForm->url, {}});
    });
    connect(result, &Button::clicked, this, [this] {
        Q_EMIT placeRequested({u"forms"_s, FormsPlace{m_person.id, m_asked.instrument, {}}.toVariant()});
    });
    connect(m_error->addButton(tr("Try again")), &Button::clicked, this, [this] { load(m_asked); });
    const auto toPerson = [this] { Q_EMIT placeRequested({u"people"_s, m_person.id.toString()}); };
    connect(compose, &Button::clicked, this, [this] {
        Q_EMIT placeRequested({u"bundle"_s, m_person.id.toString()});
    });
    connect(back, &Button::clicked, this, toPerson);
    connect(m_header, &AssessmentHeader::backRequested, this, toPerson);
    connect(m_header->day(), &DateField::dateChanged, this, [this](QDate day) {
        if (m_form && day.isValid())
            m_form->setDay(day);
    });
    connect(m_work, &AssessmentWorkplace::composed, m_keeper, &DraftKeeper::write);
    connect(m_work, &AssessmentWorkplace::refreshed, this, [this] {
        if (m_form)
            m_header->show(*m_form);
    });
}

QString AssessmentPage::title() const
{
    return m_form ? FormState::text(m_form->questionnaire().title) : tr("Needs and crisis assessment");
}

QString AssessmentPage::context() const
{
    if (m_person.id.isNil())
        return {};
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    QStringList parts{words.name(m_person.name), words.age(m_person.birth), words.sex(m_person.sex)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void AssessmentPage::setMasked(bool masked)
{
    if (masked)
        leave();
    m_masked = masked;
    m_cover->setCurrentIndex(masked ? 1 : 0);
    for (QAction *action : std::as_const(m_ofForm))
        m_actions->setUsable(action, !masked);
    Q_EMIT headingChanged();
}

QVariant AssessmentPage::place() const
{
    return FormsPlace{m_person.id, m_asked.instrument, {}}.toVariant();
}

void AssessmentPage::activate(const QVariant &what)
{
    const FormsPlace place = FormsPlace::from(what);
    const bool same = m_form && place.person == m_person.id && place.instrument == m_asked.instrument;
    if (!place.person.isNil() && !same)
        load(place);
    else if (!m_form && m_stack->currentWidget() != m_done)
        m_stack->setCurrentWidget(m_empty);
}

void AssessmentPage::leave()
{
    commitInput();
    m_keeper->write();
}

void AssessmentPage::load(const FormsPlace &place)
{
    m_asked = place;
    m_keeper->write();
    m_keeper->end();
    m_desk.session().ask(
        this, [place](work::Context &context) { return readForm(context, place); },
        [this](base::Result<OpenedForm> opened) {
            if (opened)
                begin(std::move(*opened));
            else
                showError(opened.error());
        });
}

void AssessmentPage::showError(const base::Error &error)
{
    m_error->setError(error, m_desk.session().clock().now());
    m_stack->setCurrentWidget(m_error);
}

void AssessmentPage::begin(OpenedForm opened)
{
    m_person = std::move(opened.person);
    m_form = std::make_unique<FormState>(std::move(opened.questionnaire));
    m_form->setDay(opened.draft.day);
    m_form->setAnswers(opened.draft.answers);
    if (opened.last)
        m_form->setPrevious(instruments::Answers(opened.last->answers), opened.last->day);
    connect(m_form.get(), &FormState::changed, m_keeper, &DraftKeeper::touch);
    // What the note asked for is being done; finishing tells what is still open.
    connect(m_form.get(), &FormState::changed, m_work->notice(), &NoticeBar::dismiss);
    m_keeper->begin();
    m_stack->setCurrentWidget(m_desktop);
    m_work->begin(*m_form);
    Q_EMIT headingChanged();
}

work::AssessmentDraft AssessmentPage::draft() const
{
    const instruments::Questionnaire &form = m_form->questionnaire();
    return {m_person.id, m_form->day(), form.url, form.version, m_form->answers(), 0};
}

void AssessmentPage::keep()
{
    if (!m_form)
        return;
    m_desk.session().act(
        this, [draft = draft()](work::Context &context) { return work::assessments::keep(context, draft); },
        [](const base::Done &) {});
}

void AssessmentPage::finish()
{
    if (!m_form)
        return;
    commitInput();
    if (m_work->sayWhatIsMissing())
        return;
    if (!m_header->day()->date().isValid() || m_header->day()->date() > m_desk.today()) {
        m_work->notice()->say(Tone::Warn, tr("Please check the day of the assessment"),
            tr("It has to be a day that is not in the future. What you wrote is kept."));
        m_header->day()->line()->setFocus();
        return;
    }
    send();
}

void AssessmentPage::send()
{
    m_keeper->end();
    const work::AssessmentInput input{m_person.id, m_form->day(), m_form->answers(), {}};
    m_desk.session().act(
        this,
        [input, form = m_form->questionnaire()](
            work::Context &context) { return work::assessments::finish(context, form, input); },
        [this, draft = draft()](const base::Result<base::Id> &done, const base::Id &act) {
            if (done) {
                finished(draft, act);
                return;
            }
            const ErrorText text = errorText(done.error());
            m_work->notice()->say(Tone::Danger, text.happened, text.safe + u' ' + text.toDo);
            m_keeper->begin();
            m_keeper->touch();
        });
}

/// What was dangerous is said again, where the next step is chosen.
void AssessmentPage::sayDone()
{
    const QStringList steps = m_finished ? m_finished->safetySteps() : QStringList();
    if (!steps.isEmpty())
        m_done->setWords(tr("Finished, with a dangerous answer"), steps.join(u'\n'));
    else if (m_finished && !m_finished->score().unknownFlags.isEmpty())
        m_done->setWords(tr("Finished, with urgent points that are not known"),
            tr("The person stays on the Today page until they are cleared up. Please find out soon."));
    else
        m_done->setWords(tr("The assessment is finished"),
            tr("It can be read on the person's page. What comes next is a care-pass bundle."));
}

void AssessmentPage::finished(const work::AssessmentDraft &draft, const base::Id &act)
{
    m_finished = std::move(m_form);
    sayDone();
    m_next->hide();
    m_stack->setCurrentWidget(m_done);
    askForNext();
    Q_EMIT headingChanged();
    // The draft went with the act; taking the act back gives the typed answers back too.
    Q_EMIT doneSaid(tr("Assessment finished"),
        [undo = m_undoer->undoOf(act), session = QPointer<work::Session>(&m_desk.session()),
            page = QPointer<AssessmentPage>(this), draft] {
            undo();
            if (!session)
                return;
            session->act(
                session, [draft](work::Context &context) { return work::assessments::keep(context, draft); },
                [page, draft](const base::Done &) {
                    if (page && !page->m_form)
                        page->load({draft.person, page->m_asked.instrument, {}});
                });
        });
}

void AssessmentPage::askForNext()
{
    m_nextForm.reset();
    m_desk.session().ask(
        this,
        [person = m_person.id, today = m_desk.today()](
            work::Context &context) { return work::dueforms::next(context, person, today); },
        [this](const base::Result<std::optional<work::DueForm>> &next) {
            if (!next || !*next || m_form)
                return;
            m_nextForm = **next;
            const QString title = FormState::text(m_nextForm->title);
            m_next->setText(m_nextForm->person == m_person.id ? tr("Next form: %1").arg(title)
                                                              : tr("Next in the household: %1").arg(title));
            m_next->show();
            m_next->setFocus();
        });
}

void AssessmentPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_empty->setWords(
        tr("Whose assessment?"), tr("Choose a person first; the assessment begins on the person's page."));
    sayDone();
}

} // namespace ui
