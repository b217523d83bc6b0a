// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sync/lostpcs.h"

#include "model/work/officeorders.h"
#include "model/work/packages.h"
#include "model/work/proposals.h"
#include "tests/support/people.h"

using namespace Qt::StringLiterals;

LostPcs::LostPcs(OfficeHouse &house, support::TestDesk &admin)
    : m_house(house)
    , m_admin(admin)
    , m_second(house, u"심가람"_s, u"administrator"_s, {}, u"정보화 PC 1"_s)
{
    Colleague &copied = join(u"오세린"_s, u"상담실 노트북"_s);
    Colleague &locked = join(u"박다온"_s, u"행정 PC 4"_s);
    Colleague &first = join(u"배도현"_s, u"방문 노트북 2"_s);
    Colleague &half = join(u"한지우"_s, u"방문 노트북 3"_s);
    Colleague &away = join(u"서유진"_s, u"방문 노트북 4"_s);
    Colleague &silent = join(u"노을찬"_s, u"방문 노트북 5"_s);
    Colleague &gone = join(u"문가온"_s, u"방문 노트북 6"_s);
    copy(copied);
    for (Colleague *one : {&away, &silent, &gone}) {
        revoke(*one);
        orderWipe(*one);
    }
    m_house.keepCopy();
    pass();
    // One backup later.
    revoke(half);
    orderWipe(half);
    m_house.keepCopy();
    pass();
    carryTheOrder(silent);
    gone.sync();
    for (Colleague *one : {&locked, &first}) {
        revoke(*one);
        one->vault().put(support::person(u"탁현수"_s));
        one->sync();
    }
    orderWipe(first);
}

Colleague &LostPcs::join(const QString &name, const QString &label)
{
    m_pcs.push_back(std::make_unique<Colleague>(m_house, name, u"dongOfficer"_s, u"연산제1동"_s, label));
    return *m_pcs.back();
}

void LostPcs::revoke(Colleague &who)
{
    EXPECT_OK(m_house.console(u"revoke"_s, {{u"device"_s, who.device().toString()}}));
    pass();
}

void LostPcs::orderWipe(Colleague &who)
{
    const QJsonObject values{{u"device"_s, who.device().toString()}};
    m_admin.act([&](work::Context &context) {
        return work::officeorders::give(context, *m_house.doors(), u"wipe"_s, values, {});
    });
    const auto waiting = work::proposals::list(m_second.context(), *m_house.doors(), {});
    ASSERT_OK(waiting);
    ASSERT_EQ(waiting->size(), 1);
    EXPECT_OK(work::proposals::confirm(m_second.context(), *m_house.doors(), waiting->first().id, {}));
    pass();
}

void LostPcs::pass()
{
    constexpr base::Moment kMinute = 60'000;
    m_house.clock.advance(kMinute);
    m_admin.vault().clock().advance(kMinute);
    m_second.vault().clock().advance(kMinute);
    for (const auto &pc : m_pcs)
        pc->vault().clock().advance(kMinute);
}

/// By file, and the word that it was heeded gets no further than the stick.
void LostPcs::carryTheOrder(Colleague &who)
{
    const QString there = who.vault().file(u"there.carepack"_s);
    const QString back = who.vault().file(u"back.carepack"_s);
    EXPECT_OK(work::packages::out(who.context(), there));
    EXPECT_OK(m_house.answer(there, back));
    const auto read = work::packages::in(who.context(), back);
    ASSERT_OK(read);
    EXPECT_TRUE(read->report.isWiped);
}

void LostPcs::copy(Colleague &who)
{
    m_pcs.push_back(std::make_unique<Colleague>(m_house, who));
    Colleague &twin = *m_pcs.back();
    twin.vault().clock().advance(m_house.clock.now() - twin.vault().clock().now());
    who.vault().put(support::person(u"방미라"_s));
    twin.vault().put(support::person(u"표승재"_s));
    who.sync();
    twin.sync();
    pass();
}
