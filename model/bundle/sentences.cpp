// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/sentences.h"

#include "model/base/money.h"
#include "model/base/particles.h"

#include <QCoreApplication>

#include <cmath>

namespace bundle::sentences {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("bundle", source);
}

QString areaName(domain::ServiceArea area)
{
    return QCoreApplication::translate("areas", domain::labelOf(area));
}

QString needName(domain::NeedArea area)
{
    return QCoreApplication::translate("areas", domain::labelOf(area));
}

QString listed(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

QString names(const Problem &problem, const std::vector<int> &offers)
{
    QStringList all;
    for (const int offer : offers)
        all.append(nameOf(problem, offer));
    return listed(all);
}

/// Of two offers with one name each says its times.
QString nameBeside(const Problem &problem, int offer, int other)
{
    return nameOf(problem, offer) == nameOf(problem, other) ? nameAndTimes(problem, offer)
                                                            : nameOf(problem, offer);
}

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(std::lround(100 * share));
}

QString scorePoints(double points)
{
    return QString::number(points, 'f', 3);
}

QString when(const std::optional<WeeklySlot> &slot)
{
    constexpr std::array<const char *, 7> kDays = {QT_TRANSLATE_NOOP("bundle", "Mon"),
        QT_TRANSLATE_NOOP("bundle", "Tue"), QT_TRANSLATE_NOOP("bundle", "Wed"),
        QT_TRANSLATE_NOOP("bundle", "Thu"), QT_TRANSLATE_NOOP("bundle", "Fri"),
        QT_TRANSLATE_NOOP("bundle", "Sat"), QT_TRANSLATE_NOOP("bundle", "Sun")};
    if (!slot)
        return {};
    return QStringLiteral("%1 %2:%3")
        .arg(words(kDays[static_cast<size_t>(slot->day)]))
        .arg(slot->from / 60, 2, 10, QLatin1Char('0'))
        .arg(slot->from % 60, 2, 10, QLatin1Char('0'));
}

QString passWords(RuleId rule)
{
    switch (rule) {
    case RuleId::Count:
        return words(QT_TRANSLATE_NOOP("bundle", "the number of services is within the limits"));
    case RuleId::Eligibility:
        return words(QT_TRANSLATE_NOOP("bundle", "the person is eligible for each service"));
    case RuleId::Registration:
        return words(QT_TRANSLATE_NOOP("bundle", "each provider is registered for its service"));
    case RuleId::Capacity:
        return words(QT_TRANSLATE_NOOP("bundle", "each service has a place left"));
    case RuleId::Reach:
        return words(QT_TRANSLATE_NOOP("bundle", "each service is within reach"));
    case RuleId::Time:
        return words(QT_TRANSLATE_NOOP("bundle", "the times and ways of the week do not collide"));
    case RuleId::Duplication:
        return words(QT_TRANSLATE_NOOP("bundle", "no coverage is received twice"));
    case RuleId::Price:
        return words(QT_TRANSLATE_NOOP("bundle", "subsidy and copay make up each price"));
    case RuleId::Copay:
        return words(QT_TRANSLATE_NOOP("bundle", "the copay is within the person's limit"));
    case RuleId::Need:
        return words(QT_TRANSLATE_NOOP("bundle", "each service covers a surveyed need"));
    case RuleId::Consent:
        return words(QT_TRANSLATE_NOOP("bundle", "there is consent for each provider"));
    case RuleId::Order:
        return words(QT_TRANSLATE_NOOP("bundle", "an assessment and a conference precede the start"));
    }
    return {};
}

QString factorWords(Factor factor)
{
    switch (factor) {
    case Factor::Need:
        return words(QT_TRANSLATE_NOOP("bundle", "needs %1"));
    case Factor::Fit:
        return words(QT_TRANSLATE_NOOP("bundle", "fit %1"));
    case Factor::Preference:
        return words(QT_TRANSLATE_NOOP("bundle", "wishes %1"));
    case Factor::Minutes:
        return words(QT_TRANSLATE_NOOP("bundle", "way %1"));
    case Factor::Copay:
        return words(QT_TRANSLATE_NOOP("bundle", "copay %1"));
    }
    return {};
}

