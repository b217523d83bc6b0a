// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, restoring, checking, and letters in files.
#include "tests/model/office/bench.h"

#include "model/base/files.h"
#include "model/office/backup.h"
#include "model/office/facts.h"
#include "model/office/packages.h"
#include "model/office/verify.h"
#include "model/sql/migrator.h"
#include "model/sync/likeness.h"
#include "model/wire/package.h"
#include "tests/model/office/aging.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

using base::ErrorKind;

class Keeping : public Bench {
protected:
    Verified verified()
    {
        const auto found = verify(desk());
        EXPECT_OK(found);
        return *found;
    }

    /// Somebody of whom two dongs may know.
    base::Id writeSomebody(Vault &vault)
    {
        syncing::Body body;
        body.writes.append({u"name"_s, QJsonValue(), u"홍길동"_s});
        body.writes.append({u"birth"_s, QJsonValue(), u"1957-05-06"_s});
        const base::Id record = base::Id::make(m_clock.now(), m_random);
        EXPECT_OK(vault.change(vault.catalogue().home, syncing::Kind::Create, record, body));
        EXPECT_EQ(vault.sync(), 200);
        return record;
    }

    /// What goes out on a stick.
    QByteArray packageOf(Vault &vault, qint64 number, const QByteArray &previous = {})
    {
        wire::Package package;
        package.from = vault.device();
        package.number = number;
        package.previous = previous;
        package.made = m_clock.now();
        package.letters.append({wire::LetterKind::Request, vault.device(), {}, m_clock.now(), 0, {},
            wire::encode(*vault.machine().request())});
        return *wire::sealPackage(package, vault.deviceKey(), officeKey());
    }
};

TEST_P(Keeping, findsNothingWrongWithAnOfficeThatIsWell)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    for (int i = 0; i < 5; ++i)
        kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    const Verified found = verified();
    EXPECT_EQ(found.troubles, QStringList());
    EXPECT_EQ(found.changes, 5);
    EXPECT_EQ(found.streams, 3);
    EXPECT_EQ(found.devices, 1);
    EXPECT_GT(found.events, 3);
}

TEST_P(Keeping, findsAChangeThatSomebodyAlteredInTheDatabase)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    kim->write(kim->catalogue().home);
    kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    sql::Connection &connection = desk().connection();
    ASSERT_OK(connection.statement(u"UPDATE entry SET s = ? WHERE n = 1"_s).bind(QByteArray(32, 'x')).run());
    EXPECT_FALSE(verified().isOk());
}

TEST_P(Keeping, findsAChangeThatSomebodyTookOut)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    kim->write(kim->catalogue().home);
    kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    ASSERT_OK(desk().connection().run(u"DELETE FROM entry WHERE n = 2"_s));
    EXPECT_FALSE(verified().isOk());
}

TEST_P(Keeping, findsContentThatDoesNotOpen)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    ASSERT_OK(
        desk().connection().statement(u"UPDATE entry SET sealed = ?"_s).bind(QByteArray(90, 'x')).run());
    const auto found = verify(desk());
    EXPECT_TRUE(!found || !found->isOk());
}

TEST_P(Keeping, findsAnActThatSomebodyRewrote)
{
    firstAdministrator();
    ASSERT_OK(desk().connection().run(u"UPDATE people_audit SET act = 'nothing' WHERE n = 1"_s));
    const Verified found = verified();
    ASSERT_EQ(found.troubles.size(), 1);
    EXPECT_TRUE(found.troubles.constFirst().contains(u"entry 1"));
}

TEST_P(Keeping, keepsNoNameAndNoContentReadableInTheDatabase)
{
    const auto kim = person(u"김동순"_s, u"dongOfficer"_s, u"1001"_s);
    kim->write(kim->catalogue().home, u"홍길동순"_s);
    EXPECT_EQ(kim->sync(), 200);
    for (const char *table : {"people_user", "people_device", "people_stream", "people_code", "people_audit",
             "entry", "known", "record"}) {
        sql::Statement rows = desk().connection().statement(u"SELECT * FROM %1"_s.arg(QLatin1String(table)));
        while (rows.step()) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                EXPECT_FALSE(rows.bytes(column).contains("김동순")) << table;
                EXPECT_FALSE(rows.bytes(column).contains("홍길동순")) << table;
            }
        }
        EXPECT_FALSE(rows.failed()) << table << ": " << rows.error().detail.toStdString();
    }
}

