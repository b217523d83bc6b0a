// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundles.h"

#include "model/store/accesslog.h"
#include "model/store/actwriter.h"
#include "model/work/bundlechecks.h"
#include "model/work/bundledraft.h"
#include "model/work/context.h"

#include <algorithm>

namespace work {

bundle::Verdict BundleCheck::heaviest() const
{
    const bundle::Verdict ofRules = bundle::heaviest(results);
    return isTooLong() ? std::max(ofRules, bundle::Verdict::Second) : ofRules;
}

namespace bundles {
namespace {

using bundlechecks::checkOf;
using bundlechecks::checkOffers;
using bundlechecks::findBundle;
using bundlechecks::itemsOf;

domain::RecordRef refTo(const base::Id &bundle)
{
    return {QLatin1String(domain::Bundle::kType), bundle};
}

base::Done noteOpening(Context &context, const domain::RecordRef &subject)
{
    return store::accesslog::write(context.vault(), context.connection(), QStringLiteral("open"), subject,
        {{QStringLiteral("page"), QStringLiteral("bundle")}});
}

/// What is paid a month by now: an exchanged service is not paid twice.
BundleMoney sumOf(const QList<domain::BundleItem> &items)
{
    BundleMoney sum;
    for (const domain::BundleItem &item : bundlechecks::currentOf(items)) {
        sum.price += item.price.value_or(0);
        sum.subsidy += item.subsidy.value_or(0);
        sum.copay += item.copay.value_or(0);
    }
    return sum;
}

} // namespace

base::Result<BundleProblem> problem(Context &context, const base::Id &person, base::Month start)
{
    auto made = bundleProblem(context, person, start);
    if (!made)
        return made;
    if (const base::Done noted = noteOpening(context, {QLatin1String(domain::Person::kType), person}); !noted)
        return noted.error();
    return made;
}

base::Result<BundleSuggestion> suggest(
    Context &context, const base::Id &person, base::Month start, const bundle::SolveOptions &options)
{
    auto made = problem(context, person, start);
    if (!made)
        return made.error();
    bundle::Solution solution = bundle::solve(made->problem, options);
    return BundleSuggestion{std::move(*made), std::move(solution)};
}

base::Result<BundleCheck> tryOut(Context &context, const BundleInput &input)
{
    return checkOffers(context, {input.person, input.start, input.offers, input.id});
}

base::Result<base::Id> create(Context &context, const BundleInput &input)
{
    const auto check = tryOut(context, input);
    if (!check)
        return check.error();
    domain::Bundle bundle;
    bundle.parent = input.person;
    bundle.state = QStringLiteral("draft");
    bundle.edition = 1;
    return bundledraft::keep(context, bundle, input, *check);
}

base::Done edit(Context &context, const BundleInput &input)
{
    auto bundle = findBundle(context, input.id);
    if (!bundle)
        return bundle.error();
    if (bundle->state != QLatin1String("draft"))
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("the bundle is no draft any more")};
    if (bundle->version != input.version)
        return base::Error{base::ErrorKind::Conflict, QStringLiteral("bundle has changed")};
    const auto check = checkOffers(context, {bundle->parent, input.start, input.offers, input.id});
    if (!check)
        return check.error();
    const auto kept = bundledraft::keep(context, *bundle, input, *check);
    return kept ? base::Done() : kept.error();
}

base::Done removeDraft(Context &context, const base::Id &id, const QString &reason)
{
    const auto bundle = findBundle(context, id);
    if (!bundle)
        return bundle.error();
    if (bundle->state != QLatin1String("draft"))
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("the bundle is no draft any more")};
    auto writer = store::ActWriter::begin(
        context.vault(), context.connection(), {QStringLiteral("remove bundle"), refTo(id), reason});
    if (!writer)
        return writer.error();
    if (const base::Done removed = writer->removeWithChildren(domain::typeOf<domain::Bundle>(), id); !removed)
        return removed;
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

base::Result<BundleCheck> check(Context &context, const base::Id &id)
{
    const auto bundle = findBundle(context, id);
    if (!bundle)
        return bundle.error();
    const auto items = itemsOf(context, id);
    if (!items)
        return items.error();
    return checkOf(context, *bundle, *items);
}

base::Result<bool> exists(Context &context, const base::Id &bundle)
{
    const auto found = store::records::find<domain::Bundle>(context.connection(), bundle);
    if (!found)
        return found.error();
    return found->has_value();
}

base::Result<BundleView> open(Context &context, const base::Id &id)
{
    if (const base::Done noted = noteOpening(context, refTo(id)); !noted)
        return noted.error();
    const auto bundle = findBundle(context, id);
    if (!bundle)
        return bundle.error();
    const auto items = itemsOf(context, id);
    if (!items)
        return items.error();
    auto check = checkOf(context, *bundle, *items);
    if (!check)
        return check.error();
    BundleView view{*bundle, *items, std::move(*check), sumOf(*items), {}};
    const qint64 months = bundle->months.value_or(1);
    view.period = {view.month.price * months, view.month.subsidy * months, view.month.copay * months};
    return view;
}

base::Result<QList<BundleLine>> list(Context &context, const QStringList &states)
{
    const auto all = store::records::all<domain::Bundle>(context.connection());
    if (!all)
        return all.error();
    QList<BundleLine> lines;
    for (auto it = all->rbegin(); it != all->rend(); ++it) {
        if (!states.isEmpty() && !states.contains(it->state))
            continue;
        const auto person = store::records::find<domain::Person>(context.connection(), it->parent);
        const auto items = itemsOf(context, it->id);
        if (!person || !items)
            return person ? items.error() : person.error();
        BundleLine line{*it, {}, {}, {}, {}};
        if (*person) {
            line.personName = (*person)->name;
            line.birth = (*person)->birth;
            line.sex = (*person)->sex;
        }
        for (const domain::BundleItem &item : *items)
            line.areas.append(item.area);
        lines.append(line);
    }
    const QJsonObject detail{{QStringLiteral("what"), QStringLiteral("bundles")},
        {QStringLiteral("query"), states.join(u' ')}, {QStringLiteral("count"), lines.size()}};
    if (const base::Done logged
        = store::accesslog::write(context.vault(), context.connection(), QStringLiteral("list"), {}, detail);
        !logged)
        return logged.error();
    return lines;
}

} // namespace bundles
} // namespace work
