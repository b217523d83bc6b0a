// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/onitsway.h"

#include "model/domain/secrets.h"
#include "model/sql/transaction.h"
#include "model/store/accessout.h"
#include "model/store/changerows.h"
#include "model/store/outboxrows.h"
#include "model/store/syncrows.h"
#include "model/store/users.h"
#include "model/store/vaultreplica.h"
#include "model/sync/reasonname.h"
#include "model/sync/second.h"
#include "model/work/context.h"
#include "model/work/recordtitle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::onitsway {
namespace {

QString wordOf(syncing::OutState state)
{
    switch (state) {
    case syncing::OutState::Waiting:
    case syncing::OutState::Erased:
        return u"waiting"_s;
    case syncing::OutState::Accepted:
        return u"sent"_s;
    case syncing::OutState::Held:
        return u"held"_s;
    case syncing::OutState::Delivered:
        return u"delivered"_s;
    case syncing::OutState::Rejected:
        return u"refused"_s;
    }
    return {};
}

/// Where a delivered change lies: with the office for good, before a person who judges what revoked devices sent, or
/// in the inbox of whoever has the case now.
base::Result<QString> wordOfDelivered(Context &context, const syncing::OutItem &item)
{
    if (item.reason == syncing::Reason::Revoked)
        return u"quarantine"_s;
    const auto stream = store::syncrows::stream(context.connection(), item.stream);
    if (!stream)
        return stream.error();
    // What this vault reads no more came from a stream where it had its number.
    return item.isReoffer || stream->stream.isNil() ? u"kept"_s : u"delivered"_s;
}

/// What changes tell of their own record.
struct Told {
    QString name;
    base::Id parent;
};

/// What this vault holds no more, as after losing a role, is still named by the changes that wait here.
QHash<base::Id, Told> toldBy(const QList<syncing::OutItem> &items)
{
    QHash<base::Id, Told> all;
    for (const syncing::OutItem &item : items) {
        if (!syncing::hasBody(item.change))
            continue;
        const auto fields = store::changerows::fieldsOf(item.change.body);
        for (const domain::FieldChange &field : fields.value_or(QList<domain::FieldChange>())) {
            Told &told = all[item.change.header.record];
            const bool isTitle = told.name.isEmpty() && (field.column == "title"_L1 || field.column == "label"_L1);
            if (field.column == "name"_L1 || isTitle)
                told.name = field.after.toString(field.before.toString());
            else if (field.column == "parent"_L1)
                told.parent = base::Id::fromString(field.after.toString()).value_or(base::Id());
        }
    }
    return all;
}

/// Deeper than anything hangs: a circle ends here.
constexpr int kDeepest = 8;

base::Result<QString> titleOf(
    Context &context, const domain::ChangeHeader &header, const QHash<base::Id, Told> &told)
{
    const auto title = recordtitle::of(context, {header.recordType, header.record});
    if (!title || !title->text.isEmpty())
        return title ? base::Result<QString>(title->text) : title.error();
    base::Id record = title->subject.id;
    for (int depth = 0; depth < kDeepest && !record.isNil(); ++depth) {
        const Told known = told.value(record);
        // The name of the person stands above the name of a part.
        if (known.parent.isNil())
            return known.name;
        record = known.parent;
        if (const auto above = recordtitle::of(context, {{}, record}); above && !above->text.isEmpty())
            return above->text;
    }
    return QString();
}

base::Id secondOf(const domain::Change &change)
{
    const auto body = syncing::hasBody(change) ? syncing::Body::decode(change.body) : syncing::Body();
    const auto second = body ? syncing::secondOf(*body) : std::nullopt;
    return second ? second->user : base::Id();
}

} // namespace

