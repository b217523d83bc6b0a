// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rotationform.h"

#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

RotationForm::RotationForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new Form)
    , m_password(new QLineEdit)
    , m_code(new QLineEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *words = new TextLabel(
        tr("Makes a new key, for when somebody may have copied the key file or knew an old "
           "password. The window locks meanwhile; password and recovery code stay as they are."));
    layout->addWidget(words->overflow(Overflow::Wrap));
    m_password->setObjectName(u"rotationPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_code->setObjectName(u"rotationCodeEdit"_s);
    m_form->addField(tr("Password now"), m_password, Required::Yes);
    m_form->addField(tr("Recovery code"), m_code, Required::Yes);
    layout->addWidget(m_form);
    auto *go = new Button(tr("Lock and encrypt anew"));
    go->setObjectName(u"rotateButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(go->withIcon(u"shield"_s));
    layout->addLayout(buttons);
    connect(go, &QPushButton::clicked, this, &RotationForm::request);
}

void RotationForm::request()
{
    commitInput();
    m_form->clearErrors();
    if (m_password->text().isEmpty())
        m_form->setError(m_password, tr("Please type the password that opens the vault now."));
    if (m_code->text().trimmed().isEmpty())
        m_form->setError(m_code, tr("Please type the recovery code from the paper you keep."));
    if (m_form->focusFirstError())
        return;
    const QString password = m_password->text();
    const QString code = m_code->text().trimmed();
    m_password->clear();
    m_code->clear();
    Q_EMIT rotationRequested(password, code);
}

} // namespace ui
