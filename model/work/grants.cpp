// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/grants.h"

#include "model/base/calendar.h"
#include "model/sql/transaction.h"
#include "model/store/actwriter.h"
#include "model/store/enrolment.h"
#include "model/store/grantrows.h"
#include "model/store/joined.h"
#include "model/store/recordchanges.h"
#include "model/store/records.h"
#include "model/sync/composer.h"
#include "model/sync/granttable.h"
#include "model/sync/kind.h"
#include "model/work/bundlesteps.h"
#include "model/work/context.h"
#include "model/work/grantmonths.h"
#include "model/work/owngrants.h"

#include <QMap>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace work::grants {
namespace {

/// A month is asked for again where it was refused or given back. Which request counts does not hang on their order,
/// since their ids are of the clocks of several PCs.
int weightOf(const domain::Grant &grant)
{
    if (grant.isGivenBack)
        return 0;
    return grant.answer == u"refused" ? 1 : grant.answer.isEmpty() ? 2 : 3;
}

const domain::Grant *grantFor(
    const QList<domain::Grant> &grants, const base::Id &item, const QString &month)
{
    const domain::Grant *found = nullptr;
    for (const domain::Grant &one : grants) {
        const bool isIt = one.parent == item && one.month == month && !one.isGivenBack;
        if (isIt && (!found || weightOf(one) >= weightOf(*found)))
            found = &one;
    }
    return found;
}

bool isRefusedForCap(const domain::Grant &grant)
{
    return grant.answer == u"refused" && grant.why == u"cap" && !grant.isGivenBack;
}

/// Who asks: the person for whom, and the two who sign for more than the cap.
struct Asking {
    QByteArray identity;
    QList<base::Id> override;

    bool wants(const domain::Grant *known) const
    {
        if (!override.isEmpty())
            return known && isRefusedForCap(*known);
        return !known || known->answer == u"refused";
    }
};

syncing::Body requestBody(const domain::Bundle &bundle, const domain::BundleItem &item, const QString &month,
    const Asking &asking, const base::Id &replaces)
{
    const syncing::RecordState none;
    syncing::Body body = syncing::Composer(none).edit(
        {{u"parent"_s, domain::Merge::Register, item.id.toString()},
            {u"bundle"_s, domain::Merge::Register, bundle.id.toString()},
            {u"month"_s, domain::Merge::Register, month}});
    const syncing::GrantWish wish{
        {}, asking.identity, month, item.offer.toString(), asking.override, replaces};
    body.more.insert(u"grant"_s, wish.toJson());
    return body;
}

base::Done askFor(Context &context, store::ActWriter &writer, const domain::Bundle &bundle,
    const QList<domain::BundleItem> &items, const QList<base::Id> &override)
{
    // Records that were joined are one person, under the particulars of the one that is shown.
    const auto shown = store::joined::shownAs(context.connection(), bundle.parent);
    if (!shown)
        return shown.error();
    const auto person = store::records::find<domain::Person>(context.connection(), *shown);
    const auto grants = of(context, bundle.id);
    if (!person || !grants)
        return person ? grants.error() : person.error();
    if (!*person)
        return base::Error{base::ErrorKind::NotFound, u"person"_s};
    const Asking asking{grantmonths::identityOf(**person), override};
    for (const domain::BundleItem &item : items) {
        for (const QString &month : grantmonths::kept(bundle, item)) {
            if (!asking.wants(grantFor(*grants, item.id, month)))
                continue;
            const domain::Grant *old = grantFor(*grants, item.replaces, month);
            const base::Done put = writer.putBody(syncing::headerKind(syncing::Kind::Request),
                QLatin1String(domain::Grant::kType), context.vault().ids().next(),
                requestBody(bundle, item, month, asking, old ? old->id : base::Id()));
            if (!put)
                return put;
        }
    }
    return {};
}

/// Whether a bundle from before still goes on in this month.
bool goesOn(const domain::Bundle &bundle, const QList<domain::BundleItem> &items, const QString &now)
{
    return std::ranges::any_of(items, [&](const domain::BundleItem &item) {
        const QStringList months = grantmonths::kept(bundle, item);
        return !months.isEmpty() && months.constLast() >= now;
    });
}

base::Done submitAll(Context &context, store::ActWriter &writer, const QList<domain::Bundle> &bundles)
{
    const QString now = base::isoMonth(base::monthOf(base::koreanDay(context.clock().now())));
    for (const domain::Bundle &bundle : bundles) {
        if (!grantmonths::counts(bundle))
            continue;
        auto items = store::records::childrenOf<domain::BundleItem>(writer.connection(), bundle.id);
        if (!items)
            return items.error();
        items->removeIf([&](const domain::BundleItem &item) {
            return item.edition.value_or(1) > bundle.approvedEdition.value_or(1);
        });
        if (!goesOn(bundle, *items, now))
            continue;
        if (const base::Done asked = ask(context, writer, bundle, *items); !asked)
            return asked;
    }
    return {};
}

base::Result<View> viewOf(Context &context, const domain::Grant &grant)
{
    View view{grant, {}, 0, {}};
    const auto signers = store::grantrows::signersOf(context.connection(), grant.id);
    if (!signers)
        return signers.error();
    for (const base::Id &signer : *signers) {
        const auto name = store::recordchanges::nameOf(context.connection(), signer);
        if (!name)
            return name.error();
        view.signedBy.append(*name);
    }
    const auto holders = grant.answer == u"refused"
        ? store::grantrows::holdersOf(context.connection(), grant.id)
        : base::Result<QList<base::Id>>(QList<base::Id>());
    if (!holders)
        return holders.error();
    for (const base::Id &id : *holders) {
        const auto held = store::records::find<domain::Grant>(context.connection(), id);
        const auto item = held && *held
            ? store::records::find<domain::BundleItem>(context.connection(), (*held)->parent)
            : base::Result<std::optional<domain::BundleItem>>(std::nullopt);
        if (!held || !item)
            return held ? item.error() : held.error();
        if (*item)
            view.holders.append(**item);
        else
            ++view.holdersElsewhere;
    }
    return view;
}

} // namespace

