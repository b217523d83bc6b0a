// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/caresection.h"

#include "model/base/money.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
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
    , m_plain(desk, domain::typeOf<domain::Person>())
    , m_note(textField(u"healthNote"_s, this, 3))
    , m_limit(new QLineEdit)
{
    m_limit->setObjectName(u"limit"_s);
    m_limit->setPlaceholderText(tr("No limit"));
    m_plain.add(*m_form, "condition", tr("None written"));
    m_plain.add(*m_form, "stage", tr("None written"));
    m_plain.add(*m_form, "mobility");
    m_plain.add(*m_form, "income_grade");
    m_form->addField(tr("About health"), m_note, Required::No, 2);
    m_plain.add(*m_form, "disability", tr("None"));
    m_plain.add(*m_form, "disability_degree", tr("None"));
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
    m_plain.load(person);
    m_note->setPlainText(person.healthNote);
    m_limit->setText(person.copayLimit ? base::formatDigits(*person.copayLimit) : QString());
}

void HealthSection::store(work::PersonEdit &edit) const
{
    domain::Person &person = edit.person;
    m_plain.store(person);
    person.healthNote = m_note->toPlainText().trimmed();
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
    , m_plain(desk, domain::typeOf<domain::Person>())
    , m_wishNote(textField(u"wishNote"_s, this, 3))
    , m_safety(textField(u"safetyNote"_s, this, 3))
{
    auto *form = new Form(1);
    m_plain.add(*form, "wishes");
    form->addField(tr("In own words"), m_wishNote);
    form->addField(tr("Safety on visits"), m_safety);
    form->setHint(m_safety,
        tr("What a visitor must know: dogs, somebody violent, infection. Stands at the top of the page."));
    body()->addWidget(form);
}

void WishSection::load(const work::PersonEdit &edit)
{
    m_plain.load(edit.person);
    m_wishNote->setPlainText(edit.person.wishNote);
    m_safety->setPlainText(edit.person.safetyNote);
}

void WishSection::store(work::PersonEdit &edit) const
{
    m_plain.store(edit.person);
    edit.person.wishNote = m_wishNote->toPlainText().trimmed();
    edit.person.safetyNote = m_safety->toPlainText().trimmed();
}

} // namespace ui
