// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/restrictform.h"

#include "ui/session/desk.h"
#include "ui/support/inputcommit.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

RestrictForm::RestrictForm(Desk &desk, QWidget *parent)
    : AskForm(tr("Restrict"), {u"lock"_s, u"restrictNow"_s, u"leaveReaders"_s}, parent)
    , m_desk(desk)
    , m_people(new QWidget)
    , m_reason(new QLineEdit)
    , m_withoutMe(new QCheckBox(tr("I will not read this case any more, and mean it")))
{
    auto *flow = new FlowLayout(m_people, 14);
    flow->setContentsMargins(Theme::kRing, 2, Theme::kRing, 2);
    m_reason->setObjectName(u"restrictReason"_s);
    m_withoutMe->setObjectName(u"restrictWithoutMe"_s);
    form()->addField(tr("Who may read the case"), m_people, Required::Yes);
    form()->addField(tr("Reason"), m_reason, Required::Yes);
    form()->setHint(m_reason, tr("It stands in the office's book of acts. Please write nothing about the person."));
    addBeforeButtons(m_withoutMe);
    setLastField(m_withoutMe);
    connect(m_reason, &QLineEdit::returnPressed, this, &RestrictForm::agree);
}

base::Id RestrictForm::own() const
{
    return m_desk.session().info().user;
}

void RestrictForm::open(
    const QString &person, const QList<work::restrictedcase::Reader> &readers, bool isRestricted)
{
    m_person = person;
    title()->setText(isRestricted ? tr("Who reads the case of %1").arg(person)
                                  : tr("Restrict the case of %1").arg(person));
    agreeButton()->setText(isRestricted ? tr("Change") : tr("Restrict"));
    form()->clearErrors();
    m_reason->clear();
    m_withoutMe->setChecked(false);
    fill(readers, isRestricted);
    showOutcome();
    show();
    if (!m_boxes.isEmpty())
        m_boxes.constFirst().box->setFocus(Qt::OtherFocusReason);
}

void RestrictForm::fill(const QList<work::restrictedcase::Reader> &readers, bool isRestricted)
{
    for (const Box &one : std::as_const(m_boxes))
        delete one.box;
    m_boxes.clear();
    for (const work::restrictedcase::Reader &reader : readers) {
        QStringList roles;
        for (const QString &role : reader.roles)
            roles.append(m_desk.word("roles", role));
        auto *box = new QCheckBox(tr("%1 (%2)", "name and roles").arg(reader.name, roles.join(u", "_s)));
        box->setObjectName(u"reader "_s + reader.name);
        box->setChecked(isRestricted ? reader.reads : reader.user == own());
        connect(box, &QCheckBox::toggled, this, &RestrictForm::showOutcome);
        m_people->layout()->addWidget(box);
        m_boxes.append({reader.user, reader.name, box});
    }
    for (qsizetype at = 1; at < m_boxes.size(); ++at)
        setTabOrder(m_boxes.at(at - 1).box, m_boxes.at(at).box);
    if (!m_boxes.isEmpty())
        setTabOrder(m_boxes.constLast().box, m_reason);
    setTabOrder(m_reason, m_withoutMe);
    arrangeTabs();
    // An error leads to the first of them.
    m_people->setFocusProxy(m_boxes.isEmpty() ? nullptr : m_boxes.constFirst().box);
}

void RestrictForm::showOutcome()
{
    QStringList names;
    for (const Box &one : std::as_const(m_boxes)) {
        if (one.box->isChecked())
            names.append(one.name);
    }
    const bool keepsIt = chosen().contains(own());
    m_withoutMe->setVisible(!keepsIt && !names.isEmpty());
    if (names.isEmpty()) {
        outcome()->setTone(Tone::Warn);
        outcome()->say(tr("Nobody is chosen"), tr("At least one person has to be able to read the case."));
        return;
    }
    outcome()->setTone(keepsIt ? Tone::Info : Tone::Warn);
    const QString where = tr("The case with its household, notes, assessments and care passes leaves the PCs of "
                             "all others at their next sync.");
    outcome()->say(tr("Only %1 will read it").arg(names.join(u", "_s)),
        keepsIt ? where : tr("You will not read it any more, and cannot undo this yourself. %1").arg(where));
}

QList<base::Id> RestrictForm::chosen() const
{
    QList<base::Id> users;
    for (const Box &one : m_boxes) {
        if (one.box->isChecked())
            users.append(one.user);
    }
    return users;
}

QString RestrictForm::reason() const
{
    return m_reason->text().trimmed();
}

bool RestrictForm::isWithoutMe() const
{
    return !chosen().contains(own()) && m_withoutMe->isChecked();
}

void RestrictForm::agree()
{
    commitInput();
    form()->clearErrors();
    if (chosen().isEmpty())
        form()->setError(m_people, tr("Please choose who may read the case."));
    if (reason().isEmpty())
        form()->setError(m_reason, tr("Please write why."));
    if (form()->focusFirstError())
        return;
    if (!chosen().contains(own()) && !m_withoutMe->isChecked()) {
        outcome()->say(tr("You will not read it any more, and cannot undo this yourself."),
            tr("Please choose yourself too, or tick that you mean it."));
        return m_withoutMe->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT agreed();
}

} // namespace ui