QString needSentence(const Problem &problem, const NeedShare &share)
{
    if (share.by.empty()) {
        return words(QT_TRANSLATE_NOOP("bundle", "%1 (severity %2): no service of this bundle covers it."))
            .arg(needName(share.need.area))
            .arg(share.need.severity);
    }
    std::vector<int> offers;
    for (const NeedShare::Cover &cover : share.by)
        offers.push_back(cover.offer);
    return words(QT_TRANSLATE_NOOP("bundle", "%1 (severity %2): %3 of it is covered, by %4."))
        .arg(needName(share.need.area), QString::number(share.need.severity), percent(share.share),
            names(problem, offers));
}

QString wayWords(const Offer &offer)
{
    if (offer.comesHome)
        return words(QT_TRANSLATE_NOOP("bundle", "comes home"));
    if (offer.minutes)
        return words(QT_TRANSLATE_NOOP("bundle", "%1 min to get there")).arg(*offer.minutes);
    return words(QT_TRANSLATE_NOOP("bundle", "time to get there unknown, counted as %1 min"))
        .arg(countedMinutes(offer));
}

QString partSentence(const Problem &problem, const OfferPart &part)
{
    const Offer &offer = problem.offers[static_cast<size_t>(part.offer)];
    QStringList factors;
    for (int i = 0; i < kFactors; ++i) {
        const auto factor = static_cast<Factor>(i);
        if (part.of(factor) != 0)
            factors.append(factorWords(factor).arg(scorePoints(part.of(factor))));
    }
    return words(QT_TRANSLATE_NOOP("bundle", "%1, %2: %3 of the score (%4); %5; copay %6 a month."))
        .arg(areaName(offer.area), nameOf(problem, part.offer), scorePoints(part.sum()), listed(factors),
            wayWords(offer), wonWords(offer.copay));
}

QString lackWords(const Alternative &alternative)
{
    QStringList lacks;
    for (const Alternative::Lack &lack : alternative.lacks)
        lacks.append(factorWords(lack.factor).arg(scorePoints(lack.points)));
    return lacks.isEmpty() ? words(QT_TRANSLATE_NOOP("bundle", "it lacks nothing")) : listed(lacks);
}

/// Where the points read 0.000, "higher" and "lower" say nothing.
bool isNothing(double points)
{
    return scorePoints(std::abs(points)) == scorePoints(0);
}

qint64 copayOf(const Problem &problem, const std::optional<int> &offer)
{
    return offer ? problem.offers[static_cast<size_t>(*offer)].copay : 0;
}

/// Where the score cannot decide, the person and the officer do: so what both cost is said.
QString equalSentence(
    const Problem &problem, const Alternative &alternative, const QString &chosen, const QString &next)
{
    const qint64 now = copayOf(problem, alternative.chosen);
    const qint64 other = copayOf(problem, alternative.next);
    if (now == other) {
        return words(QT_TRANSLATE_NOOP("bundle",
                         "%1: %2 and %3 have the same score, and both cost the person %4 a month; whichever "
                         "the person prefers is right."))
            .arg(areaName(alternative.area), chosen, next, wonWords(now));
    }
    return words(QT_TRANSLATE_NOOP(
                     "bundle", "%1: %2 and %3 have the same score; %2 costs the person %4 a month, %3 %5."))
        .arg(areaName(alternative.area), chosen, next, wonWords(now), wonWords(other));
}

