// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/suitfields.h"

#include "model/domain/areas.h"
#include "ui/directory/numbertext.h"
#include "ui/forms/codebox.h"
#include "ui/forms/codechips.h"
#include "ui/people/personwords.h"
#include "ui/session/desk.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString language()
{
    return PersonWords::isKorean() ? u"ko"_s : u"en"_s;
}

} // namespace

SuitFields::SuitFields(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_needsForm(new Form(2))
    , m_ageForm(new Form(2))
    , m_ageFrom(new QLineEdit)
    , m_ageUntil(new QLineEdit)
    , m_disability(new QCheckBox(tr("For registered disabilities only")))
    , m_conditions(new CodeChips(tr("Suited to"), desk.codes("conditions"), language()))
    , m_stages(new CodeChips(tr("Stages of recovery"), desk.codes("stages"), language()))
    , m_unsuited(new CodeChips(tr("Not suited for"), desk.codes("conditions"), language()))
{
    m_ageFrom->setObjectName(u"ageFrom"_s);
    m_ageUntil->setObjectName(u"ageUntil"_s);
    m_disability->setObjectName(u"disability"_s);
    m_conditions->setObjectName(u"conditions"_s);
    m_stages->setObjectName(u"stages"_s);
    m_unsuited->setObjectName(u"unsuited"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addNeeds();
    column->addWidget(m_needsForm);
    m_ageForm->addField(tr("From age"), m_ageFrom);
    m_ageForm->addField(tr("Until age"), m_ageUntil);
    column->addWidget(m_ageForm);
    auto *tick = new QHBoxLayout;
    tick->setContentsMargins(Theme::kRing, 0, 0, 0);
    tick->addWidget(m_disability, 0, Qt::AlignLeft);
    column->addLayout(tick);
    addChips(tr("Suited to (none: anybody)"), m_conditions);
    addChips(tr("Stages of recovery (none: all)"), m_stages);
    addChips(tr("Not suited for"), m_unsuited);
    for (QLineEdit *line : {m_ageFrom, m_ageUntil})
        connect(line, &QLineEdit::textChanged, this, &SuitFields::edited);
    for (CodeChips *chips : {m_conditions, m_stages, m_unsuited})
        connect(chips, &CodeChips::codesChanged, this, &SuitFields::edited);
    connect(m_disability, &QCheckBox::toggled, this, &SuitFields::edited);
}

void SuitFields::addNeeds()
{
    for (size_t i = 0; i < m_needs.size(); ++i) {
        m_needs[i] = new CodeBox(tr("not covered"));
        for (const int percent : {25, 50, 75, 100})
            m_needs[i]->addItem(tr("%1 %").arg(percent), QString::number(percent));
        m_needs[i]->setObjectName(domain::codeOf(domain::kAllNeedAreas[i]));
        m_needsForm->addField(PersonWords::need(domain::kAllNeedAreas[i]), m_needs[i]);
        connect(m_needs[i], &QComboBox::activated, this, &SuitFields::edited);
    }
}

void SuitFields::addChips(const QString &title, CodeChips *chips)
{
    auto *label = new TextLabel(title);
    label->setContentsMargins(Theme::kRing, 4, 0, 0);
    layout()->addWidget(label->bold());
    layout()->addWidget(chips);
}

void SuitFields::setService(const domain::Service &service)
{
    m_ageForm->clearErrors();
    for (size_t i = 0; i < m_needs.size(); ++i) {
        const double share = service.coverage.value(domain::codeOf(domain::kAllNeedAreas[i])).toDouble();
        const QString code = share > 0 ? QString::number(qRound(share * 100)) : QString();
        if (m_needs[i]->findData(code) < 0)
            m_needs[i]->addItem(tr("%1 %").arg(code), code);
        m_needs[i]->setCode(code);
    }
    m_ageFrom->setText(numbertext::of(service.ageFrom));
    m_ageUntil->setText(numbertext::of(service.ageUntil));
    m_disability->setChecked(service.needsDisability);
    m_conditions->setCodes(service.conditions);
    m_stages->setCodes(service.stages);
    m_unsuited->setCodes(service.unsuited);
}

bool SuitFields::read(domain::Service &service)
{
    m_ageForm->clearErrors();
    for (size_t i = 0; i < m_needs.size(); ++i) {
        const QString need = domain::codeOf(domain::kAllNeedAreas[i]);
        if (m_needs[i]->code().isEmpty())
            service.coverage.remove(need);
        else
            service.coverage.insert(need, m_needs[i]->code().toInt() / 100.0);
    }
    for (const auto &[line, place] :
        {std::pair{m_ageFrom, &service.ageFrom}, {m_ageUntil, &service.ageUntil}}) {
        if (!numbertext::read(line->text(), *place))
            m_ageForm->setError(line, tr("Please write a whole number."));
    }
    if (service.ageFrom && service.ageUntil && *service.ageUntil < *service.ageFrom)
        m_ageForm->setError(m_ageUntil, tr("The end lies before the beginning."));
    service.needsDisability = m_disability->isChecked();
    service.conditions = m_conditions->codes();
    service.stages = m_stages->codes();
    service.unsuited = m_unsuited->codes();
    return !m_ageForm->hasErrors();
}

bool SuitFields::focusFirstError()
{
    return m_ageForm->focusFirstError();
}

} // namespace ui
