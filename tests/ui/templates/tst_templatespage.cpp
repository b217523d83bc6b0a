// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/papertemplates.h"
#include "tests/support/printers.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/support/pagetest.h"
#include "ui/paper/paperview.h"
#include "ui/templates/sectionrow.h"
#include "ui/templates/templateform.h"
#include "ui/templates/templateside.h"
#include "ui/templates/templatespage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"

#include <QFile>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;
using documents::PaperKind;

namespace {

class TemplatesPageTest : public PageTest {
protected:
    TemplatesPageTest() { open(); }
    void open()
    {
        page = new TemplatesPage(desk.desk());
        host(page, u"templates"_s);
        page->activate(u"care-plan"_s);
        settle();
    }
    QLineEdit *title() { return page->findChild<QLineEdit *>(u"templateTitle"_s); }
    void retitle(const QString &text)
    {
        title()->setFocus();
        title()->selectAll();
        QTest::keyClicks(title(), text);
        QTest::qWait(400); // the draft and the preview follow a moment after the last key
        settle();
    }
    documents::PaperTemplate inForce()
    {
        return desk
            .act([this](work::Context &context) {
                return work::papertemplates::open(context, PaperKind::CarePlan, QString());
            })
            .form;
    }

    TemplatesPage *page = nullptr;
};

TEST_F(TemplatesPageTest, whatIsTypedIsShownOnTheExampleAndIsADraftAtOnce)
{
    EXPECT_GE(page->view()->pageCount(), 1);
    retitle(u"Our plan"_s);
    EXPECT_EQ(inForce().title.en, u"Service plan"_s) << "nothing is in force yet";
    page = nullptr;
    reopen();
    open();
    EXPECT_EQ(title()->text(), u"Our plan"_s);
    EXPECT_FALSE(page->notice()->isHidden()) << "it says that this was begun";
    page->notice()->findChild<Button *>()->click();
    settle();
    EXPECT_EQ(title()->text(), u"Service plan"_s);
}

TEST_F(TemplatesPageTest, ctrlEnterPutsItInForceAndUndoTakesItBack)
{
    retitle(u"Our plan"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(inForce().title.en, u"Our plan"_s);
    EXPECT_EQ(inForce().edition, u"2026-1"_s);
    ASSERT_FALSE(said.isEmpty());
    ASSERT_TRUE(undo);
    undo();
    settle();
    EXPECT_EQ(inForce().title.en, u"Service plan"_s);
}

TEST_F(TemplatesPageTest, aDayThatHasPassedIsRefusedInWords)
{
    retitle(u"Our plan"_s);
    page->findChild<DateField *>(u"templateFrom"_s)->setDate(QDate(2026, 1, 1));
    key(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(inForce().title.en, u"Service plan"_s);
    EXPECT_FALSE(page->notice()->isHidden());
    EXPECT_TRUE(page->notice()->text().contains(u"has passed"_s)) << page->notice()->text().toStdString();
}

TEST_F(TemplatesPageTest, aMissingTitleIsToldAsASentence)
{
    auto *language = page->form()->findChild<Segments *>();
    for (const int tongue : {0, 1}) {
        language->setCurrent(tongue);
        Q_EMIT language->chosen(tongue);
        title()->clear();
        Q_EMIT title()->textEdited({});
    }
    key(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(page->notice()->text().contains(u"a paper needs a title"_s))
        << page->notice()->text().toStdString();
}

TEST_F(TemplatesPageTest, sectionsMoveAndHideAndOwnOnesAreAdded)
{
    const auto rows = [this] { return page->form()->findChildren<SectionRow *>(); };
    ASSERT_EQ(rows().size(), 6);
    Q_EMIT rows().at(1)->moveRequested(-1);
    EXPECT_EQ(page->form()->form().sections[0].id, u"needs"_s);
    page->form()->findChild<Button *>(u"addSection"_s)->click();
    EXPECT_EQ(page->form()->form().sections.back().id, u"own1"_s);
    EXPECT_EQ(page->form()->form().sections.size(), 7u);
}

TEST_F(TemplatesPageTest, exportsAndImportsAndTellsFaultsAsSentences)
{
    const QString path = desk.vault().file(u"plan.json"_s);
    desk.dialogs().path = path;
    retitle(u"Our plan"_s);
    desk.actions().find(u"templates.export"_s)->trigger();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    file.close();
    EXPECT_TRUE(documents::readTemplate(json).isGood());
    json.replace("Our plan", "Another plan");
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(json);
    file.close();
    desk.actions().find(u"templates.import"_s)->trigger();
    settle();
    EXPECT_EQ(title()->text(), u"Another plan"_s);
    EXPECT_EQ(inForce().title.en, u"Service plan"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(json.replace("\"client\"", "\"nobody\""));
    file.close();
    desk.actions().find(u"templates.import"_s)->trigger();
    settle();
    EXPECT_TRUE(page->notice()->text().contains(u"there is no section"_s))
        << page->notice()->text().toStdString();
}

TEST_F(TemplatesPageTest, theBuiltInOneComesBack)
{
    retitle(u"Our plan"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_EQ(inForce().title.en, u"Our plan"_s);
    desk.actions().find(u"templates.reset"_s)->trigger();
    settle();
    EXPECT_EQ(inForce().title.en, u"Service plan"_s);
    EXPECT_EQ(page->side()->editions()->model()->rowCount(), 3) << "nothing is forgotten";
}

TEST_F(TemplatesPageTest, hasANameForEveryControl)
{
    for (const PaperKind kind : documents::kAllPaperKinds) {
        page->activate(documents::codeOf(kind));
        settle();
        EXPECT_EQ(widgetchecks::focusableWithoutName(*page), "") << documents::codeOf(kind).toStdString();
        EXPECT_EQ(widgetchecks::clippedWords(*page), "") << documents::codeOf(kind).toStdString();
    }
}

} // namespace
