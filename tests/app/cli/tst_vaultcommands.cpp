// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include "model/base/id.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliVault;
using support::Ran;
using support::runCli;
using ::testing::HasSubstr;

namespace {

/// One vault for the whole suite; tests that harm it work on a copy.
class VaultCommands : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_vault = new CliVault;
        s_vault->addPerson(R"json({"name": "홍길동", "birth": "1957-05-06"})json");
    }
    static void TearDownTestSuite() { delete s_vault; }

    /// A copy of vault and keys under another name.
    static QString copy(const QString &name)
    {
        const QString path = s_vault->file(name + u".carepass"_s);
        EXPECT_TRUE(QFile::copy(s_vault->path(), path));
        EXPECT_TRUE(QFile::copy(s_vault->path() + u"-keys"_s, path + u"-keys"_s));
        return path;
    }
    static Ran runOn(const QString &path, const QStringList &command, const QString &passwordFile = {})
    {
        return runCli(QStringList{u"--json"_s, u"--vault"_s, path, u"--password-file"_s,
                          passwordFile.isEmpty() ? s_vault->passwordFile() : passwordFile}
            + command);
    }
    static void flipByte(const QString &path, qint64 at)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        char byte = 0;
        ASSERT_TRUE(file.getChar(&byte));
        ASSERT_TRUE(file.seek(at));
        ASSERT_TRUE(file.putChar(char(byte ^ 0x40)));
    }

    inline static CliVault *s_vault = nullptr;
};

TEST_F(VaultCommands, createTellsTheRecoveryCodeOnce)
{
    EXPECT_GE(QString(s_vault->recoveryCode()).remove(u'-').size(), 32) << "160 bits";
    const Ran again
        = runOn(s_vault->path(), {u"vault"_s, u"create"_s, u"--name"_s, u"x"_s, u"--cost"_s, u"floor"_s});
    EXPECT_EQ(again.code, 1);
    EXPECT_EQ(again.json().value(u"error"_s)[u"kind"_s].toString(), u"alreadyExists"_s);
}

TEST_F(VaultCommands, createRefusesAShortPassword)
{
    const QString secret = s_vault->write(u"short"_s, "short\n");
    const QString path = s_vault->file(u"short.carepass"_s);
    EXPECT_EQ(
        runOn(path, {u"vault"_s, u"create"_s, u"--name"_s, u"x"_s, u"--cost"_s, u"floor"_s}, secret).code, 2);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(VaultCommands, infoCountsWhatIsThere)
{
    const QJsonObject info = s_vault->done({u"vault"_s, u"info"_s});
    EXPECT_EQ(info.value(u"owner"_s).toString(), u"윤해솔"_s);
    EXPECT_EQ(info.value(u"people"_s).toInt(), 1);
    EXPECT_GT(info.value(u"schema"_s).toInt(), 0);
    EXPECT_TRUE(base::Id::fromString(info.value(u"id"_s).toString()).has_value());
}

TEST_F(VaultCommands, infoDoesNotPretendToHaveCheckedEverything)
{
    EXPECT_EQ(s_vault->done({u"vault"_s, u"info"_s}).value(u"checked"_s).toString(), u"opening"_s);
    const Ran ran = runCli({u"vault"_s, u"info"_s, u"--password-file"_s, s_vault->passwordFile(),
        u"--vault"_s, s_vault->path()});
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("only that it opens; vault verify checks every page"));
}

TEST_F(VaultCommands, aMissingFolderIsNamed)
{
    const QString backup = s_vault->file(u"for-folder.backup"_s);
    s_vault->done({u"vault"_s, u"backup"_s, backup});
    const QString nowhere = s_vault->file(u"no/such/x.carepass"_s);
    for (const QStringList &command : {QStringList{u"vault"_s, u"restore"_s, backup},
             QStringList{u"vault"_s, u"create"_s, u"--name"_s, u"x"_s, u"--cost"_s, u"floor"_s}}) {
        const Ran ran = runOn(nowhere, command);
        EXPECT_EQ(ran.code, 1);
        EXPECT_THAT(ran.err.toStdString(),
            ::testing::AllOf(HasSubstr("There is no folder"), HasSubstr("/no/such; make it first")));
    }
    const Ran ran = s_vault->run({u"vault"_s, u"backup"_s, nowhere});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("There is no folder"));
}

