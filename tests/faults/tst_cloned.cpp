// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop whose disk was copied: two PCs of one name.
#include "tests/faults/comparing.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

TEST(Cloned, laptopAndItsCopyLoseNothingAndGetTwoNames)
{
    RealOffice office;
    ASSERT_TRUE(office.comesUp());
    Laptop kim(u"김동"_s);
    Laptop copy(u"김동"_s);
    Laptop lee(u"이동"_s);
    kim.enrol(office.code(u"김동"_s));
    lee.enrol(office.code(u"이동"_s));
    QStringList names{u"복사하기 전"_s, u"복사하기 전에 보내지 않음"_s};
    const QString known = kim.add(names[0]);
    kim.sync();
    kim.add(names[1]);
    copyVault(kim, copy);
    for (int i = 0; i < 3; ++i) {
        names += {u"본디 %1"_s.arg(i), u"사본 %1"_s.arg(i)};
        EXPECT_FALSE(kim.add(names[names.size() - 2]).isEmpty());
        EXPECT_FALSE(copy.add(names.last()).isEmpty());
    }
    EXPECT_TRUE(kim.edit(known, {{u"healthNote"_s, u"본디"_s}}));
    EXPECT_TRUE(copy.edit(known, {{u"wishNote"_s, u"사본"_s}}));
    bool isRenamed = kim.sync().value("renamed"_L1).toBool();
    isRenamed = copy.sync().value("renamed"_L1).toBool() || isRenamed;
    EXPECT_TRUE(isRenamed);
    // Writing goes on under both names.
    names += {u"본디 나중"_s, u"사본 나중"_s};
    kim.add(names[names.size() - 2]);
    copy.add(names.last());
    for (const Laptop *laptop : {&kim, &copy, &kim, &lee})
        EXPECT_EQ(laptop->sync().value("waiting"_L1).toInt(), 0);
    EXPECT_EQ(office.done({u"devices"_s}).value("devices"_L1).toArray().size(), 3);
    for (const Laptop *laptop : {&kim, &copy, &lee}) {
        expectEachOnce(*laptop, names);
        EXPECT_EQ(laptop->troubles().toStdString(), "");
        EXPECT_EQ(laptop->show(known).value("healthNote"_L1).toString(), u"본디"_s);
        EXPECT_EQ(laptop->show(known).value("wishNote"_L1).toString(), u"사본"_s);
    }
    expectSame(kim, copy, 3);
    expectSame(kim, lee, 3);
    EXPECT_EQ(office.troubles().toStdString(), "");
}

} // namespace
} // namespace faults
