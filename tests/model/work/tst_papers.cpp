// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/papers.h"

#include "model/documents/documenttext.h"
#include "model/documents/hwpxreader.h"
#include "model/documents/package.h"
#include "model/documents/pdf.h"
#include "model/store/accesslog.h"
#include "model/work/log.h"
#include "tests/model/documents/packages.h"
#include "tests/model/work/paperbench.h"

#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace work;
using documents::PaperKind;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(120000) && process.exitCode() == 0)
        << process.readAllStandardError().constData();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// The words of a written file, read back by somebody else's program where there is one.
QString textOf(const QString &path)
{
    if (path.endsWith(u".pdf"))
        return run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (path.endsWith(u".odt"))
        return sample::paragraphsOfOdt(bytesOf(path)).join(u'\n');
    const auto content = documents::readHwpx(bytesOf(path));
    EXPECT_OK(content);
    if (!content)
        return {};
    QStringList words = content->paragraphs;
    for (const documents::HwpxTable &table : content->tables) {
        for (const documents::HwpxCell &cell : table.cells)
            words.append(cell.text);
    }
    return (words + QStringList{content->head, content->footer}).join(u'\n');
}

/// All bytes in which words could hide: the file itself and every part of a package, unpacked.
QByteArray rawOf(const QString &path)
{
    QByteArray all = bytesOf(path);
    if (path.endsWith(u".pdf"))
        return all + run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).toUtf8();
    const auto parts = documents::readPackage(all);
    EXPECT_OK(parts);
    for (const documents::PackagePart &part : *parts)
        all += part.bytes;
    return all;
}

bool holds(const QByteArray &bytes, const QString &words)
{
    const QByteArray wide(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
    return bytes.contains(words.toUtf8()) || bytes.contains(wide);
}

QString dense(QString text)
{
    static const QRegularExpression kSpace(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(kSpace);
}

class Papers : public test::PaperTest {
protected:
    QString write(const PaperOf &paper, const PaperCopy &copy, const QString &ending)
    {
        const QString path = m_vault.file(documents::codeOf(paper.kind) + u'-' + copy.language
            + (copy.masked ? u"-masked"_s : QString()) + u'.' + ending);
        EXPECT_OK(papers::writeFile(context(), paper, copy, u"시험"_s, path));
        return path;
    }
    /// What of the record has to stand on each paper.
    static QStringList wordsOf(PaperKind kind, bool korean)
    {
        switch (kind) {
        case PaperKind::CarePlan:
            return {u"CP-2026-0001"_s, u"남궁혜린"_s, u"가온빌라402호"_s, u"방문돌봄"_s, u"맞춤재활"_s,
                u"200,000"_s, u"180,000"_s, u"40,000"_s, u"의료비신청돕기"_s, u"물빛-2026-0007"_s,
                korean ? u"서비스제공계획서"_s : u"Serviceplan"_s, korean ? u"심각"_s : u"Severe"_s,
                u"물빛1동행정복지센터"_s};
        case PaperKind::EasyPlan:
            return {u"남궁혜린"_s, u"방문돌봄"_s, u"20,000"_s, korean ? u"그만둘수있습니다"_s : u"stop"_s};
        case PaperKind::AssessmentResult:
            return {u"남궁혜린"_s, korean ? u"욕구및위기도조사"_s : u"crisis"_s,
                korean ? u"건강"_s : u"Health"_s, korean ? u"진단이아닙니다"_s : u"diagnosis"_s, u"5"_s};
        case PaperKind::ServiceLeaflet:
            return {u"방문돌봄"_s, u"방문돌봄센터"_s, u"200,000"_s, korean ? u"화10:00"_s : u"Tue10:00"_s};
        case PaperKind::Consent:
            return {u"남궁혜린"_s, u"방문돌봄센터"_s,
                korean ? u"이용할서비스와일정"_s : u"Servicesandtimes"_s, korean ? u"필수"_s : u"required"_s,
                korean ? u"동의함"_s : u"Iagree"_s, u"2026.11.20."_s};
        case PaperKind::ConferenceMinutes:
            return {u"남궁혜린"_s, u"민가람"_s, u"물빛동회의실"_s, u"늘린다"_s, u"의료비신청돕기"_s,
                korean ? u"승인"_s : u"Approved"_s};
        }
        return {};
    }
};

TEST_F(Papers, everyKindInEveryFormatSaysWhatTheRecordSaysInBothLanguages)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    for (const PaperOf &paper : allPapers()) {
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            for (const QString &ending : {u"pdf"_s, u"odt"_s, u"hwpx"_s}) {
                const QString path = write(paper, copyIn(language), ending);
                const QString text = dense(textOf(path));
                for (const QString &word : wordsOf(paper.kind, language == u"ko"))
                    EXPECT_TRUE(text.contains(word))
                        << path.toStdString() << " lacks " << word.toStdString() << " in\n"
                        << text.toStdString();
            }
        }
    }
}

