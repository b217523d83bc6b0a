// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/assessments.h"
#include "model/work/forms.h"
#include "model/work/people.h"
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/printers.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetchecks.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/assessmentworkplace.h"
#include "ui/assessment/comparetable.h"
#include "ui/assessment/formchooser.h"
#include "ui/assessment/formresults.h"
#include "ui/assessment/formspage.h"
#include "ui/assessment/formstate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QBoxLayout>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QString kPhq9 = u"urn:carepass:instrument:phq-9"_s;

/// A household of two in which one was asked about depression three times.
struct Sample {
    support::TestDesk desk;
    base::Id household;
    base::Id woman;
    base::Id man;
    base::Id last;

    Sample()
    {
        domain::Household home;
        home.name = u"탁현수 가구"_s;
        household = desk.put(home);
        man = person(u"탁현수"_s, QDate(1979, 3, 4), u"m"_s);
        woman = person(u"서은영"_s, QDate(1981, 8, 12), u"f"_s);
        last = ask(QDate(2026, 5, 18), 2);
        last = ask(QDate(2026, 8, 20), 1);
        last = ask(QDate(2026, 11, 2), 0);
    }

    base::Id person(const QString &name, QDate birth, const QString &sex)
    {
        domain::Person made;
        made.name = name;
        made.birth = birth;
        made.sex = sex;
        made.household = household;
        return desk.put(made);
    }
    base::Id ask(QDate day, int degree)
    {
        instruments::Answers answers;
        for (int i = 1; i <= 9; ++i)
            answers.set(u"phq.%1"_s.arg(i), QString::number(i == 9 ? 0 : (degree + i) % 3));
        return desk.act([&](work::Context &context) {
            const auto form = work::forms::inForce(context, kPhq9, day);
            return work::assessments::finish(context, **form, {man, day, answers, {}});
        });
    }
};

class FormsPageTest : public ::testing::Test {
protected:
    FormsPageTest()
    {
        m_page = new FormsPage(m_sample.desk.desk());
        QObject::connect(
            m_page, &Page::placeRequested, m_page, [this](const Place &place) { m_asked = place; });
        m_sample.desk.host().layout()->addWidget(m_page);
        m_sample.desk.host().resize(1300, 820);
        m_sample.desk.host().show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_sample.desk.host()));
        m_page->activate(m_sample.man.toString());
        QApplication::processEvents();
    }

    Sample m_sample;
    FormsPage *m_page = nullptr;
    Place m_asked;
};

TEST_F(FormsPageTest, listsWhatIsDueForEachMemberOfTheHousehold)
{
    QStringList said;
    const auto *model = m_page->chooser()->due()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        said.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    EXPECT_TRUE(said.join(u'\n').contains(u"탁현수"_s));
    EXPECT_TRUE(said.join(u'\n').contains(u"서은영"_s));
}

TEST_F(FormsPageTest, beginsADueFormForItsMember)
{
    auto *due = m_page->chooser()->due();
    due->setCurrentIndex(due->model()->index(due->model()->rowCount() - 1, 0));
    due->setFocus();
    QTest::keyClick(due, Qt::Key_Return);
    EXPECT_EQ(m_asked.page, u"assessment"_s);
    EXPECT_EQ(FormsPlace::from(m_asked.what).person, m_sample.woman);
    EXPECT_FALSE(FormsPlace::from(m_asked.what).instrument.isEmpty());
}

TEST_F(FormsPageTest, comparesOverTimeAsATable)
{
    m_page->chooser()->select(kPhq9);
    QApplication::processEvents();
    const auto *model = m_page->findChild<CompareTable *>()->model();
    ASSERT_EQ(model->columnCount(), 5);
    EXPECT_EQ(model->rowCount(), 1 + 9);
    const int last = model->index(0, 3).data().toInt();
    EXPECT_EQ(model->index(0, 4).data().toString().toInt(), last - model->index(0, 2).data().toInt());
}

TEST_F(FormsPageTest, opensAFinishedFormFromThePersonsPage)
{
    m_page->activate(FormsPlace{m_sample.man, {}, m_sample.last}.toVariant());
    QApplication::processEvents();
    EXPECT_EQ(m_page->chooser()->current(), kPhq9);
    const auto words = m_page->results()->findChildren<TextLabel *>();
    EXPECT_TRUE(std::any_of(words.begin(), words.end(),
        [](TextLabel *label) { return label->isVisible() && label->text().contains(u"Little interest"_s); }));
}

