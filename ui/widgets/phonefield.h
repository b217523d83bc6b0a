// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// A telephone number: digits inside, `010-1234-5678` on the screen once one leaves the field.
class PhoneField : public QLineEdit {
    Q_OBJECT
public:
    explicit PhoneField(QWidget *parent = nullptr);

    QString digits() const;
    void setDigits(const QString &digits);
};

} // namespace ui
