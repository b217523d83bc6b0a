// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/rulecard.h"

#include "model/bundle/sentences.h"
#include "ui/assessment/answertext.h"
#include "ui/bundle/bundlewords.h"
#include "ui/bundle/rulerow.h"
#include "ui/bundle/signpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

using bundle::RuleId;
using bundle::Verdict;

namespace {

const QString kPeriod = QStringLiteral("period");
const QString kChoice = QStringLiteral("choice");

bool isLater(RuleId rule)
{
    return rule == RuleId::Consent || rule == RuleId::Order;
}

} // namespace

RuleCard::RuleCard(Desk &desk, QWidget *parent)
    : Card({}, {}, parent)
    , m_attention(new ChipLabel)
    , m_passed(new ChipLabel)
    , m_rows(new QVBoxLayout)
    , m_sign(new SignPanel(desk))
    , m_hint(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_why(new Button({}, ButtonKind::Flat))
    , m_reasonsOfScore(new TextLabel({}, TextSize::Caption))
{
    setTitle(u" "_s);
    header()->addWidget(m_attention);
    header()->addWidget(m_passed);
    m_rows->setSpacing(0);
    body()->setSpacing(8);
    body()->addLayout(m_rows);
    body()->addWidget(m_sign);
    body()->addStretch(1);
    m_why->small()->withIcon(u"info"_s);
    m_why->setCheckable(true);
    body()->addWidget(m_why, 0, Qt::AlignLeft);
    body()->addWidget(m_reasonsOfScore->overflow(Overflow::Wrap));
    body()->addWidget(m_hint->overflow(Overflow::Wrap));
    m_sign->hide();
    connect(m_why, &Button::toggled, this, &RuleCard::setWhyShown);
    words();
}

void RuleCard::words()
{
    setTitle(tr("Rules"));
    m_hint->setText(tr("What needs attention does not stop you: with a reason the draft can be kept."));
    setWhyShown(m_why->isChecked());
}

void RuleCard::setWhyShown(bool shown)
{
    m_why->setText(shown ? tr("Hide the explanation") : tr("Explain this bundle"));
    m_reasonsOfScore->setVisible(shown);
}

void RuleCard::setReasons(const QJsonObject &reasons)
{
    m_reasons = reasons;
    m_state.clear();
}

void RuleCard::setMasked(bool masked)
{
    m_masked = masked;
    for (const RuleRow *row : std::as_const(m_shown)) {
        if (row->field())
            row->field()->setVisible(!masked);
    }
}

QJsonObject RuleCard::reasons(const Composer &composer) const
{
    QJsonObject given;
    for (const QString &rule : composer.demands().reasons) {
        const QString reason = m_reasons.value(rule).toString().trimmed();
        if (!reason.isEmpty())
            given.insert(rule, reason);
    }
    return given;
}

void RuleCard::show(const Composer &composer)
{
    int attention = 0;
    int passed = 0;
    const BundleWords words(composer);
    // Rows are made anew only where they say something else, so that a reason being typed is not disturbed.
    QByteArray state = QByteArray::number(composer.months() > composer.made().rules.months);
    state += composer.demands().reasons.contains(kChoice) ? '+' : '-';
    for (const bundle::RuleResult &result : composer.results()) {
        state += '|' + words.sentence(result).toUtf8();
        if (isLater(result.rule) || bundle::passesForWantOfALimit(composer.problem(), result))
            continue;
        ++(result.verdict == Verdict::Pass ? passed : attention);
    }
    for (const QString &beside : {kPeriod, kChoice})
        attention += composer.demands().reasons.contains(beside) ? 1 : 0;
    m_attention->setVisible(attention > 0);
    m_attention->setChip(tr("Check %1").arg(attention), Tone::Warn);
    m_passed->setChip(tr("Passed %1").arg(passed), Tone::Ok);
    m_hint->setVisible(attention > 0);
    m_sign->setVisible(!composer.demands().second.isEmpty());
    if (state != m_state) {
        m_state = state;
        addRows(composer);
    }
    showWhy(composer);
}

void RuleCard::showWhy(const Composer &composer)
{
    QStringList lines = bundle::sentences::reasons(composer.problem(), composer.explanation());
    if (!composer.solution().optimal)
        lines.append(tr("The search was stopped: another bundle may be better by %1 at most.")
                         .arg(composer.solution().gap, 0, 'f', 3));
    m_reasonsOfScore->setText(lines.join(u'\n'));
}

void RuleCard::addRow(RuleRow *row)
{
    m_rows->addWidget(row);
    row->show();
    if (m_masked && row->field())
        row->field()->hide();
    m_shown.append(row);
    connect(row, &RuleRow::reasonEdited, this, [this](const QString &rule, const QString &reason) {
        m_reasons.insert(rule, reason);
        Q_EMIT edited();
    });
}

void RuleCard::removeRows()
{
    m_shown.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void RuleCard::addLine()
{
    auto *line = new Separator;
    m_rows->addSpacing(4);
    m_rows->addWidget(line);
    m_rows->addSpacing(4);
    line->show();
}

/// A rule may be broken more than once; one row and one reason are enough.
RuleRow *RuleCard::rowFor(const Composer &composer, const bundle::RuleResult &first)
{
    const BundleWords words(composer);
    QStringList sentences;
    bundle::RuleResult together = first;
    for (const bundle::RuleResult &one : composer.results()) {
        if (one.rule != first.rule)
            continue;
        if (one.rule == RuleId::Consent && one.offers != first.offers)
            together.offers.insert(together.offers.end(), one.offers.begin(), one.offers.end());
        else
            sentences.append(words.sentence(one));
    }
    if (first.rule == RuleId::Consent)
        sentences = {words.sentence(together)};
    const QString rule = bundle::nameOf(first.rule);
    RuleRow::Words said{rule, BundleWords::titleOf(first.rule), sentences.join(u'\n'),
        BundleWords::remedy(first.verdict), first.verdict, isLater(first.rule),
        bundle::passesForWantOfALimit(composer.problem(), first)};
    const bool lacksConsent = first.rule == RuleId::Consent && !together.offers.empty();
    if (lacksConsent)
        said.link = tr("Ask for consent");
    auto *row = new RuleRow(said, m_reasons.value(rule).toString(), this);
    if (lacksConsent) {
        const base::Id organisation = composer.made().offers[together.offers.front()].organisation.id;
        connect(row, &RuleRow::linkActivated, this,
            [this, organisation] { Q_EMIT consentWanted(organisation); });
    }
    return row;
}

void RuleCard::addRowsBeside(const Composer &composer)
{
    if (composer.demands().reasons.contains(kPeriod)) {
        addRow(new RuleRow(
            {kPeriod, tr("Longer than usual"),
                tr("%1 months, usually %2").arg(composer.months()).arg(composer.made().rules.months),
                BundleWords::remedy(Verdict::Second), Verdict::Second},
            m_reasons.value(kPeriod).toString(), this));
    }
    if (composer.demands().reasons.contains(kChoice)) {
        addRow(new RuleRow({kChoice, tr("Another bundle than proposed"),
                               tr("The reason is kept with what the composer had proposed."),
                               BundleWords::remedy(Verdict::Reason), Verdict::Reason},
            m_reasons.value(kChoice).toString(), this));
    }
}

void RuleCard::addRows(const Composer &composer)
{
    removeRows();
    std::vector<bundle::RuleResult> once;
    for (const bundle::RuleResult &result : composer.results()) {
        if (once.empty() || once.back().rule != result.rule)
            once.push_back(result);
    }
    const auto addThose = [&](auto wanted) {
        for (const bundle::RuleResult &result : once) {
            if (wanted(result))
                addRow(rowFor(composer, result));
        }
    };
    addThose([](const auto &result) { return result.verdict != Verdict::Pass && !isLater(result.rule); });
    addRowsBeside(composer);
    if (!m_shown.isEmpty())
        addLine();
    addThose([](const auto &result) { return result.verdict == Verdict::Pass && !isLater(result.rule); });
    addLine();
    addThose([](const auto &result) { return isLater(result.rule); });
}

QWidget *RuleCard::focusMissing(const Composer &composer)
{
    for (RuleRow *row : std::as_const(m_shown)) {
        if (row->field() && composer.demands().reasons.contains(row->rule())
            && m_reasons.value(row->rule()).toString().trimmed().isEmpty()) {
            row->field()->setFocus(Qt::TabFocusReason);
            return row->field();
        }
    }
    if (composer.demands().second.isEmpty() || m_sign->isComplete())
        return nullptr;
    m_sign->focusFirst();
    return m_sign;
}

void RuleCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