TEST_F(Papers, aMaskedCopyHoldsNeitherNameNorPhoneNorAddressInAnyByte)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    const QStringList secrets{u"남궁혜린"_s, u"물빛-2026-0007"_s, u"늘린다"_s, u"의료비"_s, u"앞까지 걷기"_s,
        u"-0412"_s, u"0000-0412"_s, u"01000000412"_s, u"달빛길 27"_s, u"가온빌라"_s};
    for (const PaperOf &paper : allPapers()) {
        if (paper.kind == PaperKind::ServiceLeaflet)
            continue; // about nobody
        for (const QString &ending : {u"pdf"_s, u"odt"_s, u"hwpx"_s}) {
            const QByteArray plain = rawOf(write(paper, copyIn(u"ko"_s), ending));
            EXPECT_TRUE(holds(plain, u"남궁혜린"_s)) << "the test would not find it";
            const QString path = write(paper, copyIn(u"ko"_s, true), ending);
            const QByteArray masked = rawOf(path);
            for (const QString &secret : secrets)
                EXPECT_FALSE(holds(masked, secret)) << path.toStdString() << ": " << secret.toStdString();
        }
    }
}

TEST_F(Papers, theSameRecordGivesTheSamePagesAndFontsAreEmbedded)
{
    if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
        GTEST_SKIP() << "pdffonts (poppler-utils) is not installed";
    for (const PaperOf &paper : allPapers()) {
        const auto first = papers::preview(context(), paper, copyIn(u"ko"_s));
        const auto second = papers::preview(context(), paper, copyIn(u"ko"_s));
        const auto large = papers::preview(context(), paper, copyIn(u"ko"_s, false, true));
        ASSERT_OK(first);
        ASSERT_OK(second);
        ASSERT_OK(large);
        EXPECT_EQ(documents::pageCount(first->document), documents::pageCount(second->document));
        EXPECT_GE(documents::pageCount(large->document), documents::pageCount(first->document));
        EXPECT_GE(large->document.bodyPoints, 14);
        const QString path = write(paper, copyIn(u"ko"_s), u"pdf"_s);
        const QString pages = run(u"pdfinfo"_s, {path});
        EXPECT_TRUE(pages.contains(
            QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(documents::pageCount(first->document)))));
        const QStringList fonts = run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        EXPECT_FALSE(fonts.isEmpty());
        for (const QString &font : fonts)
            EXPECT_TRUE(font.contains(QRegularExpression(u"\\byes\\s+(yes|no)\\s+(yes|no)"_s)))
                << font.toStdString();
    }
}

TEST_F(Papers, libreOfficeOpensEveryOdt)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty() || QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "LibreOffice or pdftotext (poppler-utils) is not installed";
    for (const PaperOf &paper : allPapers()) {
        const QString path = write(paper, copyIn(u"ko"_s), u"odt"_s);
        run(office,
            {u"--headless"_s, u"-env:UserInstallation=file://"_s + m_vault.file(u"office"_s),
                u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_vault.file(QString()), path});
        const QString text = dense(textOf(path.chopped(4) + u".pdf"_s));
        for (const QString &word : wordsOf(paper.kind, true))
            EXPECT_TRUE(text.contains(word)) << path.toStdString() << ": " << word.toStdString();
    }
}

