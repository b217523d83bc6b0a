// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/connection.h"
#include "model/work/log.h"
#include "tests/ui/consent/consentspagetest.h"
#include "ui/consent/consentdetail.h"
#include "ui/consent/consentform.h"
#include "ui/consent/consentgiver.h"
#include "ui/consent/consentspage.h"
#include "ui/consent/consentsview.h"
#include "ui/consent/consenttopics.h"
#include "ui/consent/paperfield.h"
#include "ui/consent/signaturepad.h"
#include "ui/forms/codebox.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using work::ConsentStands;

namespace {

TEST_F(ConsentsPageTest, namesTheProvidersOfTheDraftThatHaveNoConsentAndBeginsOne)
{
    go({});
    ASSERT_EQ(notices().size(), 2);
    EXPECT_TRUE(notices().first()->title().contains(u"해오름돌봄협동조합"_s));
    EXPECT_TRUE(notices().first()->text().contains(u"가사·일상 방문돌봄"_s));
    EXPECT_TRUE(logged(u"open"_s).contains(u"consents"_s)) << "the page writes the access log";
    click(notices().first(), u"takeLacking"_s);
    EXPECT_EQ(form().recipient(), sample.care);
    ASSERT_EQ(form().blocks().size(), 1);
    EXPECT_EQ(form().blocks().first()->topic().organisation, sample.care);
}

TEST_F(ConsentsPageTest, takesAConsentByKeysAloneWithAChoiceForEachItem)
{
    goTake(sample.care);
    // The first choice has the focus; nothing is chosen beforehand.
    const auto choices = form().blocks().first()->findChildren<ui::Segments *>();
    ASSERT_EQ(choices.size(), 4);
    for (const ui::Segments *choice : choices)
        EXPECT_EQ(choice->current(), -1);
    key(Qt::Key_Space);
    EXPECT_EQ(choices.at(0)->current(), 0);
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    key(Qt::Key_Tab);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    EXPECT_EQ(choices.at(2)->current(), 1) << "refuses to give the illness on";
    key(Qt::Key_Tab);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Return, Qt::ControlModifier);
    const auto kept = lines();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().stands, ConsentStands::InForce);
    EXPECT_EQ(kept.first().consent.organisation, sample.care);
    EXPECT_EQ(kept.first().consent.formEdition, u"2026-1"_s);
    EXPECT_EQ(kept.first().consent.ticks,
        (QJsonObject{
            {u"contact"_s, true}, {u"plan"_s, true}, {u"health"_s, false}, {u"assessment"_s, false}}));
    EXPECT_EQ(said.last(), u"1 consent(s) kept"_s);
    click(&page(), u"backToBundle"_s);
    EXPECT_EQ(places.last().page, u"bundle"_s);
    EXPECT_EQ(places.last().what.toString(), sample.bundle.toString());
    undo();
    settle();
    EXPECT_TRUE(lines().isEmpty());
}

TEST_F(ConsentsPageTest, keepsNothingWhileAnItemIsNotAnswered)
{
    goTake(sample.care);
    key(Qt::Key_Space);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(lines().isEmpty());
    const auto choices = form().blocks().first()->findChildren<ui::Segments *>();
    EXPECT_TRUE(choices.at(1)->isAncestorOf(QApplication::focusWidget())) << "the first that is open";
    EXPECT_EQ(
        form().blocks().first()->findChild<ui::InlineMessage *>()->title(), u"Not every item is answered"_s);
}

TEST_F(ConsentsPageTest, saysWhatRefusingMeansAndKeepsTheRefusal)
{
    goTake(sample.care);
    auto *block = form().blocks().first();
    for (ui::Segments *choice : block->findChildren<ui::Segments *>())
        choice->setCurrent(1);
    block->refresh();
    EXPECT_EQ(block->findChild<ui::InlineMessage *>()->title(), u"This will be kept as a refusal"_s);
    form().save();
    settle();
    ASSERT_EQ(lines().size(), 1);
    EXPECT_EQ(lines().first().stands, ConsentStands::Refused);
    EXPECT_EQ(notices().size(), 2) << "the provider still lacks one";
}

