// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/secrets.h"

#include "model/office/addresses.h"
#include "model/office/recovery.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace office::test {
namespace {

constexpr QFileDevice::Permissions kForAll
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther;

class OfficeSecrets : public ::testing::Test {
protected:
    QTemporaryDir m_folder;
    SecretPlaces m_places = SecretPlaces::of(m_folder.filePath(u"office"_s), {}, {});
};

TEST_F(OfficeSecrets, areReadAsTheyWereMadeAndLieApart)
{
    const auto made = makeSecrets(m_places);
    ASSERT_OK(made);
    const auto read = readSecrets(m_places);
    ASSERT_OK(read);
    EXPECT_EQ(read->identity().publicKey, made->identity().publicKey);
    EXPECT_FALSE(m_places.dataKey.startsWith(m_places.folder + u'/'));
    EXPECT_FALSE(QFile::permissions(m_places.dataKey) & QFileDevice::ReadOther);
    EXPECT_FALSE(QFile::permissions(m_places.folder) & QFileDevice::ExeOther);
    EXPECT_ERROR(makeSecrets(m_places), ErrorKind::AlreadyExists);
}

TEST_F(OfficeSecrets, areNotReadWhereOthersCanReadThem)
{
    ASSERT_OK(makeSecrets(m_places));
    for (const QString &path : {m_places.dataKey, m_places.identityPath()}) {
        const auto before = QFile::permissions(path);
        ASSERT_TRUE(QFile::setPermissions(path, kForAll));
        EXPECT_ERROR(readSecrets(m_places), ErrorKind::NotAllowed);
        ASSERT_TRUE(QFile::setPermissions(path, before));
    }
    ASSERT_OK(readSecrets(m_places));
    ASSERT_TRUE(QFile::setPermissions(m_places.folder, kForAll | QFileDevice::ExeOwner));
    EXPECT_ERROR(readSecrets(m_places), ErrorKind::NotAllowed);
}

TEST_F(OfficeSecrets, areNothingWithoutTheDataKey)
{
    ASSERT_OK(makeSecrets(m_places));
    ASSERT_TRUE(QFile::rename(m_places.dataKey, m_places.dataKey + u".gone"_s));
    EXPECT_ERROR(readSecrets(m_places), ErrorKind::NotFound);
    QFile other(m_places.dataKey);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(64, '7'));
    other.close();
    other.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    EXPECT_ERROR(readSecrets(m_places), ErrorKind::VaultDamaged);
}

TEST_F(OfficeSecrets, takeTheKeyThatSystemdHandsIn)
{
    const QString credentials = m_folder.filePath(u"credentials"_s);
    QDir().mkpath(credentials);
    EXPECT_EQ(SecretPlaces::of(u"/x/office"_s, {}, credentials).dataKey, u"/x/office.key"_s);
    QFile(credentials + u"/data.key"_s).open(QIODevice::WriteOnly);
    EXPECT_EQ(SecretPlaces::of(u"/x/office"_s, {}, credentials).dataKey, credentials + u"/data.key"_s);
    EXPECT_EQ(SecretPlaces::of(u"/x/office"_s, u"/y"_s, credentials).dataKey, u"/y"_s);
}

TEST(RecoveryShares, openTogetherAndNotAlone)
{
    const recovery::Made made = recovery::make();
    const auto key = recovery::combine(made.shares, made.publicKey);
    ASSERT_OK(key);
    EXPECT_EQ(key->publicKey, made.publicKey);
    EXPECT_OK(recovery::combine({made.shares.second, made.shares.first.toLower()}, made.publicKey));
    EXPECT_ERROR(
        recovery::combine({made.shares.first, made.shares.first}, made.publicKey), ErrorKind::WrongPassword);
    const recovery::Made other = recovery::make();
    EXPECT_ERROR(recovery::combine({made.shares.first, other.shares.second}, made.publicKey),
        ErrorKind::WrongPassword);
    const auto sealed = base::crypto::sealKeyTo(base::crypto::makeKey(), made.publicKey);
    ASSERT_TRUE(sealed);
    EXPECT_TRUE(base::crypto::openKey(*sealed, *key));
}

TEST(RecoveryShares, noticeALetterThatIsWrong)
{
    const recovery::Made made = recovery::make();
    for (qsizetype at = 0; at < made.shares.first.size(); ++at) {
        QString wrong = made.shares.first;
        if (wrong.at(at) == u'-')
            continue;
        wrong[at] = wrong.at(at) == u'7' ? u'8' : u'7';
        EXPECT_ERROR(
            recovery::combine({wrong, made.shares.second}, made.publicKey), ErrorKind::WrongPassword);
    }
}

TEST(Addresses, areHostAndPort)
{
    EXPECT_EQ(Address::fromText(u"office.example:8443"_s)->host, u"office.example"_s);
    EXPECT_EQ(Address::fromText(u"[::1]:8443"_s)->host, u"::1"_s);
    EXPECT_EQ(Address::fromText(u"[::1]:8443"_s)->toText(), u"[::1]:8443"_s);
    for (const QString &wrong :
        {u"office"_s, u":1"_s, u"office:"_s, u"office:x"_s, u"office:70000"_s, QString()})
        EXPECT_FALSE(Address::fromText(wrong)) << wrong.toStdString();
}

} // namespace
} // namespace office::test
