// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/refusal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace wire {
namespace {

constexpr base::Moment kHour = 3600 * 1000;

constexpr std::pair<Why, const char *> kReasons[] = {{Why::Other, "other"}, {Why::Revoked, "revoked"},
    {Why::Repeated, "repeated"}, {Why::Expired, "expired"}, {Why::Clock, "clock"},
    {Why::Unreadable, "unreadable"}, {Why::CodeUsed, "codeUsed"}, {Why::CodeExpired, "codeExpired"},
    {Why::CodeTried, "codeTried"}, {Why::LockedOut, "lockedOut"}, {Why::CodeOfAnother, "codeOfAnother"}};

QString wordOf(Why why)
{
    for (const auto &[one, word] : kReasons) {
        if (one == why)
            return QLatin1String(word);
    }
    return {};
}

/// What a person has to do something about: where the letter is too old and the clocks differ, it is the clock.
QString detailOf(const Refusal &refusal, base::Moment now)
{
    const base::Moment ahead = now - refusal.officeTime;
    const bool isAboutTime = refusal.why == Why::Expired || refusal.why == Why::Clock;
    if (isAboutTime && std::abs(ahead) >= kHour)
        return u"clock %1"_s.arg(ahead / kHour);
    return wordOf(refusal.why == Why::Clock ? Why::Expired : refusal.why);
}

} // namespace

QByteArray encode(const Refusal &refusal)
{
    const QJsonObject json{{u"why"_s, wordOf(refusal.why)}, {u"officeTime"_s, refusal.officeTime}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

base::Result<Refusal> decodeRefusal(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QString word = json.value("why"_L1).toString();
    if (word.isEmpty() || !json.value("officeTime"_L1).isDouble())
        return base::Error{base::ErrorKind::InvalidInput, u"refusal"_s};
    Refusal refusal{Why::Other, json.value("officeTime"_L1).toInteger()};
    for (const auto &[why, known] : kReasons) {
        if (word == QLatin1String(known))
            refusal.why = why;
    }
    return refusal;
}

base::Result<Letter> openAnswer(const QByteArray &bytes, LetterKind expected, const QByteArray &asked,
    const QByteArray &officeKey, const base::crypto::SigningKey &device, base::Moment now)
{
    base::Result<Letter> letter = open(bytes, officeKey, device, now);
    if (!letter || (letter->kind == expected && letter->from.isNil()))
        return letter;
    const base::Error strange{base::ErrorKind::LetterDamaged, u"not an answer of the office"_s};
    // An old refusal that somebody sends again must not tell of a state that is over.
    if (letter->kind != LetterKind::Refusal || !letter->from.isNil() || letter->previous != letterHash(asked))
        return strange;
    const base::Result<Refusal> refusal = decodeRefusal(letter->payload);
    if (!refusal)
        return strange;
    return base::Error{base::ErrorKind::LetterRefused, detailOf(*refusal, now)};
}

} // namespace wire
