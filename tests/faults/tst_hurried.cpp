// SPDX-License-Identifier: GPL-3.0-or-later
// Two laptops that act and sync without a rest (hurried/main.cpp) and the real office, of which one is killed after
// another, in the middle of whatever it does. CAREPASS_CYCLES is the number of kills; each round of them ends with a
// check of everything, so that a campaign of many rounds can be read while it runs.
#include "tests/faults/chance.h"
#include "tests/faults/realoffice.h"
#include "tests/support/postgresserver.h"

#include <QJsonDocument>
#include <QSet>
#include <QThread>

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

constexpr int kHurriedCycles = 20;
constexpr int kHurriedRound = 100;
constexpr int kMostLines = 7; ///< that a victim says before it is hit
constexpr int kMostRest = 40; ///< milliseconds, after the last of them
constexpr int kPeopleOfAct = 3; ///< people of one act
constexpr int kSilence = 120'000;
const QString kHurried = u"hurried"_s;

/// A laptop over many lives, and what it acknowledged in them.
class Hurried {
public:
    Hurried(const RealOffice &office, const QString &name, const QString &column)
        : m_path(office.file(name + u".carepass"_s))
        , m_name(name)
        , m_column(column)
    {
        const auto made = begin(kHurried, {u"make"_s, m_path, name, office.code(name)});
        const Ran ran = ended(*made);
        EXPECT_EQ(ran.code, Done) << ran.err.toStdString();
        m_allowed.insert(QString());
    }
    ~Hurried()
    {
        if (m_process)
            killNow(*m_process);
    }

    void live();
    /// Waits until it has said so many lines more; whether it did.
    bool waitFor(int lines);
    void kill();
    QJsonObject report() const;

    const QString &column() const { return m_column; }
    const QSet<QString> &added() const { return m_added; }
    const QSet<QString> &maybeAdded() const { return m_maybe; }
    /// What may stand in its field.
    const QSet<QString> &allowed() const { return m_allowed; }

private:
    void hear(const QByteArray &line);

    QString m_path;
    QString m_name;
    QString m_column;
    std::unique_ptr<QProcess> m_process;
    QString m_mark; ///< of this life
    int m_addedNow = 0;
    int m_editedNow = 0;
    int m_lives = 0;
    QSet<QString> m_added; ///< marks of acts that were acknowledged
    QSet<QString> m_maybe; ///< of acts under way when it died
    QSet<QString> m_allowed;
};

void Hurried::live()
{
    if (m_process)
        return;
    m_mark = u"%1%2"_s.arg(m_name).arg(++m_lives);
    m_addedNow = m_editedNow = 0;
    m_process = begin(kHurried, {u"live"_s, m_path, m_mark, m_column});
}

void Hurried::hear(const QByteArray &line)
{
    const QString mark = QString::fromUtf8(line.mid(line.indexOf(' ') + 1));
    if (line.startsWith("added ")) {
        m_added.insert(mark);
        ++m_addedNow;
    } else if (line.startsWith("edited ")) {
        m_allowed = {mark};
        ++m_editedNow;
    }
}

bool Hurried::waitFor(int lines)
{
    for (int heard = 0; heard < lines; ++heard) {
        while (!m_process->canReadLine()) {
            if (!m_process->waitForReadyRead(kSilence))
                return false;
        }
        hear(m_process->readLine().trimmed());
    }
    return true;
}

void Hurried::kill()
{
    const bool wasRunning = killNow(*m_process);
    EXPECT_TRUE(wasRunning) << m_process->readAllStandardError().toStdString();
    const QList<QByteArray> rest = m_process->readAllStandardOutput().split('\n');
    for (const QByteArray &line : rest)
        hear(line.trimmed());
    m_maybe.insert(u"%1-%2"_s.arg(m_mark).arg(m_addedNow + 1));
    m_allowed.insert(u"%1-%2"_s.arg(m_mark).arg(m_editedNow + 1));
    m_process.reset();
}

QJsonObject Hurried::report() const
{
    const auto process = begin(kHurried, {u"report"_s, m_path});
    const Ran ran = ended(*process);
    EXPECT_EQ(ran.code, Done) << ran.err.toStdString();
    return ran.code == Done ? ran.json() : QJsonObject();
}

