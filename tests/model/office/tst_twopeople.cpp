// SPDX-License-Identifier: GPL-3.0-or-later
// Acts that need two, and cases that two sides have to agree on.
#include "tests/model/office/bench.h"

#include "model/office/audit.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

using base::ErrorKind;

class TwoPeople : public Bench {
protected:
    QStringList rolesOf(const Vault &vault)
    {
        Context context = desk().context();
        QStringList roles = users::find(context, vault.user())->rolesAt(m_clock.now());
        roles.sort();
        return roles;
    }

    static QJsonObject grant(const Vault &vault, const QString &role, const QString &dong = {})
    {
        return {{u"user"_s, vault.user().toString()}, {u"role"_s, role}, {u"dong"_s, dong}};
    }

    std::unique_ptr<Vault> secondAdministrator() { return person(u"둘째"_s, u"administrator"_s); }
};

TEST_P(TwoPeople, grantARole)
{
    const auto admin = firstAdministrator();
    const auto other = secondAdministrator();
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    EXPECT_OK(admin->ask(u"grantRole"_s, grant(*kim, u"dongTeamLeader"_s, u"1001"_s), other.get()));
    EXPECT_EQ(rolesOf(*kim), QStringList({u"dongOfficer"_s, u"dongTeamLeader"_s}));
    EXPECT_OK(admin->ask(u"endRole"_s, grant(*kim, u"dongOfficer"_s, u"1001"_s)));
    EXPECT_EQ(rolesOf(*kim), QStringList{u"dongTeamLeader"_s});
}

TEST_P(TwoPeople, mayAgreeOneAfterTheOther)
{
    const auto admin = firstAdministrator();
    const auto other = secondAdministrator();
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto waiting = admin->ask(u"grantRole"_s, grant(*kim, u"dongTeamLeader"_s, u"1001"_s));
    ASSERT_OK(waiting);
    const QJsonObject proposal{{u"proposal"_s, waiting->value("waiting"_L1)}};
    EXPECT_EQ(rolesOf(*kim), QStringList{u"dongOfficer"_s});
    EXPECT_ERROR(admin->ask(u"confirm"_s, proposal), ErrorKind::NotAllowed);
    EXPECT_ERROR(kim->ask(u"confirm"_s, proposal), ErrorKind::NotAllowed);
    const auto listed = other->ask(u"proposals"_s);
    ASSERT_OK(listed);
    ASSERT_EQ(listed->value("proposals"_L1).toArray().size(), 1);
    EXPECT_OK(other->ask(u"confirm"_s, proposal));
    EXPECT_TRUE(rolesOf(*kim).contains(u"dongTeamLeader"_s));
    EXPECT_ERROR(other->ask(u"confirm"_s, proposal), ErrorKind::NotFound);
    Context context = desk().context();
    const auto events = audit::newest(context, 1);
    ASSERT_OK(events);
    EXPECT_EQ(events->constFirst().actor, admin->user());
    EXPECT_EQ(events->constFirst().second, other->user());
}

TEST_P(TwoPeople, seeWhatTheyAskForAndWhatTheyMayAgreeTo)
{
    const auto admin = firstAdministrator();
    const auto other = secondAdministrator();
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    const base::Moment asked = m_clock.now();
    const auto waiting = admin->ask(u"grantRole"_s, grant(*kim, u"auditor"_s));
    ASSERT_OK(waiting);
    const auto listFor = [](Vault &vault) {
        const auto answer = vault.ask(u"proposals"_s);
        EXPECT_OK(answer);
        return answer ? answer->value("proposals"_L1).toArray() : QJsonArray();
    };
    for (Vault *one : {admin.get(), other.get()}) {
        const QJsonArray list = listFor(*one);
        ASSERT_EQ(list.size(), 1);
        EXPECT_EQ(list.at(0)["id"_L1], waiting->value("waiting"_L1));
        EXPECT_EQ(list.at(0)["isMine"_L1].toBool(), one == admin.get());
        EXPECT_EQ(list.at(0)["at"_L1].toInteger(), asked);
        EXPECT_GT(list.at(0)["until"_L1].toInteger(), asked);
        EXPECT_EQ(list.at(0)["names"_L1]["user"_L1].toString(), u"김동"_s);
    }
    // Who may give no roles learns nothing of it.
    EXPECT_TRUE(listFor(*kim).isEmpty());
    EXPECT_TRUE(listFor(*auditor).isEmpty());
    EXPECT_EQ(console(u"proposals"_s)->value("proposals"_L1).toArray().size(), 1);
}

