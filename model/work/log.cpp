// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/log.h"

#include "model/domain/records.h"
#include "model/domain/secrets.h"
#include "model/store/accesslog.h"
#include "model/store/actwriter.h"
#include "model/store/departure.h"
#include "model/store/drafts.h"
#include "model/store/erasure.h"
#include "model/store/history.h"
#include "model/store/settings.h"
#include "model/store/undo.h"
#include "model/store/users.h"
#include "model/work/context.h"
#include "model/work/reopening.h"
#include "model/work/sealedpapers.h"
#include "model/work/secondperson.h"

namespace work::log {
namespace {

base::Result<QList<domain::HistoryEntry>> shown(base::Result<QList<domain::HistoryEntry>> entries)
{
    if (!entries)
        return entries;
    for (domain::HistoryEntry &entry : *entries)
        entry.fields = domain::withoutSecrets(entry.record.type, entry.fields);
    return entries;
}

} // namespace

base::Result<QList<domain::HistoryEntry>> history(
    Context &context, const base::Id &record, int limit, int skip)
{
    return shown(store::history::ofRecord(context.connection(), record, limit, skip));
}

base::Result<domain::HistoryExtent> historyExtent(Context &context, const base::Id &record)
{
    return store::history::extent(context.connection(), record);
}

base::Result<QList<domain::HistoryEntry>> changesOf(Context &context, const base::Id &act)
{
    return shown(store::history::ofAct(context.connection(), act));
}

base::Result<QList<domain::Act>> recentActs(Context &context, int limit, int skip)
{
    return store::history::recentActs(context.connection(), limit, skip);
}

namespace {

/// Taken back and done again, it is what was written last that has to be taken back.
base::Result<domain::Act> doneLast(Context &context, const domain::Act &known)
{
    const auto undone = store::history::isUndone(context.connection(), known.id);
    if (!undone)
        return undone.error();
    if (*undone)
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("undone already")};
    const auto last = store::history::lastDoing(context.connection(), known.id);
    if (!last)
        return last.error();
    const auto refused = store::history::isRefused(context.connection(), *last);
    if (!refused)
        return refused.error();
    if (*refused)
        return base::Error{base::ErrorKind::RefusedByRule, QString(kNotTaken)};
    const auto newest = store::history::findAct(context.connection(), *last);
    return newest ? base::Result<domain::Act>(newest->value_or(known)) : newest.error();
}

/// What sync could not settle stands open again, or is settled again, which is more than a value put back. Nothing
/// where the act is about no disagreement.
base::Result<std::optional<domain::UndoOutcome>> turnDisagreement(
    Context &context, const domain::Act &last, domain::Overwrite overwrite)
{
    const auto outcome = reopening::turn(context, last, overwrite);
    return outcome ? outcome : store::departure::explained(context.connection(), last.subject.id, outcome.error());
}

} // namespace

base::Result<domain::UndoOutcome> undo(Context &context, const base::Id &act, domain::Overwrite overwrite)
{
    base::Id target = act;
    if (const auto known = store::history::findAct(context.connection(), act); known && *known) {
        const auto last = doneLast(context, **known);
        if (!last)
            return last.error();
        const auto turned = turnDisagreement(context, *last, overwrite);
        if (!turned)
            return turned.error();
        if (*turned)
            return **turned;
        // What two people signed can be withdrawn by one of them, but not as the undo of an undo.
        target = (*known)->secondUser.isNil() ? last->id : act;
    }
    auto outcome = store::undo::takeBack(context.vault(), context.connection(), target, overwrite);
    if (outcome)
        context.remember(outcome->act, outcome->touched);
    return outcome;
}

