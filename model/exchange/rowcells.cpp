// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/rowcells.h"

#include "model/base/names.h"

#include <QRegularExpression>

namespace exchange {

namespace {

constexpr qsizetype kLongestCell = 10'000;

bool isOneOf(const QString &word, QStringView words)
{
    return words.split(u'|').contains(QStringView(word));
}

/// 10 1234 5678 and 51 123 4567 were 010 and 051 before a spreadsheet took them for numbers.
QString withAreaZero(const QString &digits)
{
    static const QRegularExpression bare(QStringLiteral("^(?:1[016-9]\\d{7,8}|[3-7]\\d{8,9}|2\\d{8})$"));
    return bare.match(digits).hasMatch() ? u'0' + digits : digits;
}

bool isKoreanNumber(const QString &digits)
{
    static const QRegularExpression known(
        QStringLiteral("^(?:0\\d{8,11}|1[5-9]\\d{6}|[2-9]\\d{6,7}|1\\d{2})$"));
    return known.match(digits).hasMatch();
}

} // namespace

RowCells::RowCells(const Table &table, qsizetype row, const ColumnMap &columns)
    : m_table(table)
    , m_row(row)
    , m_columns(columns)
{
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QString cell = table.cell(row, column.value());
        const QByteArray field = column.key().toLatin1();
        if (cell.contains(QChar::ReplacementCharacter))
            refuse(field.constData(), RowReason::Undecodable);
        else if (cell.size() > kLongestCell)
            refuse(field.constData(), RowReason::TooLong);
    }
}

QString RowCells::text(const char *field) const
{
    return m_table.cell(m_row, m_columns.value(QLatin1String(field), -1));
}

QStringList RowCells::list(const char *field) const
{
    static const QRegularExpression separators(QStringLiteral("\\s*[,;/·|\\n]\\s*"));
    return text(field).split(separators, Qt::SkipEmptyParts);
}

void RowCells::note(const char *field, RowReason reason, bool refusesRow)
{
    m_issues += {line(), QLatin1String(field), reason, refusesRow};
}

std::optional<QString> sexOf(const QString &text)
{
    const QString word = headingKey(text);
    if (isOneOf(word, u"남|남자|남성|m|male|man|1|3"))
        return QStringLiteral("m");
    if (isOneOf(word, u"여|여자|여성|f|female|woman|2|4"))
        return QStringLiteral("f");
    return std::nullopt;
}

std::optional<bool> answerOf(const QString &text)
{
    const QString word = text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    if (isOneOf(word, u"예|네|y|yes|o|○|●|◯|v|✓|✔|1|true|있음|가능|해당|방문|재가|여"))
        return true;
    if (isOneOf(word, u"아니오|아니요|n|no|x|×|✕|0|false|없음|불가|미해당|내소|내방|부|-"))
        return false;
    return std::nullopt;
}

std::optional<qint64> wholeNumberOf(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^만?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.0+)?\\s*(?:세|살|명|회|분|개|석)?$"));
    const QRegularExpressionMatch match
        = number.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).remove(u',').toLongLong();
}

std::optional<double> decimalOf(const QString &text)
{
    bool ok = false;
    const double number = text.normalized(QString::NormalizationForm_KC).trimmed().toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

PhonesRead phonesIn(const QString &text)
{
    static const QRegularExpression separators(
        QStringLiteral("[,;/\\n|·]|\\s{2,}|\\s+(?=\\(?0\\d{1,3}[\\s).-]*\\d{3,4}[\\s.-]*\\d{4})"));
    static const QRegularExpression remark(QStringLiteral("\\([^)\\d]*\\)|[^\\d+]+$|^[^\\d+(]+"));
    PhonesRead read;
    for (QString part :
        text.normalized(QString::NormalizationForm_KC).split(separators, Qt::SkipEmptyParts)) {
        static const QRegularExpression odd(QStringLiteral("[^\\d\\s()+.-]"));
        part = part.trimmed();
        part.remove(remark);
        if (part.isEmpty())
            continue;
        const QString digits = withAreaZero(base::phoneDigits(part));
        if (part.contains(odd) || !isKoreanNumber(digits))
            read.isAll = false;
        else if (!read.numbers.contains(digits))
            read.numbers += digits;
    }
    read.isAll = read.isAll && !read.numbers.isEmpty();
    return read;
}

std::optional<QStringList> phonesOf(const QString &text)
{
    const PhonesRead read = phonesIn(text);
    return read.isAll ? std::optional(read.numbers) : std::nullopt;
}

} // namespace exchange
