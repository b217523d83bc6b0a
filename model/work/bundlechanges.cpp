// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundlechanges.h"

#include "model/store/actwriter.h"
#include "model/work/bundledraft.h"
#include "model/work/bundlesteps.h"
#include "model/work/context.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace work::bundlechanges {
namespace {

using bundle::Step;
using bundlesteps::Subject;

base::Error invalid(const char *field)
{
    return {base::ErrorKind::InvalidInput, QLatin1String(field)};
}

/// What counts once the exchange is approved.
base::Result<QList<base::Id>> offersAfter(const Subject &subject, const ExchangeInput &input)
{
    QList<base::Id> offers;
    bool isThere = input.item.isNil();
    for (const domain::BundleItem &item : bundlechecks::currentOf(subject.items)) {
        if (item.id == input.item)
            isThere = true;
        else
            offers.append(item.offer);
    }
    if (!isThere)
        return invalid("item");
    if (offers.contains(input.offer))
        return invalid("offer");
    offers.append(input.offer);
    return offers;
}

base::Result<BundleCheck> checkOf(Context &context, const Subject &subject, const ExchangeInput &input)
{
    const auto offers = offersAfter(subject, input);
    if (!offers)
        return offers.error();
    auto check = bundlechecks::checkOffers(
        context, {subject.bundle.parent, base::monthOf(input.from), *offers, subject.bundle.id});
    if (check && check->made.indexOf(input.offer) < 0)
        return invalid("offer");
    return check;
}

QJsonObject reasonsOf(const Subject &subject, const ExchangeInput &input)
{
    QJsonObject reasons = subject.bundle.reasons;
    for (auto one = input.reasons.begin(); one != input.reasons.end(); ++one)
        reasons.insert(one.key(), one.value());
    return reasons;
}

base::Done checkDays(const Subject &subject, const ExchangeInput &input)
{
    if (!input.from.isValid())
        return invalid("from");
    const auto old = std::find_if(subject.items.begin(), subject.items.end(),
        [&](const domain::BundleItem &item) { return item.id == input.item; });
    if (old != subject.items.end() && old->from.isValid() && input.from <= old->from
        && !bundlesteps::isPlanned(*old))
        return invalid("from");
    return {};
}

domain::BundleItem newItem(const Subject &subject, const BundleCheck &check, const ExchangeInput &input)
{
    const OfferView &view = check.made.offers[check.made.indexOf(input.offer)];
    domain::BundleItem item = bundledraft::itemOf({}, view, subject.bundle, check.made.person);
    item.from = input.from;
    item.replaces = input.item;
    item.edition = subject.bundle.edition;
    item.state = u"planned"_s;
    return item;
}

/// A running service of a bundle that may be changed.
base::Result<Subject> subjectOf(Context &context, const base::Id &id)
{
    const auto item = store::records::find<domain::BundleItem>(context.connection(), id);
    if (!item || !*item)
        return item ? base::Error{base::ErrorKind::NotFound, u"bundleitem"_s} : item.error();
    auto subject = bundlesteps::begin(context, (*item)->parent, Step::Change);
    if (!subject)
        return subject;
    if ((*item)->state != u"running" && (*item)->state != u"held")
        return bundlesteps::refusal(u"item"_s, {(*item)->state});
    return subject;
}

domain::BundleItem &itemIn(Subject &subject, const base::Id &id)
{
    return *std::find_if(subject.items.begin(), subject.items.end(),
        [&](const domain::BundleItem &item) { return item.id == id; });
}

base::Done checkEnd(Context &context, const EndInput &input, const domain::BundleItem &item)
{
    if (const base::Done past = bundlesteps::needPast(context, input.day, "day"); !past)
        return past;
    if (item.from.isValid() && input.day < item.from)
        return invalid("day");
    if (!context.codes().list(u"bundle-end-reasons"_s).contains(input.reason))
        return invalid("reason");
    if (input.reason == u"other" && input.note.trimmed().isEmpty())
        return invalid("note");
    return {};
}

/// Days move when a service begins; what was agreed on is what it costs and when it is.
bool isSame(const QJsonObject &before, const QJsonObject &after)
{
    const std::array columns{
        "service_name"_L1, "provider"_L1, "slot_text"_L1, "price"_L1, "subsidy"_L1, "copay"_L1};
    return std::all_of(columns.begin(), columns.end(),
        [&](QLatin1String column) { return before.value(column) == after.value(column); });
}

QJsonObject byOffer(const QJsonObject &content)
{
    QJsonObject by;
    for (const QJsonValue &one : content)
        by.insert(one.toObject().value("offer"_L1).toString(), one);
    return by;
}

} // namespace

