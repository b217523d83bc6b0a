// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/calendar.h"
#include "model/exchange/csvreader.h"
#include "model/exchange/personrows.h"

#include "tests/model/exchange/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

const QDate kThisDay(2026, 11, 21);

QList<PersonRow> read(const QStringList &header, const QList<QStringList> &rows)
{
    return readPersonRows(test::tableWith(header, rows), guessPersonColumns(header), kThisDay);
}

TEST(PersonRows, readWhatAListHolds)
{
    const QStringList header{u"성명"_s, u"생년월일"_s, u"성별"_s, u"등본주소"_s, u"상세주소"_s, u"실거주지"_s,
        u"행정동"_s, u"전화"_s, u"휴대전화"_s, u"보호자연락처"_s, u"대상자유형"_s, u"나이"_s, u"비고"_s,
        u"사례번호"_s};
    const PersonRow row = read(header,
        {{u"홍길동"_s, u"1957. 5. 6."_s, u"남"_s, u"부산광역시 해운대구 반송로 1"_s, u"101호"_s,
            u"부산광역시 수영구 수영로 3"_s, u"반송제1동"_s, u"051-123-4567"_s, u"010-5555-0412"_s,
            u"010-5555-0413"_s, u"독거노인, 장애인"_s, u"69"_s, u"문을 두드릴 것"_s,
            u"2026-001"_s}}).first();
    EXPECT_TRUE(row.issues.isEmpty());
    EXPECT_EQ(row.line, 2);
    EXPECT_EQ(row.name, u"홍길동"_s);
    EXPECT_EQ(row.birth, QDate(1957, 5, 6));
    EXPECT_EQ(row.sex, u"m"_s);
    EXPECT_EQ(row.residence.road, u"부산광역시 해운대구 반송로 1"_s);
    EXPECT_EQ(row.residence.detail, u"101호"_s);
    EXPECT_EQ(row.residence.dong, u"반송1동"_s);
    EXPECT_EQ(row.actualResidence.road, u"부산광역시 수영구 수영로 3"_s);
    EXPECT_EQ(row.phones,
        QList<PersonRowPhone>(
            {{u"01055550412"_s, {}}, {u"0511234567"_s, {}}, {u"01055550413"_s, u"보호자"_s}}));
    EXPECT_EQ(row.needGroups, QStringList({u"독거노인"_s, u"장애인"_s}));
    EXPECT_EQ(row.age, 69);
    EXPECT_EQ(row.note, u"문을 두드릴 것"_s);
    EXPECT_EQ(row.caseNumber, u"2026-001"_s);
}

TEST(PersonRows, nameBadDaysByRowAndColumn)
{
    const auto rows = read({u"이름"_s, u"생년월일"_s},
        {{u"가나다"_s, u"1957-02-30"_s}, {u"라마바"_s, u"2026-11-22"_s}, {u"사아자"_s, u"1890-01-01"_s},
            {u"차카타"_s, QString()}});
    EXPECT_EQ(rows.at(0).issues, QList<RowIssue>({{2, u"birth"_s, RowReason::NotADay, true}}));
    EXPECT_EQ(rows.at(1).issues, QList<RowIssue>({{3, u"birth"_s, RowReason::InTheFuture, true}}));
    EXPECT_EQ(rows.at(2).issues, QList<RowIssue>({{4, u"birth"_s, RowReason::TooLongAgo, true}}));
    EXPECT_TRUE(rows.at(0).isRefused());
    EXPECT_FALSE(rows.at(3).isRefused()) << "a list without a day of birth is still a list";
    EXPECT_EQ(rows.at(3).birth, std::nullopt);
}

TEST(PersonRows, refuseRowsWithoutANameOrInBrokenText)
{
    const auto rows
        = read({u"이름"_s, u"주소"_s}, {{QString(), u"해운대로 1"_s}, {u"홍\uFFFD동"_s, u"해운대로 1"_s}});
    EXPECT_EQ(rows.at(0).issues, QList<RowIssue>({{2, u"name"_s, RowReason::Missing, true}}));
    EXPECT_EQ(rows.at(1).issues, QList<RowIssue>({{3, u"name"_s, RowReason::Undecodable, true}}));
}

