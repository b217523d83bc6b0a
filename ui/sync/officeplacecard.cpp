// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/officeplacecard.h"

#include "model/work/officestate.h"
#include "ui/session/desk.h"
#include "ui/support/errortext.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

OfficePlaceCard::OfficePlaceCard(Desk &desk, QWidget *parent)
    : Card(tr("Where the office is"), {}, parent)
    , m_desk(desk)
    , m_form(new Form)
    , m_address(new QLineEdit)
    , m_save(new Button(tr("Change the address")))
{
    m_form->addField(tr("Address"), m_address);
    m_form->setHint(m_address,
        tr("Name and port, such as care.example.go.kr:8443. The office proves itself by its key, whatever "
           "the address."));
    body()->addWidget(m_form);
    auto *again = new Button(tr("Join again with a new code…"));
    again->setObjectName(u"joinAgain"_s);
    footer()->addWidget(again);
    footer()->addStretch(1);
    footer()->addWidget(m_save);
    connect(again, &QPushButton::clicked, this, &OfficePlaceCard::joinAgainRequested);
    m_save->setObjectName(u"saveAddress"_s);
    connect(m_save, &QPushButton::clicked, this, &OfficePlaceCard::save);
    connect(m_address, &QLineEdit::returnPressed, this, &OfficePlaceCard::save);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_form->clearErrors();
        m_save->setEnabled(m_address->text().trimmed() != m_known);
    });
    connect(&desk.sync(), &SyncKeeper::stateChanged, this, &OfficePlaceCard::show);
    show();
}

void OfficePlaceCard::show()
{
    // What is being typed stays.
    const bool isTouched = m_address->text().trimmed() != m_known;
    const bool isNew = m_known != m_desk.sync().state().address;
    m_known = m_desk.sync().state().address;
    if (!isTouched || (isNew && !m_address->hasFocus()))
        m_address->setText(m_known);
    m_save->setEnabled(m_address->text().trimmed() != m_known);
}

void OfficePlaceCard::save()
{
    const QString address = m_address->text().trimmed();
    if (address == m_known)
        return;
    m_desk.session().act(
        this,
        [address](work::Context &context) { return work::officestate::setAddress(context, address); },
        [this](const base::Done &done) {
            if (!done) {
                m_form->setError(m_address,
                    done.error().kind == base::ErrorKind::InvalidInput
                        ? tr("This is no address: a name, a colon and a number are needed.")
                        : errorText(done.error()).happened);
                m_form->focusFirstError();
                return;
            }
            m_desk.sync().readState();
            Q_EMIT doneSaid(tr("The office is looked for at the new address from now on."));
        });
}

} // namespace ui
