// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/hwpxreader.h"
#include "model/documents/hwpxwriter.h"
#include "model/documents/package.h"
#include "tests/model/documents/packages.h"
#include "tests/model/documents/sampleplan.h"
#include "tests/support/expect.h"

#include <QHash>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const Document &document)
{
    const auto bytes = hwpxOf(document);
    EXPECT_OK(bytes);
    return bytes ? *bytes : QByteArray();
}

QString allOf(const HwpxContent &content)
{
    QStringList all = content.paragraphs;
    for (const HwpxTable &table : content.tables) {
        for (const HwpxCell &cell : table.cells)
            all.append(cell.text);
    }
    return (all << content.head << content.footer).join(u' ');
}

/// The package with one part changed.
QByteArray changed(
    const QByteArray &package, const QString &name, const QByteArray &from, const QByteArray &to)
{
    auto parts = readPackage(package);
    EXPECT_OK(parts);
    for (PackagePart &part : *parts) {
        if (part.name == name) {
            EXPECT_TRUE(part.bytes.contains(from)) << from.constData();
            part.bytes.replace(from, to);
        }
    }
    const auto bytes = writePackage(*parts);
    EXPECT_OK(bytes);
    return *bytes;
}

} // namespace

TEST(Hwpx, isReadBackWordForWord)
{
    const Document document = sample::document(sample::plan());
    const auto content = readHwpx(written(document));
    ASSERT_OK(content);
    EXPECT_EQ(sample::missingWord(document, allOf(*content)), QString());
    EXPECT_EQ(content->title, u"Service plan"_s);
    EXPECT_EQ(content->pictures.size(), 4) << "three signs and the watermark";
    EXPECT_TRUE(content->footer.contains(u"Page # of #"_s)) << qPrintable(content->footer);
    EXPECT_TRUE(content->footer.contains(u"P-2026-0931"_s));
    EXPECT_FALSE(allOf(*content).contains(u"5555"_s));
}

TEST(Hwpx, keepsTablesWithSpansAndHeads)
{
    const auto content = readHwpx(written(sample::document(sample::plan())));
    ASSERT_OK(content);
    ASSERT_EQ(content->tables.size(), 7);
    const HwpxTable &approval = content->tables.first();
    EXPECT_EQ(approval.rows, 2);
    EXPECT_EQ(approval.columns, 5);
    EXPECT_EQ(approval.cells.first().rowSpan, 2);
    const HwpxTable &services = content->tables.at(3);
    EXPECT_TRUE(services.repeatsHead);
    EXPECT_EQ(services.cells.at(services.cells.size() - 4).columnSpan, 3);
    EXPECT_EQ(services.cells.last().text, u"60,000"_s);
}

TEST(Hwpx, staysWholeWhateverItHolds)
{
    const Document document = sample::hostile();
    const auto content = readHwpx(written(document));
    ASSERT_OK(content);
    EXPECT_EQ(sample::missingWord(document, allOf(*content)), QString());
    EXPECT_EQ(content->tables.size(), 4);
    EXPECT_EQ(content->pictures.size(), 1) << "the watermark";
}

TEST(Hwpx, isTheSameEveryTime)
{
    const Document document = sample::document(sample::plan());
    EXPECT_EQ(written(document), written(document));
}

TEST(Hwpx, readerRefusesWhatDoesNotHoldTogether)
{
    const QByteArray good = written(sample::document(sample::plan()));
    const QString section = u"Contents/section0.xml"_s;
    const std::pair<QByteArray, QByteArray> faults[] = {{"charPrIDRef=\"0\"", "charPrIDRef=\"999\""},
        {"paraPrIDRef=\"", "paraPrIDRef=\"9"}, {"borderFillIDRef=\"", "borderFillIDRef=\"9"},
        {"binaryItemIDRef=\"image1\"", "binaryItemIDRef=\"image77\""},
        {"styleIDRef=\"0\"", "styleIDRef=\"5\""}, {"colAddr=\"1\"", "colAddr=\"0\""},
        {"rowCnt=\"2\"", "rowCnt=\"3\""}, {"</hs:sec>", ""}, {"rowSpan=\"2\"", "rowSpan=\"2147483647\""}};
    for (const auto &[from, to] : faults)
        EXPECT_ERROR(readHwpx(changed(good, section, from, to)), base::ErrorKind::InvalidInput);
    EXPECT_ERROR(readHwpx(changed(good, u"Contents/header.xml"_s, "charProperties itemCnt=\"",
                     "charProperties itemCnt=\"1")),
        base::ErrorKind::InvalidInput);
    EXPECT_ERROR(readHwpx(changed(good, u"Contents/content.hpf"_s, "BinData/image1.png", "BinData/none.png")),
        base::ErrorKind::InvalidInput);
    EXPECT_ERROR(readHwpx("not a package"), base::ErrorKind::InvalidInput);
    for (qsizetype size = 0; size < good.size(); size += 997)
        EXPECT_FALSE(readHwpx(good.left(size))) << size;
}

TEST(Hwpx, widthsOfEachRowAddUpToTheTable)
{
    const QByteArray bytes = written(sample::document(sample::plan()));
    const QString xml = QString::fromUtf8(sample::partOf(bytes, u"Contents/section0.xml"_s));
    static const QRegularExpression kTable(u"<hp:tbl .*?<hp:sz width=\"(\\d+)\".*?</hp:tbl>"_s);
    static const QRegularExpression kCell(
        u"rowAddr=\"(\\d+)\"/><hp:cellSpan colSpan=\"\\d+\" rowSpan=\"(\\d+)\"/><hp:cellSz width=\"(\\d+)\""_s);
    int tables = 0;
    for (auto table = kTable.globalMatch(xml); table.hasNext(); ++tables) {
        const auto match = table.next();
        QHash<int, int> widths;
        for (auto cell = kCell.globalMatch(match.captured()); cell.hasNext();) {
            const auto found = cell.next();
            for (int i = 0; i < found.captured(2).toInt(); ++i)
                widths[found.captured(1).toInt() + i] += found.captured(3).toInt();
        }
        for (const int width : std::as_const(widths))
            EXPECT_EQ(width, match.captured(1).toInt());
        EXPECT_FALSE(widths.isEmpty());
    }
    EXPECT_EQ(tables, 7);
}
