// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/exchange/encoding.h"
#include "model/work/people.h"
#include "tests/support/gallery.h"
#include "tests/support/people.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/exchange/listfiles.h"
#include "ui/exchange/columnsstep.h"
#include "ui/exchange/formatstep.h"
#include "ui/exchange/importdetail.h"
#include "ui/exchange/importflow.h"
#include "ui/exchange/importmodel.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/previewstep.h"
#include "ui/exchange/samplegrid.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

#include <optional>

using namespace Qt::StringLiterals;
using ui::ImportModel;
using ui::ImportPage;

namespace {

class ImportPageTest : public ::testing::Test {
protected:
    ImportPageTest()
    {
        m_page = new ImportPage(m_desk.desk(), &m_desk.host());
        m_desk.host().layout()->addWidget(m_page);
        m_desk.host().resize(1280, 800);
        m_desk.host().show();
        m_page->activate({});
    }

    QString save(const QString &text, const QString &name = u"명단.csv"_s)
    {
        return support::saveText(m_desk.vault().file(name), text.toUtf8());
    }
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    void next() { button(u"importNext"_s)->click(); }
    /// Opens the list and goes on to the preview.
    void preview(const QString &text)
    {
        m_page->open(save(text));
        ASSERT_EQ(m_page->step(), ImportPage::Format);
        next();
        ASSERT_EQ(m_page->step(), ImportPage::Columns);
        next();
        ASSERT_EQ(m_page->step(), ImportPage::Preview);
    }
    QString said(const QString &name)
    {
        auto *message = m_page->findChild<ui::InlineMessage *>(name);
        return message->isVisibleTo(m_page) ? message->title() + u' ' + message->text() : QString();
    }
    int everybody()
    {
        return int(
            m_desk.act([](work::Context &context) { return work::people::listIds(context, {}); }).size());
    }
    ui::PreviewStep &step() { return *m_page->findChild<ui::PreviewStep *>(); }

    support::TestDesk m_desk;
    ImportPage *m_page;
};

} // namespace

TEST_F(ImportPageTest, takesAListInByFourClicksAndBackByOne)
{
    m_desk.dialogs().path = save(support::peopleList(40));
    button(u"chooseFile"_s)->click();
    EXPECT_EQ(m_page->step(), ImportPage::Format);
    next();
    next();
    ASSERT_EQ(m_page->step(), ImportPage::Preview);
    EXPECT_EQ(everybody(), 0);
    EXPECT_EQ(step().model().countOf(ImportModel::Filter::New), 38);
    EXPECT_EQ(step().model().countOf(ImportModel::Filter::Refused), 2);
    EXPECT_TRUE(button(u"importNext"_s)->text().contains(u"38"_s));
    next();
    ASSERT_EQ(m_page->step(), ImportPage::Result);
    EXPECT_EQ(everybody(), 38);
    EXPECT_TRUE(said(u"resultMessage"_s).contains(u"38"_s));
    QSignalSpy spy(m_page, &ui::Page::placeRequested);
    button(u"showList"_s)->click();
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.first().first().value<ui::Place>().page, u"people"_s);
    button(u"undoImport"_s)->click();
    EXPECT_EQ(everybody(), 0);
    EXPECT_FALSE(button(u"undoImport"_s)->isEnabled());
}

TEST_F(ImportPageTest, findsEverythingTheSameTheSecondTime)
{
    preview(support::peopleList(20));
    next();
    preview(support::peopleList(20));
    EXPECT_EQ(step().model().countOf(ImportModel::Filter::Same), 18);
    EXPECT_FALSE(button(u"importNext"_s)->isEnabled());
}

TEST_F(ImportPageTest, opensADroppedFile)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(save(support::peopleList(5)))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page, &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page, &drop);
    EXPECT_TRUE(drop.isAccepted());
    EXPECT_EQ(m_page->step(), ImportPage::Format);
}

