// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/basicsection.h"

#include "model/base/calendar.h"
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
    , m_plain(desk, domain::typeOf<domain::Person>())
    , m_name(new QLineEdit)
    , m_birth(new DateField(desk.today(), DateField::Lunar::Offered))
    , m_sex(new Segments(tr("Sex"), {tr("Female"), tr("Male"), tr("Not known")}))
    , m_statusDay(new DateField(desk.today()))
{
    m_name->setObjectName(u"name"_s);
    m_sex->setObjectName(u"sex"_s);
    m_statusDay->line()->setObjectName(u"statusDay"_s);
    m_birth->line()->setObjectName(u"birth"_s);
    const QList<QCheckBox *> calendars = m_birth->findChildren<QCheckBox *>();
    for (qsizetype i = 0; i < calendars.size(); ++i)
        calendars.at(i)->setObjectName(i == 0 ? u"birthLunar"_s : u"birthLeap"_s);
    m_form->addField(tr("Name"), m_name, Required::Yes);
    m_plain.add(*m_form, "nickname");
    m_form->addField(tr("Birthday"), m_birth, Required::No, 2);
    m_form->addField(tr("Sex"), m_sex, Required::No, 2);
    m_plain.add(*m_form, "need_groups", {}, 2);
    for (const char *column : {"case_number", "lead_worker", "roman_name", "nationality", "language"})
        m_plain.add(*m_form, column);
    m_plain.add(*m_form, "status", tr("Lives here"));
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
    m_plain.load(person);
    bool leap = false;
    if (person.birthIsLunar) {
        const auto lunar = base::lunarFromSolar(person.birth);
        leap = lunar ? lunar->isLeapMonth : person.birthIsLeapMonth;
    }
    m_birth->setDate(person.birth, person.birthIsLunar, leap);
    m_sex->setCurrent(int(kSexes.indexOf(person.sex)));
    m_statusDay->setDate(person.statusDay);
    sayBothCalendars();
}

void BasicSection::store(work::PersonEdit &edit) const
{
    domain::Person &person = edit.person;
    person.name = m_name->text().simplified();
    m_plain.store(person);
    person.birth = m_birth->date();
    person.birthIsLunar = m_birth->isLunar() && person.birth.isValid();
    person.birthIsLeapMonth = m_birth->isLeapMonth() && person.birth.isValid();
    person.sex = kSexes.value(m_sex->current());
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
