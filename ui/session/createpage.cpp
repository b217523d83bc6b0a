// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/createpage.h"

#include "model/base/hangulkeys.h"
#include "model/work/vaults.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QLineEdit *secretField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return field;
}

QLineEdit *textField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    return field;
}

} // namespace

CreatePage::CreatePage(QWidget *parent)
    : FrontPage(parent)
    , m_form(new Form)
    , m_name(textField(u"nameEdit"_s))
    , m_office(textField(u"officeEdit"_s))
    , m_path(textField(u"pathEdit"_s))
    , m_password(secretField(u"passwordEdit"_s))
    , m_again(secretField(u"againEdit"_s))
    , m_create(new Button(tr("Make the vault"), ButtonKind::Primary))
    , m_back(new Button(tr("Back"), ButtonKind::Flat))
{
    setWords(tr("Make a new vault"),
        tr("One person, one vault. A colleague at this PC makes a vault of his or her own."));
    m_form->addField(tr("Your name"), m_name, Required::Yes);
    m_form->addField(tr("Office"), m_office);
    m_form->setHint(m_office, tr("As papers should name it: district, dong and centre"));
    m_form->addField(tr("Password"), m_password, Required::Yes);
    m_form->setHint(m_password,
        tr("At least 8 letters. A short sentence that only you know is best; the keyboard mode does not "
           "matter."));
    m_form->addField(tr("Password once more"), m_again, Required::Yes);
    m_form->addField(tr("File"), m_path, Required::Yes);
    m_form->setHint(m_path, tr("On a drive of this PC; a network drive is refused."));
    body()->addWidget(m_form);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back->withIcon(u"left"_s));
    auto *browse = new Button(tr("Another folder…"), ButtonKind::Flat);
    row->addWidget(browse);
    row->addStretch(1);
    m_create->setObjectName(u"makeButton"_s);
    row->addWidget(m_create->withIcon(u"lock"_s));
    body()->addLayout(row);
    connect(m_create, &QPushButton::clicked, this, &CreatePage::request);
    connect(m_again, &QLineEdit::returnPressed, this, &CreatePage::request);
    connect(m_back, &QPushButton::clicked, this, &CreatePage::backRequested);
    connect(browse, &QPushButton::clicked, this, [this] { Q_EMIT browseRequested(m_path->text()); });
    setFocusProxy(m_name);
}

void CreatePage::setSuggestedPath(const QString &path)
{
    m_path->setText(path);
}

void CreatePage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_create->setEnabled(!busy);
    m_create->setText(busy ? tr("Making the vault…") : tr("Make the vault"));
}

bool CreatePage::check()
{
    m_form->clearErrors();
    if (m_name->text().trimmed().isEmpty())
        m_form->setError(m_name, tr("Please write your name; it stands under everything you write."));
    if (m_password->text().trimmed().size() < work::kShortestPassword)
        m_form->setError(m_password, tr("This password is too short. Please use at least 8 letters."));
    else if (base::hangul::canonicalPassword(m_password->text())
        != base::hangul::canonicalPassword(m_again->text()))
        m_form->setError(m_again, tr("The two passwords differ. Please type the second one again."));
    if (m_path->text().trimmed().isEmpty())
        m_form->setError(m_path, tr("Please say where the file shall lie."));
    else if (QFileInfo::exists(m_path->text().trimmed()))
        m_form->setError(m_path, tr("There is a file of this name already. Please choose another name."));
    return !m_form->focusFirstError();
}

void CreatePage::request()
{
    commitInput();
    if (!check())
        return;
    const Wanted wanted{
        m_name->text().trimmed(), m_office->text().trimmed(), m_path->text().trimmed(), m_password->text()};
    m_password->clear();
    m_again->clear();
    Q_EMIT createRequested(wanted);
}

} // namespace ui
