// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/widgetchecks.h"
#include "ui/shell/header.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/dayclock.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/summarystrip.h"
#include "ui/widgets/table.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QStandardItemModel>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

constexpr base::Moment kNow = 1795151100000; // 2026-11-20 14:05 in Korea

/// A page made only of the shared parts, close to the mock-up of 오늘.
class SampleToday final : public Page {
public:
    explicit SampleToday(QWidget *parent)
        : Page(parent)
    {
        const Theme &theme = Theme::of(this);
        auto *outer = new QVBoxLayout(this);
        outer->setContentsMargins(0, 0, 0, 0);
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto *content = new QWidget;
        scroll->setWidget(content);
        outer->addWidget(scroll);
        auto *layout = new QVBoxLayout(content);
        layout->setContentsMargins(theme.pageMargin(), 13, theme.pageMargin(), 16);
        layout->setSpacing(theme.gap() - 3);
        auto *top = new Toolbar;
        auto *headline = new TextLabel(u"먼저 할 일이 6건 있습니다"_s, TextSize::Display);
        top->addLeft(headline->bold());
        top->addLeft(
            new TextLabel(u"진행 14가구 · 방문 3건 · 사례회의 15:00"_s, TextSize::Body, Colour::Text2));
        top->addRight(
            (new Button(u"방문 자료 담기"_s))->withIcon(u"download"_s)->withHint(u"Ctrl+Shift+D"_s));
        top->addRight(
            (new Button(u"새 초기상담"_s, ButtonKind::Primary))->withIcon(u"plus"_s)->withHint(u"Ctrl+N"_s));
        layout->addWidget(top);
        auto *strip = new SummaryStrip;
        strip->setItems({{u"2"_s, u"긴급 신호"_s, u"가장 오래된 것 6일"_s, u"signal"_s, Tone::Danger},
            {u"1"_s, u"기한 지남"_s, u"조사 12일째 / 10일"_s, u"timer"_s, Tone::Danger},
            {u"4"_s, u"3일 안에 기한"_s, u"계획 2 · 점검 2"_s, u"clock"_s, Tone::Warn},
            {u"5"_s, u"점검 도래"_s, u"전화 3 · 방문 2"_s, u"checkc"_s, Tone::Info},
            {u"3"_s, u"미전송"_s, u"충돌 2건 확인 필요"_s, u"cloudup"_s, Tone::Neutral}});
        layout->addWidget(strip);
        auto *columns = new Columns;
        columns->addColumn(jobs(), 620);
        auto *sideBox = new QWidget;
        auto *side = new QVBoxLayout(sideBox);
        side->setContentsMargins(0, 0, 0, 0);
        side->setSpacing(theme.gap());
        side->addWidget(clocks());
        side->addWidget(drafts(), 1);
        columns->addColumn(sideBox, 330, 0);
        layout->addWidget(columns, 1);
    }
    QString title() const override { return u"오늘"_s; }
    QString context() const override { return u"2026. 11. 20. (금) · 물빛1동 찾아가는 보건복지팀"_s; }
    void activate(const QVariant &) override { findChild<RowList *>(u"jobs"_s)->setFocus(); }

private:
    static Card *jobs()
    {
        auto *card = new Card(u"먼저 할 일"_s, u"급한 순서 · 이유를 함께 보여 드립니다"_s);
        card->setPadding(Card::Padding::None);
        auto *list = new RowList(u"먼저 할 일"_s);
        list->setObjectName(u"jobs"_s);
        list->setRows({job(1, Urgency::Urgent, u"달빛길 14 고시원 3층, 40대 남 추정"_s,
                           u"같은 주소 신호 3건. 우편물 쌓임, 며칠째 인기척 없음"_s, u"6일 경과"_s,
                           Tone::Danger, u"clock"_s, u"방문 잡기"_s),
            job(2, Urgency::Urgent, u"엄순덕 님 79세 여"_s,
                u"AI 초기상담에서 “사흘째 밥을 못 먹었다”고 응답"_s, u"오늘 09:12"_s, Tone::Danger,
                u"robot"_s, u"전화하기"_s),
            job(3, Urgency::High, u"탁현수 님 47세 남"_s,
                u"욕구 및 위기도 조사가 10일을 넘겼습니다. 초안 80% 작성"_s, u"2일 지남"_s, Tone::Danger,
                u"timer"_s, u"이어서 쓰기"_s),
            job(4, Urgency::High, u"표승재 님 63세 남"_s,
                u"오늘 15:00 사례회의 3번 안건. 돌봄패스 안 확정 필요"_s, u"55분 뒤"_s, Tone::Warn, u"conf"_s,
                u"회의 준비"_s),
            job(5, Urgency::Normal, u"남궁혜린 님 22세 여"_s,
                u"서비스 제공계획 기한이 다음 주 월요일입니다"_s, u"3일 남음"_s, Tone::Warn, u"cal"_s,
                u"계획 쓰기"_s, u"가족돌봄청년"_s),
            job(6, Urgency::Normal, u"방미라 님 52세 여"_s,
                u"돌봄패스 3주차. 재활 회기 2회 연속 취소(이용자)"_s, u"점검일"_s, Tone::Neutral, u"checkc"_s,
                u"점검 기록"_s)});
        list->setMinimumHeight(Theme::of(list).twoLineRowHeight() * 3);
        card->body()->addWidget(list);
        card->footer()->addWidget(
            new TextLabel(u"이후 할 일 8건 · 모두 기한 안"_s, TextSize::Caption, Colour::Text2), 1);
        card->footer()->addWidget((new Button(u"모두 보기"_s, ButtonKind::Flat))->small());
        return card;
    }
    static Row job(int id, Urgency urgency, const QString &title, const QString &note, const QString &chip,
        Tone tone, const QString &icon, const QString &action, const QString &tag = {})
    {
        Row row;
        row.id = id;
        row.mark = urgency;
        row.title = title;
        row.note = note;
        row.chip = chip;
        row.chipTone = tone;
        row.chipIcon = icon;
        row.action = action;
        row.tag = tag;
        row.tagTone = Tone::Info;
        return row;
    }
    static Card *clocks()
    {
        auto *card = new Card(u"기한 시계"_s, u"접수일부터 셉니다"_s);
        card->body()->setSpacing(10);
        for (auto &[who, step, used, limit] :
            {std::tuple{u"탁현수"_s, u"조사"_s, 12, 10}, {u"남궁혜린"_s, u"계획"_s, 12, 15},
                {u"오정대"_s, u"선정"_s, 3, 5}, {u"표승재"_s, u"접수→계획"_s, 18, 30}}) {
            auto *clock = new DayClock;
            clock->setClock(who, step, {used, limit});
            card->body()->addWidget(clock);
        }
        return card;
    }
    static Card *drafts()
    {
        auto *card = new Card(u"이어서 쓰기"_s, u"초안 3건"_s);
        card->setPadding(Card::Padding::None);
        auto *list = new RowList(u"이어서 쓰기"_s);
        QList<Row> rows;
        for (auto &[title, note] :
            {std::pair{u"탁현수 욕구 및 위기도 조사"_s, u"건강까지 8/10영역 · 13:42"_s},
                {u"방미라 상담·과정기록지"_s, u"412자 · 어제 17:20"_s},
                {u"10월 접속 기록 점검"_s, u"팀장 확인 전 · 11. 18."_s}}) {
            Row row;
            row.id = title;
            row.mark = u"pen"_s;
            row.title = title;
            row.note = note;
            rows.append(row);
        }
        list->setRows(rows);
        list->clearSelection();
        list->setMinimumHeight(120);
        card->body()->addWidget(list);
        return card;
    }
};