TEST_F(Papers, looksDoNotCountAndPrintsAreNumberedWithoutGaps)
{
    const PaperOf plan{PaperKind::CarePlan, m_bundle};
    ASSERT_OK(papers::preview(context(), plan, copyIn(u"ko"_s)));
    EXPECT_TRUE(papers::prints(context(), m_bundle)->isEmpty());
    EXPECT_ERROR(papers::print(context(), plan, copyIn(u"ko"_s), {u"  "_s}), base::ErrorKind::InvalidInput);
    EXPECT_ERROR(papers::print(context(), {PaperKind::CarePlan, m_person}, copyIn(u"ko"_s), {u"확인"_s}),
        base::ErrorKind::NotFound);
    const auto first = papers::print(context(), plan, copyIn(u"ko"_s), {u"본인에게 드림"_s});
    ASSERT_OK(first);
    EXPECT_EQ(first->entry.label(), u"P-2026-0001"_s) << "what was refused took no number";
    EXPECT_TRUE(documents::textOf(first->document).contains(u"P-2026-0001"_s));
    confer();
    undoLast(); // of the approval, after a print
    const auto second
        = papers::print(context(), {PaperKind::ServiceLeaflet, serviceId()}, copyIn(u"en"_s), {u"안내"_s});
    ASSERT_OK(second);
    EXPECT_EQ(second->entry.label(), u"P-2026-0002"_s);
    undoLast();
    const auto all = papers::prints(context(), {});
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 2);
    EXPECT_EQ(all->at(0).number, 2);
    EXPECT_EQ(all->at(1).number, 1);
    m_vault.clock().advance(60ll * 24 * 60 * 60 * 1000);
    EXPECT_EQ(papers::print(context(), plan, copyIn(u"ko"_s), {u"새해"_s})->entry.label(), u"P-2027-0001"_s);
}

TEST_F(Papers, theRegisterAndTheAccessLogSayTheSame)
{
    PaperCopy copy = copyIn(u"ko"_s, true);
    const auto printed = papers::print(
        context(), {PaperKind::CarePlan, m_bundle}, copy, {u"사례회의 배부"_s, documents::PaperFormat::Hwpx});
    ASSERT_OK(printed);
    const domain::PrintEntry entry = papers::prints(context(), m_person)->value(0);
    EXPECT_EQ(entry.paper, u"care-plan"_s);
    EXPECT_EQ(entry.subject, (domain::RecordRef{u"bundle"_s, m_bundle}));
    EXPECT_EQ(entry.person, m_person);
    EXPECT_EQ(entry.edition, 1);
    EXPECT_EQ(entry.templateEdition, documents::builtInTemplate(PaperKind::CarePlan).edition);
    EXPECT_EQ(entry.format, u"hwpx"_s);
    EXPECT_EQ(entry.userName, u"윤해솔"_s);
    EXPECT_EQ(entry.reason, u"사례회의 배부"_s);
    EXPECT_TRUE(entry.masked);
    EXPECT_FALSE(entry.failed);
    const auto log = store::accesslog::read(connection(), m_bundle, 1);
    ASSERT_OK(log);
    ASSERT_EQ(log->size(), 1);
    EXPECT_EQ(log->first().kind, u"print"_s);
    EXPECT_EQ(log->first().detail.value(u"number"_s).toString(), entry.label());
    EXPECT_EQ(log->first().detail.value(u"reason"_s).toString(), entry.reason);
    EXPECT_EQ(log->first().detail.value(u"paper"_s).toString(), entry.paper);
    EXPECT_TRUE(log->first().detail.value(u"masked"_s).toBool());
    EXPECT_EQ(m_vault.troubles(), QString());
}

