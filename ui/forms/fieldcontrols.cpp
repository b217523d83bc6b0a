// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldcontrols.h"

#include "ui/forms/codebox.h"
#include "ui/forms/codechips.h"
#include "ui/session/desk.h"
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QWidget *makeControl(const Desk &desk, const domain::FieldInfo &field, const QString &none)
{
    if (!field.codes)
        return new QLineEdit;
    if (field.kind == domain::ColumnKind::Json)
        return new CodeChips(FieldControls::label(field), desk.codes(field.codes),
            tongueOnScreen() == Tongue::Korean ? u"ko"_s : u"en"_s);
    return new CodeBox(desk, field.codes,
        none.isEmpty() ? QCoreApplication::translate("ui::FieldControls", "Not known") : none);
}

QJsonValue valueOf(const QWidget *control)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(control))
        return line->text().simplified();
    if (const auto *box = qobject_cast<const CodeBox *>(control))
        return box->code();
    return QJsonArray::fromStringList(static_cast<const CodeChips *>(control)->codes());
}

void setValue(QWidget *control, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(control))
        return line->setText(value.toString());
    if (auto *box = qobject_cast<CodeBox *>(control))
        return box->setCode(value.toString());
    static_cast<CodeChips *>(control)->setCodes(value.toVariant().toStringList());
}

} // namespace

FieldControls::FieldControls(const Desk &desk, const domain::RecordType &type)
    : m_desk(desk)
    , m_type(type)
{
}

QString FieldControls::label(const domain::FieldInfo &field)
{
    return QCoreApplication::translate("fields", field.label);
}

QWidget *FieldControls::add(Form &form, const char *column, const QString &none, int span, Required required)
{
    const domain::FieldInfo *field = m_type.find(QLatin1String(column));
    Q_ASSERT(field);
    QWidget *control = makeControl(m_desk, *field, none);
    control->setObjectName(QLatin1String(column));
    form.addField(label(*field), control, required, span);
    m_controls.append({QLatin1String(column), control});
    return control;
}

void FieldControls::show(const QJsonObject &fields)
{
    for (const Control &control : std::as_const(m_controls))
        setValue(
            control.widget, fields.contains(control.column) ? fields.value(control.column) : QJsonValue());
}

void FieldControls::read(QJsonObject &fields) const
{
    for (const Control &control : m_controls)
        fields.insert(control.column, valueOf(control.widget));
}

} // namespace ui
