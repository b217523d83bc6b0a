// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/overviewside.h"

#include "model/work/careduties.h"
#include "ui/people/overviewtab.h"
#include "ui/people/weekdays.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype kMembers = 6;

} // namespace

OverviewSide::OverviewSide(QWidget *parent)
    : OverviewColumn(Line::Before, parent)
{
}

void OverviewSide::show(const PersonView &view)
{
    clear(rows());
    addHeading(tr("What comes next"));
    m_duties = new QVBoxLayout;
    m_duties->setSpacing(rows()->spacing());
    rows()->addLayout(m_duties);
    askDuties(view);
    for (const NextStep &step : nextSteps(view))
        addPair(step.text, step.when, step.tone);
    showFamily(view);
    showBenefits(view);
    showAppointments(view);
    rows()->addStretch(1);
}

/// What bundles owe is asked for by itself; it stands above what is merely due.
void OverviewSide::askDuties(const PersonView &view)
{
    view.words.desk().session().askNewest(
        m_newest, this,
        [person = view.id()](work::Context &context) { return work::careduties::ofPerson(context, person); },
        [this, words = view.words](const base::Result<QList<domain::CareDuty>> &duties) {
            if (!duties)
                return;
            clear(m_duties);
            for (const NextStep &step : dutySteps(*duties, words))
                m_duties->addLayout(pair(step.text, step.when, step.tone));
        });
}

void OverviewSide::addPair(const QString &left, const QString &right, Tone tone)
{
    rows()->addLayout(pair(left, right, tone));
}

QHBoxLayout *OverviewSide::pair(const QString &left, const QString &right, Tone tone)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *words = new TextLabel(left);
    auto *end = new TextLabel(right, TextSize::Caption, Colour::Text2);
    if (tone != Tone::Neutral)
        end->setTone(tone);
    row->addWidget(words->overflow(Overflow::Wrap), 1);
    row->addWidget(end, 0, Qt::AlignTop);
    return row;
}

void OverviewSide::addNone(const QString &text)
{
    rows()->addWidget(new TextLabel(text, TextSize::Caption, Colour::Text2));
}

void OverviewSide::showFamily(const PersonView &view)
{
    const QList<work::PersonLabel> &members = view.detail.members;
    auto *family = new Button(tr("Open"), ButtonKind::Flat);
    family->setAccessibleName(tr("Open household and relations"));
    connect(family, &QPushButton::clicked, this, &OverviewSide::familyRequested);
    addHeading(tr("Household of %n", nullptr, int(members.size()) + 1), family->small());
    for (const work::PersonLabel &member : members.first(std::min(kMembers, members.size()))) {
        const QString role = member.householdRole.isEmpty()
            ? QString()
            : view.words.desk().word("household-roles", member.householdRole);
        addPair(QStringList{view.words.name(member.name), role}.join(u' ').trimmed(),
            view.words.ageAndSex(member.birth, member.sex));
    }
    if (members.isEmpty())
        addNone(tr("Lives alone, as far as is written"));
}

void OverviewSide::showBenefits(const PersonView &view)
{
    addHeading(tr("Benefits"));
    for (const domain::Benefit &benefit : view.detail.benefits)
        addPair(view.words.desk().word("benefits", benefit.kind),
            benefit.until.isValid() ? tr("until %1").arg(view.words.day(benefit.until)) : QString());
    if (view.detail.benefits.isEmpty())
        addNone(tr("None written"));
}

void OverviewSide::showAppointments(const PersonView &view)
{
    if (!view.detail.appointments.isEmpty())
        addHeading(tr("Appointments of the week"));
    for (const domain::Appointment &one : view.detail.appointments)
        addPair(view.words.isMasked() ? tr("(masked)") : one.label,
            u"%1 %2~%3"_s.arg(weekdays::word(one.day), one.from, one.until));
}

} // namespace ui