TEST(PersonRows, leaveOutCellsThatCanBeDoneWithout)
{
    const PersonRow row = read({u"이름"_s, u"성별"_s, u"전화"_s, u"나이"_s},
        {{u"홍길동"_s, u"?"_s, u"없음"_s,
            u"많음"_s}}).first();
    EXPECT_EQ(row.issues,
        QList<RowIssue>({{2, u"sex"_s, RowReason::NotASex, false},
            {2, u"age"_s, RowReason::NotANumber, false}, {2, u"phones"_s, RowReason::NotAPhone, false}}));
    EXPECT_FALSE(row.isRefused());
    EXPECT_TRUE(row.phones.isEmpty());
}

TEST(PersonRows, keepTheNumbersOfACellThatHoldsSomethingElseToo)
{
    const PersonRow row
        = read({u"이름"_s, u"전화"_s}, {{u"홍길동"_s, u"010-1234-5678, 없는번호12"_s}}).first();
    EXPECT_EQ(row.phones, QList<exchange::PersonRowPhone>({{u"01012345678"_s, {}}}));
    EXPECT_EQ(row.issues, QList<RowIssue>({{2, u"phones"_s, RowReason::NotAPhone, false}}));
}

TEST(PersonRows, loseNothingOfAnAddress)
{
    const auto detailOf = [](const QString &address, const QString &detail) {
        return read({u"이름"_s, u"주소"_s, u"상세주소"_s}, {{u"홍길동"_s, address, detail}})
            .first()
            .residence.detail;
    };
    EXPECT_EQ(detailOf(u"반송로 1 (1층)"_s, {}), u"1층"_s);
    EXPECT_EQ(detailOf(u"반송로 1 (1층)"_s, u"뒤채"_s), u"1층, 뒤채"_s);
    EXPECT_EQ(detailOf(u"반송로 1, 뒤채"_s, u"뒤채"_s), u"뒤채"_s);
    EXPECT_EQ(detailOf(u"반송로 1, 2층"_s, u"2층 201호"_s), u"2층 201호"_s);
    EXPECT_EQ(detailOf(u"반송로 1"_s, u"201호"_s), u"201호"_s);
    EXPECT_EQ(detailOf(u"반송로 1, 2층"_s, {}), u"2층"_s);
}

TEST(PersonRows, turnLunarBirthdaysIntoSolarDays)
{
    const auto rows = read({u"이름"_s, u"생년월일"_s, u"음양력"_s},
        {{u"홍길동"_s, u"1957-04-07"_s, u"음"_s}, {u"김나래"_s, u"1957.4.7(음)"_s},
            {u"이나래"_s, u"1957-04-07"_s, u"양력"_s}, {u"박나래"_s, u"1957.4.31(음)"_s}});
    EXPECT_EQ(rows.at(0).birth, QDate(1957, 5, 6));
    EXPECT_TRUE(rows.at(0).birthIsLunar);
    EXPECT_EQ(rows.at(1).birth, QDate(1957, 5, 6));
    EXPECT_TRUE(rows.at(1).birthIsLunar);
    EXPECT_EQ(rows.at(2).birth, QDate(1957, 4, 7));
    EXPECT_FALSE(rows.at(2).birthIsLunar);
    EXPECT_TRUE(rows.at(3).isRefused());
}

TEST(PersonRows, takeLunarBirthdaysThatTheSolarCalendarLacks)
{
    const auto rows = read({u"이름"_s, u"생년월일"_s, u"음양력"_s},
        {{u"홍길동"_s, u"1958-02-30"_s, u"음"_s}, {u"김나래"_s, u"1957.2.29(음)"_s},
            {u"이나래"_s, u"1958-02-30"_s, u"양력"_s}, {u"박나래"_s, u"봄날(음)"_s, QString()}});
    EXPECT_EQ(rows.at(0).birth, base::solarFromLunar(1958, 2, 30, false));
    EXPECT_TRUE(rows.at(0).birth.has_value());
    EXPECT_FALSE(rows.at(0).isRefused());
    EXPECT_EQ(rows.at(1).birth, base::solarFromLunar(1957, 2, 29, false));
    EXPECT_FALSE(rows.at(1).isRefused());
    EXPECT_EQ(rows.at(2).issues, QList<RowIssue>({{4, u"birth"_s, RowReason::NotADay, true}}));
    EXPECT_EQ(rows.at(3).issues, QList<RowIssue>({{5, u"birth"_s, RowReason::NotADay, true}}));
}

