// SPDX-License-Identifier: GPL-3.0-or-later
// A backup that is older than somebody's first day: the office that was made out of it has forgotten a person, a
// device, and the key that proves what they wrote.
#include "tests/faults/comparing.h"
#include "tests/faults/oneachbook.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

class Forgotten : public OnEachBook {
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(OnEachBook::SetUp());
        if (IsSkipped())
            return;
        kim.enrol(office.code(u"김동"_s));
        lee.enrol(office.code(u"이동"_s));
        write(kim, u"백업 전"_s);
        kim.sync();
        lee.sync();
        backUp(u"office.bak"_s);
        choi.enrol(office.code(u"최유진"_s));
        choi.sync();
        write(choi, u"새 직원이 쓴 사람"_s);
        choi.sync();
        kim.sync();
        lee.sync();
    }
    QString write(Laptop &laptop, const QString &name)
    {
        names.append(name);
        const QString id = laptop.add(name);
        EXPECT_FALSE(id.isEmpty());
        return id;
    }
    void expectAllInStep(std::initializer_list<const Laptop *> laptops)
    {
        for (int i = 0; i < 2; ++i) {
            for (const Laptop *laptop : laptops)
                laptop->sync();
        }
        for (const Laptop *laptop : laptops) {
            expectEachOnce(*laptop, names);
            laptop->sync();
            const QJsonObject outbox = laptop->done({u"outbox"_s});
            EXPECT_EQ(outbox.value("waiting"_L1).toArray().size(), 0) << laptop->name().toStdString();
            EXPECT_EQ(outbox.value("refused"_L1).toArray().size(), 0) << laptop->name().toStdString();
            EXPECT_EQ(laptop->troubles().toStdString(), "");
        }
        EXPECT_EQ(office.troubles().toStdString(), "");
    }

    Laptop kim{u"김동"_s};
    Laptop lee{u"이동"_s};
    Laptop choi{u"최유진"_s};
    QStringList names;
};

TEST_P(Forgotten, personIsBelievedWhatTheOfficeOnceSignedAndLetInWithANewCodeOnly)
{
    ASSERT_NO_FATAL_FAILURE(putBack(u"office.bak"_s));
    kim.sync();
    EXPECT_EQ(namesIn(kim).value(u"새 직원이 쓴 사람"_s), 1) << "it never vanishes";
    lee.sync();
    kim.sync();
    expectEachOnce(lee, names);
    // What she wrote is at the office again, and whoever comes later can tell who wrote it.
    Laptop late(u"늦은 사람"_s);
    late.enrol(office.code(u"늦은 사람"_s));
    late.sync();
    expectEachOnce(late, names);
    EXPECT_EQ(late.troubles().toStdString(), "");
    EXPECT_EQ(choi.run({u"sync"_s}).code, NotAllowed) << "her device was not in the backup";
    write(choi, u"아직 보내지 않음"_s);
    choi.enrol(office.code(u"최유진"_s));
    choi.sync();
    EXPECT_TRUE(kim.edit(kim.add(u"김동이 또 씀"_s), {{u"healthNote"_s, u"새로"_s}}));
    names.append(u"김동이 또 씀"_s);
    expectAllInStep({&kim, &lee, &choi, &late});
    expectSame(kim, choi);
    expectSame(lee, late);
}

TEST_P(Forgotten, colleaguesAreToldForWhomTheOfficeWaits)
{
    ASSERT_NO_FATAL_FAILURE(putBack(u"office.bak"_s));
    const QJsonObject told = kim.sync().value("recovery"_L1).toObject();
    EXPECT_TRUE(told.value("recovering"_L1).toBool());
    QStringList waitsFor;
    const QJsonArray devices = told.value("waitsFor"_L1).toArray();
    for (const QJsonValue one : devices)
        waitsFor.append(one["name"_L1].toString());
    EXPECT_EQ(waitsFor, QStringList{u"이동"_s});
    EXPECT_EQ(kim.done({u"outbox"_s}).value("recovery"_L1).toObject(), told);
    const QJsonObject shown = office.done({u"recovery"_s, u"show"_s});
    EXPECT_EQ(shown["devices"_L1].toArray().size(), 1);
    office.done({u"recovery"_s, u"end"_s});
    const QJsonObject after = kim.sync();
    EXPECT_FALSE(after["recovery"_L1]["recovering"_L1].toBool());
    const QJsonObject outbox = kim.done({u"outbox"_s});
    EXPECT_EQ(after.value("waiting"_L1).toInt(),
        outbox.value("waiting"_L1).toArray().size() + outbox.value("accesses"_L1).toInt());
    choi.enrol(office.code(u"최유진"_s));
    expectAllInStep({&kim, &lee, &choi});
}

ON_EACH_BOOK(Forgotten);

} // namespace
} // namespace faults
