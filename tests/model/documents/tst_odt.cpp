// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/flatten.h"
#include "model/documents/odtwriter.h"
#include "model/documents/package.h"
#include "model/documents/pdf.h"
#include "model/documents/tablelayout.h"
#include "tests/model/documents/packages.h"
#include "tests/model/documents/sampleplan.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

QByteArray odtBytes(const Document &document)
{
    const auto bytes = odtOf(document);
    EXPECT_OK(bytes);
    return bytes ? *bytes : QByteArray();
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(120000) && process.exitCode() == 0)
        << process.readAllStandardError().constData();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST(Odt, beginsWithItsTypeUnpacked)
{
    const QByteArray bytes = odtBytes(sample::document(sample::plan()));
    // The type stands at byte 38 of every OpenDocument package, so that it is known without unpacking.
    EXPECT_EQ(bytes.mid(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
    const auto parts = readPackage(bytes);
    ASSERT_OK(parts);
    EXPECT_FALSE(parts->first().isPacked);
}

TEST(Odt, listsEveryPartInItsManifest)
{
    const QByteArray bytes = odtBytes(sample::document(sample::plan()));
    const QString manifest = QString::fromUtf8(sample::partOf(bytes, u"META-INF/manifest.xml"_s));
    const auto parts = readPackage(bytes);
    ASSERT_OK(parts);
    int pictures = 0;
    for (const PackagePart &part : *parts) {
        if (part.name == u"mimetype" || part.name == u"META-INF/manifest.xml")
            continue;
        EXPECT_TRUE(manifest.contains(u"\"%1\""_s.arg(part.name))) << qPrintable(part.name);
        pictures += part.name.startsWith(u"Pictures/") ? 1 : 0;
    }
    EXPECT_EQ(pictures, 4) << "the signs of the three areas and the watermark";
}

TEST(Odt, saysWhatTheRecordSays)
{
    const Document document = sample::document(sample::plan());
    const QStringList paragraphs = sample::paragraphsOfOdt(odtBytes(document));
    EXPECT_EQ(sample::missingWord(document, paragraphs.join(u' ')), QString());
    EXPECT_TRUE(paragraphs.contains(u"Service plan"_s));
    EXPECT_TRUE(paragraphs.contains(u"600,000"_s));
    EXPECT_FALSE(paragraphs.join(u' ').contains(u"5555"_s));
}

TEST(Odt, keepsSpansHeadsAndWidths)
{
    const QByteArray bytes = odtBytes(sample::document(sample::plan()));
    const QString content = QString::fromUtf8(sample::partOf(bytes, u"content.xml"_s));
    EXPECT_EQ(content.count(u"<table:table-header-rows>"_s), 3);
    EXPECT_TRUE(content.contains(u"table:number-columns-spanned=\"3\""_s));
    EXPECT_TRUE(content.contains(u"table:number-rows-spanned=\"2\""_s));
    // Covered cells stand for what a span covers, so each row has as many cells as the table has columns.
    static const QRegularExpression kTable(u"<table:table .*?</table:table>"_s);
    static const QRegularExpression kRow(u"<table:table-row.*?</table:table-row>"_s);
    int tables = 0;
    for (auto table = kTable.globalMatch(content); table.hasNext(); ++tables) {
        const QString xml = table.next().captured();
        const auto columns = xml.count(u"<table:table-column "_s);
        for (auto row = kRow.globalMatch(xml); row.hasNext();) {
            const QString cells = row.next().captured();
            EXPECT_EQ(
                cells.count(u"<table:table-cell"_s) + cells.count(u"<table:covered-table-cell"_s), columns)
                << qPrintable(cells);
        }
    }
    EXPECT_EQ(tables, 7);
    const QString styles = QString::fromUtf8(sample::partOf(bytes, u"styles.xml"_s));
    for (const QString &value : {u"fo:page-width=\"210mm\""_s, u"fo:page-height=\"297mm\""_s,
             u"style:country-asian=\"KR\""_s, u"Malgun Gothic"_s, u"P-2026-0931"_s, u"<text:page-number"_s})
        EXPECT_TRUE(styles.contains(value)) << qPrintable(value);
}

TEST(Odt, aDayOfApprovalStaysOnOneLineAndATimeToo)
{
    CarePlanData data = sample::plan();
    data.largePrint = true;
    data.approvals = {{{}, u"윤해솔"_s, u"2026. 11. 30."_s}};
    data.services[0].slots = u"수 09:00–12:00"_s;
    const QByteArray bytes = odtBytes(sample::document(data));
    const QString content = QString::fromUtf8(sample::partOf(bytes, u"content.xml"_s));
    EXPECT_TRUE(content.contains(u"2026.\u00a011.\u00a030."_s));
    EXPECT_TRUE(content.contains(u"09:00\u2060–\u206012:00"_s));
    const QString styles = QString::fromUtf8(sample::partOf(bytes, u"styles.xml"_s));
    EXPECT_TRUE(styles.contains(u"fo:language=\"en\""_s))
        << "LibreOffice breaks digits of the Korean language anywhere";
    const Document document = sample::document(data);
    const std::vector<FlatBlock> blocks = flatten(document);
    const Table *box = std::get_if<Table>(&blocks.front());
    ASSERT_TRUE(box);
    const TypeScale scale(document);
    const double width = (kPageWidth - document.margins.left - document.margins.right) * kDotsPerPoint;
    const double place = TableLayout(*box, 0, width, scale).columnWidths().at(2);
    EXPECT_GE(
        place, widthOf({u"2026. 11. 30."_s, kSmallPoints, false, Tone::Soft}, scale) + 10 * kDotsPerPoint);
}

TEST(Odt, isTheSameEveryTime)
{
    const Document document = sample::document(sample::plan());
    EXPECT_EQ(odtBytes(document), odtBytes(document));
}

TEST(Odt, staysWellFormedWhateverItHolds)
{
    const Document document = sample::hostile();
    const QByteArray bytes = odtBytes(document);
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s})
        EXPECT_EQ(sample::faultOf(sample::partOf(bytes, part)), QString()) << qPrintable(part);
    EXPECT_EQ(sample::missingWord(document, sample::paragraphsOfOdt(bytes).join(u' ')), QString());
    EXPECT_FALSE(QString::fromUtf8(sample::partOf(bytes, u"content.xml"_s)).contains(u"SPDX"_s));
}

