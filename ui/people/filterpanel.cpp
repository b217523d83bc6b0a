// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/filterpanel.h"

#include "ui/forms/codebox.h"
#include "ui/forms/codechips.h"
#include "ui/people/personwords.h"
#include "ui/session/desk.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QResizeEvent>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kOldest = 130;

QSpinBox *ageBox(const QString &any)
{
    auto *box = new QSpinBox;
    box->setRange(-1, kOldest);
    box->setSpecialValueText(any);
    box->setValue(-1);
    return box;
}

std::optional<int> ageOf(const QSpinBox *box)
{
    return box->value() < 0 ? std::nullopt : std::optional(box->value());
}

} // namespace

FilterPanel::FilterPanel(const Desk &desk, QWidget *parent)
    : Card(tr("Conditions"), {}, parent)
    , m_dong(new CodeBox(tr("Any dong")))
    , m_lead(new CodeBox(tr("Anybody")))
    , m_condition(new CodeBox(desk, "conditions", tr("Any condition")))
    , m_stage(new CodeBox(desk, "stages", tr("Any stage")))
    , m_bundle(new CodeBox(tr("Any state")))
    , m_contact(new CodeBox(tr("Any time")))
    , m_from(ageBox(tr("Any age")))
    , m_until(ageBox(tr("Any age")))
    , m_groups(new CodeChips(
          tr("Need groups"), desk.codes("need-groups"), PersonWords::isKorean() ? u"ko"_s : u"en"_s))
    , m_urgent(new QCheckBox(tr("Urgent only")))
    , m_unassessed(new QCheckBox(tr("Before assessment")))
    , m_conflicts(new QCheckBox(tr("With conflicts (two people changed the same thing)")))
    , m_former(new QCheckBox(tr("Former people too (moved, left, died)")))
{
    m_bundle->addItem(tr("No care pass"), u"none"_s);
    for (const domain::Code &code : desk.codes("bundle-states").codes)
        m_bundle->addItem(desk.word("bundle-states", code.code), code.code);
    for (int months : {1, 3, 6, 12})
        m_contact->addItem(tr("None for %n month(s)", nullptr, months), QString::number(months));
    build(desk);
    // Whoever shares with nobody has nothing that two people wrote apart.
    const auto showConflicts
        = [this, &desk] { m_conflicts->setVisible(desk.sync().state().isEnrolled); };
    connect(&desk.sync(), &SyncKeeper::stateChanged, this, showConflicts);
    showConflicts();
    for (CodeBox *box : {m_dong, m_lead, m_condition, m_stage, m_bundle, m_contact})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_setting)
                Q_EMIT changed();
        });
    for (QSpinBox *box : {m_from, m_until})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            if (!m_setting)
                Q_EMIT changed();
        });
    for (QCheckBox *box : {m_urgent, m_unassessed, m_conflicts, m_former})
        connect(box, &QCheckBox::toggled, this, [this] {
            if (!m_setting)
                Q_EMIT changed();
        });
    connect(m_groups, &CodeChips::codesChanged, this, [this] {
        if (!m_setting)
            Q_EMIT changed();
    });
}

