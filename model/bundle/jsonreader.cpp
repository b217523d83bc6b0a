// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/jsonreader.h"

#include <cmath>

namespace bundle {

namespace {

constexpr qsizetype kMostCharacters = 200;
constexpr double kExactIntegers = 9'007'199'254'740'992.0;

} // namespace

QString JsonPlace::path() const
{
    const QString before = m_parent ? m_parent->path() : QString();
    if (m_index >= 0)
        return QStringLiteral("%1[%2]").arg(before).arg(m_index);
    const QString key = QString::fromLatin1(m_key);
    return before.isEmpty() ? key : before + u'.' + key;
}

void JsonReader::refuse(const JsonPlace &at, const char *expected)
{
    if (m_refusal)
        return;
    const QString path = at.path();
    m_refusal = (path.isEmpty() ? QStringLiteral("problem") : path) + QStringLiteral(": ")
        + QLatin1StringView(expected);
}

QString JsonReader::text(const JsonPlace &at)
{
    const QString text = at.value().toString();
    if (!at.value().isString() || text.isEmpty() || text.size() > kMostCharacters)
        refuse(at, "must be a text of 1 to 200 characters");
    return text;
}

QString JsonReader::optionalText(const JsonPlace &at)
{
    const QString text = at.value().toString();
    if (at.isThere() && (!at.value().isString() || text.size() > kMostCharacters))
        refuse(at, "must be a text of at most 200 characters");
    return text;
}

bool JsonReader::boolean(const JsonPlace &at)
{
    if (at.isThere() && !at.value().isBool())
        refuse(at, "must be true or false");
    return at.value().toBool();
}

double JsonReader::number(const JsonPlace &at, double missing, double least, double most)
{
    if (!at.isThere())
        return missing;
    const double number = at.value().toDouble();
    if (at.value().isDouble() && number >= least && number <= most)
        return number;
    refuse(at, qPrintable(QStringLiteral("must be a number from %1 to %2").arg(least).arg(most)));
    return missing;
}

qint64 JsonReader::whole(const JsonPlace &at, qint64 missing, qint64 least, qint64 most)
{
    if (!at.isThere())
        return missing;
    const double number = at.value().toDouble();
    const bool isWhole
        = at.value().isDouble() && std::abs(number) < kExactIntegers && std::trunc(number) == number;
    const qint64 whole = isWhole ? static_cast<qint64>(number) : 0;
    if (isWhole && whole >= least && whole <= most)
        return whole;
    refuse(at, qPrintable(QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most)));
    return missing;
}

QJsonObject JsonReader::object(const JsonPlace &at)
{
    if (at.isThere() && !at.value().isObject())
        refuse(at, "must be an object");
    return at.value().toObject();
}

QJsonArray JsonReader::array(const JsonPlace &at)
{
    if (at.isThere() && !at.value().isArray())
        refuse(at, "must be an array");
    return at.value().toArray();
}

void JsonReader::forEach(
    const JsonPlace &at, qsizetype most, const std::function<void(const JsonPlace &)> &read)
{
    const QJsonArray rows = array(at);
    if (rows.size() > most) {
        refuse(at, qPrintable(QStringLiteral("must have at most %1 rows").arg(most)));
        return;
    }
    for (qsizetype i = 0; i < rows.size() && !m_refusal; ++i)
        read(at.element(i));
}

} // namespace bundle
