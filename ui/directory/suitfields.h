// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/service.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLineEdit;

namespace ui {

class CodeBox;
class CodeChips;
class Desk;
class Form;

/// For whom a service is: which needs it covers and how far, ages, conditions and stages.
class SuitFields : public QWidget {
    Q_OBJECT
public:
    explicit SuitFields(Desk &desk, QWidget *parent = nullptr);

    void setService(const domain::Service &service);
    /// Puts the values into the service; false, and marked, where a number cannot be read.
    bool read(domain::Service &service);
    bool focusFirstError();

Q_SIGNALS:
    void edited();

private:
    void addNeeds();
    void addChips(const QString &title, CodeChips *chips);

    Form *m_needsForm;
    Form *m_ageForm;
    std::array<CodeBox *, 10> m_needs{};
    QLineEdit *m_ageFrom;
    QLineEdit *m_ageUntil;
    QCheckBox *m_disability;
    CodeChips *m_conditions;
    CodeChips *m_stages;
    CodeChips *m_unsuited;
};

} // namespace ui
