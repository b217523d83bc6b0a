// SPDX-License-Identifier: GPL-3.0-or-later
// Every schema that was ever shipped is a vault in tests/data/vaults, and must open. When a migration is
// added, the vault of the version that it makes is written with CAREPASS_WRITE_SHIPPED=1; older ones are
// never touched again. Up to v10 their pages have 4,096 bytes; v10-pages is the first with larger ones.
#include "model/domain/assessment.h"
#include "model/domain/attachment.h"
#include "model/domain/household.h"
#include "model/domain/organisation.h"
#include "model/store/accesslog.h"
#include "model/store/attachments.h"
#include "model/store/drafts.h"
#include "model/store/history.h"
#include "model/store/namesearch.h"
#include "model/store/schema.h"
#include "model/store/undo.h"
#include "model/store/verify.h"
#include "resources/resources.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testvault.h"

#include <QDir>

#include <gtest/gtest.h>


namespace {

const QString kFolder = QStringLiteral(CAREPASS_SOURCE_DIR "/tests/data/vaults");
constexpr qint64 kLargest = 1400 * 1024;
const QByteArray kPaper = "%PDF-1.7 signed";
constexpr int kFirstWithPaper = 8;

QString folderOf(int version)
{
    return kFolder + QStringLiteral("/v%1").arg(version);
}

/// Such as 10 of "v10-pages".
int schemaOf(const QString &folder)
{
    return folder.section(u'-', 0, 0).mid(1).toInt();
}

/// Something of everything that a version has to carry over.
void fill(support::TestVault &vault)
{
    domain::Household household;
    household.name = QStringLiteral("홍길동네");
    household.address.road = QStringLiteral("반송로 12");
    auto person = support::person(QStringLiteral("홍길동"));
    person.household = vault.put(household, QStringLiteral("edit household"));
    person.wishes = {QStringLiteral("garden"), QStringLiteral("music")};
    person.extra = {{QStringLiteral("zodiac"), QStringLiteral("닭")}};
    const base::Id id = vault.put(person, QStringLiteral("add person"));
    vault.put(support::phone(id, QStringLiteral("01012345678")));
    vault.put(support::note(id, QStringLiteral("병원에 함께 갔다")), QStringLiteral("add note"));
    domain::Assessment assessment;
    assessment.parent = id;
    assessment.day = QDate(2026, 11, 20);
    assessment.total = 17;
    assessment.finishedAt = vault.clock().now();
    vault.put(assessment);
    auto renamed = vault.get<domain::Household>(person.household);
    renamed.note = QStringLiteral("고쳐 쓴 글");
    vault.put(renamed, QStringLiteral("edit household"));
    EXPECT_OK(
        store::undo::takeBack(vault.vault(), vault.connection(), vault.lastAct().id, domain::Overwrite::Ask));
    domain::Attachment paper;
    paper.parent = id;
    paper.size = kPaper.size();
    paper.blob = QString(64, u'b');
    EXPECT_OK(store::attachments::write(vault.connection(), vault.put(paper), kPaper));
    const QJsonObject body{{QStringLiteral("text"), QStringLiteral("쓰다 만 글")}};
    EXPECT_OK(store::drafts::save(vault.connection(), {QStringLiteral("note"), id, body, 1}));
    EXPECT_OK(store::accesslog::write(
        vault.vault(), vault.connection(), QStringLiteral("open"), {QStringLiteral("person"), id}));
}

TEST(ShippedVaults, isWrittenForTheNewestSchemaWhenAskedFor)
{
    if (!qEnvironmentVariableIsSet("CAREPASS_WRITE_SHIPPED"))
        GTEST_SKIP() << "nobody asked";
    support::TestVault vault;
    fill(vault);
    vault.close();
    const QString folder = folderOf(store::schema::newest());
    ASSERT_TRUE(QDir().mkpath(folder));
    for (const char *suffix : {"", "-keys"}) {
        ASSERT_TRUE(support::writeContent(folder + QStringLiteral("/dong.carepass") + QLatin1String(suffix),
            support::contentOf(vault.path() + QLatin1String(suffix))));
    }
}

class ShippedVault : public ::testing::TestWithParam<QString> { };

TEST_P(ShippedVault, opensMigratesAndVerifies)
{
    initResources();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dong.carepass"));
    for (const char *suffix : {"", "-keys"}) {
        const QByteArray bytes = support::contentOf(
            kFolder + u'/' + GetParam() + QStringLiteral("/dong.carepass") + QLatin1String(suffix));
        ASSERT_FALSE(bytes.isEmpty()) << "there is no vault in " << GetParam().toStdString();
        ASSERT_LT(bytes.size(), kLargest);
        ASSERT_TRUE(support::writeContent(path + QLatin1String(suffix), bytes));
    }
    support::FakeClock clock;
    base::SystemRandom random;
    const store::Environment environment{clock, random, support::kSmallCost};
    auto keys = store::keyring::unlock(path, support::kPassword, environment);
    ASSERT_OK(keys);
    auto vault = store::Vault::open(path, std::move(*keys), environment);
    ASSERT_OK(vault);
    const auto report = store::verify::everything(**vault);
    ASSERT_OK(report);
    EXPECT_TRUE(report->ok()) << (report->pages + report->chain + report->signatures + report->records
        + report->access + report->schema)
                                     .toStdString();
    EXPECT_EQ(report->schemaVersion, store::schema::newest());
    auto connection = (*vault)->connect({});
    ASSERT_OK(connection);
    const auto people = store::records::all<domain::Person>(**connection);
    ASSERT_OK(people);
    ASSERT_EQ(people->size(), 1);
    EXPECT_EQ(people->first().name, QStringLiteral("홍길동"));
    EXPECT_EQ(people->first().wishes.size(), 2);
    EXPECT_EQ(people->first().extra.value(QStringLiteral("zodiac")), QJsonValue(QStringLiteral("닭")));
    EXPECT_EQ(store::namesearch::find(**connection, QStringLiteral("ㅎㄱㄷ"), 5)->hits.size(), 1);
    EXPECT_EQ(store::notesearch::find(**connection, QStringLiteral("병원"), 5)->hits.size(), 1);
    EXPECT_EQ(store::drafts::all(**connection)->size(), 1);
    EXPECT_EQ(store::history::ofRecord(**connection, people->first().household, 9)->size(), 3);
    const auto papers = store::attachments::all(**connection);
    ASSERT_OK(papers);
    ASSERT_EQ(papers->size(), schemaOf(GetParam()) >= kFirstWithPaper ? 1 : 0);
    for (const store::attachments::Standing &paper : *papers)
        EXPECT_EQ(*store::attachments::read(**connection, paper.attachment), kPaper);
}

/// One for each folder, so that a new schema brings its vault and nothing else.
QStringList shippedFolders()
{
    return QDir(kFolder).entryList({QStringLiteral("v*")}, QDir::Dirs);
}

INSTANTIATE_TEST_SUITE_P(OfEachSchema, ShippedVault, ::testing::ValuesIn(shippedFolders()),
    [](const ::testing::TestParamInfo<QString> &folder) {
        return QString(folder.param).remove(u'-').toStdString();
    });

TEST(ShippedVaults, areThereForEverySchema)
{
    initResources();
    for (int schema = 1; schema <= store::schema::newest(); ++schema)
        EXPECT_TRUE(QDir(folderOf(schema)).exists())
            << "run this test once with CAREPASS_WRITE_SHIPPED=1 to write the vault of schema " << schema;
    for (const QString &folder : shippedFolders())
        EXPECT_LE(schemaOf(folder), store::schema::newest()) << folder.toStdString();
    EXPECT_TRUE(QDir(kFolder + QStringLiteral("/v10-pages")).exists());
}

} // namespace
