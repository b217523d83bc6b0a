// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/assessmentpage.h"

#include "model/work/people.h"
#include "ui/assessment/areacard.h"
#include "ui/assessment/arealist.h"
#include "ui/assessment/assessmentheader.h"
#include "ui/assessment/formstate.h"
#include "ui/assessment/scorepane.h"
#include "ui/assessment/sectionview.h"
#include "ui/people/personwords.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/session/draftkeeper.h"
#include "ui/shell/pageactions.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/noticebar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMostJumps = 6;
constexpr int kAreaWidth = 560;
constexpr int kScoreWidth = 318;

} // namespace

AssessmentPage::AssessmentPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_keeper(new DraftKeeper([this] { keep(); }, this))
    , m_undoer(new Undoer(desk, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"list"_s, tr("Whose assessment?"),
          tr("Choose a person first; the assessment begins on the person's page.")))
    , m_done(new EmptyState(u"checkc"_s, tr("The assessment is finished"),
          tr("It can be read on the person's page. What comes next is a care-pass bundle.")))
    , m_error(new ErrorState)
    , m_work(new QWidget)
    , m_list(new AreaList)
    , m_area(new AreaCard)
    , m_score(new ScorePane)
{
    addActions();
    build();
}

AssessmentPage::~AssessmentPage() = default;

void AssessmentPage::addActions()
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Assessment")};
    const auto words = [](const char *source) { return Words{"Actions", source}; };
    m_finish = m_actions->addPrimary(
        {u"assessment.finish"_s, words(QT_TRANSLATE_NOOP("Actions", "Finish the assessment")), u"check"_s,
            QKeySequence(u"Ctrl+Return"_s), group},
        [this] { finish(); });
    m_actions->add({u"assessment.previous"_s, words(QT_TRANSLATE_NOOP("Actions", "Previous area")), u"left"_s,
                       QKeySequence(u"Ctrl+PgUp"_s), group},
        [this] { goTo(m_section - 1); });
    m_actions->add({u"assessment.next"_s, words(QT_TRANSLATE_NOOP("Actions", "Next area")), u"right"_s,
                       QKeySequence(u"Ctrl+PgDown"_s), group},
        [this] { goTo(m_section + 1); });
    static constexpr std::array kDegrees{QT_TRANSLATE_NOOP("Actions", "Severity 0"),
        QT_TRANSLATE_NOOP("Actions", "Severity 1"), QT_TRANSLATE_NOOP("Actions", "Severity 2"),
        QT_TRANSLATE_NOOP("Actions", "Severity 3"), QT_TRANSLATE_NOOP("Actions", "Severity 4")};
    for (size_t i = 0; i < kDegrees.size(); ++i) {
        m_actions->add({u"assessment.severity%1"_s.arg(i), words(kDegrees[i]), {},
                           QKeySequence(u"Alt+%1"_s.arg(i)), group},
            [this, i] {
                if (!m_form)
                    return;
                const auto *item = m_form->sections()[size_t(m_section)].severity;
                if (item && i < item->options.size())
                    m_form->answer(item->linkId, item->options[i].value);
            });
    }
}

void AssessmentPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme.pageMargin(), 12, theme.pageMargin(), 16);
    outer->addWidget(m_stack);
    for (QWidget *part : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_done),
             static_cast<QWidget *>(m_error), m_work})
        m_stack->addWidget(part);

    auto *column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gap() - Theme::kRing);
    m_header = new AssessmentHeader(m_finish, m_desk.today());
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.gap());
    m_listCard = new Card(tr("Ten areas of need"));
    m_listCard->setPadding(Card::Padding::None);
    m_listCard->body()->addWidget(m_list);
    row->addWidget(m_listCard);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *columns = new Columns;
    columns->addColumn(m_area, kAreaWidth);
    columns->addColumn(m_score, kScoreWidth, 0);
    m_scroll->setWidget(columns);
    row->addWidget(m_scroll, 1);
    column->addLayout(row, 1);

    Button *compose = m_done->addButton(tr("Compose a bundle"), ButtonKind::Primary, u"bundle"_s);
    Button *back = m_done->addButton(tr("To the person's page"));
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
    connect(m_list, &AreaList::chosen, this, &AssessmentPage::goTo);
    connect(m_area, &AreaCard::previousRequested, this, [this] { goTo(m_section - 1); });
    connect(m_area, &AreaCard::nextRequested, this, [this] { goTo(m_section + 1); });
    connect(m_area, &AreaCard::composed, m_keeper, &DraftKeeper::write);
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
    m_masked = masked;
    Q_EMIT headingChanged();
}

QVariant AssessmentPage::place() const
{
    return m_person.id.isNil() ? QVariant() : QVariant(m_person.id.toString());
}

void AssessmentPage::activate(const QVariant &what)
{
    const auto person = base::Id::fromString(what.toString());
    if (person && (*person != m_person.id || !m_form))
        load(*person);
    else if (!m_form && m_stack->currentWidget() != m_done)
        m_stack->setCurrentWidget(m_empty);
}

void AssessmentPage::leave()
{
    commitInput();
    m_keeper->write();
}

