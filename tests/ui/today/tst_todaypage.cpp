// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/calendar.h"
#include "model/domain/assessment.h"
#include "model/domain/service.h"
#include "model/work/demo.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/support/gallery.h"
#include "tests/support/people.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetchecks.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/language.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/rowlist.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class TodayPageTest : public ::testing::Test {
protected:
    base::Id addUrgent(const QString &name, int daysAgo)
    {
        const base::Id id = m_desk.put(support::person(name));
        domain::Assessment assessment;
        assessment.parent = id;
        assessment.urgent = true;
        assessment.total = 27;
        assessment.day = m_desk.desk().today().addDays(-daysAgo);
        assessment.finishedAt = base::startOfKoreanDay(assessment.day);
        m_desk.put(assessment);
        return id;
    }
    std::unique_ptr<ui::TodayPage> page()
    {
        auto page = std::make_unique<ui::TodayPage>(m_desk.desk());
        page->activate({});
        return page;
    }
    static QString headline(const ui::TodayPage &page) { return page.findChild<QLabel *>(u"headline"_s)->text(); }

    support::TestDesk m_desk;
};

TEST_F(TodayPageTest, offersTheTwoWaysToBeginWhileNobodyIsInTheVault)
{
    const auto page = this->page();
    page->show();
    QSignalSpy spy(page.get(), &ui::Page::placeRequested);
    int visible = 0;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        ++visible;
        button->click();
    }
    EXPECT_EQ(visible, 2);
    ASSERT_EQ(spy.size(), 2);
    EXPECT_EQ(spy.at(0).first().value<ui::Place>().page, u"people"_s);
    EXPECT_EQ(spy.at(1).first().value<ui::Place>().page, u"import"_s);
}

TEST_F(TodayPageTest, putsTheUrgentOnTopAndOpensTheComposerByEnter)
{
    m_desk.put(support::person(u"김복지"_s));
    const base::Id id = addUrgent(u"홍길동"_s, 6);
    const auto page = this->page();
    EXPECT_TRUE(headline(*page).contains(u'1')) << headline(*page).toStdString();
    auto *list = page->findChild<ui::RowList *>(u"jobList"_s);
    ASSERT_EQ(list->model()->rowCount(), 1);
    const QString sentence = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(sentence.contains(u"홍길동"_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u'6')) << sentence.toStdString();
    QSignalSpy spy(page.get(), &ui::Page::placeRequested);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.first().first().value<ui::Place>().page, u"bundle"_s);
    EXPECT_EQ(spy.first().first().value<ui::Place>().what.toString(), id.toString());
}

TEST_F(TodayPageTest, namesWhomToTurnToFirstAndWhyAndTellsTheOrder)
{
    addUrgent(u"김복지"_s, 6);
    addUrgent(u"홍길동"_s, 9);
    const auto page = this->page();
    const auto *note = page->findChild<QLabel *>(u"headnote"_s);
    EXPECT_TRUE(note->text().contains(u"First 홍길동"_s)) << note->text().toStdString();
    EXPECT_TRUE(note->text().contains(u"Urgent item in the assessment"_s)) << note->text().toStdString();
    auto *list = page->findChild<ui::RowList *>(u"jobList"_s);
    EXPECT_TRUE(list->accessibleDescription().startsWith(u"1. A dangerous answer first"_s));
    const ui::Row row = list->model()->index(0, 0).data(ui::RowDelegate::RowRole).value<ui::Row>();
    EXPECT_TRUE(row.note.contains(u"crisis score 27"_s)) << row.note.toStdString();
    page->setMasked(true);
    EXPECT_FALSE(note->text().contains(u"홍길동"_s)) << note->text().toStdString();
}

TEST_F(TodayPageTest, countsOneDayAndManyDaysInEnglish)
{
    addUrgent(u"홍길동"_s, 1);
    addUrgent(u"김복지"_s, 2);
    QCoreApplication &application = *QCoreApplication::instance();
    ui::Language language(application);
    language.use(ui::Tongue::English);
    const auto page = this->page();
    auto *list = page->findChild<ui::RowList *>(u"jobList"_s);
    QStringList chips;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        chips.append(list->model()->index(row, 0).data(ui::RowDelegate::RowRole).value<ui::Row>().chip);
    EXPECT_EQ(chips, (QStringList{u"2 days ago"_s, u"1 day ago"_s}));
    EXPECT_FALSE(list->accessibleDescription().contains(u"(s)"_s));
}

TEST_F(TodayPageTest, showsNoNameWhileTheScreenIsMasked)
{
    addUrgent(u"홍길동"_s, 6);
    const auto page = this->page();
    page->setMasked(true);
    const QString sentence
        = page->findChild<ui::RowList *>(u"jobList"_s)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_FALSE(sentence.contains(u"홍길동"_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u"홍*동"_s)) << sentence.toStdString();
}

TEST_F(TodayPageTest, listsDraftsToGoOnWith)
{
    const base::Id id = m_desk.put(support::person(u"홍길동"_s));
    m_desk.act([id](work::Context &context) {
        return work::log::saveDraft(context, {u"assessment"_s, id, {{u"a"_s, 1}}, context.clock().now()});
    });
    const auto page = this->page();
    bool found = false;
    for (auto *list : page->findChildren<ui::RowList *>()) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found = found || list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"홍길동"_s);
    }
    EXPECT_TRUE(found);
}

