// SPDX-License-Identifier: GPL-3.0-or-later
// A day of a small district with the real programs: three vaults of two dongs, a stolen laptop, and
// everything that people do apart from each other. Over both databases, with and without a network.
#include "tests/faults/comparing.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

enum class Way { Network, Files };

struct Kind {
    const char *name;
    bool isServerDatabase;
    Way kim;
    Way lee;
    Way park;
};

void PrintTo(const Kind &kind, std::ostream *out)
{
    *out << kind.name;
}

/// Kim and Lee work in one dong, Park in another; Choi's laptop gets lost.
class District : public ::testing::TestWithParam<Kind> {
protected:
    static bool isMissing() { return GetParam().isServerDatabase && !support::PostgresServer::shared(); }
    static QString database()
    {
        return GetParam().isServerDatabase && !isMissing() ? support::PostgresServer::shared()->newDatabase()
                                                           : QString();
    }

    void found()
    {
        ASSERT_TRUE(office.comesUp());
        kim.enrol(office.code(u"김동"_s));
        lee.enrol(office.code(u"이동"_s));
        choi.enrol(office.code(u"최동"_s));
        park.enrol(office.code(u"박동"_s, u"2647062000"_s));
        one.enrol(office.administratorCode());
        two.enrol(office.done({u"enrol-code"_s, u"--user"_s, u"관리2"_s, u"--role"_s, u"administrator"_s})
                      .value("code"_L1)
                      .toString());
        if (!isAnyOnline()) {
            ASSERT_TRUE(office.stop());
        }
    }
    static bool isAnyOnline()
    {
        return GetParam().kim == Way::Network || GetParam().lee == Way::Network
            || GetParam().park == Way::Network;
    }
    Way wayOf(const Laptop &laptop) const
    {
        if (&laptop == &park)
            return GetParam().park;
        return &laptop == &lee ? GetParam().lee : GetParam().kim;
    }
    QJsonObject exchange(Laptop &laptop)
    {
        return wayOf(laptop) == Way::Network ? laptop.sync() : laptop.carry(office);
    }
    /// So that each has what the others have said.
    void exchangeAll()
    {
        exchange(kim);
        exchange(lee);
        exchange(kim);
    }

    void decide(Laptop &laptop, const QString &take)
    {
        const QJsonArray open = laptop.conflicts();
        ASSERT_EQ(open.size(), 1);
        laptop.done({u"conflict"_s, u"resolve"_s, open[0]["id"_L1].toString(), u"--take"_s, take});
        EXPECT_EQ(laptop.conflicts().size(), 0);
    }
    /// Refuses what lies in quarantine for these records and takes the rest; how much of it was refused.
    int judge(const QStringList &refused)
    {
        int count = 0;
        const QJsonArray all = office.done({u"quarantine"_s, u"list"_s}).value("changes"_L1).toArray();
        for (const QJsonValue change : all) {
            const bool isRefused = refused.contains(change["record"_L1].toString());
            office.done({u"quarantine"_s, isRefused ? u"refuse"_s : u"take"_s, change["id"_L1].toString()});
            count += isRefused;
        }
        return count;
    }

    /// All that follows, one after the other, as long as nothing is wrong.
    void live();
    void writeApart();
    void decideAndTakeBack();
    void moveWithALateEdit();
    void loseALaptop();
    void wipeIt();
    void expectAllWell();

    RealOffice office{database()};
    Laptop kim{u"김동"_s};
    Laptop lee{u"이동"_s};
    Laptop park{u"박동"_s};
    Laptop choi{u"최동"_s};
    Laptop one{u"관리1"_s};
    Laptop two{u"관리2"_s};
    QString hong;
    QString moved;
};

void District::live()
{
    for (const auto step :
        {&District::found, &District::writeApart, &District::decideAndTakeBack, &District::moveWithALateEdit,
            &District::loseALaptop, &District::wipeIt, &District::expectAllWell}) {
        (this->*step)();
        if (HasFailure())
            return;
    }
}

void District::writeApart()
{
    hong = kim.add(u"홍길동"_s);
    moved = kim.add(u"이사할 사람"_s);
    exchangeAll();
    ASSERT_EQ(namesIn(lee).size(), 2);
    // Both without a network: other fields, one field, and the same new person.
    EXPECT_TRUE(kim.edit(hong, {{u"healthNote"_s, u"무릎"_s}, {u"safetyNote"_s, u"개가 있음"_s}}));
    EXPECT_TRUE(lee.edit(hong, {{u"wishNote"_s, u"산책"_s}, {u"safetyNote"_s, u"칼이 있음"_s}}));
    EXPECT_FALSE(kim.add(u"김쌍둥"_s).isEmpty());
    EXPECT_FALSE(lee.add(u"김쌍둥"_s).isEmpty());
    exchangeAll();
    const QJsonObject shown = kim.show(hong);
    EXPECT_EQ(shown.value("healthNote"_L1).toString(), u"무릎"_s);
    EXPECT_EQ(shown.value("wishNote"_L1).toString(), u"산책"_s);
    EXPECT_EQ(namesIn(kim).value(u"김쌍둥"_s), 2);
    EXPECT_EQ(kim.conflicts().size(), 1);
    expectSamePerson(kim, lee, hong);
}

