// SPDX-License-Identifier: GPL-3.0-or-later
// A device that began with a snapshot which is newer than the backup that the office was put back from.
#include "tests/faults/comparing.h"
#include "tests/faults/oneachbook.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

/// More than the changes of a stream of which a new device gets each one.
constexpr int kImported = 2400;

class SnapshotAhead : public OnEachBook {
protected:
    /// Lee is enrolled before the backup and comes for the first time long after it: what he gets is a
    /// snapshot.
    void live()
    {
        kim.enrol(office.code(u"김동"_s));
        lee.enrol(office.code(u"이동"_s));
        add(kim, u"백업 전"_s);
        kim.sync();
        backUp(u"old.bak"_s);
        import(1);
        import(2);
        shared = add(kim, u"둘 다 쓰는 사람"_s);
        kim.sync();
        for (int i = 0; i < 2; ++i)
            backUp(u"newer%1.bak"_s.arg(i));
        const QJsonObject first = lee.done({u"sync"_s});
        ASSERT_GT(first["older"_L1]["received"_L1].toInt(), kImported) << "it began with a snapshot";
        ASSERT_EQ(lee.done({u"vault"_s, u"info"_s})["people"_L1].toInt(), names.size());
        EXPECT_TRUE(lee.edit(shared, {{u"nickname"_s, u"길동이"_s}}));
        add(lee, u"이동이 쓴 사람"_s);
        lee.sync();
        kim.sync();
        EXPECT_TRUE(kim.edit(shared, {{u"healthNote"_s, u"복원 전에 쓴 것"_s}}));
        kim.sync();
    }
    QString add(Laptop &laptop, const QString &name)
    {
        names.append(name);
        const QString id = laptop.add(name);
        EXPECT_FALSE(id.isEmpty());
        return id;
    }
    void import(int number)
    {
        QByteArray list = "name,birth\n";
        for (int row = 0; row < kImported / 2; ++row) {
            names.append(u"사람 %1-%2"_s.arg(number).arg(row));
            list += names.last().toUtf8() + ",1950-01-01\n";
        }
        kim.done({u"import"_s, u"people"_s, office.write(u"list%1.csv"_s.arg(number), list)});
    }
    void expectQuietAndWhole()
    {
        for (int i = 0; i < 3; ++i) {
            lee.sync();
            kim.sync();
        }
        // Another epoch at each exchange would make the office wait for everybody for ever.
        for (const Laptop *laptop : {&kim, &lee})
            EXPECT_FALSE(laptop->sync()["recovery"_L1]["recovering"_L1].toBool())
                << laptop->name().toStdString();
        for (int i = 2; i < 4; ++i)
            backUp(u"newer%1.bak"_s.arg(i));
        for (const Laptop *laptop : {&kim, &lee}) {
            laptop->sync();
            expectEachOnce(*laptop, names);
            const QJsonObject outbox = laptop->done({u"outbox"_s});
            EXPECT_EQ(outbox["waiting"_L1].toArray().size(), 0)
                << QJsonDocument(outbox).toJson().toStdString();
            EXPECT_EQ(outbox["refused"_L1].toArray().size(), 0) << laptop->name().toStdString();
            const QJsonObject shown = laptop->show(shared);
            EXPECT_EQ(shown["healthNote"_L1].toString(), u"복원 전에 쓴 것"_s);
            EXPECT_EQ(shown["nickname"_L1].toString(), u"길동이"_s);
            EXPECT_EQ(laptop->troubles().toStdString(), "");
        }
        expectSame(kim, lee, 0);
        EXPECT_EQ(office.troubles().toStdString(), "");
    }

    Laptop kim{u"김동"_s}, lee{u"이동"_s};
    QStringList names;
    QString shared;
};

TEST_P(SnapshotAhead, isDroppedAndAllComesBackFromThoseWhoHaveIt)
{
    ASSERT_NO_FATAL_FAILURE(live());
    ASSERT_NO_FATAL_FAILURE(putBack(u"old.bak"_s));
    lee.sync();
    expectQuietAndWhole();
    expectSame(kim, lee, 3); // with their history, which the snapshot did not have
}

/// The stream is what it was, and the snapshot is true again; what is older than it stays elsewhere.
TEST_P(SnapshotAhead, staysWhereAllOfItCameBackInTheSameOrder)
{
    ASSERT_NO_FATAL_FAILURE(live());
    ASSERT_NO_FATAL_FAILURE(putBack(u"old.bak"_s));
    kim.sync();
    add(kim, u"복원 뒤"_s);
    kim.sync();
    expectQuietAndWhole();
    EXPECT_EQ(kim.show(shared), lee.show(shared));
}

ON_EACH_BOOK(SnapshotAhead);

} // namespace
} // namespace faults
