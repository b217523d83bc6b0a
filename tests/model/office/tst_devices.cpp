// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that were lost, copied, or belong to somebody who has left.
#include "tests/model/office/bench.h"

#include "model/office/audit.h"
#include "model/office/backup.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

using base::ErrorKind;

class LostDevices : public Bench {
protected:
    void SetUp() override
    {
        Bench::SetUp();
        if (IsSkipped())
            return;
        m_admin = firstAdministrator();
        m_kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
        m_lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    }

    QJsonObject kimsDevice() const { return {{u"device"_s, m_kim->device().toString()}}; }

    std::unique_ptr<Vault> m_admin;
    std::unique_ptr<Vault> m_kim;
    std::unique_ptr<Vault> m_lee;
};

TEST_P(LostDevices, getNothingAnyMoreOnceTheyAreRevoked)
{
    const base::Id home = m_kim->catalogue().home;
    const base::Id record = m_lee->write(home);
    EXPECT_EQ(m_lee->sync(), 200);
    EXPECT_OK(m_admin->ask(u"revoke"_s, kimsDevice()));
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_TRUE(m_kim->lastResponse().isRevoked);
    EXPECT_TRUE(m_kim->lastResponse().pages.isEmpty());
    EXPECT_FALSE(m_kim->lastResponse().catalogue.has_value());
    EXPECT_LE(m_kim->lastResponse().leaseUntil, m_clock.now());
    EXPECT_FALSE(m_kim->reads(home, record));
    EXPECT_ERROR(m_kim->ask(u"streams"_s), ErrorKind::NotAllowed);
    EXPECT_ERROR(m_admin->ask(u"revoke"_s, kimsDevice()), ErrorKind::RefusedByRule);
}

TEST_P(LostDevices, leaveWhatTheyHadWrittenInQuarantineForAPerson)
{
    const base::Id home = m_kim->catalogue().home;
    const base::Id taken = m_kim->write(home);
    const base::Id refused = m_kim->write(home);
    EXPECT_OK(m_admin->ask(u"revoke"_s, kimsDevice()));
    EXPECT_EQ(m_kim->sync(), 200);
    const auto listed = m_admin->ask(u"quarantine"_s);
    ASSERT_OK(listed);
    const QJsonArray changes = listed->value("changes"_L1).toArray();
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes.at(0)["name"_L1], u"김동"_s);
    EXPECT_FALSE(QString::fromUtf8(QJsonDocument(changes).toJson()).contains(u"홍길동"));
    for (const QJsonValue change : changes) {
        const bool takes = change["record"_L1] == taken.toString();
        EXPECT_OK(m_admin->ask(u"verdict"_s, {{u"change"_s, change["id"_L1]}, {u"take"_s, takes}}));
    }
    EXPECT_EQ(m_lee->sync(), 200);
    EXPECT_TRUE(m_lee->reads(home, taken));
    EXPECT_FALSE(m_lee->reads(home, refused));
    EXPECT_ERROR(m_admin->ask(u"verdict"_s, {{u"change"_s, changes.at(0)["id"_L1]}, {u"take"_s, true}}),
        ErrorKind::NotFound);
}

TEST_P(LostDevices, areWipedByTwoPeopleOnly)
{
    EXPECT_ERROR(console(u"wipe"_s, kimsDevice()), ErrorKind::NotAllowed);
    const auto other = person(u"둘째"_s, u"administrator"_s);
    EXPECT_ERROR(m_admin->ask(u"wipe"_s, kimsDevice(), other.get()), ErrorKind::RefusedByRule);
    EXPECT_OK(m_admin->ask(u"revoke"_s, kimsDevice()));
    const auto alone = m_admin->ask(u"wipe"_s, kimsDevice());
    ASSERT_OK(alone);
    EXPECT_TRUE(alone->contains("waiting"_L1));
    EXPECT_ERROR(m_admin->ask(u"wipe"_s, kimsDevice(), m_lee.get()), ErrorKind::NotAllowed);
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_FALSE(m_kim->lastResponse().wipes);
    EXPECT_OK(m_admin->ask(u"wipe"_s, kimsDevice(), other.get()));
    const auto reply = post("/v1/sync", m_kim->syncLetter());
    const auto response = wire::decodeResponse(
        wire::open(reply.body, officeKey(), m_kim->deviceKey(), m_clock.now())->payload);
    ASSERT_OK(response);
    EXPECT_TRUE(response->wipes);
}

TEST_P(LostDevices, confirmThatTheyWipeThemselves)
{
    const auto standing = [&] {
        QJsonObject mine;
        const QJsonArray devices = console(u"devices"_s)->value("devices"_L1).toArray();
        for (const QJsonValue one : devices)
            mine = one["id"_L1].toString() == m_kim->device().toString() ? one.toObject() : mine;
        return mine;
    };
    const auto other = person(u"둘째"_s, u"administrator"_s);
    EXPECT_OK(m_admin->ask(u"revoke"_s, kimsDevice()));
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_OK(m_admin->ask(u"wipe"_s, kimsDevice(), other.get()));
    for (int i = 0; i < 2; ++i) {
        m_clock.advance(1000);
        EXPECT_OK(backup::make(desk(), m_folder.filePath(u"wipe.bak"_s), true));
    }
    EXPECT_EQ(standing()["wipeHandedOver"_L1].toInteger(), 0) << "it has not asked";
    m_clock.advance(1000);
    const base::Moment handedOver = m_clock.now();
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_TRUE(m_kim->replica().facts().isWiped);
    EXPECT_EQ(standing()["wipeHandedOver"_L1].toInteger(), handedOver);
    EXPECT_EQ(standing()["wipeConfirmed"_L1].toInteger(), 0);
    m_clock.advance(1000);
    const base::Moment confirmed = m_clock.now();
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_EQ(standing()["wipeConfirmed"_L1].toInteger(), confirmed);
    m_clock.advance(1000);
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_EQ(standing()["wipeConfirmed"_L1].toInteger(), confirmed) << "the first word counts";
    Context context = desk().context();
    EXPECT_EQ(audit::newest(context, 1)->constFirst().act, u"wipeConfirmed"_s);
}

