// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/documenttext.h"
#include "model/documents/hwpxreader.h"
#include "model/documents/hwpxwriter.h"
#include "model/documents/odtwriter.h"
#include "model/documents/pagelayout.h"
#include "model/documents/paperfile.h"
#include "model/documents/pdf.h"
#include "tests/model/documents/packages.h"
#include "tests/model/documents/samplepapers.h"
#include "tests/model/documents/sampleplan.h"
#include "tests/support/expect.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(20000) && process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Papers of every kind, plain, masked and large, by name.
std::vector<std::pair<QString, Document>> allPapers()
{
    std::vector<std::pair<QString, Document>> papers;
    for (const PaperKind kind : kAllPaperKinds) {
        for (const bool masked : {false, true}) {
            for (const bool large : {false, true})
                papers.emplace_back(u"%1%2%3"_s.arg(codeOf(kind), masked ? u" masked"_s : QString(),
                                        large ? u" large"_s : QString()),
                    sample::paper(kind, masked, large));
        }
    }
    return papers;
}

} // namespace

TEST(Papers, pagesAreAsManyAsAlways)
{
    const sample::KoreanWords words;
    const std::pair<PaperKind, std::pair<int, int>> counts[]
        = {{PaperKind::CarePlan, {1, 2}}, {PaperKind::EasyPlan, {2, 2}},
            {PaperKind::AssessmentResult, {2, 2}}, {PaperKind::ServiceLeaflet, {1, 1}},
            {PaperKind::Consent, {1, 2}}, {PaperKind::ConferenceMinutes, {1, 2}}};
    for (const auto &[kind, pages] : counts) {
        EXPECT_EQ(pageCount(sample::paper(kind)), pages.first) << qPrintable(codeOf(kind));
        EXPECT_EQ(pageCount(sample::paper(kind, false, true)), pages.second) << qPrintable(codeOf(kind));
    }
}

TEST(Papers, everyPageTellsWhoPrintedItWhenAndItsNumber)
{
    for (const auto &[name, document] : allPapers()) {
        for (const Page &page : layOut(document)) {
            EXPECT_TRUE(
                sample::linesOf(page).contains(u"Printed by 윤해솔 2026. 11. 20. 15:31 · P-2026-0931"_s))
                << qPrintable(name);
            QStringList behind;
            for (const TurnedText &text : page.behind)
                behind.append(text.text);
            EXPECT_EQ(behind.filter(u"윤해솔 2026. 11. 20. 15:31 · P-2026-0931"_s).size(), 3)
                << qPrintable(name);
        }
    }
}

TEST(Papers, maskedCopiesHideWhoItIs)
{
    for (const auto &[name, document] : allPapers()) {
        const QString text = textOf(document);
        EXPECT_FALSE(text.contains(u"01055550412"_s)) << qPrintable(name);
        EXPECT_FALSE(text.contains(u"5555-0412"_s)) << qPrintable(name);
        if (!name.contains(u"masked"_s))
            continue;
        for (const QString &value : {u"표승재"_s, u"1963. 4. 2."_s, u"물빛로 27"_s})
            EXPECT_FALSE(text.contains(value)) << qPrintable(name) << qPrintable(value);
        EXPECT_TRUE(text.contains(u"masked copy"_s)) << qPrintable(name);
    }
}

TEST(Papers, saysTheSameInOdtAndHwpx)
{
    for (const auto &[name, document] : allPapers()) {
        const auto odt = odtOf(document);
        const auto hwpx = hwpxOf(document);
        ASSERT_OK(odt);
        ASSERT_OK(hwpx);
        EXPECT_EQ(sample::faultOf(sample::partOf(*odt, u"content.xml"_s)), QString());
        QString text = sample::paragraphsOfOdt(*odt).join(u' ')
            + QString::fromUtf8(sample::partOf(*odt, u"content.xml"_s));
        for (const Block &block : document.blocks) {
            // The words of a picture stand beside it in the file; a chart's table says the same.
            if (std::holds_alternative<BarChart>(block))
                text += u'?';
        }
        EXPECT_EQ(sample::missingWord(document, text), QString()) << qPrintable(name);
        const auto content = readHwpx(*hwpx);
        ASSERT_OK(content);
        EXPECT_TRUE(content->footer.contains(u"P-2026-0931"_s)) << qPrintable(name);
    }
}

