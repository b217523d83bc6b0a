// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/widgetchecks.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/categorymark.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/dayclock.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/needbar.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/summarystrip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/urgencymark.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

Card *buttons()
{
    auto *card = new Card(u"단추"_s, u"한 화면에 주된 단추 하나"_s);
    auto *flow = new FlowLayout(nullptr, 2);
    flow->addWidget(
        (new Button(u"주된 일"_s, ButtonKind::Primary))->withIcon(u"plus"_s)->withHint(u"Ctrl+N"_s));
    flow->addWidget((new Button(u"보통"_s))->withIcon(u"download"_s)->withHint(u"Ctrl+Shift+D"_s));
    auto *off = new Button(u"못 누름"_s);
    off->setEnabled(false);
    flow->addWidget(off);
    flow->addWidget(new Button(u"위험한 일"_s, ButtonKind::Danger));
    flow->addWidget(new Button(u"글자 단추"_s, ButtonKind::Flat));
    flow->addWidget((new Button(u"작게"_s))->small());
    card->body()->addLayout(flow);
    return card;
}

Card *fields()
{
    auto *card = new Card(u"넣기와 고르기"_s);
    auto *form = new Form(2);
    auto *name = new QLineEdit(u"물빛로 27"_s);
    name->setObjectName(u"focused"_s);
    form->addField(u"도로명"_s, name, Required::Yes);
    auto *combo = new QComboBox;
    combo->addItems({u"고르기"_s, u"일반"_s, u"고난도"_s});
    form->addField(u"구분"_s, combo);
    auto *birth = new DateField(QDate(2026, 11, 20), DateField::Lunar::Offered);
    birth->setDate(QDate(1963, 4, 25), true);
    form->addField(u"생년월일"_s, birth, Required::No, 2);
    auto *wrong = new DateField(QDate(2026, 11, 20));
    wrong->line()->setText(u"2026. 13. 1."_s);
    form->addField(u"접수일"_s, wrong);
    form->setError(wrong, u"월은 1부터 12까지입니다. 쓴 글은 지우지 않았습니다."_s);
    auto *phone = new PhoneField;
    phone->setDigits(u"01012340412"_s);
    form->addField(u"연락처"_s, phone);
    form->setHint(phone, u"연락해도 되는 번호만 적습니다"_s);
    auto *spin = new QSpinBox;
    spin->setValue(12);
    form->addField(u"회기 수"_s, spin);
    form->addField(u"찾기"_s, new SearchField(u"이 목록에서 찾기"_s));
    auto *note = new QPlainTextEdit(u"사흘째 밥을 못 먹었다고 응답. 이웃이 반찬을 가져다줌."_s);
    note->setFixedHeight(80);
    form->addField(u"관찰과 근거"_s, note, Required::No, 2);
    card->body()->addWidget(form);
    auto *row = new FlowLayout(nullptr, 12);
    auto *check = new QCheckBox(u"고름"_s);
    check->setChecked(true);
    row->addWidget(check);
    row->addWidget(new QCheckBox(u"안 고름"_s));
    auto *one = new QRadioButton(u"하나"_s);
    one->setChecked(true);
    row->addWidget(one);
    row->addWidget(new QRadioButton(u"둘"_s));
    auto *three = new Segments(u"끼니를 거름"_s, {u"예"_s, u"아니오"_s, u"모름"_s});
    three->setCurrent(0);
    row->addWidget(three);
    card->body()->addLayout(row);
    card->body()->addStretch(1);
    return card;
}

Card *marks()
{
    auto *card = new Card(u"영역, 급한 정도, 상태 칩"_s);
    auto *row = new QHBoxLayout;
    for (auto area : domain::kAllServiceAreas)
        row->addWidget(new CategoryMark(area, 44));
    for (auto area : domain::kAllServiceAreas)
        row->addWidget(new CategoryMark(area, 20));
    row->addSpacing(12);
    for (auto urgency : {Urgency::Urgent, Urgency::High, Urgency::Normal, Urgency::Low}) {
        row->addWidget(new UrgencyMark(urgency, 20));
        row->addWidget(new TextLabel(UrgencyMark::word(urgency)));
    }
    row->addStretch(1);
    card->body()->addLayout(row);
    auto *chips = new FlowLayout;
    for (auto &[text, tone, icon] :
        {std::tuple{u"2일 지남"_s, Tone::Danger, u"timer"_s}, {u"3일 남음"_s, Tone::Warn, u"clock"_s},
            {u"마침"_s, Tone::Ok, u"check"_s}, {u"제안"_s, Tone::Info, u"info"_s},
            {u"초안"_s, Tone::Neutral, u"pen"_s}, {u"오프라인"_s, Tone::Warn, u"offline"_s},
            {u"미전송"_s, Tone::Neutral, u"cloudup"_s}, {u"결재됨"_s, Tone::Ok, u"lock"_s},
            {u"꼬리표"_s, Tone::Outline, QString()}, {u"돌봄 일상생활유지"_s, Tone::Care, QString()},
            {u"재활 건강"_s, Tone::Rehab, QString()}, {u"상담 가족"_s, Tone::Counsel, QString()}})
        chips->addWidget(new ChipLabel(text, tone, icon));
    card->body()->addLayout(chips);
    return card;
}

