// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/proposals.h"

#include "model/work/context.h"
#include "model/work/officeorders.h"
#include "model/work/recordtitle.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace work::proposals {
namespace {

base::Id idIn(const QJsonValue &values, QLatin1StringView key)
{
    return base::Id::fromString(values[key].toString()).value_or(base::Id());
}

Proposal read(const QJsonValue &one)
{
    const QJsonValue names = one["names"_L1];
    Proposal proposal;
    proposal.id = idIn(one, "id"_L1);
    proposal.at = one["at"_L1].toInteger();
    proposal.by = idIn(one, "by"_L1);
    proposal.byName = one["byName"_L1].toString();
    proposal.act = one["act"_L1].toString();
    proposal.values = one["values"_L1].toObject();
    proposal.from = names["from"_L1].toString();
    proposal.to = names["to"_L1].toString();
    proposal.user = names["user"_L1].toString();
    proposal.device = names["device"_L1].toString();
    proposal.reason = proposal.values.value("reason"_L1).toString();
    proposal.isMine = one["isMine"_L1].toBool();
    proposal.until = one["until"_L1].toInteger();
    return proposal;
}

base::Result<QString> subjectOf(Context &context, const QJsonObject &values)
{
    const base::Id id = idIn(values, "case"_L1);
    if (id.isNil())
        return QString();
    return recordtitle::of(context, {{}, id}).transform([](const RecordTitle &title) { return title.text; });
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
        Proposal proposal = read(one);
        const auto subject = subjectOf(context, proposal.values);
        if (!subject)
            return subject.error();
        proposal.subject = *subject;
        proposals.append(proposal);
    }
    std::ranges::sort(proposals, {}, [](const Proposal &one) {
        return std::tuple(one.isMine, one.at, one.act, one.subject, one.from, one.to, one.user, one.device, one.id);
    });
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
