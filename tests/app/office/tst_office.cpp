// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office/officeprogram.h"

#include "model/base/calendar.h"
#include "model/base/crypto.h"
#include "model/store/enrolment.h"
#include "model/store/keyfile.h"
#include "model/store/keyring.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/support/expect.h"
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

QString codeFor(OfficeProgram &office, const QString &name, const QStringList &more)
{
    return office.done(QStringList{u"enrol-code"_s, u"--user"_s, name} + more).value("code"_L1).toString();
}

constexpr QFileDevice::Permissions kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

const QStringList kDong{u"--dong"_s, u"2647061000"_s, u"--dong-name"_s, u"연산제1동"_s};

TEST(OfficeProgram, tellsItsCodesAtTheFirstStartAndNeverAgain)
{
    OfficeProgram office;
    const QJsonObject first = office.start().value("firstStart"_L1).toObject();
    EXPECT_TRUE(first.value("administratorCodeText"_L1)
                    .toString()
                    .startsWith(u"CAREPASS-ENROL:", Qt::CaseInsensitive));
    EXPECT_EQ(first.value("administratorCode"_L1).toString().remove(u'-').size(), 26);
    EXPECT_NE(first.value("recoveryFirst"_L1), first.value("recoverySecond"_L1));
    EXPECT_TRUE(office.stop());
    const QJsonObject second = office.start();
    EXPECT_FALSE(second.contains("firstStart"_L1));
    EXPECT_TRUE(office.stop());
}

TEST(OfficeProgram, makesNoOfficeWhereItCannotListen)
{
    OfficeProgram office;
    office.start();
    OfficeProgram other;
    const OfficeRan ran = other.run({u"serve"_s, u"--listen"_s, office.address(), u"--name"_s, u"둘째"_s});
    EXPECT_EQ(ran.code, 8);
    EXPECT_TRUE(ran.json().contains("error"_L1));
    EXPECT_FALSE(QString::fromUtf8(ran.err).contains(u"Code of the first administrator"));
    EXPECT_FALSE(QFile::exists(other.data));
    // So the next start is the first one, and tells all of it.
    const QJsonObject first = other.start().value("firstStart"_L1).toObject();
    EXPECT_FALSE(first.value("administratorCodeText"_L1).toString().isEmpty());
}

TEST(OfficeProgram, carriesAPersonFromOneVaultToAnother)
{
    OfficeProgram office;
    office.start();
    OfficeVault kim(office, u"김동"_s);
    OfficeVault lee(office, u"이동"_s);
    EXPECT_OK(kim.join(codeFor(office, u"김동"_s, kDong)));
    EXPECT_OK(lee.join(codeFor(office, u"이동"_s, kDong)));
    const base::Id person = kim.addPerson(u"홍길동"_s);
    EXPECT_TRUE(kim.sync());
    EXPECT_TRUE(lee.sync());
    EXPECT_TRUE(lee.hasPerson(person));
    // The console looks at it beside the running server.
    EXPECT_EQ(office.done({u"users"_s}).value("users"_L1).toArray().size(), 2);
    const QJsonArray devices = office.done({u"devices"_s}).value("devices"_L1).toArray();
    ASSERT_EQ(devices.size(), 2);
    EXPECT_EQ(devices.at(0)["label"_L1].toString(), u"노트북"_s);
    const QJsonObject verified = office.done({u"verify"_s});
    EXPECT_TRUE(verified.value("ok"_L1).toBool());
    EXPECT_GT(verified.value("changes"_L1).toInt(), 0);
    const QJsonArray acts = office.done({u"audit"_s, u"list"_s}).value("events"_L1).toArray();
    EXPECT_EQ(acts.at(0)["act"_L1].toString(), u"enrol"_s);
}

TEST(OfficeProgram, worksOverADatabaseServerToo)
{
    if (!PostgresServer::shared())
        GTEST_SKIP() << PostgresServer::missing().toStdString();
    OfficeProgram office(PostgresServer::shared()->newDatabase());
    office.start();
    OfficeVault kim(office, u"김동"_s);
    EXPECT_OK(kim.join(codeFor(office, u"김동"_s, kDong)));
    kim.addPerson(u"홍길동"_s);
    EXPECT_TRUE(kim.sync());
    EXPECT_TRUE(office.done({u"verify"_s}).value("ok"_L1).toBool());
    EXPECT_FALSE(QFile::exists(office.data + u"/office.carepass-office"_s));
    office.done({u"backup"_s, office.file(u"a.bak"_s)});
}