Card *meters()
{
    auto *card = new Card(u"기한 시계와 욕구 막대"_s, u"접수일부터 셉니다"_s);
    card->body()->setSpacing(10);
    for (auto &[who, step, days] : {std::tuple{u"표승재"_s, u"조사"_s, DayCount{8, 10, true}},
             {u"표승재"_s, u"접수→계획"_s, DayCount{18, 30}}, {u"남궁혜린"_s, u"계획"_s, DayCount{12, 15}},
             {u"탁현수"_s, u"조사"_s, DayCount{12, 10}}}) {
        auto *clock = new DayClock;
        clock->setClock(who, step, days);
        card->body()->addWidget(clock);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new TextLabel(u"건강"_s));
    auto *need = new NeedBar(u"건강"_s);
    need->setLevel(3, 4);
    row->addWidget(need);
    row->addStretch(1);
    card->body()->addLayout(row);
    auto *bar = new QProgressBar;
    bar->setRange(0, 100);
    bar->setValue(62);
    card->body()->addWidget(bar);
    auto *tabs = new QTabBar;
    for (const QString &tab : {u"한눈에"_s, u"조사"_s, u"돌봄패스"_s, u"기록"_s})
        tabs->addTab(tab);
    card->body()->addWidget(tabs);
    return card;
}

Card *states()
{
    auto *card = new Card(u"상태"_s);
    auto *row = new QHBoxLayout;
    auto *empty = new EmptyState(
        u"cases"_s, u"아직 사례가 없습니다"_s, u"새로 접수하거나, 쓰던 엑셀을 그대로 가져올 수 있습니다."_s);
    empty->addButton(u"사례 접수"_s, ButtonKind::Primary, u"plus"_s);
    empty->addButton(u"엑셀 가져오기"_s, ButtonKind::Normal, u"download"_s);
    row->addWidget(empty, 1);
    auto *column = new QVBoxLayout;
    auto *loading = new LoadingState;
    loading->begin(u"사례 8,120건에서 찾는 중"_s);
    loading->setProgress(62, 100);
    loading->show();
    column->addWidget(loading);
    column->addSpacing(8);
    auto *error = new ErrorState;
    error->setError({base::ErrorKind::DiskFull, {}}, 1763700000000);
    error->addButton(u"공간 비우고 다시 저장"_s, ButtonKind::Primary);
    error->addButton(u"다른 드라이브에 암호화해 보관"_s);
    column->addWidget(error, 1);
    row->addLayout(column, 1);
    card->body()->addLayout(row, 1);
    auto *warn = new InlineMessage(Tone::Warn);
    warn->setIcon(u"offline"_s);
    warn->say(
        u"구청과 끊겼습니다 · 13:20부터"_s, u"계속 일하세요. 이 컴퓨터에 저장하고 이어지면 보냅니다."_s);
    card->body()->addWidget(warn);
    auto *info = new InlineMessage(Tone::Info);
    info->setIcon(u"undo"_s);
    info->say(u"지난번에 갑자기 꺼졌습니다"_s, u"자료를 점검했고 이상이 없습니다."_s);
    card->body()->addWidget(info);
    return card;
}

std::unique_ptr<QWidget> components()
{
    auto scroll = std::make_unique<QScrollArea>();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    auto *strip = new SummaryStrip;
    strip->setItems({{u"2"_s, u"긴급 신호"_s, u"가장 오래된 것 6일"_s, u"signal"_s, Tone::Danger},
        {u"1"_s, u"기한 지남"_s, u"조사 12일째 / 10일"_s, u"timer"_s, Tone::Danger},
        {u"4"_s, u"3일 안에 기한"_s, u"계획 2 · 점검 2"_s, u"clock"_s, Tone::Warn},
        {u"5"_s, u"점검 도래"_s, u"전화 3 · 방문 2"_s, u"checkc"_s, Tone::Info},
        {u"3"_s, u"미전송"_s, u"충돌 2건 확인 필요"_s, u"cloudup"_s, Tone::Neutral}});
    layout->addWidget(strip);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(buttons());
    left->addWidget(fields(), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    right->addWidget(marks());
    right->addWidget(meters());
    right->addWidget(states(), 1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    layout->addLayout(columns, 1);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    return scroll;
}

} // namespace

TEST(Gallery, showsAllParts)
{
    gallery::record(u"components"_s, {1440, 1000}, components, [](QWidget &widget, const gallery::Variant &) {
        widget.activateWindow();
        widget.findChild<QLineEdit *>(u"focused"_s)->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        EXPECT_EQ(widgetchecks::clippedWords(widget), "");
        EXPECT_EQ(widgetchecks::focusableWithoutName(widget), "");
    });
}
