// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/careplan.h"
#include "model/documents/pagelayout.h"
#include "tests/model/documents/sampleplan.h"
#include "tests/support/expect.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

/// The figures of the money columns of the table of services, row by row.
QList<qint64> figuresOf(const Document &document)
{
    QList<qint64> figures;
    static const QRegularExpression kFigure(u"^[0-9]{1,3}(,[0-9]{3})+$"_s);
    for (const QString &line : sample::textOf(document).split(u'\n')) {
        if (kFigure.match(line).hasMatch())
            figures.append(QString(line).remove(u',').toLongLong());
    }
    return figures;
}

} // namespace

TEST(CarePlan, fitsOnOnePage)
{
    EXPECT_EQ(layOut(sample::document(sample::plan())).size(), 1u);
}

TEST(CarePlan, printsWhatItIsGiven)
{
    const QString text = sample::textOf(sample::document(sample::plan()));
    for (const QString &value : {u"표승재"_s, u"1963. 4. 2. (aged 63, male)"_s, u"물빛1-2026-0142"_s,
             u"부산광역시 해오름구 물빛로 27, 지하층 (물빛1동)"_s, u"일반사례"_s, u"뇌질환 맞춤 방문재활"_s,
             u"다온방문재활"_s, u"월·목 14:00"_s, u"Severe 3"_s, u"12. 4."_s, u"12. 15. 전화 점검"_s,
             u"해오름구 물빛1동 행정복지센터"_s, u"Page 1 of 1"_s,
             u"Printed by 윤해솔 2026. 11. 20. 15:31 · P-2026-0931"_s,
             u"Care-pass bundle · 2026. 12. 1. ~ 2027. 1. 31."_s})
        EXPECT_TRUE(text.contains(value)) << qPrintable(value);
}

TEST(CarePlan, printedSumsAddUp)
{
    const QList<qint64> figures = figuresOf(sample::document(sample::plan()));
    ASSERT_EQ(figures.size(), 12);
    for (int column = 0; column < 3; ++column)
        EXPECT_EQ(figures[column] + figures[3 + column] + figures[6 + column], figures[9 + column]);
    for (int row = 0; row < 4; ++row)
        EXPECT_EQ(figures[3 * row], figures[3 * row + 1] + figures[3 * row + 2]);
}

TEST(CarePlan, refusesSumsThatAreWrongByOneWon)
{
    CarePlanData service = sample::plan();
    service.services[1].copay += 1;
    EXPECT_ERROR(carePlan(service), base::ErrorKind::RefusedByRule);
    CarePlanData month = sample::plan();
    month.month = {600001, 540001, 60000};
    EXPECT_ERROR(carePlan(month), base::ErrorKind::RefusedByRule);
    CarePlanData period = sample::plan();
    period.period.subsidy -= 1;
    EXPECT_ERROR(carePlan(period), base::ErrorKind::RefusedByRule);
}

TEST(CarePlan, neverShowsTheWholeTelephoneNumber)
{
    for (const bool masked : {false, true}) {
        CarePlanData data = sample::plan();
        data.masked = masked;
        const QString text = sample::textOf(sample::document(data));
        EXPECT_EQ(text.contains(u"010-****-0412"_s), !masked);
        EXPECT_FALSE(text.contains(u"5555"_s));
        EXPECT_EQ(text.contains(u"0412"_s), !masked) << "the last digits name somebody as well";
    }
}

TEST(CarePlan, aMaskedCopyHidesNameBirthAndAddress)
{
    CarePlanData data = sample::plan();
    data.masked = true;
    const QString text = sample::textOf(sample::document(data));
    EXPECT_FALSE(text.contains(u"표승재"_s));
    EXPECT_TRUE(text.contains(u"표*재"_s));
    EXPECT_FALSE(text.contains(u"1963. 4."_s));
    EXPECT_TRUE(text.contains(u"in their 60s"_s));
    EXPECT_FALSE(text.contains(u"물빛로"_s));
    EXPECT_TRUE(text.contains(u"masked copy"_s));
}

