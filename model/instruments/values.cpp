// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/values.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace instruments {

namespace {

bool isDay(const QString &text)
{
    static const QRegularExpression kPartial(QStringLiteral("^[0-9]{4}(-(0[1-9]|1[0-2]))?$"));
    return kPartial.match(text).hasMatch()
        || (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid());
}

bool isInstant(const QString &text)
{
    return text.contains(u'T') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

std::partial_ordering ordering(int order)
{
    return order < 0 ? std::partial_ordering::less
        : order > 0  ? std::partial_ordering::greater
                     : std::partial_ordering::equivalent;
}

std::partial_ordering comparedTexts(const QString &one, const QString &other)
{
    if (isInstant(one) && isInstant(other))
        return QDateTime::fromString(one, Qt::ISODateWithMs).toMSecsSinceEpoch()
            <=> QDateTime::fromString(other, Qt::ISODateWithMs).toMSecsSinceEpoch();
    const bool areDays = (isDay(one) || isInstant(one)) && (isDay(other) || isInstant(other));
    if (areDays && one.size() != other.size()) {
        // 2026 is neither before nor after 2026-03: what both tell has to decide.
        const qsizetype told = std::min({one.size(), other.size(), qsizetype(10)});
        const int order = one.left(told).compare(other.left(told));
        return order == 0 ? std::partial_ordering::unordered : ordering(order);
    }
    const QTime early = QTime::fromString(one, Qt::ISODate);
    const QTime late = QTime::fromString(other, Qt::ISODate);
    if (early.isValid() && late.isValid())
        return early.msecsSinceStartOfDay() <=> late.msecsSinceStartOfDay();
    return ordering(one.compare(other));
}

QString unitOf(const QJsonValue &value)
{
    const QJsonObject quantity = value.toObject();
    const QString code = quantity.value(QStringLiteral("code")).toString();
    return code.isEmpty() ? quantity.value(QStringLiteral("unit")).toString() : code;
}

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble()
        && std::fabs(value.toDouble()) <= std::numeric_limits<qint32>::max();
}

} // namespace

bool fitsType(ItemType type, const QJsonValue &value)
{
    switch (type) {
    case ItemType::Group:
    case ItemType::Display:
        return false;
    case ItemType::Boolean:
        return value.isBool();
    case ItemType::Integer:
        return isWhole(value);
    case ItemType::Decimal:
        return value.isDouble();
    case ItemType::Quantity:
        return numberOf(value).has_value();
    case ItemType::Date:
        return value.isString() && isDay(value.toString());
    case ItemType::DateTime:
        return value.isString() && (isInstant(value.toString()) || isDay(value.toString()));
    case ItemType::Time:
        return value.isString() && QTime::fromString(value.toString(), Qt::ISODate).isValid();
    case ItemType::String:
    case ItemType::Text:
    case ItemType::Url:
        return value.isString();
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return value.isString() || value.isDouble() || value.isObject();
    case ItemType::Attachment:
    case ItemType::Reference:
        return value.isObject();
    }
    return false;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    const QJsonValue number = value.isObject() ? value.toObject().value(QStringLiteral("value")) : value;
    return number.isDouble() ? std::optional(number.toDouble()) : std::nullopt;
}

std::partial_ordering comparedValues(const QJsonValue &one, const QJsonValue &other)
{
    const auto first = numberOf(one);
    const auto second = numberOf(other);
    if (first && second) {
        const bool sameUnit
            = unitOf(one).isEmpty() || unitOf(other).isEmpty() || unitOf(one) == unitOf(other);
        return sameUnit ? *first <=> *second : std::partial_ordering::unordered;
    }
    if (one.isString() && other.isString())
        return comparedTexts(one.toString(), other.toString());
    return std::partial_ordering::unordered;
}

bool areEqual(const QJsonValue &one, const QJsonValue &other)
{
    if (one == other)
        return true;
    const QString reference = QStringLiteral("reference");
    if (one.isObject() && one.toObject().contains(reference))
        return one.toObject().value(reference) == other.toObject().value(reference);
    if (one.isString() && other.isString())
        return isInstant(one.toString()) && isInstant(other.toString())
            && comparedValues(one, other) == std::partial_ordering::equivalent;
    return numberOf(one) && comparedValues(one, other) == std::partial_ordering::equivalent;
}

int decimalPlaces(double number)
{
    const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
}

} // namespace instruments
