// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/settlingone.h"

#include "model/domain/records.h"
#include "model/store/records.h"
#include "model/sync/view.h"
#include "model/work/context.h"
#include "model/work/disagreements.h"
#include "model/work/latechanges.h"
#include "model/work/settlingparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::settlingone {

using disagreements::kDeclineAct;
using disagreements::kNewerFirst;
using disagreements::kSettleAct;
using disagreements::kTakeOverAct;
using domain::Disagreement;
using domain::DisagreementKind;
using domain::Settle;
using settlingparts::keepOthers;

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

/// Of what came late, what is taken over.
QList<domain::FieldChange> fieldsOf(const settlingone::Settling &settling)
{
    const auto beside = settling.how == Settle::Both ? disagreements::lateBeside(settling.about) : std::nullopt;
    return beside.value_or(settling.about.late);
}

base::Result<bool> isHere(Context &context, const store::conflictrows::Row &row)
{
    const domain::RecordType *type = domain::recordType(row.type);
    return type ? store::records::exists(context.connection(), row.record) : base::Result<bool>(true);
}

} // namespace

bool isAboutValues(const Disagreement &about)
{
    return about.kind == DisagreementKind::Field || about.kind == DisagreementKind::Text;
}

base::Result<Settling> of(Context &context, const disagreements::Named &named, Settle how, const QJsonValue &value)
{
    const auto row = disagreements::rowOf(context, named);
    if (!row)
        return row.error();
    const auto about = disagreements::readOne(context, *row);
    if (!about)
        return about.error();
    Settling settling{*row, *about, how, disagreements::valueOf(*about, how, value)};
    const bool isLate = about->kind == DisagreementKind::Late;
    const bool isBeside = isLate && how == Settle::Both && disagreements::lateBeside(*about);
    const bool fits = isAboutValues(*about)
        ? settling.wanted.has_value()
        : how == Settle::Keep || how == (isLate ? Settle::Apply : Settle::Remove) || isBeside;
    if (!fits)
        return base::Error{base::ErrorKind::RefusedByRule, QString(disagreements::kNoSuchWay)};
    const auto here = isHere(context, *row);
    if (!here)
        return here.error();
    settling.declines = isLate && how == Settle::Keep && !*here;
    return settling;
}

store::ActPlan planFor(const Settling &settling, const QString &reason)
{
    const bool takesOver = settling.about.kind == DisagreementKind::Late && settling.how != Settle::Keep;
    const auto kind = settling.declines ? kDeclineAct : takesOver ? kTakeOverAct : kSettleAct;
    return {QString::fromLatin1(kind), settling.about.subject, reason};
}

base::Done put(store::ActWriter &writer, const Settling &settling)
{
    if (settling.declines)
        return latechanges::decline(writer, settling.row);
    if (isAboutValues(settling.about))
        return settleField(writer, settling.row, *settling.wanted);
    if (settling.about.kind == DisagreementKind::Late)
        return settling.how == Settle::Keep ? latechanges::markRead(writer, settling.row)
                                            : latechanges::takeOver(writer, settling.row, fieldsOf(settling));
    return settleRemoval(writer, settling.row, settling.how == Settle::Remove);
}

} // namespace work::settlingone