TEST(OfficeProgram, letsARevokedDeviceInNoMore)
{
    OfficeProgram office;
    office.start();
    OfficeVault kim(office, u"김동"_s);
    EXPECT_OK(kim.join(codeFor(office, u"김동"_s, kDong)));
    EXPECT_TRUE(kim.sync());
    const QString device
        = office.done({u"devices"_s}).value("devices"_L1).toArray().at(0)["id"_L1].toString();
    office.done({u"revoke"_s, device});
    kim.addPerson(u"홍길동"_s);
    kim.sync();
    const QJsonArray waiting = office.done({u"quarantine"_s, u"list"_s}).value("changes"_L1).toArray();
    ASSERT_FALSE(waiting.isEmpty());
    const QString change = waiting.at(0)["id"_L1].toString();
    EXPECT_TRUE(office.done({u"quarantine"_s, u"take"_s, change}).value("taken"_L1).toBool());
    EXPECT_EQ(office.run({u"revoke"_s, device}).code, 6);
    EXPECT_EQ(office.run({u"quarantine"_s, u"refuse"_s, change}).code, 1);
}

TEST(OfficeProgram, wipesByTheKeysOfTwoPeople)
{
    OfficeProgram office;
    const QJsonObject first = office.start().value("firstStart"_L1).toObject();
    OfficeVault one(office, u"관리1"_s);
    OfficeVault two(office, u"관리2"_s);
    OfficeVault kim(office, u"김동"_s);
    EXPECT_OK(one.join(first.value("administratorCodeText"_L1).toString()));
    EXPECT_OK(two.join(codeFor(office, u"관리2"_s, {u"--role"_s, u"administrator"_s})));
    EXPECT_OK(kim.join(codeFor(office, u"김동"_s, kDong)));
    QString device;
    const QJsonArray devices = office.done({u"devices"_s}).value("devices"_L1).toArray();
    for (const QJsonValue each : devices) {
        if (each["name"_L1] == u"김동"_s)
            device = each["id"_L1].toString();
    }
    office.done({u"revoke"_s, device});
    const QString password = office.write(u"password"_s, kOfficePassword.toUtf8() + '\n');
    const auto wipe = [&](const QString &a, const QString &b) {
        return office.run({u"wipe"_s, device, u"--first"_s, a, u"--first-password-file"_s, password,
            u"--second"_s, b, u"--second-password-file"_s, password});
    };
    EXPECT_EQ(wipe(one.path(), one.path()).code, 5);
    EXPECT_EQ(wipe(one.path(), kim.path()).code, 5);
    EXPECT_EQ(wipe(one.path(), two.path() + u"-keys"_s).code, 0);
    EXPECT_TRUE(office.done({u"devices"_s}).value("devices"_L1).toArray().size() == 3);
}

