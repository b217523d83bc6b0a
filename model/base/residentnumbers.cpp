// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/residentnumbers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace base {

namespace {

constexpr qsizetype kDigits = 13;

/// Nearly no text of a vault has so many digits, and every text that is stored comes through here.
bool hasEnoughDigits(const QString &text)
{
    return text.size() >= kDigits
        && std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= kDigits;
}

} // namespace

QString withoutResidentNumbers(const QString &text)
{
    if (!hasEnoughDigits(text))
        return text;
    // \d is any digit here, full-width ones included, as spreadsheets and input methods leave them.
    static const QRegularExpression number(
        QStringLiteral(
            "(?<!\\d)(\\d{2}(?:[0０][1-9１-９]|[1１][0-2０-２])(?:[0０][1-9１-９]|[12１２]\\d|[3３][01０１]))"
            "(?:\\s?[-‐‑–—−－]\\s?(\\d)|\\s?([1-8１-８]))\\d{6}(?!\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString result = text;
    return result.replace(number, QStringLiteral("\\1-\\2\\3******"));
}

QJsonValue withoutResidentNumbers(const QJsonValue &value)
{
    if (value.isString())
        return withoutResidentNumbers(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = withoutResidentNumbers(array.at(i));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto one = object.begin(); one != object.end(); ++one)
            one.value() = withoutResidentNumbers(QJsonValue(one.value()));
        return object;
    }
    return value;
}

} // namespace base