TEST_P(TwoPeople, areAskedByWhoeverWouldShutHimselfOut)
{
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    const base::Id record = kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    QJsonObject values{{u"case"_s, record.toString()}, {u"readers"_s, QJsonArray{lee->user().toString()}},
        {u"label"_s, u"홍길동"_s}};
    const auto refused = kim->ask(u"restrict"_s, values);
    EXPECT_ERROR(refused, ErrorKind::RefusedByRule);
    EXPECT_EQ(refused.error().detail, QLatin1String(acts::kLeavesOutAuthor));
    values.insert(u"withoutMe"_s, true);
    EXPECT_OK(kim->ask(u"restrict"_s, values));
}

TEST_P(TwoPeople, showWhatARestrictedCaseIsCalledToItsReadersOnly)
{
    const auto admin = firstAdministrator();
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const base::Id record = kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    const auto done = kim->ask(u"restrict"_s,
        {{u"case"_s, record.toString()}, {u"readers"_s, QJsonArray{kim->user().toString()}}, {u"label"_s, u"홍길동 가구"_s}});
    ASSERT_OK(done);
    const auto labelFor = [&](const base::Result<QJsonObject> &answer) {
        EXPECT_OK(answer);
        const QJsonArray streams = answer->value("streams"_L1).toArray();
        for (const QJsonValue one : streams) {
            if (one["id"_L1] == done->value("stream"_L1))
                return one["label"_L1].toString() + u'/' + QString::number(one["number"_L1].toInt());
        }
        return u"none"_s;
    };
    EXPECT_EQ(labelFor(kim->ask(u"streams"_s)), u"홍길동 가구/1"_s);
    EXPECT_EQ(labelFor(admin->ask(u"streams"_s)), u"/1"_s);
    EXPECT_EQ(labelFor(console(u"streams"_s)), u"/1"_s);
    Context context = desk().context();
    const auto events = audit::newest(context, 1);
    ASSERT_OK(events);
    EXPECT_EQ(events->constFirst().act, u"restrict"_s);
    EXPECT_FALSE(events->constFirst().detail.contains("label"_L1));
}

TEST_P(TwoPeople, mayDecline)
{
    const auto admin = firstAdministrator();
    const auto other = secondAdministrator();
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto waiting = admin->ask(u"grantRole"_s, grant(*kim, u"dongTeamLeader"_s, u"1001"_s));
    const QJsonObject proposal{{u"proposal"_s, waiting->value("waiting"_L1)}};
    EXPECT_ERROR(kim->ask(u"decline"_s, proposal), ErrorKind::NotAllowed);
    EXPECT_OK(other->ask(u"decline"_s, proposal));
    EXPECT_ERROR(other->ask(u"confirm"_s, proposal), ErrorKind::NotFound);
    EXPECT_EQ(rolesOf(*kim), QStringList{u"dongOfficer"_s});
}

TEST_P(TwoPeople, mustNotWaitForEver)
{
    const auto admin = firstAdministrator();
    const auto other = secondAdministrator();
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto waiting = admin->ask(u"grantRole"_s, grant(*kim, u"dongTeamLeader"_s, u"1001"_s));
    m_clock.advance(14ll * 24 * 3600 * 1000);
    EXPECT_ERROR(
        other->ask(u"confirm"_s, {{u"proposal"_s, waiting->value("waiting"_L1)}}), ErrorKind::NotFound);
}

TEST_P(TwoPeople, areNotOneWithTwoAccounts)
{
    const auto admin = firstAdministrator();
    const auto made = console(u"enrolCode"_s, {{u"user"_s, admin->user().toString()}});
    ASSERT_OK(made);
    const auto again = vault();
    EXPECT_EQ(again->enrol(QByteArray::fromHex(made->value("secret"_L1).toString().toLatin1())), 200);
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    EXPECT_ERROR(admin->ask(u"grantRole"_s, grant(*kim, u"auditor"_s), again.get()), ErrorKind::NotAllowed);
}