TEST_F(ConsentsPageTest, asksForSeveralThingsOnOneSheetAndKeepsThemInOneAct)
{
    go({{u"new"_s, true}});
    ASSERT_EQ(form().blocks().size(), 2) << "what the person has not answered yet";
    EXPECT_EQ(form().blocks().at(0)->topic().form, u"collection"_s);
    EXPECT_EQ(form().blocks().at(1)->topic().form, u"sensitive"_s);
    field<QCheckBox>(u"thirdParty "_s + sample.rehabilitation.toString())->setChecked(true);
    settle();
    ASSERT_EQ(form().blocks().size(), 3);
    for (ui::ConsentBlock *block : form().blocks()) {
        for (ui::Segments *choice : block->findChildren<ui::Segments *>())
            choice->setCurrent(0);
    }
    form().save();
    settle();
    EXPECT_EQ(lines().size(), 3);
    EXPECT_EQ(said.last(), u"3 consent(s) kept"_s);
    undo();
    settle();
    EXPECT_TRUE(lines().isEmpty());
}

TEST_F(ConsentsPageTest, asksWhoGaveItWhereThatIsNotThePerson)
{
    goTake(sample.care);
    for (ui::Segments *choice : form().blocks().first()->findChildren<ui::Segments *>())
        choice->setCurrent(0);
    EXPECT_FALSE(field<QLineEdit>(u"giver_name"_s)->isVisible());
    field<ui::CodeBox>(u"given_by"_s)->setCode(u"guardian"_s);
    settle();
    EXPECT_TRUE(field<QLineEdit>(u"giver_name"_s)->isVisible());
    form().save();
    settle();
    EXPECT_TRUE(lines().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), field<QLineEdit>(u"giver_name"_s));
    field<QLineEdit>(u"giver_name"_s)->setText(u"표하늘"_s);
    field<QLineEdit>(u"giver_relation"_s)->setText(u"딸"_s);
    field<ui::CodeBox>(u"method"_s)->setCode(u"spoken"_s);
    form().save();
    settle();
    EXPECT_EQ(QApplication::focusWidget(), field<QLineEdit>(u"witness"_s)) << "a spoken one needs a witness";
    field<QLineEdit>(u"witness"_s)->setText(u"민가람"_s);
    form().save();
    settle();
    ASSERT_EQ(lines().size(), 1);
    EXPECT_EQ(lines().first().consent.giverRelation, u"딸"_s);
    EXPECT_EQ(lines().first().consent.witness, u"민가람"_s);
}

TEST_F(ConsentsPageTest, takesASignatureOnTheScreenAsAPicture)
{
    goTake(sample.care);
    for (ui::Segments *choice : form().blocks().first()->findChildren<ui::Segments *>())
        choice->setCurrent(0);
    field<ui::CodeBox>(u"method"_s)->setCode(u"screen"_s);
    settle();
    ui::SignaturePad *pad = form().giver()->pad();
    ASSERT_TRUE(pad->isVisible());
    form().save();
    settle();
    EXPECT_TRUE(lines().isEmpty()) << "nobody has signed";
    EXPECT_TRUE(pad->hasFocus());
    QTest::mousePress(pad, Qt::LeftButton, {}, QPoint(30, 60));
    QTest::mouseMove(pad, QPoint(90, 30));
    QTest::mouseRelease(pad, Qt::LeftButton, {}, QPoint(90, 30));
    EXPECT_FALSE(pad->isEmpty());
    key(Qt::Key_Delete);
    EXPECT_TRUE(pad->isEmpty());
    QTest::mousePress(pad, Qt::LeftButton, {}, QPoint(30, 60));
    QTest::mouseMove(pad, QPoint(90, 30));
    QTest::mouseRelease(pad, Qt::LeftButton, {}, QPoint(90, 30));
    form().save();
    settle();
    ASSERT_EQ(lines().size(), 1);
    const base::Id paper = lines().first().consent.attachment;
    const auto kept
        = desk.act([&](work::Context &context) { return work::consents::paperOf(context, paper); });
    const QImage image = QImage::fromData(kept.bytes);
    ASSERT_EQ(image.size(), ui::SignaturePad::kUnits);
    int black = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            black += qGray(image.pixel(x, y)) < 64 ? 1 : 0;
    }
    EXPECT_GT(black, 300) << "a stroke";
    EXPECT_LT(black, 20'000) << "and no more";
}

