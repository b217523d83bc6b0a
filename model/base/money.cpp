// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/money.h"

#include <QLocale>
#include <QRegularExpression>

namespace base {

namespace {

constexpr qint64 kTenThousand = 10'000;
/// Far above any budget, and far below where ten thousand times it would not fit.
constexpr qint64 kMost = 100'000'000'000'000;

std::optional<qint64> plainNumber(QString digits)
{
    bool ok = false;
    const qint64 number = digits.remove(u',').toLongLong(&ok);
    return ok && number <= kMost ? std::optional(number) : std::nullopt;
}

} // namespace

QString formatDigits(qint64 number)
{
    static const QLocale grouped(QLocale::Korean, QLocale::SouthKorea);
    return grouped.toString(number);
}

QString formatWon(qint64 won)
{
    return formatDigits(won) + QStringLiteral("원");
}

std::optional<qint64> parseWon(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(-?)[₩\\\\]?(-?)(?:(\\d{1,3}(?:,\\d{3})*|\\d+)만)?(\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.0+)?원?$"));

    const QString clean = text.normalized(QString::NormalizationForm_KC).remove(u' ').trimmed();
    const QRegularExpressionMatch match = pattern.match(clean);
    const bool hasTenThousands = match.capturedLength(3) > 0;
    const bool hasRest = match.capturedLength(4) > 0;
    if (!match.hasMatch() || (!hasTenThousands && !hasRest)
        || match.capturedLength(1) + match.capturedLength(2) > 1)
        return std::nullopt;
    const std::optional<qint64> tenThousands = hasTenThousands ? plainNumber(match.captured(3)) : 0;
    const std::optional<qint64> rest = hasRest ? plainNumber(match.captured(4)) : 0;
    if (!tenThousands || !rest || (hasTenThousands && *rest >= kTenThousand))
        return std::nullopt;
    const qint64 sum = *tenThousands * kTenThousand + *rest;
    return match.capturedLength(1) + match.capturedLength(2) > 0 ? -sum : sum;
}

} // namespace base
