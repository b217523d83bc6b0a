// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/slottext.h"
#include "tests/model/work/workbench.h"

using namespace Qt::StringLiterals;
using namespace work;

namespace {

domain::Slot slot(const QString &day, const QString &from, const QString &until)
{
    domain::Slot slot;
    slot.day = day;
    slot.from = from;
    slot.until = until;
    return slot;
}

TEST(SlotText, putsTheWeekInOrderWhateverTheOrderOfTheSlots)
{
    const auto tuesday = slot(u"TU"_s, u"10:00"_s, u"11:30"_s);
    const auto friday = slot(u"FR"_s, u"10:00"_s, u"11:30"_s);
    EXPECT_EQ(slottext::textOf({friday, tuesday}), u"TU 10:00-11:30; FR 10:00-11:30"_s);
    EXPECT_EQ(slottext::textOf({tuesday, friday}), slottext::textOf({friday, tuesday}));
}

TEST(SlotText, readsItsOwnTextBack)
{
    const QString text = u"MO 09:00-10:00; SU 23:00-24:00"_s;
    EXPECT_EQ(slottext::textOf(slottext::slotsOf(text)), text);
}

TEST(SlotText, refusesWhatIsNoSlot)
{
    EXPECT_FALSE(slottext::weeklyOf(u"TU"_s, u"11:00"_s, u"10:00"_s));
    EXPECT_FALSE(slottext::weeklyOf(u"TU"_s, u"10:00"_s, u"10:00"_s));
    EXPECT_FALSE(slottext::weeklyOf(u"XX"_s, u"10:00"_s, u"11:00"_s));
    EXPECT_FALSE(slottext::weeklyOf(u"TU"_s, u"9:00"_s, u"11:00"_s));
    EXPECT_FALSE(slottext::weeklyOf(u"TU"_s, u"10:60"_s, u"11:00"_s));
    EXPECT_TRUE(slottext::slotsOf(u"TU 25:00-26:00; nonsense"_s).isEmpty());
}

TEST(SlotText, countsMinutesSinceMidnight)
{
    const auto weekly = slottext::weeklyOf(u"SU"_s, u"23:30"_s, u"24:00"_s);
    ASSERT_TRUE(weekly);
    EXPECT_EQ(weekly->day, 6);
    EXPECT_EQ(weekly->from, 23 * 60 + 30);
    EXPECT_EQ(weekly->to, 24 * 60);
}

TEST(SlotText, saysDaysOfEqualTimesTogether)
{
    EXPECT_EQ(slottext::wordsOf(u"TU 10:00-11:30; FR 10:00-11:30; SA 09:00-10:00"_s),
        u"Tue·Fri 10:00–11:30, Sat 09:00–10:00"_s);
}

} // namespace
