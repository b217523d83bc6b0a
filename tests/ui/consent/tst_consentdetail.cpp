// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/connection.h"
#include "model/work/log.h"
#include "tests/ui/consent/consentspagetest.h"
#include "ui/consent/consentdetail.h"
#include "ui/consent/consentform.h"
#include "ui/consent/consentspage.h"
#include "ui/consent/consentsview.h"
#include "ui/consent/papershow.h"
#include "ui/consent/withdrawpanel.h"
#include "ui/people/timeline.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using work::ConsentStands;

namespace {

/// What has been asked: how it stands, its paper, and taking it back.
class ConsentDetailTest : public ConsentsPageTest { };

TEST_F(ConsentDetailTest, saysWhichServicesAreHeldBeforeItWithdraws)
{
    consentsample::run(desk, sample);
    go({});
    ASSERT_EQ(page().view()->list()->items().size(), 2);
    key(Qt::Key_D, Qt::ControlModifier);
    ui::WithdrawPanel *panel = page().view()->detail()->withdrawal();
    ASSERT_TRUE(panel->isVisible());
    QString hit;
    for (const auto *message : panel->findChildren<ui::InlineMessage *>()) {
        if (message->isVisible())
            hit = message->title() + u' ' + message->text();
    }
    EXPECT_TRUE(hit.contains(u"1 running service(s)"_s)) << hit.toStdString();
    EXPECT_EQ(itemStates(), (QStringList{u"running"_s, u"running"_s})) << "nothing has happened yet";
    // The day has the focus.
    key(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"withdrawnReason"_s);
    type(u"마음이 바뀜"_s);
    key(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"withdraw"_s);
    key(Qt::Key_Space);
    EXPECT_EQ(itemStates().count(u"held"_s), 1);
    EXPECT_EQ(said.last(), u"Consent withdrawn, 1 service(s) held"_s);
    EXPECT_EQ(notices().size(), 1) << "it is missing now";
    undo();
    settle();
    EXPECT_EQ(itemStates(), (QStringList{u"running"_s, u"running"_s}));
}

TEST_F(ConsentDetailTest, withdrawsNothingForADayToCome)
{
    consentsample::run(desk, sample);
    go({});
    page().view()->detail()->askWithdrawal();
    ui::WithdrawPanel *panel = page().view()->detail()->withdrawal();
    panel->findChild<QLineEdit *>(u"withdrawnDay"_s)->setText(u"2027. 1. 1."_s);
    click(panel, u"withdraw"_s);
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(itemStates(), (QStringList{u"running"_s, u"running"_s}));
    click(panel, u"leaveConsent"_s);
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(ConsentDetailTest, tellsHowEachConsentStandsByShapeAndWord)
{
    consentsample::fillAllStandings(desk, sample);
    go({});
    QStringList chips;
    QSet<QString> icons;
    for (const ui::TimelineItem &item : page().view()->list()->items()) {
        chips.append(item.chip);
        icons.insert(item.chip + item.icon);
    }
    for (const QString &word : {u"In force"_s, u"Refused"_s, u"Run out"_s, u"Withdrawn"_s})
        EXPECT_TRUE(chips.contains(word)) << word.toStdString();
    EXPECT_EQ(icons.size(), 4) << "a shape for each word";
}

TEST_F(ConsentDetailTest, showsThePaperOnlyAfterTheAccessLogHasIt)
{
    consentsample::fillAllStandings(desk, sample);
    go({});
    base::Id withPaper;
    for (const work::ConsentLine &line : lines()) {
        if (!line.consent.attachment.isNil())
            withPaper = line.consent.id;
    }
    ASSERT_TRUE(page().view()->select(withPaper));
    settle();
    EXPECT_FALSE(logged(u"open"_s).contains(u"attachment"_s));
    key(Qt::Key_O, Qt::ControlModifier);
    ui::PaperShow *paper = page().view()->detail()->paper();
    ASSERT_TRUE(paper->isVisible());
    EXPECT_TRUE(logged(u"open"_s).contains(u"attachment"_s));
    EXPECT_FALSE(paper->findChild<QLabel *>(u"paperPicture"_s)->pixmap().isNull());
    desk.dialogs().given = u"본인이 사본을 요청함"_s;
    desk.dialogs().path = desk.vault().file(u"copy.jpg"_s);
    click(paper, u"savePaper"_s);
    EXPECT_TRUE(QFile::exists(desk.vault().file(u"copy.jpg"_s)));
    EXPECT_EQ(logged(u"export"_s).size(), 1);
    click(paper, u"closePaper"_s);
    EXPECT_FALSE(paper->isVisible());
}

TEST_F(ConsentDetailTest, showsTheSmallPictureOfAPaperThatHasNotArrived)
{
    consentsample::fillAllStandings(desk, sample);
    go({});
    base::Id withPaper;
    for (const work::ConsentLine &line : lines()) {
        if (!line.consent.attachment.isNil())
            withPaper = line.consent.id;
    }
    // As in the vault of a colleague: the record is there, its file is still on its way.
    desk.act([](work::Context &context) -> base::Done {
        return context.connection().run(u"DELETE FROM attachment_bytes"_s);
    });
    ASSERT_TRUE(page().view()->select(withPaper));
    settle();
    key(Qt::Key_O, Qt::ControlModifier);
    ui::PaperShow *paper = page().view()->detail()->paper();
    ASSERT_TRUE(paper->isVisible());
    EXPECT_FALSE(paper->findChild<QLabel *>(u"paperPicture"_s)->pixmap().isNull());
    EXPECT_FALSE(paper->findChild<QPushButton *>(u"savePaper"_s)->isVisible());
    bool isTold = false;
    for (const QLabel *label : paper->findChildren<QLabel *>())
        isTold = isTold || label->text().contains(u"has not arrived yet");
    EXPECT_TRUE(isTold);
    EXPECT_TRUE(logged(u"open"_s).contains(u"attachment"_s));
}

TEST_F(ConsentDetailTest, attachesThePaperLater)
{
    const base::Id id = consentsample::consent(desk, sample, sample.care);
    const QString path = desk.vault().file(u"scan.pdf"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7 signed");
    file.close();
    go({});
    click(page().view()->detail(), u"attachPaper"_s);
    desk.dialogs().path = path;
    click(page().view()->detail(), u"choosePaper"_s);
    EXPECT_FALSE(lines().first().consent.attachment.isNil());
    EXPECT_EQ(lines().first().consent.id, id);
    EXPECT_EQ(said.last(), u"Paper attached"_s);
    EXPECT_FALSE(page().view()->detail()->findChild<QPushButton *>(u"attachPaper"_s)->isVisible());
}

TEST_F(ConsentDetailTest, asksForThePaperOfAConsentAndForBlankForms)
{
    const base::Id id = consentsample::consent(desk, sample, sample.care);
    go({});
    key(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(places.last().page, u"paper"_s);
    EXPECT_EQ(
        places.last().what.toMap(), (QVariantMap{{u"paper"_s, u"consent"_s}, {u"of"_s, id.toString()}}));
    goTake(sample.rehabilitation);
    key(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(places.last().what.toMap(),
        (QVariantMap{{u"paper"_s, u"consent"_s}, {u"person"_s, sample.person.toString()},
            {u"form"_s, u"thirdParty"_s}, {u"organisation"_s, sample.rehabilitation.toString()}}));
}

TEST_F(ConsentDetailTest, hidesNamesAndPapersWhileTheScreenIsMasked)
{
    consentsample::fillAllStandings(desk, sample);
    go({});
    page().setMasked(true);
    settle();
    EXPECT_EQ(page().context(), u"표*재"_s);
    for (const ui::TimelineItem &item : page().view()->list()->items())
        EXPECT_FALSE(item.text.contains(u"표하늘"_s)) << item.text.toStdString();
    QStringList shown;
    for (const work::ConsentLine &line : lines()) {
        page().view()->select(line.consent.id);
        for (const QLabel *label : page().view()->detail()->findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            shown.append(label->text());
            for (const QString &hidden : {u"표하늘"_s, u"민가람"_s, u"기관을 바꾸고"_s, u"동의서.jpg"_s})
                EXPECT_FALSE(label->text().contains(hidden)) << label->text().toStdString();
        }
    }
    // Where the witness works is said on.
    EXPECT_TRUE(shown.join(u'\n').contains(u"민*람 (물빛종합사회복지관)"_s));
    page().view()->detail()->openPaper();
    EXPECT_FALSE(page().view()->detail()->paper()->isOpen());
}

} // namespace
