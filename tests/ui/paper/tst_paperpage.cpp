// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/log.h"
#include "model/work/openedbundle.h"
#include "tests/support/printers.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/bundle/bundlesample.h"
#include "ui/paper/paperpage.h"
#include "ui/paper/paperplace.h"
#include "ui/paper/paperview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class PaperPageTest : public ::testing::Test {
protected:
    PaperPageTest()
    {
        const auto sample = bundlesample::fill(m_desk);
        work::BundleInput input;
        input.person = sample.person;
        input.start = {2026, 12};
        input.offers = {sample.offers.value(u"해오름돌봄협동조합"_s), sample.offers.value(u"다온방문재활"_s)};
        input.reasons = {{u"choice"_s, u"상담은 다음 달부터"_s}};
        m_bundle = m_desk.act([&](work::Context &context) { return work::bundles::create(context, input); });
        m_desk.desk().setOrganisation(u"물빛1동 행정복지센터"_s);
        m_page = new PaperPage(m_desk.desk());
        m_desk.host().layout()->addWidget(m_page);
        m_desk.host().resize(1200, 800);
        m_desk.host().show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_desk.host()));
        m_page->activate(m_bundle.toString());
        QApplication::processEvents();
    }
    QList<domain::AccessEntry> prints()
    {
        QList<domain::AccessEntry> found;
        const auto all = m_desk.act(
            [this](work::Context &context) { return work::log::accesses(context, m_bundle, 20); });
        for (const domain::AccessEntry &entry : all) {
            if (entry.kind == u"print"_s)
                found.append(entry);
        }
        return found;
    }

    support::TestDesk m_desk;
    base::Id m_bundle;
    PaperPage *m_page = nullptr;
};

