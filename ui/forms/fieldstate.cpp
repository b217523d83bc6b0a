// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldstate.h"

#include "ui/forms/codebox.h"
#include "ui/forms/codechips.h"
#include "ui/forms/composition.h"
#include "ui/forms/rowgroup.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui::fieldstate {

namespace {

/// The names from the form down to the field; empty for what is no field of the form.
QString keyOf(const QWidget *form, const QWidget *field)
{
    // Qt names the parts of its own compound fields so.
    if (field->objectName().isEmpty() || field->objectName().startsWith(u"qt_"))
        return {};
    QStringList names;
    for (const QWidget *one = field; one && one != form; one = one->parentWidget()) {
        if (one->objectName() == u"qt_gone")
            return {};
        if (!one->objectName().isEmpty() && !one->objectName().startsWith(u"qt_"))
            names.prepend(one->objectName());
    }
    return names.join(u'/');
}

QJsonValue valueOf(const QWidget *field, const Composition *composition)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return composition ? composition->textOf(line) : line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return composition ? composition->textOf(text) : text->toPlainText();
    if (const auto *box = qobject_cast<const CodeBox *>(field))
        return box->code();
    if (const auto *tick = qobject_cast<const QCheckBox *>(field))
        return tick->isChecked();
    if (const auto *segments = qobject_cast<const Segments *>(field))
        return segments->current();
    if (const auto *chips = qobject_cast<const CodeChips *>(field))
        return QJsonArray::fromStringList(chips->codes());
    if (const auto *group = qobject_cast<const RowGroup *>(field)) {
        QJsonArray ids;
        for (const base::Id &id : group->ids())
            ids.append(id.isNil() ? QString() : id.toString());
        return ids;
    }
    return QJsonValue::Undefined;
}

void setValue(QWidget *field, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(value.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->setPlainText(value.toString());
    else if (auto *box = qobject_cast<CodeBox *>(field))
        box->setCode(value.toString());
    else if (auto *tick = qobject_cast<QCheckBox *>(field))
        tick->setChecked(value.toBool());
    else if (auto *segments = qobject_cast<Segments *>(field))
        segments->setCurrent(value.toInt(-1));
    else if (auto *chips = qobject_cast<CodeChips *>(field))
        chips->setCodes(value.toVariant().toStringList());
}

} // namespace

QJsonObject read(const QWidget *form, const Composition *composition)
{
    QJsonObject state;
    for (const QWidget *field : form->findChildren<QWidget *>()) {
        const QString key = keyOf(form, field);
        if (key.isEmpty())
            continue;
        if (const QJsonValue value = valueOf(field, composition); !value.isUndefined())
            state.insert(key, value);
    }
    return state;
}

void write(QWidget *form, const QJsonObject &state)
{
    // Rows first: the fields in them are made by that.
    for (RowGroup *group : form->findChildren<RowGroup *>()) {
        const QString key = keyOf(form, group);
        if (!state.contains(key))
            continue;
        QList<base::Id> ids;
        for (const QJsonValue &id : state.value(key).toArray())
            ids.append(base::Id::fromString(id.toString()).value_or(base::Id()));
        group->setIds(ids);
    }
    for (QWidget *field : form->findChildren<QWidget *>()) {
        const QString key = keyOf(form, field);
        if (!key.isEmpty() && state.contains(key))
            setValue(field, state.value(key));
    }
}

} // namespace ui::fieldstate
