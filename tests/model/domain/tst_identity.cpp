// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/identity.h"

#include "model/base/random.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::identityOf;

namespace {

TEST(Identity, isOfWhoeverBearsNameDayOfBirthAndSex)
{
    base::SeededRandom random(1);
    const base::Id one = base::Id::make(1, random), other = base::Id::make(2, random);
    EXPECT_EQ(identityOf(one, u"홍길동"_s, u"1957-05-06"_s, u"m"_s), identityOf(other, u" 홍길동 "_s, u"1957-05-06"_s, u"m"_s));
    EXPECT_NE(identityOf(one, u"홍길동"_s, u"1957-05-06"_s, u"m"_s), identityOf(one, u"홍길동"_s, u"1957-05-06"_s, u"f"_s));
}

TEST(Identity, isOfTheRecordAloneWhereNameOrDayOfBirthIsUnknown)
{
    base::SeededRandom random(1);
    const base::Id one = base::Id::make(1, random), other = base::Id::make(2, random);
    EXPECT_NE(identityOf(one, u"홍길동"_s, {}, u"m"_s), identityOf(other, u"홍길동"_s, {}, u"m"_s));
    EXPECT_NE(identityOf(one, {}, u"1957-05-06"_s, {}), identityOf(other, {}, u"1957-05-06"_s, {}));
    EXPECT_EQ(identityOf(one, u"홍길동"_s, {}, u"m"_s), identityOf(one, {}, {}, {})) << "it stays while he is being found out";
}

} // namespace