TEST(OfficeProgram, givesAVaultANewPasswordByBothHalvesOfTheRecoveryKey)
{
    OfficeProgram office;
    const QJsonObject first = office.start().value("firstStart"_L1).toObject();
    QString path;
    {
        OfficeVault kim(office, u"김동"_s);
        EXPECT_OK(kim.join(codeFor(office, u"김동"_s, kDong)));
        path = kim.path();
    }
    // The slot that a vault makes for the office once it has joined.
    const auto sealTo = [&](const QByteArray &publicKey) {
        base::SystemClock clock;
        base::SystemRandom random;
        const auto keys = store::keyring::unlock(path, kOfficePassword, {clock, random});
        ASSERT_OK(keys);
        ASSERT_OK(store::keyfile::update(path, [&](store::KeyFile &file) -> base::Done {
            file.ways.removeIf([](const store::KeySlot &slot) { return slot.kind == u"office"; });
            file.ways.append({u"office"_s, QByteArray(16, '\0'), base::crypto::DerivationCost::floor(),
                *base::crypto::sealKeyTo(keys->vaultKey, publicKey)});
            return {};
        }));
    };
    const QString one = office.write(u"one"_s, first.value("recoveryFirst"_L1).toString().toUtf8());
    const QString two = office.write(u"two"_s, first.value("recoverySecond"_L1).toString().toUtf8());
    const QString fresh = office.write(u"fresh"_s, "새 암호 77777");
    const auto recover = [&](const QString &a, const QString &b) {
        return office.run({u"recover"_s, path + u"-keys"_s, u"--first"_s, a, u"--second"_s, b,
            u"--new-password-file"_s, fresh, u"--cost"_s, u"floor"_s});
    };
    sealTo(base::crypto::SigningKey::make().publicKey);
    EXPECT_EQ(recover(one, two).code, 3);
    // The public half is handed out at enrolment; here it follows from the halves.
    EXPECT_EQ(recover(one, one).code, 3);
    const QByteArray publicKey = QByteArray::fromHex(
        office.done({u"recovery"_s, u"key"_s}).value("publicKey"_L1).toString().toLatin1());
    sealTo(publicKey);
    const OfficeRan ran = recover(one, two);
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    base::SystemClock clock;
    base::SystemRandom random;
    EXPECT_OK(store::keyring::unlock(path, u"새 암호 77777"_s, {clock, random}));
    EXPECT_ERROR(
        store::keyring::unlock(path, kOfficePassword, {clock, random}), base::ErrorKind::WrongPassword);
    const QJsonArray acts = office.done({u"audit"_s, u"list"_s}).value("events"_L1).toArray();
    EXPECT_EQ(acts.at(0)["act"_L1].toString(), u"recover"_s);
}

TEST(OfficeProgram, restoresABackupAndGoesOnAsTheSameOffice)
{
    OfficeProgram office;
    const QString key = office.start().value("officeKey"_L1).toString();
    OfficeVault kim(office, u"김동"_s);
    EXPECT_OK(kim.join(codeFor(office, u"김동"_s, kDong)));
    kim.addPerson(u"홍길동"_s);
    EXPECT_TRUE(kim.sync());
    const QString backup = office.file(u"office.bak"_s);
    office.done({u"backup"_s, backup});
    EXPECT_EQ(office.run({u"backup"_s, backup}).code, 1);
    office.done({u"backup"_s, backup, u"--replace"_s});
    EXPECT_EQ(office.run({u"restore"_s, backup}).code, 1);
    EXPECT_TRUE(office.stop());
    const QString dataKey = office.data + u".key"_s;
    office.data = office.file(u"restored"_s);
    EXPECT_EQ(office.run({u"restore"_s, backup}).code, 1);
    office.done({u"restore"_s, backup, u"--key-file"_s, dataKey});
    ASSERT_TRUE(QFile::copy(dataKey, office.data + u".key"_s));
    ASSERT_TRUE(QFile::setPermissions(office.data + u".key"_s, QFileDevice::ReadOwner));
    EXPECT_EQ(office.start().value("officeKey"_L1).toString(), key);
    EXPECT_TRUE(office.done({u"verify"_s}).value("ok"_L1).toBool());
}

