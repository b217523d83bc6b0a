// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL while a backup is being made beside a running service, and while one is made into an office again.
#include "tests/faults/chance.h"
#include "tests/faults/comparing.h"
#include "tests/support/postgresserver.h"

#include <QFile>

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

constexpr int kBackupCycles = 3;
constexpr int kMostRestores = 5; ///< of a restore that is killed each time but the last
constexpr int kBackupRows = 60;

class Keeping {
public:
    Keeping(bool isServer, quint32 seed)
        : m_isServer(isServer)
        , m_office(newDatabase())
        , m_chance(seed)
    {
        EXPECT_TRUE(m_office.comesUp());
        m_kim.enrol(m_office.code(u"김동"_s));
        write();
        m_usualBackup = millisecondsOf([&] { m_office.done({u"backup"_s, file()}); });
        m_held = changesIn(m_office);
    }

    void cycle();
    void expectTheLastToGoOn();
    int kills() const { return m_kills; }

private:
    QString newDatabase() const
    {
        return m_isServer ? support::PostgresServer::shared()->newDatabase() : QString();
    }
    QString file() const { return m_office.file(u"office.bak"_s); }
    QStringList restoring() const { return {u"restore"_s, file()}; }
    static int changesIn(const RealOffice &office)
    {
        return office.done({u"verify"_s}).value("changes"_L1).toInt();
    }
    void write();
    /// A new place for an office, with the data key of this one.
    std::unique_ptr<RealOffice> place() const;
    void restoreKilled(const RealOffice &other);

    bool m_isServer;
    RealOffice m_office;
    Laptop m_kim{u"김동"_s};
    Chance m_chance;
    QStringList m_names;
    qint64 m_usualBackup = 0;
    qint64 m_usualRestore = 1000;
    int m_held = 0; ///< changes in the last backup that was acknowledged
    int m_kills = 0;
};

void Keeping::write()
{
    QByteArray list = "name,birth\n";
    for (int row = 0; row < kBackupRows; ++row) {
        m_names.append(u"사람 %1"_s.arg(m_names.size()));
        list += m_names.last().toUtf8() + ",1950-01-01\n";
    }
    m_kim.done({u"import"_s, u"people"_s, m_office.write(u"list.csv"_s, list)});
    m_kim.sync();
}

std::unique_ptr<RealOffice> Keeping::place() const
{
    auto other = std::make_unique<RealOffice>(newDatabase());
    const QString key = other->data + u".key"_s;
    EXPECT_TRUE(QFile::copy(m_office.data + u".key"_s, key));
    EXPECT_TRUE(QFile::setPermissions(key, QFileDevice::ReadOwner));
    return other;
}

void Keeping::restoreKilled(const RealOffice &other)
{
    for (int tries = 1; tries < kMostRestores; ++tries) {
        const auto restore = other.begin(restoring());
        const bool wasRunning = m_chance.kill(*restore, m_usualRestore);
        m_kills += wasRunning;
        if (!wasRunning)
            return;
        // What is half is no office: nothing checks it as sound, nothing serves it.
        const bool isHalf = QFile::exists(other.data + u"/restoring"_s);
        const Ran verified = other.run({u"verify"_s});
        EXPECT_EQ(verified.code == Done, !isHalf && QFile::exists(other.data + u"/identity.key"_s))
            << verified.out.toStdString() << verified.err.toStdString();
        if (verified.code == Done)
            return;
    }
    m_usualRestore = millisecondsOf([&] { other.done(restoring()); });
}

void Keeping::cycle()
{
    write();
    const int before = m_held;
    const auto backup = m_office.begin({u"backup"_s, file(), u"--replace"_s});
    const bool wasRunning = m_chance.kill(*backup, m_usualBackup);
    m_kills += wasRunning;
    ASSERT_TRUE(QFile::exists(file())) << "neither the older one nor the new one is there";
    m_held = changesIn(m_office);
    const auto other = place();
    ASSERT_NO_FATAL_FAILURE(restoreKilled(*other));
    EXPECT_EQ(other->troubles().toStdString(), "");
    const int restored = changesIn(*other);
    EXPECT_TRUE(restored == before || restored == m_held) << restored;
    if (!wasRunning) {
        EXPECT_EQ(restored, m_held) << "it was acknowledged";
    }
    m_held = restored;
}

void Keeping::expectTheLastToGoOn()
{
    // It may be killed once more; what was written since is offered again.
    ASSERT_TRUE(m_office.stop());
    const auto other = place();
    restoreKilled(*other);
    other->listenLike(m_office);
    ASSERT_TRUE(other->comesUp());
    m_kim.sync();
    Laptop late(u"늦은 사람"_s);
    late.enrol(other->code(u"늦은 사람"_s));
    late.sync();
    for (const Laptop *laptop : {&m_kim, &late}) {
        expectEachOnce(*laptop, m_names);
        EXPECT_EQ(laptop->troubles().toStdString(), "");
    }
    EXPECT_EQ(other->troubles().toStdString(), "");
}

void keepFor(bool isServer)
{
    const quint32 seed = seedOfRun();
    SCOPED_TRACE("seed " + std::to_string(seed));
    Keeping keeping(isServer, seed);
    for (int left = cyclesOr(kBackupCycles); left > 0 && !::testing::Test::HasFailure(); --left)
        keeping.cycle();
    if (!::testing::Test::HasFailure())
        keeping.expectTheLastToGoOn();
    std::cout << "seed " << seed << ": " << keeping.kills() << " backups and restores killed while they ran\n";
}

TEST(BackupKilled, isWholeOrAbsentAndARestoreCanBeRepeated)
{
    keepFor(false);
}

TEST(BackupKilled, isSoOverADatabaseServer)
{
    if (!support::PostgresServer::shared())
        GTEST_SKIP() << support::PostgresServer::missing().toStdString();
    keepFor(true);
}

} // namespace
} // namespace faults
