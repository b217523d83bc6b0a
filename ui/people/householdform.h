// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/household.h"
#include "model/work/people.h"
#include "ui/forms/recordform.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class AddressEdit;
class CodeBox;
class CodeChips;
class Form;
class HouseholdMembers;

/// A household: name, types, housing, address, and who belongs to it. Saving is one act for the household and
/// all its people.
class HouseholdForm : public RecordForm {
    Q_OBJECT
public:
    explicit HouseholdForm(Desk &desk, QWidget *parent = nullptr);

    /// The household of a person, or a new one for that person.
    void openFor(const base::Id &person);
    /// A new household of several people.
    void openNew(const QList<base::Id> &people);
    bool isNew() const { return m_household.version == 0; }
    QString heading() const override;
    void save() override;
    HouseholdMembers *members() const { return m_members; }

Q_SIGNALS:
    /// `act` is nil where nothing differed.
    void saved(bool isNew, const base::Id &act);

protected:
    QJsonObject typed() const override;
    void restore(const QJsonObject &body) override;

private:
    struct Read {
        domain::Household household;
        base::Id draftKey; ///< the household, or the first person of a new one
        QList<work::PersonLabel> members;
        std::optional<domain::Draft> draft;
    };
    void build();
    void listen();
    static base::Result<Read> read(work::Context &context, const QList<base::Id> &people);
    void load(const Read &read);
    domain::Household household() const;

    domain::Household m_household;
    QWidget *m_fields;
    Form *m_form;
    QLineEdit *m_name;
    CodeChips *m_kinds;
    CodeBox *m_housing;
    AddressEdit *m_address;
    QPlainTextEdit *m_note;
    HouseholdMembers *m_members;
    base::NewestQuestion m_newest;
};

} // namespace ui
