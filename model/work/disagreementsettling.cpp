// SPDX-License-Identifier: GPL-3.0-or-later
// Ending disagreements, one or many: a second part of disagreements.cpp.
#include "model/work/context.h"
#include "model/work/disagreements.h"
#include "model/work/settlingone.h"

#include <algorithm>
#include <functional>

namespace work::disagreements {

using domain::Disagreement;
using domain::Settle;

namespace {

/// Ends the disagreement that is named, as `settle` says.
base::Result<domain::Act> settleNamed(Context &context, const Named &named, Settle how,
    const QJsonValue &value, const QString &reason)
{
    const auto settling = settlingone::of(context, named, how, value);
    if (!settling)
        return settling.error();
    auto writer = store::ActWriter::begin(context.vault(), context.connection(), settlingone::planFor(*settling, reason));
    if (!writer)
        return writer.error();
    if (const base::Done done = settlingone::put(*writer, *settling); !done)
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
        const auto settling = settlingone::of(context, nameOf(choice.which), choice.how, choice.value);
        return settling ? settlingone::put(*writer, *settling) : base::Done(settling.error());
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
        (settlingone::isAboutValues(choice.which) ? values : others).append(choice);
    Settlement settlement;
    const auto take = [&](const base::Result<domain::Act> &act, const QList<Choice> &settled) {
        if (!act)
            return base::Done(act.error());
        settlement.acts.append(*act);
        settlement.settled += settled;
        return base::Done();
    };
    QList<QList<Choice>> acts = actsFor(values);
    base::Done done = inAnyOrder<QList<Choice>>(
        acts, [&](const QList<Choice> &act) { return take(settleTogether(context, act, reason), act); });
    // Where the clocks of two PCs were wrong, the newer ones may stand in acts that wait for each other.
    if (!done && done.error().kind == base::ErrorKind::RefusedByRule) {
        for (const QList<Choice> &act : std::as_const(acts))
            others += act;
        done = {};
    }
    if (done) {
        done = inAnyOrder<Choice>(others, [&](const Choice &choice) {
            return take(settleNamed(context, nameOf(choice.which), choice.how, choice.value, reason), {choice});
        });
    }
    if (!done)
        settlement.stopped = done.error();
    return settlement;
}

} // namespace work::disagreements
