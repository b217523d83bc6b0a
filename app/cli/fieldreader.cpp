// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldreader.h"

#include "model/base/calendar.h"
#include "model/domain/address.h"
#include "model/domain/areas.h"

#include <QJsonArray>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr double kLargestWhole = 9'007'199'254'740'992.0; // 2^53: beyond it JSON numbers are not whole
constexpr qsizetype kLongestText = 100'000;
constexpr qsizetype kLongestLine = 200;

base::Error expected(const QString &place, const QString &what)
{
    return wrongUsage(u"%1: %2 is expected"_s.arg(place, what));
}

base::Result<QJsonValue> readCode(const QJsonValue &value, const domain::CodeList &list, const QString &place)
{
    if (!value.isString())
        return expected(place, u"a text"_s);
    const QString code = list.codeOf(value.toString());
    if (code.isEmpty()) {
        QStringList known;
        for (const domain::Code &one : list.codes)
            known.append(one.code);
        return wrongUsage(u"%1: a code of %2 is expected: %3"_s.arg(place, list.name, known.join(u", "_s)));
    }
    return QJsonValue(code);
}

/// Names, numbers and the like stand in one line of lists and papers.
bool isOneLine(QLatin1String column)
{
    static constexpr std::array kLines{"nickname"_L1, "title"_L1, "label"_L1, "phone"_L1, "email"_L1, "nationality"_L1,
        "language"_L1, "lead_worker"_L1, "owner"_L1, "department"_L1, "qualifications"_L1};
    return column == "name"_L1 || column.endsWith("_name"_L1) || column == "number"_L1 || column.endsWith("_number"_L1)
        || std::ranges::find(kLines, column) != kLines.end();
}

qsizetype longestOf(const char *column)
{
    return isOneLine(QLatin1String(column)) ? kLongestLine : kLongestText;
}

base::Result<QJsonValue> readText(
    const FieldShape &shape, const QJsonValue &value, const domain::CodeLists &codes, const QString &place)
{
    if (!value.isString())
        return expected(place, u"a text"_s);
    const qsizetype most = longestOf(shape.column);
    if (const qsizetype letters = value.toString().size(); letters > most)
        return wrongUsage(
            u"%1: a text of at most %2 letters is expected, but there are %3"_s.arg(place).arg(most).arg(letters));
    if (!shape.codeList.isEmpty() && !value.toString().isEmpty())
        return readCode(value, codes.list(shape.codeList), place);
    return value;
}

base::Result<QJsonValue> readCodes(
    const FieldShape &shape, const QJsonValue &value, const domain::CodeLists &codes, const QString &place)
{
    if (!value.isArray())
        return expected(place, u"a list"_s);
    QJsonArray read;
    const QJsonArray given = value.toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString where = u"%1[%2]"_s.arg(place).arg(i);
        if (!given[i].isString())
            return expected(where, u"a text"_s);
        if (shape.codeList.isEmpty()) {
            read.append(given[i]);
            continue;
        }
        const auto code = readCode(given[i], codes.list(shape.codeList), where);
        if (!code)
            return code.error();
        read.append(*code);
    }
    return QJsonValue(read);
}

base::Result<QJsonValue> readAddress(const QJsonValue &value, const QString &place)
{
    if (value.isString())
        return QJsonValue(domain::addressFromLine(value.toString()).toJson());
    if (!value.isObject())
        return expected(place, u"a text or an object"_s);
    const QJsonObject parts = value.toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const QString where = place + u'.' + part.key();
        if (!addressParts().contains(part.key()))
            return wrongUsage(u"%1: is not a part of an address"_s.arg(where));
        const double widest = part.key() == u"lat" ? 90 : part.key() == u"lon" ? 180 : 0;
        if (widest > 0 ? !part->isDouble() || std::abs(part->toDouble()) > widest : !part->isString())
            return expected(where, widest > 0 ? u"a number of degrees"_s : u"a text"_s);
    }
    if (parts.contains(u"lat"_s) != parts.contains(u"lon"_s))
        return expected(place, u"lat and lon together"_s);
    domain::Address address = domain::Address::fromJson(parts);
    address.dong = domain::normalisedDong(address.dong);
    if (address.hasPosition() && address.source == domain::PositionSource::None)
        address.source = domain::PositionSource::Given;
    return QJsonValue(address.toJson());
}

