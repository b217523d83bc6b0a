// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

class Form;

/// Asks for password and recovery code, both of which a new vault key is wrapped with, and then for the
/// rotation: after any suspicion that somebody has a copy of the key file. The window locks for it.
class RotationForm final : public QWidget {
    Q_OBJECT
public:
    explicit RotationForm(QWidget *parent = nullptr);

Q_SIGNALS:
    void rotationRequested(const QString &password, const QString &recoveryCode);

private:
    void request();

    Form *m_form;
    QLineEdit *m_password;
    QLineEdit *m_code;
};

} // namespace ui
