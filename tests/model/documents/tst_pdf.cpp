// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/pdf.h"
#include "tests/model/documents/sampleplan.h"
#include "tests/support/expect.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

/// A device that takes only so many bytes, like a full disk.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return std::min<qint64>(size, 100); }
};

class Pdf : public testing::Test {
protected:
    void SetUp() override
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_OK(writePdf(sample::document(sample::plan()), file));
    }
    QString path() const { return m_dir.filePath(u"plan.pdf"_s); }
    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(20000) && process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private:
    QTemporaryDir m_dir;
};

bool isMissing(const QString &program)
{
    return QStandardPaths::findExecutable(program).isEmpty();
}

bool hasKoreanFont()
{
    return QFontDatabase::families().contains(u"Noto Sans CJK KR"_s);
}

} // namespace

TEST_F(Pdf, holdsItsTextAsText)
{
    if (isMissing(u"pdftotext"_s) || !hasKoreanFont())
        GTEST_SKIP() << "needs pdftotext and Noto Sans CJK KR";
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
    for (const QString &value : {u"표승재"_s, u"가사·일상 방문돌봄"_s, u"600,000"_s, u"540,000"_s,
             u"60,000"_s, u"010-****-0412"_s, u"P-2026-0931"_s})
        EXPECT_TRUE(text.contains(value)) << qPrintable(value);
    EXPECT_FALSE(text.contains(u"5555"_s));
}

TEST_F(Pdf, embedsEveryFont)
{
    if (isMissing(u"pdffonts"_s))
        GTEST_SKIP() << "needs pdffonts";
    const QStringList lines = run(u"pdffonts"_s, {path()}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(lines.size(), 2);
    const qsizetype column = lines.first().indexOf(u"emb"_s);
    for (const QString &line : lines.mid(2))
        EXPECT_EQ(line.mid(column, 3), u"yes"_s) << qPrintable(line);
}

TEST_F(Pdf, isA4AndNamesNobody)
{
    if (isMissing(u"pdfinfo"_s))
        GTEST_SKIP() << "needs pdfinfo";
    const QString info = run(u"pdfinfo"_s, {path()});
    EXPECT_TRUE(info.contains(u"A4"_s)) << qPrintable(info);
    EXPECT_TRUE(info.contains(u"Service plan"_s));
    EXPECT_TRUE(info.contains(u"CarePass"_s));
    EXPECT_FALSE(info.contains(u"Author"_s));
    EXPECT_FALSE(info.contains(u"표승재"_s));
}

TEST(PdfWriting, reportsADeviceThatIsFull)
{
    FullDevice device;
    ASSERT_TRUE(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    EXPECT_ERROR(writePdf(sample::document(sample::plan()), device), base::ErrorKind::Io);
}

TEST(PdfWriting, rendersPagesThatExistInTheSizeAskedFor)
{
    const Document document = sample::document(sample::plan());
    EXPECT_EQ(renderPage(document, 0, 150).size(), QSize(1240, 1754));
    EXPECT_EQ(renderPage(document, 0, 96).size(), QSize(794, 1123));
    EXPECT_TRUE(renderPage(document, 1, 96).isNull());
    EXPECT_TRUE(renderPage(document, -1, 96).isNull());
    EXPECT_EQ(pageCount(document), 1);
}

TEST(PdfWriting, theWatermarkAsAPictureHasNothingDarkInItWhateverBecomesOfItsTransparency)
{
    Document document = sample::document(sample::plan());
    document.watermark = u"초안"_s;
    const QImage behind = renderBehind(document, 100);
    ASSERT_FALSE(behind.isNull());
    int darkest = 255;
    int clear = 0;
    for (int y = 0; y < behind.height(); ++y) {
        for (int x = 0; x < behind.width(); ++x) {
            const QRgb dot = behind.pixel(x, y);
            darkest = std::min({darkest, qRed(dot), qGreen(dot), qBlue(dot)});
            clear += qAlpha(dot) == 0 ? 1 : 0;
        }
    }
    EXPECT_GE(darkest, 0xE0);
    EXPECT_GT(clear, behind.width() * behind.height() / 2) << "shaded cells are seen through it";
}

TEST(PdfWriting, marksAreBlackShapesThatDiffer)
{
    CarePlanData data = sample::plan();
    const auto dark = [](const QImage &image) {
        qint64 count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qGray(image.pixel(x, y)) < 64 ? 1 : 0;
        }
        return count;
    };
    QList<qint64> inks;
    for (const CategoryMark mark :
        {CategoryMark::None, CategoryMark::Care, CategoryMark::Rehabilitation, CategoryMark::Counselling}) {
        Document document;
        Table table;
        table.columns = {{0, 1}};
        Cell cell = textCell(u"영역"_s);
        cell.mark = mark;
        table.rows.push_back({{cell}});
        document.blocks = {table};
        inks.append(dark(renderPage(document, 0, 300)));
    }
    for (qsizetype i = 0; i < inks.size(); ++i) {
        EXPECT_TRUE(i == 0 || inks[i] > inks[0] + 500) << i;
        EXPECT_EQ(inks.count(inks[i]), 1) << i;
    }
}