TEST_P(LostDevices, tellWhatTheirWipeWaitsFor)
{
    const auto standing = [&] {
        const auto listed = console(u"devices"_s);
        EXPECT_OK(listed);
        const QJsonArray devices = listed->value("devices"_L1).toArray();
        for (const QJsonValue one : devices) {
            if (one["id"_L1].toString() == m_kim->device().toString())
                return one["wipeWaitsFor"_L1].toString() + u' '
                    + QString::number(one["quarantined"_L1].toInt());
        }
        return QString();
    };
    const auto backUp = [&] {
        m_clock.advance(1000);
        EXPECT_OK(backup::make(desk(), m_folder.filePath(u"wipe.bak"_s), true));
        m_clock.advance(1000);
    };
    const auto other = person(u"둘째"_s, u"administrator"_s);
    m_kim->write(m_kim->catalogue().home);
    backUp();
    backUp();
    EXPECT_OK(m_admin->ask(u"revoke"_s, kimsDevice()));
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_EQ(standing(), u" 1") << "nobody has ordered it, and somebody decides already";
    EXPECT_OK(m_admin->ask(u"wipe"_s, kimsDevice(), other.get()));
    // Backups from before it brought something do not count.
    EXPECT_EQ(standing(), u"twoBackups 1");
    backUp();
    EXPECT_EQ(standing(), u"oneBackup 1");
    // That it asks in the meantime changes nothing, and it is not wiped too early.
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_FALSE(m_kim->replica().facts().isWiped);
    EXPECT_EQ(standing(), u"oneBackup 1");
    backUp();
    EXPECT_EQ(standing(), u"device 1");
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_TRUE(m_kim->replica().facts().isWiped);
    // What it had sent waits for its verdict all the same.
    const auto waiting = m_admin->ask(u"quarantine"_s);
    ASSERT_OK(waiting);
    const QJsonArray changes = waiting->value("changes"_L1).toArray();
    EXPECT_OK(m_admin->ask(u"verdict"_s, {{u"change"_s, changes.at(0)["id"_L1]}, {u"take"_s, true}}));
    EXPECT_EQ(standing(), u"device 0");
}

TEST_P(LostDevices, areRevokedUnderEachOfTheirNames)
{
    // A copy of the vault, made before it wrote on.
    const auto twin = std::make_unique<Vault>(service(), officeKey(), m_clock, m_random);
    twin->becomeCopyOf(*m_kim);
    m_kim->write(m_kim->catalogue().home);
    EXPECT_EQ(m_kim->sync(), 200);
    twin->write(m_kim->catalogue().home);
    EXPECT_EQ(twin->sync(), 200);
    EXPECT_NE(twin->device(), m_kim->device());
    const QJsonArray devices = console(u"devices"_s)->value("devices"_L1).toArray();
    int told = 0;
    for (const QJsonValue one : devices) {
        const bool isFirst = one["id"_L1].toString() == m_kim->device().toString();
        const bool isTwin = one["id"_L1].toString() == twin->device().toString();
        EXPECT_EQ(one["twins"_L1].toArray(), isFirst ? QJsonArray{twin->device().toString()} : QJsonArray());
        EXPECT_EQ(one["twinOf"_L1].toString(), isTwin ? m_kim->device().toString() : QString());
        EXPECT_EQ(one["twinFound"_L1].toInteger() != 0, isTwin);
        told += int(isFirst || isTwin);
    }
    EXPECT_EQ(told, 2);
    EXPECT_EQ(m_lee->sync(), 200);
    EXPECT_OK(m_admin->ask(u"revoke"_s, {{u"device"_s, twin->device().toString()}}));
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_TRUE(m_kim->lastResponse().isRevoked);
    EXPECT_EQ(twin->sync(), 200);
    EXPECT_TRUE(twin->lastResponse().isRevoked);
}

TEST_P(LostDevices, ofAnEndedAccountReadNothingAndItsLeaseEnds)
{
    EXPECT_OK(m_admin->ask(u"endUser"_s, {{u"user"_s, m_kim->user().toString()}}));
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_TRUE(m_kim->lastResponse().streams.isEmpty());
    EXPECT_LE(m_kim->lastResponse().leaseUntil, m_clock.now());
    EXPECT_FALSE(m_kim->lastResponse().catalogue.has_value());
    EXPECT_ERROR(m_kim->ask(u"streams"_s), ErrorKind::NotAllowed);
    // What he signed stays known to the others by his name.
    EXPECT_EQ(m_lee->sync(), 200);
    ASSERT_NE(m_lee->catalogue().user(m_kim->user()), nullptr);
    EXPECT_NE(m_lee->catalogue().user(m_kim->user())->until, 0);
}

ON_BOTH_ENGINES(LostDevices);

} // namespace
} // namespace office::test
