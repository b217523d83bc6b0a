// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contactsection.h"

#include "ui/forms/addressedit.h"
#include "ui/forms/codebox.h"
#include "ui/forms/rowgroup.h"
#include "ui/widgets/form.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/separator.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class PhoneRow final : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(PhoneSection)

public:
    PhoneRow()
        : number(new PhoneField)
        , owner(new QLineEdit)
        , note(new QLineEdit)
        , unusable(new QCheckBox(tr("Do not call")))
        , m_form(new Form(3))
    {
        number->setObjectName(u"number"_s);
        owner->setObjectName(u"owner"_s);
        note->setObjectName(u"note"_s);
        unusable->setObjectName(u"unusable"_s);
        m_form->addField(tr("Number"), number);
        m_form->addField(tr("Whose, if not own"), owner);
        m_form->addField(tr("Notes"), note);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(m_form);
        layout->addWidget(unusable, 0, Qt::AlignLeft);
    }
    bool isEmpty() const
    {
        return number->text().trimmed().isEmpty() && owner->text().trimmed().isEmpty()
            && note->text().trimmed().isEmpty();
    }
    /// The digits, or what was typed where it has none, so that the model can refuse it.
    QString value() const { return number->digits().isEmpty() ? number->text().trimmed() : number->digits(); }
    bool check()
    {
        constexpr int kShortest = 3;
        const bool wrong = !isEmpty() && number->digits().size() < kShortest;
        m_form->setError(number, wrong ? tr("Write the number in digits.") : QString());
        return !wrong;
    }
    bool focusError() { return m_form->focusFirstError(); }

    PhoneField *number;
    QLineEdit *owner;
    QLineEdit *note;
    QCheckBox *unusable;

private:
    Form *m_form;
};

} // namespace

PhoneSection::PhoneSection(QWidget *parent)
    : PersonSection(tr("Telephone"), {}, parent)
    , m_rows(new RowGroup(u"phones"_s,
          {tr("Add a number"), tr("Take away number %1"), tr("No number written yet.")},
          [] { return new PhoneRow; }))
{
    body()->addWidget(m_rows);
}

void PhoneSection::load(const work::PersonEdit &edit)
{
    QList<base::Id> ids;
    for (const domain::Phone &phone : edit.phones)
        ids.append(phone.id);
    m_rows->setIds(ids);
    for (qsizetype i = 0; i < edit.phones.size(); ++i) {
        auto *row = static_cast<PhoneRow *>(m_rows->rows().at(i));
        row->number->setDigits(edit.phones.at(i).number);
        row->owner->setText(edit.phones.at(i).owner);
        row->note->setText(edit.phones.at(i).note);
        row->unusable->setChecked(edit.phones.at(i).unusable);
    }
}

void PhoneSection::store(work::PersonEdit &edit) const
{
    const QList<domain::Phone> loaded = edit.phones;
    edit.phones.clear();
    for (int i = 0; i < int(m_rows->rows().size()); ++i) {
        const auto *row = static_cast<const PhoneRow *>(m_rows->rows().at(i));
        if (row->isEmpty())
            continue;
        domain::Phone phone;
        for (const domain::Phone &one : loaded) {
            if (one.id == m_rows->idOf(i) && !one.id.isNil())
                phone = one;
        }
        phone.number = row->value();
        phone.owner = row->owner->text().simplified();
        phone.note = row->note->text().simplified();
        phone.unusable = row->unusable->isChecked();
        edit.phones.append(phone);
    }
}

bool PhoneSection::check(const QList<work::FieldIssue> &)
{
    bool well = true;
    for (QWidget *row : m_rows->rows())
        well = static_cast<PhoneRow *>(row)->check() && well;
    return well;
}

bool PhoneSection::focusFirstError()
{
    return std::any_of(m_rows->rows().begin(), m_rows->rows().end(),
        [](QWidget *row) { return static_cast<PhoneRow *>(row)->focusError(); });
}

ResidenceSection::ResidenceSection(Desk &desk, QWidget *parent)
    : PersonSection(tr("Residence and household"), {}, parent)
    , m_registered(new AddressEdit(u"registered"_s, tr("Registered residence")))
    , m_actual(new AddressEdit(u"actual"_s, tr("Lives at, if elsewhere")))
    , m_role(new CodeBox(desk, "household-roles", tr("Not known")))
{
    m_role->setObjectName(u"householdRole"_s);
    body()->setSpacing(12);
    body()->addWidget(m_registered);
    body()->addWidget(new Separator);
    body()->addWidget(m_actual);
    body()->addWidget(new Separator);
    auto *form = new Form(2);
    form->addField(tr("Place in the household"), m_role);
    form->setHint(m_role, tr("Who lives together is set on the tab of household and relations."));
    body()->addWidget(form);
}

void ResidenceSection::load(const work::PersonEdit &edit)
{
    m_registered->setAddress(edit.person.residence);
    m_actual->setAddress(edit.person.actualResidence);
    m_role->setCode(edit.person.householdRole);
}

void ResidenceSection::store(work::PersonEdit &edit) const
{
    edit.person.residence = m_registered->address();
    edit.person.actualResidence = m_actual->address();
    edit.person.householdRole = m_role->code();
}

} // namespace ui