TEST_F(FormsPageTest, findsAnInstrumentByItsName)
{
    m_page->chooser()->search()->setText(u"barthel"_s);
    EXPECT_EQ(m_page->chooser()->tools()->model()->rowCount(), 2);
    m_page->primaryAction()->trigger();
    EXPECT_EQ(FormsPlace::from(m_asked.what).instrument, m_page->chooser()->current());
    EXPECT_TRUE(m_page->chooser()->current().contains(u"barthel"_s)
        || m_page->chooser()->current().contains(u"mbi"_s));
}

TEST_F(FormsPageTest, keepsTheListUnderItsSearchBesideLongResults)
{
    m_sample.desk.host().resize(1300, 820);
    m_page->chooser()->select(kPhq9);
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
    const auto *search = m_page->chooser()->search();
    const auto *tools = m_page->chooser()->tools();
    const int gap
        = tools->mapTo(m_page, QPoint()).y() - search->mapTo(m_page, QPoint(0, search->height())).y();
    EXPECT_LT(gap, 20);
    EXPECT_LT(search->mapTo(m_page, QPoint()).y(), m_page->height());
}

TEST_F(FormsPageTest, placesAreReadAsTheyAreWritten)
{
    const FormsPlace places[] = {{m_sample.man, {}, {}}, {m_sample.man, kPhq9, {}},
        {m_sample.man, u"https://example.org/q/1"_s, {}}, {m_sample.man, {}, m_sample.last}};
    for (const FormsPlace &place : places) {
        const FormsPlace again = FormsPlace::from(place.toVariant());
        EXPECT_EQ(again.person, place.person);
        EXPECT_EQ(again.instrument, place.instrument);
        EXPECT_EQ(again.assessment, place.assessment);
    }
}

TEST(OtherForms, areKeptAsADraftFinishedAndFollowedByTheNext)
{
    Sample sample;
    auto *page = new AssessmentPage(sample.desk.desk());
    sample.desk.host().layout()->addWidget(page);
    sample.desk.host().resize(1300, 820);
    sample.desk.host().show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&sample.desk.host()));
    const FormsPlace place{sample.man, kPhq9, {}};
    page->activate(place.toVariant());
    QApplication::processEvents();
    ASSERT_TRUE(page->form());
    EXPECT_EQ(page->form()->questionnaire().url, kPhq9);
    EXPECT_TRUE(page->form()->hasPrevious());
    page->workplace()->chooseDegree(1);
    page->leave();
    page->activate(sample.woman.toString());
    page->activate(place.toVariant());
    QApplication::processEvents();
    EXPECT_EQ(page->form()->answers().value(u"phq.1"_s), u"1"_s);
    for (int i = 1; i <= 9; ++i)
        page->form()->answer(u"phq.%1"_s.arg(i), u"0"_s);
    page->primaryAction()->trigger();
    QApplication::processEvents();
    EXPECT_FALSE(page->form());
    const auto detail
        = sample.desk.act([&](work::Context &context) { return work::people::open(context, sample.man); });
    ASSERT_EQ(detail.assessments.size(), 4);
    EXPECT_FALSE(detail.isOfNeeds(detail.assessments.first()));
    const auto buttons = page->findChildren<Button *>();
    Button *next = nullptr;
    for (Button *button : buttons) {
        if (button->isVisible() && button->text().startsWith(u"Next"_s))
            next = button;
    }
    ASSERT_TRUE(next);
    next->click();
    QApplication::processEvents();
    EXPECT_TRUE(page->form());
}

TEST(Gallery, recordsTheFormsOfAPerson)
{
    Sample sample;
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        sample.desk.renewActions();
        return support::pageWindow(new FormsPage(sample.desk.desk()), u"forms"_s,
            FormsPlace{sample.man, {}, sample.last}.toVariant().toString());
    };
    gallery::record(u"forms"_s, {1440, 900}, make, [](QWidget &window, const gallery::Variant &) {
        QApplication::processEvents();
        EXPECT_EQ(widgetchecks::clippedWords(*window.findChild<FormsPage *>()), "");
    });
}

} // namespace
