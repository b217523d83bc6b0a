// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/formeditor.h"

#include "ui/assessment/assessmentworkplace.h"
#include "ui/assessment/formstate.h"
#include "ui/instruments/formauthor.h"
#include "ui/instruments/problemcard.h"
#include "ui/instruments/propertystack.h"
#include "ui/instruments/questiontext.h"
#include "ui/instruments/structurecard.h"
#include "ui/instruments/structurelist.h"
#include "ui/instruments/typewords.h"
#include "ui/support/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scrollroom.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::FormDraft;

namespace {

constexpr int kStructureWidth = 420;
constexpr int kPanelWidth = 380;
constexpr int kStackedHeight = 250;

} // namespace

FormEditor::FormEditor(std::vector<instruments::AnswerSet> sets, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_sets(std::move(sets))
    , m_author(new FormAuthor(this))
    , m_today(today)
    , m_notice(new NoticeBar)
    , m_problems(new ProblemCard)
    , m_stack(new QStackedWidget)
    , m_card(new StructureCard(*m_author))
    , m_structure(m_card->list())
    , m_panels(new PropertyStack(*m_author, m_sets, today))
    , m_panelScroll(scrollRoom(m_panels))
    , m_try(new AssessmentWorkplace)
{
    build();
    listen();
    listenToStructure();
}

FormEditor::~FormEditor() = default;

void FormEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).gap());
    column->addWidget(m_notice);
    m_notice->dismiss();
    column->addWidget(m_problems);
    column->addWidget(m_stack, 1);
    auto *work = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, work);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(Theme::of(this).gap());
    m_columns->addWidget(m_card, 1);
    m_columns->addWidget(m_panelScroll);
    m_stack->addWidget(work);
    m_stack->addWidget(m_try);
}

void FormEditor::listen()
{
    connect(m_author, &FormAuthor::changed, this, &FormEditor::refresh);
    connect(m_author, &FormAuthor::edited, this, &FormEditor::edited);
    connect(m_author, &FormAuthor::refused, this, [this] {
        m_notice->say(Tone::Warn, tr("This cannot be done"),
            tr("The form would no longer hold together: a question cannot depend on itself, and a total has "
               "to "
               "count something. Nothing was changed."));
    });
    connect(m_panels, &PropertyStack::composed, this, &FormEditor::composed);
    connect(m_panels, &PropertyStack::removeRequested, this, [this] { remove(m_structure->current()); });
    connect(m_panels, &PropertyStack::duplicateRequested, this, [this] {
        const QString made
            = m_author->make([this](FormDraft &draft) { return draft.duplicate(m_structure->current()); });
        if (!made.isEmpty())
            goTo(made);
    });
    connect(m_card, &StructureCard::totalRequested, this, &FormEditor::addTotal);
    connect(m_problems, &ProblemCard::chosen, this, &FormEditor::goTo);
}

void FormEditor::listenToStructure()
{
    connect(m_structure, &StructureList::currentChanged, this, [this](const QString &linkId) {
        m_author->endStep();
        if (m_author->isOpen())
            m_panels->show(linkId, *m_structure);
    });
    connect(m_structure, &StructureList::titleEdited, m_author, &FormAuthor::setTitle);
    connect(m_structure, &StructureList::textEdited, m_author, &FormAuthor::setText);
    connect(m_structure, &StructureList::composed, this, &FormEditor::composed);
    connect(m_structure, &StructureList::unbornEdited, this, &FormEditor::edited);
    connect(m_structure, &StructureList::addRequested, this, &FormEditor::add);
    connect(m_structure, &StructureList::removeRequested, this, &FormEditor::remove);
    connect(m_structure, &StructureList::undoRequested, this, &FormEditor::undo);
    connect(m_structure, &StructureList::redoRequested, this, &FormEditor::redo);
    connect(
        m_structure, &StructureList::linesPasted, this, [this](const QString &after, const QString &text) {
            m_structure->setCurrent(after);
            paste(text);
        });
    connect(m_structure, &StructureList::moveRequested, this, [this](const QString &linkId, int by) {
        if (m_author->apply([&](FormDraft &draft) { return draft.move(linkId, by); }))
            goTo(linkId);
    });
    connect(m_structure, &StructureList::shiftRequested, this, [this](const QString &linkId, bool in) {
        if (m_author->apply(
                [&](FormDraft &draft) { return in ? draft.indent(linkId) : draft.outdent(linkId); }))
            goTo(linkId);
    });
}

