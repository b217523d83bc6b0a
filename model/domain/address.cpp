// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/address.h"

#include <QRegularExpression>
#include <QStringList>

namespace domain {
namespace {

constexpr const char *kSources[] = {"", "given", "picked", "dong"};

/// Takes the dong out of what stood in the brackets of an address, with the district before it: `해운대구
/// 반송동, 푸른아파트` → `푸른아파트`.
QString takeDong(QString &text)
{
    static const QRegularExpression named(QStringLiteral(
        "(?:^|(?<=[\\s,]))(?:[가-힣]+[시도군구]\\s+)*([가-힣]+(?:\\d*(?:[.·]\\d+)*동|\\d가))(?=[\\s,]|$)"));
    static const QRegularExpression commas(QStringLiteral("\\s*,\\s*"));
    const auto match = named.match(text);
    if (match.hasMatch())
        text.remove(match.capturedStart(), match.capturedLength());
    QStringList parts;
    for (const QString &part : text.split(commas))
        parts.append(part.simplified());
    parts.removeAll(QString());
    text = parts.join(QStringLiteral(", "));
    return match.captured(1);
}

} // namespace

QString Address::line() const
{
    QString text = road;
    if (!detail.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + detail;
    if (!dong.isEmpty() && !text.contains(dong))
        text += text.isEmpty() ? dong : QStringLiteral(" (%1)").arg(dong);
    return text;
}

QJsonObject Address::toJson() const
{
    QJsonObject json;
    const auto put = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1String(key), value);
    };
    put("road", road);
    put("detail", detail);
    put("dong", dong);
    put("note", note);
    if (latitude)
        json.insert(QLatin1String("lat"), *latitude);
    if (longitude)
        json.insert(QLatin1String("lon"), *longitude);
    put("source", QLatin1String(kSources[int(source)]));
    return json;
}

Address Address::fromJson(const QJsonObject &json)
{
    Address address;
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    address.road = text("road");
    address.detail = text("detail");
    address.dong = text("dong");
    address.note = text("note");
    const QJsonValue latitude = json.value(QLatin1String("lat"));
    const QJsonValue longitude = json.value(QLatin1String("lon"));
    if (latitude.isDouble() && longitude.isDouble()) {
        address.latitude = latitude.toDouble();
        address.longitude = longitude.toDouble();
    }
    for (int i = 0; i < 4; ++i) {
        if (text("source") == QLatin1String(kSources[i]))
            address.source = PositionSource(i);
    }
    return address;
}

Address addressFromLine(const QString &line, const QString &dong)
{
    // "부산광역시 해운대구 반송로 12, 101동 1203호 (반송동, 푸른아파트)": the comma after the building number
    // starts the detail, the brackets hold the legal dong, which is kept only where no administrative dong is
    // given. What else they hold, "(1층)", tells where to knock.
    static const QRegularExpression brackets(QStringLiteral("\\s*\\(([^()]*)\\)\\s*$"));
    Address address;
    QString rest = line.simplified();
    QString inBrackets;
    if (const auto match = brackets.match(rest); match.hasMatch()) {
        inBrackets = match.captured(1);
        rest = rest.left(match.capturedStart()).trimmed();
    }
    const qsizetype comma = rest.indexOf(u',');
    address.road = (comma < 0 ? rest : rest.left(comma)).trimmed();
    address.detail = comma < 0 ? QString() : rest.mid(comma + 1).trimmed();
    const QString legalDong = takeDong(inBrackets);
    address.dong = normalisedDong(dong.isEmpty() ? legalDong : dong);
    if (!inBrackets.isEmpty())
        address.detail += (address.detail.isEmpty() ? QString() : QStringLiteral(", ")) + inBrackets;
    return address;
}

QString normalisedDong(const QString &dong)
{
    // 거제1동 and 홍제1동 are whole already: their names end with the same letter.
    static const QRegularExpression numbered(QStringLiteral("(?<![거홍])제(\\d+(?:[.·]\\d+)*(?:동|가))$"));
    QString name = dong.simplified();
    return name.replace(numbered, QStringLiteral("\\1"));
}

} // namespace domain