TEST_F(ConsentsPageTest, keepsADroppedPhotoWithoutThePlaceWhereItWasTaken)
{
    const QString path = desk.vault().file(u"photo.jpg"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(consentsample::photo());
    file.close();
    ASSERT_TRUE(consentsample::photo().contains("GPS"));
    goTake(sample.care);
    for (ui::Segments *choice : form().blocks().first()->findChildren<ui::Segments *>())
        choice->setCurrent(0);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(form().giver()->paper(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(form().giver()->paper(), &drop);
    settle();
    ASSERT_TRUE(form().giver()->paper()->paper().has_value());
    form().save();
    settle();
    ASSERT_EQ(lines().size(), 1);
    const base::Id paper = lines().first().consent.attachment;
    const auto kept
        = desk.act([&](work::Context &context) { return work::consents::paperOf(context, paper); });
    EXPECT_EQ(kept.name, u"photo.jpg"_s);
    EXPECT_FALSE(kept.bytes.contains("GPS"));
    EXPECT_EQ(QImage::fromData(kept.bytes), QImage::fromData(consentsample::photo())) << "the same pixels";
}

TEST_F(ConsentsPageTest, saysAtOnceWhatIsNoPaper)
{
    const QString path = desk.vault().file(u"letter.docx"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("PK a letter");
    file.close();
    goTake(sample.care);
    desk.dialogs().path = path;
    click(&form(), u"choosePaper"_s);
    EXPECT_FALSE(form().giver()->paper()->paper().has_value());
    EXPECT_TRUE(form().giver()->paper()->findChild<ui::InlineMessage *>()->text().contains(u"10 MB"_s));
}

TEST_F(ConsentsPageTest, asksTheEditionOfTheDay)
{
    desk.act([](work::Context &context) -> base::Result<bool> {
        const QJsonObject own{{u"form"_s, u"thirdParty"_s}, {u"edition"_s, u"gu-1"_s},
            {u"validFrom"_s, u"2026-11-01"_s}, {u"perOrganisation"_s, true},
            {u"items"_s,
                QJsonArray{
                    QJsonObject{{u"code"_s, u"contact"_s}, {u"required"_s, true}, {u"ko"_s, u"연락처"_s}},
                    QJsonObject{{u"code"_s, u"new"_s}, {u"ko"_s, u"새 항목"_s}}}}};
        const base::Done done = work::log::saveSetting(context, u"consent-form-editions"_s, QJsonArray{own});
        return done ? base::Result<bool>(true) : done.error();
    });
    goTake(sample.care);
    ui::ConsentBlock *block = form().blocks().first();
    ASSERT_EQ(block->findChildren<ui::Segments *>().size(), 2);
    block->findChild<ui::Segments *>(u"contact"_s)->setCurrent(0);
    field<QLineEdit>(u"day"_s)->setText(u"2026. 10. 30."_s);
    settle();
    EXPECT_EQ(block->findChildren<ui::Segments *>().size(), 4) << "the edition before";
    EXPECT_EQ(block->findChild<ui::Segments *>(u"contact"_s)->current(), 0) << "what was said stays";
    field<QLineEdit>(u"day"_s)->setText(u"2025. 1. 1."_s);
    settle();
    EXPECT_TRUE(block->findChildren<ui::Segments *>().isEmpty());
    form().save();
    settle();
    EXPECT_TRUE(lines().isEmpty());
}

TEST_F(ConsentsPageTest, keepsWhatWasTypedAsADraftOverALock)
{
    go({{u"new"_s, true}});
    field<QCheckBox>(u"thirdParty "_s + sample.care.toString())->setChecked(true);
    settle();
    ASSERT_EQ(form().blocks().size(), 3);
    form().blocks().at(2)->findChild<ui::Segments *>(u"contact"_s)->setFocus();
    auto *first
        = form().blocks().at(2)->findChild<ui::Segments *>(u"contact"_s)->findChild<QAbstractButton *>();
    first->setFocus();
    key(Qt::Key_Space);
    field<ui::CodeBox>(u"given_by"_s)->setCode(u"guardian"_s);
    field<QLineEdit>(u"giver_name"_s)->setText(u"표하늘"_s);
    settle();
    reopen();
    makePage();
    go({{u"new"_s, true}});
    ASSERT_EQ(form().blocks().size(), 3);
    EXPECT_EQ(form().blocks().at(2)->findChild<ui::Segments *>(u"contact"_s)->current(), 0);
    EXPECT_EQ(field<QLineEdit>(u"giver_name"_s)->text(), u"표하늘"_s);
    EXPECT_TRUE(field<QLineEdit>(u"giver_name"_s)->isVisible());
}

} // namespace
