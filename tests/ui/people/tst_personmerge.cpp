// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personmerge.h"

#include "model/base/random.h"
#include "tests/support/fakeclock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class PersonMerge : public ::testing::Test {
protected:
    domain::Phone phone(const QString &number)
    {
        domain::Phone phone;
        phone.id = base::Id::make(m_clock.now(), m_random);
        phone.number = number;
        return phone;
    }
    support::FakeClock m_clock;
    base::SeededRandom m_random{3};
};

} // namespace

TEST_F(PersonMerge, takesOnlyFieldsThatTheFormChanged)
{
    work::PersonEdit loaded;
    loaded.person.name = u"표승재"_s;
    loaded.person.leadWorker = u"윤해솔"_s;
    work::PersonEdit edited = loaded;
    edited.person.name = u"표승채"_s;
    work::PersonEdit present = loaded;
    present.person.version = 4;
    present.person.leadWorker = u"나은서"_s;
    const work::PersonEdit result = merged(loaded, edited, present);
    EXPECT_EQ(result.person.name, u"표승채"_s);
    EXPECT_EQ(result.person.leadWorker, u"나은서"_s);
    EXPECT_EQ(result.person.version, 4);
}

TEST_F(PersonMerge, emptiesWhatTheFormEmptied)
{
    work::PersonEdit loaded;
    loaded.person.nickname = u"표 반장"_s;
    work::PersonEdit edited = loaded;
    edited.person.nickname.clear();
    EXPECT_TRUE(merged(loaded, edited, loaded).person.nickname.isEmpty());
}

TEST_F(PersonMerge, keepsEntriesThatCameInMeanwhile)
{
    const domain::Phone first = phone(u"01011112222"_s);
    const domain::Phone second = phone(u"01033334444"_s);
    work::PersonEdit loaded;
    loaded.phones = {first};
    work::PersonEdit present;
    present.phones = {first, second};
    work::PersonEdit edited;
    domain::Phone added;
    added.number = u"0511234567"_s;
    edited.phones = {added};
    const work::PersonEdit result = merged(loaded, edited, present);
    ASSERT_EQ(result.phones.size(), 2);
    EXPECT_EQ(result.phones.at(0).id, second.id);
    EXPECT_EQ(result.phones.at(1).number, added.number);
}

TEST_F(PersonMerge, doesNotBringBackWhatWasRemovedMeanwhile)
{
    const domain::Phone first = phone(u"01011112222"_s);
    work::PersonEdit loaded;
    loaded.phones = {first};
    work::PersonEdit edited = loaded;
    edited.phones.first().note = u"저녁에만"_s;
    EXPECT_TRUE(merged(loaded, edited, {}).phones.isEmpty());
}