TEST(PersonRows, tellLeapMonthsApart)
{
    const auto rows = read({u"이름"_s, u"생년월일"_s, u"음양력"_s},
        {{u"홍길동"_s, u"2025-06-01"_s, u"음력"_s}, {u"김나래"_s, u"2025-06-01"_s, u"윤달"_s},
            {u"이나래"_s, u"2025. 6. 1. (음력 윤달)"_s, QString()},
            {u"박나래"_s, u"2024.6.1(윤)"_s, QString()}});
    EXPECT_EQ(rows.at(0).birth, QDate(2025, 6, 25));
    EXPECT_EQ(rows.at(1).birth, QDate(2025, 7, 25));
    EXPECT_TRUE(rows.at(1).birthIsLeapMonth);
    EXPECT_EQ(rows.at(2).birth, QDate(2025, 7, 25));
    EXPECT_EQ(rows.at(3).issues, QList<RowIssue>({{5, u"birth"_s, RowReason::NotALunarDay, true}}));
}

TEST(PersonRows, takeBirthAndSexFromResidentNumbersAndNothingElse)
{
    const auto rows = read({u"이름"_s, u"주민등록번호"_s},
        {{u"홍길동"_s, u"570506-1******"_s}, {u"김나래"_s, u"모름"_s}, {u"이나래"_s, u"991345-1234567"_s}});
    EXPECT_EQ(rows.at(0).birth, QDate(1957, 5, 6));
    EXPECT_EQ(rows.at(0).sex, u"m"_s);
    EXPECT_EQ(rows.at(1).issues, QList<RowIssue>({{3, u"rrn"_s, RowReason::NotAResidentNumber, false}}));
    EXPECT_EQ(rows.at(2).issues, QList<RowIssue>({{4, u"rrn"_s, RowReason::NotAResidentNumber, true}}));
}

TEST(PersonRows, refuseColumnsThatContradictEachOther)
{
    const auto rows = read({u"이름"_s, u"생년월일"_s, u"성별"_s, u"주민번호"_s},
        {{u"홍길동"_s, u"1957-05-07"_s, u"남"_s, u"570506-1******"_s},
            {u"김나래"_s, u"1957-05-06"_s, u"여"_s, u"570506-1******"_s},
            {u"이나래"_s, u"1957-05-06"_s, u"남"_s, u"570506-1******"_s}});
    EXPECT_EQ(rows.at(0).issues, QList<RowIssue>({{2, u"rrn"_s, RowReason::Contradiction, true}}));
    EXPECT_TRUE(rows.at(1).isRefused());
    EXPECT_TRUE(rows.at(2).issues.isEmpty());
}

TEST(PersonRows, readTheCaseworkExport)
{
    const QByteArray csv = "소재행정동,대상자유형,상담결과,등본주소,주민등록번호,나이,인적정보,욕구조사,"
                           "대상자선정,서비스제공계획수립,서비스점검,종결여부,사례회의\n"
                           "반송제1동,독거노인,심층상담 필요,부산광역시 해운대구 반송로 "
                           "1,570506-1234567,69,\"홍길동 (남, 69)\",완료,선정,수립,2회,N,1회\n";
    const Table table = readCsv(csv).value();
    ASSERT_TRUE(isCaseworkExport(table.header));
    const PersonRow row = readPersonRows(table, guessPersonColumns(table.header), kThisDay).first();
    EXPECT_TRUE(row.issues.isEmpty());
    EXPECT_EQ(row.name, u"홍길동"_s);
    EXPECT_EQ(row.birth, QDate(1957, 5, 6));
    EXPECT_EQ(row.residence.dong, u"반송1동"_s);
    EXPECT_EQ(row.progress.value(u"plan"_s), u"수립"_s);
    EXPECT_EQ(row.progress.value(u"counselling"_s), u"심층상담 필요"_s);
}

} // namespace
