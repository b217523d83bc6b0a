// SPDX-License-Identifier: GPL-3.0-or-later
// Papers between real programs over HTTPS: whoever sends or receives one is killed again and again, and what
// had been acknowledged is not sent again.
#include "tests/faults/laptop.h"
#include "tests/support/postgresserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <iostream>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

constexpr qsizetype kPaperSize = 10 << 20;
constexpr int kParts = 40;
constexpr int kMostKills = 60;
const QByteArray kConsent
    = R"json({"form": "collection", "day": "2026-11-20", "givenBy": "self", "method": "paper",
        "ticks": {"basic": true, "circumstances": true, "followUp": false}})json";

class Papers {
public:
    explicit Papers(const QString &database)
        : m_office(database)
    {
        EXPECT_TRUE(m_office.comesUp());
        m_kim.enrol(m_office.code(u"김동"_s));
        m_lee.enrol(m_office.code(u"이동"_s));
        m_park.enrol(m_office.code(u"박동"_s, u"2647062000"_s));
        m_person = m_kim.add(u"홍길동"_s);
        QElapsedTimer timer;
        timer.start();
        m_kim.sync();
        m_usual = timer.elapsed();
        m_lee.sync();
        m_paper = "%PDF-1.7 ";
        QByteArray noise(kPaperSize - m_paper.size(), Qt::Uninitialized);
        QRandomGenerator dice(7);
        std::generate(noise.begin(), noise.end(), [&] { return char(dice.bounded(256)); });
        m_paper += noise;
    }

    void attach();
    void sendKilled();
    void receiveKilled();
    void expectOnlyTheRightOnesHaveIt();

private:
    QJsonObject papersOf(const QJsonObject &report) { return report.value("papers"_L1).toObject(); }
    int partsAtTheOffice() { return m_office.done({u"verify"_s}).value("parts"_L1).toInt(); }
    int partsAt(const Laptop &laptop)
    {
        const QJsonArray papers = laptop.done({u"paper"_s, u"list"_s, m_person}).value("papers"_L1).toArray();
        return papers.isEmpty() ? 0 : papers[0]["parts"_L1].toInt();
    }
    /// Kills syncs later and later until one has got `isMiddle`; how many it took.
    void killUntil(const Laptop &laptop, const std::function<bool()> &isMiddle);

    RealOffice m_office;
    Laptop m_kim{u"김동"_s};
    Laptop m_lee{u"이동"_s};
    Laptop m_park{u"박동"_s};
    QString m_person;
    QString m_attachment;
    QByteArray m_paper;
    qint64 m_usual = 0;
};

void Papers::attach()
{
    const QString consent
        = m_kim.done({u"consent"_s, u"add"_s, m_person}, kConsent).value("id"_L1).toString();
    m_kim.done({u"consent"_s, u"attach"_s, consent, u"--paper"_s, m_office.write(u"scan.pdf"_s, m_paper)});
    const QJsonArray waiting = m_kim.done({u"outbox"_s}).value("papers"_L1).toArray();
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting[0]["state"_L1].toString(), u"toBeSent"_s);
    m_attachment = waiting[0]["id"_L1].toString();
}

void Papers::killUntil(const Laptop &laptop, const std::function<bool()> &isMiddle)
{
    for (int kill = 0; kill < kMostKills; ++kill) {
        const auto sync = laptop.begin({u"sync"_s});
        QThread::msleep(ulong(m_usual / 2 + kill * 20));
        const bool wasRunning = killNow(*sync);
        ended(*sync);
        if (isMiddle())
            return;
        ASSERT_TRUE(wasRunning) << "it ended before it was ever killed in its middle";
    }
    FAIL() << "none was in its middle";
}

void Papers::sendKilled()
{
    int there = 0;
    ASSERT_NO_FATAL_FAILURE(killUntil(m_kim, [&] { return (there = partsAtTheOffice()) > 0; }));
    EXPECT_LT(there, kParts);
    // The office dies too; what it acknowledged is on its disk.
    m_office.kill();
    ASSERT_TRUE(m_office.comesUp());
    EXPECT_EQ(partsAtTheOffice(), there);
    const QJsonObject papers = papersOf(m_kim.sync());
    EXPECT_EQ(papers.value("partsSent"_L1).toInt(), kParts - there);
    EXPECT_EQ(papers.value("sent"_L1).toInt(), 1);
    EXPECT_EQ(m_kim.done({u"outbox"_s}).value("papers"_L1).toArray().size(), 0);
    std::cout << "sender killed with " << there << " of " << kParts << " parts at the office\n";
}

void Papers::receiveKilled()
{
    int here = 0;
    ASSERT_NO_FATAL_FAILURE(killUntil(m_lee, [&] { return (here = partsAt(m_lee)) > 0; }));
    EXPECT_LT(here, kParts);
    const QString copy = m_office.file(u"copy.pdf"_s);
    const Ran early = m_lee.run({u"paper"_s, u"save"_s, m_attachment, u"--out"_s, copy});
    EXPECT_NE(early.code, int(Done)) << "a part is no paper";
    EXPECT_FALSE(QFile::exists(copy));
    const QJsonObject papers = papersOf(m_lee.sync());
    EXPECT_EQ(papers.value("partsReceived"_L1).toInt(), kParts - here);
    EXPECT_EQ(papers.value("received"_L1).toInt(), 1);
    m_lee.done({u"paper"_s, u"save"_s, m_attachment, u"--out"_s, copy, u"--reason"_s, u"본인 요청"_s});
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll() == m_paper) << "bit by bit";
    std::cout << "receiver killed with " << here << " of " << kParts << " parts\n";
}

void Papers::expectOnlyTheRightOnesHaveIt()
{
    EXPECT_EQ(papersOf(m_park.sync()).value("received"_L1).toInt(), 0);
    EXPECT_NE(m_park.run({u"paper"_s, u"save"_s, m_attachment, u"--out"_s, m_office.file(u"x.pdf"_s)}).code,
        int(Done));
    for (const Laptop *laptop : {&m_kim, &m_lee, &m_park})
        EXPECT_EQ(laptop->troubles().toStdString(), "");
    EXPECT_EQ(m_office.troubles().toStdString(), "");
    EXPECT_EQ(m_office.done({u"verify"_s}).value("files"_L1).toInt(), 1);
    const QJsonObject again = papersOf(m_kim.sync());
    EXPECT_EQ(again.value("partsSent"_L1).toInt(), 0);
}

void carryAPaper(const QString &database)
{
    Papers papers(database);
    ASSERT_NO_FATAL_FAILURE(papers.attach());
    ASSERT_NO_FATAL_FAILURE(papers.sendKilled());
    ASSERT_NO_FATAL_FAILURE(papers.receiveKilled());
    papers.expectOnlyTheRightOnesHaveIt();
}

TEST(PapersOnTheirWay, goOnFromWhereTheyCameToWhenEitherSideIsKilled)
{
    carryAPaper({});
}

TEST(PapersOnTheirWay, doSoOverADatabaseServer)
{
    if (!support::PostgresServer::shared())
        GTEST_SKIP() << support::PostgresServer::missing().toStdString();
    carryAPaper(support::PostgresServer::shared()->newDatabase());
}

} // namespace
} // namespace faults