TEST_F(Papers, aFileThatCannotBeWrittenKeepsItsNumberAndSaysSo)
{
    const PaperOf plan{PaperKind::CarePlan, m_bundle};
    EXPECT_ERROR(papers::writeFile(context(), plan, copyIn(u"ko"_s), u"확인"_s, m_vault.file(u"plan.doc"_s)),
        base::ErrorKind::InvalidInput);
    EXPECT_TRUE(papers::prints(context(), {})->isEmpty());
    EXPECT_ERROR(
        papers::writeFile(context(), plan, copyIn(u"ko"_s), u"확인"_s, m_vault.file(u"no/such/plan.pdf"_s)),
        base::ErrorKind::Io);
    const auto prints = papers::prints(context(), {});
    ASSERT_EQ(prints->size(), 1);
    EXPECT_TRUE(prints->first().failed);
    ASSERT_OK(papers::writeFile(context(), plan, copyIn(u"ko"_s), u"확인"_s, m_vault.file(u"plan.pdf"_s)));
    EXPECT_EQ(papers::prints(context(), {})->first().label(), u"P-2026-0002"_s);
}

TEST_F(Papers, aDraftSaysThatItIsOneAndAnApprovedPlanDoesNot)
{
    const PaperOf plan{PaperKind::CarePlan, m_bundle};
    EXPECT_EQ(papers::preview(context(), plan, copyIn(u"ko"_s))->document.watermark, u"초안"_s);
    EXPECT_EQ(papers::preview(context(), plan, copyIn(u"en"_s))->document.watermark, u"Draft"_s);
    confer();
    const auto approved = papers::preview(context(), plan, copyIn(u"ko"_s));
    ASSERT_OK(approved);
    EXPECT_EQ(approved->document.watermark, QString());
    EXPECT_TRUE(approved->isKept);
    EXPECT_TRUE(documents::textOf(approved->document).contains(u"윤해솔"_s));
}

TEST_F(Papers, aConsentIsNotPrintedWithoutTheOfficeThatAsksForIt)
{
    PaperOf blank{PaperKind::Consent, {}};
    blank.person = m_person;
    PaperCopy copy = copyIn(u"ko"_s);
    copy.office = u"  "_s;
    const auto looked = papers::preview(context(), blank, copy);
    ASSERT_OK(looked);
    EXPECT_TRUE(looked->lacksOffice);
    const auto printed = papers::print(context(), blank, copy, {u"동의 받기"_s});
    EXPECT_ERROR(printed, base::ErrorKind::RefusedByRule);
    EXPECT_EQ(printed.error().detail, QString(papers::kNoOffice));
    EXPECT_TRUE(papers::prints(context(), {})->isEmpty()) << "it took no number";
    EXPECT_OK(papers::print(context(), {PaperKind::ServiceLeaflet, serviceId()}, copy, {u"안내"_s}));
    EXPECT_OK(papers::print(context(), blank, copyIn(u"ko"_s), {u"동의 받기"_s}));
}

TEST_F(Papers, theOfficeIsTheOneThatTheVaultIsSetToWhereTheCopyNamesNone)
{
    ASSERT_OK(log::saveSetting(context(), u"organisation"_s, u"해오름구 달빛동"_s));
    PaperOf blank{PaperKind::Consent, {}};
    blank.person = m_person;
    PaperCopy copy = copyIn(u"ko"_s);
    copy.office.clear();
    const auto printed = papers::print(context(), blank, copy, {u"동의 받기"_s});
    ASSERT_OK(printed);
    EXPECT_TRUE(documents::textOf(printed->document).contains(u"해오름구 달빛동에서는"_s));
}

