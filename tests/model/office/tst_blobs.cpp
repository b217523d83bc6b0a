// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed files of attachments at the office: who may bring and get them, and what it believes.
#include "tests/model/office/bench.h"

#include "model/base/sealedfile.h"
#include "model/office/backup.h"
#include "model/office/verify.h"
#include "model/wire/blobs.h"

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

using base::sealedfile::kChunk;
using wire::BlobVerdict;

/// A file with the record that names it.
struct File {
    wire::BlobName name;
    QByteArray bytes;
    base::LockedBytes key = base::crypto::makeKey();
    QList<QByteArray> chunks;
    base::Id person;
};

class Blobs : public Bench {
protected:
    void SetUp() override
    {
        Bench::SetUp();
        if (IsSkipped())
            return;
        m_kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
        m_lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
        m_park = person(u"박동"_s, u"dongOfficer"_s, u"1002"_s);
    }

    File sealed(qsizetype size)
    {
        File file;
        file.bytes = m_random.bytes(size);
        file.chunks = *base::sealedfile::seal(file.bytes, file.key);
        file.name.blob = base::sealedfile::nameOf(file.chunks);
        return file;
    }

    /// A person with an attachment that names the file, accepted by the office.
    File attached(Vault &vault, qsizetype size)
    {
        File file = sealed(size);
        const base::Id home = vault.catalogue().home;
        file.person = vault.write(home);
        file.name.record = base::Id::make(m_clock.now(), m_random);
        name(vault, file, home);
        EXPECT_EQ(vault.sync(), 200);
        return file;
    }

    void name(Vault &vault, const File &file, const base::Id &stream)
    {
        syncing::Body body;
        body.writes.append({u"parent"_s, QJsonValue(), file.person.toString()});
        body.writes.append({u"size"_s, QJsonValue(), qint64(file.bytes.size())});
        body.writes.append({u"blob"_s, QJsonValue(), file.name.blob});
        EXPECT_OK(vault.change(stream, syncing::Kind::Create, file.name.record, body, u"attachment"_s));
    }

    base::Result<wire::BlobAnswer> send(const Vault &vault, wire::LetterKind kind, const QByteArray &payload)
    {
        const wire::Letter letter{kind, vault.device(), {}, m_clock.now(), 0, {}, payload};
        const transport::Reply reply = post("/v1/blobs", *wire::seal(letter, vault.deviceKey(), officeKey()));
        if (reply.status != 200)
            return base::Error{base::ErrorKind::NotAllowed, QString::number(reply.status)};
        const auto answer = wire::open(reply.body, officeKey(), vault.deviceKey(), m_clock.now());
        EXPECT_OK(answer);
        EXPECT_EQ(answer->kind, wire::LetterKind::BlobAnswer);
        return wire::decodeBlobAnswer(answer->payload);
    }
    wire::BlobState ask(const Vault &vault, const wire::BlobName &name)
    {
        return send(vault, wire::LetterKind::BlobAsk, wire::encode(wire::BlobAsk{{name}}))->states.at(0);
    }
    wire::BlobState put(const Vault &vault, const File &file, int number)
    {
        return putChunk(vault, file, number, file.chunks.at(number));
    }
    wire::BlobState putChunk(const Vault &vault, const File &file, int number, const QByteArray &chunk)
    {
        return send(vault, wire::LetterKind::BlobPut,
            wire::encode(wire::BlobPut{file.name, file.bytes.size(), number, chunk}))
            ->states.at(0);
    }
    wire::BlobState putAll(const Vault &vault, const File &file)
    {
        wire::BlobState state;
        for (int number = 0; number < file.chunks.size(); ++number)
            state = put(vault, file, number);
        return state;
    }
    wire::BlobAnswer get(const Vault &vault, const wire::BlobName &name, int number)
    {
        return *send(vault, wire::LetterKind::BlobGet, wire::encode(wire::BlobGet{name, number}));
    }
    bool gets(const Vault &vault, const File &file)
    {
        base::sealedfile::Opener opener(file.key, file.bytes.size());
        for (int number = 0; number < file.chunks.size(); ++number) {
            if (!opener.take(get(vault, file.name, number).chunk))
                return false;
        }
        const auto whole = opener.file(file.name.blob);
        return whole && *whole == file.bytes;
    }
    BlobVerdict verdictOfGet(const Vault &vault, const wire::BlobName &name)
    {
        return get(vault, name, 0).states.at(0).verdict;
    }

