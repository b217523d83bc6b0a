// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxreader.h"
#include "tests/model/exchange/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

TableOptions noHeader()
{
    TableOptions options;
    options.hasHeader = false;
    return options;
}

QStringList firstRow(const test::WorkbookParts &parts)
{
    const auto table = readXlsx(test::workbookOf(parts), noHeader());
    EXPECT_TRUE(table) << (table ? "" : table.error().detail.toStdString());
    return table && !table->rows.isEmpty() ? table->rows.first() : QStringList();
}

TEST(XlsxReader, readsSharedInlineAndRichText)
{
    const QByteArray row = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>)"
                           R"(<c r="C1" t="inlineStr"><is><r><t>안</t></r><r><t>쪽</t></r></is></c>)"
                           R"(<c r="D1" t="str"><f>A1</f><v>셈한 글</v></c></row>)";
    const QByteArray shared
        = "<si><t>홍길동</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">굵은 </t></r>"
          "<r><t>글</t></r><rPh sb=\"0\" eb=\"1\"><t>발음</t></rPh></si>";
    EXPECT_EQ(firstRow({row, shared, {}}), QStringList({u"홍길동"_s, u"굵은 글"_s, u"안쪽"_s, u"셈한 글"_s}));
}

TEST(XlsxReader, readsLettersThatXmlCannotHold)
{
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>a_x000D_b _x005F_x000D_ _xy</t></is></c></row>";
    EXPECT_EQ(firstRow({row, {}, {}}), QStringList({u"a\rb _x000D_ _xy"_s}));
}

TEST(XlsxReader, leavesGapsWhereCellsAreMissing)
{
    const QByteArray row = R"(<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row>)";
    const auto table = readXlsx(test::workbookOf({row, {}, {}}), noHeader());
    ASSERT_TRUE(table);
    EXPECT_EQ(table->lines, QList<int>({3}));
    EXPECT_EQ(table->cell(0, 0), QString());
    EXPECT_EQ(table->cell(0, 1), u"1"_s);
    EXPECT_EQ(table->cell(0, 26), u"2"_s);
}

TEST(XlsxReader, countsRowsAndCellsThatDoNotSayWhereTheyAre)
{
    const QByteArray rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    const auto table = readXlsx(test::workbookOf({rows, {}, {}}), noHeader());
    EXPECT_EQ(table->rows, QList<QStringList>({{u"1"_s, u"2"_s}, {u"3"_s}}));
    EXPECT_EQ(table->lines, QList<int>({1, 2}));
}

TEST(XlsxReader, readsDaysNumbersAndAnswers)
{
    const QByteArray styles = R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>)";
    const QByteArray row = R"(<row r="1"><c r="A1" s="1"><v>20946</v></c><c r="B1"><v>60000</v></c>)"
                           R"(<c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>)"
                           R"(<c r="E1" t="d"><v>2026-11-21</v></c><c r="F1" t="e"><v>#N/A</v></c>)"
                           R"(<c r="G1" t="inlineStr"><is><t>0105</t></is></c></row>)";
    const QStringList cells
        = {u"1957-05-06"_s, u"60000"_s, u"TRUE"_s, u"FALSE"_s, u"2026-11-21"_s, u"#N/A"_s, u"0105"_s};
    EXPECT_EQ(firstRow({row, {}, styles}), cells);
}

TEST(XlsxReader, countsFrom1904WhereTheWorkbookDoes)
{
    const QByteArray styles = R"(<cellXfs><xf numFmtId="14"/></cellXfs>)";
    const QByteArray row = R"(<row r="1"><c r="A1" s="0"><v>19484</v></c></row>)";
    EXPECT_EQ(firstRow({row, {}, styles, true}), QStringList({u"1957-05-06"_s}));
}

TEST(XlsxReader, takesTheNamedSheetOnly)
{
    const QByteArray bytes = test::workbookOf({R"(<row r="1"><c r="A1"><v>1</v></c></row>)", {}, {}});
    TableOptions named;
    named.sheet = u"명단"_s;
    EXPECT_EQ(readXlsx(bytes, named)->sheet, u"명단"_s);
    EXPECT_EQ(readXlsx(bytes)->sheets, QStringList({u"명단"_s}));
    named.sheet = u"없음"_s;
    EXPECT_EQ(readXlsx(bytes, named).error().kind, base::ErrorKind::NotFound);
}

TEST(XlsxReader, keepsToItsLimits)
{
    const QByteArray rows
        = R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>1</v></c></row>)";
    const QByteArray bytes = test::workbookOf({rows, {}, {}});
    TableOptions narrow;
    narrow.limits.columns = 2;
    EXPECT_EQ(readXlsx(bytes, narrow).error().kind, base::ErrorKind::InvalidInput);
    TableOptions few;
    few.limits.rows = 1;
    EXPECT_EQ(readXlsx(bytes, few).error().kind, base::ErrorKind::InvalidInput);
    TableOptions shortText;
    shortText.limits.cellLetters = 2;
    const QByteArray text = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>abc</t></is></c></row>)";
    EXPECT_FALSE(readXlsx(test::workbookOf({text, {}, {}}), shortText));
    const QByteArray far = R"(<row r="1"><c r="ZZZZZZZZZZ1"><v>1</v></c></row>)";
    EXPECT_FALSE(readXlsx(test::workbookOf({far, {}, {}})));
}

TEST(XlsxReader, refusesALittleTextRepeatedWithoutEnd)
{
    QByteArray rows;
    for (int row = 0; row < 2'000; ++row)
        rows += "<row><c t=\"s\"><v>0</v></c></row>";
    const QByteArray shared = "<si><t>" + QByteArray(30'000, 'x') + "</t></si>";
    EXPECT_EQ(readXlsx(test::workbookOf({rows, shared, {}})).error().kind, base::ErrorKind::InvalidInput);
}

TEST(XlsxReader, refusesDamagedParts)
{
    EXPECT_EQ(readXlsx(test::workbookOf({"<row><c><v>1</c></row>", {}, {}})).error().kind,
        base::ErrorKind::InvalidInput);
    EXPECT_FALSE(readXlsx(test::zipOf({{u"xl/workbook.xml"_s, "<workbook/>"}})));
    EXPECT_FALSE(readXlsx("PK\x03\x04"));
}

TEST(XlsxReader, expandsNoEntities)
{
    QByteArray bytes
        = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
          "<worksheet><sheetData><row><c "
          "t=\"inlineStr\"><is><t>&d;</t></is></c></row></sheetData></worksheet>";
    const auto table = readXlsx(test::zipOf(
        {{u"xl/workbook.xml"_s,
             "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"i\"/></sheets></workbook>"},
            {u"xl/_rels/workbook.xml.rels"_s, "<R><Relationship Id=\"i\" Target=\"/xl/s.xml\"/></R>"},
            {u"xl/s.xml"_s, bytes}}));
    EXPECT_FALSE(table);
}

TEST(XlsxReader, stopsWhenCancelled)
{
    base::Progress cancelled;
    cancelled.cancel.cancel();
    QByteArray rows;
    for (int row = 0; row < 1'500; ++row)
        rows += "<row><c><v>1</v></c></row>";
    EXPECT_EQ(
        readXlsx(test::workbookOf({rows, {}, {}}), {}, cancelled).error().kind, base::ErrorKind::Cancelled);
}

} // namespace
