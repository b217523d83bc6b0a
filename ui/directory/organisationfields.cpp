// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organisationfields.h"

#include "ui/forms/addressedit.h"
#include "ui/forms/codebox.h"
#include "ui/widgets/form.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

OrganisationFields::OrganisationFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new Form(2))
    , m_box(new CodeBox(tr("A new organisation")))
    , m_name(new QLineEdit)
    , m_phone(new PhoneField)
    , m_address(new AddressEdit(u"address"_s, tr("Address")))
    , m_note(new TextLabel({}, TextSize::Caption, Colour::Text2))
{
    setObjectName(u"organisation"_s);
    m_box->setObjectName(u"known"_s);
    m_name->setObjectName(u"organisationName"_s);
    m_phone->setObjectName(u"phone"_s);
    // Names of organisations may be longer than the form is wide.
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_form->addField(tr("Organisation"), m_box, Required::No, 2);
    m_form->addField(tr("Its name"), m_name, Required::Yes);
    m_form->addField(tr("Phone"), m_phone);
    m_note->overflow(Overflow::Wrap);
    m_note->setContentsMargins(Theme::kRing, 0, Theme::kRing, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_form);
    column->addWidget(m_address);
    column->addWidget(m_note);
    connect(m_box, &QComboBox::activated, this, &OrganisationFields::showChosen);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        showNote();
        Q_EMIT edited();
    });
    for (QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &OrganisationFields::edited);
}

void OrganisationFields::setOrganisations(
    const QList<domain::Organisation> &known, const domain::Organisation &current)
{
    m_known = known;
    std::sort(m_known.begin(), m_known.end(),
        [](const auto &one, const auto &other) { return one.name.localeAwareCompare(other.name) < 0; });
    while (m_box->count() > 1)
        m_box->removeItem(1);
    for (const domain::Organisation &one : std::as_const(m_known))
        m_box->addItem(one.name, one.id.toString());
    m_box->setCode(current.id.isNil() ? QString() : current.id.toString());
    showChosen();
    showNote();
}

domain::Organisation OrganisationFields::chosen() const
{
    const auto id = base::Id::fromString(m_box->code());
    const auto found
        = std::find_if(m_known.begin(), m_known.end(), [&](const auto &one) { return id && one.id == *id; });
    return found == m_known.end() ? domain::Organisation() : *found;
}

void OrganisationFields::showChosen()
{
    m_form->clearErrors();
    const domain::Organisation organisation = chosen();
    m_name->setText(organisation.name);
    m_phone->setDigits(organisation.phone);
    m_address->setAddress(organisation.address);
}

void OrganisationFields::showNote()
{
    m_note->setText(m_box->code().isEmpty()
            ? tr("It is added together with the service.")
            : tr("What you change here counts for all services of this organisation."));
}

bool OrganisationFields::read(domain::Organisation &organisation)
{
    m_form->clearErrors();
    organisation = chosen();
    const QString name = m_name->text().simplified();
    const bool isTaken = std::any_of(m_known.begin(), m_known.end(), [&](const domain::Organisation &one) {
        return one.id != organisation.id && one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (name.isEmpty())
        m_form->setError(m_name, tr("Please fill this in."));
    else if (isTaken)
        m_form->setError(m_name, tr("An organisation of this name is here already; please choose it above."));
    const QString digits = m_phone->digits();
    if (digits.isEmpty() && !m_phone->text().trimmed().isEmpty())
        m_form->setError(m_phone, tr("Write the number in digits."));
    organisation.name = name;
    organisation.phone = digits;
    organisation.address = m_address->address();
    return !m_form->hasErrors();
}

bool OrganisationFields::focusFirstError()
{
    return m_form->focusFirstError();
}

} // namespace ui
