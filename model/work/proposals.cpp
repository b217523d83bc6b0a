// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/proposals.h"

#include "model/work/context.h"
#include "model/work/officeorders.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace work::proposals {
namespace {

base::Id idIn(const QJsonValue &values, QLatin1StringView key)
{
    return base::Id::fromString(values[key].toString()).value_or(base::Id());
}

base::Done answer(Context &context, OfficeDoors &doors, const QString &name, const base::Id &proposal,
    const base::Progress &progress)
{
    const auto answered = officeorders::give(
        context, doors, name, {{u"proposal"_s, proposal.toString()}}, progress);
    return answered ? base::Done() : base::Done(answered.error());
}

} // namespace

base::Result<QList<Proposal>> list(Context &context, OfficeDoors &doors, const base::Progress &progress)
{
    const auto answer = officeorders::give(context, doors, u"proposals"_s, {}, progress);
    if (!answer)
        return answer.error();
    QList<Proposal> proposals;
    const QJsonArray all = answer->value("proposals"_L1).toArray();
    for (const QJsonValue one : all) {
        const base::Id by = idIn(one, "by"_L1);
        proposals.append({idIn(one, "id"_L1), one["at"_L1].toInteger(), by, one["byName"_L1].toString(),
            one["act"_L1].toString(), one["values"_L1].toObject(), one["names"_L1]["from"_L1].toString(), one["names"_L1]["to"_L1].toString(),
            one["isMine"_L1].toBool(), one["until"_L1].toInteger()});
    }
    return proposals;
}

base::Done confirm(
    Context &context, OfficeDoors &doors, const base::Id &proposal, const base::Progress &progress)
{
    return answer(context, doors, u"confirm"_s, proposal, progress);
}

base::Done decline(
    Context &context, OfficeDoors &doors, const base::Id &proposal, const base::Progress &progress)
{
    return answer(context, doors, u"decline"_s, proposal, progress);
}

} // namespace work::proposals
