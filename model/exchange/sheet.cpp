// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheet.h"

#include "model/base/calendar.h"

#include <QLocale>

namespace exchange {

namespace {

struct ToText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const
    {
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    QString operator()(const QDate &day) const { return base::isoDay(day); }
    QString operator()(bool yes) const { return yes ? QStringLiteral("TRUE") : QStringLiteral("FALSE"); }
};

} // namespace

QString textOf(const Value &value)
{
    return std::visit(ToText(), value);
}

} // namespace exchange
