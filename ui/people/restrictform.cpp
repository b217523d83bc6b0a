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

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

RestrictForm::RestrictForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new TextLabel({}, TextSize::Strong))
    , m_outcome(new InlineMessage(Tone::Info))
    , m_form(new Form)
    , m_people(new QWidget)
    , m_withoutMe(new QCheckBox(tr("I will not read this case any more, and mean it")))
    , m_reason(new QLineEdit)
    , m_agree(new Button(tr("Restrict"), ButtonKind::Danger))
{
    auto *flow = new FlowLayout(m_people, 14);
    flow->setContentsMargins(Theme::kRing, 2, Theme::kRing, 2);
    m_reason->setObjectName(u"restrictReason"_s);
    m_agree->setObjectName(u"restrictNow"_s);
    m_form->addField(tr("Who may read the case"), m_people, Required::Yes);
    m_withoutMe->setObjectName(u"restrictWithoutMe"_s);
    m_form->addField(tr("Reason"), m_reason, Required::Yes);
    m_form->setHint(m_reason, tr("It stands in the office's book of acts. Please write nothing about the person."));
    auto *leave = new Button(tr("Leave it as it is"));
    leave->setObjectName(u"leaveReaders"_s);
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row, Theme::kControlSpacing);
    buttons->addWidget(m_agree->withIcon(u"lock"_s));
    buttons->addWidget(leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title->bold()->overflow(Overflow::Wrap));
    layout->addWidget(m_form);
    layout->addWidget(m_outcome);
    layout->addWidget(m_withoutMe);
    layout->addWidget(row);
    layout->addStretch(1);
    connect(m_agree, &QPushButton::clicked, this, &RestrictForm::agree);
    connect(m_reason, &QLineEdit::returnPressed, this, &RestrictForm::agree);
    connect(leave, &QPushButton::clicked, this, &RestrictForm::cancel);
    hide();
}

base::Id RestrictForm::own() const
{
    return m_desk.session().info().user;
}

void RestrictForm::open(
    const QString &person, const QList<work::restrictedcase::Reader> &readers, bool isRestricted)
{
    m_person = person;
    m_title->setText(isRestricted ? tr("Who reads the case of %1").arg(person)
                                  : tr("Restrict the case of %1").arg(person));
    m_agree->setText(isRestricted ? tr("Change") : tr("Restrict"));
    m_form->clearErrors();
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
        m_outcome->setTone(Tone::Warn);
        m_outcome->say(tr("Nobody is chosen"), tr("At least one person has to be able to read the case."));
        return;
    }
    m_outcome->setTone(keepsIt ? Tone::Info : Tone::Warn);
    const QString where = tr("The case with its household, notes, assessments and care passes leaves the PCs of "
                             "all others at their next exchange.");
    m_outcome->say(tr("Only %1 will read it").arg(names.join(u", "_s)),
        keepsIt ? where : tr("You will not read it any more, and cannot undo this yourself. %1").arg(where));
}

void RestrictForm::close()
{
    hide();
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
    m_form->clearErrors();
    if (chosen().isEmpty())
        m_form->setError(m_people, tr("Please choose who may read the case."));
    if (reason().isEmpty())
        m_form->setError(m_reason, tr("Please write why."));
    if (m_form->focusFirstError())
        return;
    if (!chosen().contains(own()) && !m_withoutMe->isChecked()) {
        m_outcome->say(tr("You will not read it any more, and cannot undo this yourself."),
            tr("Please choose yourself too, or tick that you mean it."));
        return m_withoutMe->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT agreed();
}

void RestrictForm::cancel()
{
    close();
    Q_EMIT closed();
}

void RestrictForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    QWidget::keyPressEvent(event);
}

} // namespace ui