void District::decideAndTakeBack()
{
    decide(lee, u"theirs"_s);
    exchangeAll();
    EXPECT_EQ(kim.conflicts().size(), 0);
    EXPECT_EQ(kim.show(hong).value("safetyNote"_L1).toString(), u"개가 있음"_s);
    expectSamePerson(kim, lee, hong);
    lee.done({u"undo"_s});
    EXPECT_EQ(lee.conflicts().size(), 1);
    exchange(lee);
    exchange(kim);
    EXPECT_EQ(kim.conflicts().size(), 1);
    expectSamePerson(kim, lee, hong);
    decide(kim, u"theirs"_s);
    exchangeAll();
    EXPECT_EQ(lee.show(hong).value("safetyNote"_L1).toString(), u"칼이 있음"_s);
    expectSamePerson(kim, lee, hong);
}

void District::moveWithALateEdit()
{
    exchange(park);
    office.done({u"move"_s, moved, u"--to"_s, u"2647062000"_s});
    EXPECT_TRUE(kim.edit(moved, {{u"healthNote"_s, u"아직 전에 본 것"_s}}));
    exchangeAll();
    EXPECT_EQ(namesIn(kim).value(u"이사할 사람"_s), 0);
    EXPECT_EQ(namesIn(lee).value(u"이사할 사람"_s), 0);
    exchange(park);
    EXPECT_EQ(namesIn(park).value(u"이사할 사람"_s), 1);
    EXPECT_TRUE(park.show(moved).value("healthNote"_L1).toString().isEmpty());
    const QJsonArray late = park.conflicts();
    ASSERT_EQ(late.size(), 1);
    EXPECT_EQ(late[0]["kind"_L1].toString(), u"late"_s);
    decide(park, u"apply"_s);
    exchange(park);
    EXPECT_EQ(park.show(moved).value("healthNote"_L1).toString(), u"아직 전에 본 것"_s);
}

void District::loseALaptop()
{
    exchange(choi);
    expectSamePerson(kim, choi, hong);
    EXPECT_FALSE(choi.add(u"고마운 사람"_s).isEmpty());
    const QString bad = choi.add(u"의심스러운 사람"_s);
    EXPECT_TRUE(choi.edit(hong, {{u"healthNote"_s, u"아무도 쓰지 않은 것"_s}}));
    office.done({u"revoke"_s, office.device(u"최동"_s)});
    EXPECT_TRUE(exchange(choi).value("revoked"_L1).toBool());
    EXPECT_EQ(judge({bad, hong}), 2);
    exchangeAll();
    const QMap<QString, int> names = namesIn(lee);
    EXPECT_EQ(names.value(u"고마운 사람"_s), 1);
    EXPECT_EQ(names.value(u"의심스러운 사람"_s), 0);
    EXPECT_EQ(kim.show(hong).value("healthNote"_L1).toString(), u"무릎"_s);
}

void District::wipeIt()
{
    // It hears the verdicts; and it destroys nothing that is not in two backups of the office.
    exchange(choi);
    office.done({u"backup"_s, office.file(u"first.bak"_s)});
    office.done({u"backup"_s, office.file(u"second.bak"_s)});
    office.done({u"wipe"_s, office.device(u"최동"_s), u"--first"_s, one.vault(), u"--first-password-file"_s,
        one.passwordFile(), u"--second"_s, two.vault(), u"--second-password-file"_s, two.passwordFile()});
    if (wayOf(choi) == Way::Network) {
        EXPECT_EQ(choi.run({u"sync"_s}).code, NotAllowed);
    } else {
        choi.done({u"package-out"_s, choi.file(u"last"_s)});
        office.done({u"package-in"_s, choi.file(u"last"_s), u"--out"_s, choi.file(u"order"_s)});
        EXPECT_EQ(choi.run({u"package-in"_s, choi.file(u"order"_s)}).code, NotAllowed);
    }
    EXPECT_FALSE(QFile::exists(choi.vault()));
    EXPECT_FALSE(QFile::exists(choi.vault() + u"-keys"_s));
}

void District::expectAllWell()
{
    exchangeAll();
    exchange(park);
    expectSame(kim, lee);
    for (const Laptop *laptop : {&kim, &lee, &park}) {
        EXPECT_EQ(laptop->troubles().toStdString(), "");
        EXPECT_EQ(laptop->done({u"outbox"_s}).value("waiting"_L1).toArray().size(), 0);
        EXPECT_EQ(laptop->done({u"outbox"_s}).value("refused"_L1).toArray().size(), 0);
    }
    EXPECT_EQ(office.troubles().toStdString(), "");
}

TEST_P(District, losesNothingOfWhatItsPeopleDoApart)
{
    if (isMissing())
        GTEST_SKIP() << support::PostgresServer::missing().toStdString();
    live();
}

INSTANTIATE_TEST_SUITE_P(Real, District,
    ::testing::Values(Kind{"file", false, Way::Network, Way::Network, Way::Network},
        Kind{"server", true, Way::Network, Way::Network, Way::Network},
        Kind{"packages", false, Way::Files, Way::Files, Way::Files},
        Kind{"mixed", true, Way::Network, Way::Files, Way::Network}),
    [](const ::testing::TestParamInfo<Kind> &kind) { return kind.param.name; });

} // namespace
} // namespace faults
