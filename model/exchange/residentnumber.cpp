// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/residentnumber.h"

#include "model/base/residentnumbers.h"
#include "model/exchange/columns.h"

#include <QRegularExpression>

namespace exchange {

namespace {

int centuryOf(int seventh)
{
    switch (seventh) {
    case 1:
    case 2:
    case 5:
    case 6:
        return 1900;
    case 3:
    case 4:
    case 7:
    case 8:
        return 2000;
    default:
        return 1800;
    }
}

/// Spreadsheets drop the zeros that a number begins with.
QString withLeadingZeros(const QString &number)
{
    static const QRegularExpression bare(QStringLiteral("^\\d{10,12}$"));
    return bare.match(number).hasMatch() ? number.rightJustified(13, u'0') : number;
}

} // namespace

std::optional<BirthAndSex> birthAndSexFromRrn(const QString &number)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{2})(\\d{2})(\\d{2})\\s*-?\\s*(\\d)[\\d*xX●○]{0,6}$"));
    const QString clean = number.normalized(QString::NormalizationForm_KC).trimmed();
    const QRegularExpressionMatch match = pattern.match(withLeadingZeros(clean));
    if (!match.hasMatch())
        return std::nullopt;
    const int seventh = match.capturedView(4).toInt();
    const int year = centuryOf(seventh) + match.capturedView(1).toInt();
    const QDate birth(year, match.capturedView(2).toInt(), match.capturedView(3).toInt());
    if (!birth.isValid())
        return std::nullopt;
    return BirthAndSex{birth, seventh % 2 ? QStringLiteral("m") : QStringLiteral("f")};
}

bool isResidentNumberHeading(const QString &heading)
{
    const QString word = headingKey(heading);
    return word.contains(u"주민등록번호") || word.contains(u"주민번호") || word == u"rrn"
        || word == u"residentnumber" || word == u"residentregistrationnumber";
}

QString cutResidentNumber(const QString &cell)
{
    static const QRegularExpression whole(QStringLiteral("^(\\d{6})\\s*-?\\s*(\\d)\\d{6}$"));
    const QRegularExpressionMatch match
        = whole.match(withLeadingZeros(cell.normalized(QString::NormalizationForm_KC).trimmed()));
    if (!match.hasMatch())
        return base::withoutResidentNumbers(cell);
    return QStringLiteral("%1-%2******").arg(match.capturedView(1), match.capturedView(2));
}

} // namespace exchange
