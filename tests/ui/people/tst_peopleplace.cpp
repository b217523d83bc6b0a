// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleplace.h"

#include "model/base/random.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using ui::PeoplePlace;

TEST(PeoplePlace, readsWhatItWrites)
{
    base::SeededRandom random(5);
    const base::Id one = base::Id::make(1'795'000'000'000, random);
    const base::Id other = base::Id::make(1'795'000'000'001, random);
    using What = PeoplePlace::What;
    for (const PeoplePlace &place : {PeoplePlace{What::List, {}, {}, {}, {{u"dong"_s, u"물빛1동"_s}}},
             PeoplePlace{What::Person, one, {}, ui::PersonTabId::History, {}},
             PeoplePlace{What::Person, one, {}, {}, {}}, PeoplePlace{What::Note, one, {}, {}, {}},
             PeoplePlace{What::Edit, one, {}, {}, {}}, PeoplePlace{What::Household, one, {}, {}, {}},
             PeoplePlace{What::Add, {}, {}, {}, {}}, PeoplePlace{What::Join, one, other, {}, {}}}) {
        const PeoplePlace read = PeoplePlace::read(place.toVariant());
        EXPECT_EQ(read.what, place.what);
        EXPECT_EQ(read.person, place.person);
        EXPECT_EQ(read.other, place.other);
        EXPECT_EQ(read.tab, place.tab);
        EXPECT_EQ(read.query, place.query);
    }
}

TEST(PeoplePlace, somethingElseIsTheList)
{
    EXPECT_EQ(PeoplePlace::read(u"nonsense"_s).what, PeoplePlace::What::List);
    EXPECT_EQ(PeoplePlace::read({}).what, PeoplePlace::What::List);
}
