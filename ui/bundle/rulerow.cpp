// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/rulerow.h"

#include "ui/assessment/answertext.h"
#include "ui/bundle/lineicon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct RuleLook {
    const char *icon;
    Colour colour;
};

RuleLook lookOf(const RuleRow::Words &words)
{
    if (words.isLater)
        return {"clock", Colour::Text2};
    if (words.isUnset)
        return {"minus", Colour::Text2};
    switch (words.verdict) {
    case bundle::Verdict::Pass:
        return {"checkc", Colour::Ok};
    case bundle::Verdict::Reason:
    case bundle::Verdict::Second:
        return {"alert", Colour::Warn};
    case bundle::Verdict::Never:
        break;
    }
    return {"xc", Colour::Danger};
}

} // namespace

RuleRow::RuleRow(const Words &words, const QString &reason, QWidget *parent)
    : QWidget(parent)
    , m_rule(words.rule)
{
    const RuleLook look = lookOf(words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(8);
    row->addWidget(new LineIcon(QLatin1String(look.icon), look.colour, 18), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    row->addLayout(column, 1);
    const bool isQuiet = words.verdict == bundle::Verdict::Pass || words.isLater;
    if (!isQuiet) {
        auto *title = new TextLabel(words.title, TextSize::Body, look.colour);
        column->addWidget(title->bold()->overflow(Overflow::Wrap));
    }
    const bool isPassed = words.verdict == bundle::Verdict::Pass && !words.isLater && !words.isUnset;
    const Colour ink = isPassed ? Colour::Text : Colour::Text2;
    column->addWidget((new TextLabel(words.text, TextSize::Body, ink))->overflow(Overflow::Wrap));
    if (!words.link.isEmpty()) {
        auto *link = new Button(words.link, ButtonKind::Flat);
        link->small()->withIcon(u"right"_s);
        column->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &Button::clicked, this, &RuleRow::linkActivated);
    }
    if (isQuiet)
        return;
    if (!words.remedy.isEmpty()) {
        auto *remedy = new TextLabel(words.remedy, TextSize::Caption, Colour::Text2);
        column->addWidget(remedy->overflow(Overflow::Wrap));
    }
    if (words.verdict == bundle::Verdict::Never || words.isTold)
        return;
    m_reason = new AnswerText(tr("Reason: %1").arg(words.title));
    m_reason->setPlaceholderText(tr("Write the reason here"));
    m_reason->setLines(2);
    m_reason->setText(reason);
    column->addWidget(m_reason);
    connect(m_reason, &AnswerText::edited, this,
        [this](const QString &text) { Q_EMIT reasonEdited(m_rule, text); });
}

} // namespace ui