TEST(OfficeProgram, looksThroughTheAccessLogsOfAMonth)
{
    OfficeProgram office;
    office.start();
    OfficeVault kim(office, u"김동"_s);
    OfficeVault lee(office, u"이동"_s);
    EXPECT_OK(kim.join(codeFor(office, u"김동"_s, kDong)));
    EXPECT_OK(lee.join(codeFor(office, u"이동"_s, kDong)));
    const base::Id person = kim.addPerson(u"홍길동"_s);
    ASSERT_OK(work::people::open(kim.context(), person));
    ASSERT_OK(work::log::noteAccess(
        kim.context(), u"export"_s, {u"person"_s, person}, {{u"reason"_s, u"=1+1 회의 자료"_s}, {u"count"_s, 1}}));
    EXPECT_TRUE(kim.sync());
    EXPECT_TRUE(lee.sync());
    const QString month = base::isoMonth(base::monthOf(base::koreanDay(base::SystemClock().now())));
    const QStringList ask{u"audit"_s, u"access"_s, u"--month"_s, month};
    const QJsonArray entries
        = office.done(ask + QStringList{u"--user"_s, u"김동"_s, u"--kind"_s, u"open"_s}).value("entries"_L1).toArray();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.at(0)["subject"_L1].toString(), person.toString());
    EXPECT_EQ(entries.at(0)["name"_L1].toString(), u"김동"_s);
    const QString csv = office.file(u"access.csv"_s);
    EXPECT_EQ(office.done(ask + QStringList{u"--kind"_s, u"export"_s, u"--csv"_s, csv}).value("found"_L1).toInt(), 1);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(u"'=1+1 회의 자료"_s)) << "no spreadsheet takes it for a formula";
    const QString pc = entries.at(0)["place"_L1].toString();
    EXPECT_FALSE(pc.isEmpty());
    EXPECT_TRUE(text.contains(u",pc,"_s) && text.contains(u","_s + pc + u","_s)) << text.toStdString();
    EXPECT_FALSE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    const QJsonObject review = office.done({u"audit"_s, u"review"_s, u"--month"_s, month});
    EXPECT_GE(review.value("accesses"_L1).toInt(), 2);
    const QJsonObject of = review.value("users"_L1).toArray().at(0).toObject();
    EXPECT_EQ(of.value("kinds"_L1).toObject().value("open"_L1).toInt(), 1);
    EXPECT_EQ(office.run(ask + QStringList{u"--user"_s, u"없는 사람"_s}).code, 1);
    EXPECT_EQ(office.run({u"audit"_s, u"access"_s, u"--month"_s, u"2026-13"_s}).code, 2);
}

/// Of somebody with each of these roles, who works in no dong: what his vault noted, as the office has it.
void expectAccessesOfDistrict(OfficeProgram &office)
{
    office.start();
    const QString month = base::isoMonth(base::monthOf(base::koreanDay(base::SystemClock().now())));
    for (const QString &role : {u"auditor"_s, u"districtCaseManager"_s, u"supervisor"_s, u"administrator"_s}) {
        OfficeVault one(office, role);
        EXPECT_OK(one.join(codeFor(office, role, {u"--role"_s, role})));
        ASSERT_OK(work::log::noteAccess(one.context(), u"list"_s, {}, {{u"list"_s, u"conflicts"_s}}));
        EXPECT_TRUE(one.sync()) << role.toStdString();
        const QJsonArray entries
            = office.done({u"audit"_s, u"access"_s, u"--month"_s, month, u"--user"_s, role}).value("entries"_L1).toArray();
        ASSERT_EQ(entries.size(), 1) << role.toStdString();
        EXPECT_EQ(entries.at(0)["kind"_L1].toString(), u"list"_s);
    }
}

TEST(OfficeProgram, hasTheAccessesOfThoseWhoWorkInNoDong)
{
    OfficeProgram office;
    expectAccessesOfDistrict(office);
}

TEST(OfficeProgram, hasThemOverADatabaseServerToo)
{
    if (!PostgresServer::shared())
        GTEST_SKIP() << PostgresServer::missing().toStdString();
    OfficeProgram office(PostgresServer::shared()->newDatabase());
    expectAccessesOfDistrict(office);
}

TEST(OfficeProgram, givesTheDistrictAStreamOfItsOwnWithItsFirstCaseManager)
{
    OfficeProgram office;
    office.start();
    OfficeVault manager(office, u"통합"_s);
    const base::Id person = manager.addPerson(u"홍길동"_s);
    EXPECT_OK(manager.join(codeFor(office, u"통합"_s, {u"--role"_s, u"districtCaseManager"_s})));
    EXPECT_TRUE(manager.sync());
    OfficeVault supervisor(office, u"책임"_s);
    EXPECT_OK(supervisor.join(codeFor(office, u"책임"_s, {u"--role"_s, u"supervisor"_s})));
    EXPECT_TRUE(supervisor.sync());
    EXPECT_TRUE(supervisor.hasPerson(person));
}

