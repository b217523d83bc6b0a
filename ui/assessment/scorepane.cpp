// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/scorepane.h"

#include "model/instruments/trailwords.h"
#include "ui/assessment/areabars.h"
#include "ui/assessment/bandbar.h"
#include "ui/assessment/formstate.h"
#include "ui/assessment/totallist.h"
#include "ui/support/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString figureOf(double value)
{
    return QString::number(value, 'g', 10);
}

/// The bands that hold for these answers on the day: those of the newest date that is not after it.
QList<BandBar::Band> bandsOn(const instruments::TotalRule &rule, const FormState &state)
{
    std::vector<const instruments::Band *> holding;
    for (const instruments::Band &band : rule.bands) {
        if (band.question.isEmpty() || state.answers().value(band.question) == band.answer)
            holding.push_back(&band);
    }
    QDate newest;
    for (const instruments::Band *band : holding) {
        if (!newest.isValid() || (band->effective > newest && band->effective <= state.day()))
            newest = band->effective;
    }
    QList<BandBar::Band> bands;
    for (const instruments::Band *band : holding) {
        if (band->effective == newest)
            bands.append({FormState::text(band->label), band->from});
    }
    std::sort(bands.begin(), bands.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    return bands;
}

/// What the suggested class of case rests on: `Safety 3 points`, or the need that was ticked.
QString reasonOf(const FormState &state, const instruments::Step &step)
{
    for (const instruments::CaseClassRule &rule : state.questionnaire().caseClassRules) {
        const instruments::Item *item = state.index().find(step.linkId);
        if (!item || rule.question != step.linkId || rule.caseClass != step.code)
            continue;
        if (rule.atLeast)
            return ScorePane::tr("%1 %2 points")
                .arg(state.nameOf(step.linkId))
                .arg(figureOf(state.answers().weight(*item).value_or(0)));
        return FormState::wordOf(*item, rule.answer);
    }
    return {};
}

} // namespace