TEST_F(ImportPageTest, saysWhatToDoWithAnOldWorkbook)
{
    m_page->open(support::saveText(m_desk.vault().file(u"old.xls"_s), "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
    EXPECT_EQ(m_page->step(), ImportPage::File);
    EXPECT_TRUE(said(u"fileTrouble"_s).contains(u".xlsx"_s)) << said(u"fileTrouble"_s).toStdString();
}

TEST_F(ImportPageTest, saysWhatItLeavesOut)
{
    m_page->open(save(u"이름,생년월일,전화,혈액형\n홍길동,1957-05-06,없는번호12,A형\n"_s));
    next();
    const auto labelled = [this](const QString &name) {
        const auto *label = m_page->findChild<QLabel *>(name);
        return label && !label->isHidden() ? label->text() : QString();
    };
    EXPECT_TRUE(labelled(u"unreadColumns"_s).contains(u"혈액형"_s));
    next();
    next();
    ASSERT_EQ(m_page->step(), ImportPage::Result);
    EXPECT_TRUE(labelled(u"resultBeside"_s).contains(u"혈액형"_s));
    EXPECT_TRUE(labelled(u"resultBeside"_s).contains(u"1 cell"_s))
        << labelled(u"resultBeside"_s).toStdString();
}

TEST_F(ImportPageTest, readsAnewInAnotherEncoding)
{
    const QByteArray bytes = exchange::encodeCp949(support::peopleList(5)).bytes;
    m_page->open(support::saveText(m_desk.vault().file(u"ansi.csv"_s), bytes));
    EXPECT_EQ(m_page->flow().file().encoding, u"CP949"_s);
    QComboBox *encoding = m_page->findChild<ui::FormatStep *>()->findChildren<QComboBox *>().first();
    encoding->setCurrentIndex(encoding->findData(u"UTF-8"_s));
    Q_EMIT encoding->activated(encoding->currentIndex());
    EXPECT_EQ(m_page->flow().file().encoding, u"UTF-8"_s);
    EXPECT_FALSE(said(u"formatNote"_s).isEmpty());
}

TEST_F(ImportPageTest, asksWhichColumnHoldsTheNamesAndRemembersIt)
{
    const QString list = u"누구,성별,태어난 날\n홍길동,남,1957-05-06\n"_s;
    m_page->open(save(list));
    next();
    EXPECT_FALSE(button(u"importNext"_s)->isEnabled());
    EXPECT_FALSE(said(u"columnsNote"_s).isEmpty());
    auto *grid = m_page->findChild<ui::ColumnsStep *>()->grid();
    grid->box(0)->setCurrentIndex(grid->box(0)->findData(u"name"_s));
    Q_EMIT grid->box(0)->activated(grid->box(0)->currentIndex());
    EXPECT_TRUE(button(u"importNext"_s)->isEnabled());
    grid = m_page->findChild<ui::ColumnsStep *>()->grid();
    grid->box(2)->setCurrentIndex(grid->box(2)->findData(u"name"_s));
    Q_EMIT grid->box(2)->activated(grid->box(2)->currentIndex());
    EXPECT_EQ(m_page->flow().columns().value(u"name"_s), 2);
    EXPECT_EQ(grid->box(0)->currentIndex(), 0);
    next();
    ASSERT_EQ(m_page->step(), ImportPage::Preview);
    m_page->open(save(list));
    EXPECT_EQ(m_page->flow().columnsFrom(), work::ColumnsFrom::Remembered);
    EXPECT_EQ(m_page->flow().columns().value(u"name"_s), 2);
}

TEST_F(ImportPageTest, decidesInPlaceWhoSomebodyIs)
{
    const base::Id first = m_desk.put(support::person(u"김미숙"_s));
    const base::Id second = m_desk.put(support::person(u"김미숙"_s));
    preview(u"성명,생년월일,사례번호\n김미숙,1957-05-06,2026-9\n"_s);
    EXPECT_EQ(step().model().filter(), ImportModel::Filter::Doubtful);
    EXPECT_FALSE(button(u"importNext"_s)->isEnabled());
    ASSERT_EQ(m_page->findChild<ui::ImportDetail *>()->findChildren<QRadioButton *>().size(), 4);
    m_page->findChild<ui::ImportDetail *>()->findChildren<QRadioButton *>().at(1)->click();
    QCoreApplication::processEvents();
    EXPECT_TRUE(button(u"importNext"_s)->isEnabled());
    EXPECT_TRUE(m_page->findChild<ui::ImportDetail *>()->findChildren<QRadioButton *>().at(1)->isChecked());
    next();
    ASSERT_EQ(m_page->step(), ImportPage::Result);
    const auto numberOf = [&](const base::Id &id) {
        return m_desk.act([id](work::Context &context) { return work::people::open(context, id); })
            .person.caseNumber;
    };
    EXPECT_EQ(numberOf(first), QString());
    EXPECT_EQ(numberOf(second), u"2026-9"_s);
}

TEST_F(ImportPageTest, savesTheProblemsWithoutNamingAnybody)
{
    preview(support::peopleList(20));
    m_desk.dialogs().path = m_desk.vault().file(u"problems.csv"_s);
    button(u"saveReport"_s)->click();
    QFile file(*m_desk.dialogs().path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_EQ(text.count(u"\r\n"_s), 3);
    EXPECT_TRUE(text.contains(u"\r\n5,"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"정대"_s));
}

TEST_F(ImportPageTest, hidesNamesWhileTheScreenIsMasked)
{
    preview(support::peopleList(5));
    m_page->setMasked(true);
    for (QLabel *label : m_page->findChildren<QLabel *>())
        EXPECT_FALSE(label->isVisible() && label->text().contains(u"표승재"_s))
            << label->text().toStdString();
    EXPECT_EQ(step().model().index(0, ImportModel::Who).data().toString(), u"표*재"_s);
}

TEST_F(ImportPageTest, takesServicesInToo)
{
    preview(
        u"기관명,서비스명,영역,요일시간,가격,정부지원금,본인부담금\n"
        "물빛재활,방문 운동,재활,화 10:00-11:30,200000,180000,20000\n물빛재활,상담,상담,수 10:00-11:30,,,\n"_s);
    EXPECT_EQ(m_page->flow().kind(), work::ListKind::Services);
    EXPECT_EQ(step().model().countOf(ImportModel::Filter::New), 1);
    EXPECT_EQ(step().model().countOf(ImportModel::Filter::Refused), 1);
    next();
    EXPECT_EQ(m_page->step(), ImportPage::Result);
    QSignalSpy spy(m_page, &ui::Page::placeRequested);
    button(u"showList"_s)->click();
    EXPECT_EQ(spy.first().first().value<ui::Place>().page, u"services"_s);
}

namespace {

void check(QWidget &widget, const gallery::Variant &)
{
    EXPECT_EQ(widgetchecks::clippedWords(widget), std::string());
    EXPECT_EQ(widgetchecks::focusableWithoutName(widget), std::string());
}

/// A vault in which some of the list are known, and the page some clicks ahead.
class Shown : public QWidget {
public:
    /// The columns of a list of services, from what offices write into them.
    static QString services()
    {
        return u"기관명,서비스명,영역,요일시간,장소운영시간,이용장소,담당자,제공자 등록,소득등급별 가격,자리,정원,가격,"
               "정부지원금,본인부담금,이용대상\n"
               "해오름돌봄협동조합,가사·일상 방문돌봄,돌봄,화·금 10:00-11:30,월-금 09:00-18:00,물빛 별관,"
               "선우보름 / 팀장 / 돌봄팀 / 051-123-4567 / care@example.org,"
               "제2026-7호 / 2026-01-01~2027-12-31 / 해오름구청,"
               "기초생활수급 / 200000 = 190000 + 10000 / 2026-01-01~,4,10,200000,180000,20000,노인\n"
               "다온방문재활,뇌질환 맞춤 방문재활,재활,월·목 14:00-15:00,평일 09:00-17:00,본관,,,,6,10,240000,"
               "216000,24000,뇌질환\n"
               "마음나루심리상담소,본인·가족 심리상담,상담,수 16:00-16:50,,,,,,2,10,160000,144000,16000,\n"_s;
    }
    explicit Shown(int clicks, const QString &text = {})
    {
        domain::Person known = support::person(u"표승재"_s);
        known.birth = QDate(1938, 1, 1);
        known.residence = domain::addressFromLine(u"부산광역시 해운대구 반송로 99, 1호"_s);
        m_desk.put(known);
        for (int i = 0; i < 2; ++i) {
            domain::Person twin = support::person(u"엄순덕"_s);
            twin.birth = QDate(1938, 4, 8);
            twin.sex = u"f"_s;
            twin.residence = domain::addressFromLine(u"부산광역시 해운대구 물빛로 %1"_s.arg(20 + i));
            m_desk.put(support::phone(m_desk.put(twin), u"0105550%1"_s.arg(1000 + i)));
        }
        const QString path = text.isEmpty()
            ? support::saveText(m_desk.vault().file(u"2026년 돌봄 대상자 명단.csv"_s),
                exchange::encodeCp949(support::peopleList(60)).bytes)
            : support::saveText(m_desk.vault().file(u"2026년 제공기관 명단.csv"_s), text.toUtf8());
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        m_page = new ImportPage(m_desk.desk(), this);
        layout->addWidget(m_page);
        m_page->activate({});
        if (clicks > 0)
            m_page->open(path);
        for (int i = 1; i < clicks; ++i)
            m_page->findChild<QPushButton *>(u"importNext"_s)->click();
    }
    ~Shown() override { delete m_page; }

private:
    support::TestDesk m_desk;
    ImportPage *m_page;
};

void record(const QString &name, int clicks, std::optional<ImportModel::Filter> filter = {})
{
    gallery::record(
        name, {1278, 760}, [clicks] { return std::make_unique<Shown>(clicks); },
        [filter](QWidget &widget, const gallery::Variant &variant) {
            if (filter)
                widget.findChild<ui::PreviewStep *>()->choose(*filter);
            check(widget, variant);
        });
}

TEST(ImportGallery, showsEveryStep)
{
    record(u"import1_file"_s, 0);
    record(u"import2_format"_s, 1);
    record(u"import3_columns"_s, 2);
    record(u"import4_unclear"_s, 3);
    record(u"import4_changed"_s, 3, ImportModel::Filter::Changed);
    record(u"import4_refused"_s, 3, ImportModel::Filter::Refused);
    record(u"import5_result"_s, 4);
}

TEST(ImportGallery, showsAListOfServices)
{
    for (const auto &[name, clicks] : {std::pair(u"import_services_columns"_s, 2), {u"import_services_preview"_s, 3}})
        gallery::record(
            name, {1278, 760}, [clicks] { return std::make_unique<Shown>(clicks, Shown::services()); }, check);
}

} // namespace
