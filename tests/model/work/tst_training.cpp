// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/training.h"

#include "model/documents/careplan.h"
#include "model/documents/documenttext.h"
#include "model/domain/service.h"
#include "model/exchange/table.h"
#include "model/exchange/tablefile.h"
#include "model/store/records.h"
#include "model/work/demo.h"
#include "model/work/log.h"
#include "model/work/offerexport.h"
#include "model/work/peopleexport.h"
#include "model/work/vaults.h"
#include "tests/model/work/workbench.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace work;
using base::ErrorKind;

namespace {

/// A vault for practice with an invented dong of a few houses in it.
class Training : public ::testing::Test {
protected:
    Training()
        : m_codes(*readCodeLists())
    {
        EXPECT_OK(training::create(path(), u"연습이"_s, support::kPassword, support::kSmallCost, environment()));
    }

    store::Environment environment() { return {m_clock, m_random, support::kSmallCost}; }
    QString path() const { return m_folder.filePath(u"practice.carepass"_s); }
    Context &open(const QString &path, const QString &password = support::kPassword)
    {
        close();
        auto keys = vaults::unlock(path, password, environment());
        EXPECT_OK(keys);
        auto vault = store::Vault::open(path, std::move(*keys), environment());
        EXPECT_OK(vault);
        m_vault = std::move(*vault);
        auto connection = m_vault->connect({});
        EXPECT_OK(connection);
        m_context = std::make_unique<Context>(*m_vault, std::move(*connection), m_codes);
        return *m_context;
    }
    Context &openFilled()
    {
        Context &context = open(path());
        EXPECT_OK(demo::fill(context, {20, 20, 12, 12, 24, 4, 1}, 5));
        return context;
    }
    void close()
    {
        m_context.reset();
        m_vault.reset();
    }
    void expectMarked(Context &context)
    {
        EXPECT_TRUE(*training::isTraining(context));
        EXPECT_ERROR(training::mayExchange(context), ErrorKind::RefusedByRule);
        EXPECT_EQ(training::mayExchange(context).error().detail, QLatin1String(training::kTrainingVault));
    }

