// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace exchange {

/// One value on its way out: text stays text in a spreadsheet, numbers and days can be counted with.
using Value = std::variant<std::monostate, QString, qint64, double, QDate, bool>;

/// The value as text files hold it: days as ISO, numbers without grouping, TRUE and FALSE.
QString textOf(const Value &value);

/// A table to be written. Rows may be shorter than the header.
struct Sheet {
    QString name;
    QStringList header;
    QList<QList<Value>> rows;
};

} // namespace exchange
