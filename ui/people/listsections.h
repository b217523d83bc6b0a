// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/personsection.h"

namespace ui {

class RowGroup;

/// Benefits that are received: kind, what they cover, from when until when.
class BenefitSection : public PersonSection {
    Q_OBJECT
public:
    explicit BenefitSection(Desk &desk, QWidget *parent = nullptr);

    void load(const work::PersonEdit &edit) override;
    void store(work::PersonEdit &edit) const override;
    bool check(const QList<work::FieldIssue> &issues) override;
    bool focusFirstError() override;
    RowGroup *rows() const { return m_rows; }

private:
    RowGroup *m_rows;
};

/// Fixed appointments of the week, which services must not collide with.
class AppointmentSection : public PersonSection {
    Q_OBJECT
public:
    explicit AppointmentSection(QWidget *parent = nullptr);

    void load(const work::PersonEdit &edit) override;
    void store(work::PersonEdit &edit) const override;
    bool check(const QList<work::FieldIssue> &issues) override;
    bool focusFirstError() override;
    RowGroup *rows() const { return m_rows; }

private:
    RowGroup *m_rows;
};

} // namespace ui
