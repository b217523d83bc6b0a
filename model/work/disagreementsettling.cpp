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
#include <functional>

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

bool isAboutValues(const Disagreement &about)
{
    return about.kind == DisagreementKind::Field || about.kind == DisagreementKind::Text;
}

/// A disagreement as it stands at this moment, and what shall become of it.
struct Settling {
    store::conflictrows::Row row;
    Disagreement about;
    Settle how = Settle::Mine;
    std::optional<QJsonValue> wanted; ///< of values: what will stand there
    bool declines = false; ///< a late record that nobody takes over
};

base::Result<Settling> settlingOf(Context &context, const Named &named, Settle how, const QJsonValue &value)
{
    const auto row = rowOf(context, named);
    if (!row)
        return row.error();
    const auto about = readOne(context, *row);
    if (!about)
        return about.error();
    Settling settling{*row, *about, how, disagreements::valueOf(*about, how, value)};
    const bool isLate = about->kind == DisagreementKind::Late;
    const bool fits = isAboutValues(*about)
        ? settling.wanted.has_value()
        : how == Settle::Keep || how == (isLate ? Settle::Apply : Settle::Remove);
    if (!fits)
        return base::Error{base::ErrorKind::RefusedByRule, u"it cannot be settled in this way"_s};
    const auto here = isHere(context, *row);
    if (!here)
        return here.error();
    settling.declines = isLate && how == Settle::Keep && !*here;
    return settling;
}

store::ActPlan planFor(const Settling &settling, const QString &reason)
{
    const bool takesOver = settling.about.kind == DisagreementKind::Late && settling.how == Settle::Apply;
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
        return latechanges::settle(writer, settling.row, settling.about, settling.how == Settle::Apply);
    return settleRemoval(writer, settling.row, settling.how == Settle::Remove);
}

/// Ends the disagreement that is named, as `settle` says.
base::Result<domain::Act> settleNamed(Context &context, const Named &named, Settle how,
    const QJsonValue &value, const QString &reason)
{
    const auto settling = settlingOf(context, named, how, value);
    if (!settling)
        return settling.error();
    auto writer = store::ActWriter::begin(context.vault(), context.connection(), planFor(*settling, reason));
    if (!writer)
        return writer.error();
    if (const base::Done done = put(*writer, *settling); !done)
        return done.error();
    return context.finish(*writer);
}

Named nameOf(const Disagreement &which)
{
    return {which.id, which.column, which.part};
}

/// Some wait for others of the same changes: goes through them until none is left, or the first error that no order mends.
/// What could not be done stays in `left`.
template <class One>
base::Done inAnyOrder(QList<One> &left, const std::function<base::Done(const One &)> &settleOne)
{
    while (!left.isEmpty()) {
        QList<One> refused;
        base::Done first;
        for (qsizetype at = 0; at < left.size(); ++at) {
            const base::Done done = settleOne(left.at(at));
            if (done)
                continue;
            refused.append(left.at(at));
            first = first ? done : first;
            if (done.error().kind != base::ErrorKind::RefusedByRule) {
                left = refused + left.sliced(at + 1);
                return done;
            }
        }
        const bool isStuck = refused.size() == left.size();
        left = refused;
        if (isStuck)
            return first;
    }
    return {};
}

base::Result<domain::Act> settleTogether(Context &context, const QList<Choice> &choices, const QString &reason)
{
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {QString::fromLatin1(kSettleAct), choices.constFirst().which.subject, reason});
    if (!writer)
        return writer.error();
    QList<Choice> left = choices;
    const base::Done all = inAnyOrder<Choice>(left, [&](const Choice &choice) {
        const auto settling = settlingOf(context, nameOf(choice.which), choice.how, choice.value);
        return settling ? put(*writer, *settling) : base::Done(settling.error());
    });
    return all ? context.finish(*writer) : base::Result<domain::Act>(all.error());
}

base::Moment lastWritten(const Choice &choice)
{
    base::Moment last = 0;
    for (const domain::DisagreementSide &side : choice.which.sides)
        last = std::max(last, side.at);
    return last;
}

/// Those that one act can settle: of one subject, and of each place one. The newer one of a text comes first, since the
/// older one waits for it.
QList<QList<Choice>> actsFor(QList<Choice> choices)
{
    std::ranges::stable_sort(choices, std::greater(), lastWritten);
    QList<QList<Choice>> acts;
    const auto isPlace = [](const Disagreement &one, const Disagreement &other) {
        return one.record == other.record && one.column == other.column && one.part == other.part;
    };
    for (const Choice &choice : std::as_const(choices)) {
        const auto fits = [&](const QList<Choice> &act) {
            return act.constFirst().which.subject == choice.which.subject
                && std::ranges::none_of(act, [&](const Choice &other) { return isPlace(other.which, choice.which); });
        };
        const auto act = std::ranges::find_if(acts, fits);
        if (act == acts.end())
            acts.append({choice});
        else
            act->append(choice);
    }
    return acts;
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
    return settleNamed(context, nameOf(which), how, value, reason);
}

Settlement settleAll(Context &context, const QList<Choice> &choices, const QString &reason)
{
    QList<Choice> values;
    QList<Choice> others;
    for (const Choice &choice : choices)
        (isAboutValues(choice.which) ? values : others).append(choice);
    Settlement settlement;
    const auto take = [&](const base::Result<domain::Act> &act) {
        if (act)
            settlement.acts.append(*act);
        return act ? base::Done() : base::Done(act.error());
    };
    QList<QList<Choice>> acts = actsFor(values);
    base::Done done = inAnyOrder<QList<Choice>>(
        acts, [&](const QList<Choice> &act) { return take(settleTogether(context, act, reason)); });
    // Where the clocks of two PCs were wrong, the newer ones may stand in acts that wait for each other.
    if (!done && done.error().kind == base::ErrorKind::RefusedByRule) {
        for (const QList<Choice> &act : std::as_const(acts))
            others += act;
        done = {};
    }
    if (done) {
        done = inAnyOrder<Choice>(others, [&](const Choice &choice) {
            return take(settleNamed(context, nameOf(choice.which), choice.how, choice.value, reason));
        });
    }
    if (!done)
        settlement.stopped = done.error();
    return settlement;
}

} // namespace work::disagreements
