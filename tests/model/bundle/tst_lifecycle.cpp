// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/lifecycle.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <set>

using namespace bundle;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStates = 10;

std::set<Step> allowedIn(State state, bool isChanged = false)
{
    std::set<Step> steps;
    for (int step = 0; step < kSteps; ++step) {
        if (after(state, static_cast<Step>(step), isChanged))
            steps.insert(static_cast<Step>(step));
    }
    return steps;
}

TEST(Lifecycle, goesFromDraftToEvaluation)
{
    EXPECT_EQ(after(State::Draft, Step::ToConference), State::Conference);
    EXPECT_EQ(after(State::Conference, Step::Approve), State::Approved);
    EXPECT_EQ(after(State::Approved, Step::Request), State::Requested);
    EXPECT_EQ(after(State::Requested, Step::Activate), State::Active);
    EXPECT_EQ(after(State::Active, Step::Pause), State::Paused);
    EXPECT_EQ(after(State::Paused, Step::Resume), State::Active);
    EXPECT_EQ(after(State::Active, Step::End), State::Ended);
    EXPECT_EQ(after(State::Ended, Step::Evaluate), State::Evaluated);
}

TEST(Lifecycle, refusesEveryStepThatIsNotOfItsState)
{
    using enum Step;
    EXPECT_EQ(allowedIn(State::Draft), (std::set{ToConference, ApproveInEmergency, Withdraw}));
    EXPECT_EQ(
        allowedIn(State::Conference), (std::set{BackToDraft, Approve, ApproveInEmergency, Reject, Withdraw}));
    EXPECT_EQ(allowedIn(State::Approved), (std::set{Request, Activate, Withdraw, Change}));
    EXPECT_EQ(allowedIn(State::Requested), (std::set{Activate, Withdraw, Change}));
    EXPECT_EQ(allowedIn(State::Active), (std::set{Activate, Pause, End, Change}));
    EXPECT_EQ(allowedIn(State::Paused), (std::set{Resume, End, Change}));
    EXPECT_EQ(allowedIn(State::Ended), (std::set{Evaluate}));
    EXPECT_EQ(allowedIn(State::Evaluated), std::set<Step>());
    EXPECT_EQ(allowedIn(State::Rejected), std::set<Step>());
    EXPECT_EQ(allowedIn(State::Withdrawn), std::set<Step>());
}

TEST(Lifecycle, leavesARunningBundleAsItIsWhileAnEditionWaits)
{
    EXPECT_EQ(after(State::Active, Step::Approve, true), State::Active);
    EXPECT_EQ(after(State::Active, Step::Reject, true), State::Active);
    EXPECT_EQ(after(State::Paused, Step::Approve, true), State::Paused);
    EXPECT_FALSE(after(State::Active, Step::Approve).has_value()) << "nothing waits";
}

TEST(Lifecycle, beginsNothingWhileItsEditionWaits)
{
    EXPECT_FALSE(after(State::Approved, Step::Activate, true).has_value());
    EXPECT_FALSE(after(State::Approved, Step::Request, true).has_value());
    EXPECT_FALSE(after(State::Requested, Step::Activate, true).has_value());
    EXPECT_EQ(after(State::Active, Step::Activate, true), State::Active) << "what was held may go on";
}

TEST(Lifecycle, namesItsStatesAsTheCodeListDoes)
{
    for (int i = 0; i < kStates; ++i) {
        const auto state = static_cast<State>(i);
        EXPECT_EQ(stateOf(nameOf(state)), state);
    }
    EXPECT_FALSE(stateOf(u"begun"_s).has_value());
    EXPECT_EQ(nameOf(Step::ApproveInEmergency), u"approveInEmergency"_s);
    EXPECT_TRUE(isRunning(State::Paused));
    EXPECT_FALSE(isRunning(State::Approved));
}

} // namespace