TEST_P(TwoPeople, giveThemselvesNothingToRead)
{
    const auto admin = firstAdministrator();
    const auto other = secondAdministrator();
    EXPECT_ERROR(
        admin->ask(u"grantRole"_s, grant(*admin, u"dongOfficer"_s), other.get()), ErrorKind::NotAllowed);
    EXPECT_ERROR(admin->ask(u"grantRole"_s, grant(*other, u"auditor"_s), other.get()), ErrorKind::NotAllowed);
    // A code that brings such a role is as much; alone it waits for the other.
    const QJsonObject wish{
        {u"name"_s, u"새"_s}, {u"dong"_s, QString()}, {u"roles"_s, QJsonArray{u"districtCaseManager"_s}}};
    const auto waits = admin->ask(u"enrolCode"_s, wish);
    ASSERT_OK(waits);
    EXPECT_TRUE(waits->contains("waiting"_L1));
    EXPECT_FALSE(waits->contains("secret"_L1));
    // So does one for a further device of somebody: who had it alone would be that person.
    const auto further = admin->ask(u"enrolCode"_s, {{u"user"_s, other->user().toString()}});
    ASSERT_OK(further);
    EXPECT_FALSE(further->contains("secret"_L1));
    QJsonObject forSelf = wish;
    forSelf.insert(u"user"_s, admin->user().toString());
    EXPECT_ERROR(admin->ask(u"enrolCode"_s, forSelf, other.get()), ErrorKind::NotAllowed);
}

TEST_P(TwoPeople, signDifferentBytes)
{
    const auto admin = firstAdministrator();
    const auto other = secondAdministrator();
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    auto order = admin->signedOrder(admin->order(u"grantRole"_s, grant(*kim, u"auditor"_s)));
    order.second = other->user();
    order.secondSignature = wire::orderSignature(order.bytes, other->userKey().secretKey);
    EXPECT_ERROR(admin->send(admin->orderLetter(order)), ErrorKind::NotAllowed);
    EXPECT_FALSE(rolesOf(*kim).contains(u"auditor"_s));
}

TEST_P(TwoPeople, ofBothDongsMoveACase)
{
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto park = person(u"박동"_s, u"dongTeamLeader"_s, u"1002"_s);
    const base::Id from = kim->catalogue().home;
    const base::Id to = park->catalogue().home;
    const base::Id record = kim->write(from);
    EXPECT_EQ(kim->sync(), 200);
    const QJsonObject order{{u"case"_s, record.toString()}, {u"to"_s, to.toString()}};
    const auto waiting = kim->ask(u"move"_s, order);
    ASSERT_OK(waiting);
    ASSERT_TRUE(waiting->contains("waiting"_L1));
    EXPECT_OK(park->ask(u"confirm"_s, {{u"proposal"_s, waiting->value("waiting"_L1)}}));
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(park->sync(), 200);
    EXPECT_FALSE(kim->reads(from, record));
    EXPECT_TRUE(park->reads(to, record));
}

TEST_P(TwoPeople, moveNothingWhereOneSideIsMissing)
{
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto park = person(u"박동"_s, u"dongOfficer"_s, u"1002"_s);
    const base::Id record = kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    const QJsonObject order{{u"case"_s, record.toString()}, {u"to"_s, park->catalogue().home.toString()}};
    EXPECT_ERROR(kim->ask(u"move"_s, order, lee.get()), ErrorKind::NotAllowed);
    EXPECT_ERROR(kim->ask(u"move"_s, order, park.get()), ErrorKind::NotAllowed);
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_TRUE(kim->reads(kim->catalogue().home, record));
}