/// A list page with a table.
class SamplePeople final : public Page {
public:
    explicit SamplePeople(QWidget *parent)
        : Page(parent)
    {
        const Theme &theme = Theme::of(this);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(theme.pageMargin(), 13, theme.pageMargin(), 16);
        auto *card = new Card;
        card->setPadding(Card::Padding::None);
        auto *table = new Table(u"대상자"_s);
        auto *model = new QStandardItemModel(table);
        model->setHorizontalHeaderLabels(
            {u"대상자"_s, u"구분"_s, u"단계"_s, u"욕구 (심각한 순)"_s, u"기한"_s, u"최근 접촉"_s, u"담당"_s});
        for (const QString &name :
            {u"탁현수"_s, u"엄순덕"_s, u"표승재"_s, u"남궁혜린"_s, u"오정대"_s, u"방미라"_s, u"쩐티흐엉"_s})
            model->appendRow(
                {new QStandardItem(name), new QStandardItem(u"고난도"_s), new QStandardItem(u"제공·점검"_s),
                    new QStandardItem(u"건강 · 일상생활유지 · 경제"_s), new QStandardItem(u"12일 남음"_s),
                    new QStandardItem(u"11. 18."_s), new QStandardItem(u"윤해솔"_s)});
        table->setModel(model);
        for (int column : {0, 1, 2, 4, 5})
            table->setColumnWidth(column, theme.scaled(120));
        table->setColumnWidth(3, theme.scaled(260));
        table->selectRow(2);
        table->sortByColumn(0, Qt::AscendingOrder);
        card->body()->addWidget(table);
        layout->addWidget(card);
    }
    QString title() const override { return u"대상자"_s; }
    QString context() const override { return u"물빛1동 · 진행 14가구"_s; }
};

