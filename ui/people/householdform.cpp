// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/householdform.h"

#include "ui/forms/addressedit.h"
#include "ui/forms/codebox.h"
#include "ui/forms/codechips.h"
#include "ui/people/householdmembers.h"
#include "ui/people/personwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString kPage = u"household"_s;

work::PersonLabel labelOf(const domain::Person &person)
{
    return {person.id, person.name, person.birth, person.sex, person.householdRole};
}

} // namespace

HouseholdForm::HouseholdForm(Desk &desk, QWidget *parent)
    : RecordForm(desk, kPage, parent)
    , m_fields(new QWidget)
    , m_form(new Form(1))
    , m_name(new QLineEdit)
    , m_kinds(new CodeChips(tr("Types of household"), desk.codes("household-kinds"),
          PersonWords::isKorean() ? u"ko"_s : u"en"_s))
    , m_housing(new CodeBox(desk, "housing", tr("Not known")))
    , m_address(new AddressEdit(u"address"_s, tr("Address")))
    , m_note(new QPlainTextEdit)
    , m_members(new HouseholdMembers(desk))
{
    build();
    listen();
    setFields(m_fields);
    addRow(m_fields);
}

void HouseholdForm::build()
{
    m_name->setObjectName(u"name"_s);
    m_kinds->setObjectName(u"kinds"_s);
    m_housing->setObjectName(u"housing"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Theme::of(this).lineHeight(TextSize::Body) * 3 + 22);
    m_form->addField(tr("Name of the household"), m_name, Required::Yes);
    m_form->addField(tr("Types of household"), m_kinds);
    m_form->addField(tr("Housing"), m_housing);
    auto *facts = new Card(tr("Household"), tr("* is needed"));
    facts->body()->setSpacing(12);
    facts->body()->addWidget(m_form);
    facts->body()->addWidget(m_address);
    auto *noteForm = new Form(1);
    noteForm->addField(tr("Notes"), m_note);
    facts->body()->addWidget(noteForm);
    auto *columns = new Columns;
    columns->addColumn(facts, 480, 1);
    columns->addColumn(m_members, 420, 1);
    auto *rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(columns);
}

void HouseholdForm::listen()
{
    for (auto *field : m_fields->findChildren<QLineEdit *>()) {
        if (!m_members->isAncestorOf(field))
            connect(field, &QLineEdit::textChanged, this, &HouseholdForm::touch);
    }
    connect(m_note, &QPlainTextEdit::textChanged, this, &HouseholdForm::touch);
    connect(m_housing, &QComboBox::currentIndexChanged, this, &HouseholdForm::touch);
    connect(m_kinds, &CodeChips::codesChanged, this, &HouseholdForm::touch);
    connect(m_members, &HouseholdMembers::changed, this, &HouseholdForm::touch);
}

QString HouseholdForm::heading() const
{
    return isNew() ? tr("Make a household") : tr("Change household");
}

void HouseholdForm::openFor(const base::Id &person)
{
    openNew({person});
}

void HouseholdForm::openNew(const QList<base::Id> &people)
{
    m_household = {};
    turnTo({});
    desk().session().askNewest(
        m_newest, this, [people](work::Context &context) { return read(context, people); },
        [this](const base::Result<Read> &read) {
            if (read)
                load(*read);
            else
                sayError(read.error());
        });
}

base::Result<HouseholdForm::Read> HouseholdForm::read(work::Context &context, const QList<base::Id> &people)
{
    Read read;
    QList<work::PersonDetail> details;
    for (const base::Id &person : people) {
        const auto detail = work::people::open(context, person);
        if (!detail)
            return detail.error();
        if (detail->household && read.household.id.isNil())
            read.household = *detail->household;
        read.members.append(labelOf(detail->person));
        details.append(*detail);
    }
    for (const work::PersonDetail &detail : std::as_const(details)) {
        if (!detail.household || detail.household->id != read.household.id)
            continue;
        for (const work::PersonLabel &member : detail.members) {
            const bool there = std::any_of(read.members.cbegin(), read.members.cend(),
                [&](const auto &one) { return one.id == member.id; });
            if (!there)
                read.members.append(member);
        }
    }
    const domain::Person &first = details.first().person;
    if (read.household.id.isNil()) {
        read.household.name = tr("Household of %1").arg(first.name);
        read.household.address = first.actualResidence.isEmpty() ? first.residence : first.actualResidence;
    }
    read.draftKey = read.household.id.isNil() ? first.id : read.household.id;
    read.draft = readDraft(context, {kPage, read.draftKey});
    return read;
}

void HouseholdForm::load(const Read &read)
{
    m_household = read.household;
    turnTo(read.draftKey);
    m_form->clearErrors();
    m_members->setPeople(read.members);
    m_name->setText(m_household.name);
    m_kinds->setCodes(m_household.kinds);
    m_housing->setCode(m_household.housing);
    m_address->setAddress(m_household.address);
    m_note->setPlainText(m_household.note);
    m_name->setFocus(Qt::OtherFocusReason);
    begin(tr("Save household"), read.draft);
}

domain::Household HouseholdForm::household() const
{
    domain::Household household = m_household;
    household.name = m_name->text().simplified();
    household.kinds = m_kinds->codes();
    household.housing = m_housing->code();
    household.address = m_address->address();
    household.note = m_note->toPlainText().trimmed();
    return household;
}

QJsonObject HouseholdForm::typed() const
{
    QJsonObject body = RecordForm::typed();
    body.insert(u"people"_s, m_members->toJson());
    return body;
}

void HouseholdForm::restore(const QJsonObject &body)
{
    RecordForm::restore(body);
    m_members->fromJson(body.value(u"people"_s).toArray());
}

void HouseholdForm::save()
{
    if (!mayBeRead())
        return;
    m_form->clearErrors();
    if (m_name->text().simplified().isEmpty())
        m_form->setError(m_name, tr("Write a name, such as that of its head."));
    if (m_form->focusFirstError())
        return showWrong();
    send(
        [household = household(), members = m_members->ids(), key = draftKey()](
            work::Context &context) { return work::people::saveHousehold(context, household, members, key); },
        [this, isNew = isNew()](const base::Id &, const base::Id &act) { Q_EMIT saved(isNew, act); });
}

} // namespace ui
