// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"
#include "model/exchange/encoding.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

Table read(const QByteArray &bytes, const TableOptions &options = {})
{
    const auto table = readCsv(bytes, options);
    EXPECT_TRUE(table) << table.error().detail.toStdString();
    return table ? *table : Table();
}

TEST(CsvReader, readsRowsWithTheirLines)
{
    const Table table = read("이름,생일\r\n홍길동,1957-05-06\r\n\r\n김나래,1960-01-02\r\n");
    EXPECT_EQ(table.header, QStringList({u"이름"_s, u"생일"_s}));
    EXPECT_EQ(
        table.rows, QList<QStringList>({{u"홍길동"_s, u"1957-05-06"_s}, {u"김나래"_s, u"1960-01-02"_s}}));
    EXPECT_EQ(table.lines, QList<int>({2, 4}));
}

TEST(CsvReader, keepsLineEndsAndQuotesWithinQuotes)
{
    const Table table = read("이름,비고\n홍길동,\"첫 줄\n둘째 \"\"줄\"\"\"\n김나래,\"a,b\"\n");
    EXPECT_EQ(table.cell(0, 1), u"첫 줄\n둘째 \"줄\""_s);
    EXPECT_EQ(table.cell(1, 1), u"a,b"_s);
    EXPECT_EQ(table.lines, QList<int>({2, 4}));
}

TEST(CsvReader, countsLinesOfEveryKindOfEnd)
{
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        const Table table = read("이름,생일" + end + "홍길동,1957-05-06" + end + end + "김나래,1960-01-02");
        EXPECT_EQ(table.lines, QList<int>({2, 4}));
    }
}

TEST(CsvReader, findsTheSeparator)
{
    for (const char separator : {',', ';', '\t', '|'}) {
        QByteArray bytes = "이름#주소\n홍길동#\"해운대로 1, 2호; 가|나\"\n김나래#수영로 3\n";
        const Table table = read(bytes.replace('#', separator));
        EXPECT_EQ(table.separator, separator);
        EXPECT_EQ(table.cell(0, 1), u"해운대로 1, 2호; 가|나"_s);
    }
}

TEST(CsvReader, heedsASeparatorLineAndAGivenSeparator)
{
    const Table named = read("sep=;\n이름;주소\n홍길동;해운대로 1, 2호\n");
    EXPECT_EQ(named.separator, ';');
    EXPECT_EQ(named.cell(0, 1), u"해운대로 1, 2호"_s);
    EXPECT_EQ(named.lines, QList<int>({3}));

    EXPECT_EQ(read("sep=\t\r\n이름\t주소\r\n홍길동\t가, 나\r\n").separator, '\t');

    TableOptions options;
    options.separator = '|';
    EXPECT_EQ(read("이름|주소\n가,나|다,라\n", options).cell(0, 0), u"가,나"_s);
}

TEST(CsvReader, readsCp949WithExtendedSyllables)
{
    const Table table = read(encodeCp949(u"이름,주소\r\n똠펲홍,해운대로 1\r\n"_s).bytes);
    EXPECT_EQ(table.encoding, Encoding::Cp949);
    EXPECT_EQ(table.cell(0, 0), u"똠펲홍"_s);
    EXPECT_TRUE(table.undecodableLines.isEmpty());
}

TEST(CsvReader, namesLinesItCannotDecode)
{
    const Table table = read("이름,주소\n홍길동,\xFF\xFE 1\n김나래,수영로 3\n");
    EXPECT_EQ(table.undecodableLines, QList<int>({2}));
    EXPECT_TRUE(table.cell(0, 1).contains(QChar::ReplacementCharacter));
}

TEST(CsvReader, composesNamesOfOtherSystems)
{
    const Table table
        = read(u"이름,주소\n홍길동,해운대로 1\n"_s.normalized(QString::NormalizationForm_D).toUtf8());
    EXPECT_EQ(table.header.first(), u"이름"_s);
    EXPECT_EQ(table.cell(0, 0), u"홍길동"_s);
}

TEST(CsvReader, takesTheGuardAgainstFormulasOff)
{
    const Table table = read("이름,비고\n홍길동,'=1+1\n김나래,'tis\n이나래,''+1\n");
    EXPECT_EQ(table.cell(0, 1), u"=1+1"_s);
    EXPECT_EQ(table.cell(1, 1), u"'tis"_s);
    EXPECT_EQ(table.cell(2, 1), u"'+1"_s);
}

TEST(CsvReader, refusesAQuoteThatNeverCloses)
{
    const auto table = readCsv("이름,비고\n홍길동,\"열린\n김나래,x\n");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().kind, base::ErrorKind::InvalidInput);
    EXPECT_TRUE(table.error().detail.contains(u"line 2"_s)) << table.error().detail.toStdString();
}

TEST(CsvReader, keepsToItsLimits)
{
    TableOptions few;
    few.limits.rows = 2;
    EXPECT_TRUE(readCsv("a,b\n1,2\n", few));
    EXPECT_FALSE(readCsv("a,b\n1,2\n3,4\n", few));
    TableOptions narrow;
    narrow.limits.columns = 2;
    EXPECT_FALSE(readCsv("a,b\n1,2,3\n", narrow));
    TableOptions small;
    small.limits.bytes = 5;
    EXPECT_FALSE(readCsv("a,b\n1,2\n", small));
    TableOptions shortCells;
    shortCells.limits.cellLetters = 3;
    EXPECT_FALSE(readCsv("a,b\n1234,2\n", shortCells));
}

TEST(CsvReader, stopsWhenCancelledAndTellsHowFarItIs)
{
    base::Progress cancelled;
    cancelled.cancel.cancel();
    EXPECT_EQ(readCsv("a,b\n1,2\n", {}, cancelled).error().kind, base::ErrorKind::Cancelled);

    qint64 last = -1;
    const base::Progress watched{[&](qint64 done, qint64 total) { last = total - done; }, {}};
    EXPECT_TRUE(readCsv("a,b\n1,2\n", {}, watched));
    EXPECT_EQ(last, 0);
}

TEST(CsvReader, readsAnEmptyFileAsAnEmptyTable)
{
    EXPECT_TRUE(read("").rows.isEmpty());
    EXPECT_TRUE(read("\xEF\xBB\xBF\r\n,,\r\n").rows.isEmpty());
}

} // namespace
