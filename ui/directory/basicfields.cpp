// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/basicfields.h"

#include "model/domain/areas.h"
#include "ui/directory/numbertext.h"
#include "ui/directory/servicewords.h"
#include "ui/support/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

BasicFields::BasicFields(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_form(new Form(2))
    , m_area(new Segments(tr("Area"), servicewords::areas()))
    , m_name(new QLineEdit)
    , m_sessions(new QLineEdit)
    , m_minutes(new QLineEdit)
    , m_from(new DateField(today))
    , m_until(new DateField(today))
    , m_home(new QCheckBox(tr("Comes to the person's home")))
    , m_note(new QPlainTextEdit)
{
    m_area->setObjectName(u"area"_s);
    m_name->setObjectName(u"name"_s);
    m_sessions->setObjectName(u"sessions"_s);
    m_minutes->setObjectName(u"minutes"_s);
    m_from->line()->setObjectName(u"registeredFrom"_s);
    m_until->line()->setObjectName(u"registeredUntil"_s);
    m_home->setObjectName(u"home"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Theme::of(this).lineHeight(TextSize::Body) * 3 + 22);
    m_form->addField(tr("Area"), m_area, Required::Yes, 2);
    m_form->addField(tr("Name of the service"), m_name, Required::Yes, 2);
    m_form->addField(tr("Sessions a month"), m_sessions);
    m_form->addField(tr("Minutes a session"), m_minutes);
    m_form->addField(tr("Registered from"), m_from);
    m_form->addField(tr("Registered until"), m_until);
    m_form->setHint(m_until, tr("Empty: without end."));
    auto *noteForm = new Form(1);
    noteForm->addField(tr("Notes"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_form);
    auto *tick = new QHBoxLayout;
    tick->setContentsMargins(Theme::kRing, 0, 0, 0);
    tick->addWidget(m_home, 0, Qt::AlignLeft);
    column->addLayout(tick);
    column->addWidget(noteForm);
    listen();
}

void BasicFields::listen()
{
    connect(m_area, &Segments::chosen, this, &BasicFields::edited);
    connect(m_home, &QCheckBox::toggled, this, &BasicFields::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &BasicFields::edited);
    for (QLineEdit *line : {m_name, m_sessions, m_minutes, m_from->line(), m_until->line()})
        connect(line, &QLineEdit::textChanged, this, &BasicFields::edited);
}

void BasicFields::setService(const domain::Service &service)
{
    m_form->clearErrors();
    const auto area = domain::serviceAreaOf(service.area);
    m_area->setCurrent(area ? int(*area) : -1);
    m_name->setText(service.name);
    m_sessions->setText(numbertext::of(service.sessions));
    m_minutes->setText(numbertext::of(service.minutes));
    m_from->setDate(service.registeredFrom);
    m_until->setDate(service.registeredUntil);
    m_home->setChecked(service.home);
    m_note->setPlainText(service.note);
}

bool BasicFields::read(domain::Service &service)
{
    using enum work::ServiceIssue::Reason;
    m_form->clearErrors();
    if (m_area->current() < 0)
        m_form->setError(m_area, servicewords::issue({u"area"_s, NotAnArea}));
    else
        service.area = domain::codeOf(domain::ServiceArea(m_area->current()));
    service.name = m_name->text().simplified();
    if (service.name.isEmpty())
        m_form->setError(m_name, servicewords::issue({u"name"_s, Missing}));
    for (const auto &[line, place] :
        {std::pair{m_sessions, &service.sessions}, {m_minutes, &service.minutes}}) {
        if (!numbertext::read(line->text(), *place))
            m_form->setError(line, tr("Please write a whole number."));
    }
    for (DateField *field : {m_from, m_until}) {
        if (field->isWrong())
            m_form->setError(field, tr("This is no day."));
    }
    service.registeredFrom = m_from->date();
    service.registeredUntil = m_until->date();
    if (service.registeredFrom.isValid() && service.registeredUntil.isValid()
        && service.registeredUntil < service.registeredFrom)
        m_form->setError(m_until, servicewords::issue({u"registered_until"_s, OutOfOrder}));
    service.home = m_home->isChecked();
    service.note = m_note->toPlainText().trimmed();
    return !m_form->hasErrors();
}

bool BasicFields::focusFirstError()
{
    return m_form->focusFirstError();
}

} // namespace ui
