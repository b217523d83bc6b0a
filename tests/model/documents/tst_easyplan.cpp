// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/easyplan.h"

#include "model/documents/documenttext.h"
#include "model/documents/easywords.h"
#include "tests/model/documents/sampleplan.h"
#include "tests/support/expect.h"

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

domain::Slot slotOn(const QString &day, const QString &from, const QString &until)
{
    domain::Slot slot;
    slot.day = day;
    slot.from = from;
    slot.until = until;
    return slot;
}

/// The plan of one service on Wednesdays from 9 to 12, three hours, four times.
QString easyText(std::optional<bool> comesHome)
{
    CarePlanData data = sample::plan();
    CarePlanService service = data.services.front();
    service.name = u"가족 쉼 돌봄"_s;
    service.weekly = {slotOn(u"WE"_s, u"09:00"_s, u"12:00"_s)};
    service.minutes = 180;
    service.times = 4;
    service.comesHome = comesHome;
    data.services = {service};
    data.month = {service.price, service.subsidy, service.copay};
    const auto plan = easyPlan(data, builtInTemplate(PaperKind::EasyPlan));
    EXPECT_OK(plan);
    return plan ? textOf(*plan).replace(QChar::Nbsp, u' ') : QString();
}

QString spoken(const QString &from, const QString &until, const QStringList &days = {u"WE"_s})
{
    QList<domain::Slot> weekly;
    for (const QString &day : days)
        weekly.append(slotOn(day, from, until));
    const auto meetings = easywords::meetingsOf(weekly);
    return meetings.size() == 1 ? meetings.first().sentence().replace(QChar::Nbsp, u' ') : QString();
}

} // namespace

TEST(EasyPlan, saysInPlainSentencesWhenItIsHowLongAndHowOften)
{
    const QString home = easyText(true);
    for (const QString &sentence :
        {u"This help is called “가족 쉼 돌봄”."_s, u"They come every Wednesday from 9 am to 12 noon."_s,
            u"It is 3 hour(s) each time, four times a month."_s, u"It starts on 1 December 2026."_s})
        EXPECT_TRUE(home.contains(sentence)) << qPrintable(sentence) << " in\n" << qPrintable(home);
    EXPECT_TRUE(easyText(false).contains(u"You go there every Wednesday from 9 am to 12 noon."_s));
    EXPECT_TRUE(easyText({}).contains(u"The times are every Wednesday from 9 am to 12 noon."_s));
}

TEST(EasyPlan, saysTheSameInPlainKorean)
{
    const sample::KoreanWords words;
    if (!words.isThere())
        GTEST_SKIP() << "carepass_ko.ts has no words for documents yet";
    const QString home = easyText(true);
    for (const QString &sentence :
        {u"이 도움의 이름은 “가족 쉼 돌봄”입니다."_s, u"매주 수요일 오전 9시부터 12시까지 옵니다."_s,
            u"한 번에 3시간, 한 달에 네 번입니다."_s, u"2026년 12월 1일에 시작합니다."_s})
        EXPECT_TRUE(home.contains(sentence)) << qPrintable(sentence) << " in\n" << qPrintable(home);
    EXPECT_TRUE(easyText(false).contains(u"매주 수요일 오전 9시에 갑니다. 12시에 끝납니다."_s));
    EXPECT_TRUE(easyText({}).contains(u"시간은 매주 수요일 오전 9시부터 12시까지입니다."_s));
}

TEST(EasyPlan, saysTimesAsOneWouldSayThem)
{
    const sample::KoreanWords words;
    if (!words.isThere())
        GTEST_SKIP() << "carepass_ko.ts has no words for documents yet";
    EXPECT_EQ(spoken(u"13:30"_s, u"15:00"_s), u"매주 수요일 오후 1시 30분부터 3시까지"_s);
    EXPECT_EQ(spoken(u"10:00"_s, u"13:00"_s), u"매주 수요일 오전 10시부터 오후 1시까지"_s);
    EXPECT_EQ(spoken(u"12:00"_s, u"14:00"_s), u"매주 수요일 낮 12시부터 오후 2시까지"_s);
    EXPECT_EQ(spoken(u"22:00"_s, u"24:00"_s), u"매주 수요일 오후 10시부터 밤 12시까지"_s);
    EXPECT_EQ(spoken(u"10:00"_s, u"11:30"_s, {u"TU"_s, u"FR"_s}),
        u"매주 화요일과 금요일 오전 10시부터 11시 30분까지"_s);
    EXPECT_EQ(spoken(u"never"_s, u"11:30"_s), QString());
    EXPECT_EQ(easywords::lengthOf(90, 12).replace(QChar::Nbsp, u' '), u"한 번에 1시간 30분, 한 달에 12번"_s);
    EXPECT_EQ(easywords::lengthOf(50, 1).replace(QChar::Nbsp, u' '), u"한 번에 50분, 한 달에 한 번"_s);
    EXPECT_EQ(easywords::lengthOf(0, 0), QString());
}

TEST(EasyPlan, aMaskedCopyHasNeitherHelperNorGoals)
{
    CarePlanData data = sample::plan();
    data.masked = true;
    const auto plan = easyPlan(data, builtInTemplate(PaperKind::EasyPlan));
    ASSERT_OK(plan);
    const QString text = textOf(*plan);
    EXPECT_FALSE(text.contains(u"윤해솔 주무관"_s));
    EXPECT_FALSE(text.contains(u"지팡이로"_s));
    EXPECT_FALSE(text.contains(u"hidden helps"_s));
    EXPECT_TRUE(text.contains(u"표*재"_s));
}
