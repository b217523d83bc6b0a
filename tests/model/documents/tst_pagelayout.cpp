// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/pagelayout.h"
#include "tests/model/documents/sampleplan.h"

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

Table numberedTable(int rows)
{
    Table table;
    table.headRows = 1;
    table.columns = {{60, 0}, {0, 1}};
    table.rows.push_back({{headCell(u"번호"_s), headCell(u"내용"_s)}});
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{textCell(u"제%1호"_s.arg(i)), textCell(u"내용"_s)}});
    return table;
}

void expectInsideTheSheet(const std::vector<Page> &pages)
{
    const double width = kPageWidth * kDotsPerPoint;
    const double height = kPageHeight * kDotsPerPoint;
    for (const Page &page : pages) {
        for (const PlacedLine &line : page.lines) {
            EXPECT_GE(line.at.x(), 0);
            EXPECT_LT(line.at.x(), width);
            EXPECT_LE(line.at.y() + line.line.height, height);
        }
        for (const PlacedStroke &stroke : page.strokes)
            EXPECT_TRUE(QRectF(0, 0, width, height).contains(stroke.line.p2()));
    }
}

} // namespace

TEST(PageLayout, anEmptyDocumentIsOnePageWithItsFooter)
{
    Document document;
    document.footerLeft = u"물빛1동"_s;
    const auto pages = layOut(document);
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_TRUE(sample::linesOf(pages.front()).contains(u"물빛1동"_s));
}

TEST(PageLayout, repeatsTheTableHeadOnEachPageAndLosesNoRow)
{
    Document document;
    document.runningHead = u"이어지는 쪽"_s;
    document.blocks = {numberedTable(120)};
    const auto pages = layOut(document);
    ASSERT_EQ(pages.size(), 4u);
    QStringList all;
    for (size_t i = 0; i < pages.size(); ++i) {
        const QStringList lines = sample::linesOf(pages[i]);
        EXPECT_EQ(lines.count(u"번호"_s), 1) << i;
        EXPECT_EQ(lines.count(u"이어지는 쪽"_s), i == 0 ? 0 : 1) << i;
        EXPECT_TRUE(lines.contains(u"Page %1 of 4"_s.arg(i + 1)));
        all += lines;
    }
    for (int i = 1; i <= 120; ++i)
        EXPECT_EQ(all.count(u"제%1호"_s.arg(i)), 1) << i;
    expectInsideTheSheet(pages);
}

TEST(PageLayout, keepsAHeadingWithTheTableBelowIt)
{
    for (int rows = 20; rows < 40; ++rows) {
        Document document;
        document.blocks = {numberedTable(rows), Heading{u"제목"_s, {}}, numberedTable(3)};
        for (const Page &page : layOut(document)) {
            const QStringList lines = sample::linesOf(page);
            if (const qsizetype at = lines.indexOf(u"제목"_s); at >= 0) {
                EXPECT_EQ(lines.value(at + 1), u"번호"_s) << rows;
                EXPECT_EQ(lines.value(at + 3), u"제1호"_s) << rows;
            }
        }
    }
}

TEST(PageLayout, cutsARowThatIsHigherThanAPage)
{
    Table table = numberedTable(1);
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words.append(u"낱말%1"_s.arg(i));
    table.rows.push_back({{textCell(u"긴 줄"_s), textCell(words.join(u' '))}});
    Document document;
    document.blocks = {table};
    const auto pages = layOut(document);
    EXPECT_GE(pages.size(), 3u);
    QStringList found;
    for (const Page &page : pages) {
        EXPECT_EQ(sample::linesOf(page).count(u"번호"_s), 1);
        found += sample::linesOf(page);
    }
    const QString all = found.join(u' ');
    for (const QString &word : {words.first(), words.at(1500), words.last()})
        EXPECT_EQ(all.split(u' ').count(word), 1) << qPrintable(word);
    expectInsideTheSheet(pages);
}

TEST(PageLayout, keepsRowsOfOneSpanOnOnePage)
{
    Table table;
    table.columns = {{80, 0}, {0, 1}};
    for (int i = 0; i < 40; ++i) {
        Cell tall = textCell(u"묶음%1"_s.arg(i));
        tall.rowSpan = 3;
        table.rows.push_back({{tall, textCell(u"첫째%1"_s.arg(i))}});
        table.rows.push_back({{textCell(u"둘째%1"_s.arg(i))}});
        table.rows.push_back({{textCell(u"셋째%1"_s.arg(i))}});
    }
    Document document;
    document.blocks = {table};
    const auto pages = layOut(document);
    ASSERT_GT(pages.size(), 1u);
    for (const Page &page : pages) {
        const QStringList lines = sample::linesOf(page);
        for (int i = 0; i < 40; ++i) {
            EXPECT_EQ(lines.contains(u"묶음%1"_s.arg(i)), lines.contains(u"셋째%1"_s.arg(i)));
            EXPECT_EQ(lines.contains(u"첫째%1"_s.arg(i)), lines.contains(u"셋째%1"_s.arg(i)));
        }
    }
}

TEST(PageLayout, aSignatureStaysWhole)
{
    for (int rows = 20; rows < 40; ++rows) {
        Document document;
        SignatureBox box{plain(u"설명 듣고 동의합니다."_s), {{u"본인"_s, 90, u"(서명)"_s}}};
        document.blocks = {numberedTable(rows), box};
        for (const Page &page : layOut(document)) {
            const QStringList lines = sample::linesOf(page);
            EXPECT_EQ(lines.contains(u"설명 듣고 동의합니다."_s), lines.contains(u"(서명)"_s));
        }
    }
}

TEST(PageLayout, isTheSameEveryTime)
{
    const Document document = sample::document(sample::plan());
    const auto first = layOut(document);
    const auto second = layOut(document);
    ASSERT_EQ(first.size(), second.size());
    for (size_t i = 0; i < first.size(); ++i) {
        EXPECT_EQ(sample::linesOf(first[i]), sample::linesOf(second[i]));
        for (size_t k = 0; k < first[i].lines.size(); ++k)
            EXPECT_EQ(first[i].lines[k].at, second[i].lines[k].at);
    }
}