base::Result<Waiting> waiting(Context &context, int limit)
{
    const auto items = store::outboxrows::all(context.connection());
    const auto users = store::users::all(context.connection());
    if (!items || !users)
        return !items ? items.error() : users.error();
    const auto nameOf = [&](const base::Id &user) {
        const auto found = std::ranges::find(*users, user, &domain::KnownUser::id);
        return user == context.user() || found == users->end() ? QString() : found->name;
    };
    const QHash<base::Id, Told> told = toldBy(*items);
    Waiting waiting;
    for (const syncing::OutItem &item : *items) {
        const domain::ChangeHeader &header = item.change.header;
        // Who looked at what goes by itself and is nothing that its writer waits for.
        const bool isAccess = header.recordType == QLatin1String(store::accessout::kType);
        if (item.state == syncing::OutState::Rejected || isAccess)
            continue;
        ++waiting.total;
        if (limit > 0 && waiting.total > limit)
            continue;
        const auto title = titleOf(context, header, told);
        const auto state = item.state == syncing::OutState::Delivered ? wordOfDelivered(context, item)
                                                                      : base::Result<QString>(wordOf(item.state));
        if (!title || !state)
            return !title ? title.error() : state.error();
        waiting.list.append({header.id, {header.recordType, header.record}, *title, header.clock.wall, *state,
            item.state == syncing::OutState::Held ? syncing::nameOf(item.reason) : QString(), nameOf(header.user), {},
            nameOf(secondOf(item.change))});
    }
    return waiting;
}

base::Result<qint64> accesses(Context &context)
{
    const auto items = store::outboxrows::all(context.connection());
    if (!items)
        return items.error();
    return qint64(std::ranges::count_if(*items, [](const syncing::OutItem &item) {
        return item.change.header.recordType == QLatin1String(store::accessout::kType) && item.isOnItsWay();
    }));
}

base::Result<QList<domain::RefusedChange>> refused(Context &context)
{
    const auto items = store::outboxrows::all(context.connection());
    if (!items)
        return items.error();
    const QHash<base::Id, Told> told = toldBy(*items);
    QList<domain::RefusedChange> list;
    for (const syncing::OutItem &item : *items) {
        // Of what was erased before this vault joined an office there is nothing to show or to lose. What was written
        // of a record that a colleague erased meanwhile has no content either, but whoever wrote it has to hear of it.
        const bool isHeard = syncing::hasBody(item.change) || item.reason == syncing::Reason::Erased;
        if (item.state != syncing::OutState::Rejected || !isHeard)
            continue;
        const domain::ChangeHeader &header = item.change.header;
        const auto title = titleOf(context, header, told);
        const auto fields = syncing::hasBody(item.change) ? store::changerows::fieldsOf(item.change.body)
                                                          : QList<domain::FieldChange>();
        if (!title)
            return title.error();
        list.append({item.place, header.id, {header.recordType, header.record}, *title, header.clock.wall,
            syncing::nameOf(item.reason),
            domain::withoutSecrets(header.recordType, fields.value_or(QList<domain::FieldChange>())),
            header.kind == domain::ChangeKind::Erase});
    }
    return list;
}

base::Result<LetGo> letGo(Context &context, const base::Id &change)
{
    auto transaction = sql::Transaction::begin(context.connection());
    if (!transaction)
        return transaction.error();
    store::VaultReplica replica(context.vault(), context.connection());
    const QList<syncing::OutItem> items = replica.outboxOfChange(change);
    const auto found
        = std::ranges::find(items, syncing::OutState::Rejected, &syncing::OutItem::state);
    if (found == items.end())
        return base::Error{base::ErrorKind::NotFound, u"no such refused change"_s};
    if (found->change.header.recordType == QLatin1String(store::accessout::kType))
        return base::Error{base::ErrorKind::RefusedByRule, QString(kAccessStays)};
    syncing::Batch batch;
    batch.outboxDone.append(found->place);
    if (const base::Done noted = store::outboxrows::noteLetGo(context.connection(), change); !noted)
        return noted.error();
    if (const base::Done done = replica.commit(batch); !done)
        return done.error();
    if (const base::Done committed = transaction->commit(); !committed)
        return committed.error();
    context.noteSynced(replica.touched());
    return found->change.header.kind == domain::ChangeKind::Erase ? LetGo::Erasure : LetGo::Change;
}

} // namespace work::onitsway
