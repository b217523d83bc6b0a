// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundlesteps.h"

#include "model/store/actwriter.h"
#include "model/store/records.h"
#include "model/work/bundleplaces.h"
#include "model/work/context.h"
#include "model/work/grants.h"
#include "model/work/openedbundle.h"

using namespace Qt::StringLiterals;

namespace work::bundlesteps {
namespace {

QJsonObject contentOf(const domain::BundleItem &item)
{
    QJsonObject content = domain::toFields(item);
    for (const QLatin1String column : {"parent"_L1, "state"_L1, "end_reason"_L1, "end_note"_L1, "edition"_L1})
        content.remove(column);
    return content;
}

/// The places that the step takes and frees; reads what is stored, so before anything of it is written.
base::Done settlePlaces(store::ActWriter &writer, const Subject &subject, const Writing &writing, QDate day)
{
    const auto before = store::records::childrenOf<domain::BundleItem>(writer.connection(), subject.bundle.id);
    if (!before)
        return before.error();
    QList<domain::BundleItem> after;
    for (const domain::BundleItem &item : subject.items) {
        if (!writing.removed.contains(item.id))
            after.append(item);
    }
    return bundleplaces::settle(writer, subject.bundle.parent, *before, after, day);
}

base::Done putAll(store::ActWriter &writer, Subject &subject, const Writing &writing)
{
    if (const auto put = writer.put(subject.bundle); !put)
        return put.error();
    for (domain::BundleItem &item : subject.items) {
        if (writing.removed.contains(item.id))
            continue;
        const auto put = writer.put(item);
        if (!put)
            return put.error();
        item.id = *put;
    }
    for (const base::Id &gone : writing.removed) {
        if (const base::Done removed = writer.remove<domain::BundleItem>(gone); !removed)
            return removed;
    }
    if (!writing.edition)
        return {};
    const auto put = writer.put(*writing.edition);
    return put ? base::Done() : put.error();
}

} // namespace

bool Subject::isChanged() const
{
    return bundle.approvedEdition && bundle.edition.value_or(1) > *bundle.approvedEdition;
}

base::Error refusal(const QString &what, const QStringList &rules)
{
    return {base::ErrorKind::RefusedByRule, what + u": "_s + rules.join(", "_L1)};
}

base::Done needReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"reason"_s};
    return {};
}

base::Done needPast(Context &context, QDate day, const char *field)
{
    if (!day.isValid() || day > base::koreanDay(context.clock().now()))
        return base::Error{base::ErrorKind::InvalidInput, QLatin1String(field)};
    return {};
}

bool isPlanned(const domain::BundleItem &item)
{
    return item.state.isEmpty() || item.state == u"planned";
}

QList<domain::BundleItem> startableOf(const Subject &subject)
{
    QList<domain::BundleItem> startable;
    for (const domain::BundleItem &item : bundlechecks::currentOf(subject.items)) {
        const bool isApproved = item.edition.value_or(1) <= subject.bundle.approvedEdition.value_or(0);
        if (isApproved && (isPlanned(item) || item.state == u"held"))
            startable.append(item);
    }
    return startable;
}

base::Result<Subject> begin(Context &context, const base::Id &id, bundle::Step step)
{
    const auto bundle = bundlechecks::findBundle(context, id);
    if (!bundle)
        return bundle.error();
    const auto items = bundlechecks::itemsOf(context, id);
    if (!items)
        return items.error();
    Subject subject{*bundle, *items};
    const auto state = bundle::stateOf(bundle->state);
    const auto next = state ? bundle::after(*state, step, subject.isChanged()) : std::nullopt;
    if (!next)
        return refusal(u"state"_s,
            subject.isChanged() ? QStringList{bundle->state, u"changed"_s} : QStringList{bundle->state});
    subject.bundle.state = bundle::nameOf(*next);
    return subject;
}

base::Done write(Context &context, Subject &subject, const Writing &writing)
{
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {writing.kind, {QLatin1String(domain::Person::kType), subject.bundle.parent},
            writing.reason.trimmed()});
    if (!writer)
        return writer.error();
    const QDate today = base::koreanDay(context.clock().now());
    if (const base::Done settled = settlePlaces(*writer, subject, writing, today); !settled)
        return settled;
    if (const base::Done put = putAll(*writer, subject, writing); !put)
        return put;
    QList<domain::BundleItem> staying = subject.items;
    staying.removeIf([&](const domain::BundleItem &item) { return writing.removed.contains(item.id); });
    if (const base::Done back = grants::giveBack(*writer, subject.bundle, staying); !back)
        return back;
    const base::Done asked = writing.asks == Asks::BeyondCap
        ? grants::askBeyondCap(context, *writer, subject.bundle, writing.granted, writing.signer->user)
        : grants::ask(context, *writer, subject.bundle, writing.granted);
    if (!asked)
        return asked;
    // What was typed for the bundle belongs to the state that it leaves.
    if (const base::Done dropped = writer->dropDraft({openedbundle::kDraftPage, subject.bundle.id}); !dropped)
        return dropped;
    const auto act = writing.signer ? context.finish(*writer, {writing.signer->user, &writing.signer->key})
                                    : context.finish(*writer);
    return act ? base::Done() : act.error();
}

domain::BundleEdition editionOf(const Subject &subject, const QString &decision, QDate day, const QString &by)
{
    domain::BundleEdition edition;
    edition.parent = subject.bundle.id;
    edition.edition = subject.bundle.edition.value_or(1);
    edition.decision = decision;
    edition.day = day;
    edition.approvedBy = by;
    edition.conference = subject.bundle.conference;
    edition.start = subject.bundle.start;
    edition.months = subject.bundle.months;
    for (const domain::BundleItem &item : bundlechecks::currentOf(subject.items))
        edition.content.insert(item.id.toString(), contentOf(item));
    return edition;
}

} // namespace work::bundlesteps
