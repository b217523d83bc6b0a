// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fhirwords.h"

#include "model/base/calendar.h"
#include "model/base/crypto.h"
#include "model/base/names.h"

using namespace Qt::StringLiterals;

namespace exchange {

QString FhirNames::of(const base::Id &id, const QString &part) const
{
    const QString prefix = u"urn:uuid:"_s;
    if (m_salt.isEmpty() && part.isEmpty())
        return prefix + id.toString();
    QByteArray bytes = base::crypto::hash(id.bytes() + m_salt + part.toUtf8()).left(16);
    bytes[6] = char((bytes[6] & 0x0f) | 0x80); // version 8 of RFC 9562: made in a way of our own
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return prefix + base::Id::fromBytes(bytes).value_or(base::Id()).toString();
}

namespace fhir {

QJsonObject reference(const QString &urn)
{
    return {{u"reference"_s, urn}};
}

QJsonObject text(const QString &words)
{
    return {{u"text"_s, words}};
}

QJsonObject coded(const QString &system, const QString &code, const QString &words)
{
    QJsonObject coding{{u"system"_s, system}, {u"code"_s, code}};
    setFilled(coding, "display", words);
    QJsonObject whole{{u"coding"_s, QJsonArray{coding}}};
    setFilled(whole, "text", words);
    return whole;
}

QJsonObject period(QDate from, QDate until)
{
    QJsonObject period;
    setFilled(period, "start", base::isoDay(from));
    setFilled(period, "end", base::isoDay(until));
    return period;
}

QJsonObject identifier(const QString &system, const QString &value)
{
    return {{u"system"_s, system}, {u"value"_s, value}};
}

QJsonObject phone(const QString &digits)
{
    return {{u"system"_s, u"phone"_s}, {u"value"_s, base::formatPhone(digits)},
        {u"use"_s, digits.startsWith(u"01") ? u"mobile"_s : u"home"_s}};
}

void setFilled(QJsonObject &object, const char *member, const QJsonValue &value)
{
    const bool isEmpty = value.isNull() || value.isUndefined()
        || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
    if (!isEmpty)
        object.insert(QLatin1String(member), value);
}

} // namespace fhir

} // namespace exchange
