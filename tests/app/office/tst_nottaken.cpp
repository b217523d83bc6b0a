// SPDX-License-Identifier: GPL-3.0-or-later
// What the office does not take from somebody whose role has ended, and what it takes all the same.
#include "tests/app/office/officeclient.h"

#include <QDateTime>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

struct NotTaken : ::testing::Test {
    NotTaken() { office.start(); }

    void endRoleOf(const QString &name)
    {
        const QJsonArray users = office.done({u"users"_s}).value("users"_L1).toArray();
        for (const QJsonValue user : users) {
            if (user["name"_L1] == name)
                office.done({u"role"_s, u"end"_s, user["id"_L1].toString(), u"--role"_s, u"dongOfficer"_s, u"--dong"_s,
                    u"2647061000"_s});
        }
    }
    qsizetype opened()
    {
        const QString month = QDateTime::currentDateTimeUtc().toOffsetFromUtc(9 * 3600).toString(u"yyyy-MM"_s);
        return office.done({u"audit"_s, u"access"_s, u"--month"_s, month, u"--kind"_s, u"open"_s})
            .value("entries"_L1)
            .toArray()
            .size();
    }

    static QStringList withRoles(const QString &roles)
    {
        return {u"--dong"_s, u"2647061000"_s, u"--dong-name"_s, u"연산제1동"_s, u"--role"_s, roles};
    }

    OfficeProgram office;
};

TEST_F(NotTaken, isNoAccessLogAlsoOfSomebodyWithoutAnyRole)
{
    const OfficeClient kim(office, u"김동"_s, withRoles(u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    const qsizetype before = opened();
    endRoleOf(u"김동"_s);
    kim.done({u"person"_s, u"show"_s, person});
    kim.done({u"person"_s, u"edit"_s, person}, R"({"nickname": "늦은 말"})");
    const QJsonArray rejected = kim.done({u"sync"_s}).value("rejected"_L1).toArray();
    ASSERT_EQ(rejected.size(), 1) << "what he wrote";
    EXPECT_EQ(rejected.at(0)["type"_L1].toString(), u"person"_s);
    EXPECT_GT(opened(), before) << "whom he looked at is seen by those who review";
}

} // namespace
} // namespace support
