// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsdscsv.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace exchange::hsds;

namespace {

const QString kTable = u"funding"_s;

Reading readRows(const QByteArray &bytes, const QString &table = kTable)
{
    Reading reading;
    readCsv(table, bytes, reading);
    return reading;
}

/// The only fault of a table with these lines below its header.
Fault faultOf(const QByteArray &lines)
{
    const Reading reading = readRows("id,source\n" + lines);
    EXPECT_EQ(reading.faults.size(), 1);
    return reading.faults.value(0);
}

} // namespace

TEST(HsdsCsv, readsQuotesLineEndsAndCommasWithinCells)
{
    const Reading reading = readRows("\xEF\xBB\xBFid,source\r\n1,\"a, \"\"b\"\"\r\nc \"\r\n2, d \r\n");
    ASSERT_TRUE(reading.faults.isEmpty());
    const QList<Row> rows = reading.tables.rows.value(kTable);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].line, 2);
    EXPECT_EQ(rows[0].cell("source"), u"a, \"b\"\r\nc "_s);
    EXPECT_EQ(rows[1].line, 4);
    EXPECT_EQ(rows[1].cell("source"), u" d "_s);
}

TEST(HsdsCsv, writesWhatItReads)
{
    const Reading reading = readRows("id,source,colour\n1,\" a\"\"b,\n\",red\n2,\"=1+1\",\n");
    const Reading again = readRows(writeCsv(kTable, reading.tables.rows.value(kTable)));
    ASSERT_EQ(again.tables.rows.value(kTable).size(), 2);
    for (qsizetype i = 0; i < 2; ++i)
        EXPECT_EQ(again.tables.rows.value(kTable)[i].cells, reading.tables.rows.value(kTable)[i].cells);
}

TEST(HsdsCsv, namesTheLineWhereAQuoteIsBrokenAndReadsOn)
{
    EXPECT_EQ(faultOf("1,a\"b\n2,c\n"), (Fault{kTable, 2, {}, u"quoting"_s}));
    EXPECT_EQ(faultOf("1,\"a\"b\n2,c\n"), (Fault{kTable, 2, {}, u"quoting"_s}));
    const Reading open = readRows("id,source\n1,\"a\n2,b\n3,c\n");
    ASSERT_EQ(open.faults.size(), 1);
    EXPECT_EQ(open.faults[0], (Fault{kTable, 2, {}, u"quoting"_s}));
    EXPECT_EQ(open.tables.rows.value(kTable).size(), 2);
}

TEST(HsdsCsv, refusesRowsOfAnotherWidthOrWithBytesThatAreNoText)
{
    EXPECT_EQ(faultOf("1,a,b\n2,c\n"), (Fault{kTable, 2, {}, u"column-count"_s}));
    EXPECT_EQ(faultOf("1\n2,c\n"), (Fault{kTable, 2, {}, u"column-count"_s}));
    EXPECT_EQ(faultOf("1,\xB0\xA1\n2,c\n"), (Fault{kTable, 2, u"source"_s, u"encoding"_s}));
    EXPECT_EQ(
        faultOf(QByteArray("1,a\0b\n2,c\n", 10)), (Fault{kTable, 2, u"source"_s, u"control-character"_s}));
}

TEST(HsdsCsv, namesColumnsThatAreMissingOrDoubled)
{
    const Reading reading = readRows("name,name\na,b\n", u"services"_s);
    QStringList missing;
    for (const Fault &fault : reading.faults) {
        if (fault.rule == u"missing-column")
            missing.append(fault.column);
    }
    EXPECT_EQ(missing, (QStringList{u"id"_s, u"organization_id"_s, u"status"_s}));
    EXPECT_TRUE(reading.faults.contains({u"services"_s, 1, u"name"_s, u"duplicate-column"_s, false}));
    EXPECT_EQ(readRows({}).faults.value(0).rule, u"no-header"_s);
}
