// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/historywords.h"

#include "model/domain/address.h"
#include "tests/support/printers.h"
#include "tests/support/testdesk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class HistoryWordsTest : public ::testing::Test {
protected:
    HistoryWords words(PersonWords::Mask mask = PersonWords::Mask::Off)
    {
        return HistoryWords(PersonWords(m_desk.desk(), mask), {});
    }
    QString value(const QString &type, const QString &column, const QJsonValue &value)
    {
        return words().value(type, column, value);
    }
    support::TestDesk m_desk;
};

} // namespace

TEST_F(HistoryWordsTest, saysCodesDaysAndAmountsInWords)
{
    EXPECT_EQ(value(u"person"_s, u"condition"_s, u"brain"_s), u"Brain disease"_s);
    EXPECT_EQ(value(u"person"_s, u"need_groups"_s, QJsonArray{u"dementia"_s, u"disability"_s}),
        u"Dementia, Person with a disability"_s);
    EXPECT_EQ(value(u"person"_s, u"birth"_s, u"1963-04-02"_s), u"1963. 4. 2."_s);
    EXPECT_EQ(value(u"person"_s, u"copay_limit"_s, 60'000), u"60,000 won"_s);
    EXPECT_EQ(value(u"person"_s, u"birth_lunar"_s, 1), u"Yes"_s);
    EXPECT_EQ(value(u"person"_s, u"sex"_s, u"f"_s), u"Female"_s);
    EXPECT_EQ(value(u"phone"_s, u"number"_s, u"01012340412"_s), u"010-1234-0412"_s);
    EXPECT_EQ(value(u"appointment"_s, u"day"_s, u"TU"_s), u"Tuesday"_s);
    EXPECT_EQ(value(u"benefit"_s, u"area"_s, u"care"_s), u"Care"_s);
    EXPECT_EQ(value(u"assessment"_s, u"severities"_s, QJsonObject{{u"health"_s, 3}}), u"Health Severe"_s);
    EXPECT_EQ(value(u"person"_s, u"name"_s, QJsonValue()), QString());
}

TEST_F(HistoryWordsTest, namesInstrumentsInsteadOfTheirAddresses)
{
    const QString phq9 = u"urn:carepass:instrument:phq-9"_s;
    const HistoryWords words(
        PersonWords(m_desk.desk(), PersonWords::Mask::Off), {}, {{phq9, u"Depression screening PHQ-9"_s}});
    EXPECT_EQ(words.value(u"assessment"_s, u"instrument"_s, phq9), u"Depression screening PHQ-9"_s);
    EXPECT_EQ(
        words.value(u"assessment"_s, u"instrument"_s, u"needs-crisis"_s), u"Needs and crisis assessment"_s);
}

TEST_F(HistoryWordsTest, saysAddressesAsOneLine)
{
    domain::Address address;
    address.road = u"물빛로 27"_s;
    address.detail = u"반지하"_s;
    address.dong = u"물빛1동"_s;
    EXPECT_EQ(value(u"person"_s, u"residence"_s, address.toJson()), u"물빛로 27, 반지하 (물빛1동)"_s);
}

TEST_F(HistoryWordsTest, takesLabelsFromTheDeclaration)
{
    EXPECT_EQ(words().label({u"person"_s, {}}, u"nickname"_s), u"Also called"_s);
    EXPECT_EQ(words().label({u"phone"_s, {}}, u"number"_s), u"Phone · Number"_s);
}

TEST_F(HistoryWordsTest, hidesPersonalValuesWhileMasked)
{
    const HistoryWords masked = words(PersonWords::Mask::On);
    EXPECT_EQ(masked.value(u"person"_s, u"name"_s, u"표승재"_s), u"(masked)"_s);
    EXPECT_EQ(masked.value(u"note"_s, u"text"_s, u"표승재 님 방문"_s), u"(masked)"_s);
    EXPECT_EQ(masked.value(u"person"_s, u"case_number"_s, u"물빛1-2026-0142"_s), u"물빛1-2026-0142"_s);
}

TEST_F(HistoryWordsTest, marksWhatTheOfficeDidNotTakeAndNamesWhatWasTakenBack)
{
    domain::HistoryEntry entry;
    entry.act.kind = u"undo"_s;
    entry.record.type = u"person"_s;
    entry.takesBack = u"edit person"_s;
    entry.refused = true;
    const QList<TimelineItem> items = words().items({entry});
    ASSERT_EQ(items.size(), 2) << "the day and the act";
    EXPECT_EQ(items.last().title, u"Taken back: Person changed"_s);
    EXPECT_EQ(items.last().chip, u"Not taken by the office"_s);
    EXPECT_TRUE(items.last().muted);
}

TEST_F(HistoryWordsTest, showsErasedChangesAsSuch)
{
    domain::HistoryEntry entry;
    entry.act.kind = u"edit person"_s;
    entry.act.at = 1'795'151'100'000;
    entry.userName = u"윤해솔"_s;
    entry.record = {u"person"_s, {}};
    entry.erased = true;
    const QList<TimelineItem> items = words().items({entry});
    ASSERT_EQ(items.size(), 2);
    EXPECT_TRUE(items.at(1).muted);
    ASSERT_EQ(items.at(1).changes.size(), 1);
    EXPECT_TRUE(items.at(1).changes.first().label.startsWith(u"Contents erased"_s));
    EXPECT_EQ(items.at(1).aside, u"윤해솔"_s);
}

TEST_F(HistoryWordsTest, putsTheChangesOfOneActTogether)
{
    base::SeededRandom random(9);
    domain::HistoryEntry first;
    first.act.id = base::Id::make(1'795'151'100'000, random);
    first.act.kind = u"edit person"_s;
    first.act.at = 1'795'151'100'000;
    first.record = {u"person"_s, {}};
    first.fields = {{u"name"_s, u"표승재"_s, u"표승채"_s}};
    domain::HistoryEntry second = first;
    second.record = {u"phone"_s, {}};
    second.fields = {{u"number"_s, {}, u"01012340412"_s}};
    domain::HistoryEntry third = first;
    third.act.id = base::Id::make(1'795'151'100'001, random);
    const QList<TimelineItem> items = words().items({first, second, third});
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(items.at(1).changes.size(), 2);
    EXPECT_EQ(items.at(1).sentence(),
        u"14:05, Person changed, Name 표승재 → 표승채, Phone · Number 010-1234-0412"_s);
}
