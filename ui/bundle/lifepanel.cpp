// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/lifepanel.h"

#include "ui/bundle/stateline.h"
#include "ui/bundle/stepform.h"
#include "ui/people/personwords.h"
#include "ui/session/desk.h"
#include "ui/support/inview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

LifePanel::LifePanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(new StateLine)
    , m_next(new TextLabel)
    , m_stepRow(new QWidget)
    , m_steps(new FlowLayout(m_stepRow, 2))
    , m_notice(new NoticeBar)
    , m_place(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_next->overflow(Overflow::Wrap));
    layout->addWidget(m_stepRow);
    layout->addWidget(m_notice);
    layout->addLayout(m_place);
    m_steps->setContentsMargins(0, 0, 0, 0);
    setObjectName(u"life"_s);
}

void LifePanel::setLife(const work::BundleLife &life)
{
    const bool isAnother = !m_life || m_life->view.bundle.id != life.view.bundle.id;
    m_life = life;
    if (isAnother)
        m_notice->dismiss();
    closeForm();
    m_line->show(life);
    m_next->setText(LifeWords(m_desk, life).next());
    showSteps();
    setMasked(m_masked);
}

void LifePanel::setMasked(bool masked)
{
    m_masked = masked;
    // Reasons and evaluations stand in the sentence.
    m_next->setVisible(!masked && !m_next->text().isEmpty());
    if (m_form)
        m_form->setMasked(masked);
}

void LifePanel::showSteps()
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const LifeWords words(m_desk, *m_life);
    for (const LifeAct act : lifeacts::others(*m_life)) {
        auto *button = new Button(words.verb(act));
        button->small();
        button->setObjectName(lifeacts::codeOf(act));
        m_steps->addWidget(button);
        button->show();
        connect(button, &Button::clicked, this, [this, act] { begin(act); });
    }
    m_stepRow->setVisible(m_steps->count() > 0);
}

void LifePanel::begin(LifeAct act, const base::Id &item)
{
    if (m_guard && !m_guard(act))
        return;
    m_notice->dismiss();
    closeForm();
    if (!lifeacts::asks(act)) {
        LifeInput input;
        input.act = act;
        this->act(input);
        return;
    }
    m_form = new StepForm(m_desk, *m_life, act, item);
    m_form->setMasked(m_masked);
    m_place->addWidget(m_form);
    m_form->show();
    connect(m_form, &StepForm::accepted, this, &LifePanel::accept);
    connect(m_form, &StepForm::cancelled, this, [this] {
        closeForm();
        Q_EMIT edited();
    });
    connect(m_form, &StepForm::edited, this, &LifePanel::edited);
    m_form->focusFirst();
    bringIntoView(*m_form);
    Q_EMIT askingChanged();
}

void LifePanel::accept()
{
    if (m_form && !m_form->sayWhatIsMissing())
        act(m_form->takeInput());
}

void LifePanel::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    Q_EMIT askingChanged();
}

QJsonObject LifePanel::typed() const
{
    return m_form ? m_form->typed() : QJsonObject();
}

void LifePanel::restore(const QJsonObject &typed)
{
    const auto act = lifeacts::actOf(typed.value("act"_L1).toString());
    if (!act || !lifeacts::asks(*act))
        return;
    begin(*act, base::Id::fromString(typed.value("item"_L1).toString()).value_or(base::Id()));
    m_form->restore(typed);
}

void LifePanel::act(const LifeInput &input)
{
    const base::Id bundle = m_life->view.bundle.id;
    m_isActing = true;
    m_desk.session().act(
        this, [bundle, input](work::Context &context) { return lifeacts::run(context, bundle, input); },
        [this, input](const base::Done &result, const base::Id &act) { acted(input, result, act); });
}

void LifePanel::acted(const LifeInput &input, const base::Done &result, const base::Id &act)
{
    m_isActing = false;
    if (!result) {
        refused(result.error());
        return;
    }
    closeForm();
    askWhoWaits(input);
    Q_EMIT done(LifeWords::done(input.act), act);
}