base::Result<BundleCheck> tryExchange(Context &context, const ExchangeInput &input)
{
    const auto subject = bundlesteps::begin(context, input.bundle, Step::Change);
    if (!subject)
        return subject.error();
    if (!input.from.isValid())
        return invalid("from");
    return checkOf(context, *subject, input);
}

base::Result<base::Id> exchange(Context &context, const ExchangeInput &input)
{
    auto subject = bundlesteps::begin(context, input.bundle, Step::Change);
    if (!subject)
        return subject.error();
    if (const base::Done given = bundlesteps::needReason(input.reason); !given)
        return given.error();
    if (const base::Done good = checkDays(*subject, input); !good)
        return good.error();
    const auto check = checkOf(context, *subject, input);
    if (!check)
        return check.error();
    const QJsonObject reasons = reasonsOf(*subject, input);
    const BundleDemands demands
        = bundles::demandsOf(check->results, ChoiceIs::AsProposed, 0, check->made.rules);
    if (const base::Done met = bundledraft::checkDemands(demands, reasons); !met)
        return met.error();
    // A second person signed for what the bundle broke before; only what is new asks again.
    QStringList fresh;
    for (const QString &rule : demands.second) {
        if (subject->bundle.reasons.value(rule).toString().trimmed().isEmpty())
            fresh.append(rule);
    }
    bundlesteps::Writing writing{
        input.item.isNil() ? u"add service to bundle"_s : u"exchange service of bundle"_s, input.reason};
    if (!fresh.isEmpty()) {
        if (!input.second)
            return base::Error{base::ErrorKind::NotAllowed, u"second: "_s + fresh.join(", "_L1)};
        auto signer = signInPlace(context, *input.second);
        if (!signer)
            return signer.error();
        writing.signer.emplace(std::move(*signer));
    }
    subject->bundle.reasons = reasons;
    if (!subject->isChanged())
        subject->bundle.edition = subject->bundle.edition.value_or(1) + 1;
    subject->items.append(newItem(*subject, *check, input));
    if (const base::Done written = bundlesteps::write(context, *subject, writing); !written)
        return written.error();
    return subject->items.last().id;
}

base::Done endItem(Context &context, const base::Id &id, const EndInput &input)
{
    auto subject = subjectOf(context, id);
    if (!subject)
        return subject.error();
    domain::BundleItem &item = itemIn(*subject, id);
    if (const base::Done good = checkEnd(context, input, item); !good)
        return good;
    item.state = u"ended"_s;
    item.until = input.day;
    item.endReason = input.reason;
    item.endNote = input.note.trimmed();
    return bundlesteps::write(context, *subject, {u"end service of bundle"_s, input.note});
}

base::Done changeStage(
    Context &context, const base::Id &id, const QString &stage, QDate day, const QString &reason)
{
    auto subject = subjectOf(context, id);
    if (!subject)
        return subject.error();
    if (const base::Done past = bundlesteps::needPast(context, day, "day"); !past)
        return past;
    if (!context.codes().list(u"stages"_s).contains(stage))
        return invalid("stage");
    domain::StageChange change;
    change.parent = id;
    change.day = day;
    change.stage = stage;
    change.reason = reason.trimmed();
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {u"change stage of service"_s, {QLatin1String(domain::Person::kType), subject->bundle.parent},
            reason.trimmed()});
    if (!writer)
        return writer.error();
    if (const auto put = writer->put(change); !put)
        return put.error();
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

EditionDifference differenceOf(const QJsonObject &before, const QJsonObject &after)
{
    const QJsonObject old = byOffer(before);
    const QJsonObject now = byOffer(after);
    EditionDifference difference;
    for (auto one = now.begin(); one != now.end(); ++one) {
        if (!old.contains(one.key()))
            difference.added.append(one->toObject());
        else if (!isSame(old.value(one.key()).toObject(), one->toObject()))
            difference.changed.append({old.value(one.key()).toObject(), one->toObject()});
    }
    for (auto one = old.begin(); one != old.end(); ++one) {
        if (!now.contains(one.key()))
            difference.gone.append(one->toObject());
    }
    return difference;
}

QJsonObject contentOf(const QList<domain::BundleItem> &items)
{
    return bundlesteps::editionOf({domain::Bundle(), items}, {}, {}, {}).content;
}

} // namespace work::bundlechanges
