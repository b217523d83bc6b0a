// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/frontpage.h"

class QLineEdit;

namespace ui {

class Button;
class Form;

/// A forgotten password: the recovery code and a new password.
class RecoverPage : public FrontPage {
    Q_OBJECT
public:
    explicit RecoverPage(QWidget *parent = nullptr);
    void begin();
    void setBusy(bool busy);

Q_SIGNALS:
    void recoverRequested(const QString &code, const QString &newPassword);
    void backRequested();

private:
    void request();

    Form *m_form;
    QLineEdit *m_code;
    QLineEdit *m_password;
    QLineEdit *m_again;
    Button *m_open;
};

} // namespace ui
