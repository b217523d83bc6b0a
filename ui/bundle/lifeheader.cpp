// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/lifeheader.h"

#include "ui/bundle/actionbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Tone toneOf(bundle::State state)
{
    switch (state) {
    case bundle::State::Active:
        return Tone::Ok;
    case bundle::State::Rejected:
    case bundle::State::Withdrawn:
        return Tone::Danger;
    case bundle::State::Ended:
    case bundle::State::Evaluated:
        return Tone::Neutral;
    case bundle::State::Approved:
    case bundle::State::Requested:
        return Tone::Info;
    default:
        return Tone::Warn;
    }
}

} // namespace

LifeHeader::LifeHeader(const Actions &actions, QWidget *parent)
    : Toolbar(parent)
    , m_back(new Button({}, ButtonKind::Flat))
    , m_state(new ChipLabel)
    , m_facts(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_easy(new Button)
    , m_next(new Button({}, ButtonKind::Primary))
{
    m_back->small()->withIcon(u"left"_s);
    m_facts->setContentsMargins(6, 0, 0, 0);
    m_facts->overflow(Overflow::Elide);
    addLeft(m_back);
    addLeft(m_state);
    addLeft(m_facts);
    m_easy->withIcon(u"book"_s);
    m_next->bind(actions.next, u"check"_s);
    m_next->setObjectName(u"next"_s);
    addRight(actionButton(actions.compare, u"list"_s));
    addRight(actionButton(actions.sessions, u"cal"_s));
    addRight(m_easy);
    addRight(actionButton(actions.preview, u"print"_s));
    addRight(m_next);
    connect(m_back, &Button::clicked, this, &LifeHeader::backRequested);
    connect(m_easy, &Button::clicked, this, &LifeHeader::easyPlanRequested);
    words();
}

void LifeHeader::words()
{
    m_back->setText(tr("To the person"));
    m_easy->setText(tr("Easy-read plan"));
}

void LifeHeader::show(const work::BundleLife &life, const QString &state)
{
    const domain::Bundle &bundle = life.view.bundle;
    m_state->setChip(state, toneOf(life.state()));
    const auto start = base::monthFromIso(bundle.start);
    const int months = int(bundle.months.value_or(1));
    QStringList facts{bundle.number,
        start ? tr("from %1, %n month(s)", nullptr, months).arg(base::formatMonth(*start)) : QString(),
        tr("edition %1").arg(bundle.edition.value_or(1))};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    updateGeometry();
}

void LifeHeader::setNext(bool isThere)
{
    m_next->setVisible(isThere);
    updateGeometry();
}

void LifeHeader::focusNext()
{
    (m_next->isHidden() ? m_back : m_next)->setFocus(Qt::OtherFocusReason);
}

void LifeHeader::changeEvent(QEvent *event)
{
    Toolbar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