TEST(Odt, openedElsewhereHasThePagesAndWordsOfThePdf)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty() || QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "needs LibreOffice Writer (soffice) and pdftotext";
    const sample::KoreanWords words;
    QTemporaryDir folder;
    CarePlanData large = sample::plan();
    large.largePrint = true;
    const std::vector<std::pair<QString, Document>> papers{{u"plan"_s, sample::document(sample::plan())},
        {u"large"_s, sample::document(large)}, {u"hostile"_s, sample::hostile()}};
    QStringList arguments{u"-env:UserInstallation=file://%1/profile"_s.arg(folder.path()), u"--headless"_s,
        u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path()};
    for (const auto &[name, document] : papers) {
        const QString path = folder.filePath(name + u".odt"_s);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(odtBytes(document));
        arguments.append(path);
    }
    run(office, arguments);
    const QDir gallery(QStringLiteral(CAREPASS_BINARY_DIR "/../gallery"));
    gallery.mkpath(u"."_s);
    for (const auto &[name, document] : papers) {
        const QString pdf = folder.filePath(name + u".pdf"_s);
        ASSERT_TRUE(QFile::exists(pdf)) << qPrintable(name);
        const QString text = run(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
        if (name == u"hostile")
            continue;
        EXPECT_EQ(sample::missingWord(document, text), QString()) << qPrintable(name);
        EXPECT_EQ(text.count(u'\f'), pageCount(document)) << qPrintable(name);
        QFile::remove(gallery.filePath(u"odt_%1.pdf"_s.arg(name)));
        QFile::copy(pdf, gallery.filePath(u"odt_%1.pdf"_s.arg(name)));
    }
}
