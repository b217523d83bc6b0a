// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/sentences.h"

#include "model/base/money.h"
#include "model/bundle/score.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace bundle::sentences {
namespace {

QString tr(const char *source)
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

QString percent(double share)
{
    return QString::number(std::lround(100 * share)) + QStringLiteral(" %");
}

QString names(const Problem &problem, const std::vector<int> &offers)
{
    QStringList list;
    for (const int offer : offers)
        list.append(nameOf(problem, offer));
    return list.join(QStringLiteral(", "));
}

QString clock(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString when(const RuleResult &result)
{
    static const char *const kDays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    if (!result.slot)
        return {};
    return QLatin1String(kDays[result.slot->day]) + u' ' + clock(result.slot->from);
}

/// The best offer of an area that is not in the bundle, the other places as they are; -1 where none may be
/// proposed.
int nextBest(const Problem &problem, const RankedBundle &bundle, domain::ServiceArea area)
{
    std::vector<int> others;
    for (const int offer : bundle.offers) {
        if (problem.offers[size_t(offer)].area != area)
            others.push_back(offer);
    }
    int best = -1;
    qint64 bestKey = 0;
    for (int i = 0; i < int(problem.offers.size()); ++i) {
        const Offer &offer = problem.offers[size_t(i)];
        const bool chosen = std::find(bundle.offers.begin(), bundle.offers.end(), i) != bundle.offers.end();
        if (offer.area != area || chosen || firstBroken(problem, offer))
            continue;
        std::vector<int> tried = others;
        tried.push_back(i);
        tried = inProblemOrder(std::move(tried));
        const qint64 key = scoreKey(scoreOf(problem, tried));
        if (best < 0 || key > bestKey) {
            best = i;
            bestKey = key;
        }
    }
    return best;
}

QString needSentence(const Problem &problem, const RankedBundle &bundle, const Need &need)
{
    double open = 1;
    QStringList by;
    for (const int index : bundle.offers) {
        const Offer &offer = problem.offers[size_t(index)];
        if (offer.covers(need.area) <= 0)
            continue;
        open *= 1 - offer.covers(need.area);
        by.append(nameOf(problem, index));
    }
    if (by.isEmpty())
        return tr(QT_TRANSLATE_NOOP("bundle", "%1 (severity %2): not covered"))
            .arg(needName(need.area))
            .arg(need.severity);
    return tr(QT_TRANSLATE_NOOP("bundle", "%1 (severity %2): %3 covered by %4"))
        .arg(needName(need.area))
        .arg(need.severity)
        .arg(percent(1 - open), by.join(QStringLiteral(", ")));
}

QString partSentence(const Problem &problem, const RankedBundle &bundle, int index)
{
    std::vector<int> without = bundle.offers;
    without.erase(std::remove(without.begin(), without.end(), index), without.end());
    const double part = bundle.score - scoreOf(problem, inProblemOrder(std::move(without)));
    const Offer &offer = problem.offers[size_t(index)];
    const QString way = offer.comesHome ? tr(QT_TRANSLATE_NOOP("bundle", "comes home"))
        : offer.minutes                 ? tr(QT_TRANSLATE_NOOP("bundle", "%1 min")).arg(*offer.minutes)
                                        : tr(QT_TRANSLATE_NOOP("bundle", "time to get there unknown"));
    return tr(QT_TRANSLATE_NOOP("bundle", "%1, %2: %3 of the score, %4, copay %5"))
        .arg(areaName(offer.area), nameOf(problem, index), QString::number(part, 'f', 3), way,
            base::formatWon(offer.copay));
}

QString nextSentence(const Problem &problem, const RankedBundle &bundle, domain::ServiceArea area)
{
    const int next = nextBest(problem, bundle, area);
    if (next < 0)
        return tr(QT_TRANSLATE_NOOP("bundle", "%1: there is no other offer that may be proposed"))
            .arg(areaName(area));
    std::vector<int> tried;
    for (const int offer : bundle.offers) {
        if (problem.offers[size_t(offer)].area != area)
            tried.push_back(offer);
    }
    tried.push_back(next);
    tried = inProblemOrder(std::move(tried));
    for (const RuleResult &result : check(problem, tried, {})) {
        if (result.verdict != Verdict::Pass && result.rule < RuleId::Consent)
            return tr(QT_TRANSLATE_NOOP("bundle", "%1: next would be %2, but %3"))
                .arg(areaName(area), nameOf(problem, next), breach(problem, result));
    }
    const double lacks = bundle.score - scoreOf(problem, tried);
    return tr(QT_TRANSLATE_NOOP("bundle", "%1: next would be %2, which lacks %3 of the score"))
        .arg(areaName(area), nameOf(problem, next), QString::number(lacks, 'f', 3));
}

} // namespace

QString nameOf(const Problem &problem, int offer)
{
    const Offer &one = problem.offers[size_t(offer)];
    return one.provider.isEmpty() ? one.id : one.provider;
}

QString breach(const Problem &problem, const RuleResult &result)
{
    const QString offers = names(problem, result.offers);
    switch (result.breach) {
    case Breach::None:
        return tr(QT_TRANSLATE_NOOP("bundle", "passes"));
    case Breach::TooManyServices:
        return tr(QT_TRANSLATE_NOOP("bundle", "%1 services, at most %2")).arg(result.value).arg(result.limit);
    case Breach::TooManyInArea:
        return tr(QT_TRANSLATE_NOOP("bundle", "%1 services of %2, at most %3"))
            .arg(result.value)
            .arg(result.area ? areaName(*result.area) : QString())
            .arg(result.limit);
    case Breach::SameService:
        return tr(QT_TRANSLATE_NOOP("bundle", "the same service twice: %1")).arg(offers);
    case Breach::NotEligible:
        return tr(QT_TRANSLATE_NOOP("bundle", "age, income, disability, condition or stage do not suit"));
    case Breach::NotRegistered:
        return tr(QT_TRANSLATE_NOOP("bundle", "the provider is not registered for this service on that day"));
    case Breach::NoPlace:
        return tr(QT_TRANSLATE_NOOP("bundle", "no place is left, waiting list"));
    case Breach::TooFar:
        return tr(QT_TRANSLATE_NOOP("bundle", "%1 min, limit %2 min")).arg(result.value).arg(result.limit);
    case Breach::OwnSlotsCollide:
        return tr(QT_TRANSLATE_NOOP("bundle", "its own times overlap (%1)")).arg(when(result));
    case Breach::SlotsCollide:
        return tr(QT_TRANSLATE_NOOP("bundle", "times overlap (%1): %2")).arg(when(result), offers);
    case Breach::TravelTooShort:
        return tr(QT_TRANSLATE_NOOP("bundle", "%1 min between two services, the way takes %2 min: %3"))
            .arg(result.value)
            .arg(result.limit)
            .arg(offers);
    case Breach::FixedCollides:
        return tr(QT_TRANSLATE_NOOP("bundle", "collides with a fixed appointment (%1)")).arg(when(result));
    case Breach::AlreadyReceived:
        return tr(QT_TRANSLATE_NOOP("bundle", "this coverage is received already: %1"))
            .arg(result.need ? needName(*result.need) : QString());
    case Breach::PriceDiffers:
        return tr(QT_TRANSLATE_NOOP("bundle", "subsidy and copay are %1, the price is %2"))
            .arg(base::formatWon(result.value), base::formatWon(result.limit));
    case Breach::CopayOverLimit:
        return tr(QT_TRANSLATE_NOOP("bundle", "copay %1, limit %2"))
            .arg(base::formatWon(result.value), base::formatWon(result.limit));
    case Breach::NoSurveyedNeed:
        return tr(QT_TRANSLATE_NOOP("bundle", "covers no surveyed need"));
    case Breach::NoConsent:
        return tr(QT_TRANSLATE_NOOP("bundle", "no consent for %1")).arg(offers);
    case Breach::NoAssessment:
        return tr(QT_TRANSLATE_NOOP("bundle", "no assessment precedes the start"));
    case Breach::NoConference:
        return tr(QT_TRANSLATE_NOOP("bundle", "no conference precedes the start"));
    }
    return {};
}

QString result(const Problem &problem, const RuleResult &result)
{
    return result.verdict == Verdict::Pass ? breach(problem, {}) : breach(problem, result);
}

QStringList reasons(const Problem &problem, const RankedBundle &bundle)
{
    QStringList lines;
    for (const Need &need : problem.needs) {
        if (need.severity >= 1)
            lines.append(needSentence(problem, bundle, need));
    }
    for (const int offer : bundle.offers)
        lines.append(partSentence(problem, bundle, offer));
    for (const domain::ServiceArea area :
        {domain::ServiceArea::Care, domain::ServiceArea::Rehabilitation, domain::ServiceArea::Counselling})
        lines.append(nextSentence(problem, bundle, area));
    return lines;
}

} // namespace bundle::sentences