    std::unique_ptr<Vault> m_kim;
    std::unique_ptr<Vault> m_lee;
    std::unique_ptr<Vault> m_park;
};

TEST_P(Blobs, goFromOneToAnotherOfTheSameDong)
{
    const File file = attached(*m_kim, 2 * kChunk + 100);
    EXPECT_FALSE(ask(*m_kim, file.name).isComplete);
    EXPECT_EQ(verdictOfGet(*m_lee, file.name), BlobVerdict::NotThere);
    EXPECT_FALSE(put(*m_kim, file, 0).isComplete);
    EXPECT_EQ(verdictOfGet(*m_lee, file.name), BlobVerdict::NotThere) << "not before it is whole";
    EXPECT_FALSE(put(*m_kim, file, 1).isComplete);
    EXPECT_TRUE(put(*m_kim, file, 2).isComplete);
    EXPECT_TRUE(ask(*m_lee, file.name).isComplete);
    EXPECT_TRUE(gets(*m_lee, file));
    EXPECT_TRUE(gets(*m_kim, file));
}

TEST_P(Blobs, goOnFromAnyChunkInAnyOrder)
{
    const File file = attached(*m_kim, 3 * kChunk);
    EXPECT_FALSE(put(*m_kim, file, 2).isComplete);
    const wire::BlobState known = ask(*m_kim, file.name);
    EXPECT_FALSE(known.holds(0));
    EXPECT_FALSE(known.holds(1));
    EXPECT_TRUE(known.holds(2));
    EXPECT_FALSE(put(*m_kim, file, 2).isComplete) << "once more changes nothing";
    EXPECT_FALSE(put(*m_kim, file, 0).isComplete);
    EXPECT_TRUE(put(*m_kim, file, 1).isComplete);
    EXPECT_TRUE(put(*m_kim, file, 1).isComplete) << "nor when all is there";
    EXPECT_TRUE(gets(*m_lee, file));
}

TEST_P(Blobs, areNeitherGivenNorTakenWithoutRights)
{
    const File file = attached(*m_kim, 1000);
    EXPECT_EQ(put(*m_park, file, 0).verdict, BlobVerdict::NotNamed);
    EXPECT_TRUE(putAll(*m_kim, file).isComplete);
    EXPECT_EQ(ask(*m_park, file.name).verdict, BlobVerdict::NotNamed);
    EXPECT_FALSE(ask(*m_park, file.name).isComplete);
    EXPECT_EQ(verdictOfGet(*m_park, file.name), BlobVerdict::NotNamed);
    // Knowing the hash helps nobody: a record of one's own that names it holds no file.
    File borrowed = attached(*m_park, 10);
    const wire::BlobName own{borrowed.name.record, file.name.blob};
    EXPECT_EQ(verdictOfGet(*m_park, own), BlobVerdict::NotNamed);
    borrowed.name.record = base::Id::make(m_clock.now(), m_random);
    borrowed.name.blob = file.name.blob;
    name(*m_park, borrowed, m_park->catalogue().home);
    EXPECT_EQ(m_park->sync(), 200);
    EXPECT_EQ(verdictOfGet(*m_park, borrowed.name), BlobVerdict::NotThere);
    EXPECT_FALSE(ask(*m_park, borrowed.name).isComplete);
}

TEST_P(Blobs, areTakenOnlyFromWhoMayWriteThere)
{
    const auto reader = person(u"진행"_s, u"facilitator"_s);
    const File file = attached(*m_kim, 1000);
    // Invited to read the dong's cases; his role writes conferences and notes.
    ASSERT_OK(desk().perform([&](Hall &hall) {
        hall.office.setRights(reader->user(), {m_kim->catalogue().home});
        return base::Done();
    }));
    EXPECT_EQ(put(*reader, file, 0).verdict, BlobVerdict::NotAllowed);
    EXPECT_TRUE(putAll(*m_kim, file).isComplete);
    EXPECT_TRUE(gets(*reader, file));
}

