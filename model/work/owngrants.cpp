// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/owngrants.h"

#include "model/bundle/ruleid.h"
#include "model/store/joined.h"
#include "model/store/personmatch.h"
#include "model/store/records.h"
#include "model/sync/granttable.h"
#include "model/work/bundlerules.h"
#include "model/work/bundlesteps.h"
#include "model/work/context.h"
#include "model/work/grantmonths.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::owngrants {
namespace {

/// A service with the bundle that it is in.
struct Part {
    domain::Bundle bundle;
    domain::BundleItem item;
};

base::Done addAll(Context &context, const base::Id &person, QSet<base::Id> &people)
{
    const auto shown = store::joined::shownAs(context.connection(), person);
    const auto parts = shown ? store::joined::partsOf(context.connection(), *shown)
                             : base::Result<QList<base::Id>>(shown.error());
    if (!parts)
        return parts.error();
    people.unite({parts->begin(), parts->end()});
    return {};
}

/// Every record that is this person: joined with it, or of the same name, birthday and sex.
base::Result<QSet<base::Id>> sameAs(Context &context, const base::Id &id)
{
    QSet<base::Id> people;
    const auto person = store::records::find<domain::Person>(context.connection(), id);
    if (!person)
        return person.error();
    if (const base::Done added = addAll(context, id, people); !added)
        return added.error();
    if (!*person || !(*person)->birth.isValid())
        return people;
    const auto others = store::personmatch::bornOn(context.connection(), (*person)->birth);
    if (!others)
        return others.error();
    for (const base::Id &other : *others) {
        const auto found = store::records::find<domain::Person>(context.connection(), other);
        if (!found)
            return found.error();
        if (!*found || grantmonths::identityOf(**found) != grantmonths::identityOf(**person))
            continue;
        if (const base::Done added = addAll(context, other, people); !added)
            return added.error();
    }
    return people;
}

/// All services of these people that have months; those that are about to begin are left out.
base::Result<QList<Part>> partsOf(
    Context &context, const QSet<base::Id> &people, const QList<domain::BundleItem> &starting)
{
    QList<Part> parts;
    for (const base::Id &person : people) {
        const auto bundles = store::records::childrenOf<domain::Bundle>(context.connection(), person);
        if (!bundles)
            return bundles.error();
        for (const domain::Bundle &bundle : *bundles) {
            if (!grantmonths::counts(bundle))
                continue;
            const auto items = store::records::childrenOf<domain::BundleItem>(context.connection(), bundle.id);
            if (!items)
                return items.error();
            for (const domain::BundleItem &item : *items) {
                const auto isIt = [&](const domain::BundleItem &one) { return one.id == item.id; };
                if (std::ranges::none_of(starting, isIt) && !bundlesteps::isPlanned(item))
                    parts.append({bundle, item});
            }
        }
    }
    return parts;
}

syncing::GrantWish wishFor(const domain::Bundle &bundle, const domain::BundleItem &item, const QString &month)
{
    syncing::GrantWish wish{item.id, QByteArrayLiteral("one person"), month, item.offer.toString()};
    // Two people signed when its bundle was put together, which is what its reason says.
    const QString rule = bundle::nameOf(bundle::RuleId::Count);
    if (!bundle.reasons.value(rule).toString().trimmed().isEmpty())
        wish.override = {bundle.id, item.id};
    return wish;
}

base::Done checkMonth(Context &context, const QString &month, const QList<Part> &parts,
    const domain::Bundle &bundle, const QList<domain::BundleItem> &items)
{
    const auto rules = bundlerules::inForce(context, base::monthFromIso(month).value_or(base::Month()));
    if (!rules)
        return rules.error();
    syncing::GrantTable table;
    table.setCap(month, rules->parameters.maxServices);
    QList<Part> there = parts;
    there.removeIf(
        [&](const Part &part) { return !grantmonths::kept(part.bundle, part.item).contains(month); });
    QSet<base::Id> replaced;
    for (const Part &part : std::as_const(there))
        replaced.insert(part.item.replaces);
    for (const Part &part : std::as_const(there)) {
        // What began is there, however many they are by now; of an exchange one counts.
        if (!replaced.contains(part.item.id))
            table.reinstate(wishFor(part.bundle, part.item, month), 1);
    }
    for (const domain::BundleItem &item : items) {
        if (!grantmonths::wanted(bundle, item).contains(month))
            continue;
        const syncing::GrantOutcome outcome = table.decide(wishFor(bundle, item, month), item.replaces);
        if (outcome.kind != syncing::GrantOutcome::Kind::Granted)
            return bundlesteps::refusal(u"grant"_s, {u"own"_s});
    }
    return {};
}

} // namespace

base::Done check(Context &context, const domain::Bundle &bundle, const QList<domain::BundleItem> &items)
{
    const auto people = sameAs(context, bundle.parent);
    const auto parts = people ? partsOf(context, *people, items) : base::Result<QList<Part>>(people.error());
    if (!parts)
        return parts.error();
    QStringList months;
    for (const domain::BundleItem &item : items)
        months += grantmonths::wanted(bundle, item);
    months.removeDuplicates();
    for (const QString &month : std::as_const(months)) {
        if (const base::Done may = checkMonth(context, month, *parts, bundle, items); !may)
            return may;
    }
    return {};
}

} // namespace work::owngrants
