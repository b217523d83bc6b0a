// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/weeklyslots.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text)
{
    QStringList all;
    for (const WeeklySlot &slot : weeklySlotsOf(text).value_or(QList<WeeklySlot>()))
        all += QStringLiteral("%1 %2-%3").arg(slot.day, slot.from.toString(u"HH:mm"_s), slot.end());
    return all.join(u"; "_s);
}

TEST(WeeklySlots, areReadDayByDay)
{
    EXPECT_EQ(shown(u"화 10:00-11:30; 금 10:00-11:30"_s), u"TU 10:00-11:30; FR 10:00-11:30"_s);
    EXPECT_EQ(shown(u"화, 금 10:00~11:30"_s), u"TU 10:00-11:30; FR 10:00-11:30"_s);
    EXPECT_EQ(
        shown(u"월·수 14:00–15:00, 금 9:30-10:30"_s), u"MO 14:00-15:00; WE 14:00-15:00; FR 09:30-10:30"_s);
    EXPECT_EQ(shown(u"월수금 14:00-15:00"_s), u"MO 14:00-15:00; WE 14:00-15:00; FR 14:00-15:00"_s);
    EXPECT_EQ(shown(u"화 10:00-11:00, 14:00-15:00"_s), u"TU 10:00-11:00; TU 14:00-15:00"_s);
}

TEST(WeeklySlots, spreadOverRangesOfDays)
{
    EXPECT_EQ(shown(u"월~수 09:00-18:00"_s), u"MO 09:00-18:00; TU 09:00-18:00; WE 09:00-18:00"_s);
    EXPECT_EQ(shown(u"토~월 9:00-10:00"_s), u"SA 09:00-10:00; SU 09:00-10:00; MO 09:00-10:00"_s);
    EXPECT_EQ(weeklySlotsOf(u"평일 9:00-10:00"_s)->size(), 5);
    EXPECT_EQ(weeklySlotsOf(u"매일 9:00-10:00"_s)->size(), 7);
    EXPECT_EQ(shown(u"주말 9:00-10:00"_s), u"SA 09:00-10:00; SU 09:00-10:00"_s);
}

TEST(WeeklySlots, areReadInWordsAndInEnglish)
{
    EXPECT_EQ(shown(u"매주 화요일 오후 2시-3시 30분"_s), u"TU 14:00-15:30"_s);
    EXPECT_EQ(shown(u"목요일 오전 11시~오후 1시"_s), u"TH 11:00-13:00"_s);
    EXPECT_EQ(shown(u"Tue, Fri 10:00-11:30"_s), u"TU 10:00-11:30; FR 10:00-11:30"_s);
    EXPECT_EQ(shown(u"WE 09:30-11:00\nThursday 10:00-11:00"_s), u"WE 09:30-11:00; TH 10:00-11:00"_s);
    EXPECT_EQ(shown(u"Mon-Wed 10:00-11:00"_s), u"MO 10:00-11:00; TU 10:00-11:00; WE 10:00-11:00"_s);
}

TEST(WeeklySlots, endANightOnTheNextDay)
{
    EXPECT_EQ(shown(u"월 22:00-02:00"_s), u"MO 22:00-24:00; TU 00:00-02:00"_s);
    EXPECT_EQ(shown(u"일 22:00-00:00"_s), u"SU 22:00-24:00"_s);
    EXPECT_EQ(shown(u"일 22:00-02:00"_s), u"SU 22:00-24:00; MO 00:00-02:00"_s);
    EXPECT_EQ(shown(u"토 09:00-24:00"_s), u"SA 09:00-24:00"_s);
    EXPECT_EQ(weeklySlotsOf(u"토 09:00-24:00"_s)->first().minutes(), 15 * 60);
    // Twelve hours and more are two times that somebody exchanged.
    EXPECT_FALSE(weeklySlotsOf(u"월 18:00-09:00"_s));
    EXPECT_FALSE(weeklySlotsOf(u"월 20:00-08:00"_s));
    EXPECT_FALSE(weeklySlotsOf(u"월 24:30-25:00"_s));
    EXPECT_FALSE(weeklySlotsOf(u"월 22:00-24:30"_s));
}

TEST(WeeklySlots, refuseWhatTheyDoNotUnderstandWhole)
{
    for (const QString &text :
        {u""_s, u"화"_s, u"10:00-11:00"_s, u"화 11:00-10:00"_s, u"화 25:00-26:00"_s, u"화 10:00"_s,
            u"격주 화 10:00-11:00"_s, u"화 10:00-11:00; 금"_s, u"협의"_s, u"화 10:00-10:00"_s})
        EXPECT_EQ(weeklySlotsOf(text), std::nullopt) << text.toStdString();
}

} // namespace
