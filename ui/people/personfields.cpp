// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personfields.h"

#include "ui/forms/codechips.h"
#include "ui/forms/fieldstate.h"
#include "ui/forms/rowgroup.h"
#include "ui/people/basicsection.h"
#include "ui/people/caresection.h"
#include "ui/people/contactsection.h"
#include "ui/people/listsections.h"
#include "ui/support/theme.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui {

PersonFields::PersonFields(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_basic(new BasicSection(desk))
{
    constexpr qsizetype kLeft = 3;
    m_sections = {m_basic, new PhoneSection, new ResidenceSection(desk), new HealthSection(desk),
        new BenefitSection(desk), new AppointmentSection, new WishSection(desk)};
    auto *columns = new Columns;
    for (const auto &part : {m_sections.first(kLeft), m_sections.sliced(kLeft)}) {
        auto *column = new QWidget;
        auto *rows = new QVBoxLayout(column);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(Theme::of(this).gap());
        for (PersonSection *section : part)
            rows->addWidget(section);
        rows->addStretch(1);
        columns->addColumn(column, 500, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
}

void PersonFields::load(const work::PersonEdit &edit)
{
    for (PersonSection *section : std::as_const(m_sections))
        section->load(edit);
    listen();
}

void PersonFields::store(work::PersonEdit &edit) const
{
    for (const PersonSection *section : m_sections)
        section->store(edit);
}

bool PersonFields::check(const work::PersonEdit &edit, QDate today)
{
    const QList<work::FieldIssue> issues = work::people::issuesOf(edit, today);
    bool well = true;
    for (PersonSection *section : std::as_const(m_sections))
        well = section->check(issues) && well;
    return well;
}

bool PersonFields::focusFirstError()
{
    return std::any_of(m_sections.begin(), m_sections.end(),
        [](PersonSection *section) { return section->focusFirstError(); });
}

void PersonFields::restore(const QJsonObject &typed)
{
    fieldstate::write(this, typed);
    listen();
}

void PersonFields::listen()
{
    // Rows bring fields of their own, so this is done anew whenever a row came.
    const auto once = [this](auto *field, auto signal) {
        connect(field, signal, this, &PersonFields::changed, Qt::UniqueConnection);
    };
    for (auto *field : findChildren<QLineEdit *>())
        once(field, &QLineEdit::textChanged);
    for (auto *field : findChildren<QPlainTextEdit *>())
        once(field, &QPlainTextEdit::textChanged);
    for (auto *field : findChildren<QComboBox *>())
        once(field, &QComboBox::currentTextChanged);
    for (auto *field : findChildren<QCheckBox *>())
        once(field, &QCheckBox::toggled);
    for (auto *field : findChildren<Segments *>())
        once(field, &Segments::chosen);
    for (auto *field : findChildren<CodeChips *>())
        once(field, &CodeChips::codesChanged);
    for (auto *group : findChildren<RowGroup *>()) {
        once(group, &RowGroup::changed);
        connect(group, &RowGroup::changed, this, &PersonFields::listen, Qt::UniqueConnection);
    }
}

} // namespace ui
