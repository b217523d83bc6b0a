// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/organisation.h"

#include <QList>
#include <QWidget>

class QLineEdit;

namespace ui {

class AddressEdit;
class CodeBox;
class Form;
class PhoneField;
class TextLabel;

/// Whose a service is: a known organisation or a new one, with its particulars. What is changed here counts
/// for all services of the organisation.
class OrganisationFields : public QWidget {
    Q_OBJECT
public:
    explicit OrganisationFields(QWidget *parent = nullptr);

    void setOrganisations(const QList<domain::Organisation> &known, const domain::Organisation &current);
    /// Puts the particulars into the organisation; false, and marked, where there is no name or a new one has
    /// the name of a known one.
    bool read(domain::Organisation &organisation);
    bool focusFirstError();
    CodeBox *box() const { return m_box; }
    QLineEdit *name() const { return m_name; }

Q_SIGNALS:
    void edited();

private:
    domain::Organisation chosen() const;
    void showChosen();
    void showNote();

    QList<domain::Organisation> m_known;
    Form *m_form;
    CodeBox *m_box;
    QLineEdit *m_name;
    PhoneField *m_phone;
    AddressEdit *m_address;
    TextLabel *m_note;
};

} // namespace ui