QString emptyPlaceSentence(const Problem &problem, const Alternative &alternative)
{
    const QString area = areaName(alternative.area);
    if (!alternative.next)
        return words(QT_TRANSLATE_NOOP("bundle", "%1: there is no further offer that may be proposed."))
            .arg(area);
    const QString next = nameOf(problem, *alternative.next);
    if (alternative.breach) {
        return words(QT_TRANSLATE_NOOP("bundle", "%1: a place stays empty; the next best is %2, but: %3."))
            .arg(area, next, breach(problem, *alternative.breach));
    }
    if (isNothing(alternative.lost)) {
        return words(QT_TRANSLATE_NOOP("bundle",
                         "%1: a place stays empty; with %2 the score would be the same, but the copay %3 a "
                         "month higher."))
            .arg(area, next, wonWords(copayOf(problem, alternative.next)));
    }
    if (alternative.lost < 0) {
        return words(
            QT_TRANSLATE_NOOP("bundle", "%1: a place is empty; with %2 the score would be %3 higher."))
            .arg(area, next, scorePoints(-alternative.lost));
    }
    return words(QT_TRANSLATE_NOOP("bundle",
                     "%1: a place stays empty; with the next best, %2, the score would be %3 lower."))
        .arg(area, next, scorePoints(alternative.lost));
}

QString alternativeSentence(const Problem &problem, const Alternative &alternative)
{
    if (!alternative.chosen)
        return emptyPlaceSentence(problem, alternative);
    const QString area = areaName(alternative.area);
    if (!alternative.next) {
        return words(QT_TRANSLATE_NOOP("bundle", "%1: no other offer may be proposed in place of %2."))
            .arg(area, nameOf(problem, *alternative.chosen));
    }
    const QString chosen = nameBeside(problem, *alternative.chosen, *alternative.next);
    const QString next = nameBeside(problem, *alternative.next, *alternative.chosen);
    if (alternative.breach) {
        return words(QT_TRANSLATE_NOOP("bundle", "%1: after %2 the next best is %3, but: %4."))
            .arg(area, chosen, next, breach(problem, *alternative.breach));
    }
    if (isNothing(alternative.lost)) {
        return equalSentence(problem, alternative, chosen, next);
    }
    if (alternative.lost < 0) {
        return words(QT_TRANSLATE_NOOP("bundle", "%1: with %3 in place of %2 the score would be %4 higher."))
            .arg(area, chosen, next, scorePoints(-alternative.lost));
    }
    return words(QT_TRANSLATE_NOOP("bundle",
                     "%1: after %2 the next best is %3; the score would be %4 lower. What it lacks: %5."))
        .arg(area, chosen, next, scorePoints(alternative.lost), lackWords(alternative));
}

QString wonOverLimit(const char *source, const RuleResult &result)
{
    return words(source).arg(wonWords(result.value), wonWords(result.limit));
}

QString countWords(const char *source, const RuleResult &result)
{
    return words(source).arg(result.value).arg(result.limit);
}

QString timeWords(const Problem &problem, const RuleResult &result)
{
    const QString offers = names(problem, result.offers);
    switch (result.breach) {
    case Breach::OwnSlotsCollide:
        return words(QT_TRANSLATE_NOOP("bundle", "its own times overlap (%1)")).arg(when(result.slot));
    case Breach::SlotsCollide:
        return words(QT_TRANSLATE_NOOP("bundle", "times overlap (%1): %2")).arg(when(result.slot), offers);
    case Breach::TravelTooShort:
        return words(
            QT_TRANSLATE_NOOP("bundle", "%1 min between two services (%3), the way takes %2 min: %4"))
            .arg(QString::number(result.value), QString::number(result.limit), when(result.slot), offers);
    default:
        return words(QT_TRANSLATE_NOOP("bundle", "collides with a fixed appointment (%1)"))
            .arg(when(result.slot));
    }
}

} // namespace

QString nameOf(const Problem &problem, int offer)
{
    const Offer &one = problem.offers[static_cast<size_t>(offer)];
    return one.provider.isEmpty() ? one.id : one.provider;
}

QString nameAndTimes(const Problem &problem, int offer)
{
    const Offer &one = problem.offers[static_cast<size_t>(offer)];
    QStringList times;
    for (const WeeklySlot &slot : one.weekly)
        times.append(when(slot));
    const QString mark = times.isEmpty() ? one.id : listed(times);
    return mark == nameOf(problem, offer) ? mark
                                          : QStringLiteral("%1 (%2)").arg(nameOf(problem, offer), mark);
}

