// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tablefile.h"
#include "tests/model/exchange/builders.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

QString refusal(const QByteArray &bytes)
{
    const auto table = readTable(bytes);
    EXPECT_FALSE(table);
    return table ? QString() : table.error().detail;
}

TEST(TableFile, isReadByItsContent)
{
    EXPECT_EQ(readTable("이름,주소\n홍길동,해운대로\n")->format, TableFormat::Csv);
    const QByteArray row = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>)";
    EXPECT_EQ(readTable(test::workbookOf({row, {}, {}}))->format, TableFormat::Xlsx);
}

TEST(TableFile, tellsWhatItCannotRead)
{
    const QByteArray old = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1000, '\0');
    EXPECT_EQ(refusal(old), QLatin1String(kBinaryXls));
    EXPECT_EQ(refusal(old + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)),
        QLatin1String(kLockedWorkbook));
    EXPECT_EQ(refusal("\n<HTML><body><table><tr><td>이름</td></tr></table>"), QLatin1String(kHtmlAsTable));
    EXPECT_EQ(refusal("\xEF\xBB\xBF<?xml version=\"1.0\"?><html xmlns=\"x\">"), QLatin1String(kHtmlAsTable));
    EXPECT_EQ(refusal("<?xml version=\"1.0\"?><Workbook/>"), QLatin1String(kXmlAsTable));
    EXPECT_EQ(refusal(test::zipOf({{u"word/document.xml"_s, "<w/>"}})), QLatin1String(kNoWorkbook));
}

/// A file as transport damage or malice would leave it.
QByteArray damaged(QByteArray bytes)
{
    const auto places = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, int(bytes.size())), rc::gen::inRange(0, 256)));
    for (const auto &[place, value] : places)
        bytes[place] = char(value);
    return bytes.left(*rc::gen::inRange(0, int(bytes.size()) + 1));
}

RC_GTEST_PROP(TableFile, isWholeOrRefusedWhateverWasDamaged, ())
{
    const QByteArray rows
        = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>20946</v></c></row>)";
    const QByteArray workbook = test::workbookOf(
        {rows, "<si><t>홍길동</t></si>", R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>)"});
    const QByteArray csv = "이름;주소\r\n\"홍길동\";해운대로 1\r\n'=1;\"a\"\"b\"\r\n";
    const auto table = readTable(damaged(*rc::gen::element(workbook, csv)));
    if (!table)
        return;
    RC_ASSERT(table->lines.size() == table->rows.size());
    for (const QStringList &row : table->rows)
        RC_ASSERT(row.size() <= table->header.size());
}

TEST(TableFile, comesBackFromDisk)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"명단.csv"_s);
    ASSERT_TRUE(saveFile(path, "이름,주소\n홍길동,해운대로\n"));
    EXPECT_EQ(readTableFile(path)->cell(0, 0), u"홍길동"_s);
    EXPECT_EQ(readTableFile(folder.filePath(u"없음.csv"_s)).error().kind, base::ErrorKind::NotFound);
    TableOptions small;
    small.limits.bytes = 3;
    EXPECT_EQ(readTableFile(path, small).error().kind, base::ErrorKind::InvalidInput);
    EXPECT_EQ(saveFile(folder.filePath(u"없는 곳/x.csv"_s), "x").error().kind, base::ErrorKind::Io);
}

} // namespace
