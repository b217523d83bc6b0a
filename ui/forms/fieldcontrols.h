// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"
#include "ui/widgets/form.h"

#include <QList>

class QWidget;

namespace ui {

class Desk;

/// Controls of the plain fields of a record, made from their declaration: a line for a text, a box for a
/// code, chips for several codes. Label, code list and object name (the column) come from there, so a form
/// names a field once. What needs more than that (days, amounts, addresses) has a control of its own in its
/// form. The controls belong to the form they were added to.
class FieldControls {
public:
    FieldControls(const Desk &desk, const domain::RecordType &type);

    /// `none` is the empty choice of a box; "Not known" where nothing is given.
    QWidget *add(Form &form, const char *column, const QString &none = {}, int span = 1,
        Required required = Required::No);

    template <class Record> void load(const Record &record) { show(domain::toFields(record)); }
    /// Puts what the controls hold into the record; its other fields stay.
    template <class Record> void store(Record &record) const
    {
        QJsonObject fields = domain::toFields(record);
        read(fields);
        Record read = domain::fromFields<Record>(record.id, record.version, fields);
        read.extra = record.extra;
        record = std::move(read);
    }

    /// The label of a field in the language of the screen.
    static QString label(const domain::FieldInfo &field);

private:
    struct Control {
        QString column;
        QWidget *widget;
    };
    void show(const QJsonObject &fields);
    void read(QJsonObject &fields) const;

    const Desk &m_desk;
    const domain::RecordType &m_type;
    QList<Control> m_controls;
};

} // namespace ui