TEST(Papers, pdfHoldsTheWordsAndEmbedsItsFonts)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()
        || QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
        GTEST_SKIP() << "needs pdftotext and pdffonts";
    const sample::KoreanWords words;
    QTemporaryDir folder;
    for (const PaperKind kind : kAllPaperKinds) {
        const Document document = sample::paper(kind);
        const QString path = folder.filePath(codeOf(kind) + u".pdf"_s);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_OK(writePaper(document, PaperFormat::Pdf, file));
        file.close();
        const QString text = run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        QString missing = sample::missingWord(document, text);
        // What a picture shows is no text of the page.
        if (kind == PaperKind::ServiceLeaflet && textOf(document).contains(missing))
            missing = missing == u"QR" || missing == u"코드" ? QString() : missing;
        EXPECT_EQ(missing, QString()) << qPrintable(codeOf(kind));
        EXPECT_EQ(text.count(u'\f'), pageCount(document));
        const QStringList fonts = run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
        ASSERT_GT(fonts.size(), 2);
        const qsizetype column = fonts.first().indexOf(u"emb"_s);
        for (const QString &line : fonts.mid(2))
            EXPECT_EQ(line.mid(column, 3), u"yes"_s) << qPrintable(line);
    }
}

TEST(Papers, speakKoreanThroughout)
{
    const sample::KoreanWords words;
    if (!words.isThere())
        GTEST_SKIP() << "carepass_ko.ts has no words for documents yet";
    static const QRegularExpression kEnglish(u"[A-Za-z]{6,}"_s);
    for (const PaperKind kind : kAllPaperKinds) {
        const QString text = textOf(sample::paper(kind));
        EXPECT_FALSE(kEnglish.match(text).hasMatch()) << qPrintable(kEnglish.match(text).captured());
        EXPECT_EQ(sample::paper(kind).language, u"ko"_s);
    }
}

TEST(Papers, aResultIsNoDiagnosisAndMarksWhatIsMissing)
{
    const QString text = textOf(sample::paper(PaperKind::AssessmentResult)).replace(QChar::Nbsp, u' ');
    EXPECT_TRUE(text.contains(u"for screening and is no diagnosis"_s));
    EXPECT_TRUE(text.contains(u"18 / 40"_s));
    EXPECT_TRUE(text.contains(u"not complete: parts are open"_s));
    EXPECT_TRUE(text.contains(u"사회적 관계 · not known · Mild 1"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"건강 · Severe 3 · Moderate 2 · 1 heavier"_s));
    EXPECT_TRUE(text.contains(u"· 사회적 관계: 모름"_s));
    AssessmentPaperData first = sample::assessment();
    first.dayBefore = {};
    EXPECT_FALSE(
        textOf(assessmentPaper(first, builtInTemplate(PaperKind::AssessmentResult))).contains(u"Change"_s));
}

TEST(Papers, consentHasTicksOfItsOwnForEachItem)
{
    const Document blank = [] {
        ConsentData data = sample::consent();
        data.asksIdentifier = false;
        data.collect = data.sensitive = std::nullopt;
        for (ConsentRecipient &recipient : data.recipients)
            recipient.agreed = std::nullopt;
        return consentForm(data, builtInTemplate(PaperKind::Consent));
    }();
    EXPECT_EQ(textOf(blank).count(u'\u25a1'), 2 * 5) << "collection, sensitive data, three recipients";
    EXPECT_EQ(textOf(blank).count(u'\u25a0'), 0);
    EXPECT_FALSE(textOf(blank).contains(u"passport"_s));
    const QString filled = textOf(sample::paper(PaperKind::Consent));
    EXPECT_EQ(filled.count(u'\u25a0'), 4);
    EXPECT_TRUE(filled.contains(u"art. 23 (1) 1"_s));
    EXPECT_TRUE(filled.contains(u"You have the right to refuse"_s));
    EXPECT_TRUE(filled.contains(u"withdraw"_s));
}