TEST_F(TodayPageTest, tellsOfWhomEachDraftIsAndOpensItInItsPlace)
{
    const base::Id person = m_desk.put(support::person(u"홍길동"_s));
    domain::Note note;
    note.parent = person;
    note.text = u"통화"_s;
    const base::Id noteId = m_desk.put(note);
    domain::Bundle bundle;
    bundle.parent = person;
    const base::Id bundleId = m_desk.put(bundle);
    const base::Id household = m_desk.act([person](work::Context &context) {
        domain::Household shared;
        shared.name = u"달빛집"_s;
        return work::people::saveHousehold(context, shared, {person});
    });
    domain::Service service;
    service.name = u"식사 배달"_s;
    const base::Id serviceId = m_desk.put(service);
    struct Expected {
        QString page;
        base::Id record;
        QString said;
        ui::Place place;
    };
    const QString id = person.toString();
    const QList<Expected> all{
        {u"person"_s, {}, u"New person"_s, {u"people"_s, u"new"_s}},
        {u"person"_s, person, u"홍길동"_s, {u"people"_s, QString(id + u"/edit"_s)}},
        {u"note"_s, person, u"홍길동"_s, {u"people"_s, QString(id + u"/note"_s)}},
        {u"note"_s, noteId, u"홍길동"_s, {u"people"_s, QString(id + u"/notes"_s)}},
        {u"household"_s, household, u"달빛집"_s, {u"people"_s, QString(id + u"/household"_s)}},
        {u"bundle"_s, bundleId, u"홍길동"_s, {u"bundle"_s, bundleId.toString()}},
        {u"service"_s, serviceId, u"식사 배달"_s, {u"services"_s, QString(serviceId.toString() + u"/edit"_s)}},
        {u"service"_s, {}, u"New service"_s, {u"services"_s, u"new"_s}},
    };
    QSet<QString> notes;
    for (const Expected &one : all) {
        const auto key = std::pair(one.page, one.record);
        m_desk.act([key](work::Context &context) {
            return work::log::saveDraft(context, {key.first, key.second, {{u"a"_s, 1}}, context.clock().now()});
        });
        const auto page = this->page();
        auto *list = page->findChild<ui::RowList *>(u"draftList"_s);
        ASSERT_EQ(list->model()->rowCount(), 1);
        const ui::Row row = list->model()->index(0, 0).data(ui::RowDelegate::RowRole).value<ui::Row>();
        EXPECT_TRUE(row.title.contains(one.said)) << one.page.toStdString() << ": " << row.title.toStdString();
        notes.insert(row.note);
        QSignalSpy spy(page.get(), &ui::Page::placeRequested);
        Q_EMIT list->opened(row.id);
        ASSERT_EQ(spy.size(), 1);
        EXPECT_EQ(spy.first().first().value<ui::Place>(), one.place) << one.page.toStdString();
        m_desk.act([key](work::Context &context) {
            return work::log::discardDraft(context, key.first, key.second);
        });
    }
    EXPECT_EQ(notes.size(), 5) << "every page has a word of its own";
}

TEST_F(TodayPageTest, leavesDraftsOutWhoseRecordIsGone)
{
    const base::Id id = m_desk.put(support::person(u"홍길동"_s));
    m_desk.put(support::person(u"김복지"_s));
    m_desk.act([id](work::Context &context) {
        return work::log::saveDraft(context, {u"person"_s, id, {{u"a"_s, 1}}, context.clock().now()});
    });
    m_desk.act([id](work::Context &context) { return work::people::remove(context, id, {}); });
    EXPECT_EQ(page()->findChild<ui::RowList *>(u"draftList"_s)->model()->rowCount(), 0);
}

TEST_F(TodayPageTest, isWrittenToTheAccessLogBeforeItShows)
{
    addUrgent(u"홍길동"_s, 6);
    const auto page = this->page();
    const auto entries = m_desk.act([](work::Context &context) { return work::log::accesses(context, {}, 1); });
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.first().kind, u"list"_s);
}

TEST(TodayGallery, showsTheDayOfADistrict)
{
    support::TestDesk desk;
    desk.act([](work::Context &context) { return work::demo::fill(context, work::demo::Size::S, 1); });
    gallery::record(u"today"_s, {1440, 900}, [&desk] {
        auto page = std::make_unique<ui::TodayPage>(desk.desk());
        page->activate({});
        return page;
    }, [](QWidget &widget, const gallery::Variant &) {
        EXPECT_EQ(widgetchecks::clippedWords(widget), std::string());
        EXPECT_EQ(widgetchecks::focusableWithoutName(widget), std::string());
    });
    support::TestDesk empty;
    gallery::record(u"today-empty"_s, {1440, 900}, [&empty] {
        auto page = std::make_unique<ui::TodayPage>(empty.desk());
        page->activate({});
        return page;
    });
}

} // namespace
