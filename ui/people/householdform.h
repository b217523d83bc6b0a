// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/domain/draft.h"
#include "model/domain/household.h"
#include "model/work/people.h"
#include "ui/session/desk.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class AddressEdit;
class Button;
class CodeBox;
class CodeChips;
class Composition;
class DraftKeeper;
class Form;
class HouseholdMembers;
class NoticeBar;
class TextLabel;

/// A household: name, types, housing, address, and who belongs to it. Saving is one act for the household and
/// all its people.
class HouseholdForm : public QWidget {
    Q_OBJECT
public:
    explicit HouseholdForm(Desk &desk, QWidget *parent = nullptr);
    ~HouseholdForm() override;

    /// The household of a person, or a new one for that person.
    void openFor(const base::Id &person);
    /// A new household of several people.
    void openNew(const QList<base::Id> &people);
    void save();
    void keep();
    void setMasked(bool masked);
    HouseholdMembers *members() const { return m_members; }

Q_SIGNALS:
    /// `act` is nil where nothing differed.
    void saved(bool isNew, const base::Id &act);
    void closed();

private:
    void build();
    void listen();
    void askPeople(const QList<base::Id> &people);
    void begin(const QList<work::PersonDetail> &people);
    void load(const domain::Household &household);
    void takeDraft(const domain::Draft &draft);
    void writeDraft();
    void discard();
    void sayError(const base::Error &error);
    domain::Household household() const;

    Desk &m_desk;
    domain::Household m_household;
    base::Id m_draftKey; ///< the household, or the first person of a new one
    bool m_ready = false;
    TextLabel *m_heading;
    TextLabel *m_state;
    NoticeBar *m_notice;
    QWidget *m_fields;
    Form *m_form;
    QLineEdit *m_name;
    CodeChips *m_kinds;
    CodeBox *m_housing;
    AddressEdit *m_address;
    QPlainTextEdit *m_note;
    HouseholdMembers *m_members;
    Button *m_save;
    Composition *m_composition;
    DraftKeeper *m_keeper;
    base::NewestQuestion m_newest;
};

} // namespace ui
