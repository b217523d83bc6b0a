// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/withdrawpanel.h"

#include "ui/consent/consentwords.h"
#include "ui/session/desk.h"
#include "ui/support/errortext.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

WithdrawPanel::WithdrawPanel(Desk &desk, QWidget *parent)
    : AskForm(tr("Withdraw the consent"), {u"hand"_s, u"withdraw"_s, u"leaveConsent"_s}, parent)
    , m_desk(desk)
    , m_day(new DateField(desk.today()))
    , m_reason(new QLineEdit)
{
    m_day->line()->setObjectName(u"withdrawnDay"_s);
    m_reason->setObjectName(u"withdrawnReason"_s);
    form()->addField(tr("Withdrawn on"), m_day, Required::Yes);
    form()->addField(tr("Reason, as the person gave it"), m_reason);
    form()->setHint(m_reason, tr("Nobody has to give a reason; leave it empty then."));
    setLastField(m_reason);
}

void WithdrawPanel::open(const work::ConsentLine &line)
{
    m_consent = line.consent.id;
    title()->setText(
        tr("Withdraw: %1").arg(consentwords::title(m_desk, line.consent.form, line.organisation)));
    trouble()->say({});
    form()->clearErrors();
    m_day->setDate(m_desk.today());
    m_reason->clear();
    agreeButton()->setEnabled(false);
    m_desk.session().ask(
        this, [id = m_consent](work::Context &context) { return work::consents::hitBy(context, id); },
        [this, id = m_consent](const base::Result<QList<domain::BundleItem>> &hit) {
            if (id != m_consent)
                return;
            if (!hit)
                return sayError(hit.error());
            showHit(*hit);
            agreeButton()->setEnabled(true);
        });
    setVisible(true);
    m_day->setFocus(Qt::OtherFocusReason);
}

void WithdrawPanel::showHit(const QList<domain::BundleItem> &hit)
{
    QStringList names;
    for (const domain::BundleItem &item : hit)
        names.append(
            item.provider.isEmpty() ? item.serviceName : tr("%1 (%2)").arg(item.serviceName, item.provider));
    outcome()->setTone(hit.isEmpty() ? Tone::Info : Tone::Warn);
    if (hit.isEmpty()) {
        outcome()->say(tr("No running service rests on this consent"),
            tr("The withdrawal stands in the history. From its day on nothing may be given on."));
    } else {
        outcome()->say(tr("%n running service(s) will be held", nullptr, int(hit.size())),
            tr("%1. Held until there is a new consent and the service is started again, or it is ended or "
               "exchanged.")
                .arg(names.join(u", "_s)));
    }
}

void WithdrawPanel::close()
{
    m_consent = {};
    AskForm::close();
}

void WithdrawPanel::agree()
{
    commitInput();
    form()->clearErrors();
    trouble()->say({});
    if (m_day->isEmpty() || m_day->isWrong()) {
        form()->setError(m_day, tr("Please write the day, such as 2026. 11. 21."));
        form()->focusFirstError();
        return;
    }
    m_desk.session().act(
        this,
        [id = m_consent, day = m_day->date(), reason = m_reason->text()](
            work::Context &context) { return work::consents::withdraw(context, id, day, reason); },
        [this](const base::Result<QList<domain::BundleItem>> &held, const base::Id &act) {
            if (!held)
                return sayError(held.error());
            close();
            Q_EMIT withdrawn(int(held->size()), act);
        });
}

void WithdrawPanel::sayError(const base::Error &error)
{
    const bool isDay = error.kind == base::ErrorKind::InvalidInput
        || (error.kind == base::ErrorKind::RefusedByRule && error.detail.contains(u"day"));
    if (isDay) {
        form()->setError(m_day, tr("The day lies between the day of the consent and today."));
        form()->focusFirstError();
        return;
    }
    const ErrorText words = errorText(error);
    trouble()->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
}

} // namespace ui