TEST_P(Blobs, areRefusedWhereRecordAndFileDoNotAgree)
{
    File file = attached(*m_kim, kChunk + 5);
    EXPECT_EQ(putChunk(*m_kim, file, 0, file.chunks[0].chopped(1)).verdict, BlobVerdict::WrongSize);
    EXPECT_EQ(putChunk(*m_kim, file, 0, file.chunks[1]).verdict, BlobVerdict::WrongSize);
    EXPECT_EQ(putChunk(*m_kim, file, 2, file.chunks[1]).verdict, BlobVerdict::WrongSize);
    EXPECT_EQ(putChunk(*m_kim, file, -1, file.chunks[1]).verdict, BlobVerdict::WrongSize);
    const QByteArray content = file.bytes;
    file.bytes.append('x');
    EXPECT_EQ(put(*m_kim, file, 0).verdict, BlobVerdict::WrongSize);
    file.bytes = content;
    const wire::BlobName other{file.name.record, QString(64, u'a')};
    const wire::BlobName nothing{base::Id::make(m_clock.now(), m_random), file.name.blob};
    const wire::BlobName ofPerson{file.person, file.name.blob};
    for (const wire::BlobName &name : {other, nothing, ofPerson, wire::BlobName{}})
        EXPECT_EQ(ask(*m_kim, name).verdict, BlobVerdict::NotNamed);
    EXPECT_EQ(get(*m_kim, file.name, 0).states.at(0).verdict, BlobVerdict::NotThere);
    EXPECT_TRUE(putAll(*m_kim, file).isComplete);
    EXPECT_EQ(get(*m_kim, file.name, 2).states.at(0).verdict, BlobVerdict::WrongSize);
    EXPECT_EQ(get(*m_kim, file.name, -1).states.at(0).verdict, BlobVerdict::WrongSize);
}

TEST_P(Blobs, ofMoreThanTenMebibytesAreNotTaken)
{
    File file = sealed(100);
    file.bytes.resize(base::sealedfile::kLargest + 1);
    const base::Id home = m_kim->catalogue().home;
    file.person = m_kim->write(home);
    file.name.record = base::Id::make(m_clock.now(), m_random);
    name(*m_kim, file, home);
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_EQ(put(*m_kim, file, 0).verdict, BlobVerdict::WrongSize);
}

TEST_P(Blobs, thatDoNotBearTheirNameAreDroppedAndMayComeAgain)
{
    const File file = attached(*m_kim, kChunk + 5);
    QByteArray forged = file.chunks[1];
    forged[3] = char(forged.at(3) ^ 1);
    EXPECT_FALSE(putChunk(*m_lee, file, 1, forged).isComplete);
    EXPECT_EQ(put(*m_kim, file, 0).verdict, BlobVerdict::Damaged);
    EXPECT_FALSE(ask(*m_kim, file.name).holds(1));
    EXPECT_TRUE(putAll(*m_kim, file).isComplete);
    // What is whole stays as it is.
    EXPECT_TRUE(putChunk(*m_lee, file, 1, forged).isComplete);
    EXPECT_TRUE(gets(*m_lee, file));
}

TEST_P(Blobs, areNotForARevokedDeviceOrAForgedLetter)
{
    const File file = attached(*m_kim, 1000);
    EXPECT_TRUE(putAll(*m_kim, file).isComplete);
    const QByteArray payload = wire::encode(wire::BlobGet{file.name, 0});
    const wire::Letter letter{wire::LetterKind::BlobGet, m_lee->device(), {}, m_clock.now(), 0, {}, payload};
    EXPECT_EQ(post("/v1/blobs", *wire::seal(letter, m_park->deviceKey(), officeKey())).status, 403);
    EXPECT_EQ(post("/v1/blobs", m_lee->syncLetter()).status, 403);
    EXPECT_EQ(post("/v1/blobs", "nothing").status, 403);
    EXPECT_EQ(post("/v1/sync", *wire::seal(letter, m_lee->deviceKey(), officeKey())).status, 403);
    EXPECT_TRUE(gets(*m_lee, file));
    EXPECT_OK(console(u"revoke"_s, {{u"device"_s, m_lee->device().toString()}}));
    EXPECT_EQ(post("/v1/blobs", *wire::seal(letter, m_lee->deviceKey(), officeKey())).status, 403);
}

TEST_P(Blobs, endWithTheAccount)
{
    const File file = attached(*m_kim, 1000);
    EXPECT_TRUE(putAll(*m_kim, file).isComplete);
    EXPECT_OK(firstAdministrator()->ask(u"endUser"_s, {{u"user"_s, m_lee->user().toString()}}));
    EXPECT_EQ(verdictOfGet(*m_lee, file.name), BlobVerdict::NotNamed);
}

