// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/assessmentworkplace.h"

#include "ui/assessment/areacard.h"
#include "ui/assessment/arealist.h"
#include "ui/assessment/formstate.h"
#include "ui/assessment/scorepane.h"
#include "ui/assessment/sectionview.h"
#include "ui/support/formats.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scrollroom.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMostJumps = 6;
constexpr int kAreaWidth = 560;
constexpr int kScoreWidth = 318;
constexpr int kCardEdges = 2;

} // namespace

AssessmentWorkplace::AssessmentWorkplace(QWidget *parent)
    : QWidget(parent)
    , m_listCard(new Card(tr("Ten areas of need")))
    , m_list(new AreaList)
    , m_area(new AreaCard)
    , m_score(new ScorePane)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::of(this).gap());
    m_listCard->setPadding(Card::Padding::None);
    m_listCard->body()->addWidget(m_list);
    row->addWidget(m_listCard);
    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::of(this).gap());
    m_column->addWidget(m_area, 1);
    m_scroll = scrollRoom(column);
    m_scoreScroll = scrollRoom(m_score);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_scoreScroll);
    connect(m_list, &AreaList::chosen, this, &AssessmentWorkplace::goTo);
    connect(m_area, &AreaCard::previousRequested, this, [this] { goTo(m_section - 1); });
    connect(m_area, &AreaCard::nextRequested, this, [this] { goTo(m_section + 1); });
    connect(m_area, &AreaCard::composed, this, &AssessmentWorkplace::composed);
}

NoticeBar *AssessmentWorkplace::notice() const
{
    return m_area->notice();
}

void AssessmentWorkplace::begin(FormState &form)
{
    m_form = &form;
    m_section = -1;
    connect(m_form, &FormState::changed, this, &AssessmentWorkplace::refresh);
    const QStringList &missing = form.completeness().missing;
    goTo(form.isEmpty() || missing.isEmpty() ? 0 : std::max(0, form.sectionOf(missing.first())));
    if (form.isEmpty())
        offerLastAnswers();
}

void AssessmentWorkplace::chooseDegree(int degree)
{
    if (!m_form || m_area->view()->chooseInFocus(degree))
        return;
    const auto *item = m_form->sections()[size_t(m_section)].severity;
    if (item && degree < int(item->options.size()))
        m_form->answer(item->linkId, item->options[size_t(degree)].value);
}

void AssessmentWorkplace::offerLastAnswers()
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

void AssessmentWorkplace::goTo(int section)
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

void AssessmentWorkplace::refresh()
{
    m_area->refresh();
    m_list->show(*m_form, m_section);
    m_listCard->setVisible(m_form->sections().size() > 1);
    m_listCard->setTitle(m_form->hasAreas() ? tr("Ten areas of need") : tr("Parts of the form"));
    m_listCard->setNote(m_list->countText());
    // The edge of the card takes of its width; two pixels less, and the longest name would be cut by two letters.
    m_listCard->setFixedWidth(m_list->neededWidth() + kCardEdges);
    m_score->show(*m_form, m_section);
    placeScore();
    Q_EMIT refreshed();
}

bool AssessmentWorkplace::sayWhatIsMissing()
{
    const QStringList missing = m_form->completeness().missing;
    if (missing.isEmpty())
        return sayWhatIsBroken();
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

bool AssessmentWorkplace::sayWhatIsBroken()
{
    const auto &broken = m_form->score().broken;
    if (!instruments::forbids(broken))
        return false;
    QStringList sentences;
    for (const instruments::BrokenConstraint &each : broken) {
        if (instruments::forbids({each}))
            sentences.append(instruments::sentence(each, m_form->questionnaire(), FormState::language()));
    }
    m_area->notice()->say(
        Tone::Warn, tr("The answers do not keep to a rule of the form"), sentences.join(u'\n'));
    return true;
}

void AssessmentWorkplace::jumpTo(const QString &linkId)
{
    goTo(m_form->sectionOf(linkId));
    if (QWidget *control = m_area->view()->focusQuestion(linkId))
        m_scroll->ensureWidgetVisible(control);
}

void AssessmentWorkplace::placeScore()
{
    const Theme &theme = Theme::of(this);
    const int list = m_listCard->isHidden() ? 0 : m_listCard->width() + theme.gap();
    const bool beside = width() - list >= theme.scaled(kAreaWidth + kScoreWidth) + theme.gap();
    m_scoreScroll->setFixedWidth(theme.scaled(kScoreWidth));
    if (beside == (m_scoreScroll->widget() == m_score))
        return;
    if (beside) {
        m_column->removeWidget(m_score);
        m_scoreScroll->setWidget(m_score);
    } else {
        m_column->addWidget(m_scoreScroll->takeWidget());
    }
    m_score->show();
    m_scoreScroll->setVisible(beside);
}

void AssessmentWorkplace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeScore();
}

void AssessmentWorkplace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeScore();
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_form) {
        m_area->show(*m_form, m_section, m_list, m_score->whyButton());
        refresh();
    }
}

} // namespace ui
