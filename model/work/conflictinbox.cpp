// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/conflictinbox.h"

#include "model/domain/person.h"
#include "model/store/records.h"
#include "model/work/conflictpeople.h"
#include "model/work/context.h"
#include "model/work/disagreementreading.h"
#include "model/work/merges.h"
#include "model/work/valuenames.h"

namespace work::conflictinbox {
namespace {

constexpr base::Moment kDay = 24ll * 3600 * 1000;

base::Done addWhose(Context &context, const domain::RecordRef &subject, QHash<base::Id, Whose> &whose)
{
    if (subject.type != QLatin1String(domain::Person::kType) || whose.contains(subject.id))
        return {};
    const auto person = store::records::find<domain::Person>(context.connection(), subject.id);
    if (!person)
        return person.error();
    if (*person)
        whose.insert(subject.id, {(*person)->birth, (*person)->sex});
    return {};
}

template <class One> base::Done addExplained(Context &context, const QList<One> &list, Inbox &inbox)
{
    for (const One &one : list) {
        if (const base::Done added = addWhose(context, one.subject, inbox.whose); !added)
            return added;
    }
    const auto names = valuenames::ofAll(context, list);
    if (!names)
        return names.error();
    inbox.names.insert(*names);
    return {};
}

/// Where the person is who was asked for; else what was chosen, or where there is something to do.
List listOf(const Wanted &wanted, const Inbox &inbox)
{
    if (!wanted.subject.isNil() && inbox.toDecide.contains(wanted.subject))
        return List::ToDecide;
    if (!wanted.subject.isNil() && inbox.others.contains(wanted.subject))
        return List::Matched;
    if (wanted.list)
        return *wanted.list;
    return inbox.count(List::ToDecide) == 0 && inbox.count(List::Matched) > 0 ? List::Matched
                                                                              : List::ToDecide;
}

base::Done readOpen(Context &context, const QList<store::conflictrows::Row> &rows, Inbox &inbox)
{
    auto open = disagreements::readAll(context, rows);
    if (!open)
        return open.error();
    for (domain::Disagreement &one : *open)
        disagreements::hideSecrets(one);
    inbox.open = *open;
    return addExplained(context, inbox.open, inbox);
}

base::Done readMerged(Context &context, base::Moment from, Inbox &inbox)
{
    const auto merged = merges::since(context, from);
    if (!merged)
        return merged.error();
    inbox.merged = *merged;
    inbox.mergedCensus = MergedCensus::of(*merged);
    return {};
}

/// The list itself where its count is not known; it is not read twice then.
base::Done countMerged(Context &context, const Wanted &wanted, base::Moment from, Inbox &inbox)
{
    inbox.mergedCensus = wanted.merged;
    return wanted.merged.isKnown() ? inbox.mergedCensus.follow(context, wanted.touched, from)
                                   : readMerged(context, from, inbox);
}

base::Done readSettled(Context &context, Inbox &inbox)
{
    const auto settled = settledacts::list(context, inbox.settledBy, kSettled);
    if (!settled)
        return settled.error();
    inbox.settled = *settled;
    return addExplained(context, inbox.settled, inbox);
}

base::Done readMatched(
    Context &context, const ConflictPeople &people, base::Moment from, bool isRead, Inbox &inbox)
{
    if (const base::Done open = readOpen(context, people.rowsOf(people.others()), inbox); !open)
        return open;
    if (const base::Done merged = isRead ? base::Done() : readMerged(context, from, inbox); !merged)
        return merged;
    return addExplained(context, inbox.merged, inbox);
}

} // namespace

int Inbox::count(List of) const
{
    switch (of) {
    case List::ToDecide:
        return int(toDecide.size());
    case List::Settled:
        return int(settledByMe);
    case List::Matched:
        break;
    }
    return int(others.size() + mergedCensus.count());
}

base::Result<Inbox> read(Context &context, const Wanted &wanted)
{
    const base::Moment from = context.clock().now() - kMergedDays * kDay;
    const auto people = ConflictPeople::read(context);
    if (!people)
        return people.error();
    const auto byMe = settledacts::count(context, settledacts::Whose::Mine);
    if (!byMe)
        return byMe.error();
    Inbox inbox;
    inbox.settledBy = wanted.settledBy;
    inbox.toDecide = people->toDecide();
    inbox.others = people->others();
    inbox.settledByMe = *byMe;
    if (const base::Done counted = countMerged(context, wanted, from, inbox); !counted)
        return counted.error();
    inbox.list = listOf(wanted, inbox);
    if (inbox.list != List::Matched)
        inbox.merged.clear();
    const base::Done done = inbox.list == List::Settled ? readSettled(context, inbox)
        : inbox.list == List::Matched ? readMatched(context, *people, from, !wanted.merged.isKnown(), inbox)
                                      : readOpen(context, people->rowsOf(people->toDecide()), inbox);
    return done ? base::Result<Inbox>(inbox) : done.error();
}

} // namespace work::conflictinbox