TEST_P(TwoPeople, openARestrictedCaseToItsDongBeforeItGoesAnywhereElse)
{
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto park = person(u"박동"_s, u"dongTeamLeader"_s, u"1002"_s);
    const base::Id home = kim->catalogue().home;
    const base::Id record = kim->write(home);
    EXPECT_EQ(kim->sync(), 200);
    ASSERT_OK(kim->ask(u"restrict"_s,
        {{u"case"_s, record.toString()}, {u"readers"_s, QJsonArray{kim->user().toString()}}, {u"label"_s, u"홍길동"_s}}));
    const auto to = [&](const base::Id &stream) {
        return QJsonObject{{u"case"_s, record.toString()}, {u"to"_s, stream.toString()}};
    };
    const base::Id there = park->catalogue().home;
    const auto refused = kim->ask(u"move"_s, to(there), park.get());
    EXPECT_ERROR(refused, ErrorKind::RefusedByRule);
    EXPECT_EQ(refused.error().detail, QLatin1String(acts::kRestricted));
    EXPECT_EQ(console(u"move"_s, to(there)).error().detail, QLatin1String(acts::kRestricted));
    QJsonObject lifting = to(home);
    lifting.insert(u"lift"_s, true);
    const auto alone = console(u"move"_s, lifting);
    EXPECT_ERROR(alone, ErrorKind::NotAllowed);
    EXPECT_EQ(alone.error().detail, QLatin1String(acts::kReadersLift));
    EXPECT_OK(kim->ask(u"move"_s, to(home)));
    EXPECT_OK(console(u"move"_s, to(there)));
}

TEST_P(TwoPeople, whoAreNotThereAnyMoreLeaveARestrictedCaseToTheConsoleWhichHasToSayIt)
{
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    const base::Id home = kim->catalogue().home;
    const base::Id record = kim->write(home);
    EXPECT_EQ(kim->sync(), 200);
    ASSERT_OK(kim->ask(u"restrict"_s,
        {{u"case"_s, record.toString()}, {u"readers"_s, QJsonArray{kim->user().toString()}}, {u"label"_s, u"홍길동"_s}}));
    ASSERT_OK(console(u"endUser"_s, {{u"user"_s, kim->user().toString()}}));
    m_clock.advance(1000);
    QJsonObject order{{u"case"_s, record.toString()}, {u"to"_s, home.toString()}};
    EXPECT_EQ(console(u"move"_s, order).error().detail, QLatin1String(acts::kLiftUnsaid));
    order.insert(u"lift"_s, true);
    EXPECT_OK(console(u"move"_s, order));
    EXPECT_EQ(lee->sync(), 200);
    EXPECT_TRUE(lee->reads(home, record));
    Context context = desk().context();
    const auto events = audit::newest(context, 1);
    ASSERT_OK(events);
    EXPECT_EQ(events->constFirst().act, u"move"_s);
    EXPECT_TRUE(events->constFirst().detail.value("lift"_L1).toBool());
}

TEST_P(TwoPeople, whoAreNamedReadARestrictedCaseAndNobodyElse)
{
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto facilitator = person(u"진행"_s, u"facilitator"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    const base::Id home = kim->catalogue().home;
    const base::Id record = kim->write(home);
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(lee->sync(), 200);
    EXPECT_TRUE(lee->reads(home, record));
    const auto onlyBlind = kim->ask(u"restrict"_s,
        {{u"case"_s, record.toString()}, {u"readers"_s, QJsonArray{auditor->user().toString()}}});
    EXPECT_ERROR(onlyBlind, ErrorKind::RefusedByRule);
    const auto done = kim->ask(u"restrict"_s,
        {{u"case"_s, record.toString()},
            {u"readers"_s,
                QJsonArray{
                    kim->user().toString(), facilitator->user().toString(), auditor->user().toString()}}});
    ASSERT_OK(done);
    const base::Id restricted = *base::Id::fromString(done->value("stream"_L1).toString());
    for (Vault *one : {kim.get(), lee.get(), facilitator.get(), auditor.get()})
        EXPECT_EQ(one->sync(), 200);
    EXPECT_TRUE(kim->reads(restricted, record));
    EXPECT_TRUE(facilitator->reads(restricted, record));
    EXPECT_FALSE(auditor->lastResponse().streams.contains(restricted));
    EXPECT_FALSE(lee->lastResponse().streams.contains(restricted));
    EXPECT_FALSE(lee->reads(home, record));
    // Whoever does not read it cannot open it again.
    EXPECT_ERROR(lee->ask(u"restrict"_s,
                     {{u"case"_s, record.toString()}, {u"readers"_s, QJsonArray{lee->user().toString()}}}),
        ErrorKind::NotAllowed);
}

ON_BOTH_ENGINES(TwoPeople);

} // namespace
} // namespace office::test
