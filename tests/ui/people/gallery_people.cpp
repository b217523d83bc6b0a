// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/likeness.h"
#include "tests/support/gallery.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/people/sample.h"
#include "ui/people/peoplebrowser.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplepage.h"
#include "ui/people/peopletable.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCursor>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// The page in a bare window of the size that the main window leaves to it.
class PeopleGallery : public ::testing::Test {
protected:
    static constexpr QSize kSize{1352, 814};

    PeopleGallery()
        : m_people(sample::fill(m_desk))
    {
    }
    void record(const QString &screen, const std::function<void(PeoplePage &)> &prepare)
    {
        for (const gallery::Variant &variant : gallery::variants()) {
            gallery::use(variant);
            m_desk.reopen();
            auto *page = new PeoplePage(m_desk.desk());
            QObject::connect(page, &Page::placeRequested, page, [page](const Place &place) {
                if (place.page == u"people")
                    page->activate(place.what);
            });
            m_desk.host().layout()->addWidget(page);
            m_desk.host().resize(kSize);
            m_desk.host().show();
            QApplication::processEvents();
            // A pointer that rests somewhere lights the row below it.
            QCursor::setPos(0, 0);
            prepare(*page);
            QTest::qWait(280);
            for (int i = 0; i < 6; ++i)
                QApplication::processEvents();
            EXPECT_EQ(widgetchecks::focusableWithoutName(m_desk.host()), "");
            EXPECT_EQ(widgetchecks::clippedWords(m_desk.host()), "")
                << screen.toStdString() << " at " << variant.look.percent;
            gallery::save(m_desk.host(), screen, variant);
        }
        gallery::restore();
    }
    QString place(const QString &name, const QString &tail) const
    {
        return m_people.value(name).toString() + u'/' + tail;
    }

    support::TestDesk m_desk;
    sample::People m_people;
};

} // namespace

TEST_F(PeopleGallery, list)
{
    record(u"people_list"_s, [this](PeoplePage &page) {
        page.activate(QVariantMap());
        page.model()->setChecked(m_people.value(u"표승재"_s), true);
        const int row = page.model()->rowOf(m_people.value(u"표승재"_s));
        page.browser()->table()->selectRow(row);
    });
}

TEST_F(PeopleGallery, overview)
{
    record(
        u"people_overview"_s, [this](PeoplePage &page) { page.activate(place(u"표승재"_s, u"overview"_s)); });
}

TEST_F(PeopleGallery, likenessAnswered)
{
    domain::Likeness likeness;
    likeness.parent = m_people.value(u"표승재"_s);
    likeness.dong = u"연산제2동"_s;
    likeness.answer = u"other"_s;
    m_desk.put(likeness);
    likeness.dong = u"연산제4동"_s;
    likeness.theirs = u"other"_s;
    m_desk.put(likeness);
    record(
        u"people_likeness_answered"_s, [this](PeoplePage &page) { page.activate(place(u"표승재"_s, u"overview"_s)); });
}

TEST_F(PeopleGallery, likeness)
{
    domain::Likeness likeness;
    likeness.parent = m_people.value(u"표승재"_s);
    likeness.dong = u"연산제2동"_s;
    m_desk.put(likeness);
    record(
        u"people_likeness"_s, [this](PeoplePage &page) { page.activate(place(u"표승재"_s, u"overview"_s)); });
}

TEST_F(PeopleGallery, facts)
{
    record(u"people_facts"_s, [this](PeoplePage &page) { page.activate(place(u"표승재"_s, u"facts"_s)); });
}

TEST_F(PeopleGallery, family)
{
    record(u"people_family"_s, [this](PeoplePage &page) { page.activate(place(u"표승재"_s, u"family"_s)); });
}

TEST_F(PeopleGallery, notes)
{
    record(u"people_notes"_s, [this](PeoplePage &page) { page.activate(place(u"표승재"_s, u"note"_s)); });
}

TEST_F(PeopleGallery, assessments)
{
    record(u"people_assessments"_s,
        [this](PeoplePage &page) { page.activate(place(u"표승재"_s, u"assessments"_s)); });
}

TEST_F(PeopleGallery, history)
{
    record(
        u"people_history"_s, [this](PeoplePage &page) { page.activate(place(u"표승재"_s, u"history"_s)); });
}

TEST_F(PeopleGallery, conditions)
{
    record(u"people_conditions"_s, [this](PeoplePage &page) {
        Q_UNUSED(this)
        page.activate(QVariantMap{
            {u"needGroups"_s, QStringList{u"youngCarer"_s, u"isolatedMiddle"_s}}, {u"ageFrom"_s, 20}});
        page.browser()->togglePanel();
    });
}

TEST_F(PeopleGallery, nobody)
{
    record(u"people_notfound"_s, [](PeoplePage &page) {
        page.activate(QVariantMap{{u"text"_s, u"없는 사람"_s}});
    });
}

TEST_F(PeopleGallery, masked)
{
    record(u"people_masked"_s, [this](PeoplePage &page) {
        page.activate(place(u"표승재"_s, u"family"_s));
        page.setMasked(true);
    });
}

TEST_F(PeopleGallery, form)
{
    record(u"people_form"_s, [this](PeoplePage &page) { page.activate(place(u"표승재"_s, u"edit"_s)); });
}

TEST_F(PeopleGallery, household)
{
    record(u"people_household"_s,
        [this](PeoplePage &page) { page.activate(place(u"표승재"_s, u"household"_s)); });
}

TEST_F(PeopleGallery, join)
{
    record(u"people_join"_s, [this](PeoplePage &page) {
        page.activate(m_people.value(u"표승재"_s).toString() + u'+' + m_people.value(u"탁현수"_s).toString());
    });
}