base::Result<std::optional<domain::Act>> newestUndoable(Context &context)
{
    constexpr int kLookBack = 50;
    const auto acts = store::history::recentActs(context.connection(), kLookBack);
    if (!acts)
        return acts.error();
    for (const domain::Act &act : *acts) {
        if (act.user != context.user() || !act.undoes.isNil() || act.kind == QLatin1String("erase")
            || act.kind == QLatin1String(sealedpapers::kKeysAct))
            continue;
        const auto undone = store::history::isUndone(context.connection(), act.id);
        const auto refused = store::history::isRefused(context.connection(), act.id);
        if (!undone || !refused)
            return !undone ? undone.error() : refused.error();
        if (!*undone && !*refused)
            return std::optional(act);
    }
    return std::optional<domain::Act>();
}

base::Done erase(
    Context &context, const domain::RecordRef &record, const QString &reason, const SecondPerson &second)
{
    const auto signer = signInPlace(context, second);
    if (!signer)
        return signer.error();
    const domain::RecordType *type = domain::recordType(record.type);
    if (!type || reason.trimmed().isEmpty())
        return base::Error{
            base::ErrorKind::InvalidInput, type ? QStringLiteral("reason") : QStringLiteral("type")};
    const auto family = store::erasure::familyOf(context.connection(), record);
    if (!family)
        return family.error();
    const auto left = store::erasure::leftHousehold(context.connection(), record);
    if (!left)
        return left.error();
    auto writer = store::ActWriter::begin(
        context.vault(), context.connection(), {QStringLiteral("erase"), record, reason});
    if (!writer)
        return writer.error();
    for (const domain::RecordRef &one : *family) {
        if (const base::Done erased = writer->erase(*domain::recordType(one.type), one.id); !erased)
            return erased;
    }
    if (*left) {
        if (const base::Done remade = store::erasure::remake(*writer, **left); !remade)
            return remade;
    }
    const auto act = writer->commit({signer->user, &signer->key});
    if (!act)
        return act.error();
    context.remember(*act, writer->touched());
    return store::erasure::scrub(context.vault(), context.connection());
}

base::Done saveDraft(Context &context, const domain::Draft &draft)
{
    const base::Done saved = store::drafts::save(context.connection(), draft);
    if (saved)
        context.noteDraft();
    return saved;
}

base::Result<std::optional<domain::Draft>> draft(
    Context &context, const QString &page, const base::Id &record)
{
    return store::drafts::find(context.connection(), page, record);
}

base::Done discardDraft(Context &context, const QString &page, const base::Id &record)
{
    return store::drafts::discard(context.connection(), page, record);
}

base::Result<QList<domain::Draft>> drafts(Context &context)
{
    return store::drafts::all(context.connection());
}

base::Done noteAccess(
    Context &context, const QString &kind, const domain::RecordRef &subject, const QJsonObject &detail)
{
    return store::accesslog::write(context.vault(), context.connection(), kind, subject, detail);
}

base::Result<QList<domain::AccessEntry>> accesses(
    Context &context, const base::Id &subject, int limit, int skip)
{
    return store::accesslog::read(context.connection(), subject, limit, skip);
}

base::Result<QJsonValue> setting(Context &context, const QString &name)
{
    return store::settings::read(context.connection(), name);
}

base::Done saveSetting(Context &context, const QString &name, const QJsonValue &value)
{
    return store::settings::write(context.connection(), name, value);
}

base::Result<QList<domain::KnownUser>> users(Context &context)
{
    return store::users::all(context.connection());
}

base::Result<domain::KnownUser> addUser(Context &context, const QString &keyFilePath)
{
    const auto keys = readKeyFile(keyFilePath);
    if (!keys)
        return keys.error();
    const domain::KnownUser user{keys->owner, keys->ownerName, keys->publicKey, context.clock().now(), 0};
    if (user.id == context.user())
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("this is the owner")};
    if (const base::Done added = store::users::add(context.connection(), user); !added)
        return added.error();
    return user;
}

base::Done removeUser(Context &context, const base::Id &user)
{
    if (user == context.user())
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("the owner stays")};
    return store::users::remove(context.connection(), user, context.clock().now());
}

} // namespace work::log
