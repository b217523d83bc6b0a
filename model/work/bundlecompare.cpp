// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundlecompare.h"

#include "model/base/money.h"
#include "model/base/particles.h"
#include "model/bundle/sentences.h"
#include "model/work/bundlechecks.h"
#include "model/work/context.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace work::bundlecompare {
namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("bundle", source);
}

/// Below this two scores are one, as in the search.
constexpr double kSame = 1e-9;

QList<base::Id> offersOf(const QList<domain::BundleItem> &items)
{
    QList<base::Id> offers;
    for (const domain::BundleItem &item : bundlechecks::currentOf(items))
        offers.append(item.offer);
    return offers;
}

bool isBroken(const bundle::RuleResult &result)
{
    return result.verdict != bundle::Verdict::Pass && result.rule != bundle::RuleId::Consent
        && result.rule != bundle::RuleId::Order;
}

ComparedBundle comparedOf(const BundleProblem &made, std::vector<int> offers, int months)
{
    const bundle::Problem &problem = made.problem;
    ComparedBundle compared;
    compared.offers = bundle::inProblemOrder(std::move(offers));
    compared.explanation = bundle::Explainer(problem).explain(compared.offers);
    compared.months = months;
    for (const bundle::RuleResult &result : bundle::check(problem, compared.offers, {})) {
        if (isBroken(result))
            compared.broken.push_back(result);
    }
    for (const int index : compared.offers) {
        const bundle::Offer &offer = problem.offers[size_t(index)];
        compared.month.price += offer.price;
        compared.month.subsidy += offer.subsidy;
        compared.month.copay += offer.copay;
        compared.minutes += offer.comesHome ? 0 : offer.minutes.value_or(0) * int(offer.weekly.size());
    }
    return compared;
}

std::vector<int> indicesOf(const BundleProblem &made, const QList<base::Id> &offers)
{
    std::vector<int> indices;
    for (const base::Id &offer : offers) {
        if (const int index = made.indexOf(offer); index >= 0)
            indices.push_back(index);
    }
    return indices;
}

struct Kept {
    domain::Bundle bundle;
    QList<base::Id> offers;
};

base::Result<Kept> read(Context &context, const base::Id &id)
{
    const auto bundle = bundlechecks::findBundle(context, id);
    if (!bundle)
        return bundle.error();
    const auto items = bundlechecks::itemsOf(context, id);
    if (!items)
        return items.error();
    return Kept{*bundle, offersOf(*items)};
}

/// Which of the two has more, as a word that begins a sentence.
QString sideOf(bool isFirst)
{
    return isFirst ? words(QT_TRANSLATE_NOOP("bundle", "The first"))
                   : words(QT_TRANSLATE_NOOP("bundle", "The second"));
}

QStringList needSentences(const BundleComparison &comparison)
{
    QStringList lines;
    const auto &first = comparison.first.explanation.needs;
    const auto &second = comparison.second.explanation.needs;
    for (size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        const long one = std::lround(100 * first[i].share);
        const long other = std::lround(100 * second[i].share);
        if (one == other)
            continue;
        lines.append(
            words(QT_TRANSLATE_NOOP("bundle", "%1 covers more of the need %2: %3 %, the other %4 %."))
                .arg(sideOf(one > other),
                    QCoreApplication::translate("areas", domain::labelOf(first[i].need.area)),
                    QString::number(std::max(one, other)), QString::number(std::min(one, other))));
    }
    return lines;
}

QString costSentence(const BundleComparison &comparison)
{
    const qint64 first = comparison.first.month.copay;
    const qint64 second = comparison.second.month.copay;
    if (first == second)
        return words(QT_TRANSLATE_NOOP("bundle", "Both cost the person %1 a month."))
            .arg(bundle::sentences::wonWords(first));
    return words(QT_TRANSLATE_NOOP("bundle", "%1 costs the person %2 a month, the other %3."))
        .arg(sideOf(first < second), bundle::sentences::wonWords(std::min(first, second)),
            bundle::sentences::wonWords(std::max(first, second)));
}

