// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/followingvault.h"
#include "tests/sim/campaign.h"

#include <gtest/gtest.h>

namespace {

constexpr int kSteps = 400;

/// The first seed; campaigns begin elsewhere.
quint64 first()
{
    const int asked = qEnvironmentVariableIntValue("CAREPASS_VAULT_FROM");
    return asked > 0 ? quint64(asked) : 1;
}

/// How many seeds: fifty, as the design asks, or as many as are asked for.
int seeds()
{
    const int asked = qEnvironmentVariableIntValue("CAREPASS_VAULT_SEEDS");
    return asked > 0 ? asked : 50;
}

/// Districts whose devices are real encrypted vaults beside the simulated ones: each vault stores each commit, and is
/// asked everything that the core asks, again and again.
TEST(FollowingVaults, holdAndAnswerWhatTheSimulatedDevicesDo)
{
    const sim::Plant none;
    for (quint64 seed = first(); seed < first() + quint64(seeds()); ++seed) {
        sim::World world(seed, none);
        world.follow([](const syncing::DeviceFacts &facts) -> std::unique_ptr<sim::Follower> {
            return std::make_unique<support::FollowingVault>(facts);
        });
        const sim::Outcome outcome = sim::live(world, seed, kSteps);
        for (const sim::Breach &breach : outcome.breaches)
            ADD_FAILURE() << "seed " << seed << ", promise " << breach.promise << ": "
                          << breach.what.toStdString();
        ASSERT_TRUE(outcome.breaches.isEmpty());
    }
}

/// A vault that forgets one item of its outbox is found out, so the test above is no empty one.
TEST(FollowingVaults, thatForgetAreFoundOut)
{
    class Forgetful final : public sim::Follower {
    public:
        explicit Forgetful(const syncing::DeviceFacts &facts)
            : m_vault(facts)
        {
        }
        void commit(const syncing::Batch &batch) override
        {
            syncing::Batch less = batch;
            if (!less.outbox.isEmpty())
                less.outbox.removeLast();
            m_vault.commit(less);
        }
        std::unique_ptr<sim::Follower> copy() const override { return m_vault.copy(); }
        QString difference(const sim::MemoryReplica &replica) override { return m_vault.difference(replica); }

    private:
        support::FollowingVault m_vault;
    };
    const sim::Plant none;
    sim::World world(first(), none);
    world.follow([](const syncing::DeviceFacts &facts) -> std::unique_ptr<sim::Follower> {
        return std::make_unique<Forgetful>(facts);
    });
    EXPECT_FALSE(sim::live(world, first(), 100).breaches.isEmpty());
}

} // namespace
