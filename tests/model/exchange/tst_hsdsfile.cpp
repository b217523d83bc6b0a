// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsdsfile.h"

#include "model/exchange/hsdsjson.h"
#include "model/exchange/hsdsjsonwriter.h"
#include "model/exchange/hsdsschema.h"
#include "tests/model/exchange/hsdssample.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace exchange::hsds;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

void expectSame(const Tables &found, const Tables &expected)
{
    for (auto rows = expected.rows.begin(); rows != expected.rows.end(); ++rows) {
        ASSERT_EQ(found.rows.value(rows.key()).size(), rows->size()) << rows.key().toStdString();
        for (qsizetype i = 0; i < rows->size(); ++i)
            EXPECT_EQ(found.rows.value(rows.key())[i].cells, rows->at(i).cells) << rows.key().toStdString();
    }
}

/// The published examples, where they lie beside the project.
QString examples()
{
    return QStringLiteral(CAREPASS_SOURCE_DIR "/../shared/data/hsds/examples-3.0-csv");
}

} // namespace

TEST(HsdsFile, readsTheArchiveThatItWrites)
{
    const QTemporaryDir folder;
    const auto archive = writeArchive(hsdssample::sound().tables);
    ASSERT_OK(archive);
    const QString path = write(folder, u"hsds.zip"_s, *archive);
    EXPECT_TRUE(isHsds(path));
    const auto reading = read(path);
    ASSERT_OK(reading);
    EXPECT_TRUE(reading->faults.isEmpty());
    EXPECT_TRUE(reading->leftOut.isEmpty());
    expectSame(reading->tables, hsdssample::sound().tables);
}

TEST(HsdsFile, readsAFolderAndNamesFilesThatAreNoTable)
{
    const QTemporaryDir folder;
    const Tables tables = hsdssample::sound().tables;
    for (auto rows = tables.rows.begin(); rows != tables.rows.end(); ++rows)
        write(folder, rows.key() + u".csv"_s, writeCsv(rows.key(), *rows));
    write(folder, u"datapackage.json"_s, "{}");
    write(folder, u"colours.csv"_s, "id\n1\n");
    EXPECT_TRUE(isHsds(folder.path()));
    const auto reading = read(folder.path());
    ASSERT_OK(reading);
    EXPECT_EQ(reading->leftOut, QStringList{u"colours.csv"_s});
    expectSame(reading->tables, tables);
}

TEST(HsdsFile, tellsOtherFilesApart)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(isHsds(write(folder, u"list.csv"_s, "service,provider\na,b\n")));
    EXPECT_FALSE(isHsds(folder.filePath(u"missing.zip"_s)));
    EXPECT_TRUE(isHsds(write(folder, u"one.json"_s, " {\"id\": 1}")));
    EXPECT_ERROR(read(write(folder, u"broken.json"_s, "{")), base::ErrorKind::InvalidInput);
    EXPECT_ERROR(read(write(folder, u"other.json"_s, "[]")), base::ErrorKind::InvalidInput);
    EXPECT_ERROR(read(write(folder, u"broken.zip"_s, "PK\x03\x04 oops")), base::ErrorKind::InvalidInput);
    EXPECT_ERROR(read(folder.filePath(u"missing.json"_s)), base::ErrorKind::NotFound);
}

TEST(HsdsFile, everyCellOfThePublishedExamplesComesBack)
{
    if (!QDir(examples()).exists())
        GTEST_SKIP() << "the published examples are not beside the project";
    const auto reading = read(examples());
    ASSERT_OK(reading);
    EXPECT_EQ(reading->read, 21);
    EXPECT_EQ(reading->tables.count(), 21) << reading->faults.value(0).rule.toStdString();
    for (const Fault &fault : reading->faults)
        EXPECT_FALSE(fault.refusesRow) << fault.table.toStdString() << ' ' << fault.column.toStdString();
    EXPECT_TRUE(reading->faults.contains({u"locations"_s, 2, u"latitude"_s, u"latitude-range"_s, false}));
    const QTemporaryDir folder;
    const auto archive = writeArchive(reading->tables);
    ASSERT_OK(archive);
    const auto again = read(write(folder, u"hsds.zip"_s, *archive));
    ASSERT_OK(again);
    expectSame(again->tables, reading->tables);
    Reading json;
    ASSERT_OK(readJson(writeJson(reading->tables), json));
    expectSame(json.tables, reading->tables);
    EXPECT_EQ(tables().size(), 21U);
}
