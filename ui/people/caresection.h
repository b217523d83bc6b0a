// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldcontrols.h"
#include "ui/people/personsection.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class Form;

/// Condition, stage of recovery, mobility; income, disability and the limit of copay.
class HealthSection : public PersonSection {
    Q_OBJECT
public:
    explicit HealthSection(Desk &desk, QWidget *parent = nullptr);

    void load(const work::PersonEdit &edit) override;
    void store(work::PersonEdit &edit) const override;
    bool check(const QList<work::FieldIssue> &issues) override;
    bool focusFirstError() override;

private:
    Form *m_form;
    FieldControls m_plain;
    QPlainTextEdit *m_note;
    QLineEdit *m_limit;
};

/// What this person wishes, and what visitors must know.
class WishSection : public PersonSection {
    Q_OBJECT
public:
    explicit WishSection(Desk &desk, QWidget *parent = nullptr);

    void load(const work::PersonEdit &edit) override;
    void store(work::PersonEdit &edit) const override;

private:
    FieldControls m_plain;
    QPlainTextEdit *m_wishNote;
    QPlainTextEdit *m_safety;
};

} // namespace ui