TEST_F(VaultCommands, optionsStandAnywhere)
{
    const Ran ran = runCli({u"vault"_s, u"--json"_s, u"info"_s,
        u"--password-file="_s + s_vault->passwordFile(), u"--vault"_s, s_vault->path()});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.json().value(u"people"_s).toInt(), 1);
}

TEST_F(VaultCommands, linesForPeopleAreNotJson)
{
    const Ran ran = runCli({u"vault"_s, u"info"_s, u"--password-file"_s, s_vault->passwordFile(),
        u"--vault"_s, s_vault->path()});
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.out.toStdString(), ::testing::HasSubstr("윤해솔"));
    EXPECT_THAT(ran.out.toStdString(), ::testing::Not(::testing::HasSubstr("{")));
}

TEST_F(VaultCommands, aVaultThatIsNotThereFails)
{
    EXPECT_EQ(runOn(s_vault->file(u"nowhere.carepass"_s), {u"vault"_s, u"info"_s}).code, 1);
}

TEST_F(VaultCommands, thePasswordOpensInTheOtherKeyboardMode)
{
    // 한글암호 typed with the keyboard in English mode
    const QString secret = s_vault->write(u"other-mode"_s, "gksrmfdkagh Aa1!");
    EXPECT_EQ(runOn(s_vault->path(), {u"vault"_s, u"info"_s}, secret).code, 0);
}

TEST_F(VaultCommands, aWrongPasswordEndsWithThreeAndSoDoesTheWait)
{
    const QString path = copy(u"wrong"_s);
    const QString secret = s_vault->write(u"wrong"_s, "not the password\n");
    for (int i = 0; i < 5; ++i) {
        const Ran ran = runOn(path, {u"vault"_s, u"verify"_s}, secret);
        EXPECT_EQ(ran.code, 3);
        EXPECT_EQ(ran.json().value(u"error"_s)[u"kind"_s].toString(), u"wrongPassword"_s);
    }
    const Ran waiting = runOn(path, {u"vault"_s, u"info"_s});
    EXPECT_EQ(waiting.code, 3);
    EXPECT_EQ(waiting.json().value(u"error"_s)[u"kind"_s].toString(), u"waitBeforeTrying"_s);
}

TEST_F(VaultCommands, verifySaysThatASoundVaultIsSound)
{
    const QJsonObject found = s_vault->done({u"vault"_s, u"verify"_s});
    EXPECT_EQ(found.keys(), (QStringList{u"chain"_s, u"changes"_s, u"ok"_s, u"pages"_s, u"schema"_s}));
    EXPECT_TRUE(found.value(u"ok"_s).toBool());
    EXPECT_EQ(found.value(u"pages"_s).toString(), u"ok"_s);
    EXPECT_EQ(found.value(u"chain"_s).toString(), u"ok"_s);
    EXPECT_TRUE(found.value(u"schema"_s).isDouble());
    EXPECT_GT(found.value(u"changes"_s).toInt(), 0);
}

TEST_F(VaultCommands, verifyFindsAFlippedByteWhereverItIs)
{
    const qint64 size = QFileInfo(s_vault->path()).size();
    int number = 0;
    for (const qint64 at : {qint64(100), size / 2, size - 40}) {
        const QString path = copy(u"flipped-%1"_s.arg(++number));
        flipByte(path, at);
        const Ran ran = runOn(path, {u"vault"_s, u"verify"_s});
        EXPECT_EQ(ran.code, 4) << "byte " << at;
        const QJsonObject found = ran.json();
        EXPECT_FALSE(found.value(u"ok"_s).toBool(true));
        EXPECT_NE(found.value(u"pages"_s).toString(u"ok"_s), u"ok"_s);
        EXPECT_EQ(found.value(u"chain"_s).toString(), u"not checked"_s);
    }
}

TEST_F(VaultCommands, aDamagedKeyFileEndsWithFour)
{
    const QString path = copy(u"keys"_s);
    flipByte(path + u"-keys"_s, QFileInfo(path + u"-keys"_s).size() / 2);
    const Ran ran = runOn(path, {u"vault"_s, u"verify"_s});
    EXPECT_EQ(ran.code, 4);
    EXPECT_FALSE(ran.json().value(u"ok"_s).toBool(true));
    EXPECT_EQ(runOn(path, {u"vault"_s, u"info"_s}).code, 4);
}

