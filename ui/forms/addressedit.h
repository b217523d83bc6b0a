// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/address.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class Form;

/// An address: road line, detail, administrative dong, hints for finding it. A whole line that is pasted or
/// typed into the first field is taken apart when one leaves it.
class AddressEdit : public QWidget {
    Q_OBJECT
public:
    /// The object name tells two addresses of one form apart in a draft.
    AddressEdit(const QString &name, const QString &label, QWidget *parent = nullptr);

    void setAddress(const domain::Address &address);
    /// Keeps the position of an unchanged address.
    domain::Address address() const;
    QLineEdit *road() const { return m_road; }

private:
    void takeApart();

    domain::Address m_loaded;
    Form *m_form;
    QLineEdit *m_road;
    QLineEdit *m_detail;
    QLineEdit *m_dong;
    QLineEdit *m_note;
};

} // namespace ui