TEST(Papers, withoutAnOfficeTheSentencesAreWholeAndAConsentLeavesItsPlaceOpen)
{
    const sample::KoreanWords words;
    if (!words.isThere())
        GTEST_SKIP() << "carepass_ko.ts has no words for documents yet";
    LeafletData leaves = sample::leaflet();
    leaves.stamp.office.clear();
    const QString leaf = documents::textOf(leaflet(leaves, builtInTemplate(PaperKind::ServiceLeaflet)));
    EXPECT_TRUE(leaf.contains(u"담당 기관에서 신청합니다."_s)) << qPrintable(leaf);
    ConsentData asks = sample::consent();
    asks.stamp.office.clear();
    const QString text = documents::textOf(consentForm(asks, builtInTemplate(PaperKind::Consent)));
    EXPECT_TRUE(text.contains(u"[기관 이름]에서는 돌봄패스와"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"언제든지 [기관 이름]에 말하거나"_s)) << qPrintable(text);
}

TEST(Papers, maskedMinutesKeepWhatWasDecidedAndHideWhatWasTyped)
{
    const QString text = textOf(sample::paper(PaperKind::ConferenceMinutes, true));
    for (const QString &secret : {u"강이룸"_s, u"방문재활을"_s, u"의료비"_s, u"회의실"_s, u"윤해솔 (동)"_s,
             u"물빛1-2026-0142"_s, u"표승재"_s})
        EXPECT_FALSE(text.contains(secret)) << qPrintable(secret);
    for (const QString &kept :
        {u"동 사례회의"_s, u"돌봄패스 묶음 승인"_s, u"2026. 11. 20."_s, u"12. 4."_s, u"표*재"_s, u"hidden"_s})
        EXPECT_TRUE(text.contains(kept)) << qPrintable(kept);
}

TEST(Papers, aMaskedResultKeepsItsPointsAndHidesWhoAsked)
{
    const QString text = textOf(sample::paper(PaperKind::AssessmentResult, true)).replace(QChar::Nbsp, u' ');
    EXPECT_TRUE(text.contains(u"18 / 40"_s));
    EXPECT_TRUE(text.contains(u"asked by hidden"_s)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"물빛1-2026-0142"_s));
    EXPECT_FALSE(text.contains(u"0412"_s));
}

TEST(Papers, theCodeOfALeafletIsTheContact)
{
    const LeafletService service = sample::leaflet().services.front();
    EXPECT_EQ(contactCard(service),
        u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:다온방문재활;;;;\r\nFN:다온방문재활\r\nORG:다온방문재활\r\n"
        u"TEL;TYPE=WORK:051-555-0187\r\nADR;TYPE=WORK:;;부산광역시 해오름구 물빛로 101;;;;\r\n"
        u"NOTE:뇌질환 맞춤 방문재활\r\nEND:VCARD"_s);
    LeafletService odd = service;
    odd.provider = u"가;나,다\\라\nTEL:119"_s;
    EXPECT_TRUE(contactCard(odd).contains(u"FN:가\\;나\\,다\\\\라 TEL:119\r\n"_s));
}

TEST(Papers, theEndingOfAFileTellsItsFormat)
{
    EXPECT_EQ(formatOf(u"a/계획서.PDF"_s), PaperFormat::Pdf);
    EXPECT_EQ(formatOf(u"계획서.odt"_s), PaperFormat::Odt);
    EXPECT_EQ(formatOf(u"계획서.hwpx"_s), PaperFormat::Hwpx);
    EXPECT_EQ(formatOf(u"계획서.hwp"_s), std::nullopt);
    for (const PaperFormat format : {PaperFormat::Pdf, PaperFormat::Odt, PaperFormat::Hwpx}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_OK(writePaper(sample::document(sample::plan()), format, buffer));
        EXPECT_GT(buffer.size(), 5000) << qPrintable(endingOf(format));
    }
}
