// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/basicsection.h"

#include "model/base/calendar.h"
#include "ui/forms/codebox.h"
#include "ui/forms/codechips.h"
#include "ui/people/personwords.h"
#include "ui/support/formats.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QStringList kSexes{u"f"_s, u"m"_s, QString()};

} // namespace

BasicSection::BasicSection(Desk &desk, QWidget *parent)
    : PersonSection(tr("Basics"), tr("* is needed"), parent)
    , m_desk(desk)
    , m_form(new Form(2))
    , m_name(new QLineEdit)
    , m_nickname(new QLineEdit)
    , m_roman(new QLineEdit)
    , m_birth(new DateField(desk.today(), DateField::Lunar::Offered))
    , m_sex(new Segments(tr("Sex"), {tr("Female"), tr("Male"), tr("Not known")}))
    , m_groups(new CodeChips(
          tr("Need groups"), desk.codes("need-groups"), PersonWords::isKorean() ? u"ko"_s : u"en"_s))
    , m_caseNumber(new QLineEdit)
    , m_lead(new QLineEdit)
    , m_nationality(new QLineEdit)
    , m_language(new QLineEdit)
    , m_status(new CodeBox(desk, "person-states", tr("Lives here")))
    , m_statusDay(new DateField(desk.today()))
{
    m_name->setObjectName(u"name"_s);
    m_nickname->setObjectName(u"nickname"_s);
    m_roman->setObjectName(u"roman"_s);
    m_sex->setObjectName(u"sex"_s);
    m_groups->setObjectName(u"groups"_s);
    m_caseNumber->setObjectName(u"caseNumber"_s);
    m_lead->setObjectName(u"lead"_s);
    m_nationality->setObjectName(u"nationality"_s);
    m_language->setObjectName(u"language"_s);
    m_status->setObjectName(u"status"_s);
    m_statusDay->line()->setObjectName(u"statusDay"_s);
    m_birth->line()->setObjectName(u"birth"_s);
    const QList<QCheckBox *> calendars = m_birth->findChildren<QCheckBox *>();
    for (qsizetype i = 0; i < calendars.size(); ++i)
        calendars.at(i)->setObjectName(i == 0 ? u"birthLunar"_s : u"birthLeap"_s);
    m_form->addField(tr("Name"), m_name, Required::Yes);
    m_form->addField(tr("Also called"), m_nickname);
    m_form->addField(tr("Birthday"), m_birth, Required::No, 2);
    m_form->addField(tr("Sex"), m_sex, Required::No, 2);
    m_form->addField(tr("Need groups"), m_groups, Required::No, 2);
    m_form->addField(tr("Case number"), m_caseNumber);
    m_form->addField(tr("Lead case manager"), m_lead);
    m_form->addField(tr("Name in Latin letters"), m_roman);
    m_form->addField(tr("Nationality"), m_nationality);
    m_form->addField(tr("Language"), m_language);
    m_form->addField(tr("Status"), m_status);
    m_form->addField(tr("Status since"), m_statusDay);
    body()->addWidget(m_form);
    connect(m_name, &QLineEdit::textChanged, this, &BasicSection::identityChanged);
    connect(m_birth, &DateField::dateChanged, this, [this] {
        sayBothCalendars();
        Q_EMIT identityChanged();
    });
}

void BasicSection::sayBothCalendars()
{
    const QDate day = m_birth->date();
    QString hint;
    if (day.isValid()) {
        const QString age = formats::age(day, m_desk.today());
        const auto lunar = base::lunarFromSolar(day);
        hint = age;
        // The field itself says the solar day of a lunar one.
        if (lunar && !m_birth->isLunar()) {
            hint = tr("%1 · lunar %2").arg(age, base::formatDay(*lunar));
            if (lunar->isLeapMonth)
                hint = tr("%1 (leap month)").arg(hint);
        }
    }
    m_form->setHint(m_birth, hint);
}

void BasicSection::load(const work::PersonEdit &edit)
{
    const domain::Person &person = edit.person;
    m_form->clearErrors();
    m_name->setText(person.name);
    m_nickname->setText(person.nickname);
    m_roman->setText(person.romanName);
    bool leap = false;
    if (person.birthIsLunar) {
        const auto lunar = base::lunarFromSolar(person.birth);
        leap = lunar ? lunar->isLeapMonth : person.birthIsLeapMonth;
    }
    m_birth->setDate(person.birth, person.birthIsLunar, leap);
    m_sex->setCurrent(int(kSexes.indexOf(person.sex)));
    m_groups->setCodes(person.needGroups);
    m_caseNumber->setText(person.caseNumber);
    m_lead->setText(person.leadWorker);
    m_nationality->setText(person.nationality);
    m_language->setText(person.language);
    m_status->setCode(person.status);
    m_statusDay->setDate(person.statusDay);
    sayBothCalendars();
}

void BasicSection::store(work::PersonEdit &edit) const
{
    domain::Person &person = edit.person;
    person.name = m_name->text().simplified();
    person.nickname = m_nickname->text().simplified();
    person.romanName = m_roman->text().simplified();
    person.birth = m_birth->date();
    person.birthIsLunar = m_birth->isLunar() && person.birth.isValid();
    person.birthIsLeapMonth = m_birth->isLeapMonth() && person.birth.isValid();
    person.sex = kSexes.value(m_sex->current());
    person.needGroups = m_groups->codes();
    person.caseNumber = m_caseNumber->text().simplified();
    person.leadWorker = m_lead->text().simplified();
    person.nationality = m_nationality->text().simplified();
    person.language = m_language->text().simplified();
    person.status = m_status->code();
    person.statusDay = m_statusDay->date();
}

bool BasicSection::check(const QList<work::FieldIssue> &issues)
{
    using enum work::FieldIssue::Reason;
    m_form->clearErrors();
    if (hasIssue(issues, "name", Missing))
        m_form->setError(
            m_name, tr("Write the name. Where it is not known, write what this person is called."));
    if (m_birth->isWrong())
        m_form->setError(m_birth, tr("This is no day. Write it as 1963. 4. 2. What you typed stays."));
    else if (hasIssue(issues, "birth", InTheFuture))
        m_form->setError(m_birth, tr("This day is still to come."));
    else if (hasIssue(issues, "birth", TooOld))
        m_form->setError(m_birth, tr("This person would be older than 130. Look at the year again."));
    if (m_statusDay->isWrong())
        m_form->setError(m_statusDay, tr("This is no day. Write it as 2026. 11. 21."));
    return !m_form->hasErrors();
}

bool BasicSection::focusFirstError()
{
    return m_form->focusFirstError();
}

} // namespace ui
