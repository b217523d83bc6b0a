// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/caresection.h"

#include "model/base/money.h"
#include "ui/forms/codebox.h"
#include "ui/forms/codechips.h"
#include "ui/people/personwords.h"
#include "ui/support/formats.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QPlainTextEdit *textField(const QString &name, const QWidget *style, int lines)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setFixedHeight(Theme::of(style).lineHeight(TextSize::Body) * lines + 22);
    return field;
}

/// An amount that is not below nothing.
std::optional<qint64> amountOf(const QString &text)
{
    const auto amount = base::parseWon(text);
    return amount && *amount >= 0 ? amount : std::nullopt;
}

} // namespace

HealthSection::HealthSection(Desk &desk, QWidget *parent)
    : PersonSection(tr("Health, income, disability"), {}, parent)
    , m_form(new Form(2))
    , m_condition(new CodeBox(desk, "conditions", tr("None written")))
    , m_stage(new CodeBox(desk, "stages", tr("None written")))
    , m_mobility(new CodeBox(desk, "mobility", tr("Not known")))
    , m_note(textField(u"healthNote"_s, this, 3))
    , m_income(new CodeBox(desk, "income-grades", tr("Not known")))
    , m_disability(new CodeBox(desk, "disabilities", tr("None")))
    , m_degree(new CodeBox(desk, "disability-degrees", tr("None")))
    , m_limit(new QLineEdit)
{
    m_condition->setObjectName(u"condition"_s);
    m_stage->setObjectName(u"stage"_s);
    m_mobility->setObjectName(u"mobility"_s);
    m_income->setObjectName(u"income"_s);
    m_disability->setObjectName(u"disability"_s);
    m_degree->setObjectName(u"degree"_s);
    m_limit->setObjectName(u"limit"_s);
    m_limit->setPlaceholderText(tr("No limit"));
    m_form->addField(tr("Condition"), m_condition);
    m_form->addField(tr("Stage of recovery"), m_stage);
    m_form->addField(tr("Mobility"), m_mobility);
    m_form->addField(tr("Income grade"), m_income);
    m_form->addField(tr("About health"), m_note, Required::No, 2);
    m_form->addField(tr("Disability"), m_disability);
    m_form->addField(tr("Degree of disability"), m_degree);
    m_form->addField(tr("Copay limit a month, won"), m_limit);
    body()->addWidget(m_form);
    connect(m_limit, &QLineEdit::editingFinished, this, [this] {
        if (const auto amount = amountOf(m_limit->text()))
            m_limit->setText(base::formatDigits(*amount));
    });
}

void HealthSection::load(const work::PersonEdit &edit)
{
    const domain::Person &person = edit.person;
    m_form->clearErrors();
    m_condition->setCode(person.condition);
    m_stage->setCode(person.stage);
    m_mobility->setCode(person.mobility);
    m_note->setPlainText(person.healthNote);
    m_income->setCode(person.incomeGrade);
    m_disability->setCode(person.disability);
    m_degree->setCode(person.disabilityDegree);
    m_limit->setText(person.copayLimit ? base::formatDigits(*person.copayLimit) : QString());
}

void HealthSection::store(work::PersonEdit &edit) const
{
    domain::Person &person = edit.person;
    person.condition = m_condition->code();
    person.stage = m_stage->code();
    person.mobility = m_mobility->code();
    person.healthNote = m_note->toPlainText().trimmed();
    person.incomeGrade = m_income->code();
    person.disability = m_disability->code();
    person.disabilityDegree = m_degree->code();
    person.copayLimit = amountOf(m_limit->text());
}

bool HealthSection::check(const QList<work::FieldIssue> &)
{
    m_form->clearErrors();
    if (!m_limit->text().trimmed().isEmpty() && !amountOf(m_limit->text()))
        m_form->setError(m_limit, tr("Write an amount such as 60,000, or leave it empty for no limit."));
    return !m_form->hasErrors();
}

bool HealthSection::focusFirstError()
{
    return m_form->focusFirstError();
}

WishSection::WishSection(Desk &desk, QWidget *parent)
    : PersonSection(tr("Wishes and safety"), {}, parent)
    , m_wishes(new CodeChips(tr("Wishes"), desk.codes("wishes"), PersonWords::isKorean() ? u"ko"_s : u"en"_s))
    , m_wishNote(textField(u"wishNote"_s, this, 3))
    , m_safety(textField(u"safetyNote"_s, this, 3))
{
    m_wishes->setObjectName(u"wishes"_s);
    auto *form = new Form(1);
    form->addField(tr("Wishes"), m_wishes);
    form->addField(tr("In own words"), m_wishNote);
    form->addField(tr("Safety on visits"), m_safety);
    form->setHint(m_safety,
        tr("What a visitor must know: dogs, somebody violent, infection. Stands at the top of the page."));
    body()->addWidget(form);
}

void WishSection::load(const work::PersonEdit &edit)
{
    m_wishes->setCodes(edit.person.wishes);
    m_wishNote->setPlainText(edit.person.wishNote);
    m_safety->setPlainText(edit.person.safetyNote);
}

void WishSection::store(work::PersonEdit &edit) const
{
    edit.person.wishes = m_wishes->codes();
    edit.person.wishNote = m_wishNote->toPlainText().trimmed();
    edit.person.safetyNote = m_safety->toPlainText().trimmed();
}

} // namespace ui