TEST_F(VaultCommands, theKeyFileOfAnotherVaultEndsWithFour)
{
    const CliVault other;
    const QString path = copy(u"mixed"_s);
    ASSERT_TRUE(QFile::remove(path + u"-keys"_s));
    ASSERT_TRUE(QFile::copy(other.path() + u"-keys"_s, path + u"-keys"_s));
    const Ran ran = runOn(path, {u"vault"_s, u"info"_s});
    EXPECT_EQ(ran.code, 4);
    EXPECT_EQ(ran.json().value(u"error"_s)[u"kind"_s].toString(), u"slotsOfAnotherVault"_s);
}

TEST_F(VaultCommands, aSlotBelowTheFloorIsRefused)
{
    const support::TestVault weak; // made at the small cost of tests
    const Ran ran = runOn(weak.path(), {u"vault"_s, u"info"_s});
    EXPECT_EQ(ran.code, 6);
    EXPECT_EQ(ran.json().value(u"error"_s)[u"kind"_s].toString(), u"weakKeyDerivation"_s);
}

TEST_F(VaultCommands, aVaultThatAnotherProgramHasOpenEndsWithEight)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    const store::Environment environment{clock, random};
    auto keys
        = store::keyring::unlock(s_vault->path(), QString::fromUtf8(support::kPasswordBytes), environment);
    ASSERT_OK(keys);
    const auto held = store::Vault::open(s_vault->path(), std::move(*keys), environment);
    ASSERT_OK(held);
    const Ran ran = s_vault->run({u"vault"_s, u"info"_s});
    EXPECT_EQ(ran.code, 8);
    EXPECT_THAT(ran.err.toStdString(), ::testing::HasSubstr("test_cli")) << "by whom";
}

TEST_F(VaultCommands, aBackupBecomesAVaultAgain)
{
    const QString backup = s_vault->file(u"monday.carepass-backup"_s);
    s_vault->done({u"vault"_s, u"backup"_s, backup});
    const QString path = s_vault->file(u"restored.carepass"_s);
    const Ran restored = runOn(path, {u"vault"_s, u"restore"_s, backup});
    EXPECT_EQ(restored.code, 0) << restored.err.toStdString();
    EXPECT_EQ(restored.json().value(u"vault"_s).toString(), path);
    EXPECT_EQ(runOn(path, {u"vault"_s, u"info"_s}).json().value(u"people"_s).toInt(), 1);
    EXPECT_EQ(runOn(path, {u"vault"_s, u"restore"_s, backup}).code, 1) << "it is there already";
    EXPECT_EQ(runOn(path + u"2"_s, {u"vault"_s, u"restore"_s, s_vault->file(u"none"_s)}).code, 1);
    const QString wrong = s_vault->write(u"not-the-password"_s, "not the password");
    EXPECT_EQ(runOn(path + u"2"_s, {u"vault"_s, u"restore"_s, backup}, wrong).code, 3);
    EXPECT_FALSE(QFile::exists(path + u"2"_s));
    flipByte(backup, QFileInfo(backup).size() - 100);
    EXPECT_EQ(runOn(path + u"3"_s, {u"vault"_s, u"restore"_s, backup}).code, 4);
}

TEST_F(VaultCommands, aNewPasswordTakesThePlaceOfTheOld)
{
    const QString path = copy(u"renewed"_s);
    const QString fresh = s_vault->write(u"fresh"_s, "another password\n");
    const Ran changed
        = runOn(path, {u"vault"_s, u"password"_s, u"--new-password-file"_s, fresh, u"--cost"_s, u"floor"_s});
    EXPECT_EQ(changed.code, 0) << changed.err.toStdString();
    EXPECT_EQ(runOn(path, {u"vault"_s, u"info"_s}).code, 3);
    EXPECT_EQ(runOn(path, {u"vault"_s, u"info"_s}, fresh).code, 0);
}

TEST_F(VaultCommands, theRecoveryCodeSetsAPassword)
{
    const QString path = copy(u"recovered"_s);
    const QString code = s_vault->write(u"code"_s, s_vault->recoveryCode().toUtf8() + '\n');
    const QString fresh = s_vault->write(u"recovered"_s, "a password after that\n");
    const QStringList recover{u"vault"_s, u"recover"_s, u"--vault"_s, path, u"--new-password-file"_s, fresh,
        u"--cost"_s, u"floor"_s, u"--code-file"_s};
    const QString wrong = s_vault->write(u"wrong-code"_s, "AAAA-BBBB\n");
    EXPECT_EQ(runCli(recover + QStringList{wrong}).code, 3) << "letters are missing";
    QString mistyped = s_vault->recoveryCode();
    mistyped[3] = mistyped[3] == u'7' ? u'8' : u'7';
    const QString other = s_vault->write(u"mistyped-code"_s, mistyped.toUtf8());
    EXPECT_EQ(runCli(recover + QStringList{other}).code, 3) << "one letter is wrong";
    EXPECT_EQ(runCli(recover + QStringList{code}).code, 0);
    EXPECT_EQ(runOn(path, {u"vault"_s, u"info"_s}, fresh).code, 0);
}

