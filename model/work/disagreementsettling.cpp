// SPDX-License-Identifier: GPL-3.0-or-later
// Ending a disagreement and opening it again: a second part of disagreements.cpp.
#include "model/domain/records.h"
#include "model/store/actwriter.h"
#include "model/store/records.h"
#include "model/store/syncrows.h"
#include "model/sync/view.h"
#include "model/work/context.h"
#include "model/work/disagreementreading.h"
#include "model/work/disagreements.h"
#include "model/work/latechanges.h"
#include "model/work/settlingparts.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::disagreements {

using domain::Disagreement;
using domain::DisagreementKind;
using domain::Settle;
using settlingparts::keepOthers;
using store::recordchanges::Told;

namespace {

/// The conflict as folding found it, from what a person was shown.
std::optional<syncing::Conflict> conflictIn(
    const syncing::RecordState &view, const store::conflictrows::Row &row)
{
    for (const syncing::Conflict &conflict : syncing::conflictsOf(view)) {
        if (conflict.id == row.id && conflict.column == row.field && conflict.key == row.part)
            return conflict;
    }
    return std::nullopt;
}

/// Whether what stands in its field now belongs to another disagreement about the same text, which settling this one
/// would write over.
bool isOlder(const syncing::RecordState &view, const syncing::Conflict &conflict)
{
    const QList<base::Id> heads = view.fields.value(conflict.column).headsOf(conflict.key);
    const auto stands = [&](const syncing::Head &side) { return heads.contains(side.by); };
    if (std::ranges::any_of(conflict.sides, stands))
        return false;
    const QList<syncing::Conflict> all = syncing::conflictsOf(view);
    return std::ranges::any_of(all, [&](const syncing::Conflict &other) {
        return other.column == conflict.column && other.key == conflict.key
            && std::ranges::any_of(other.sides, stands);
    });
}

base::Done settleRemoval(store::ActWriter &writer, const store::conflictrows::Row &row, bool removes)
{
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), row.stream, row.record);
    const auto conflict = conflictIn(view, row);
    syncing::Composer composer = syncing::composerFor(*writer.replica(), row.stream, view);
    syncing::Body body = removes ? composer.remove() : syncing::Body();
    if (!removes)
        body.saw = composer.remove().saw;
    if (conflict) {
        for (const syncing::Head &side : conflict->sides)
            body.settles.append(side.by);
    }
    if (!removes) {
        if (const base::Done apart = keepOthers(body, view, row.field, row.part); !apart)
            return apart;
    }
    return writer.putBody(
        removes ? domain::ChangeKind::Remove : domain::ChangeKind::Update, row.type, row.record, body);
}

base::Done settleField(
    store::ActWriter &writer, const store::conflictrows::Row &row, const QJsonValue &value)
{
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), row.stream, row.record);
    const auto conflict = conflictIn(view, row);
    if (!conflict)
        return base::Error{base::ErrorKind::NotFound, u"it was settled meanwhile"_s};
    if (isOlder(view, *conflict))
        return base::Error{base::ErrorKind::RefusedByRule, QString(kNewerFirst)};
    const syncing::Composer composer = syncing::composerFor(*writer.replica(), row.stream, view);
    syncing::Body body = composer.resolve(*conflict, value);
    if (const base::Done apart = keepOthers(body, view, row.field, row.part); !apart)
        return apart;
    return writer.putBody(domain::ChangeKind::Update, row.type, row.record, body);
}

base::Result<bool> isHere(Context &context, const store::conflictrows::Row &row)
{
    const domain::RecordType *type = domain::recordType(row.type);
    return type ? store::records::exists(context.connection(), row.record) : base::Result<bool>(true);
}

/// Ends the disagreement that is named, as `settle` says.
base::Result<domain::Act> settleNamed(Context &context, const Named &named, Settle how,
    const QJsonValue &value, const QString &reason)
{
    const auto row = rowOf(context, named);
    if (!row)
        return row.error();
    const auto about = readOne(context, *row);
    if (!about)
        return about.error();
    const auto wanted = disagreements::valueOf(*about, how, value);
    const bool isField = about->kind == DisagreementKind::Field || about->kind == DisagreementKind::Text;
    const bool fits = isField ? wanted.has_value()
        : about->kind == DisagreementKind::Late ? how == Settle::Keep || how == Settle::Apply
                                                : how == Settle::Keep || how == Settle::Remove;
    if (!fits)
        return base::Error{base::ErrorKind::RefusedByRule, u"it cannot be settled in this way"_s};
    const auto here = isHere(context, *row);
    if (!here)
        return here.error();
    const bool takesOver = about->kind == DisagreementKind::Late && how == Settle::Apply;
    const bool declines = about->kind == DisagreementKind::Late && how == Settle::Keep && !*here;
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {QString::fromLatin1(declines ? kDeclineAct : takesOver ? kTakeOverAct : kSettleAct), about->subject, reason});
    if (!writer)
        return writer.error();
    const base::Done done = declines ? latechanges::decline(*writer, *row)
        : isField ? settleField(*writer, *row, *wanted)
        : about->kind == DisagreementKind::Late
        ? latechanges::settle(*writer, *row, *about, how == Settle::Apply)
        : settleRemoval(*writer, *row, how == Settle::Remove);
    if (!done)
        return done.error();
    return context.finish(*writer);
}

} // namespace

base::Result<domain::Act> settle(Context &context, const QByteArray &id, Settle how, const QJsonValue &value,
    const QString &reason)
{
    return settleNamed(context, {id, {}, {}}, how, value, reason);
}

base::Result<domain::Act> settle(Context &context, const Disagreement &which, Settle how,
    const QJsonValue &value, const QString &reason)
{
    return settleNamed(context, {which.id, which.column, which.part}, how, value, reason);
}

} // namespace work::disagreements
