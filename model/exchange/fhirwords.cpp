// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fhirwords.h"

#include "model/base/calendar.h"
#include "model/base/names.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace exchange {

QString FhirNames::of(const base::Id &id, const QString &part) const
{
    const QString prefix = u"urn:uuid:"_s;
    if (m_salt.isEmpty() && part.isEmpty())
        return prefix + id.toString();
    const QUuid space = QUuid::fromRfc4122(id.bytes());
    return prefix + QUuid::createUuidV5(space, m_salt + part.toUtf8()).toString(QUuid::WithoutBraces);
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
