// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recoverpage.h"

#include "model/base/hangulkeys.h"
#include "model/work/vaults.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

} // namespace

RecoverPage::RecoverPage(QWidget *parent)
    : FrontPage(parent)
    , m_form(new Form)
    , m_code(new QLineEdit)
    , m_password(new QLineEdit)
    , m_again(new QLineEdit)
    , m_open(new Button(tr("Open and set the password"), ButtonKind::Primary))
{
    setWords(tr("Open with the recovery code"),
        tr("The code was shown when the vault was made: nine groups of four."));
    m_code->setObjectName(u"codeEdit"_s);
    m_password->setObjectName(u"newPasswordEdit"_s);
    m_again->setObjectName(u"againEdit"_s);
    for (QLineEdit *secret : {m_password, m_again})
        secret->setEchoMode(QLineEdit::Password);
    m_form->addField(tr("Recovery code"), m_code, Required::Yes);
    m_form->addField(tr("New password"), m_password, Required::Yes);
    m_form->addField(tr("New password once more"), m_again, Required::Yes);
    body()->addWidget(m_form);
    auto *back = new Button(tr("Back"), ButtonKind::Flat);
    auto *row = new QHBoxLayout;
    row->addWidget(back->withIcon(u"left"_s));
    row->addStretch(1);
    row->addWidget(m_open->withIcon(u"key"_s));
    body()->addLayout(row);
    connect(back, &QPushButton::clicked, this, &RecoverPage::backRequested);
    connect(m_open, &QPushButton::clicked, this, &RecoverPage::request);
    connect(m_again, &QLineEdit::returnPressed, this, &RecoverPage::request);
    setFocusProxy(m_code);
}

void RecoverPage::begin()
{
    for (QLineEdit *field : {m_code, m_password, m_again})
        field->clear();
    m_form->clearErrors();
    setTrouble({});
    m_code->setFocus();
}

void RecoverPage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_open->setEnabled(!busy);
    m_open->setText(busy ? tr("Opening…") : tr("Open and set the password"));
}

void RecoverPage::request()
{
    commitInput();
    m_form->clearErrors();
    if (m_code->text().trimmed().isEmpty())
        m_form->setError(m_code, tr("Please type the recovery code."));
    if (m_password->text().trimmed().size() < work::kShortestPassword)
        m_form->setError(m_password, tr("This password is too short. Please use at least 8 letters."));
    else if (base::hangul::canonicalPassword(m_password->text())
        != base::hangul::canonicalPassword(m_again->text()))
        m_form->setError(m_again, tr("The two passwords differ. Please type the second one again."));
    if (m_form->focusFirstError())
        return;
    const QString password = m_password->text();
    m_password->clear();
    m_again->clear();
    Q_EMIT recoverRequested(m_code->text(), password);
}

} // namespace ui
