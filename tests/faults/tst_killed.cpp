// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL at random moments, of a client that syncs or of the office, while both vaults have much to say.
// What a call acknowledged is in both vaults exactly once in the end. CAREPASS_CYCLES sets the number of
// kills, and CAREPASS_SEED repeats the moments of a run, as far as a scheduler lets them be repeated.
#include "tests/faults/chance.h"
#include "tests/faults/comparing.h"
#include "tests/support/postgresserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QThread>

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

constexpr int kUsualCycles = 6;
/// After so many cycles everything is verified and begun anew, since verifying reads the whole log.
constexpr int kRound = 25;
constexpr int kKillRows = 40; ///< people of one import

enum class Victim { Client, Office, Both };

/// What was hit, for the line that a campaign prints.
struct Tally {
    int kills = 0;
    int ofClients = 0; ///< that were still running
    int inMiddle = 0; ///< of those, syncs that had not ended by themselves
    int failedSyncs = 0; ///< that the other side's death made fail
};

class Killing {
public:
    Killing(const QString &database, quint32 seed)
        : m_office(database)
        , m_dice(seed)
    {
        EXPECT_TRUE(m_office.comesUp());
        m_kim.enrol(m_office.code(u"김동"_s));
        m_lee.enrol(m_office.code(u"이동"_s));
        m_known = m_kim.add(u"처음"_s);
        m_names.append(u"처음"_s);
        QElapsedTimer timer;
        timer.start();
        m_kim.sync();
        m_usual = quint32(timer.elapsed());
        m_lee.sync();
    }

    void cycle(int number);
    void expectNothingLost();
    const Tally &tally() const { return m_tally; }

private:
    void write(const Laptop &laptop, int number);
    void edit(const Laptop &laptop, const char *field, int number, QString &last);

    RealOffice m_office;
    Laptop m_kim{u"김동"_s};
    Laptop m_lee{u"이동"_s};
    QRandomGenerator m_dice;
    quint32 m_usual = 0; ///< milliseconds that a sync takes on this machine
    QStringList m_names; ///< that were acknowledged
    QString m_known;
    QString m_lastOfKim;
    QString m_lastOfLee;
    Tally m_tally;
};

/// A list in one act of many changes, one person and one change of a field.
void Killing::write(const Laptop &laptop, int number)
{
    QByteArray list = "name,birth\n";
    QStringList names;
    for (int row = 0; row < kKillRows; ++row) {
        names.append(u"%1 %2-%3"_s.arg(laptop.name()).arg(number).arg(row));
        list += names.last().toUtf8() + ",1950-01-01\n";
    }
    const QString path = m_office.write(u"list.csv"_s, list);
    const QJsonObject report = laptop.done({u"import"_s, u"people"_s, path});
    EXPECT_EQ(report.value("new"_L1).toInt(), kKillRows);
    m_names += names;
    const QString alone = u"%1 %2"_s.arg(laptop.name()).arg(number);
    if (!laptop.add(alone).isEmpty())
        m_names.append(alone);
}

void Killing::edit(const Laptop &laptop, const char *field, int number, QString &last)
{
    const QString value = u"%1"_s.arg(number);
    if (laptop.edit(m_known, {{QLatin1String(field), value}}))
        last = value;
}

void Killing::cycle(int number)
{
    write(m_kim, number);
    edit(m_kim, "healthNote", number, m_lastOfKim);
    edit(m_lee, "wishNote", number, m_lastOfLee);
    const auto victim = Victim(m_dice.bounded(3));
    const auto kim = m_kim.begin({u"sync"_s});
    const auto lee = m_lee.begin({u"sync"_s});
    // Unlocking takes the first part of it; two at once with more to say take longer than one took before.
    QThread::msleep(m_dice.bounded(m_usual / 4, m_usual * 3 / 2 + 1));
    ++m_tally.kills;
    if (victim != Victim::Office) {
        ++m_tally.ofClients;
        if (killNow(m_dice.bounded(2) == 0 ? *kim : *lee))
            ++m_tally.inMiddle;
    }
    if (victim != Victim::Client) {
        m_office.kill();
        ASSERT_TRUE(m_office.comesUp());
    }
    for (QProcess *process : {kim.get(), lee.get()}) {
        const Ran ran = ended(*process);
        EXPECT_TRUE(ran.code == Done || ran.code == Offline || ran.code == -1)
            << ran.code << ": " << ran.err.toStdString();
        m_tally.failedSyncs += ran.code == Offline;
    }
}

void Killing::expectNothingLost()
{
    for (const Laptop *laptop : {&m_kim, &m_lee, &m_kim})
        EXPECT_EQ(laptop->sync().value("waiting"_L1).toInt(), 0);
    for (const Laptop *laptop : {&m_kim, &m_lee}) {
        expectEachOnce(*laptop, m_names);
        EXPECT_EQ(laptop->show(m_known).value("healthNote"_L1).toString(), m_lastOfKim);
        EXPECT_EQ(laptop->show(m_known).value("wishNote"_L1).toString(), m_lastOfLee);
        EXPECT_EQ(laptop->troubles().toStdString(), "");
    }
    expectSame(m_kim, m_lee, 1);
    EXPECT_EQ(m_office.troubles().toStdString(), "");
}

void killFor(bool isServerDatabase)
{
    const quint32 seed = seedOfRun();
    Tally all;
    int round = 0;
    for (int left = cyclesOr(kUsualCycles); left > 0; left -= kRound, ++round) {
        const QString database
            = isServerDatabase ? support::PostgresServer::shared()->newDatabase() : QString();
        SCOPED_TRACE("seed " + std::to_string(seed) + ", round " + std::to_string(round));
        Killing killing(database, seed + quint32(round));
        for (int number = 1; number <= std::min(left, kRound) && !::testing::Test::HasFailure(); ++number)
            killing.cycle(number);
        killing.expectNothingLost();
        all.kills += killing.tally().kills;
        all.ofClients += killing.tally().ofClients;
        all.inMiddle += killing.tally().inMiddle;
        all.failedSyncs += killing.tally().failedSyncs;
        if (::testing::Test::HasFailure())
            break;
    }
    std::cout << "seed " << seed << ": " << all.kills << " cycles, " << all.inMiddle << " of "
              << all.ofClients << " clients killed while they ran, " << all.failedSyncs
              << " syncs cut off by the office's death\n";
}

TEST(Killed, clientsAndOfficeLoseNothingThatWasAcknowledged)
{
    killFor(false);
}

TEST(Killed, clientsAndOfficeOverADatabaseServerLoseNothingThatWasAcknowledged)
{
    if (!support::PostgresServer::shared())
        GTEST_SKIP() << support::PostgresServer::missing().toStdString();
    killFor(true);
}

} // namespace
} // namespace faults
