// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tablefile.h"
#include "model/exchange/xlsxwriter.h"
#include "tests/model/exchange/builders.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

QString asRead(const QString &cell)
{
    return cell.normalized(QString::NormalizationForm_C).trimmed();
}

TEST(XlsxWriter, keepsKindsApart)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"명단.xlsx"_s);
    const Sheet sheet{u"명단"_s, {u"이름"_s, u"생년월일"_s, u"금액"_s, u"전화"_s, u"방문"_s},
        {{u"홍길동"_s, QDate(1957, 5, 6), qint64(60'000), u"01055550412"_s, true},
            {u"=1+1"_s, QDate(1899, 12, 31), 0.25, std::monostate(), false}}};
    ASSERT_TRUE(writeXlsx(path, {sheet}));
    const auto table = readTableFile(path);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->header, sheet.header);
    EXPECT_EQ(table->rows.at(0),
        QStringList({u"홍길동"_s, u"1957-05-06"_s, u"60000"_s, u"01055550412"_s, u"TRUE"_s}));
    EXPECT_EQ(table->rows.at(1), QStringList({u"=1+1"_s, u"1899-12-31"_s, u"0.25"_s, QString(), u"FALSE"_s}));
    EXPECT_EQ(table->sheet, u"명단"_s);
}

TEST(XlsxWriter, writesSeveralSheetsAndMendsTheirNames)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"둘.xlsx"_s);
    ASSERT_TRUE(writeXlsx(
        path, {{u"가/나:다"_s, {u"이름"_s}, {{u"홍길동"_s}}}, {QString(), {u"이름"_s}, {{u"김나래"_s}}}}));
    TableOptions second;
    second.sheet = u"Sheet2"_s;
    const auto table = readTableFile(path, second);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->sheets, QStringList({u"가 나 다"_s, u"Sheet2"_s}));
    EXPECT_EQ(table->cell(0, 0), u"김나래"_s);
}

TEST(XlsxWriter, replacesAFileInOneStepAndLeavesNothingBeside)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    ASSERT_TRUE(saveFile(path, "old"));
    ASSERT_TRUE(writeXlsx(path, {{u"a"_s, {}, {{u"새것"_s}}}}));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList({u"a.xlsx"_s}));
    EXPECT_TRUE(readTableFile(path));
}

TEST(XlsxWriter, leavesTheOldFileWhereItFails)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    ASSERT_TRUE(saveFile(path, "old"));
    EXPECT_EQ(writeXlsx(path, {}).error().kind, base::ErrorKind::InvalidInput);
    EXPECT_EQ(writeXlsx(path, {{u"a"_s, {}, {{QString(40'000, u'x')}}}}).error().kind,
        base::ErrorKind::InvalidInput);
    EXPECT_FALSE(writeXlsx(path, {{u"a"_s, {}, {{u"x"_s}}}, {u"a"_s, {}, {{u"x"_s}}}}))
        << "two sheets of one name";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("old"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList({u"a.xlsx"_s}));
    EXPECT_EQ(writeXlsx(folder.filePath(u"없는 곳/a.xlsx"_s), {{u"a"_s, {}, {{u"x"_s}}}}).error().kind,
        base::ErrorKind::Io);
}

RC_GTEST_PROP(XlsxWriter, isReadBackAsItWas, ())
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    const QStringList cells{u"홍길동"_s, test::anyCell(), test::anyCell()};
    const qint64 number = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
    const QDate day = QDate(1900, 3, 1).addDays(*rc::gen::inRange(0, 90'000));
    RC_ASSERT(writeXlsx(path,
        {{u"a"_s, {u"이름"_s, u"주소"_s, u"비고"_s, u"금액"_s, u"생년월일"_s},
            {{cells.at(0), cells.at(1), cells.at(2), number, day}}}})
                  .has_value());
    const auto table = readTableFile(path);
    RC_ASSERT(table.has_value());
    for (int column = 0; column < 3; ++column)
        RC_ASSERT(table->cell(0, column) == asRead(cells.at(column)));
    RC_ASSERT(table->cell(0, 3) == QString::number(number));
    RC_ASSERT(table->cell(0, 4) == day.toString(Qt::ISODate));
}

} // namespace