TEST_F(PaperPageTest, showsWhatWillStandOnThePaper)
{
    const QString text = m_page->text();
    for (const QString &words : {u"표승재"_s, u"해오름돌봄협동조합"_s, u"다온방문재활"_s, u"20,000"_s,
             u"24,000"_s, u"44,000"_s, u"물빛1동 행정복지센터"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
    EXPECT_FALSE(m_page->document().watermark.isEmpty()) << "a draft says that it is one";
    EXPECT_GE(m_page->view()->pageCount(), 1);
    EXPECT_TRUE(prints().isEmpty()) << "looking at the screen is no print";
}

TEST_F(PaperPageTest, masksTheCopyWhenAsked)
{
    m_page->findChild<Button *>(u"masked"_s)->click();
    EXPECT_FALSE(m_page->text().contains(u"표승재"_s));
    EXPECT_TRUE(m_page->text().contains(u"표*재"_s));
    EXPECT_FALSE(m_page->text().contains(u"물빛로 27"_s));
    m_page->findChild<Button *>(u"masked"_s)->click();
    EXPECT_TRUE(m_page->text().contains(u"표승재"_s));
}

TEST_F(PaperPageTest, printsLargerForTheClient)
{
    const double body = m_page->document().bodyPoints;
    m_page->findChild<Button *>(u"largePrint"_s)->click();
    EXPECT_GT(m_page->document().bodyPoints, body);
    EXPECT_EQ(m_page->document().bodyPoints, 14);
}

TEST_F(PaperPageTest, savesAPdfWithItsReasonInTheAccessLog)
{
    m_desk.dialogs().given = u"사례회의 자료"_s;
    m_desk.dialogs().path = m_desk.vault().file(u"plan.pdf"_s);
    m_desk.actions().find(u"paper.pdf"_s)->trigger();
    QFile file(*m_desk.dialogs().path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    ASSERT_EQ(prints().size(), 1);
    EXPECT_EQ(prints().first().detail.value(u"reason"_s).toString(), u"사례회의 자료"_s);
    EXPECT_FALSE(prints().first().detail.value(u"masked"_s).toBool());
}

TEST_F(PaperPageTest, writesNothingWithoutAReasonOrAFile)
{
    m_desk.dialogs().given = std::nullopt;
    m_desk.actions().find(u"paper.pdf"_s)->trigger();
    m_desk.dialogs().given = u"확인"_s;
    m_desk.dialogs().path = std::nullopt;
    m_desk.actions().find(u"paper.pdf"_s)->trigger();
    m_desk.actions().find(u"paper.print"_s)->trigger();
    EXPECT_TRUE(prints().isEmpty());
}

TEST_F(PaperPageTest, printsByItsKeyOntoTheChosenPrinter)
{
    m_desk.dialogs().given = u"본인에게 드림"_s;
    const QString path = m_desk.vault().file(u"printed.pdf"_s);
    m_desk.dialogs().paper = path;
    QTest::keyClick(&m_desk.host(), Qt::Key_P, Qt::ControlModifier);
    EXPECT_GT(QFile(path).size(), 1000);
    ASSERT_EQ(prints().size(), 1);
    EXPECT_EQ(prints().first().detail.value(u"reason"_s).toString(), u"본인에게 드림"_s);
}

TEST_F(PaperPageTest, saysWhenThePrinterDoesNotTakeThePlan)
{
    QStringList said;
    QObject::connect(m_page, &Page::doneSaid, m_page, [&](const QString &text) { said.append(text); });
    m_desk.dialogs().given = u"본인에게 드림"_s;
    m_desk.dialogs().paper = m_desk.vault().file(u"no such folder/printed.pdf"_s);
    m_desk.actions().find(u"paper.print"_s)->trigger();
    auto *message = m_page->findChild<InlineMessage *>();
    EXPECT_TRUE(said.isEmpty()) << "nothing was sent";
    EXPECT_FALSE(message->isHidden());
    EXPECT_FALSE(message->title().isEmpty());
    m_desk.dialogs().paper = m_desk.vault().file(u"printed.pdf"_s);
    m_desk.actions().find(u"paper.print"_s)->trigger();
    EXPECT_EQ(said.size(), 1);
    EXPECT_TRUE(message->isHidden());
}

TEST_F(PaperPageTest, savesOdtAndHwpxInTheFormatOfTheButton)
{
    m_desk.dialogs().given = u"고쳐 쓰기"_s;
    m_desk.dialogs().path = m_desk.vault().file(u"plan"_s);
    m_desk.actions().find(u"paper.odt"_s)->trigger();
    m_desk.actions().find(u"paper.hwpx"_s)->trigger();
    for (const QString &ending : {u"odt"_s, u"hwpx"_s}) {
        QFile file(m_desk.vault().file(u"plan."_s + ending));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << ending.toStdString();
        EXPECT_TRUE(file.readAll().startsWith("PK"));
    }
    EXPECT_EQ(prints().size(), 2);
}

TEST_F(PaperPageTest, listsWhatWasPrintedBefore)
{
    auto *list = m_page->findChild<RowList *>(u"prints"_s);
    EXPECT_EQ(list->model()->rowCount(), 0);
    m_desk.dialogs().given = u"본인에게 드림"_s;
    m_desk.dialogs().path = m_desk.vault().file(u"plan.pdf"_s);
    m_desk.actions().find(u"paper.pdf"_s)->trigger();
    ASSERT_EQ(list->model()->rowCount(), 1);
    const QString sentence = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(sentence.contains(u"P-2026-0001"_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u"본인에게 드림"_s)) << sentence.toStdString();
}

TEST_F(PaperPageTest, theLanguageOfThePaperIsNotThatOfTheWindow)
{
    auto *language = m_page->findChild<Segments *>(u"paperLanguage"_s);
    EXPECT_TRUE(m_page->text().contains(u"Service plan"_s));
    language->setCurrent(0);
    Q_EMIT language->chosen(0);
    EXPECT_TRUE(m_page->text().contains(u"서비스 제공계획서"_s));
    EXPECT_EQ(m_page->title(), u"Service plan"_s) << "the window goes on in its own";
}

TEST_F(PaperPageTest, theEasyPlanIsOneChoiceAway)
{
    auto *plan = m_page->findChild<Segments *>(u"planKind"_s);
    Q_EMIT plan->chosen(1);
    EXPECT_TRUE(m_page->text().contains(u"You may stop"_s) || m_page->text().contains(u"stop"_s))
        << m_page->text().toStdString();
    EXPECT_EQ(m_page->title(), u"Easy-read plan"_s);
    EXPECT_EQ(m_page->place().toMap().value(u"paper"_s).toString(), u"easy-plan"_s);
}

TEST_F(PaperPageTest, whileTheScreenIsMaskedSoIsEveryCopy)
{
    m_page->setMasked(true);
    EXPECT_FALSE(m_page->text().contains(u"표승재"_s));
    EXPECT_FALSE(m_page->findChild<Button *>(u"masked"_s)->isEnabled());
    m_page->setMasked(false);
    EXPECT_TRUE(m_page->text().contains(u"표승재"_s));
}

TEST_F(PaperPageTest, opensEveryPaperByItsPlace)
{
    const auto person = m_desk.act([this](work::Context &context) {
        return work::bundles::open(context, m_bundle).transform([](const work::BundleView &view) {
            return view.bundle.parent;
        });
    });
    QVariantMap blank{{u"paper"_s, u"consent"_s}, {u"person"_s, person.toString()}};
    m_page->activate(blank);
    EXPECT_EQ(m_page->title(), u"Consent form"_s);
    EXPECT_TRUE(m_page->text().contains(u"다온방문재활"_s)) << m_page->text().toStdString();
    auto *form = m_page->findChild<QComboBox *>(u"edition"_s);
    EXPECT_EQ(form->count(), 6) << "all in one, and each form by itself";
    blank.insert(u"form"_s, u"sensitive"_s);
    m_page->activate(blank);
    EXPECT_FALSE(m_page->text().contains(u"다온방문재활"_s));
    const auto services = m_desk.act([](work::Context &context) { return work::services::list(context); });
    m_page->activate(
        QVariantMap{{u"paper"_s, u"service-leaflet"_s}, {u"of"_s, services.first().service.id.toString()}});
    EXPECT_TRUE(m_page->text().contains(services.first().service.name));
    EXPECT_EQ(PaperPlace::from(m_page->place())->of, services.first().service.id);
    m_page->activate(u"nonsense"_s);
    EXPECT_TRUE(m_page->text().contains(services.first().service.name)) << "stays where it was";
}

TEST_F(PaperPageTest, aConsentWithoutAnOfficeSaysWhereToSetIt)
{
    const auto person = m_desk.act([this](work::Context &context) {
        return work::bundles::open(context, m_bundle).transform([](const work::BundleView &view) {
            return view.bundle.parent;
        });
    });
    m_desk.desk().setOrganisation({});
    m_page->activate(QVariantMap{{u"paper"_s, u"consent"_s}, {u"person"_s, person.toString()}});
    auto *note = m_page->findChild<InlineMessage *>();
    EXPECT_TRUE(note->text().contains(u"Settings, Display, Office"_s)) << note->text().toStdString();
    m_desk.desk().setOrganisation(u"물빛1동 행정복지센터"_s);
    EXPECT_EQ(note->text(), QString()) << "it can be printed now";
}

TEST_F(PaperPageTest, hasANameForEveryControl)
{
    EXPECT_EQ(widgetchecks::focusableWithoutName(*m_page), "");
    EXPECT_EQ(widgetchecks::clippedWords(*m_page), "");
}

} // namespace
