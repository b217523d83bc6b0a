// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/service.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class Form;
class InlineMessage;

/// Price, subsidy and copay of a month. Of three the third is worked out when two are there; whether they add
/// up stands right below, while one types.
class PriceFields : public QWidget {
    Q_OBJECT
public:
    explicit PriceFields(QWidget *parent = nullptr);

    void setService(const domain::Service &service);
    /// Puts the amounts into the service; false, and marked, where they cannot be read or do not add up.
    bool read(domain::Service &service);
    bool focusFirstError();

Q_SIGNALS:
    void edited();

private:
    void check();
    void fillThird();

    Form *m_form;
    QLineEdit *m_price;
    QLineEdit *m_subsidy;
    QLineEdit *m_copay;
    InlineMessage *m_sum;
};

} // namespace ui