class SampleSource final : public PaletteSource {
public:
    SampleSource(QString title, QList<PaletteRow> rows)
        : m_section{std::move(title), std::move(rows)}
    {
    }
    void ask(const PaletteQuery &, std::function<void(PaletteSection)> answer) override { answer(m_section); }
    void open(const QString &) override { }

private:
    PaletteSection m_section;
};

std::unique_ptr<MainWindow> sampleWindow(const gallery::Variant &)
{
    auto window = std::make_unique<MainWindow>(Theme::of(nullptr).look());
    const auto page = [](auto *tag) {
        using Kind = std::remove_pointer_t<decltype(tag)>;
        return [](QWidget *parent) -> Page * { return new Kind(parent); };
    };
    SampleToday *today = nullptr;
    SamplePeople *people = nullptr;
    using enum PageEntry::Position;
    window->addPage(
        {u"today"_s, {"Pages", "Today"}, u"today"_s, QKeySequence(u"Ctrl+1"_s), Top, page(today)});
    window->addPage(
        {u"people"_s, {"Pages", "People"}, u"users"_s, QKeySequence(u"Ctrl+2"_s), Top, page(people)});
    window->addPage(
        {u"bundle"_s, {"Pages", "Care pass"}, u"bundle"_s, QKeySequence(u"Ctrl+5"_s), Top, page(people)});
    window->addPage(
        {u"services"_s, {"Pages", "Services"}, u"resource"_s, QKeySequence(u"Ctrl+7"_s), Top, page(people)});
    window->addPage({u"conflicts"_s, {"Pages", "Conflicts"}, u"conflict"_s, QKeySequence(u"Ctrl+9"_s), Bottom,
        page(people)});
    window->addPage({u"sync"_s, {"Pages", "Office"}, u"cloud"_s, {}, Bottom, page(people)});
    window->addPage({u"settings"_s, {"Pages", "Settings"}, u"settings"_s, QKeySequence(u"Ctrl+,"_s), Bottom,
        page(people)});
    window->header().setUser(u"윤해솔 주무관"_s);
    StatusBar &status = window->statusLine();
    status.setSaving(StatusBar::Saving::AllSaved, kNow - 120'000);
    status.setUnsent(3);
    status.setOffice(kNow - 240'000);
    status.setMinutesToLock(8);
    status.setEncrypted(true);
    status.setOrganisation(u"해오름구 물빛1동"_s);
    status.setNow(kNow);
    window->show(Place{u"today"_s, {}});
    window->rail().setBadge(u"today"_s, 6);
    window->rail().setBadge(u"people"_s, 12);
    window->rail().setBadge(u"conflicts"_s, 3, RailItem::Badge::ToDecide);
    return window;
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

} // namespace

TEST(Gallery, showsTheWindow)
{
    for (const auto &variant : gallery::variants()) {
        gallery::use(variant);
        const auto window = sampleWindow(variant);
        window->resize(1440, 900);
        window->QWidget::show();
        window->activateWindow();
        settle();
        gallery::save(*window, u"shell"_s, variant);
        EXPECT_EQ(widgetchecks::clippedWords(*window), "");
        EXPECT_EQ(widgetchecks::focusableWithoutName(*window), "");
        EXPECT_LE(window->width(), 1440) << "wider than the screen at " << variant.look.percent << " %";
        window->show(Place{u"people"_s, {}});
        settle();
        gallery::save(*window, u"shell_table"_s, variant);
        EXPECT_EQ(window->currentPage(), u"people"_s);
    }
    gallery::restore();
}

TEST(Gallery, showsTheWindowOfAVaultForPractice)
{
    for (const auto &variant : gallery::variants()) {
        gallery::use(variant);
        const auto window = sampleWindow(variant);
        window->setPractice(true);
        window->resize(1440, 900);
        window->QWidget::show();
        settle();
        gallery::save(*window, u"shell_practice"_s, variant);
    }
    gallery::restore();
}

TEST(Gallery, showsTheSmallWindowWithAllOfItsRail)
{
    for (const auto &variant : gallery::variants()) {
        gallery::use(variant);
        const auto window = sampleWindow(variant);
        window->addPage({u"import"_s, {"Pages", "Import"}, u"download"_s, {}, PageEntry::Position::Bottom, {}});
        window->rail().setBadge(u"conflicts"_s, 120, RailItem::Badge::ToDecide);
        window->resize(1366, 690);
        window->QWidget::show();
        settle();
        EXPECT_TRUE(Theme::of(window.get()).isCompact());
        EXPECT_LE(window->height(), 690) << "taller than the screen at " << variant.look.percent << " %";
        for (const auto *item : window->rail().findChildren<RailItem *>())
            EXPECT_TRUE(window->rail().rect().contains(item->geometry())) << item->objectName().toStdString();
        gallery::save(*window, u"shell_1366"_s, variant);
    }
    gallery::restore();
}

TEST(Gallery, showsThePalette)
{
    SampleSource cases(u"사례"_s,
        {{u"1"_s, u"표승재"_s, {{0, 2}}, u"만 63세 · 남 · 물빛1동"_s,
             u"회의·선정 · 오늘 15:00 안건 3 · 접수 18일째"_s, {}, Urgency::High},
            {u"2"_s, u"편수아"_s, {{0, 2}}, u"만 41세 · 여 · 솔바람동"_s,
                u"종결 2026. 6. 30. · 사후관리 2번째"_s, {}, Urgency::Low}});
    SampleSource commands(u"명령"_s,
        {{u"3"_s, u"포상 대장 열기"_s, {{0, 2}}, {}, {}, {}, u"won"_s},
            {u"4"_s, u"표시 배율 크게"_s, {{0, 2}}, {}, {}, u"Ctrl+="_s, u"plus"_s}});
    SampleSource services(u"자원"_s,
        {{u"5"_s, u"포실포실 방문돌봄"_s, {{0, 2}}, u"은하2동"_s,
            u"걸어서 17분 · 자리 2 · 2026. 11. 3. 확인"_s, {}, domain::ServiceArea::Care}});
    for (const auto &variant : gallery::variants()) {
        gallery::use(variant);
        const auto window = sampleWindow(variant);
        for (SampleSource *source : {&cases, &commands, &services})
            window->finder().addSource(source);
        window->resize(1440, 900);
        window->QWidget::show();
        window->activateWindow();
        settle();
        window->finder().open(u"ㅍㅅ"_s);
        settle();
        gallery::save(*window, u"palette"_s, variant);
        EXPECT_EQ(window->finder().currentRow(), u"1"_s);
        window->finder().dismiss();
        window->actions().find(u"app.keys"_s)->trigger();
        settle();
        gallery::save(*window, u"keys"_s, variant);
    }
    gallery::restore();
}
