// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/note.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/store/history.h"
#include "model/store/namesearch.h"
#include "model/store/peoplelist.h"
#include "model/store/undo.h"
#include "model/store/verify.h"
#include "tests/support/testvault.h"

#include <QFile>

#include <gtest/gtest.h>

using support::TestVault;

namespace {

domain::Person person(const QString &name)
{
    domain::Person person;
    person.name = name;
    person.birth = QDate(1957, 5, 6);
    person.sex = QStringLiteral("m");
    return person;
}

TEST(Vault, keepsARecordOverClosingAndOpening)
{
    TestVault vault;
    const base::Id id = vault.put(person(QStringLiteral("홍길동")));
    vault.close();
    vault.open();
    const auto found = store::records::find<domain::Person>(vault.connection(), id);
    ASSERT_OK(found);
    ASSERT_TRUE(found->has_value());
    EXPECT_EQ((*found)->name, QStringLiteral("홍길동"));
    EXPECT_EQ((*found)->birth, QDate(1957, 5, 6));
    EXPECT_EQ((*found)->version, 1);
}

TEST(Vault, writesNoNameInTheClear)
{
    TestVault vault;
    vault.put(person(QStringLiteral("홍길동")));
    vault.close();
    for (const char *suffix : {"", "-keys", "-wal"}) {
        QFile file(vault.path() + QLatin1String(suffix));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        EXPECT_FALSE(file.readAll().contains("홍길동")) << suffix;
    }
}

TEST(Search, findsAPersonByInitialsHalfTypedAndInTheWrongKeyboardMode)
{
    TestVault vault;
    const base::Id id = vault.put(person(QStringLiteral("홍길동")));
    domain::Phone phone;
    phone.parent = id;
    phone.number = QStringLiteral("01012345678");
    vault.put(phone);
    domain::Person other = person(QStringLiteral("김복지"));
    other.birth = QDate(1961, 2, 3);
    vault.put(other);
    for (const char *question :
        {"홍길동", "ㅎㄱㄷ", "홍기", "ghdrlfehd", "ㅎㄱ", "홍", "1234-5678", "ghdrl", "19570506"}) {
        const auto answer = store::namesearch::find(vault.connection(), QString::fromUtf8(question), 10);
        ASSERT_OK(answer);
        ASSERT_FALSE(answer->hits.isEmpty()) << question;
        EXPECT_EQ(answer->hits.first().id, id) << question;
    }
}

TEST(Undo, takesAnEditBackAndRedoesIt)
{
    TestVault vault;
    const base::Id id = vault.put(person(QStringLiteral("홍길동")));
    auto stored = *store::records::find<domain::Person>(vault.connection(), id);
    stored->name = QStringLiteral("홍길순");
    vault.put(*stored);
    const auto acts = store::history::recentActs(vault.connection(), 1);
    ASSERT_OK(acts);
    const auto undone
        = store::undo::takeBack(vault.vault(), vault.connection(), acts->first().id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    EXPECT_EQ(
        (*store::records::find<domain::Person>(vault.connection(), id))->name, QStringLiteral("홍길동"));
    ASSERT_OK(
        store::undo::takeBack(vault.vault(), vault.connection(), undone->act.id, domain::Overwrite::Ask));
    EXPECT_EQ(
        (*store::records::find<domain::Person>(vault.connection(), id))->name, QStringLiteral("홍길순"));
    const auto report = store::verify::everything(vault.vault());
    ASSERT_OK(report);
    EXPECT_TRUE(report->ok()) << report->chain.toStdString() << report->records.toStdString()
                              << report->signatures.toStdString() << report->schema.toStdString();
    EXPECT_EQ(report->changes, 4);
}

TEST(PeopleList, filtersAndSortsByTheSummaries)
{
    TestVault vault;
    for (const char *name : {"표승재", "남궁혜린", "홍길동"})
        vault.put(person(QString::fromUtf8(name)));
    domain::PeopleQuery query;
    query.today = QDate(2026, 11, 20);
    query.order = {{domain::PeopleColumn::Name, true}};
    const auto page = store::peoplelist::page(vault.connection(), query, 0, 2);
    ASSERT_OK(page);
    EXPECT_EQ(page->total, 3);
    ASSERT_EQ(page->rows.size(), 2);
    EXPECT_EQ(page->rows.first().name, QStringLiteral("홍길동"));
    query.text = QStringLiteral("ㄴㄱ");
    EXPECT_EQ(store::peoplelist::page(vault.connection(), query, 0, 10)->total, 1);
}

} // namespace
