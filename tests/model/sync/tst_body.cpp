// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/body.h"

#include "model/domain/change.h"
#include "tests/model/sync/sample.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace syncing;
using namespace Qt::StringLiterals;
using support::idOf;

namespace {

Body full()
{
    Body body;
    body.writes = {{u"name"_s, QJsonValue(), u"홍길동"_s, domain::Merge::Register, {}, {idOf(1), idOf(2)}},
        {u"tags"_s, true, QJsonValue(), domain::Merge::Set, u"blind"_s, {}}};
    body.saw = {idOf(3)};
    body.settles = {idOf(4), idOf(5)};
    body.reopens = {{u"name"_s, {}, u"홍길순"_s, idOf(6)}};
    body.more = {{u"later"_s, 7}};
    return body;
}

TEST(Body, isReadAsItWasWritten)
{
    const auto read = Body::decode(full().encoded());
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, full());
}

TEST(Body, hasTheBytesOfTheFormat)
{
    Body body;
    body.writes = {{u"a"_s, 1, 2, domain::Merge::Ledger, {}, {}}};
    EXPECT_EQ(body.encoded(), QByteArrayLiteral("{\"writes\":[[\"a\",1,2,7,[]]]}"));
}

TEST(Body, readsTheLogOfAVaultOnItsOwn)
{
    const QByteArray old = domain::encodeFields({{u"name"_s, QJsonValue(), u"A"_s}});
    const auto read = Body::decode(old);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->writes.size(), 1);
    EXPECT_TRUE(read->writes.constFirst().isSequential);
    EXPECT_EQ(read->writes.constFirst().after, QJsonValue(u"A"_s));
}

TEST(Body, refusesWhatItCannotRead)
{
    for (const char *bytes : {"", "7", "{\"writes\":[[1,2,3]]}", "{\"writes\":[[\"a\",1]]}", "[[]]", "{"})
        EXPECT_FALSE(Body::decode(bytes)) << bytes;
}

TEST(Body, survivesAnyBytes)
{
    const QByteArray whole = full().encoded();
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        const auto read = Body::decode(whole.first(cut));
        EXPECT_FALSE(read) << cut;
    }
}

} // namespace