QString scoreSentence(const BundleComparison &comparison)
{
    const double lead = comparison.first.explanation.score - comparison.second.explanation.score;
    if (std::abs(lead) < kSame)
        return words(QT_TRANSLATE_NOOP("bundle", "Both have the same score, %1."))
            .arg(comparison.first.explanation.score, 0, 'f', 3);
    return words(QT_TRANSLATE_NOOP("bundle", "%1 has the higher score: %2, the other %3."))
        .arg(sideOf(lead > 0))
        .arg(std::max(comparison.first.explanation.score, comparison.second.explanation.score), 0, 'f', 3)
        .arg(std::min(comparison.first.explanation.score, comparison.second.explanation.score), 0, 'f', 3);
}

void addBroken(const BundleComparison &comparison, bool isFirst, QStringList &lines)
{
    const ComparedBundle &side = isFirst ? comparison.first : comparison.second;
    for (const bundle::RuleResult &result : side.broken) {
        lines.append(words(QT_TRANSLATE_NOOP("bundle", "%1 breaks a rule: %2."))
                         .arg(sideOf(isFirst), bundle::sentences::result(comparison.made.problem, result)));
    }
}

} // namespace

base::Result<BundleComparison> compare(Context &context, const base::Id &first, const base::Id &second)
{
    if (const auto noted = bundles::open(context, first); !noted)
        return noted.error();
    const auto one = read(context, first);
    if (!one)
        return one.error();
    std::optional<Kept> other;
    if (!second.isNil()) {
        const auto kept = read(context, second);
        if (!kept)
            return kept.error();
        if (kept->bundle.parent != one->bundle.parent)
            return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("bundles of two people")};
        other = *kept;
    }
    const base::Month start = base::monthFromIso(one->bundle.start).value_or(base::Month());
    auto made = bundleProblem(context, one->bundle.parent, start,
        {one->offers + (other ? other->offers : QList<base::Id>()), first});
    if (!made)
        return made.error();
    BundleComparison comparison;
    comparison.made = std::move(*made);
    const int months = int(one->bundle.months.value_or(1));
    comparison.first = comparedOf(comparison.made, indicesOf(comparison.made, one->offers), months);
    comparison.first.bundle = one->bundle;
    const std::vector<int> offers = other
        ? indicesOf(comparison.made, other->offers)
        : bundle::solve(comparison.made.problem, {1}).bundles.front().offers;
    comparison.second
        = comparedOf(comparison.made, offers, other ? int(other->bundle.months.value_or(1)) : months);
    if (other)
        comparison.second.bundle = other->bundle;
    return comparison;
}

BundleComparison ofChoices(
    const BundleProblem &made, const std::vector<int> &first, const std::vector<int> &second, int months)
{
    return {made, comparedOf(made, first, months), comparedOf(made, second, months)};
}

QStringList sentences(const BundleComparison &comparison)
{
    if (comparison.first.offers == comparison.second.offers)
        return {words(QT_TRANSLATE_NOOP("bundle", "Both have the same services."))};
    QStringList lines{scoreSentence(comparison)};
    lines += needSentences(comparison);
    lines.append(costSentence(comparison));
    if (comparison.first.minutes != comparison.second.minutes) {
        const bool isFirst = comparison.first.minutes < comparison.second.minutes;
        lines.append(words(
            QT_TRANSLATE_NOOP("bundle", "%1 needs fewer minutes on the way in a week: %2, the other %3."))
                         .arg(sideOf(isFirst))
                         .arg(std::min(comparison.first.minutes, comparison.second.minutes))
                         .arg(std::max(comparison.first.minutes, comparison.second.minutes)));
    }
    addBroken(comparison, true, lines);
    addBroken(comparison, false, lines);
    for (QString &line : lines)
        line = base::hangul::settleParticles(line);
    return lines;
}

} // namespace work::bundlecompare
