// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentgiver.h"

#include "ui/consent/paperfield.h"
#include "ui/consent/signaturepad.h"
#include "ui/forms/codebox.h"
#include "ui/session/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

ConsentGiver::ConsentGiver(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new Form(2))
    , m_giverForm(new Form(2))
    , m_day(new DateField(desk.today()))
    , m_until(new DateField(desk.today().addYears(10)))
    , m_givenBy(new CodeBox(desk, "consent-givers", tr("Choose")))
    , m_method(new CodeBox(desk, "consent-methods", tr("Choose")))
    , m_name(new QLineEdit)
    , m_relation(new QLineEdit)
    , m_witnessForm(new Form(2))
    , m_witness(new QLineEdit)
    , m_signing(new QWidget)
    , m_pad(new SignaturePad)
    , m_padError(new TextLabel({}, TextSize::Body, Colour::Danger))
    , m_paper(new PaperField(desk))
{
    m_day->line()->setObjectName(u"day"_s);
    m_until->line()->setObjectName(u"until_day"_s);
    m_givenBy->setObjectName(u"given_by"_s);
    m_method->setObjectName(u"method"_s);
    m_name->setObjectName(u"giver_name"_s);
    m_relation->setObjectName(u"giver_relation"_s);
    m_witness->setObjectName(u"witness"_s);
    m_form->addField(tr("Day of the consent"), m_day, Required::Yes);
    m_form->addField(tr("Valid until"), m_until);
    m_form->setHint(m_until, tr("Empty: as long as the form says, from one to two years."));
    m_form->addField(tr("Given by"), m_givenBy, Required::Yes);
    m_form->addField(tr("How"), m_method, Required::Yes);
    m_giverForm->addField(tr("Name of who gave it"), m_name, Required::Yes);
    m_giverForm->addField(tr("Relation to the person"), m_relation, Required::Yes);
    m_witnessForm->addField(tr("Witness"), m_witness, Required::Yes);
    m_witnessForm->setHint(m_witness, tr("Who heard it beside you: name and where from."));
    auto *wipe = new Button(tr("Wipe and sign anew"), ButtonKind::Flat);
    auto *signing = new QVBoxLayout(m_signing);
    signing->setContentsMargins(0, 0, 0, 0);
    signing->setSpacing(6);
    auto *title = new TextLabel(tr("Signature"), TextSize::Body);
    title->setBuddy(m_pad);
    signing->addWidget(title->bold());
    signing->addWidget(m_pad);
    signing->addWidget(m_padError->overflow(Overflow::Wrap));
    signing->addWidget(wipe->withIcon(u"undo"_s)->small(), 0, Qt::AlignLeft);
    auto *other = new TextLabel(tr("Kept as a picture, encrypted in the vault. Who cannot sign here signs on "
                                   "paper: choose so above."),
        TextSize::Caption, Colour::Text2);
    signing->addWidget(other->overflow(Overflow::Wrap));
    m_padError->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_giverForm),
             static_cast<QWidget *>(m_witnessForm), m_signing, static_cast<QWidget *>(m_paper)})
        layout->addWidget(part);
    connect(wipe, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_day, &DateField::dateChanged, this, &ConsentGiver::dayChanged);
    for (CodeBox *box : {m_givenBy, m_method})
        connect(box, &QComboBox::currentIndexChanged, this, &ConsentGiver::showWay);
    for (QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &ConsentGiver::changed);
    for (CodeBox *box : {m_givenBy, m_method})
        connect(box, &QComboBox::currentIndexChanged, this, &ConsentGiver::changed);
    connect(m_pad, &SignaturePad::changed, this, &ConsentGiver::changed);
    connect(m_paper, &PaperField::changed, this, &ConsentGiver::changed);
    showWay();
}

void ConsentGiver::load()
{
    m_day->setDate(m_desk.today());
    m_until->setDate({});
    m_givenBy->setCode(u"self"_s);
    m_method->setCode(u"paper"_s);
    for (QLineEdit *line : {m_name, m_relation, m_witness})
        line->clear();
    m_pad->setStrokes({});
    m_paper->clear();
    showIssues({});
    showWay();
}

QDate ConsentGiver::day() const
{
    return m_day->date();
}

void ConsentGiver::showWay()
{
    const QString way = m_method->code();
    m_giverForm->setVisible(!m_givenBy->code().isEmpty() && m_givenBy->code() != u"self"_s);
    m_witnessForm->setVisible(way == u"spoken"_s);
    m_signing->setVisible(way == u"screen"_s);
    m_paper->setVisible(way == u"paper"_s || way == u"spoken"_s);
}

void ConsentGiver::read(work::ConsentInput &input) const
{
    domain::Consent &consent = input.consent;
    consent.day = m_day->date();
    consent.until = m_until->date();
    consent.givenBy = m_givenBy->code();
    consent.method = m_method->code();
    const bool isOther = consent.givenBy != u"self"_s;
    consent.giverName = isOther ? m_name->text().simplified() : QString();
    consent.giverRelation = isOther ? m_relation->text().simplified() : QString();
    consent.witness = consent.method == u"spoken"_s ? m_witness->text().simplified() : QString();
    input.paper.reset();
    if (consent.method != u"screen"_s)
        input.paper = m_paper->paper();
    else if (const QByteArray picture = m_pad->picture(); !picture.isEmpty())
        input.paper = work::Paper{u"signature.png"_s, picture};
}

QWidget *ConsentGiver::field(const QString &name) const
{
    if (name == u"day"_s)
        return m_day;
    if (name == u"until_day"_s)
        return m_until;
    return findChild<QWidget *>(name);
}

bool ConsentGiver::showIssues(const QList<work::ConsentIssue> &issues)
{
    using Reason = work::ConsentIssue::Reason;
    for (Form *form : {m_form, m_giverForm, m_witnessForm})
        form->clearErrors();
    m_padError->hide();
    m_paper->setTrouble({});
    bool isRight = true;
    for (const work::ConsentIssue &issue : issues) {
        const QString words = issue.reason == Reason::InTheFuture ? tr("This day is still to come.")
            : issue.reason == Reason::EndBeforeStart ? tr("This lies before the day of the consent.")
                                                     : tr("Please fill this in.");
        if (issue.field == u"attachment"_s && m_method->code() == u"screen"_s) {
            m_padError->setText(tr("Nobody has signed yet."));
            m_padError->show();
        } else if (issue.field == u"attachment"_s) {
            m_paper->setTrouble(tr("This is no PDF, PNG or JPEG of 10 MB at most."));
        } else if (QWidget *widget = field(issue.field)) {
            for (Form *form : {m_form, m_giverForm, m_witnessForm}) {
                if (form->isAncestorOf(widget))
                    form->setError(widget, words);
            }
        } else {
            continue;
        }
        isRight = false;
    }
    for (DateField *day : {m_day, m_until}) {
        if (!day->isWrong())
            continue;
        m_form->setError(day, tr("Please write the day, such as 2026. 11. 21."));
        isRight = false;
    }
    return isRight;
}

bool ConsentGiver::focusFirstError()
{
    for (Form *form : {m_form, m_giverForm, m_witnessForm}) {
        if (form->focusFirstError())
            return true;
    }
    if (m_padError->isHidden())
        return false;
    m_pad->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ui