TEST(OfficeProgram, doesNotTakeInAVaultWhoseRecordsHaveNoPlaceForItsUser)
{
    OfficeProgram office;
    office.start();
    OfficeVault auditor(office, u"감사"_s);
    auditor.addPerson(u"홍길동"_s);
    const base::Done joined = auditor.join(codeFor(office, u"감사"_s, {u"--role"_s, u"auditor"_s}));
    EXPECT_ERROR(joined, base::ErrorKind::RefusedByRule);
    EXPECT_EQ(joined.error().detail, QLatin1String(store::enrolment::kNoPlace));
    OfficeVault fresh(office, u"감사2"_s);
    EXPECT_OK(fresh.join(codeFor(office, u"감사"_s, {u"--role"_s, u"auditor"_s, u"--new"_s})));
    EXPECT_TRUE(fresh.sync());
}

TEST(OfficeProgram, findsDamageAndSaysSoWithItsExitCode)
{
    OfficeProgram office;
    office.start();
    OfficeVault kim(office, u"김동"_s);
    EXPECT_OK(kim.join(codeFor(office, u"김동"_s, kDong)));
    for (int i = 0; i < 20; ++i)
        kim.addPerson(u"홍길동 %1"_s.arg(i));
    EXPECT_TRUE(kim.sync());
    EXPECT_TRUE(office.stop());
    office.done({u"verify"_s});
    QFile file(office.data + u"/office.carepass-office"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    // A page in the middle, of which each is sealed by itself.
    ASSERT_TRUE(file.seek(file.size() / 2 / 4096 * 4096 + 100));
    file.write("damage");
    file.close();
    EXPECT_EQ(office.run({u"verify"_s}).code, 4);
}

TEST(OfficeProgram, refusesKeysThatOthersCanRead)
{
    OfficeProgram office;
    office.start();
    EXPECT_TRUE(office.stop());
    ASSERT_TRUE(
        QFile::setPermissions(office.data + u".key"_s, QFileDevice::ReadOwner | QFileDevice::ReadGroup));
    const OfficeRan file = office.run({u"users"_s});
    EXPECT_EQ(file.code, 5);
    EXPECT_TRUE(file.told().contains(u"“chmod 600 %1.key”"_s.arg(office.data))) << file.told().toStdString();
    ASSERT_TRUE(QFile::setPermissions(office.data + u".key"_s, kOwner));
    ASSERT_TRUE(QFile::setPermissions(office.data, kOwner | QFileDevice::ExeOwner | QFileDevice::ExeOther));
    const OfficeRan folder = office.run({u"users"_s}, u"ko_KR.UTF-8"_s);
    EXPECT_EQ(folder.code, 5);
    EXPECT_TRUE(folder.told().contains(u"chmod 700 %1"_s.arg(office.data))) << folder.told().toStdString();
}

TEST(OfficeProgram, keepsAllOfItsFilesFromOtherAccounts)
{
    OfficeProgram office;
    office.start();
    OfficeVault kim(office, u"김동"_s);
    EXPECT_OK(kim.join(codeFor(office, u"김동"_s, kDong)));
    office.done({u"backup"_s, office.file(u"a.bak"_s)});
    QList<QFileInfo> files = QDir(office.data).entryInfoList(QDir::Files);
    EXPECT_GE(files.size(), 2);
    for (const QString &path : {office.data + u".key"_s, office.file(u"a.bak"_s)})
        files.append(QFileInfo(path));
    for (const QFileInfo &one : files)
        EXPECT_EQ(one.permissions() & kOthers, QFileDevice::Permissions()) << one.fileName().toStdString();
}

TEST(OfficeProgram, tellsWrongUsageFromTheRest)
{
    OfficeProgram office;
    EXPECT_EQ(office.run({u"users"_s}).code, 1);
    EXPECT_EQ(office.run({u"serve"_s}).code, 2);
    EXPECT_EQ(office.run({u"serve"_s, u"--listen"_s, u"nowhere"_s}).code, 2);
    office.start();
    EXPECT_EQ(office.run({u"enrol-code"_s}).code, 2);
    EXPECT_EQ(office.run({u"enrol-code"_s, u"--user"_s, u"새"_s}).code, 2);
    EXPECT_EQ(office.run({u"enrol-code"_s, u"--user"_s, u"새"_s, u"--role"_s, u"king"_s}).code, 2);
    EXPECT_EQ(office.run({u"revoke"_s, u"nobody"_s}).code, 2);
    EXPECT_EQ(
        office.run({u"package-in"_s, office.file(u"none"_s), u"--out"_s, office.file(u"out"_s)}).code, 1);
    const OfficeRan wrong = office.run({u"verifi"_s});
    EXPECT_EQ(wrong.code, 2);
    EXPECT_TRUE(wrong.json().value("error"_L1).toObject().value("message"_L1).toString().contains(u"verify"));
}

TEST(OfficeProgram, refusesValuesThatDoNotExistAndSaysWhichDo)
{
    OfficeProgram office;
    office.start();
    const auto messageOf = [&](const QStringList &command) {
        const OfficeRan ran = office.run(command);
        EXPECT_EQ(ran.code, 2) << command.join(u' ').toStdString();
        return ran.json().value("error"_L1).toObject().value("message"_L1).toString();
    };
    EXPECT_TRUE(messageOf({u"audit"_s, u"access"_s, u"--month"_s, u"2026-11"_s, u"--kind"_s, u"banana"_s})
                    .contains(u"open, list, search, print, export"));
    EXPECT_TRUE(messageOf({u"enrol-code"_s, u"--user"_s, u"새"_s, u"--role"_s, u"king"_s}).contains(u"dongTeamLeader"));
    EXPECT_TRUE(messageOf({u"enrol-code"_s, u"--user"_s, u"새"_s, u"--dong"_s, u"abc"_s}).contains(u"2647061000"));
    EXPECT_TRUE(messageOf({u"stream"_s, u"add"_s, u"동"_s, u"--dong"_s, u"26470610"_s}).contains(u"2647061000"));
    EXPECT_TRUE(messageOf({u"enrol-code"_s, u"--user"_s, u"새"_s}).contains(u"--role ROLE"));
    EXPECT_EQ(office.done({u"streams"_s}).value("streams"_L1).toArray().size(), 2) << "nothing was made";
}

TEST(OfficeProgram, saysThatAPackageIsNone)
{
    OfficeProgram office;
    office.start();
    const QString path = office.write(u"a.carepack"_s, "no package at all");
    const OfficeRan ran = office.run({u"package-in"_s, path, u"--out"_s, office.file(u"b.carepack"_s)});
    EXPECT_EQ(ran.code, 2);
    const QString message = ran.json().value("error"_L1).toObject().value("message"_L1).toString();
    EXPECT_TRUE(message.contains(path)) << message.toStdString();
    EXPECT_FALSE(message.contains(u"magic"_s));
}

TEST(OfficeProgram, writesACodeAsAPicture)
{
    OfficeProgram office;
    office.start();
    const QString path = office.file(u"code.png"_s);
    codeFor(office, u"김동"_s, kDong + QStringList{u"--qr"_s, path});
    const QImage picture(path);
    EXPECT_FALSE(picture.isNull());
    EXPECT_EQ(picture.width(), picture.height());
    EXPECT_GT(picture.width(), 200);
}

TEST(OfficeProgram, knowsWhoHasAFurtherDevice)
{
    OfficeProgram office;
    office.start();
    OfficeVault kim(office, u"김동"_s);
    OfficeVault laptop(office, u"김동 노트북"_s);
    EXPECT_OK(kim.join(codeFor(office, u"김동"_s, kDong)));
    EXPECT_OK(laptop.join(codeFor(office, u"김동"_s, {})));
    const QJsonArray users = office.done({u"users"_s}).value("users"_L1).toArray();
    ASSERT_EQ(users.size(), 2);
    EXPECT_EQ(users.at(0)["person"_L1], users.at(1)["person"_L1]);
    EXPECT_EQ(users.at(0)["name"_L1].toString(), u"김동"_s);
    office.done({u"user"_s, u"end"_s, users.at(0)["id"_L1].toString()});
    EXPECT_EQ(office.run({u"user"_s, u"end"_s, users.at(0)["id"_L1].toString()}).code, 1);
}

} // namespace
} // namespace support
