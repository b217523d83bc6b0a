// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxstyles.h"

#include "model/base/calendar.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr double kSecondsPerDay = 24 * 60 * 60;
constexpr int kLastSerial = 2'958'465; // 9999-12-31
constexpr double kMostExactInteger = 1e15;

QString plainText(double number, int digits)
{
    if (std::floor(number) == number && std::abs(number) < kMostExactInteger)
        return QString::number(qint64(number)).rightJustified(digits, u'0');
    return QString::number(number, 'g', 15);
}

QDate dayOfSerial(int serial, bool countsFrom1904)
{
    if (countsFrom1904)
        return QDate(1904, 1, 1).addDays(serial);
    if (serial < 1 || serial == 60)
        return {};
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

/// The first section of a format code without what only decorates: texts, escapes, colours and locales.
QString bareCode(const QString &code)
{
    static const QRegularExpression decoration(
        QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]"));
    QString bare = code.toLower();
    bare.remove(decoration);
    return bare.section(u';', 0, 0);
}

} // namespace

NumberFormat numberFormatOfCode(const QString &code)
{
    static const QRegularExpression zeros(QStringLiteral("^0[0 -]*0$"));
    const QString bare = bareCode(code);
    if (zeros.match(bare).hasMatch())
        return {NumberFormat::Kind::Plain, int(bare.count(u'0'))};
    if (bare.contains(u"general"))
        return {};
    const bool hasTime = bare.contains(u'h') || bare.contains(u's');
    const bool hasDay = bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !hasTime);
    if (hasDay)
        return {hasTime ? NumberFormat::Kind::DayAndTime : NumberFormat::Kind::Day, 0};
    return {hasTime ? NumberFormat::Kind::Time : NumberFormat::Kind::Plain, 0};
}

NumberFormat numberFormatOfId(int id)
{
    const auto isIn = [id](int from, int to) { return id >= from && id <= to; };
    if (id == 22)
        return {NumberFormat::Kind::DayAndTime, 0};
    if (isIn(18, 21) || isIn(32, 33) || isIn(45, 47))
        return {NumberFormat::Kind::Time, 0};
    if (isIn(14, 17) || isIn(27, 36) || isIn(50, 58))
        return {NumberFormat::Kind::Day, 0};
    return {};
}

QList<NumberFormat> readNumberFormats(const QByteArray &stylesXml)
{
    QHash<int, NumberFormat> custom;
    QList<NumberFormat> formats;
    QXmlStreamReader xml(stylesXml);
    bool isInCellFormats = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (xml.name() == u"cellXfs")
            isInCellFormats = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int id = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == u"numFmt")
            custom.insert(id, numberFormatOfCode(xml.attributes().value("formatCode"_L1).toString()));
        else if (xml.name() == u"xf" && isInCellFormats)
            formats += custom.contains(id) ? custom.value(id) : numberFormatOfId(id);
    }
    return formats;
}

QString textOfNumber(double number, const NumberFormat &format, bool countsFrom1904)
{
    if (format.kind == NumberFormat::Kind::Plain || number < 0 || number > kLastSerial)
        return plainText(number, format.digits);
    // Rounded to whole seconds first, or 23:59:59.9999 would lose its day.
    const double seconds = std::round(number * kSecondsPerDay);
    const int serial = int(seconds / kSecondsPerDay);
    const QTime time = QTime(0, 0).addSecs(int(seconds - serial * kSecondsPerDay));
    if (format.kind == NumberFormat::Kind::Time)
        return base::formatTime(time);
    const QDate day = dayOfSerial(serial, countsFrom1904);
    if (!day.isValid())
        return plainText(number, 0);
    if (format.kind == NumberFormat::Kind::Day || time == QTime(0, 0))
        return base::isoDay(day);
    return base::isoDay(day) + u' ' + base::formatTime(time);
}

} // namespace exchange
