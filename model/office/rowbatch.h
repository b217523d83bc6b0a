// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sql/connection.h"

#include <QVariant>

namespace office {

/// Rows on their way into one table, written many at a time: a statement for each row is what a database
/// server spends most of its time on.
class RowBatch {
public:
    /// `into` is a table with its columns in brackets, `onConflict` what stands behind the values.
    RowBatch(QString into, int columns, QString onConflict = {});

    /// One value for each column.
    void add(const QVariantList &row) { m_values.append(row); }
    bool isEmpty() const { return m_values.isEmpty(); }
    /// Writes all of them; none are left whatever happens.
    base::Done write(sql::Connection &connection);

private:
    QString statementFor(int rows) const;

    QString m_into;
    int m_columns;
    QString m_onConflict;
    QVariantList m_values;
};

/// Asks `question` (which ends at a bracket that is open: "… WHERE id IN (") for many values, a few hundred
/// at a time, after the values of `before`; hands each row to `take`.
base::Done askForMany(sql::Connection &connection, const QString &question, const QVariantList &before,
    const QVariantList &values, const std::function<void(const sql::Statement &)> &take);

/// Null where the id is nil.
QVariant valueOf(const base::Id &id);
/// The sixteen bytes also of a nil id, which comes from outside and must not break a table.
inline QVariant keyOf(const base::Id &id)
{
    return id.bytes();
}
/// The bytes of UTF-8.
QVariant valueOf(const QString &text);
/// Bytes that are not null, also where there are none.
QVariant valueOf(const QByteArray &bytes);

} // namespace office
