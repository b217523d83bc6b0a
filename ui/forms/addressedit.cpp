// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/addressedit.h"

#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

AddressEdit::AddressEdit(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_form(new Form(2))
    , m_road(new QLineEdit)
    , m_detail(new QLineEdit)
    , m_dong(new QLineEdit)
    , m_note(new QLineEdit)
{
    setObjectName(name);
    m_road->setObjectName(u"road"_s);
    m_detail->setObjectName(u"detail"_s);
    m_dong->setObjectName(u"dong"_s);
    m_note->setObjectName(u"place"_s);
    m_form->addField(label, m_road, Required::No, 2);
    m_form->setHint(m_road, tr("Road name and number. A whole line may be pasted; it is taken apart."));
    m_form->addField(tr("Building, floor, room"), m_detail);
    m_form->addField(tr("Administrative dong"), m_dong);
    m_form->addField(tr("How to find it"), m_note, Required::No, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    connect(m_road, &QLineEdit::editingFinished, this, &AddressEdit::takeApart);
}

void AddressEdit::takeApart()
{
    const QString line = m_road->text();
    if (!line.contains(u',') && !line.contains(u'('))
        return;
    const domain::Address address = domain::addressFromLine(line);
    // What stands in the other fields was meant; it is not overwritten.
    if (!address.detail.isEmpty() && !m_detail->text().trimmed().isEmpty()
        && m_detail->text().trimmed() != address.detail)
        return;
    m_road->setText(address.road);
    if (!address.detail.isEmpty())
        m_detail->setText(address.detail);
    if (!address.dong.isEmpty() && m_dong->text().trimmed().isEmpty())
        m_dong->setText(address.dong);
}

void AddressEdit::setAddress(const domain::Address &address)
{
    m_loaded = address;
    m_road->setText(address.road);
    m_detail->setText(address.detail);
    m_dong->setText(address.dong);
    m_note->setText(address.note);
}

domain::Address AddressEdit::address() const
{
    domain::Address address;
    address.road = m_road->text().simplified();
    address.detail = m_detail->text().simplified();
    address.dong = domain::normalisedDong(m_dong->text());
    address.note = m_note->text().simplified();
    // Another flat of the same building is at the same place; without a road the dong is the place.
    if (address.road == m_loaded.road && (!address.road.isEmpty() || address.dong == m_loaded.dong)) {
        address.latitude = m_loaded.latitude;
        address.longitude = m_loaded.longitude;
        address.source = m_loaded.source;
    }
    return address;
}

} // namespace ui
