// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/liferules.h"

#include "model/bundle/sentences.h"
#include "ui/bundle/bundlewords.h"
#include "ui/bundle/rulerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

using bundle::RuleId;
using bundle::Verdict;

LifeRules::LifeRules(QWidget *parent)
    : Card({}, {}, parent)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch(1);
    words();
}

void LifeRules::words()
{
    setTitle(tr("Rules today"));
}

void LifeRules::show(const work::BundleLife &life, bool masked)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addRules(life, masked);
    addLinks(life);
    for (int i = 0; i < m_rows->count(); ++i)
        m_rows->itemAt(i)->widget()->show();
}

void LifeRules::addRules(const work::BundleLife &life, bool masked)
{
    const bundle::Problem &problem = life.view.check.made.problem;
    const auto add = [&](const bundle::RuleResult &result) {
        const QString rule = bundle::nameOf(result.rule);
        const QString reason = life.view.bundle.reasons.value(rule).toString();
        QString text = bundle::sentences::result(problem, result);
        if (result.verdict != Verdict::Pass && result.offers.size() == 1)
            text = tr("%1: %2").arg(bundle::sentences::nameOf(problem, result.offers.front()), text);
        // What has its reason, or its due day, is told, not asked for again.
        const bool isOwed = result.rule == RuleId::Order && life.view.bundle.emergencyDue.isValid();
        const bool isSettled = result.verdict != Verdict::Never && (!reason.isEmpty() || isOwed);
        const QString remedy = isOwed ? tr("Owed until %1").arg(base::formatDay(life.view.bundle.emergencyDue))
            : !isSettled              ? BundleWords::remedy(result.verdict)
            : masked                  ? tr("A reason was given")
                                      : tr("Reason given: %1").arg(reason);
        RuleRow::Words words{rule, BundleWords::titleOf(result.rule), text, remedy, result.verdict};
        words.isUnset = bundle::passesForWantOfALimit(problem, result);
        words.isTold = true;
        m_rows->addWidget(new RuleRow(words, {}, this));
    };
    if (!life.unconsented.isEmpty()) {
        QStringList names;
        for (const domain::Organisation &organisation : life.unconsented)
            names.append(organisation.name);
        RuleRow::Words words{bundle::nameOf(RuleId::Consent), BundleWords::titleOf(RuleId::Consent),
            QCoreApplication::translate("BundleWords", "Consent still to be asked for: %1")
                .arg(names.join(u", "_s)),
            {}, Verdict::Never};
        words.isTold = true;
        m_rows->addWidget(new RuleRow(words, {}, this));
    }
    for (const bundle::RuleResult &result : life.view.check.results) {
        if (result.verdict != Verdict::Pass && result.rule != RuleId::Consent)
            add(result);
    }
    for (const bundle::RuleResult &result : life.view.check.results) {
        if (result.verdict == Verdict::Pass)
            add(result);
    }
}

void LifeRules::addLink(const QString &text, const Place &place)
{
    auto *button = new Button(text, ButtonKind::Flat);
    button->small()->withIcon(u"right"_s);
    m_rows->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &Button::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
}

void LifeRules::addLinks(const work::BundleLife &life)
{
    const QString person = life.view.bundle.parent.toString();
    const QString id = life.view.bundle.id.toString();
    if (life.view.check.chosen.empty())
        return;
    for (const domain::Organisation &organisation : life.unconsented)
        addLink(tr("Ask for consent: %1").arg(organisation.name),
            {u"consents"_s,
                QVariantMap{{u"person"_s, person}, {u"organisation"_s, organisation.id.toString()},
                    {u"bundle"_s, id}}});
    if (life.isChanged() || life.owesConference() || life.state() == bundle::State::Conference)
        addLink(tr("Write the conference record"),
            {u"conferences"_s, QVariantMap{{u"person"_s, person}, {u"bundle"_s, id}}});
}

void LifeRules::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