void FilterPanel::build(const Desk &)
{
    auto *clear = new Button(tr("Clear all"), ButtonKind::Flat);
    auto *close = new Button(tr("Close"), ButtonKind::Flat);
    header()->addWidget(clear->small());
    header()->addWidget(close->withIcon(u"up"_s)->small());
    connect(clear, &QPushButton::clicked, this, [this] {
        PeopleConditions none;
        none.set.text = m_text;
        setConditions(none);
        Q_EMIT changed();
    });
    connect(close, &QPushButton::clicked, this, &FilterPanel::closed);

    auto *form = new Form(4);
    form->addField(tr("Dong"), m_dong);
    form->addField(tr("Condition"), m_condition);
    form->addField(tr("Stage of recovery"), m_stage);
    form->addField(tr("Care pass"), m_bundle);
    form->addField(tr("Age from"), m_from);
    form->addField(tr("Age up to"), m_until);
    form->addField(tr("Contact"), m_contact);
    form->addField(tr("Lead worker"), m_lead);
    auto *ticks = new QWidget;
    auto *flow = new FlowLayout(ticks, 12);
    flow->setContentsMargins(Theme::kRing, 0, 0, 0);
    flow->addWidget(m_urgent);
    flow->addWidget(m_unassessed);
    flow->addWidget(m_conflicts);
    flow->addWidget(m_former);
    form->addField(tr("Only these"), ticks, Required::No, 4);
    body()->addWidget(form);
    body()->addSpacing(6);
    auto *label = new TextLabel(tr("Need groups, any of them"));
    label->setContentsMargins(Theme::kRing, 0, 0, 0);
    body()->addWidget(label->bold());
    body()->addWidget(m_groups);
}

QSize FilterPanel::sizeHint() const
{
    const QSize hint = Card::sizeHint();
    // Chips take fewer lines in a wide window than the hint of the layout believes.
    return {hint.width(), isVisible() ? heightForWidth(width()) : hint.height()};
}

void FilterPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        Q_EMIT widthChanged();
}

void FilterPanel::setConditions(const PeopleConditions &conditions)
{
    m_setting = true;
    const domain::PeopleQuery &set = conditions.set;
    m_text = set.text;
    m_since = set.noContactSince;
    m_dong->setCode(set.dong);
    m_lead->setCode(set.lead);
    m_condition->setCode(set.condition);
    m_stage->setCode(set.stage);
    m_bundle->setCode(set.bundle);
    m_contact->setCode(
        conditions.monthsWithoutContact > 0 ? QString::number(conditions.monthsWithoutContact) : QString());
    m_from->setValue(set.ageFrom.value_or(-1));
    m_until->setValue(set.ageUntil.value_or(-1));
    m_groups->setCodes(set.needGroups);
    m_urgent->setChecked(set.urgentOnly);
    m_unassessed->setChecked(set.withoutAssessment);
    m_conflicts->setChecked(set.conflictsOnly);
    m_former->setChecked(set.withFormer);
    m_setting = false;
}

PeopleConditions FilterPanel::conditions() const
{
    PeopleConditions conditions;
    domain::PeopleQuery &set = conditions.set;
    set.text = m_text;
    set.dong = m_dong->code();
    set.lead = m_lead->code();
    set.condition = m_condition->code();
    set.stage = m_stage->code();
    set.bundle = m_bundle->code();
    conditions.monthsWithoutContact = m_contact->code().toInt();
    if (conditions.monthsWithoutContact == 0)
        set.noContactSince = m_since;
    set.ageFrom = ageOf(m_from);
    set.ageUntil = ageOf(m_until);
    set.needGroups = m_groups->codes();
    set.urgentOnly = m_urgent->isChecked();
    set.withoutAssessment = m_unassessed->isChecked();
    set.conflictsOnly = m_conflicts->isChecked();
    set.withFormer = m_former->isChecked();
    return conditions;
}

void FilterPanel::fill(CodeBox *box, const QList<std::pair<QString, int>> &values)
{
    m_setting = true;
    const QString kept = box->code();
    while (box->count() > 1)
        box->removeItem(box->count() - 1);
    for (const auto &[value, count] : values)
        box->addItem(tr("%1 (%2)").arg(value).arg(count), value);
    box->setCode(kept);
    m_setting = false;
}

void FilterPanel::setDongs(const QList<std::pair<QString, int>> &dongs)
{
    fill(m_dong, dongs);
}

void FilterPanel::setLeads(const QList<std::pair<QString, int>> &leads)
{
    fill(m_lead, leads);
}

void FilterPanel::focusFirst()
{
    m_dong->setFocus(Qt::TabFocusReason);
}

} // namespace ui
