// SPDX-License-Identifier: GPL-3.0-or-later
// A month beyond the cap by two people, with vaults and an office by their programs alone.
#include "tests/app/office/officeclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

constexpr auto kDongOfBundles = "2647061000";
const QByteArray kTwoServices
    = "제공기관,서비스명,영역,가격,정부지원금,본인부담금,요일시간,정원,욕구영역,방문여부\n"
      "해운대돌봄,일상돌봄,돌봄,200000,180000,20000,화 10:00-11:30,10,일상생활유지,예\n"
      "해운대재활,운동재활,재활,150000,130000,20000,수 10:00-11:30,10,건강,예\n";

QStringList ofRole(const QString &role)
{
    return {u"--dong"_s, QLatin1String(kDongOfBundles), u"--dong-name"_s, u"연산제1동"_s, u"--role"_s, role};
}

struct BeyondCap : ::testing::Test {
    BeyondCap()
    {
        office.start();
        office.done({u"cap"_s, u"2026-01"_s, u"--services"_s, u"1"_s});
    }

    /// A bundle with two services that was approved, as one person leads it there.
    static QString approvedBundle(const OfficeClient &client)
    {
        const QString list = client.path() + u".csv"_s;
        QFile file(list);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(kTwoServices);
        file.close();
        client.done({u"import"_s, u"services"_s, list});
        const QString person = client.addPerson(u"홍길동"_s);
        client.done({u"assess"_s},
            "{\"person\": \"" + person.toUtf8() + "\", \"severities\": {\"health\": 3, \"dailyLiving\": 2}}");
        const QJsonObject found = client.done({u"bundle"_s, u"suggest"_s, person});
        QJsonArray offers;
        const QJsonArray items = found.value("bundles"_L1)[0]["items"_L1].toArray();
        for (const QJsonValue item : items)
            offers.append(item["offer"_L1]);
        EXPECT_EQ(offers.size(), 2);
        const QString bundle = client
                                   .done({u"bundle"_s, u"create"_s},
                                       QJsonDocument(QJsonObject{{u"person"_s, person}, {u"offers"_s, offers}}).toJson())
                                   .value("id"_L1)
                                   .toString();
        client.done({u"bundle"_s, u"conference"_s, bundle});
        client.done({u"conference"_s, u"add"_s, person},
            "{\"day\": \"2026-11-20\", \"kind\": \"dong\", \"attendees\": \"민가람\", \"pledged\": true, "
            "\"decision\": \"approved\", \"bundle\": \"" + bundle.toUtf8() + "\"}");
        client.done({u"bundle"_s, u"approve"_s, bundle});
        return bundle;
    }
    static QStringList beyond(const QString &bundle, const OfficeClient &second)
    {
        return {u"bundle"_s, u"request"_s, bundle, u"--reason"_s, u"와상 환자"_s, u"--second"_s,
            second.path() + u"-keys"_s, u"--second-password-file"_s, second.passwordFile()};
    }
    static QString saidOf(const OfficeRan &ran)
    {
        return ran.json().value("error"_L1).toObject().value("message"_L1).toString();
    }

    OfficeProgram office;
};

TEST_F(BeyondCap, isGrantedByTheOfficeWhereTwoWhoMaySignForIt)
{
    const OfficeClient kim(office, u"김팀장"_s, ofRole(u"dongTeamLeader"_s));
    const OfficeClient park(office, u"박팀장"_s, ofRole(u"dongTeamLeader"_s));
    const OfficeClient lee(office, u"이동"_s, ofRole(u"dongOfficer"_s));
    const OfficeClient elsewhere(office, u"최팀장"_s,
        {u"--dong"_s, u"2647062000"_s, u"--dong-name"_s, u"연산제2동"_s, u"--role"_s, u"dongTeamLeader"_s});
    const QString bundle = approvedBundle(kim);
    kim.done({u"sync"_s});
    EXPECT_TRUE(saidOf(kim.run(beyond(bundle, park))).contains(u"nothing for"_s)) << "nobody was asked yet";
    kim.done({u"bundle"_s, u"request"_s, bundle});
    EXPECT_GT(kim.done({u"sync"_s})["months"_L1]["refused"_L1].toInt(), 0) << "whoever asked hears it at once";
    const OfficeRan refused = kim.run({u"bundle"_s, u"activate"_s, bundle});
    EXPECT_EQ(refused.code, 6);
    EXPECT_TRUE(saidOf(refused).contains(u"consent"_s) || saidOf(refused).contains(u"two people sign"_s))
        << saidOf(refused).toStdString();
    EXPECT_EQ(kim.run({u"bundle"_s, u"request"_s, bundle, u"--reason"_s, u"와상 환자"_s}).code, 5) << "alone";
    const OfficeRan self = kim.run(beyond(bundle, kim));
    EXPECT_EQ(self.code, 5);
    EXPECT_TRUE(saidOf(self).contains(u"same person"_s)) << saidOf(self).toStdString();
    const OfficeRan officer = kim.run(beyond(bundle, lee));
    EXPECT_EQ(officer.code, 5);
    EXPECT_TRUE(saidOf(officer).contains(u"Dong officer"_s)) << saidOf(officer).toStdString();
    const OfficeRan stranger = kim.run(beyond(bundle, elsewhere));
    EXPECT_EQ(stranger.code, 5);
    EXPECT_TRUE(saidOf(stranger).contains(u"neither reads nor oversees this case"_s)) << saidOf(stranger).toStdString();
    kim.done(beyond(bundle, park));
    const QJsonObject synced = kim.done({u"sync"_s});
    EXPECT_TRUE(synced.value("rejected"_L1).toArray().isEmpty());
    EXPECT_GT(synced["months"_L1]["granted"_L1].toInt(), 0);
    const QJsonArray grants = kim.done({u"bundle"_s, u"show"_s, bundle}).value("grants"_L1).toArray();
    QStringList signedBy;
    int granted = 0;
    for (const QJsonValue grant : grants) {
        granted += grant["answer"_L1] == u"granted"_s;
        const QJsonArray names = grant["signedBy"_L1].toArray();
        for (const QJsonValue name : names)
            signedBy.append(name.toString());
    }
    EXPECT_EQ(granted, grants.size());
    EXPECT_GT(granted, 0);
    signedBy.sort();
    signedBy.removeDuplicates();
    EXPECT_EQ(signedBy, (QStringList{u"김팀장"_s, u"박팀장"_s}));
    EXPECT_TRUE(kim.lines({u"bundle"_s, u"show"_s, bundle}).contains(u"beyond the cap"_s));
}

} // namespace
} // namespace support