ScorePane::ScorePane(QWidget *parent)
    : Card({}, {}, parent)
    , m_provisional(new ChipLabel)
    , m_figure(new TextLabel({}, TextSize::Figure))
    , m_maximum(new TextLabel({}, TextSize::Strong, Colour::Text2))
    , m_urgent(new ChipLabel)
    , m_band(new BandBar)
    , m_flags(new InlineMessage(Tone::Danger))
    , m_unknown(new InlineMessage(Tone::Warn))
    , m_totals(new TotalList)
    , m_bars(new AreaBars)
    , m_suggestionTitle(new TextLabel)
    , m_suggestion(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_why(new Button({}, ButtonKind::Flat))
    , m_trailBox(new QWidget)
    , m_trail(new TextLabel)
    , m_caution(new TextLabel({}, TextSize::Caption, Colour::Text2))
{
    setTitle(tr("Score now"));
    header()->addWidget(m_provisional);
    m_flags->setIcon(u"flag"_s);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    figures->addWidget(m_figure->bold());
    m_maximum->setContentsMargins(0, 8, 0, 0);
    figures->addWidget(m_maximum);
    figures->addStretch(1);
    figures->addWidget(m_urgent);
    auto *part = body();
    part->setSpacing(12);
    part->addLayout(figures);
    part->addWidget(m_band);
    part->addWidget(m_flags);
    part->addWidget(m_unknown);
    part->addWidget(m_totals);
    part->addWidget(m_bars);
    part->addWidget(new Separator);
    auto *suggestion = new QVBoxLayout;
    suggestion->setSpacing(2);
    suggestion->addWidget(m_suggestionTitle->bold());
    suggestion->addWidget(m_suggestion->overflow(Overflow::Wrap));
    part->addLayout(suggestion);
    m_suggestionTitle->overflow(Overflow::Wrap);
    part->addStretch(1);
    m_why->withIcon(u"info"_s);
    m_why->setObjectName(u"why"_s);
    m_why->setCheckable(true);
    auto *why = new QHBoxLayout;
    why->setContentsMargins(-8, 0, 0, 0);
    why->addWidget(m_why);
    why->addStretch(1);
    part->addLayout(why);
    auto *trail = new QVBoxLayout(m_trailBox);
    trail->setContentsMargins(0, 0, 0, 0);
    m_trail->setObjectName(u"trail"_s);
    m_trail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    trail->addWidget(m_trail->overflow(Overflow::Wrap));
    m_trailBox->hide();
    part->addWidget(m_trailBox);
    part->addWidget(m_caution->overflow(Overflow::Wrap));
    connect(m_why, &Button::toggled, this, &ScorePane::setTrailShown);
    words();
}

void ScorePane::words()
{
    setTitle(tr("Score now"));
    m_urgent->setChip(tr("Urgent"), Tone::Danger, u"alert"_s);
    m_caution->setText(tr("For screening, not a diagnosis."));
    setTrailShown(m_why->isChecked());
}

QWidget *ScorePane::whyButton() const
{
    return m_why;
}

void ScorePane::setTrailShown(bool shown)
{
    m_why->setText(shown ? tr("Hide the way to this score") : tr("How this score came about"));
    m_trailBox->setVisible(shown);
}

void ScorePane::show(const FormState &state, int current)
{
    showTotal(state);
    showFlags(state);
    showAreas(state, current);
    showTrail(state);
    const QString sentence
        = m_figure->text() + m_maximum->text() + (m_urgent->isHidden() ? u""_s : m_urgent->text());
    if (!m_said.isEmpty() && sentence != m_said)
        announce(this, tr("Score %1%2").arg(m_figure->text(), m_maximum->text()));
    m_said = sentence;
}

void ScorePane::showTotal(const FormState &state)
{
    const instruments::Score &score = state.score();
    const auto &total = state.questionnaire().total;
    m_figure->setText(score.total ? figureOf(*score.total) : u"–"_s);
    m_maximum->setText(score.maximum ? tr("/ %1 points").arg(figureOf(*score.maximum)) : QString());
    if (!total && score.subtotals.empty())
        showProgress(state);
    else if (total && !total->isComputable)
        m_maximum->setText(tr("no total is reckoned here"));
    else if (!score.total)
        m_maximum->setText(tr("no total while answers are missing"));
    m_urgent->setVisible(score.urgent);
    m_band->setVisible(score.total && score.maximum);
    if (total && score.total && score.maximum) {
        m_band->setWarning(state.hasAreas() || score.urgent);
        m_band->setScale(*score.maximum, bandsOn(*total, state));
        m_band->setTotal(*score.total,
            score.band
                ? u"%1 %2, %3"_s.arg(m_figure->text(), m_maximum->text(), FormState::text(score.band->label))
                : m_figure->text() + u' ' + m_maximum->text());
    }
    const int open = int(score.missing.size() + score.unknown.size());
    m_provisional->setVisible(score.isProvisional());
    m_provisional->setChip(tr("Provisional · %n open", nullptr, open), Tone::Warn);
    m_totals->show(state);
}

void ScorePane::showProgress(const FormState &state)
{
    int asked = 0;
    int answered = 0;
    for (const FormSection &section : state.sections()) {
        for (const instruments::Item *item : section.questions()) {
            if (!state.isAsked(item->linkId))
                continue;
            ++asked;
            answered += state.answers().state(*item) == instruments::AnswerState::Empty ? 0 : 1;
        }
    }
    m_figure->setText(QString::number(answered));
    m_maximum->setText(tr("of %n question(s) answered", nullptr, asked));
}

void ScorePane::showFlags(const FormState &state)
{
    QStringList raised;
    for (const QString &linkId : state.score().flags) {
        const instruments::Item *item = state.index().find(linkId);
        const QJsonValue answer = state.answers().value(linkId);
        raised.append(u"%1: %2"_s.arg(state.nameOf(linkId), FormState::wordOf(*item, answer)));
    }
    if (raised.isEmpty())
        m_flags->say({});
    else
        m_flags->say(
            raised.join(u"\n"_s), tr("Treated as urgent whatever the total.") + u' ' + state.safetySteps().join(u'\n'));
    QStringList open;
    for (const QString &linkId : state.score().unknownFlags)
        open.append(state.nameOf(linkId));
    if (open.isEmpty())
        m_unknown->say({});
    else
        m_unknown->say(tr("%1: not known").arg(open.join(u", "_s)), tr("Please find out soon."));
}

void ScorePane::showAreas(const FormState &state, int current)
{
    QList<AreaBar> bars;
    for (size_t i = 0; i < state.sections().size(); ++i) {
        const FormSection &section = state.sections()[i];
        if (section.number > 0)
            bars.append({FormState::text(section.title), state.severity(section),
                state.previousSeverity(*section.severity), int(i) == current});
    }
    std::stable_sort(bars.begin(), bars.end(),
        [](const AreaBar &a, const AreaBar &b) { return a.level.value_or(-1) > b.level.value_or(-1); });
    m_bars->setVisible(!bars.isEmpty());
    m_bars->setBars(bars);
}

void ScorePane::showTrail(const FormState &state)
{
    const instruments::Score &score = state.score();
    const bool suggests = !score.suggestedCaseClass.isEmpty();
    m_suggestionTitle->setVisible(suggests);
    m_suggestion->setVisible(suggests);
    QStringList reasons;
    for (const instruments::Step &step : score.trail) {
        if (step.kind == instruments::StepKind::Suggested)
            reasons.append(reasonOf(state, step));
    }
    reasons.removeAll(QString());
    m_suggestionTitle->setText(
        tr("Suggested class: %1").arg(instruments::caseClassName(score.suggestedCaseClass)));
    m_suggestion->setText(reasons.isEmpty()
            ? tr("No answer speaks for another class. The case conference decides.")
            : tr("%1. The case conference decides.").arg(reasons.join(u", "_s)));
    m_trail->setText(instruments::sentences(state.questionnaire(), score, FormState::language()).join(u'\n'));
}

void ScorePane::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