QString wonWords(qint64 won)
{
    return words(QT_TRANSLATE_NOOP("bundle", "%1 won")).arg(base::formatDigits(won));
}

QString breach(const Problem &problem, const RuleResult &result)
{
    switch (result.breach) {
    case Breach::None:
        return words(QT_TRANSLATE_NOOP("bundle", "excluded beforehand"));
    case Breach::TooManyServices:
        return countWords(QT_TRANSLATE_NOOP("bundle", "%1 services, at most %2"), result);
    case Breach::TooManyInArea:
        return words(QT_TRANSLATE_NOOP("bundle", "%1 services of %3, at most %2"))
            .arg(QString::number(result.value), QString::number(result.limit),
                result.area ? areaName(*result.area) : QString());
    case Breach::SameService:
        return words(QT_TRANSLATE_NOOP("bundle", "the same service twice: %1"))
            .arg(names(problem, result.offers));
    case Breach::NotEligible:
        return words(QT_TRANSLATE_NOOP("bundle", "age, income, disability, condition or stage do not suit"));
    case Breach::NotRegistered:
        return words(
            QT_TRANSLATE_NOOP("bundle", "the provider is not registered for this service on that day"));
    case Breach::NoPlace:
        return words(QT_TRANSLATE_NOOP("bundle", "no place is left, waiting list"));
    case Breach::TooFar:
        return countWords(QT_TRANSLATE_NOOP("bundle", "%1 min, limit %2 min"), result);
    case Breach::OwnSlotsCollide:
    case Breach::SlotsCollide:
    case Breach::TravelTooShort:
    case Breach::FixedCollides:
        return timeWords(problem, result);
    case Breach::AlreadyReceived:
        return result.need ? words(QT_TRANSLATE_NOOP("bundle", "this coverage is received already: %1"))
                                 .arg(needName(*result.need))
                           : words(QT_TRANSLATE_NOOP("bundle", "this coverage is received already"));
    case Breach::PriceDiffers:
        return wonOverLimit(QT_TRANSLATE_NOOP("bundle", "subsidy and copay are %1, the price is %2"), result);
    case Breach::CopayOverLimit:
        return wonOverLimit(QT_TRANSLATE_NOOP("bundle", "copay %1, limit %2"), result);
    case Breach::NoSurveyedNeed:
        return words(QT_TRANSLATE_NOOP("bundle", "covers no surveyed need"));
    case Breach::NoConsent:
        return words(QT_TRANSLATE_NOOP("bundle", "no consent for %1")).arg(names(problem, result.offers));
    case Breach::NoAssessment:
        return words(QT_TRANSLATE_NOOP("bundle", "no assessment precedes the start"));
    case Breach::NoConference:
        return words(QT_TRANSLATE_NOOP("bundle", "no conference precedes the start"));
    }
    return {};
}

QString result(const Problem &problem, const RuleResult &result)
{
    if (passesForWantOfALimit(problem, result))
        return words(QT_TRANSLATE_NOOP("bundle", "no limit is set for the copay"));
    return result.verdict == Verdict::Pass ? passWords(result.rule)
                                           : base::hangul::settleParticles(breach(problem, result));
}

QString part(const Problem &problem, const OfferPart &part)
{
    return base::hangul::settleParticles(partSentence(problem, part));
}

QStringList reasons(const Problem &problem, const Explanation &explanation)
{
    QStringList lines;
    for (const NeedShare &share : explanation.needs)
        lines.append(needSentence(problem, share));
    for (const OfferPart &part : explanation.parts)
        lines.append(partSentence(problem, part));
    for (const Alternative &alternative : explanation.alternatives)
        lines.append(alternativeSentence(problem, alternative));
    for (QString &line : lines)
        line = base::hangul::settleParticles(line);
    return lines;
}

QStringList reasons(const Problem &problem, const RankedBundle &bundle)
{
    return reasons(problem, Explainer(problem).explain(bundle.offers));
}

} // namespace bundle::sentences