TEST_P(Keeping, restoresABackupAndGetsBackWhatDevicesHoldBeyondIt)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    const base::Id home = kim->catalogue().home;
    const base::Id before = kim->write(home);
    EXPECT_EQ(kim->sync(), 200);
    const auto made = backup::make(desk(), file(u"one.bak"_s), false);
    ASSERT_OK(made);
    EXPECT_ERROR(backup::make(desk(), file(u"one.bak"_s), false), ErrorKind::AlreadyExists);
    const base::Id after = kim->write(home);
    EXPECT_EQ(kim->sync(), 200);
    const QByteArray key = officeKey();
    ASSERT_NO_FATAL_FAILURE(restoreFrom(file(u"one.bak"_s)));
    EXPECT_EQ(officeKey(), key);
    EXPECT_TRUE(verified().isOk());
    kim->goTo(service());
    lee->goTo(service());
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(lee->sync(), 200);
    EXPECT_TRUE(lee->reads(home, before));
    EXPECT_TRUE(lee->reads(home, after));
    EXPECT_TRUE(verified().isOk());
}

/// A copy of the database that somebody put back, and nobody said so.
TEST_P(Keeping, knowsItsOwnWordAfterASilentRestoreAndNoOther)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const base::Id home = kim->catalogue().home;
    kim->write(home);
    EXPECT_EQ(kim->sync(), 200);
    ASSERT_OK(backup::make(desk(), file(u"one.bak"_s), false));
    kim->write(home);
    EXPECT_EQ(kim->sync(), 200);
    const syncing::Witness given = kim->replica().facts().witness;
    EXPECT_TRUE(base::crypto::verify(given.signedBytes(), given.proof, officeKey()));
    ASSERT_NO_FATAL_FAILURE(restoreFrom(file(u"one.bak"_s)));
    const auto shown = [&](const syncing::Witness &witness) {
        const auto epochs = desk().perform<qsizetype>([&](Hall &hall) -> base::Result<qsizetype> {
            syncing::Request request;
            request.device = kim->device();
            request.user = kim->user();
            request.witness = witness;
            hall.office.handle(request);
            return hall.store.facts().formerEpochs.size();
        });
        return epochs ? *epochs : -1;
    };
    EXPECT_EQ(shown(given), 1) << "of an epoch that is known to be over";
    syncing::Witness made{kim->device(), 1, given.nonce};
    made.proof = base::crypto::sign(made.signedBytes(), kim->deviceKey().secretKey);
    EXPECT_EQ(shown(made), 1) << "of none, as the device itself says";
    made.proof = base::crypto::sign(made.signedBytes(), m_premises->secrets.identity().secretKey);
    EXPECT_EQ(shown(made), 3) << "the identity came back with the backup: that epoch is over, and its own with it";
}

TEST_P(Keeping, restoresABackupOfAnEditionThatKeptIdentitiesOpen)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1002"_s);
    const base::Id one = writeSomebody(*kim);
    const QString path = file(u"old.bak"_s);
    ASSERT_OK(backup::make(desk(), path, false));
    {
        const auto old = sql::Connection::open(path, m_premises->secrets.keyFor("database"), {});
        ASSERT_OK(old);
        ASSERT_OK(support::ageToPlainIdentities(**old, m_premises->secrets.bookKey()));
        ASSERT_OK((*old)->run(u"PRAGMA journal_mode=DELETE"_s));
    }
    ASSERT_NO_FATAL_FAILURE(restoreFrom(path));
    {
        const auto old = sql::Connection::open(path, m_premises->secrets.keyFor("database"), {});
        ASSERT_OK(old);
        EXPECT_EQ(sql::schemaVersion(**old).value_or(0), 5) << "the backup itself stays of its edition";
    }
    EXPECT_EQ(QDir(file(u"other/office"_s)).entryList({u"*.restored*"_s}, QDir::Files), QStringList());
    kim->goTo(service());
    lee->goTo(service());
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(lee->sync(), 200);
    const base::Id two = writeSomebody(*lee);
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_TRUE(kim->reads(kim->catalogue().home, syncing::noticeOf(one, two)));
    EXPECT_TRUE(lee->reads(lee->catalogue().home, syncing::noticeOf(two, one)));
    EXPECT_TRUE(verified().isOk());
}

