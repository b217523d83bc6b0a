// SPDX-License-Identifier: GPL-3.0-or-later
// An office that was put back to before somebody came to it.
#include "tests/sim/exchange.h"

using namespace syncing;
using namespace Qt::StringLiterals;
using sim::ForgottenUser;

namespace {

TEST_P(ForgottenUser, isWaitedForByThoseWhoHaveHisWorkAndIsTakenUpOnce)
{
    edit(*three, a, record, u"name"_s, u"A"_s);
    forget();
    sync(*one);
    sync(*two);
    EXPECT_EQ(first(*one).state, OutState::Held);
    EXPECT_EQ(first(*one).reason, Reason::UnknownUser);
    EXPECT_EQ(shown(*one, a, record, u"name"_s), QJsonValue(u"A"_s)) << "it never vanishes";
    EXPECT_TRUE(book().refused.isEmpty());
    EXPECT_EQ(book().awaited.size(), 1);
    EXPECT_FALSE(hasBody(book().awaited.constFirst().change)) << "whoever has it keeps it";
    enrolAgain();
    sync(*three);
    sync(*one);
    sync(*two);
    EXPECT_EQ(book().streams.value(a).end(), 1);
    EXPECT_TRUE(book().awaited.isEmpty());
    for (const auto *pc : {&one, &two, &three}) {
        expectEmpty(**pc);
        EXPECT_EQ(shown(**pc, a, record, u"name"_s), QJsonValue(u"A"_s));
    }
}

TEST_P(ForgottenUser, doesNotKeepTheOfficeRecovering)
{
    edit(*three, a, record, u"name"_s, u"A"_s);
    forget();
    sync(*one);
    EXPECT_TRUE(book().isRecovering);
    sync(*two);
    EXPECT_FALSE(book().isRecovering);
}

TEST_P(ForgottenUser, hasWhatOthersWroteOnHisCaseWaitWithItWhenNobodyIsWaitedForAnyMore)
{
    edit(*three, a, record, u"name"_s, u"A"_s);
    sync(*three);
    sync(*one);
    edit(*one, a, record, u"phone"_s, u"1"_s);
    const base::Id part = addChild(*one);
    sync(*one);
    forget();
    office()->endRecovery();
    sync(*two);
    sync(*one);
    edit(*one, a, part, u"phone"_s, u"2"_s);
    sync(*one);
    EXPECT_TRUE(book().refused.isEmpty());
    EXPECT_EQ(shown(*two, a, record, u"phone"_s), QJsonValue(u"1"_s));
    EXPECT_EQ(shown(*one, a, part, u"phone"_s), QJsonValue(u"2"_s));
    enrolAgain();
    for (int i = 0; i < 2; ++i) {
        sync(*three);
        sync(*two);
        sync(*one);
    }
    EXPECT_EQ(book().streams.value(a).end(), 4);
    EXPECT_EQ(book().roots.value(part), record) << "the part hangs on its case";
    EXPECT_EQ(shown(*three, a, part, u"phone"_s), QJsonValue(u"2"_s));
    for (const auto *pc : {&one, &two, &three})
        expectEmpty(**pc);
}

TEST_P(ForgottenUser, keepsNothingBackThatWaitsBehindHim)
{
    for (int i = 0; i < 3; ++i)
        edit(*three, a, id(), u"name"_s, u"A"_s);
    forget();
    one->limits.pushes = 1;
    edit(*one, a, record, u"name"_s, u"B"_s);
    sync(*one);
    sync(*one);
    EXPECT_EQ(book().streams.value(a).end(), 1);
    EXPECT_EQ(book().awaited.size(), 3) << "by turns";
}

TEST_P(ForgottenUser, hasHisGrantKept)
{
    const GrantWish wish{{}, "k", u"2026-12"_s, u"offer"_s};
    const auto ask = [&](Pc &pc) { return shown(pc, a, askFor(pc, a, wish), u"grant"_s).toString(); };
    EXPECT_EQ(ask(*three), u"granted"_s);
    forget();
    sync(*one);
    sync(*two);
    ASSERT_FALSE(book().isRecovering);
    EXPECT_EQ(ask(*two), u"refused"_s) << "the slot is taken, whoever signed for it";
    enrolAgain();
    sync(*three);
    EXPECT_TRUE(book().grants.contested().isEmpty());
}

TEST_P(ForgottenUser, isNotBelievedWithABareHeader)
{
    edit(*three, a, record, u"name"_s, u"A"_s);
    forget();
    sync(*two);
    Request request = *device(*one).request();
    request.pushes = {{a, first(*two).change, true}};
    strip(request.pushes[0].change);
    EXPECT_EQ(office()->handle(request).answers.constFirst().reason, Reason::NoBody);
}

} // namespace
