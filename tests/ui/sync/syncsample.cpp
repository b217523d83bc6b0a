// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sync/syncsample.h"

#include "model/base/random.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/store/records.h"
#include "model/work/bundlelife.h"
#include "tests/support/people.h"
#include "ui/sync/synckeeper.h"

using namespace Qt::StringLiterals;

namespace syncsample {

Apart shared(support::TestDesk &desk, Colleague &colleague, const QString &name)
{
    domain::Person person = support::person(name);
    person.safetyNote = u"개가 있음"_s;
    person.leadWorker = u"윤해솔"_s;
    Apart apart;
    apart.person = desk.put(person);
    apart.note = desk.put(support::note(apart.person, u"최근 일을 그만두고 방에서 지냄."_s));
    desk.desk().sync().syncNow();
    colleague.sync();
    return apart;
}

Apart fill(support::TestDesk &desk, Colleague &colleague, const QString &name)
{
    const Apart apart = shared(desk, colleague, name);
    change<domain::Person>(colleague, apart.person, [](domain::Person &person) {
        person.safetyNote = u"술을 마시면 문을 열지 않음. 두 사람이 감"_s;
        person.leadWorker = u"심가람"_s;
    });
    change<domain::Note>(colleague, apart.note,
        [](domain::Note &note) { note.text = u"최근 일을 그만두고 방에서 지냄. 술을 매일 2병 마심."_s; });
    colleague.sync();
    desk.vault().clock().advance(60'000);
    change<domain::Person>(desk, apart.person, [](domain::Person &person) {
        person.safetyNote = u"개가 있음. 벨을 누르고 기다릴 것"_s;
        person.leadWorker = u"배도현"_s;
    });
    change<domain::Note>(desk, apart.note,
        [](domain::Note &note) { note.text = u"최근 일을 그만두고 방에서 지냄. 월세 2개월 밀림."_s; });
    desk.desk().sync().syncNow();
    return apart;
}

namespace {

/// Both have the person, without any note.
Apart sharedPerson(support::TestDesk &desk, Colleague &colleague, const QString &name)
{
    domain::Person person = support::person(name);
    person.leadWorker = u"윤해솔"_s;
    const Apart apart{desk.put(person), {}};
    desk.desk().sync().syncNow();
    colleague.sync();
    return apart;
}

} // namespace

Apart fillQuietly(support::TestDesk &desk, Colleague &colleague)
{
    const Apart apart = sharedPerson(desk, colleague, u"방미라"_s);
    change<domain::Person>(colleague, apart.person, [](domain::Person &one) { one.leadWorker = u"나은서"_s; });
    colleague.sync();
    desk.vault().clock().advance(60'000);
    change<domain::Person>(desk, apart.person, [](domain::Person &one) { one.leadWorker = u"배도현"_s; });
    desk.desk().sync().syncNow();
    return apart;
}

Apart mergeQuietly(support::TestDesk &desk, Colleague &colleague)
{
    const Apart apart = sharedPerson(desk, colleague, u"강말순"_s);
    change<domain::Person>(colleague, apart.person, [](domain::Person &one) { one.leadWorker = u"배도현"_s; });
    colleague.sync();
    desk.vault().clock().advance(60'000);
    change<domain::Person>(desk, apart.person, [](domain::Person &one) {
        one.nickname = u"강 할머니"_s;
        one.safetyNote = u"귀가 어두워 크게 말할 것"_s;
    });
    desk.desk().sync().syncNow();
    return apart;
}

base::Id refuseMonths(OfficeHouse &house, support::TestDesk &desk, const QString &name)
{
    EXPECT_OK(house.console(u"setCap"_s, {{u"month"_s, u"2026-12"_s}, {u"services"_s, 1}}));
    domain::Bundle bundle;
    bundle.parent = desk.put(support::person(name));
    bundle.start = u"2026-12"_s;
    bundle.months = 2;
    bundle.state = u"approved"_s;
    bundle.edition = 1;
    bundle.approvedEdition = 1;
    const base::Id id = desk.put(bundle);
    base::SeededRandom random(7);
    for (const QString &service : {u"방문재활"_s, u"마음상담"_s}) {
        domain::BundleItem item;
        item.parent = id;
        item.offer = base::Id::make(1, random);
        item.serviceName = service;
        item.state = u"planned"_s;
        item.edition = 1;
        desk.put(item);
    }
    desk.desk().sync().syncNow();
    desk.act([&](work::Context &context) -> base::Result<bool> {
        const base::Done asked = work::bundlelife::request(context, id);
        return asked ? base::Result<bool>(true) : asked.error();
    });
    desk.desk().sync().syncNow();
    return id;
}

} // namespace syncsample
