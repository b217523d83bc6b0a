// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/lifecycle.h"

#include <algorithm>
#include <array>

namespace bundle {
namespace {

constexpr std::array kStateNames{"draft", "conference", "approved", "requested", "active", "paused", "ended",
    "evaluated", "rejected", "withdrawn"};

constexpr std::array<const char *, kSteps> kStepNames{"toConference", "backToDraft", "approve",
    "approveInEmergency", "reject", "request", "activate", "pause", "resume", "end", "evaluate", "withdraw",
    "change"};

struct Move {
    State from;
    Step step;
    State to;
};

constexpr std::array kMoves{
    Move{State::Draft, Step::ToConference, State::Conference},
    Move{State::Conference, Step::BackToDraft, State::Draft},
    Move{State::Conference, Step::Approve, State::Approved},
    Move{State::Draft, Step::ApproveInEmergency, State::Approved},
    Move{State::Conference, Step::ApproveInEmergency, State::Approved},
    Move{State::Conference, Step::Reject, State::Rejected},
    Move{State::Approved, Step::Request, State::Requested},
    Move{State::Approved, Step::Activate, State::Active},
    Move{State::Requested, Step::Activate, State::Active},
    Move{State::Active, Step::Activate, State::Active},
    Move{State::Active, Step::Pause, State::Paused},
    Move{State::Paused, Step::Resume, State::Active},
    Move{State::Active, Step::End, State::Ended},
    Move{State::Paused, Step::End, State::Ended},
    Move{State::Ended, Step::Evaluate, State::Evaluated},
    Move{State::Draft, Step::Withdraw, State::Withdrawn},
    Move{State::Conference, Step::Withdraw, State::Withdrawn},
    Move{State::Approved, Step::Withdraw, State::Withdrawn},
    Move{State::Requested, Step::Withdraw, State::Withdrawn},
    Move{State::Approved, Step::Change, State::Approved},
    Move{State::Requested, Step::Change, State::Requested},
    Move{State::Active, Step::Change, State::Active},
    Move{State::Paused, Step::Change, State::Paused},
};

} // namespace

QString nameOf(State state)
{
    return QLatin1String(kStateNames[size_t(state)]);
}

QString nameOf(Step step)
{
    return QLatin1String(kStepNames[size_t(step)]);
}

std::optional<State> stateOf(const QString &code)
{
    const auto found = std::find_if(kStateNames.begin(), kStateNames.end(),
        [&](const char *name) { return code == QLatin1String(name); });
    if (found == kStateNames.end())
        return std::nullopt;
    return static_cast<State>(found - kStateNames.begin());
}

std::optional<State> after(State state, Step step, bool isChanged)
{
    if (isChanged) {
        const bool isApproved = after(state, Step::Change).has_value();
        if (isApproved && (step == Step::Approve || step == Step::Reject))
            return state;
        // What was not approved yet may not be asked for or begun with.
        if (step == Step::Request || (step == Step::Activate && state != State::Active))
            return std::nullopt;
    }
    const auto move = std::find_if(
        kMoves.begin(), kMoves.end(), [&](const Move &one) { return one.from == state && one.step == step; });
    return move == kMoves.end() ? std::nullopt : std::optional(move->to);
}

bool isRunning(State state)
{
    return state == State::Active || state == State::Paused;
}

} // namespace bundle