class District {
public:
    District(const QString &database, quint32 seed)
        : m_office(database)
        , m_chance(seed)
    {
        EXPECT_TRUE(m_office.comesUp());
        m_kim = std::make_unique<Hurried>(m_office, u"김동"_s, u"healthNote"_s);
        m_lee = std::make_unique<Hurried>(m_office, u"이동"_s, u"wishNote"_s);
    }

    void cycle();
    void expectNothingLost();

    int killsOfLaptops = 0;
    int killsOfOffice = 0;

private:
    void expectAll(const QJsonObject &report) const;

    RealOffice m_office;
    Chance m_chance;
    std::unique_ptr<Hurried> m_kim;
    std::unique_ptr<Hurried> m_lee;
};

void District::cycle()
{
    m_kim->live();
    m_lee->live();
    const int victim = m_chance.below(5);
    Hurried &watched = victim % 2 == 0 ? *m_kim : *m_lee;
    ASSERT_TRUE(watched.waitFor(m_chance.below(kMostLines + 1))) << "it says nothing any more";
    QThread::msleep(ulong(m_chance.below(kMostRest)));
    if (victim == 4) {
        m_office.kill();
        ++killsOfOffice;
        ASSERT_TRUE(m_office.comesUp());
        return;
    }
    watched.kill();
    ++killsOfLaptops;
}

void District::expectAll(const QJsonObject &report) const
{
    EXPECT_EQ(report.value("waiting"_L1).toInt(-1), 0);
    EXPECT_TRUE(report.value("isSound"_L1).toBool()) << report.value("troubles"_L1).toString().toStdString();
    QMap<QString, int> found; // of each act, how many of its people
    const QJsonObject names = report.value("names"_L1).toObject();
    for (auto one = names.begin(); one != names.end(); ++one) {
        EXPECT_EQ(one->toInt(), 1) << one.key().toStdString();
        if (one.key().contains(u' '))
            ++found[one.key().section(u' ', 0, 0)];
    }
    QSet<QString> marks(found.keyBegin(), found.keyEnd());
    for (const Hurried *laptop : {m_kim.get(), m_lee.get()}) {
        for (const QString &mark : laptop->added())
            EXPECT_EQ(found.value(mark), kPeopleOfAct) << mark.toStdString() << " was acknowledged";
        const QString value = report.value(laptop->column()).toString();
        EXPECT_TRUE(laptop->allowed().contains(value)) << value.toStdString();
        marks -= laptop->added();
        marks -= laptop->maybeAdded();
    }
    EXPECT_TRUE(marks.isEmpty()) << QStringList(marks.values()).join(u' ').toStdString();
    for (const int people : std::as_const(found))
        EXPECT_EQ(people, kPeopleOfAct) << "an act is whole or not there";
}

void District::expectNothingLost()
{
    for (Hurried *laptop : {m_kim.get(), m_lee.get()}) {
        laptop->live();
        laptop->kill();
    }
    m_kim->report();
    const QJsonObject lee = m_lee->report();
    const QJsonObject kim = m_kim->report();
    expectAll(lee);
    expectAll(kim);
    EXPECT_EQ(QJsonDocument(kim).toJson().toStdString(), QJsonDocument(lee).toJson().toStdString());
    EXPECT_EQ(m_office.troubles().toStdString(), "");
}

void hurryFor(bool isServer)
{
    const quint32 seed = seedOfRun();
    int round = 0;
    for (int left = cyclesOr(kHurriedCycles); left > 0 && !::testing::Test::HasFailure(); left -= kHurriedRound, ++round) {
        SCOPED_TRACE("seed " + std::to_string(seed) + ", round " + std::to_string(round));
        District district(
            isServer ? support::PostgresServer::shared()->newDatabase() : QString(), seed + quint32(round));
        for (int number = 0; number < std::min(left, kHurriedRound) && !::testing::Test::HasFailure(); ++number)
            district.cycle();
        district.expectNothingLost();
        std::cout << "seed " << seed + quint32(round) << ": killed " << district.killsOfLaptops
                  << " times a laptop at work, " << district.killsOfOffice << " times the office" << std::endl;
    }
}

TEST(Hurried, laptopsAndOfficeLoseNothingHoweverOftenTheyAreKilled)
{
    hurryFor(false);
}

TEST(Hurried, laptopsAndOfficeOverADatabaseServerLoseNothing)
{
    if (!support::PostgresServer::shared())
        GTEST_SKIP() << support::PostgresServer::missing().toStdString();
    hurryFor(true);
}

} // namespace
} // namespace faults
