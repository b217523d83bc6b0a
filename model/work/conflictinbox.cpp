// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/conflictinbox.h"

#include "model/domain/person.h"
#include "model/store/records.h"
#include "model/work/context.h"
#include "model/work/disagreements.h"
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

} // namespace

base::Result<Inbox> read(Context &context, settledacts::Whose settledBy)
{
    const auto open = disagreements::list(context);
    if (!open)
        return open.error();
    const auto merged = merges::since(context, context.clock().now() - kMergedDays * kDay);
    if (!merged)
        return merged.error();
    const auto settled = settledacts::list(context, settledBy, kSettled);
    if (!settled)
        return settled.error();
    const auto byMe = settledacts::count(context, settledacts::Whose::Mine);
    if (!byMe)
        return byMe.error();
    Inbox inbox{*open, *merged, *settled, *byMe, {}, {}};
    for (const base::Done &added : {addExplained(context, inbox.open, inbox), addExplained(context, inbox.merged, inbox),
             addExplained(context, inbox.settled, inbox)}) {
        if (!added)
            return added.error();
    }
    return inbox;
}

} // namespace work::conflictinbox