TEST_P(Keeping, doesARestoreOnceMoreThatWasBrokenOff)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    ASSERT_OK(backup::make(desk(), file(u"one.bak"_s), false));
    const Place place = elsewhere();
    close();
    ASSERT_OK(backup::restore(place, file(u"one.bak"_s), m_clock, m_random));
    // As if it had died before its last step.
    const QByteArray mark = base::crypto::hash(place.database.toUtf8());
    ASSERT_OK(base::files::writeAtomically(place.restoringPath(), mark));
    EXPECT_ERROR(opening::open(place, m_clock, m_random), ErrorKind::VaultDamaged);
    EXPECT_ERROR(opening::make(place, u"연제구"_s, m_clock, m_random), ErrorKind::VaultDamaged);
    ASSERT_OK(backup::restore(place, file(u"one.bak"_s), m_clock, m_random));
    EXPECT_FALSE(QFile::exists(place.restoringPath()));
    open(place);
    EXPECT_EQ(verified().changes, 1);
    EXPECT_TRUE(verified().isOk());
}

TEST_P(Keeping, takesNoOtherOfficeForTheHalfOfARestore)
{
    ASSERT_OK(backup::make(desk(), file(u"one.bak"_s), false));
    const QByteArray elsewhere = base::crypto::hash("another database");
    ASSERT_OK(base::files::writeAtomically(m_place.restoringPath(), elsewhere));
    EXPECT_ERROR(backup::restore(m_place, file(u"one.bak"_s), m_clock, m_random), ErrorKind::AlreadyExists);
}

TEST_P(Keeping, restoresNothingOverAnOfficeOrWithoutItsKey)
{
    ASSERT_OK(backup::make(desk(), file(u"one.bak"_s), false));
    EXPECT_ERROR(backup::restore(m_place, file(u"one.bak"_s), m_clock, m_random), ErrorKind::AlreadyExists);
    Place place = placeIn(file(u"other"_s));
    EXPECT_ERROR(backup::restore(place, file(u"one.bak"_s), m_clock, m_random), ErrorKind::NotFound);
    place.secrets.dataKey = file(u"wrong.key"_s);
    QFile wrong(place.secrets.dataKey);
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write(QByteArray(64, 'a'));
    wrong.close();
    wrong.setPermissions(QFileDevice::ReadOwner);
    EXPECT_ERROR(backup::restore(place, file(u"one.bak"_s), m_clock, m_random), ErrorKind::VaultDamaged);
    EXPECT_FALSE(opening::exists(place));
}

TEST_P(Keeping, tellsDevicesWhatTwoBackupsHold)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    const auto first = backup::make(desk(), file(u"one.bak"_s), false);
    ASSERT_OK(first);
    EXPECT_EQ(first->sealed, 0);
    const auto second = backup::make(desk(), file(u"two.bak"_s), false);
    ASSERT_OK(second);
    EXPECT_EQ(second->sealed, first->receipt);
    EXPECT_GT(second->sealed, 0);
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(kim->lastResponse().sealed, first->receipt);
}

TEST_P(Keeping, answersAPackageOfADeviceWithoutANetwork)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    const base::Id home = kim->catalogue().home;
    const base::Id record = kim->write(home);
    const QByteArray out = packageOf(*kim, 1);
    const auto answered = packages::answer(desk(), out);
    ASSERT_OK(answered);
    EXPECT_EQ(answered->requests, 1);
    const auto back = wire::openPackage(answered->package, officeKey(), kim->deviceKey(), {}, m_clock.now());
    ASSERT_OK(back);
    ASSERT_EQ(back->letters.size(), 2);
    EXPECT_EQ(back->letters.at(0).kind, wire::LetterKind::Receipt);
    const auto response = wire::decodeResponse(back->letters.at(1).payload);
    ASSERT_OK(response);
    EXPECT_EQ(kim->machine().take(*response).kind, syncing::Taken::Kind::Done);
    EXPECT_TRUE(kim->reads(home, record));
    EXPECT_EQ(lee->sync(), 200);
    EXPECT_TRUE(lee->reads(home, record));
    // The same stick once more, one of somebody else, one that was bent.
    EXPECT_ERROR(packages::answer(desk(), out), ErrorKind::LetterRepeated);
    EXPECT_ERROR(packages::answer(desk(), packageOf(*vault(), 1)), ErrorKind::NotAllowed);
    QByteArray bent = packageOf(*kim, 2);
    bent[bent.size() / 2] = char(bent.at(bent.size() / 2) ^ 1);
    const auto broken = packages::answer(desk(), bent);
    EXPECT_FALSE(broken.has_value());
}

ON_BOTH_ENGINES(Keeping);

} // namespace
} // namespace office::test
