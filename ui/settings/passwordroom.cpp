// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passwordroom.h"

#include "model/base/hangulkeys.h"
#include "model/work/vaults.h"
#include "ui/session/desk.h"
#include "ui/settings/rotationform.h"
#include "ui/support/errortext.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segments.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kMinutes[] = {3, 5, 10, 15};

QLineEdit *secret(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace

PasswordRoom::PasswordRoom(Desk &desk)
    : m_desk(desk)
    , m_form(new Form)
    , m_old(secret(u"oldPasswordEdit"_s))
    , m_new(secret(u"newPasswordEdit"_s))
    , m_again(secret(u"againEdit"_s))
    , m_change(new Button(tr("Change the password"), ButtonKind::Primary))
    , m_message(new InlineMessage(Tone::Ok))
{
    m_form->addField(tr("Password now"), m_old, Required::Yes);
    m_form->addField(tr("New password"), m_new, Required::Yes);
    m_form->setHint(m_new, tr("At least 8 letters; the keyboard mode does not matter."));
    m_form->addField(tr("New password once more"), m_again, Required::Yes);
    Card *card = addCard(tr("Password"), tr("The recovery code stays as it is"));
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_message);
    m_message->say({});
    card->footer()->addStretch(1);
    card->footer()->addWidget(m_change);
    connect(m_change, &QPushButton::clicked, this, &PasswordRoom::change);
    addLock();
    addRotation();
}

void PasswordRoom::addLock()
{
    auto *minutes
        = new Segments(tr("Lock by itself after"), {tr("3 min"), tr("5 min"), tr("10 min"), tr("15 min")});
    for (int i = 0; i < 4; ++i) {
        if (kMinutes[i] == m_desk.lockMinutes())
            minutes->setCurrent(i);
    }
    auto *form = new Form;
    form->addField(tr("Lock by itself after"), minutes);
    form->setHint(
        minutes, tr("When nobody touches keys or mouse. Ctrl+L locks at once; what is half-typed is kept."));
    addForm(tr("Lock"), form);
    connect(minutes, &Segments::chosen, this, [this](int index) { m_desk.setLockMinutes(kMinutes[index]); });
}

void PasswordRoom::addRotation()
{
    auto *form = new RotationForm;
    addForm(tr("Encrypt the vault anew"), form);
    connect(form, &RotationForm::rotationRequested, &m_desk, &Desk::requestRotation);
}

void PasswordRoom::change()
{
    commitInput();
    m_form->clearErrors();
    m_message->say({});
    if (m_old->text().isEmpty())
        m_form->setError(m_old, tr("Please type the password that opens the vault now."));
    if (m_new->text().trimmed().size() < work::kShortestPassword)
        m_form->setError(m_new, tr("This password is too short. Please use at least 8 letters."));
    else if (base::hangul::canonicalPassword(m_new->text())
        != base::hangul::canonicalPassword(m_again->text()))
        m_form->setError(m_again, tr("The two passwords differ. Please type the second one again."));
    if (m_form->focusFirstError())
        return;
    m_change->setEnabled(false);
    m_desk.session().job(
        this,
        [old = m_old->text(), fresh = m_new->text()](
            work::Context &context) { return work::vaults::changePassword(context, old, fresh); },
        [this](const base::Done &done) { changed(done); });
    for (QLineEdit *field : {m_old, m_new, m_again})
        field->clear();
}

void PasswordRoom::changed(const base::Done &done)
{
    m_change->setEnabled(true);
    if (done) {
        m_message->setTone(Tone::Ok);
        m_message->say(tr("The password is changed"), tr("The next time you unlock, use the new one."));
        return;
    }
    const ErrorText words = errorText(done.error());
    m_message->setTone(Tone::Danger);
    m_message->say(words.happened, words.toDo);
}

} // namespace ui
