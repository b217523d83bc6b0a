// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/listfile.h"
#include "model/work/log.h"
#include "tests/support/gallery.h"
#include "tests/support/people.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetchecks.h"
#include "ui/exchange/columnpicker.h"
#include "ui/exchange/exportpage.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using ui::ExportPage;

namespace {

class ExportPageTest : public ::testing::Test {
protected:
    ExportPageTest()
    {
        m_first = m_desk.put(support::person(u"홍길동"_s));
        m_desk.put(support::person(u"똠방각하\u2764"_s));
        m_page = new ExportPage(m_desk.desk(), &m_desk.host());
        m_desk.host().layout()->addWidget(m_page);
        m_desk.host().show();
        m_page->activate(
            QVariantMap{{u"ids"_s, QStringList{m_first.toString()}}, {u"query"_s, QVariantMap()}});
    }
    ui::Segments *segments(int index) { return m_page->findChildren<ui::Segments *>().at(index); }
    void choose(int index, int which)
    {
        segments(index)->setCurrent(which);
        Q_EMIT segments(index)->chosen(which);
    }
    void write(const QString &file, const QString &reason = u"구청 제출"_s)
    {
        m_page->findChild<QPlainTextEdit *>(u"exportReason"_s)->setPlainText(reason);
        m_desk.dialogs().path = m_desk.vault().file(file);
        m_page->findChild<QPushButton *>(u"exportGo"_s)->click();
    }
    QString said()
    {
        auto *message = m_page->findChild<ui::InlineMessage *>(u"exportResult"_s);
        return message->title() + u' ' + message->text();
    }
    work::ListFile file(const QString &name) { return *work::lists::read(m_desk.vault().file(name)); }

    support::TestDesk m_desk;
    base::Id m_first;
    ExportPage *m_page;
};

// The first are the rooms.
constexpr int kScope = 1;
constexpr int kMask = 2;
constexpr int kFormat = 3;

} // namespace

TEST_F(ExportPageTest, writesNothingWithoutAReason)
{
    write(u"a.xlsx"_s, u" "_s);
    EXPECT_FALSE(QFile::exists(m_desk.vault().file(u"a.xlsx"_s)));
    EXPECT_TRUE(m_desk.dialogs().asked.isEmpty());
}

TEST_F(ExportPageTest, writesTheChosenOnesFirstThenAll)
{
    write(u"chosen"_s);
    EXPECT_EQ(file(u"chosen.xlsx"_s).rows, 1);
    EXPECT_EQ(file(u"chosen.xlsx"_s).cell(0, 0), u"홍길동"_s);
    choose(kScope, 2);
    choose(kFormat, 0);
    write(u"all.csv"_s);
    EXPECT_EQ(file(u"all.csv"_s).rows, 2);
    EXPECT_TRUE(said().contains(u"2026-2"_s)) << said().toStdString();
}

TEST_F(ExportPageTest, masksAndChoosesColumns)
{
    choose(kMask, 2);
    for (QCheckBox *box : m_page->findChild<ui::ColumnPicker *>()->findChildren<QCheckBox *>())
        box->setChecked(box->objectName() == u"name" || box->objectName() == u"birth");
    write(u"masked.xlsx"_s);
    const work::ListFile masked = file(u"masked.xlsx"_s);
    EXPECT_EQ(masked.header.size(), 2);
    EXPECT_EQ(masked.cell(0, 0), u"홍*동"_s);
    EXPECT_EQ(masked.cell(0, 1), u"1957"_s);
}

TEST_F(ExportPageTest, saysWhatCp949Lacks)
{
    choose(kScope, 2);
    choose(kFormat, 1);
    write(u"ansi.csv"_s);
    EXPECT_EQ(file(u"ansi.csv"_s).encoding, u"CP949"_s);
    EXPECT_TRUE(said().contains(u"CP949"_s)) << said().toStdString();
}

TEST_F(ExportPageTest, leavesAReasonInTheAccessLog)
{
    write(u"a.xlsx"_s);
    const auto entries
        = m_desk.act([](work::Context &context) { return work::log::accesses(context, {}, 5); });
    ASSERT_FALSE(entries.isEmpty());
    EXPECT_EQ(entries.first().kind, u"export"_s);
    EXPECT_EQ(entries.first().detail.value(u"reason"_s).toString(), u"구청 제출"_s);
}

TEST(ExportGallery, showsPeopleAndServices)
{
    support::TestDesk desk;
    const base::Id one = desk.put(support::person(u"홍길동"_s));
    desk.put(support::person(u"남궁혜린\u2764"_s));
    desk.dialogs().path = desk.vault().file(u"gallery.csv"_s);
    const auto made = [&](const QString &kind) {
        return [&desk, one, kind]() -> std::unique_ptr<QWidget> {
            auto page = std::make_unique<ExportPage>(desk.desk());
            page->activate(QVariantMap{
                {u"kind"_s, kind}, {u"ids"_s, QStringList{one.toString()}}, {u"query"_s, QVariantMap()}});
            page->findChild<QPlainTextEdit *>(u"exportReason"_s)
                ->setPlainText(u"구청 복지정책과 상반기 점검 자료 제출"_s);
            return page;
        };
    };
    const auto run = [](QWidget &widget, const gallery::Variant &) {
        const auto segments = widget.findChildren<ui::Segments *>();
        segments.at(0)->setCurrent(2);
        segments.at(2)->setCurrent(1);
        Q_EMIT segments.at(2)->chosen(1);
        widget.findChild<QPushButton *>(u"exportGo"_s)->click();
        QCoreApplication::processEvents();
        EXPECT_EQ(widgetchecks::clippedWords(widget), std::string());
        EXPECT_EQ(widgetchecks::focusableWithoutName(widget), std::string());
    };
    gallery::record(u"export_people"_s, {1278, 760}, made(u"people"_s), run);
}
