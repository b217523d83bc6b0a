// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/table.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

Table table(const QList<QStringList> &lines, std::optional<bool> hasHeader = {})
{
    QList<RawRow> rows;
    for (const QStringList &cells : lines)
        rows += {int(rows.size()) + 1, cells};
    return tableOf(rows, hasHeader);
}

TEST(Table, findsHeadingsBelowATitle)
{
    const Table found = table({{u"2026년 대상자 명단"_s}, {}, {u"연번"_s, u"성명"_s, u"주소"_s},
        {u"1"_s, u"홍길동"_s, u"해운대로"_s}});
    EXPECT_TRUE(found.hasHeader);
    EXPECT_EQ(found.header.at(1), u"성명"_s);
    EXPECT_EQ(found.rows.size(), 1);
    EXPECT_EQ(found.lines, QList<int>({4}));
}

TEST(Table, takesAFirstRowOfWordsAboveFiguresForHeadings)
{
    EXPECT_TRUE(table({{u"품목"_s, u"수량"_s}, {u"쌀"_s, u"3"_s}}).hasHeader);
    EXPECT_FALSE(table({{u"홍길동"_s, u"1957-05-06"_s}, {u"김나래"_s, u"1960-01-02"_s}}).hasHeader);
    EXPECT_FALSE(table({{u"홍길동"_s}, {u"김나래"_s}}).hasHeader)
        << "a list of names must not lose its first";
}

TEST(Table, obeysWhoSaysWhetherThereAreHeadings)
{
    EXPECT_TRUE(table({{u"홍길동"_s}, {u"김나래"_s}}, true).hasHeader);
    const Table plain = table({{u"이름"_s, u"주소"_s}, {u"홍길동"_s, u"해운대로"_s}}, false);
    EXPECT_EQ(plain.rows.size(), 2);
    EXPECT_EQ(plain.header, QStringList({u"A"_s, u"B"_s}));
}

TEST(Table, namesColumnsAsSpreadsheetsDo)
{
    QStringList wide;
    for (int i = 0; i < 28; ++i)
        wide += u"1"_s;
    const Table found = table({wide}, false);
    EXPECT_EQ(found.header.at(25), u"Z"_s);
    EXPECT_EQ(found.header.at(26), u"AA"_s);
}

TEST(Table, answersEmptyTextForCellsThatAreNotThere)
{
    const Table found
        = table({{u"이름"_s, u"주소"_s}, {u"홍길동"_s}, {u"김나래"_s, u"수영로"_s, u"남는 칸"_s}});
    EXPECT_EQ(found.cell(0, 1), QString());
    EXPECT_EQ(found.cell(0, -1), QString());
    EXPECT_EQ(found.header.size(), 3);
    EXPECT_EQ(found.cell(1, 2), u"남는 칸"_s);
}

TEST(Table, neverHoldsAWholeResidentNumber)
{
    const Table found = table({{u"이름"_s, u"주민등록번호"_s, u"비고"_s},
        {u"홍길동"_s, u"570506-1234567"_s, u"본인 570506-1234567 확인"_s},
        {u"김나래"_s, u"6001022345678"_s, u"계좌 995506-1234567"_s}});
    EXPECT_EQ(found.cell(0, 1), u"570506-1******"_s);
    EXPECT_EQ(found.cell(0, 2), u"본인 570506-1****** 확인"_s);
    EXPECT_EQ(found.cell(1, 1), u"600102-2******"_s);
    EXPECT_EQ(found.cell(1, 2), u"계좌 995506-1234567"_s) << "no day, so no resident number";
    const Table bare = table({{u"홍길동"_s, u"5705061234567"_s}, {u"김나래"_s, u"600102 2345678"_s}});
    EXPECT_EQ(bare.cell(0, 1), u"570506-1******"_s) << "without any heading";
    EXPECT_EQ(bare.cell(1, 1), u"600102-2******"_s);
}

} // namespace
