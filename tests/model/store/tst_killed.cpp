// SPDX-License-Identifier: GPL-3.0-or-later
// A program killed in the middle of writing: the vault opens afterwards, verifies, and has every act that was
// acknowledged. CAREPASS_KILLS sets the number of cycles for a campaign.
#include "model/store/files.h"
#include "model/store/verify.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/probe.h"
#include "tests/support/testvault.h"

#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>

using support::TestVault;

namespace {

int cycles()
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("CAREPASS_KILLS", &given);
    return given ? number : 25;
}

/// Lets the probe write until it is killed; the number of the last act that it acknowledged.
int writeAndKill(const QString &path, base::Random &random)
{
    QProcess process;
    process.start(
        support::probePath(), {QStringLiteral("write"), path, support::kPassword, QStringLiteral("1000000")});
    EXPECT_TRUE(process.waitForStarted());
    EXPECT_TRUE(process.waitForReadyRead(30'000)) << process.readAllStandardError().toStdString();
    QThread::usleep(static_cast<unsigned long>(random.below(60'000)));
    process.kill();
    EXPECT_TRUE(process.waitForFinished(30'000));
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    int last = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) // what follows the last line end is half a number
        last = std::max(last, lines.at(i).toInt());
    return last;
}

/// So many cycles on one vault, which is verified at the end; a campaign takes a new one for each round,
/// since verifying reads the whole log.
void killRepeatedly(int times, base::Random &random)
{
    TestVault vault;
    vault.close();
    qint64 stored = 0;
    for (int cycle = 0; cycle < times; ++cycle) {
        const qint64 least = stored + writeAndKill(vault.path(), random);
        vault.open();
        stored = vault.number(QStringLiteral("SELECT count(*) FROM note"));
        ASSERT_GE(stored, least) << "cycle " << cycle;
        ASSERT_LE(stored, least + 1) << "only the act that was on its way may be there beside, cycle "
                                     << cycle;
        if (cycle % 8 == 7 || cycle + 1 == times) {
            ASSERT_EQ(vault.troubles(), QString()) << "cycle " << cycle;
        }
        vault.close();
    }
    EXPECT_GT(stored, times);
}

TEST(Killed, inTheMiddleOfWritingLosesNothingThatWasAcknowledged)
{
    constexpr int kRound = 25;
    base::SystemRandom random;
    for (int left = cycles(); left > 0 && !HasFatalFailure(); left -= kRound)
        killRepeatedly(std::min(left, kRound), random);
}

TEST(Killed, whileItIsMadeLeavesNothingThatOpensHalf)
{
    QTemporaryDir folder;
    base::SystemRandom random;
    support::FakeClock clock;
    const store::Environment environment{clock, random, support::kSmallCost};
    int whole = 0;
    for (int cycle = 0; cycle < cycles() / 2; ++cycle) {
        const QString path = folder.filePath(QStringLiteral("%1.carepass").arg(cycle));
        QProcess process;
        process.start(support::probePath(), {QStringLiteral("create"), path, support::kPassword});
        ASSERT_TRUE(process.waitForStarted());
        QThread::usleep(static_cast<unsigned long>(random.below(60'000)));
        process.kill();
        process.waitForFinished(30'000);
        auto keys = store::keyring::unlock(path, support::kPassword, environment);
        if (!keys)
            continue;
        auto opened = store::Vault::open(path, std::move(*keys), environment);
        if (!opened)
            continue;
        ++whole;
        const auto report = store::verify::everything(**opened);
        ASSERT_OK(report);
        EXPECT_TRUE(report->ok());
    }
    RecordProperty("vaults that were whole already", whole);
}

} // namespace