TEST_F(VaultCommands, rotatingKeepsPasswordAndCodeAndChangesTheKey)
{
    const QString path = copy(u"rotated"_s);
    const QString oldKeys = s_vault->file(u"rotated-old-keys"_s);
    ASSERT_TRUE(QFile::copy(path + u"-keys"_s, oldKeys));
    const QString code = s_vault->write(u"code"_s, s_vault->recoveryCode().toUtf8());
    const Ran rotated
        = runOn(path, {u"vault"_s, u"rotate"_s, u"--code-file"_s, code, u"--cost"_s, u"floor"_s});
    EXPECT_EQ(rotated.code, 0) << rotated.err.toStdString();
    EXPECT_EQ(runOn(path, {u"vault"_s, u"verify"_s}).code, 0);
    QFile::remove(path + u"-keys"_s);
    QFile::remove(path + u"-keys-before"_s);
    ASSERT_TRUE(QFile::copy(oldKeys, path + u"-keys"_s));
    EXPECT_EQ(runOn(path, {u"vault"_s, u"info"_s}).code, 4) << "an old key file opens nothing any more";
}

TEST_F(VaultCommands, aPasswordFileLosesOneNewlineOnly)
{
    const QString two = s_vault->write(u"two-newlines"_s, support::kPasswordBytes + "\n\n");
    const QString path = copy(u"newlines"_s);
    EXPECT_EQ(runOn(path, {u"vault"_s, u"info"_s}, two).code, 3);
    const QString none = s_vault->write(u"no-newline"_s, support::kPasswordBytes);
    EXPECT_EQ(runOn(path, {u"vault"_s, u"info"_s}, none).code, 0);
}

/// No command takes the mark of a vault for practice away, and none puts it on another vault.
TEST_F(VaultCommands, aVaultForPracticeStaysOne)
{
    const QString path = s_vault->file(u"practice.carepass"_s);
    const Ran made = runOn(path,
        {u"vault"_s, u"create"_s, u"--name"_s, u"연습이"_s, u"--cost"_s, u"floor"_s, u"--training"_s});
    ASSERT_EQ(made.code, 0) << made.err.constData();
    const auto isTraining = [](const QString &vault) {
        return runOn(vault, {u"vault"_s, u"info"_s}).json().value(u"training"_s).toBool();
    };
    EXPECT_TRUE(isTraining(path));
    EXPECT_GT(runOn(path, {u"vault"_s, u"info"_s}).json().value(u"people"_s).toInt(), 100);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(runOn(path, {u"undo"_s}).code, 0) << i;
    EXPECT_NE(runOn(path, {u"demo"_s, u"--size"_s, u"S"_s}).code, 0) << "it holds something already";
    EXPECT_NE(runOn(path, {u"vault"_s, u"create"_s, u"--name"_s, u"x"_s, u"--cost"_s, u"floor"_s}).code, 0);
    const QString backup = s_vault->file(u"practice.carepass-backup"_s);
    ASSERT_EQ(runOn(path, {u"vault"_s, u"backup"_s, backup}).code, 0);
    const QString elsewhere = s_vault->file(u"looks-real.carepass"_s);
    ASSERT_EQ(runOn(elsewhere, {u"vault"_s, u"restore"_s, backup}).code, 0);
    EXPECT_TRUE(isTraining(elsewhere));
    EXPECT_TRUE(runOn(elsewhere, {u"vault"_s, u"verify"_s}).json().value(u"ok"_s).toBool());
    EXPECT_FALSE(isTraining(s_vault->path()));
    EXPECT_NE(runOn(s_vault->path(),
                  {u"vault"_s, u"create"_s, u"--name"_s, u"x"_s, u"--cost"_s, u"floor"_s, u"--training"_s})
                  .code,
        0)
        << "a vault that is there is never made one for practice";
    EXPECT_FALSE(isTraining(s_vault->path()));
}

} // namespace