void AssessmentPage::load(const base::Id &person)
{
    m_keeper->write();
    m_keeper->end();
    m_desk.session().ask(
        this,
        [person](work::Context &context) -> base::Result<Opened> {
            auto detail = work::people::open(context, person);
            if (!detail)
                return detail.error();
            auto form = work::assessments::instrumentFor(base::koreanDay(context.clock().now()));
            if (!form)
                return form.error();
            auto draft = work::assessments::start(context, person, *form);
            if (!draft)
                return draft.error();
            auto last = work::assessments::latest(context, person);
            if (!last)
                return last.error();
            return Opened{std::move(detail->person), std::move(*form), std::move(*draft), std::move(*last)};
        },
        [this](base::Result<Opened> opened) {
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

void AssessmentPage::begin(Opened opened)
{
    m_person = std::move(opened.person);
    m_form = std::make_unique<FormState>(std::move(opened.questionnaire));
    m_form->setDay(opened.draft.day);
    m_form->setAnswers(opened.draft.answers);
    if (opened.last)
        m_form->setPrevious(instruments::Answers(opened.last->answers), opened.last->day);
    connect(m_form.get(), &FormState::changed, this, [this] {
        m_keeper->touch();
        refresh();
    });
    m_keeper->begin();
    m_stack->setCurrentWidget(m_work);
    m_section = -1;
    const auto &missing = m_form->completeness().missing;
    goTo(m_form->isEmpty() || missing.isEmpty() ? 0 : std::max(0, m_form->sectionOf(missing.first())));
    if (m_form->isEmpty())
        offerLastAnswers();
    Q_EMIT headingChanged();
}

void AssessmentPage::offerLastAnswers()
{
    if (!m_form->hasPrevious())
        return;
    m_area->notice()->say(Tone::Info, tr("There are answers of %1").arg(formats::day(m_form->previousDay())),
        tr("They stand beside the questions. You can also begin with them and change what is different "
           "now."));
    m_area->notice()->addButton(tr("Begin with the last answers"), [this] {
        m_area->notice()->dismiss();
        m_form->setAnswers(m_form->previous());
    });
    m_area->notice()->addButton(tr("Begin anew"), [this] { m_area->notice()->dismiss(); });
}

void AssessmentPage::goTo(int section)
{
    if (!m_form || section < 0 || section >= int(m_form->sections().size()) || section == m_section)
        return;
    commitInput();
    m_section = section;
    const bool byList = m_list->hasFocus();
    m_area->show(*m_form, section, m_list, m_score->whyButton());
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    if (!byList)
        m_area->view()->focusFirst();
}

void AssessmentPage::refresh()
{
    m_area->refresh();
    m_list->show(*m_form, m_section);
    m_listCard->setNote(m_list->countText());
    m_listCard->setFixedWidth(m_list->neededWidth());
    m_score->show(*m_form, m_section);
    m_header->show(*m_form);
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
    if (sayWhatIsMissing())
        return;
    if (!m_header->day()->date().isValid() || m_header->day()->date() > m_desk.today()) {
        m_area->notice()->say(Tone::Warn, tr("Please check the day of the assessment"),
            tr("It has to be a day that is not in the future. What you wrote is kept."));
        m_header->day()->line()->setFocus();
        return;
    }
    send();
}

bool AssessmentPage::sayWhatIsMissing()
{
    const QStringList missing = m_form->completeness().missing;
    if (missing.isEmpty())
        return false;
    jumpTo(missing.first());
    QStringList names;
    for (const QString &linkId : missing)
        names.append(m_form->nameOf(linkId));
    NoticeBar *notice = m_area->notice();
    notice->say(Tone::Warn, tr("%n required question(s) are still open", nullptr, int(missing.size())),
        tr("%1. Where the answer cannot be had, choose “not known”.").arg(names.join(u", "_s)));
    for (const QString &linkId : missing.mid(0, kMostJumps))
        notice->addButton(m_form->nameOf(linkId), [this, linkId] { jumpTo(linkId); });
    return true;
}

void AssessmentPage::jumpTo(const QString &linkId)
{
    goTo(m_form->sectionOf(linkId));
    if (QWidget *control = m_area->view()->focusQuestion(linkId))
        m_scroll->ensureWidgetVisible(control);
}

void AssessmentPage::send()
{
    m_keeper->end();
    const work::AssessmentInput input{m_person.id, m_form->day(), m_form->answers(), {}};
    m_desk.session().act(
        this,
        [input, form = m_form->questionnaire()](
            work::Context &context) { return work::assessments::finish(context, form, input); },
        [this, draft = draft()](const base::Result<base::Id> &done) {
            if (done) {
                finished(draft);
                return;
            }
            const ErrorText text = errorText(done.error());
            m_area->notice()->say(Tone::Danger, text.happened, text.safe + u' ' + text.toDo);
            m_keeper->begin();
            m_keeper->touch();
        });
}

void AssessmentPage::finished(const work::AssessmentDraft &draft)
{
    m_form.reset();
    m_stack->setCurrentWidget(m_done);
    Q_EMIT headingChanged();
    // The draft went with the act; taking the act back gives the typed answers back too.
    Q_EMIT doneSaid(tr("Assessment finished"),
        [undo = m_undoer->undoOfLast(), session = QPointer<work::Session>(&m_desk.session()),
            page = QPointer<AssessmentPage>(this), draft] {
            undo();
            if (!session)
                return;
            session->act(
                session, [draft](work::Context &context) { return work::assessments::keep(context, draft); },
                [page, draft](const base::Done &) {
                    if (page && !page->m_form)
                        page->load(draft.person);
                });
        });
}

void AssessmentPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_listCard->setTitle(tr("Ten areas of need"));
    m_empty->setWords(
        tr("Whose assessment?"), tr("Choose a person first; the assessment begins on the person's page."));
    m_done->setWords(tr("The assessment is finished"),
        tr("It can be read on the person's page. What comes next is a care-pass bundle."));
    if (m_form) {
        m_area->show(*m_form, m_section, m_list, m_score->whyButton());
        refresh();
    }
}

} // namespace ui
