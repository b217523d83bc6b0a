// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliVault;

namespace {

const QByteArray kCollection
    = R"json({"form": "collection", "day": "2026-11-20", "givenBy": "self", "method": "paper",
        "ticks": {"basic": true, "circumstances": true, "followUp": false}})json";

TEST(ConsentCommands, attachAPaperLaterAndWriteItOutWithAReason)
{
    CliVault vault;
    const QString person = vault.addPerson(R"json({"name": "홍길동", "birth": "1957-05-06"})json");
    const QString consent
        = vault.done({u"consent"_s, u"add"_s, person}, kCollection).value(u"id"_s).toString();
    const QString copy = vault.file(u"copy.pdf"_s);
    EXPECT_EQ(vault.run({u"consent"_s, u"paper"_s, consent, u"--out"_s, copy}).code, 1)
        << "there is none yet";
    EXPECT_EQ(
        vault.run({u"consent"_s, u"attach"_s, consent, u"--paper"_s, vault.write(u"a.txt"_s, "letter")}).code,
        2);
    const QString scan = vault.write(u"scan.pdf"_s, "%PDF-1.7 signed");
    vault.done({u"consent"_s, u"attach"_s, consent, u"--paper"_s, scan});
    EXPECT_EQ(vault.run({u"consent"_s, u"attach"_s, consent, u"--paper"_s, scan}).code, 6) << "only once";
    vault.done({u"consent"_s, u"paper"_s, consent, u"--out"_s, copy, u"--reason"_s, u"본인 요청"_s});
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("%PDF-1.7 signed"));
}

TEST(ConsentCommands, writeOverNoFileUnlessTold)
{
    CliVault vault;
    const QString person = vault.addPerson(R"json({"name": "홍길동", "birth": "1957-05-06"})json");
    const QString consent
        = vault.done({u"consent"_s, u"add"_s, person}, kCollection).value(u"id"_s).toString();
    vault.done({u"consent"_s, u"attach"_s, consent, u"--paper"_s, vault.write(u"scan.pdf"_s, "%PDF-1.7 signed")});
    const QString paper
        = vault.done({u"paper"_s, u"list"_s, person}).value(u"papers"_s)[0][u"id"_s].toString();
    const QString taken = vault.write(u"taken.pdf"_s, "of somebody else");
    const auto contents = [&] {
        QFile file(taken);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    for (const QStringList &command : {QStringList{u"paper"_s, u"save"_s, paper, u"--out"_s, taken},
             {u"consent"_s, u"paper"_s, consent, u"--out"_s, taken}}) {
        const support::Ran refused = vault.run(command);
        EXPECT_EQ(refused.code, 1);
        EXPECT_TRUE(QString::fromUtf8(refused.err).contains(u"--force"_s)) << refused.err.toStdString();
        EXPECT_EQ(contents(), QByteArray("of somebody else"));
    }
    vault.done({u"paper"_s, u"save"_s, paper, u"--out"_s, taken, u"--force"_s});
    EXPECT_EQ(contents(), QByteArray("%PDF-1.7 signed"));
}

TEST(ConsentCommands, withdrawAndSayWhichProvidersLackAConsent)
{
    CliVault vault;
    const QString person = vault.addPerson(R"json({"name": "홍길동", "birth": "1957-05-06"})json");
    const QString consent
        = vault.done({u"consent"_s, u"add"_s, person}, kCollection).value(u"id"_s).toString();
    EXPECT_TRUE(vault.done({u"consent"_s, u"withdraw"_s, consent}).value(u"held"_s).toArray().isEmpty());
    EXPECT_EQ(vault.run({u"consent"_s, u"withdraw"_s, consent}).code, 6) << "only once";
    const QJsonObject listed = vault.done({u"consent"_s, u"list"_s, person});
    EXPECT_EQ(listed.value(u"consents"_s)[0][u"stands"_s].toString(), u"withdrawn"_s);
    EXPECT_TRUE(vault.done({u"consent"_s, u"lacking"_s, person}).value(u"lacking"_s).toArray().isEmpty())
        << "no bundle, no provider";
}

} // namespace
