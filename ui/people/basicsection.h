// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldcontrols.h"
#include "ui/people/personsection.h"

class QLineEdit;

namespace ui {

class DateField;
class Form;
class Segments;
class TextLabel;

/// Name, birthday in either calendar, sex, need groups, number, status.
class BasicSection : public PersonSection {
    Q_OBJECT
public:
    explicit BasicSection(Desk &desk, QWidget *parent = nullptr);

    void load(const work::PersonEdit &edit) override;
    void store(work::PersonEdit &edit) const override;
    bool check(const QList<work::FieldIssue> &issues) override;
    bool focusFirstError() override;
    QLineEdit *name() const { return m_name; }
    DateField *birth() const { return m_birth; }

Q_SIGNALS:
    /// Name or birthday reads differently.
    void identityChanged();

private:
    void sayBothCalendars();

    Desk &m_desk;
    Form *m_form;
    FieldControls m_plain;
    QLineEdit *m_name;
    DateField *m_birth;
    Segments *m_sex;
    DateField *m_statusDay;
};

} // namespace ui
