// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/partfields.h"

#include "model/base/names.h"
#include "model/domain/fieldvalue.h"
#include "model/work/slottext.h"
#include "model/work/slotwords.h"
#include "ui/directory/numbertext.h"
#include "ui/forms/addressedit.h"
#include "ui/forms/codechips.h"
#include "ui/session/desk.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

PartFields::PartFields(
    Desk &desk, const domain::RecordType &type, const QStringList &columns, int formColumns, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_type(type)
    , m_plain(desk, type)
    , m_form(new Form(formColumns))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_form);
    for (const QString &column : columns)
        add(QString(column).remove(u'*'), column.endsWith(u'*') ? formColumns : 1);
    listen();
}

PartFields::Kind PartFields::kindOf(const domain::FieldInfo &field)
{
    const QLatin1String column(field.column);
    if (column == QLatin1String("address"))
        return Kind::Address;
    if (column == QLatin1String("phone"))
        return Kind::Phone;
    if (column == QLatin1String("hours"))
        return Kind::Hours;
    if (field.kind == domain::ColumnKind::Integer)
        return Kind::Won;
    return column == QLatin1String("from_day") || column == QLatin1String("until_day") ? Kind::Day
                                                                                       : Kind::Plain;
}

void PartFields::add(const QString &column, int span)
{
    const domain::FieldInfo *field = m_type.find(column);
    Q_ASSERT(field);
    const Kind kind = kindOf(*field);
    const QString label = FieldControls::label(*field);
    if (kind == Kind::Plain) {
        const bool isGrade = column == u"grade";
        m_plain.add(*m_form, field->column, isGrade ? tr("All grades") : QString(), span);
        return;
    }
    QWidget *widget = nullptr;
    if (kind == Kind::Address) {
        widget = new AddressEdit(column, label);
        layout()->addWidget(widget);
    } else if (kind == Kind::Day) {
        auto *day = new DateField(m_desk.today());
        day->line()->setObjectName(column);
        m_form->addField(label, day, Required::No, span);
        widget = day;
    } else {
        auto *line = new QLineEdit;
        line->setObjectName(column);
        m_form->addField(label, line, Required::No, span);
        if (kind == Kind::Hours)
            line->setPlaceholderText(tr("Mon-Fri 09:00-18:00"));
        widget = line;
    }
    m_others.append({column, kind, widget});
}

void PartFields::listen()
{
    for (QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &PartFields::edited);
    for (QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &PartFields::edited);
    for (CodeChips *chips : findChildren<CodeChips *>())
        connect(chips, &CodeChips::codesChanged, this, &PartFields::edited);
}

void PartFields::showOthers(const QJsonObject &fields)
{
    m_form->clearErrors();
    for (const Other &other : std::as_const(m_others)) {
        const QJsonValue value = fields.value(other.column);
        auto *line = qobject_cast<QLineEdit *>(other.widget);
        if (other.kind == Kind::Address)
            static_cast<AddressEdit *>(other.widget)->setAddress(domain::Address::fromJson(value.toObject()));
        else if (other.kind == Kind::Day)
            static_cast<DateField *>(other.widget)->setDate(domain::FieldValue<QDate>::fromJson(value));
        else if (other.kind == Kind::Hours)
            line->setText(work::slottext::wordsOf(work::slottext::textOfHours(value.toObject())));
        else if (other.kind == Kind::Won)
            line->setText(value.isDouble() ? numbertext::ofWon(value.toInteger()) : QString());
        else
            line->setText(base::formatPhone(value.toString()));
    }
}

bool PartFields::readOthers(QJsonObject &fields)
{
    m_form->clearErrors();
    bool isRight = true;
    for (const Other &other : std::as_const(m_others))
        isRight = readOther(other, fields) && isRight;
    return isRight;
}

bool PartFields::readOther(const Other &other, QJsonObject &fields)
{
    fields.remove(other.column);
    if (other.kind == Kind::Address) {
        const domain::Address address = static_cast<AddressEdit *>(other.widget)->address();
        fields.insert(other.column, address.toJson());
        return true;
    }
    if (other.kind == Kind::Day) {
        const auto *day = static_cast<DateField *>(other.widget);
        if (day->isWrong())
            m_form->setError(other.widget, tr("This is no day."));
        else
            fields.insert(other.column, domain::FieldValue<QDate>::toJson(day->date()));
        return !day->isWrong();
    }
    const QString text = static_cast<QLineEdit *>(other.widget)->text();
    if (other.kind == Kind::Phone) {
        QString digits = text;
        digits.removeIf([](QChar letter) { return !letter.isDigit(); });
        fields.insert(other.column, digits);
        return true;
    }
    if (other.kind == Kind::Hours) {
        const auto hours = work::slottext::hoursOfWords(text);
        if (!hours)
            m_form->setError(other.widget, tr("Please write it as Mon-Fri 09:00-18:00; Sat 09:00-13:00."));
        else if (!hours->isEmpty())
            fields.insert(other.column, *hours);
        return hours.has_value();
    }
    std::optional<qint64> won;
    const bool isRight = numbertext::readWon(text, won);
    if (!isRight)
        m_form->setError(other.widget, tr("Please write won in digits."));
    else if (won)
        fields.insert(other.column, *won);
    return isRight;
}

void PartFields::setError(const QString &column, const QString &error)
{
    for (const Other &other : std::as_const(m_others)) {
        if (other.column == column)
            return m_form->setError(other.widget, error);
    }
    if (auto *field = findChild<QWidget *>(column))
        m_form->setError(field, error);
}

bool PartFields::focusFirstError()
{
    return m_form->focusFirstError();
}

} // namespace ui
