// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/personsection.h"

namespace ui {

class AddressEdit;
class CodeBox;
class RowGroup;

/// Telephone numbers.
class PhoneSection : public PersonSection {
    Q_OBJECT
public:
    explicit PhoneSection(QWidget *parent = nullptr);

    void load(const work::PersonEdit &edit) override;
    void store(work::PersonEdit &edit) const override;
    bool check(const QList<work::FieldIssue> &issues) override;
    bool focusFirstError() override;
    RowGroup *rows() const { return m_rows; }

private:
    RowGroup *m_rows;
};

/// Where somebody is registered and where somebody lives, and the place in the household.
class ResidenceSection : public PersonSection {
    Q_OBJECT
public:
    explicit ResidenceSection(Desk &desk, QWidget *parent = nullptr);

    void load(const work::PersonEdit &edit) override;
    void store(work::PersonEdit &edit) const override;

private:
    AddressEdit *m_registered;
    AddressEdit *m_actual;
    CodeBox *m_role;
};

} // namespace ui