TEST_P(Blobs, goWithTheCaseThatMoves)
{
    const File file = attached(*m_kim, 1000);
    const File late = attached(*m_kim, 2000);
    EXPECT_TRUE(putAll(*m_kim, file).isComplete);
    for (const File *one : {&file, &late}) {
        ASSERT_OK(desk().perform([&](Hall &hall) {
            hall.office.move(one->person, m_park->catalogue().home);
            return base::Done();
        }));
    }
    EXPECT_TRUE(gets(*m_park, file));
    EXPECT_EQ(verdictOfGet(*m_kim, file.name), BlobVerdict::NotNamed);
    EXPECT_EQ(ask(*m_lee, file.name).verdict, BlobVerdict::NotNamed);
    EXPECT_EQ(put(*m_lee, late, 0).verdict, BlobVerdict::NotNamed);
    // What somebody wrote he may still deliver, and does not get back.
    EXPECT_TRUE(putAll(*m_kim, late).isComplete);
    EXPECT_TRUE(gets(*m_park, late));
    EXPECT_EQ(verdictOfGet(*m_kim, late.name), BlobVerdict::NotNamed);
}

TEST_P(Blobs, areGoneWithTheRecordThatIsErased)
{
    const File file = attached(*m_kim, 1000);
    const File other = attached(*m_kim, 1000);
    EXPECT_TRUE(putAll(*m_kim, file).isComplete);
    EXPECT_TRUE(putAll(*m_kim, other).isComplete);
    ASSERT_OK(desk().perform([&](Hall &hall) {
        hall.store.setErased(file.name.record);
        hall.store.strip(file.name.record);
        return base::Done();
    }));
    EXPECT_EQ(verdictOfGet(*m_kim, file.name), BlobVerdict::NotNamed);
    EXPECT_EQ(put(*m_kim, file, 0).verdict, BlobVerdict::NotNamed);
    EXPECT_EQ(desk().connection().single(u"SELECT COUNT(*) FROM blob_chunk"_s)->toInt(), 1);
    EXPECT_TRUE(gets(*m_lee, other));
    EXPECT_TRUE(verify(desk())->isOk());
}

TEST_P(Blobs, stayWhileTheirRecordIsOnlyTakenBack)
{
    const File file = attached(*m_kim, 1000);
    EXPECT_TRUE(putAll(*m_kim, file).isComplete);
    syncing::Body removal;
    removal.saw = m_kim->replica().record(m_kim->catalogue().home, file.name.record).tips;
    EXPECT_OK(m_kim->change(
        m_kim->catalogue().home, syncing::Kind::Remove, file.name.record, removal, u"attachment"_s));
    EXPECT_EQ(m_kim->sync(), 200);
    EXPECT_TRUE(gets(*m_lee, file)) << "undoing brings the paper again";
}

TEST_P(Blobs, areVerifiedCountedAndInBackups)
{
    const File file = attached(*m_kim, kChunk + 1);
    const File half = attached(*m_kim, 2 * kChunk);
    EXPECT_TRUE(putAll(*m_kim, file).isComplete);
    EXPECT_FALSE(put(*m_kim, half, 1).isComplete);
    const auto found = verify(desk());
    ASSERT_OK(found);
    EXPECT_EQ(found->troubles, QStringList());
    EXPECT_EQ(found->files, 1);
    EXPECT_EQ(found->filesPartly, 1);
    const QByteArray page = service().handle({"GET", "/metrics", {}, u"127.0.0.1"_s}).body;
    EXPECT_TRUE(page.contains("carepass_office_files 1\n"));
    EXPECT_TRUE(page.contains("carepass_office_files_partly 1\n"));
    EXPECT_TRUE(page.contains("carepass_office_files_bytes " + QByteArray::number(kChunk + 1)));
    // Into another office and on.
    ASSERT_OK(backup::make(desk(), Bench::file(u"one.bak"_s), false));
    ASSERT_NO_FATAL_FAILURE(restoreFrom(Bench::file(u"one.bak"_s)));
    EXPECT_TRUE(gets(*m_lee, file));
    EXPECT_TRUE(put(*m_kim, half, 0).isComplete);
    EXPECT_TRUE(verify(desk())->isOk());
    // And what somebody altered in the database is found.
    ASSERT_OK(desk()
                  .connection()
                  .statement(u"UPDATE blob_chunk SET content = ? WHERE number = 0"_s)
                  .bind(QByteArray(100, 'x'))
                  .run());
    EXPECT_EQ(verify(desk())->troubles.size(), 2);
}

ON_BOTH_ENGINES(Blobs);

} // namespace
} // namespace office::test
