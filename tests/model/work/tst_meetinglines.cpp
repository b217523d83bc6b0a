// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/meetinglines.h"

#include <gtest/gtest.h>

using namespace work::meetinglines;
using namespace Qt::StringLiterals;

TEST(MeetingLines, comeBackAsTheyWereWritten)
{
    const QList<Attendee> people{{u"민가람"_s, u"물빛동"_s, u"사례관리사"_s}, {u"차은솔"_s, {}, u"상담사"_s},
        {u"도하람"_s, u"다온방문재활"_s, {}}};
    EXPECT_EQ(attendeesText(people), u"민가람, 물빛동, 사례관리사\n차은솔, , 상담사\n도하람, 다온방문재활"_s);
    EXPECT_EQ(attendeesOf(attendeesText(people)), people);
    const QList<Task> tasks{{u"일정 알리기"_s, u"윤해솔"_s, QDate(2026, 12, 1)}, {u"집 살펴보기"_s, {}, {}}};
    EXPECT_EQ(tasksText(tasks), u"일정 알리기, 윤해솔, 2026-12-01\n집 살펴보기"_s);
    EXPECT_EQ(tasksOf(tasksText(tasks)), tasks);
}

TEST(MeetingLines, peopleInBracketsOfTheirOrganisationAreEachOne)
{
    EXPECT_EQ(attendeesOf(u"김팀장(물빛동), 박둘째(복지관)\n민가람, 물빛동(본동), 팀장"_s),
        (QList<Attendee>{{u"김팀장"_s, u"물빛동"_s, {}}, {u"박둘째"_s, u"복지관"_s, {}},
            {u"민가람"_s, u"물빛동(본동)"_s, u"팀장"_s}}));
}

TEST(MeetingLines, aBracketThatNobodyClosedHoldsNothingTogether)
{
    EXPECT_EQ(partsOf(u"전화 (집, 민가람"_s), (QStringList{u"전화 (집"_s, u"민가람"_s}));
}

TEST(MeetingLines, keepACommaWithinAPartApartFromTheOthers)
{
    EXPECT_EQ(attendeesText({{u"민가람, 윤해솔"_s, u"동"_s, {}}}), u"민가람· 윤해솔, 동"_s);
}

TEST(MeetingLines, readWhatOthersTyped)
{
    EXPECT_EQ(attendeesOf(u"민가람\n\n  윤해솔 , 동 , 팀장, 간사 \n"_s),
        (QList<Attendee>{{u"민가람"_s, {}, {}}, {u"윤해솔"_s, u"동"_s, u"팀장, 간사"_s}}));
    EXPECT_EQ(
        tasksOf(u"전화하기, 민가람, 다음 주"_s), (QList<Task>{{u"전화하기"_s, u"민가람, 다음 주"_s, {}}}));
    EXPECT_EQ(tasksOf(u"동의서 받기 (이검토, 12. 1.), 민가람"_s),
        (QList<Task>{{u"동의서 받기 (이검토, 12. 1.)"_s, u"민가람"_s, {}}}));
    EXPECT_TRUE(attendeesOf(u" \n"_s).isEmpty());
    EXPECT_EQ(attendeesText({{{}, u"동"_s, u"팀장"_s}}), QString()) << "nobody";
}