void LifePanel::refused(const base::Error &error)
{
    if (error.kind == base::ErrorKind::InvalidInput && m_form && m_form->showIssue(error.detail))
        return;
    const LifeRefusal refusal = LifeWords(m_desk, *m_life).refusal(error);
    m_notice->say(error.kind == base::ErrorKind::RefusedByRule ? Tone::Warn : Tone::Danger, refusal.title,
        refusal.text);
    for (const LifeRefusal::Help &help : refusal.helps)
        m_notice->addButton(help.text, [this, help] { this->help(help); });
}

void LifePanel::help(const LifeRefusal::Help &help)
{
    const QString person = m_life->view.bundle.parent.toString();
    const QString bundle = m_life->view.bundle.id.toString();
    switch (help.way) {
    case LifeRefusal::Way::Consent:
        Q_EMIT placeRequested({u"consents"_s,
            QVariantMap{{u"person"_s, person}, {u"organisation"_s, help.record.toString()},
                {u"bundle"_s, bundle}}});
        break;
    case LifeRefusal::Way::Conference:
        Q_EMIT placeRequested({u"conferences"_s, QVariantMap{{u"person"_s, person}, {u"bundle"_s, bundle}}});
        break;
    case LifeRefusal::Way::Assessment:
        Q_EMIT placeRequested({u"assessment"_s, person});
        break;
    case LifeRefusal::Way::Emergency:
        begin(LifeAct::Emergency);
        break;
    case LifeRefusal::Way::BeyondCap:
        begin(LifeAct::RequestBeyondCap);
        break;
    case LifeRefusal::Way::Exchange:
        m_notice->dismiss();
        Q_EMIT exchangeWanted();
        break;
    }
}

/// After an end, and after a start that ended what it replaced, there may be a place for somebody else.
void LifePanel::askWhoWaits(const LifeInput &input)
{
    const bool frees = input.act == LifeAct::End || input.act == LifeAct::EndItem || input.act == LifeAct::Start;
    if (!frees)
        return;
    QList<domain::BundleItem> freed;
    const QList<domain::BundleItem> starting = m_life->startable();
    for (const domain::BundleItem &item : m_life->view.items) {
        const bool isReplaced = std::any_of(starting.begin(), starting.end(),
            [&](const domain::BundleItem &one) { return one.replaces == item.id; });
        const bool ends = input.act == LifeAct::End || (input.act == LifeAct::EndItem && item.id == input.item)
            || (input.act == LifeAct::Start && isReplaced);
        if (ends && work::bundleplaces::hasPlace(item))
            freed.append(item);
    }
    if (freed.isEmpty())
        return;
    m_desk.session().ask(
        this, [freed](work::Context &context) { return work::bundleplaces::waitingFor(context, freed); },
        [this](const base::Result<QList<work::FreedPlace>> &places) {
            if (places && !places->isEmpty())
                tellWaiting(*places);
        });
}

void LifePanel::tellWaiting(const QList<work::FreedPlace> &freed)
{
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    QStringList lines;
    for (const work::FreedPlace &place : freed)
        lines.append(tr("%1 · %2: first of %n waiting: %3, since %4", nullptr, place.waiting)
                         .arg(place.item.provider, place.item.serviceName, words.name(place.first.name),
                             base::formatDay(place.first.entry.since)));
    m_notice->say(Tone::Info, tr("A place is free for somebody who waits"), lines.join(u'\n'));
    for (const work::FreedPlace &place : freed) {
        m_notice->addButton(tr("Waiting list of %1").arg(place.item.provider), [this, place] {
            Q_EMIT placeRequested({u"services"_s, place.service.toString()});
        });
        m_notice->addButton(tr("Compose for whoever is first"), [this, place] {
            Q_EMIT placeRequested({u"bundle"_s, place.first.entry.parent.toString()});
        });
    }
}

} // namespace ui