bool View::isOverCap() const
{
    return isRefusedForCap(grant);
}

base::Result<bool> areNeeded(Context &context)
{
    return store::enrolment::isEnrolled(context.connection());
}

base::Result<QList<domain::Grant>> of(Context &context, const base::Id &bundle)
{
    return store::records::where<domain::Grant>(context.connection(), "bundle", bundle);
}

base::Done ask(Context &context, store::ActWriter &writer, const domain::Bundle &bundle,
    const QList<domain::BundleItem> &items)
{
    const auto needed = areNeeded(context);
    return needed && *needed ? askFor(context, writer, bundle, items, {})
        : needed             ? base::Done()
                             : needed.error();
}

base::Done askBeyondCap(Context &context, store::ActWriter &writer, const domain::Bundle &bundle,
    const QList<domain::BundleItem> &items, const base::Id &second)
{
    return askFor(context, writer, bundle, items, {context.user(), second});
}

base::Done giveBack(store::ActWriter &writer, const domain::Bundle &bundle, const QList<domain::BundleItem> &items)
{
    const auto grants = store::records::where<domain::Grant>(writer.connection(), "bundle", bundle.id);
    if (!grants)
        return grants.error();
    for (domain::Grant grant : *grants) {
        const auto item = std::ranges::find(items, grant.parent, &domain::BundleItem::id);
        const bool isKept = item != items.end() && grantmonths::kept(bundle, *item).contains(grant.month);
        if (isKept || grant.isGivenBack || grant.answer == u"refused")
            continue;
        grant.isGivenBack = true;
        if (const auto put = writer.put(grant); !put)
            return put.error();
    }
    return {};
}

base::Done submit(Context &context)
{
    const auto isDue = store::enrolment::hasGrantsToSubmit(context.connection());
    if (!isDue || !*isDue)
        return isDue ? base::Done() : isDue.error();
    auto begun
        = store::ActWriter::begin(context.vault(), context.connection(),
            {.kind = u"submit grants to office"_s, .asks = store::ActLog::Asks::Nothing});
    if (!begun)
        return begun.error();
    std::optional<store::ActWriter> writer(std::move(*begun));
    const auto bundles = store::records::all<domain::Bundle>(writer->connection());
    if (!bundles)
        return bundles.error();
    if (const base::Done asked = submitAll(context, *writer, *bundles); !asked)
        return asked;
    if (const base::Done noted = store::enrolment::noteGrantsSubmitted(writer->connection()); !noted)
        return noted;
    const auto act = context.finish(*writer);
    if (!act || act->changes > 0)
        return act ? base::Done() : act.error();
    // An act of nothing is not written, and so neither is that it was done.
    writer.reset();
    auto transaction = sql::Transaction::begin(context.connection());
    if (!transaction)
        return transaction.error();
    const base::Done noted = store::enrolment::noteGrantsSubmitted(context.connection());
    return noted ? transaction->commit() : noted;
}

base::Result<QList<View>> views(Context &context, const base::Id &bundle)
{
    const auto grants = of(context, bundle);
    if (!grants)
        return grants.error();
    QMap<std::pair<QByteArray, QString>, domain::Grant> newest;
    for (const domain::Grant &grant : *grants) {
        domain::Grant &shown = newest[{grant.parent.bytes(), grant.month}];
        if (shown.id.isNil() || weightOf(grant) >= weightOf(shown))
            shown = grant;
    }
    QList<View> views;
    for (const domain::Grant &grant : std::as_const(newest)) {
        const auto view = viewOf(context, grant);
        if (!view)
            return view.error();
        views.append(*view);
    }
    return views;
}

base::Done check(Context &context, const domain::Bundle &bundle, const QList<domain::BundleItem> &items)
{
    const auto needed = areNeeded(context);
    if (!needed || !*needed)
        return needed ? owngrants::check(context, bundle, items) : needed.error();
    const auto grants = of(context, bundle.id);
    if (!grants)
        return grants.error();
    for (const domain::BundleItem &item : items) {
        for (const QString &month : grantmonths::wanted(bundle, item)) {
            const domain::Grant *grant = grantFor(*grants, item.id, month);
            if (!grant)
                return bundlesteps::refusal(u"grant"_s, {u"ask"_s});
            if (grant->answer.isEmpty())
                return bundlesteps::refusal(u"grant"_s, {u"waiting"_s});
            if (grant->answer != u"granted")
                return bundlesteps::refusal(u"grant"_s, {grant->why == u"place" ? u"place"_s : u"cap"_s});
        }
    }
    return {};
}

} // namespace work::grants
