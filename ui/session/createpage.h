// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/frontpage.h"

class QLineEdit;

namespace ui {

class Button;
class Form;

/// Making a vault: who, which office, where, which password. Passwords leave the fields once, by the signal.
class CreatePage : public FrontPage {
    Q_OBJECT
public:
    struct Wanted {
        QString name;
        QString office;
        QString path;
        QString password;
    };
    explicit CreatePage(QWidget *parent = nullptr);

    void setSuggestedPath(const QString &path);
    void setBusy(bool busy);

Q_SIGNALS:
    void createRequested(const ui::CreatePage::Wanted &wanted);
    void browseRequested(const QString &path);
    void backRequested();

private:
    void request();
    bool check();

    Form *m_form;
    QLineEdit *m_name;
    QLineEdit *m_office;
    QLineEdit *m_path;
    QLineEdit *m_password;
    QLineEdit *m_again;
    Button *m_create;
    Button *m_back;
};

} // namespace ui
