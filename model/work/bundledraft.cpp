// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundledraft.h"

#include "model/bundle/score.h"
#include "model/store/actwriter.h"
#include "model/work/context.h"
#include "model/work/counters.h"
#include "model/work/secondperson.h"
#include "model/work/serviceterms.h"
#include "model/work/slottext.h"

#include <QJsonArray>

namespace work {
namespace bundles {

BundleDemands demandsOf(
    const std::vector<bundle::RuleResult> &results, ChoiceIs choice, int months, const BundleRules &rules)
{
    BundleDemands demands;
    demands.mostMonths = rules.months;
    const auto add = [](QStringList &list, const QString &rule) {
        if (!list.contains(rule))
            list.append(rule);
    };
    for (const bundle::RuleResult &result : results) {
        if (result.rule == bundle::RuleId::Consent || result.rule == bundle::RuleId::Order)
            continue;
        const QString rule = bundle::nameOf(result.rule);
        if (result.verdict == bundle::Verdict::Never)
            add(demands.impossible, rule);
        if (result.verdict == bundle::Verdict::Reason || result.verdict == bundle::Verdict::Second)
            add(demands.reasons, rule);
        if (result.verdict == bundle::Verdict::Second)
            add(demands.second, rule);
    }
    // A choice that breaks a rule is never the composer's, and one reason says why.
    if (choice == ChoiceIs::Another && demands.reasons.isEmpty())
        demands.reasons.append(QStringLiteral("choice"));
    if (months > rules.months) {
        demands.reasons.append(QStringLiteral("period"));
        demands.second.append(QStringLiteral("period"));
    }
    return demands;
}

} // namespace bundles

namespace bundledraft {
namespace {

base::Error refusal(base::ErrorKind kind, const char *what, const QStringList &rules)
{
    return {kind, QLatin1String(what) + QStringLiteral(": ") + rules.join(QLatin1String(", "))};
}

QString namedWithLimit(const QString &rule, const BundleDemands &demands)
{
    return rule == QLatin1String("period") ? QStringLiteral("%1 %2").arg(rule).arg(demands.mostMonths) : rule;
}

QStringList secondOf(const BundleDemands &demands)
{
    QStringList rules;
    for (const QString &rule : demands.second)
        rules.append(namedWithLimit(rule, demands));
    return rules;
}

base::Done checkInput(const BundleInput &input, int months)
{
    const auto invalid = [](const char *what) {
        return base::Error{base::ErrorKind::InvalidInput, QLatin1String(what)};
    };
    if (!input.start.isValid())
        return invalid("start");
    if (months < 1 || months > bundles::kMostMonths)
        return invalid("months");
    const QSet<base::Id> distinct(input.offers.begin(), input.offers.end());
    if (input.offers.isEmpty() || distinct.size() != input.offers.size())
        return invalid("offers");
    return {};
}

QJsonObject proposedFor(const BundleCheck &check)
{
    const bundle::Problem &problem = check.made.problem;
    const bundle::Solution solution = bundle::solve(problem, {1});
    const bundle::RankedBundle &best = solution.bundles.front();
    QJsonArray offers;
    for (const int index : best.offers)
        offers.append(problem.offers[size_t(index)].id);
    const auto text = [](qint64 key) { return QString::fromLatin1(bundle::scoreText(key)); };
    const qint64 chosen = bundle::scoreKey(bundle::scoreOf(problem, check.chosen));
    return {{QStringLiteral("offers"), offers}, {QStringLiteral("score"), text(best.key)},
        {QStringLiteral("copay"), best.copay}, {QStringLiteral("optimal"), solution.optimal},
        {QStringLiteral("chosenScore"), text(chosen)},
        {QStringLiteral("isChosen"), bundle::inProblemOrder(best.offers) == check.chosen}};
}

base::Done putItems(store::ActWriter &writer, const domain::Bundle &bundle, const BundleCheck &check)
{
    const auto before = store::records::childrenOf<domain::BundleItem>(writer.connection(), bundle.id);
    if (!before)
        return before.error();
    QHash<base::Id, domain::BundleItem> byOffer;
    for (const domain::BundleItem &item : *before)
        byOffer.insert(item.offer, item);
    for (const int index : check.chosen) {
        const OfferView &view = check.made.offers[index];
        const domain::BundleItem item = itemOf(byOffer.take(view.offer.id), view, bundle, check.made.person);
        if (const auto put = writer.put(item); !put)
            return put.error();
    }
    for (const domain::BundleItem &gone : byOffer) {
        if (const base::Done removed = writer.remove<domain::BundleItem>(gone.id); !removed)
            return removed;
    }
    return {};
}

base::Result<base::Id> write(Context &context, store::ActWriter &writer, domain::Bundle bundle,
    const domain::DraftKey &draft, const BundleCheck &check, const std::optional<SignedIn> &signer)
{
    if (bundle.number.isEmpty()) {
        const int year = base::koreanDay(context.clock().now()).year();
        const auto number = counters::next(context.connection(), QStringLiteral("CP"), year);
        if (!number)
            return number.error();
        bundle.number = *number;
    }
    const auto id = writer.put(bundle);
    if (!id)
        return id;
    bundle.id = *id;
    if (const base::Done put = putItems(writer, bundle, check); !put)
        return put.error();
    if (const base::Done dropped = writer.dropDraft(draft); !dropped)
        return dropped.error();
    const auto act = signer ? context.finish(writer, {signer->user, &signer->key}) : context.finish(writer);
    if (!act)
        return act.error();
    return id;
}

} // namespace

domain::BundleItem itemOf(domain::BundleItem item, const OfferView &view, const domain::Bundle &bundle,
    const domain::Person &person)
{
    const base::Month start = base::monthFromIso(bundle.start).value_or(base::Month());
    item.parent = bundle.id;
    item.offer = view.offer.id;
    item.area = view.service.area;
    item.serviceName = view.service.name;
    item.provider = view.organisation.name;
    item.slotText = slottext::textOf(view.weekly);
    const ServicePrice price
        = serviceterms::priceOn(view.service, view.prices, person.incomeGrade, start.firstDay());
    item.price = price.price;
    item.subsidy = price.subsidy;
    item.copay = price.copay;
    item.stage = person.stage;
    item.from = start.firstDay();
    item.until = start.plus(int(bundle.months.value_or(1)) - 1).lastDay();
    return item;
}

base::Done checkDemands(const BundleDemands &demands, const QJsonObject &reasons)
{
    if (!demands.impossible.isEmpty())
        return refusal(base::ErrorKind::RefusedByRule, "impossible", demands.impossible);
    QStringList open;
    for (const QString &rule : demands.reasons) {
        if (reasons.value(rule).toString().trimmed().isEmpty())
            open.append(namedWithLimit(rule, demands));
    }
    if (!open.isEmpty())
        return refusal(base::ErrorKind::RefusedByRule, "reason", open);
    return {};
}

base::Result<base::Id> keep(
    Context &context, domain::Bundle bundle, const BundleInput &input, const BundleCheck &check)
{
    const int months = input.months > 0 ? input.months : check.made.rules.months;
    if (const base::Done good = checkInput(input, months); !good)
        return good.error();
    if (qsizetype(check.chosen.size()) != input.offers.size())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("offers")};
    const QJsonObject proposed = proposedFor(check);
    const bool isProposed = proposed.value(QStringLiteral("isChosen")).toBool();
    const BundleDemands demands = bundles::demandsOf(
        check.results, isProposed ? ChoiceIs::AsProposed : ChoiceIs::Another, months, check.made.rules);
    if (const base::Done met = checkDemands(demands, input.reasons); !met)
        return met.error();
    if (!demands.second.isEmpty() && !input.second)
        return refusal(base::ErrorKind::NotAllowed, "second", secondOf(demands));
    std::optional<SignedIn> signer;
    if (!demands.second.isEmpty()) {
        auto signedIn = signInPlace(context, *input.second);
        if (!signedIn)
            return signedIn.error();
        signer.emplace(std::move(*signedIn));
    }
    bundle.start = base::isoMonth(input.start);
    bundle.months = months;
    bundle.reasons = input.reasons;
    bundle.goals = input.goals;
    bundle.proposed = proposed;
    bundle.ruleEdition = check.made.rules.edition;
    const bool isNew = bundle.version == 0;
    QString reason;
    for (const QJsonValue &one : input.reasons)
        reason += (reason.isEmpty() ? QString() : QStringLiteral("; ")) + one.toString();
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {isNew ? QStringLiteral("add bundle") : QStringLiteral("edit bundle"),
            {QLatin1String(domain::Person::kType), bundle.parent}, reason});
    if (!writer)
        return writer.error();
    return write(context, *writer, bundle, input.draft, check, signer);
}

} // namespace bundledraft

} // namespace work