TEST_F(Papers, blankConsentFormsNameWhoWouldReceiveTheData)
{
    PaperOf blank{PaperKind::Consent, {}};
    blank.person = m_person;
    const QString general = documents::textOf(papers::preview(context(), blank, copyIn(u"ko"_s))->document);
    EXPECT_TRUE(general.contains(u"방문 돌봄 센터"_s)) << "providers of the bundle";
    EXPECT_TRUE(general.contains(u"맞춤재활 센터"_s));
    EXPECT_FALSE(general.contains(QChar(u'\u25a0'))) << "nothing is ticked";
    blank.form = u"thirdParty"_s;
    blank.organisation = organisationOf(m_rehabilitation);
    const QString one = documents::textOf(papers::preview(context(), blank, copyIn(u"ko"_s))->document);
    EXPECT_TRUE(one.contains(u"맞춤재활 센터"_s));
    EXPECT_FALSE(one.contains(u"방문 돌봄 센터"_s));
    EXPECT_TRUE(one.contains(u"질환·회복 단계"_s));
    blank.form = u"nonsense"_s;
    EXPECT_ERROR(papers::preview(context(), blank, copyIn(u"ko"_s)), base::ErrorKind::InvalidInput);
}

TEST_F(Papers, aGivenConsentShowsEachTickByItself)
{
    domain::Consent given = consentFor(m_care);
    given.ticks.insert(u"health"_s, false);
    const auto id = consents::add(context(), {given, {}, {}});
    ASSERT_OK(id);
    const auto paper = papers::preview(context(), {PaperKind::Consent, *id}, copyIn(u"ko"_s));
    ASSERT_OK(paper);
    const QString text = documents::textOf(paper->document);
    // Of four items two were agreed to and two were not; each has two boxes.
    EXPECT_EQ(text.count(QChar(u'\u25a0')), 4);
    EXPECT_EQ(text.count(QChar(u'\u25a1')), 4);
    ASSERT_OK(consents::withdraw(context(), *id, today(), u"원하지 않음"_s));
    EXPECT_EQ(papers::preview(context(), {PaperKind::Consent, *id}, copyIn(u"ko"_s))->document.watermark,
        u"철회"_s);
}

TEST_F(Papers, anUnfinishedAssessmentHasNoPaper)
{
    domain::Assessment open;
    open.parent = m_person;
    open.instrument = assessments::kNeedsInstrument;
    open.edition = u"1.0"_s;
    open.day = today();
    const base::Id id = m_vault.put(open);
    EXPECT_ERROR(papers::preview(context(), {PaperKind::AssessmentResult, id}, copyIn(u"ko"_s)),
        base::ErrorKind::RefusedByRule);
}

TEST_F(Papers, theResultStandsBesideTheOneBefore)
{
    m_vault.clock().advance(1000);
    assess(m_person, {{u"health"_s, 1}, {u"dailyLiving"_s, 2}});
    const auto paper
        = papers::preview(context(), {PaperKind::AssessmentResult, assessmentId()}, copyIn(u"ko"_s));
    ASSERT_OK(paper);
    EXPECT_TRUE(documents::textOf(paper->document).contains(u"2 가벼워짐"_s)
        || documents::textOf(paper->document).contains(u"가벼"_s))
        << documents::textOf(paper->document).toStdString();
}

TEST_F(Papers, listsEveryPaperOfAPersonAndLogsThat)
{
    const base::Id conference = confer();
    const base::Id given = consent(m_care);
    const auto offers = papers::offers(context(), m_person, u"ko"_s);
    ASSERT_OK(offers);
    QStringList found;
    for (const PaperOffer &offer : *offers)
        found.append(documents::codeOf(offer.paper.kind) + u' ' + offer.paper.of.toString());
    EXPECT_TRUE(found.contains(u"care-plan "_s + m_bundle.toString()));
    EXPECT_TRUE(found.contains(u"easy-plan "_s + m_bundle.toString()));
    EXPECT_TRUE(found.contains(u"assessment-result "_s + assessmentId().toString()));
    EXPECT_TRUE(found.contains(u"conference-minutes "_s + conference.toString()));
    EXPECT_TRUE(found.contains(u"consent "_s + given.toString()));
    EXPECT_EQ(store::accesslog::read(connection(), m_person, 1)->first().kind, u"list"_s);
    for (const PaperOffer &offer : *offers)
        EXPECT_OK(papers::preview(context(), offer.paper, copyIn(u"en"_s)));
}

} // namespace