TEST(CarePlan, aMaskedCopyHidesWhatWasTypedAndWhoWorksOnItAndSaysSo)
{
    CarePlanData data = sample::plan();
    data.masked = true;
    data.approvals = {{{}, u"이승인"_s, u"2026. 11. 20."_s}};
    const QString text = sample::textOf(sample::document(data));
    for (const QString &secret : {u"지팡이로"_s, u"딸의 복학"_s, u"K-MBI"_s, u"의료비"_s, u"강이룸"_s,
             u"윤해솔 주무관"_s, u"나은서"_s, u"이승인"_s, u"물빛1-2026-0142"_s, u"0412"_s})
        EXPECT_FALSE(text.contains(secret)) << qPrintable(secret);
    for (const QString &kept : {u"Severe 3"_s, u"다온방문재활"_s, u"월·목 14:00"_s, u"600,000"_s,
             u"일반사례"_s, u"12. 4."_s, u"hidden"_s, u"what was written freely"_s, u"2026. 11. 20."_s})
        EXPECT_TRUE(text.contains(kept)) << qPrintable(kept);
    data.masked = false;
    EXPECT_FALSE(sample::textOf(sample::document(data)).contains(u"hidden"_s));
}

TEST(CarePlan, saysWhoseNumberItIsWhereItIsNotThePersonsOwn)
{
    CarePlanData data = sample::plan();
    data.person.phoneOwner = u"작은딸"_s;
    EXPECT_TRUE(sample::textOf(sample::document(data)).contains(u"작은딸 010-****-0412"_s));
    data.masked = true;
    EXPECT_FALSE(sample::textOf(sample::document(data)).contains(u"작은딸"_s));
}

TEST(CarePlan, saysWhatStateItIsIn)
{
    CarePlanData data = sample::plan();
    const auto watermark = [&](CarePlanState state) {
        data.state = state;
        return sample::document(data).watermark;
    };
    EXPECT_EQ(watermark(CarePlanState::Draft), u"Draft"_s);
    EXPECT_EQ(watermark(CarePlanState::AwaitingApproval), u"Awaiting approval"_s);
    EXPECT_TRUE(watermark(CarePlanState::Approved).isEmpty());
}

TEST(CarePlan, longTextGoesToASecondPageWithTheHeadsRepeated)
{
    CarePlanData data = sample::plan();
    for (int i = 0; i < 30; ++i)
        data.tasks.push_back({u"할 일 %1"_s.arg(i), u"윤해솔 (동)"_s, QDate(2026, 12, 4)});
    const auto pages = layOut(sample::document(data));
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_TRUE(sample::linesOf(pages[0]).contains(u"What"_s));
    EXPECT_TRUE(sample::linesOf(pages[1]).contains(u"What"_s));
    EXPECT_TRUE(sample::linesOf(pages[1]).contains(u"Service plan · 물빛1동-2026-1187"_s));
}

TEST(CarePlan, emptyPartsSayNone)
{
    CarePlanData data = sample::plan();
    data.needs.clear();
    data.services.clear();
    data.tasks.clear();
    data.checks.clear();
    data.month = data.period = {};
    EXPECT_EQ(sample::textOf(sample::document(data)).count(u"None"_s), 4);
}

TEST(CarePlan, fileNamesNobodyInItsProperties)
{
    const Document document = sample::document(sample::plan());
    EXPECT_EQ(document.title, u"Service plan"_s);
    EXPECT_EQ(document.creator, u"CarePass"_s);
}

TEST(CarePlan, speaksKorean)
{
    const sample::KoreanWords words;
    if (!words.isThere())
        GTEST_SKIP() << "carepass_ko.ts has no words for documents yet";
    const QString text = sample::textOf(sample::document(sample::plan()));
    for (const QString &value : {u"서비스 제공계획서"_s, u"1963. 4. 2. (만 63세, 남)"_s, u"심각 3"_s,
             u"2개월 안 목표"_s, u"합계 (2개월 1,200,000원, 본인부담 120,000원)"_s, u"1 / 1쪽"_s})
        EXPECT_TRUE(text.contains(value)) << qPrintable(value);
    static const QRegularExpression kEnglish(u"[A-Za-z]{4,}"_s);
    EXPECT_FALSE(kEnglish.match(text).hasMatch()) << qPrintable(kEnglish.match(text).captured());
}
