// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/personmerge.h"

#include "model/base/random.h"
#include "model/work/people.h"
#include "tests/model/work/workbench.h"
#include "tests/support/fakeclock.h"
#include "tests/support/people.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace work;

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
    PersonEdit loaded;
    loaded.person.name = u"표승재"_s;
    loaded.person.leadWorker = u"윤해솔"_s;
    PersonEdit edited = loaded;
    edited.person.name = u"표승채"_s;
    PersonEdit present = loaded;
    present.person.version = 4;
    present.person.leadWorker = u"나은서"_s;
    const PersonEdit result = merged(loaded, edited, present);
    EXPECT_EQ(result.person.name, u"표승채"_s);
    EXPECT_EQ(result.person.leadWorker, u"나은서"_s);
    EXPECT_EQ(result.person.version, 4);
}

TEST_F(PersonMerge, emptiesWhatTheFormEmptied)
{
    PersonEdit loaded;
    loaded.person.nickname = u"표 반장"_s;
    PersonEdit edited = loaded;
    edited.person.nickname.clear();
    EXPECT_TRUE(merged(loaded, edited, loaded).person.nickname.isEmpty());
}

TEST_F(PersonMerge, keepsEntriesThatCameInMeanwhile)
{
    const domain::Phone first = phone(u"01011112222"_s);
    const domain::Phone second = phone(u"01033334444"_s);
    PersonEdit loaded;
    loaded.phones = {first};
    PersonEdit present;
    present.phones = {first, second};
    PersonEdit edited;
    domain::Phone added;
    added.number = u"0511234567"_s;
    edited.phones = {added};
    const PersonEdit result = merged(loaded, edited, present);
    ASSERT_EQ(result.phones.size(), 2);
    EXPECT_EQ(result.phones.at(0).id, second.id);
    EXPECT_EQ(result.phones.at(1).number, added.number);
}

TEST_F(PersonMerge, doesNotBringBackWhatWasRemovedMeanwhile)
{
    const domain::Phone first = phone(u"01011112222"_s);
    PersonEdit loaded;
    loaded.phones = {first};
    PersonEdit edited = loaded;
    edited.phones.first().note = u"저녁에만"_s;
    EXPECT_TRUE(merged(loaded, edited, {}).phones.isEmpty());
}

namespace {

class PersonChange : public test::WorkTest { };

TEST_F(PersonChange, leavesAloneWhatTheCallerDidNotTouch)
{
    PersonEdit edit;
    edit.person = support::person(u"표승재"_s);
    edit.phones = {support::phone({}, u"0101"_s), support::phone({}, u"0102"_s)};
    const base::Id id = people::add(context(), edit).value_or(base::Id());
    PersonEdit knowsNoPhones;
    knowsNoPhones.person = m_vault.get<domain::Person>(id);
    PersonEdit renamed = knowsNoPhones;
    renamed.person.nickname = u"표 반장"_s;
    // Somebody else was there between reading and saving.
    domain::Person other = knowsNoPhones.person;
    other.leadWorker = u"나은서"_s;
    m_vault.put(other);
    ASSERT_OK(people::change(context(), knowsNoPhones, renamed));
    const auto detail = people::open(context(), id);
    ASSERT_OK(detail);
    EXPECT_EQ(detail->phones.size(), 2);
    EXPECT_EQ(detail->person.nickname, u"표 반장"_s);
    EXPECT_EQ(detail->person.leadWorker, u"나은서"_s);
    EXPECT_EQ(m_vault.lastAct().changes, 1);
}

TEST_F(PersonChange, isRefusedForAPersonWhoIsGoneOrWasNeverAdded)
{
    PersonEdit edit;
    edit.person = support::person(u"표승재"_s);
    EXPECT_ERROR(people::change(context(), edit, edit), base::ErrorKind::NotFound);
    const base::Id id = people::add(context(), edit).value_or(base::Id());
    edit.person = m_vault.get<domain::Person>(id);
    EXPECT_ERROR(people::add(context(), edit), base::ErrorKind::InvalidInput) << "it is there already";
    ASSERT_OK(people::remove(context(), id, {}));
    EXPECT_ERROR(people::change(context(), edit, edit), base::ErrorKind::NotFound);
}

} // namespace
