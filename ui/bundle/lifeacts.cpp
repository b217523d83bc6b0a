// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/lifeacts.h"

#include "model/work/bundlechanges.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui::lifeacts {

namespace {

using bundle::State;
using bundle::Step;

struct Known {
    LifeAct act;
    const char *code;
    std::optional<Step> step;
};

const std::array kKnown{
    Known{LifeAct::ToConference, "toConference", Step::ToConference},
    Known{LifeAct::BackToDraft, "backToDraft", Step::BackToDraft},
    Known{LifeAct::Approve, "approve", Step::Approve},
    Known{LifeAct::Emergency, "approveInEmergency", Step::ApproveInEmergency},
    Known{LifeAct::Reject, "reject", Step::Reject},
    Known{LifeAct::Request, "request", Step::Request},
    Known{LifeAct::RequestBeyondCap, "requestBeyondCap", {}},
    Known{LifeAct::Start, "activate", Step::Activate},
    Known{LifeAct::Pause, "pause", Step::Pause},
    Known{LifeAct::Resume, "resume", Step::Resume},
    Known{LifeAct::End, "end", Step::End},
    Known{LifeAct::Evaluate, "evaluate", Step::Evaluate},
    Known{LifeAct::Withdraw, "withdraw", Step::Withdraw},
    Known{LifeAct::EndItem, "endItem", {}},
    Known{LifeAct::Stage, "stage", {}},
};

const Known &known(LifeAct act)
{
    return kKnown[size_t(act)];
}

bool isPossible(const work::BundleLife &life, LifeAct act)
{
    if (act == LifeAct::RequestBeyondCap)
        return life.mayAskBeyondCap();
    return known(act).step && life.allows(*known(act).step);
}

} // namespace

base::Done run(work::Context &context, const base::Id &bundle, const LifeInput &input)
{
    using namespace work::bundlelife;
    switch (input.act) {
    case LifeAct::ToConference:
        return toConference(context, bundle);
    case LifeAct::BackToDraft:
        return backToDraft(context, bundle, input.text);
    case LifeAct::Approve:
        return approve(context, bundle);
    case LifeAct::Emergency:
        return approveInEmergency(context, bundle, {input.text, input.until, input.second});
    case LifeAct::Reject:
        return reject(context, bundle, input.text);
    case LifeAct::Request:
        return request(context, bundle);
    case LifeAct::RequestBeyondCap:
        return requestBeyondCap(context, bundle, {input.text, input.second});
    case LifeAct::Start:
        return activate(context, bundle, input.day);
    case LifeAct::Pause:
        return pause(context, bundle, input.day, input.until, input.text);
    case LifeAct::Resume:
        return resume(context, bundle, input.day);
    case LifeAct::End:
        return end(context, bundle, {input.day, input.code, input.text});
    case LifeAct::Evaluate:
        return evaluate(context, bundle, input.text);
    case LifeAct::Withdraw:
        return withdraw(context, bundle, input.text);
    case LifeAct::EndItem:
        return work::bundlechanges::endItem(context, input.item, {input.day, input.code, input.text});
    case LifeAct::Stage:
        return work::bundlechanges::changeStage(context, input.item, input.code, input.day, input.text);
    }
    return base::Error{base::ErrorKind::Internal, u"act"_s};
}

QString codeOf(LifeAct act)
{
    return QLatin1String(known(act).code);
}

std::optional<LifeAct> actOf(const QString &code)
{
    const auto found = std::find_if(kKnown.begin(), kKnown.end(),
        [&](const Known &one) { return code == QLatin1String(one.code); });
    return found == kKnown.end() ? std::nullopt : std::optional(found->act);
}

bool asks(LifeAct act)
{
    return act != LifeAct::ToConference && act != LifeAct::Approve && act != LifeAct::Request;
}

std::optional<LifeAct> primary(const work::BundleLife &life)
{
    if (life.isChanged())
        return LifeAct::Approve;
    for (const LifeAct act : {LifeAct::ToConference, LifeAct::Start, LifeAct::Approve, LifeAct::Resume,
             LifeAct::End, LifeAct::Evaluate}) {
        if (isPossible(life, act))
            return act;
    }
    return {};
}

QList<LifeAct> others(const work::BundleLife &life)
{
    QList<LifeAct> acts;
    for (const Known &one : kKnown) {
        if (one.act != primary(life) && isPossible(life, one.act))
            acts.append(one.act);
    }
    return acts;
}

} // namespace ui::lifeacts
