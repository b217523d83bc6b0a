// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace bundle {

/// Where a bundle stands: draft → conference → approved → requested → active ⇄ paused → ended → evaluated;
/// rejected and withdrawn end early. The codes are those of the list `bundle-states`.
enum class State {
    Draft,
    Conference,
    Approved,
    Requested,
    Active,
    Paused,
    Ended,
    Evaluated,
    Rejected,
    Withdrawn
};

/// What can be done with it.
enum class Step {
    ToConference,
    BackToDraft, ///< the conference wants changes or puts it off
    Approve,
    ApproveInEmergency, ///< before assessment and conference
    Reject,
    Request,
    Activate,
    Pause,
    Resume,
    End,
    Evaluate,
    Withdraw, ///< before anything was provided
    Change ///< a service exchanged or added after approval
};

inline constexpr int kSteps = 13;

QString nameOf(State state);
QString nameOf(Step step);
std::optional<State> stateOf(const QString &code);

/// The state after a step; nothing where the step is not allowed there. `isChanged`: an edition newer than
/// the approved one waits; approving or rejecting that leaves the bundle as it is.
std::optional<State> after(State state, Step step, bool isChanged = false);

/// Whether services may be running in this state.
bool isRunning(State state);

} // namespace bundle
