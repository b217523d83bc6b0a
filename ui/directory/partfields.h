// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldcontrols.h"

#include <QWidget>

#include <optional>

namespace ui {

class AddressEdit;
class DateField;
class Desk;
class Form;

/// The fields of a small record that hangs on a service or its organisation: lines, boxes and chips by its
/// declaration, days, amounts in won, telephone numbers and an address. One row of a RowGroup, or a part of a
/// card.
class PartFields : public QWidget {
    Q_OBJECT
public:
    /// `columns` in their order; one with `*` behind it takes the whole line.
    PartFields(Desk &desk, const domain::RecordType &type, const QStringList &columns, int formColumns = 2,
        QWidget *parent = nullptr);

    template <class Record> void load(const Record &record)
    {
        m_plain.load(record);
        showOthers(domain::toFields(record));
    }
    /// Puts what was typed into the record; false, and marked, where something cannot be read.
    template <class Record> bool store(Record &record)
    {
        m_plain.store(record);
        QJsonObject fields = domain::toFields(record);
        const bool isRight = readOthers(fields);
        Record read = domain::fromFields<Record>(record.id, record.version, fields);
        read.extra = record.extra;
        record = std::move(read);
        return isRight;
    }
    /// Marks a field that was found wrong together with others.
    void setError(const QString &column, const QString &error);
    bool focusFirstError();

Q_SIGNALS:
    void edited();

private:
    enum class Kind { Plain, Day, Won, Phone, Address, Hours };
    struct Other {
        QString column;
        Kind kind;
        QWidget *widget;
    };
    static Kind kindOf(const domain::FieldInfo &field);
    void add(const QString &column, int span);
    void listen();
    void showOthers(const QJsonObject &fields);
    bool readOthers(QJsonObject &fields);
    bool readOther(const Other &other, QJsonObject &fields);

    Desk &m_desk;
    const domain::RecordType &m_type;
    FieldControls m_plain;
    Form *m_form;
    QList<Other> m_others;
};

} // namespace ui
