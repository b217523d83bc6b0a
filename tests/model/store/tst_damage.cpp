// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of a small vault, damaged in every way that a disk or a meddler has: opening or verifying says
// so, always.
#include "model/sql/cipher.h"
#include "model/store/namesearch.h"
#include "model/store/verify.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

constexpr qsizetype kPage = sql::cipher::kPageBytes;

class Damage : public ::testing::Test {
protected:
    Damage()
    {
        fill(QStringLiteral("홍길동"));
        early = flushed();
        fill(QStringLiteral("김복지"));
        good = flushed();
        vault.close();
    }
    void fill(const QString &name)
    {
        const base::Id id = vault.put(support::person(name));
        for (int i = 0; i < 20; ++i)
            vault.put(support::note(id, QStringLiteral("%1 방문 기록 %2").arg(name).arg(i)));
        vault.put(support::phone(id, QStringLiteral("01012345678")));
    }
    QByteArray flushed()
    {
        EXPECT_OK(vault.connection().script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        return support::contentOf(vault.path());
    }
    /// What a user hears of this file: the error of opening, what verifying found, or nothing.
    std::string answer(const QByteArray &bytes)
    {
        EXPECT_TRUE(support::writeContent(vault.path(), bytes));
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(vault.path() + QLatin1String(suffix));
        auto keys = store::keyring::unlock(vault.path(), support::kPassword, vault.environment());
        if (!keys)
            return support::describe(keys);
        auto opened = store::Vault::open(vault.path(), std::move(*keys), vault.environment());
        if (!opened)
            return support::describe(opened);
        const auto report = store::verify::everything(**opened);
        if (!report)
            return support::describe(report);
        return report->ok() ? std::string()
                            : "verify: " + (report->pages + report->chain + report->records).toStdString();
    }
    qsizetype pages() const { return good.size() / kPage; }

    TestVault vault;
    QByteArray early;
    QByteArray good;
};

TEST_F(Damage, isNotFoundWhereThereIsNone)
{
    EXPECT_EQ(answer(good), "");
    EXPECT_GT(pages(), 60);
}

TEST_F(Damage, isFoundInEveryPageByOneFlippedBit)
{
    for (qsizetype page = 0; page < pages(); ++page) {
        QByteArray bad = good;
        const qsizetype at = page * kPage + (page * 389 + 7) % kPage;
        bad[at] = char(bad.at(at) ^ (1 << (page % 8)));
        EXPECT_NE(answer(bad), "") << "page " << page << ", byte " << at % kPage;
    }
}

TEST_F(Damage, isFoundInEveryPageOfZeros)
{
    for (qsizetype page = 0; page < pages(); ++page) {
        QByteArray bad = good;
        bad.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
        EXPECT_NE(answer(bad), "") << "page " << page;
    }
}

TEST_F(Damage, isFoundInTheHeaderByteByByte)
{
    for (qsizetype at = 0; at < 120; at += 3) {
        QByteArray bad = good;
        bad[at] = char(bad.at(at) ^ 128);
        const std::string said = answer(bad);
        EXPECT_NE(said, "") << "byte " << at;
        EXPECT_EQ(said.find("error kind " + std::to_string(int(ErrorKind::VaultDamaged))), 0u) << said;
    }
}

TEST_F(Damage, isFoundWherePagesHaveChangedPlaces)
{
    for (qsizetype page = 1; page + 1 < pages(); page += 5) {
        QByteArray bad = good;
        const QByteArray one = good.mid(page * kPage, kPage);
        bad.replace(page * kPage, kPage, good.mid((page + 1) * kPage, kPage));
        bad.replace((page + 1) * kPage, kPage, one);
        EXPECT_NE(answer(bad), "") << "pages " << page << " and " << page + 1;
    }
}

TEST_F(Damage, isFoundInAFileCutAnywhere)
{
    for (qsizetype size = 0; size < good.size(); size += 7 * kPage) {
        EXPECT_NE(answer(good.left(size)), "") << size << " bytes";
        EXPECT_NE(answer(good.left(size + 1000)), "") << size + 1000 << " bytes";
    }
    EXPECT_NE(answer(good.left(good.size() - 1)), "");
    EXPECT_NE(answer(good.left(good.size() - kPage)), "");
}

TEST_F(Damage, isFoundWhereAnOldPageCameBackOrElseHarmsNobody)
{
    // An old page carries a valid seal, so that only the structure, the chains and the records can tell. What
    // none of them sees is the search tables' own shortcut to their terms; search has to find everything all
    // the same.
    int found = 0;
    int harmless = 0;
    for (qsizetype page = 0; page < early.size() / kPage; ++page) {
        const QByteArray old = early.mid(page * kPage, kPage);
        if (old == good.mid(page * kPage, kPage))
            continue;
        QByteArray bad = good;
        bad.replace(page * kPage, kPage, old);
        if (!answer(bad).empty()) {
            ++found;
            continue;
        }
        ++harmless;
        vault.open();
        for (const char *name : {"홍길동", "ㅎㄱㄷ", "김복지", "ㄱㅂㅈ", "01012345678"})
            EXPECT_FALSE(
                store::namesearch::find(vault.connection(), QString::fromUtf8(name), 5)->hits.isEmpty())
                << name << ", page " << page;
        EXPECT_EQ(
            store::notesearch::find(vault.connection(), QStringLiteral("방문 기록"), 99)->hits.size(), 40)
            << "page " << page;
        vault.close();
    }
    EXPECT_GT(found, 15);
    EXPECT_LE(harmless, 2);
}

TEST_F(Damage, isFoundWhereTheLogOfAnotherVaultLiesBesideIt)
{
    TestVault other;
    other.put(support::person(QStringLiteral("다른 사람")));
    const QByteArray foreign = support::contentOf(other.path() + QStringLiteral("-wal"));
    ASSERT_GT(foreign.size(), kPage);
    ASSERT_TRUE(support::writeContent(vault.path(), good));
    ASSERT_TRUE(support::writeContent(vault.path() + QStringLiteral("-wal"), foreign));
    auto keys = store::keyring::unlock(vault.path(), support::kPassword, vault.environment());
    ASSERT_OK(keys);
    const auto opened = store::Vault::open(vault.path(), std::move(*keys), vault.environment());
    EXPECT_ERROR(opened, ErrorKind::VaultDamaged);
}

TEST_F(Damage, isFoundWhereTheWholeFileIsAnOlderOne)
{
    // The key file remembers how far the logs had come when the vault was last locked.
    vault.open();
    auto keys = store::keyfile::read(vault.path());
    ASSERT_OK(keys);
    const auto heads = store::logheads::read(vault.connection());
    ASSERT_OK(heads);
    keys->heads = *heads;
    ASSERT_OK(store::keyfile::write(vault.path(), *keys));
    vault.close();
    EXPECT_EQ(answer(good), "");
    EXPECT_NE(answer(early), "");
}

} // namespace
