// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/assessmentheader.h"

#include "ui/assessment/formstate.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

AssessmentHeader::AssessmentHeader(QAction *finish, QDate today, QWidget *parent)
    : Toolbar(parent)
    , m_back(new Button({}, ButtonKind::Flat))
    , m_draft(new ChipLabel)
    , m_instrument(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_dayLabel(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_day(new DateField(today))
{
    m_back->small()->withIcon(u"left"_s);
    m_instrument->setContentsMargins(8, 0, 0, 0);
    auto *day = new QWidget;
    auto *pair = new QHBoxLayout(day);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(6);
    pair->addWidget(m_dayLabel);
    m_day->line()->setProperty("small", true);
    pair->addWidget(m_day);
    for (QWidget *part : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_draft),
             static_cast<QWidget *>(m_instrument), day})
        addLeft(part);
    auto *button = new Button({}, ButtonKind::Primary);
    button->bind(finish, u"check"_s);
    button->setObjectName(u"finish"_s);
    addRight(button);
    m_dayLabel->setBuddy(m_day->line());
    connect(m_back, &Button::clicked, this, &AssessmentHeader::backRequested);
    words();
}

void AssessmentHeader::words()
{
    m_back->setText(tr("Back to the person"));
    m_draft->setChip(tr("Draft"), Tone::Neutral);
    m_dayLabel->setText(tr("Day of the assessment"));
    m_day->line()->setAccessibleName(m_dayLabel->text());
}

void AssessmentHeader::show(const FormState &state)
{
    m_draft->setVisible(!state.isEmpty());
    const instruments::Questionnaire &form = state.questionnaire();
    QStringList parts{tr("%1, edition %2").arg(FormState::text(form.label), form.version)};
    if (form.effectiveFrom.isValid())
        parts.append(tr("in force from %1").arg(formats::day(form.effectiveFrom)));
    m_instrument->setText(parts.join(u" · "_s));
    if (m_day->date() != state.day() && !m_day->line()->hasFocus())
        m_day->setDate(state.day());
}

void AssessmentHeader::changeEvent(QEvent *event)
{
    Toolbar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