base::Result<QJsonValue> readNumber(const FieldShape &shape, const QJsonValue &value, const QString &place)
{
    if (!value.isDouble())
        return expected(place, u"a number"_s);
    const double number = value.toDouble();
    if (shape.kind == JsonKind::Whole && (std::trunc(number) != number || std::abs(number) > kLargestWhole))
        return expected(place, u"a whole number"_s);
    return value;
}

/// Days, months, times, weekdays, moments and ids: texts of a strict form.
base::Result<QJsonValue> readFormed(const FieldShape &shape, const QJsonValue &value, const QString &place)
{
    const QString text = value.toString();
    if (!value.isString())
        return expected(place, u"a text"_s);
    switch (shape.kind) {
    case JsonKind::Day:
        return base::dayFromIso(text) ? base::Result<QJsonValue>(value)
                                      : expected(place, u"a day as 1957-05-06"_s);
    case JsonKind::Month:
        return base::monthFromIso(text) ? base::Result<QJsonValue>(value)
                                        : expected(place, u"a month as 2026-12"_s);
    case JsonKind::Time:
        return QTime::fromString(text, u"HH:mm"_s).isValid() ? base::Result<QJsonValue>(value)
                                                             : expected(place, u"a time as 09:30"_s);
    case JsonKind::Weekday:
        return weekdays().contains(text) ? base::Result<QJsonValue>(value)
                                         : expected(place, u"a day of the week, MO to SU,"_s);
    case JsonKind::Moment:
        if (const auto moment = base::momentFromIso(text))
            return QJsonValue(*moment);
        return expected(place, u"a moment as 2026-11-21T05:05:00Z"_s);
    default:
        return base::Id::fromString(text) ? base::Result<QJsonValue>(value) : expected(place, u"an id"_s);
    }
}

base::Result<QJsonValue> readArea(const FieldShape &shape, const QJsonValue &value, const QString &place)
{
    const QString text = value.toString();
    const bool known = shape.kind == JsonKind::ServiceArea ? domain::serviceAreaOf(text).has_value()
                                                           : domain::needAreaOf(text).has_value();
    if (known || (value.isString() && text.isEmpty()))
        return value;
    return expected(place, shape.kind == JsonKind::ServiceArea ? u"a service area"_s : u"a need area"_s);
}

} // namespace

QStringList addressParts()
{
    return {u"road"_s, u"detail"_s, u"dong"_s, u"note"_s, u"lat"_s, u"lon"_s, u"source"_s};
}

QStringList weekdays()
{
    return {u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
}

base::Result<QJsonValue> readField(
    const FieldShape &shape, const QJsonValue &value, const domain::CodeLists &codes, const QString &place)
{
    switch (shape.kind) {
    case JsonKind::Text:
        return readText(shape, value, codes, place);
    case JsonKind::Flag:
        return value.isBool() ? base::Result<QJsonValue>(QJsonValue(value.toBool() ? 1 : 0))
                              : expected(place, u"true or false"_s);
    case JsonKind::Whole:
    case JsonKind::Real:
        return readNumber(shape, value, place);
    case JsonKind::Codes:
        return readCodes(shape, value, codes, place);
    case JsonKind::Map:
        return value.isObject() ? base::Result<QJsonValue>(value) : expected(place, u"an object"_s);
    case JsonKind::Address:
        return readAddress(value, place);
    case JsonKind::ServiceArea:
    case JsonKind::NeedArea:
        return readArea(shape, value, place);
    default:
        return readFormed(shape, value, place);
    }
}

} // namespace cli