void FormEditor::open(const instruments::Questionnaire &form, bool isReadOnly)
{
    m_notice->dismiss();
    m_stack->setCurrentIndex(0);
    m_trial.reset();
    m_card->begin();
    m_author->open(form, isReadOnly, m_sets.empty() ? std::vector<instruments::Option>{} : m_sets[0].options);
}

void FormEditor::close()
{
    m_stack->setCurrentIndex(0);
    m_trial.reset();
    m_author->close();
}

void FormEditor::begin()
{
    if (m_author->isReadOnly())
        return;
    m_structure->edit({});
    m_structure->titleText()->selectAll();
}

QJsonObject FormEditor::typed() const
{
    FormDraft copy = m_author->draft();
    const QString text = m_structure->unborn();
    if (!text.isEmpty() && !copy.addQuestions({}, {text}))
        return m_author->draft().json();
    return copy.json();
}

void FormEditor::bear()
{
    if (m_author->isOpen() && !m_author->isReadOnly() && !m_structure->unborn().isEmpty())
        add({}, m_structure->unborn());
}

void FormEditor::add(const QString &after, const QString &text)
{
    const QString made = m_author->add(after, text);
    if (made.isEmpty())
        return;
    if (!after.isEmpty()) {
        goTo(made);
        return;
    }
    m_card->goToNew(made);
    m_panels->show(made, *m_structure);
}

void FormEditor::paste(const QString &text)
{
    const QStringList made = m_author->paste(m_structure->current(), text);
    if (made.isEmpty())
        return;
    m_card->goToNew(made.last());
    m_panels->show(made.last(), *m_structure);
}

void FormEditor::addTotal()
{
    bear();
    if (m_author->isOpen() && !m_author->form().total)
        m_author->apply([](FormDraft &draft) { return draft.addTotal({tr("Total"), u"Total"_s}); });
    if (m_author->isOpen() && m_author->form().total)
        goTo(m_author->form().total->linkId);
}

void FormEditor::remove(const QString &linkId)
{
    if (m_author->isReadOnly() || linkId.isEmpty())
        return;
    const QString next = m_author->remove(linkId);
    if (next.isEmpty())
        m_structure->editNew();
    else
        goTo(next);
}

void FormEditor::undo()
{
    if (!m_author->canUndo())
        return;
    const QString linkId = m_author->undo();
    m_structure->edit(m_structure->line(linkId) ? linkId : QString());
}

void FormEditor::redo()
{
    if (!m_author->canRedo())
        return;
    const QString linkId = m_author->redo();
    m_structure->edit(m_structure->line(linkId) ? linkId : QString());
}

void FormEditor::refresh()
{
    if (!m_author->isOpen())
        return;
    if (!m_author->isReadOnly())
        m_notice->dismiss();
    m_card->refresh();
    m_panels->show(m_structure->current(), *m_structure);
    m_problems->show(m_author->problems(), *m_structure);
    Q_EMIT changed();
}

void FormEditor::goTo(const QString &linkId)
{
    setTrying(false);
    m_card->goTo(linkId);
}

bool FormEditor::showFirstProblem()
{
    for (const instruments::DraftProblem &problem : m_author->problems()) {
        if (!problem.blocks)
            continue;
        goTo(problem.linkId);
        m_notice->say(Tone::Warn, tr("It cannot be published yet"),
            problemSentence(problem, m_structure->nameOf(problem.linkId)));
        return true;
    }
    return false;
}

bool FormEditor::isTrying() const
{
    return m_stack->currentIndex() == 1;
}

void FormEditor::setTrying(bool trying)
{
    if (!m_author->isOpen() || trying == isTrying())
        return;
    if (trying) {
        bear();
        m_trial = std::make_unique<FormState>(m_author->form());
        m_trial->setDay(m_today);
        m_try->begin(*m_trial);
    }
    m_stack->setCurrentIndex(trying ? 1 : 0);
    if (!trying)
        m_trial.reset();
    m_problems->setVisible(!trying && !m_problems->isEmpty());
    Q_EMIT changed();
}

void FormEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Beside each other where there is room, else the properties below the questions.
void FormEditor::arrange()
{
    const Theme &theme = Theme::of(this);
    const bool stacked = width() < theme.scaled(kStructureWidth + kPanelWidth) + theme.gap();
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(1, stacked ? 1 : 0);
    // With large text the window scrolls rather than leave room for one question only.
    m_card->setMinimumHeight(stacked ? theme.scaled(kStackedHeight) : 0);
    m_panelScroll->setMinimumHeight(stacked ? theme.scaled(kStackedHeight) : 0);
    m_panelScroll->setMinimumWidth(stacked ? 0 : theme.scaled(kPanelWidth));
    m_panelScroll->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : theme.scaled(kPanelWidth));
}

} // namespace ui