    QTemporaryDir m_folder;
    support::FakeClock m_clock;
    base::SeededRandom m_random{21};
    domain::CodeLists m_codes;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<Context> m_context;
};

TEST_F(Training, isMarkedBeforeAnythingIsInItAndNeverExchanges)
{
    expectMarked(open(path()));
    const auto info = vaults::info(*m_context);
    ASSERT_OK(info);
    EXPECT_EQ(info->changes, 0);
    expectMarked(openFilled());
    support::TestVault real;
    Context other(real.vault(), std::move(*real.vault().connect({})), m_codes);
    EXPECT_OK(training::mayExchange(other));
}

TEST_F(Training, tellsTheLockPageBeforeAPasswordIsTyped)
{
    EXPECT_TRUE(vaults::lockPageInfo(path(), m_clock)->isTraining);
    ASSERT_OK(vaults::noteLocked(open(path()), u"asked"_s));
    EXPECT_TRUE(vaults::lockPageInfo(path(), m_clock)->isTraining);
    support::TestVault real;
    EXPECT_FALSE(vaults::lockPageInfo(real.path(), m_clock)->isTraining);
}

TEST_F(Training, keepsItsMarkWhateverIsTakenBack)
{
    Context &context = openFilled();
    int undone = 0;
    for (auto newest = log::newestUndoable(context); newest && *newest && undone < 40;
         newest = log::newestUndoable(context), ++undone) {
        if (!log::undo(context, (*newest)->id, domain::Overwrite::TakeBefore))
            break;
    }
    EXPECT_GT(undone, 0);
    expectMarked(context);
}

TEST_F(Training, keepsItsMarkWhoeverIsErased)
{
    support::TestVault colleague(u"한나라"_s);
    Context &context = openFilled();
    ASSERT_OK(log::addUser(context, store::keyfile::pathFor(colleague.path())));
    const auto people = store::records::all<domain::Person>(context.connection());
    ASSERT_OK(people);
    ASSERT_FALSE(people->isEmpty());
    for (const domain::Person &person : *people)
        ASSERT_OK(log::erase(
            context, {u"person"_s, person.id}, u"연습 끝"_s, {colleague.path(), support::kPassword}));
    expectMarked(context);
}

TEST_F(Training, keepsItsMarkInABackupUnderAnotherName)
{
    const QString backup = m_folder.filePath(u"b.carepass-backup"_s);
    ASSERT_OK(vaults::backup(openFilled(), backup));
    close();
    const QString elsewhere = m_folder.filePath(u"real work.carepass"_s);
    ASSERT_OK(vaults::restore(backup, elsewhere, support::kPassword, environment()));
    EXPECT_TRUE(vaults::lockPageInfo(elsewhere, m_clock)->isTraining);
    expectMarked(open(elsewhere));
}

TEST_F(Training, keepsItsMarkUnderANewKeyAndANewPassword)
{
    const QString other = m_folder.filePath(u"other.carepass"_s);
    const auto code
        = training::create(other, u"연습이"_s, support::kPassword, support::kSmallCost, environment());
    ASSERT_OK(code);
    ASSERT_OK(vaults::rotateKey(other, support::kPassword, *code, support::kSmallCost, environment()));
    EXPECT_TRUE(vaults::lockPageInfo(other, m_clock)->isTraining);
    expectMarked(open(other));
    const QString next = u"새암호 2027!"_s;
    ASSERT_OK(vaults::changePassword(*m_context, support::kPassword, next, support::kSmallCost));
    expectMarked(open(other, next));
}

TEST_F(Training, isRefusedWhereAVaultHoldsAnything)
{
    support::TestVault real;
    Context context(real.vault(), std::move(*real.vault().connect({})), m_codes);
    domain::Service service;
    service.name = u"방문 돌봄"_s;
    real.put(service);
    EXPECT_ERROR(training::mark(context), ErrorKind::RefusedByRule);
    EXPECT_FALSE(*training::isTraining(context));
    EXPECT_FALSE(vaults::lockPageInfo(real.path(), m_clock)->isTraining);
}

TEST_F(Training, isDeletedWithItsKeysAndNoOtherVaultIs)
{
    EXPECT_ERROR(training::remove(path(), u"something else"_s, environment()), ErrorKind::WrongPassword);
    open(path());
    EXPECT_ERROR(training::remove(path(), support::kPassword, environment()), ErrorKind::InUse);
    close();
    ASSERT_OK(training::remove(path(), support::kPassword, environment()));
    EXPECT_EQ(QDir(m_folder.path()).entryList({u"practice*"_s}, QDir::Files), QStringList());

    support::TestVault real;
    real.close();
    ASSERT_OK(store::keyfile::update(real.path(), [](store::KeyFile &keys) -> base::Done {
        keys.lockPage.insert(u"training"_s, true);
        return {};
    }));
    EXPECT_ERROR(
        training::remove(real.path(), support::kPassword, real.environment()), ErrorKind::RefusedByRule)
        << "a key file that says so is not enough";
    EXPECT_TRUE(QFile::exists(real.path()));
    EXPECT_TRUE(QFile::exists(store::keyfile::pathFor(real.path())));
}

TEST_F(Training, saysSoInEveryRowThatIsExported)
{
    Context &context = openFilled();
    for (const QString &name : {u"out.csv"_s, u"out.xlsx"_s}) {
        PeopleExport wanted;
        wanted.columns = QStringList{u"name"_s, u"birth"_s};
        wanted.target = {m_folder.filePath(name), ExportEncoding::Utf8, u"연습"_s};
        ASSERT_OK(peopleexport::write(context, wanted));
        QFile file(wanted.target.path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto table = exchange::readTable(file.readAll());
        ASSERT_OK(table);
        ASSERT_GT(table->rows.size(), 5);
        ASSERT_EQ(table->header.size(), 3) << name.toStdString();
        EXPECT_EQ(table->header.last(), u"For practice"_s);
        for (qsizetype row = 0; row < table->rows.size(); ++row)
            EXPECT_EQ(table->cell(row, 2), u"invented"_s);
    }
    ASSERT_OK(offerexport::write(
        context, {{}, u"ko"_s, {m_folder.filePath(u"services.csv"_s), ExportEncoding::Utf8, u"연습"_s}}));
    QFile file(m_folder.filePath(u"services.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    EXPECT_TRUE(lines.first().trimmed().endsWith("For practice")) << lines.first().constData();
    EXPECT_TRUE(lines.last().trimmed().endsWith("invented")) << lines.last().constData();
}

TEST_F(Training, saysSoAboveTheTitleOfItsPapers)
{
    documents::CarePlanData data;
    const auto real = documents::carePlan(data);
    ASSERT_OK(real);
    EXPECT_FALSE(documents::textOf(*real).contains(u"practice"_s));
    data.isTraining = true;
    const auto paper = documents::carePlan(data);
    ASSERT_OK(paper);
    EXPECT_TRUE(documents::textOf(*paper).contains(u"for practice"_s));
    EXPECT_TRUE(paper->watermark.startsWith(u"For practice"_s)) << paper->watermark.toStdString();
}

} // namespace
