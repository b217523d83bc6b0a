// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/grants.h"

#include "model/store/rights.h"
#include "model/work/bundlelife.h"
#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/grantmonths.h"
#include "model/work/log.h"
#include "model/work/refusedmonths.h"
#include "tests/support/people.h"
#include "tests/support/testdistrict.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Two PCs of one dong and an office with a cap of three.
struct GrantsOfOffice : ::testing::Test {
    struct Pc {
        explicit Pc(const QString &owner)
            : vault(owner)
            , codes(*work::readCodeLists())
        {
        }
        void begin()
        {
            context = std::make_unique<work::Context>(vault.vault(), std::move(*vault.vault().connect({})), codes);
        }
        support::TestVault vault;
        domain::CodeLists codes;
        std::unique_ptr<work::Context> context;
    };

    GrantsOfOffice()
    {
        district.book.grants.setCap(u"2026-01"_s, 3);
        for (Pc *pc : {&a, &b}) {
            district.enrol(pc->vault);
            pc->begin();
        }
    }

    /// A bundle that was approved with so many services, in December and January.
    base::Id approvedBundle(Pc &pc, const base::Id &person, int services)
    {
        domain::Bundle bundle;
        bundle.parent = person;
        bundle.start = u"2026-12"_s;
        bundle.months = 2;
        bundle.state = u"approved"_s;
        bundle.edition = 1;
        bundle.approvedEdition = 1;
        const base::Id id = pc.vault.put(bundle);
        for (int i = 0; i < services; ++i) {
            domain::BundleItem item;
            item.parent = id;
            item.offer = base::Id::make(i + 1, random);
            item.state = u"planned"_s;
            item.edition = 1;
            pc.vault.put(item);
        }
        return id;
    }
    /// One that runs since November, as it lies there after all its steps, asked for where there is somebody to ask.
    base::Id runningBundle(Pc &pc, const base::Id &person, int services, const QString &start = u"2026-11"_s)
    {
        const base::Id id = approvedBundle(pc, person, services);
        domain::Bundle bundle = read(pc, id);
        bundle.start = start;
        pc.vault.put(bundle);
        EXPECT_OK(work::bundlelife::request(*pc.context, id));
        bundle = read(pc, id);
        bundle.state = u"active"_s;
        bundle.activeDay = base::monthFromIso(start)->firstDay();
        pc.vault.put(bundle);
        for (domain::BundleItem item : itemsOf(pc, id)) {
            item.state = u"running"_s;
            item.from = bundle.activeDay;
            pc.vault.put(item);
        }
        return id;
    }
    /// A bundle of the second PC that the office has refused, since the first one has all slots.
    base::Id refusedBundle(const base::Id &person, int services)
    {
        district.sync(a.vault);
        district.sync(b.vault);
        const base::Id id = approvedBundle(b, person, services);
        EXPECT_OK(work::bundlelife::request(*b.context, id));
        district.sync(b.vault);
        EXPECT_EQ(answers(b, id).count(u"refusedcap"_s), services) << "December";
        return id;
    }
    /// How many slots of the person are in use at the office.
    qsizetype slotsOf(const base::Id &person, const QString &month)
    {
        const QByteArray identity = work::grantmonths::identityOf(a.vault.get<domain::Person>(person));
        return district.book.grants.slotsOf(identity, month).size();
    }
    /// Months that went back.
    QStringList givenBack(Pc &pc, const base::Id &bundle)
    {
        QStringList months;
        const auto grants = work::grants::of(*pc.context, bundle);
        for (const domain::Grant &grant : grants.value_or(QList<domain::Grant>())) {
            if (grant.isGivenBack)
                months.append(grant.month);
        }
        months.sort();
        return months;
    }
    QStringList answers(Pc &pc, const base::Id &bundle)
    {
        QStringList all;
        const auto grants = work::grants::of(*pc.context, bundle);
        EXPECT_OK(grants);
        for (const domain::Grant &grant : grants.value_or(QList<domain::Grant>()))
            all.append(grant.answer.isEmpty() ? u"waits"_s : grant.answer + grant.why);
        all.sort();
        return all;
    }
    QList<domain::BundleItem> itemsOf(Pc &pc, const base::Id &bundle)
    {
        return *store::records::childrenOf<domain::BundleItem>(pc.vault.connection(), bundle);
    }
    domain::Bundle read(Pc &pc, const base::Id &bundle) { return pc.vault.get<domain::Bundle>(bundle); }

    support::TestDistrict district;
    Pc a{u"윤해솔"_s};
    Pc b{u"박다온"_s};
    base::SeededRandom random{3};
};

TEST_F(GrantsOfOffice, ofNamesakesWithoutADayOfBirthAreOfEachAlone)
{
    domain::Person nameless = support::person(u"김철수"_s);
    nameless.birth = {};
    const base::Id one = a.vault.put(nameless), two = b.vault.put(nameless);
    const base::Id first = approvedBundle(a, one, 3), second = approvedBundle(b, two, 3);
    EXPECT_OK(work::bundlelife::request(*a.context, first));
    EXPECT_OK(work::bundlelife::request(*b.context, second));
    for (Pc *pc : {&a, &b, &a})
        district.sync(pc->vault);
    for (const QString &answer : answers(a, first) + answers(b, second))
        EXPECT_EQ(answer, u"granted"_s);
    // Whose day of birth is found out later has what he had before.
    domain::Person known = a.vault.get<domain::Person>(one);
    known.birth = QDate(1957, 5, 6);
    a.vault.put(known);
    district.sync(a.vault);
    district.sync(b.vault);
    const base::Id more = approvedBundle(b, one, 1);
    EXPECT_OK(work::bundlelife::request(*b.context, more));
    district.sync(b.vault);
    EXPECT_EQ(answers(b, more), (QStringList{u"refusedcap"_s, u"refusedcap"_s})) << "both months";
}

TEST_F(GrantsOfOffice, areToldByBundleAndServiceOfTheirRequests)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    const base::Id bundle = approvedBundle(a, person, 2);
    ASSERT_OK(work::bundlelife::request(*a.context, bundle));
    QList<base::Id> requests{base::Id::make(1, random)};
    const auto grants = work::grants::of(*a.context, bundle);
    ASSERT_OK(grants);
    for (const domain::Grant &grant : *grants)
        requests.prepend(grant.id);
    const auto refused = work::refusedmonths::of(*a.context, requests);
    ASSERT_OK(refused);
    ASSERT_EQ(refused->size(), 1) << "what is not here is left out";
    EXPECT_EQ(refused->first().bundle, bundle);
    EXPECT_EQ(refused->first().person, u"홍길동"_s);
    ASSERT_EQ(refused->first().services.size(), 2);
    for (const work::RefusedMonths::Service &service : refused->first().services)
        EXPECT_EQ(service.months, (QList<base::Month>{{2026, 12}, {2027, 1}})) << "the earlier one first";
}

TEST_F(GrantsOfOffice, waitUntilTheOfficeWasAsked)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    const base::Id bundle = approvedBundle(a, person, 2);
    EXPECT_EQ(work::grants::check(*a.context, read(a, bundle), itemsOf(a, bundle)).error().detail, u"grant: ask"_s);
    ASSERT_OK(work::bundlelife::request(*a.context, bundle));
    EXPECT_EQ(answers(a, bundle), QStringList(4, u"waits"_s));
    EXPECT_EQ(
        work::grants::check(*a.context, read(a, bundle), itemsOf(a, bundle)).error().detail, u"grant: waiting"_s);
    district.sync(a.vault);
    EXPECT_EQ(answers(a, bundle), QStringList(4, u"granted"_s));
    EXPECT_OK(work::grants::check(*a.context, read(a, bundle), itemsOf(a, bundle)));
    EXPECT_EQ(a.vault.troubles(), QString());
}

TEST_F(GrantsOfOffice, areNoMoreThanTheCapWhenTwoPcsAskOffline)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    district.sync(a.vault);
    district.sync(b.vault);
    const base::Id first = approvedBundle(a, person, 2);
    const base::Id second = approvedBundle(b, person, 2);
    ASSERT_OK(work::bundlelife::request(*a.context, first));
    ASSERT_OK(work::bundlelife::request(*b.context, second));
    district.sync(a.vault);
    district.sync(b.vault);
    district.sync(a.vault);
    EXPECT_EQ(answers(a, first), QStringList(4, u"granted"_s));
    EXPECT_EQ(answers(a, second), (QStringList{u"granted"_s, u"granted"_s, u"refusedcap"_s, u"refusedcap"_s}));
    EXPECT_EQ(answers(a, second), answers(b, second));
    EXPECT_EQ(work::grants::check(*b.context, read(b, second), itemsOf(b, second)).error().detail, u"grant: cap"_s);
}

TEST_F(GrantsOfOffice, countTheSamePersonOfTwoRecordsAsOne)
{
    domain::Person person = support::person(u"홍길동"_s);
    person.birth = QDate(1957, 5, 6);
    const base::Id first = approvedBundle(a, a.vault.put(person), 3);
    const base::Id second = approvedBundle(b, b.vault.put(person), 1);
    ASSERT_OK(work::bundlelife::request(*a.context, first));
    ASSERT_OK(work::bundlelife::request(*b.context, second));
    district.sync(a.vault);
    district.sync(b.vault);
    EXPECT_EQ(answers(b, second), QStringList(2, u"refusedcap"_s));
}

TEST_F(GrantsOfOffice, areGivenBackForTheMonthsAfterTheEndAndFreeForOthers)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    const base::Id first = runningBundle(a, person, 3);
    district.sync(a.vault);
    district.sync(b.vault);
    ASSERT_OK(work::bundlelife::end(*a.context, first, {QDate(2026, 11, 20), u"finished"_s, {}}));
    EXPECT_EQ(givenBack(a, first), (QStringList{u"2026-12"_s, u"2026-12"_s, u"2026-12"_s}))
        << "months that were used stay";
    const base::Id second = approvedBundle(b, person, 2);
    ASSERT_OK(work::bundlelife::request(*b.context, second));
    district.sync(a.vault);
    district.sync(b.vault);
    EXPECT_EQ(answers(b, second), (QStringList{u"granted"_s, u"granted"_s, u"granted"_s, u"granted"_s}));
    EXPECT_EQ(a.vault.troubles(), QString());
    EXPECT_EQ(b.vault.troubles(), QString());
}

TEST_F(GrantsOfOffice, areAskedForAnewWhereTheEndIsTakenBack)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    const base::Id first = runningBundle(a, person, 3);
    district.sync(a.vault);
    ASSERT_OK(work::bundlelife::end(*a.context, first, {QDate(2026, 11, 20), u"finished"_s, {}}));
    district.sync(a.vault);
    district.sync(b.vault);
    const base::Id second = approvedBundle(b, person, 2);
    ASSERT_OK(work::bundlelife::request(*b.context, second));
    district.sync(b.vault);
    const auto ended = work::log::newestUndoable(*a.context);
    ASSERT_TRUE(ended && *ended);
    ASSERT_OK(work::log::undo(*a.context, (*ended)->id, domain::Overwrite::TakeBefore));
    EXPECT_TRUE(givenBack(a, first).isEmpty());
    district.sync(a.vault);
    EXPECT_EQ(answers(a, first).count(u"refusedcap"_s), 2) << "somebody else has the month by now";
    EXPECT_EQ(a.vault.troubles(), QString());
}

TEST_F(GrantsOfOffice, tellWhatHasTheMonthsThatWereRefused)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    const base::Id first = runningBundle(a, person, 3);
    district.sync(a.vault);
    district.sync(b.vault);
    const base::Id second = approvedBundle(b, person, 1);
    ASSERT_OK(work::bundlelife::request(*b.context, second));
    district.sync(b.vault);
    const auto views = work::grants::views(*b.context, second);
    ASSERT_OK(views);
    ASSERT_EQ(views->size(), 2);
    EXPECT_EQ(views->first().grant.why, u"cap"_s);
    EXPECT_EQ(views->first().holders.size(), 3);
    EXPECT_EQ(views->first().holdersElsewhere, 0);
    EXPECT_EQ(views->first().holders.first().parent, first);
}

TEST_F(GrantsOfOffice, tellTheNewHolderOfACaseWhyTheyWereRefusedAndWhoSigned)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    const base::Id first = runningBundle(a, person, 3);
    const base::Id second = refusedBundle(person, 1);
    const base::Id third = approvedBundle(b, person, 1);
    ASSERT_OK(work::bundlelife::request(*b.context, third));
    district.sync(b.vault);
    ASSERT_OK(work::bundlelife::requestBeyondCap(
        *b.context, third, {u"와상 환자"_s, work::SecondPerson{a.vault.path(), support::kPassword}}));
    district.sync(b.vault);
    district.sync(a.vault);
    Pc other(u"한가람"_s);
    district.enrol(other.vault, {district.otherDong, district.common});
    other.begin();
    district.office().move(person, district.otherDong, u"연산제2동"_s);
    district.sync(other.vault);
    const auto refused = work::grants::views(*other.context, second);
    ASSERT_OK(refused);
    ASSERT_FALSE(refused->isEmpty());
    EXPECT_EQ(refused->first().grant.why, u"cap"_s);
    ASSERT_EQ(refused->first().holders.size(), 3);
    EXPECT_EQ(refused->first().holders.first().parent, first);
    const auto beyond = work::grants::views(*other.context, third);
    ASSERT_OK(beyond);
    EXPECT_EQ(beyond->first().signedBy, (QStringList{u"박다온"_s, u"윤해솔"_s}));
    EXPECT_EQ(other.vault.troubles(), QString());
}

TEST_F(GrantsOfOffice, thatWereRefusedMayBeAskedForAgainWhenThereIsRoom)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    const base::Id first = runningBundle(a, person, 3);
    district.sync(a.vault);
    district.sync(b.vault);
    const base::Id second = approvedBundle(b, person, 1);
    ASSERT_OK(work::bundlelife::request(*b.context, second));
    EXPECT_EQ(work::bundlelife::request(*b.context, second).error().detail, u"grant: nothing"_s);
    district.sync(b.vault);
    ASSERT_EQ(work::grants::check(*b.context, read(b, second), itemsOf(b, second)).error().detail, u"grant: cap"_s);
    ASSERT_OK(work::bundlelife::end(*a.context, first, {QDate(2026, 11, 20), u"finished"_s, {}}));
    district.sync(a.vault);
    ASSERT_OK(work::bundlelife::request(*b.context, second));
    district.sync(b.vault);
    EXPECT_OK(work::grants::check(*b.context, read(b, second), itemsOf(b, second)));
    EXPECT_EQ(read(b, second).state, u"requested"_s);
    EXPECT_EQ(b.vault.troubles(), QString());
}

TEST_F(GrantsOfOffice, beyondTheCapTakeAReasonAndTwoPeople)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    runningBundle(a, person, 3);
    const base::Id bundle = refusedBundle(person, 1);
    const auto ask = [&](const QString &reason, const std::optional<work::SecondPerson> &by) {
        return work::bundlelife::requestBeyondCap(*b.context, bundle, {reason, by});
    };
    const work::SecondPerson second{a.vault.path(), support::kPassword};
    EXPECT_EQ(ask({}, second).error().detail, u"reason"_s);
    EXPECT_ERROR(ask(u"와상 환자"_s, {}), base::ErrorKind::NotAllowed);
    const auto alone = ask(u"와상 환자"_s, work::SecondPerson{b.vault.path(), support::kPassword});
    EXPECT_ERROR(alone, base::ErrorKind::NotAllowed);
    EXPECT_EQ(alone.error().detail, QLatin1String(store::kSecondIsFirst));
    const support::TestVault stranger(u"없는사람"_s);
    EXPECT_ERROR(ask(u"와상 환자"_s, work::SecondPerson{stranger.path(), support::kPassword}),
        base::ErrorKind::NotAllowed);
    EXPECT_ERROR(ask(u"와상 환자"_s, work::SecondPerson{a.vault.path(), u"틀림"_s}), base::ErrorKind::WrongPassword);
    EXPECT_EQ(answers(b, bundle), (QStringList{u"granted"_s, u"refusedcap"_s})) << "nothing of it has gone out";
    ASSERT_OK(ask(u"와상 환자"_s, second));
    EXPECT_EQ(b.vault.lastAct().secondUser, a.vault.vault().identity().user);
    EXPECT_EQ(b.vault.lastAct().reason, u"와상 환자"_s);
    EXPECT_EQ(ask(u"와상 환자"_s, second).error().detail, u"grant: under"_s) << "it waits";
    district.sync(b.vault);
    EXPECT_OK(work::grants::check(*b.context, read(b, bundle), itemsOf(b, bundle)));
    const auto views = work::grants::views(*b.context, bundle);
    ASSERT_OK(views);
    ASSERT_EQ(views->size(), 2);
    EXPECT_EQ(views->first().grant.slot, 4);
    EXPECT_EQ(views->first().signedBy, (QStringList{u"박다온"_s, u"윤해솔"_s}));
    EXPECT_TRUE(views->last().signedBy.isEmpty()) << "January was given as usual";
    district.sync(a.vault);
    EXPECT_EQ(work::grants::views(*a.context, bundle)->first().signedBy, views->first().signedBy);
    EXPECT_EQ(a.vault.troubles(), QString());
    EXPECT_EQ(b.vault.troubles(), QString());
}

TEST_F(GrantsOfOffice, areSignedForByTwoOnlyWhereTheOfficeHasRefused)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    district.sync(a.vault);
    district.sync(b.vault);
    const work::SecondPerson second{a.vault.path(), support::kPassword};
    const base::Id bundle = approvedBundle(b, person, 2);
    const auto ask = [&] { return work::bundlelife::requestBeyondCap(*b.context, bundle, {u"와상 환자"_s, second}); };
    EXPECT_EQ(ask().error().detail, u"grant: under"_s);
    ASSERT_OK(work::bundlelife::request(*b.context, bundle));
    EXPECT_EQ(ask().error().detail, u"grant: under"_s);
    district.sync(b.vault);
    EXPECT_EQ(ask().error().detail, u"grant: under"_s);
    EXPECT_FALSE(work::bundlelife::open(*b.context, bundle)->mayAskBeyondCap());
}

TEST_F(GrantsOfOffice, thatTwoSignedForAreGivenBackByOneAndNotBroughtBackByOne)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    runningBundle(a, person, 3);
    const base::Id bundle = refusedBundle(person, 1);
    const auto take = [&] {
        return work::bundlelife::requestBeyondCap(
            *b.context, bundle, {u"와상 환자"_s, work::SecondPerson{a.vault.path(), support::kPassword}});
    };
    ASSERT_OK(take());
    const base::Id asked = b.vault.lastAct().id;
    ASSERT_OK(work::log::undo(*b.context, asked, domain::Overwrite::TakeBefore));
    const base::Id undone = b.vault.lastAct().id;
    district.sync(b.vault);
    EXPECT_EQ(slotsOf(person, u"2026-12"_s), 3);
    EXPECT_TRUE(work::bundlelife::open(*b.context, bundle)->mayAskBeyondCap()) << "the refusal stands again";
    EXPECT_ERROR(work::log::undo(*b.context, undone, domain::Overwrite::TakeBefore), base::ErrorKind::NotAllowed);
    ASSERT_OK(take());
    district.sync(b.vault);
    EXPECT_EQ(slotsOf(person, u"2026-12"_s), 4);
    ASSERT_OK(work::bundlelife::withdraw(*b.context, bundle, u"본인이 원하지 않음"_s));
    district.sync(b.vault);
    EXPECT_EQ(slotsOf(person, u"2026-12"_s), 3) << "whoever withdraws gives it back";
    EXPECT_EQ(b.vault.troubles(), QString());
}

TEST_F(GrantsOfOffice, areGivenBackWhereTheRequestIsUndone)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    const base::Id bundle = approvedBundle(a, person, 2);
    ASSERT_OK(work::bundlelife::request(*a.context, bundle));
    district.sync(a.vault);
    ASSERT_EQ(slotsOf(person, u"2026-12"_s), 2);
    const auto asked = work::log::newestUndoable(*a.context);
    ASSERT_TRUE(asked && *asked);
    ASSERT_OK(work::log::undo(*a.context, (*asked)->id, domain::Overwrite::Ask));
    EXPECT_EQ(read(a, bundle).state, u"approved"_s);
    district.sync(a.vault);
    EXPECT_EQ(slotsOf(person, u"2026-12"_s), 0);
    ASSERT_OK(work::bundlelife::request(*a.context, bundle));
    district.sync(a.vault);
    EXPECT_EQ(slotsOf(person, u"2026-12"_s), 2);
    EXPECT_OK(work::grants::check(*a.context, read(a, bundle), itemsOf(a, bundle)));
    EXPECT_EQ(a.vault.troubles(), QString());
}

TEST_F(GrantsOfOffice, areAskedForWhenAServiceJoinsABundleThatRuns)
{
    const base::Id person = a.vault.put(support::person(u"홍길동"_s));
    const base::Id bundle = runningBundle(a, person, 3);
    district.sync(a.vault);
    domain::BundleItem next;
    next.parent = bundle;
    next.offer = base::Id::make(9, random);
    next.state = u"planned"_s;
    next.edition = 1;
    next.from = QDate(2026, 12, 1);
    next.replaces = itemsOf(a, bundle).first().id;
    a.vault.put(next);
    auto writer = store::ActWriter::begin(a.vault.vault(), a.vault.connection(), {u"test"_s});
    ASSERT_OK(work::grants::ask(*a.context, *writer, read(a, bundle), itemsOf(a, bundle)));
    ASSERT_OK(writer->commit());
    district.sync(a.vault);
    EXPECT_EQ(answers(a, bundle).count(u"granted"_s), 7) << "the month goes from one service to the other";
    EXPECT_EQ(district.book.grants.takersOf(itemsOf(a, bundle).first().offer.toString(), u"2026-12"_s).size(), 0);
}

TEST_F(GrantsOfOffice, ofBundlesFromBeforeAreSubmittedAtEnrolment)
{
    domain::Person somebody = support::person(u"홍길동"_s);
    somebody.birth = QDate(1957, 5, 6);
    runningBundle(a, a.vault.put(somebody), 2);
    district.sync(a.vault);
    Pc late(u"한가람"_s);
    late.begin();
    const base::Id here = runningBundle(late, late.vault.put(somebody), 2);
    const base::Id over = runningBundle(late, late.vault.put(support::person(u"옛사람"_s)), 1, u"2026-08"_s);
    EXPECT_OK(work::grants::submit(*late.context));
    EXPECT_TRUE(work::grants::of(*late.context, here)->isEmpty()) << "nobody is there to be asked";
    district.enrol(late.vault);
    ASSERT_OK(work::grants::submit(*late.context));
    ASSERT_OK(work::grants::submit(*late.context));
    district.sync(late.vault);
    EXPECT_EQ(answers(late, here), (QStringList{u"granted"_s, u"granted"_s, u"refusedcap"_s, u"refusedcap"_s}));
    EXPECT_TRUE(work::grants::of(*late.context, over)->isEmpty()) << "what is over needs no month any more";
    EXPECT_EQ(read(late, here).state, u"active"_s);
    EXPECT_EQ(work::grants::views(*late.context, here)->last().holders.size()
            + work::grants::views(*late.context, here)->last().holdersElsewhere,
        3);
    EXPECT_EQ(late.vault.troubles(), QString());
}

TEST_F(GrantsOfOffice, areCountedByTheSameTableInAVaultOnItsOwn)
{
    Pc alone(u"한가람"_s);
    alone.begin();
    domain::Person somebody = support::person(u"홍길동"_s);
    somebody.birth = QDate(1957, 5, 6);
    const base::Id running = runningBundle(alone, alone.vault.put(somebody), 2);
    const base::Id twin = alone.vault.put(somebody);
    const base::Id bundle = approvedBundle(alone, twin, 2);
    ASSERT_OK(work::bundlelife::request(*alone.context, bundle));
    EXPECT_TRUE(work::grants::of(*alone.context, bundle)->isEmpty()) << "nobody is asked";
    const auto check = [&] {
        return work::grants::check(*alone.context, read(alone, bundle), itemsOf(alone, bundle));
    };
    EXPECT_EQ(check().error().detail, u"grant: own"_s);
    // A service that ends gives the months after its end back here too; the one in which it ended was used.
    ASSERT_OK(work::bundlelife::end(*alone.context, running, {QDate(2026, 11, 20), u"finished"_s, {}}));
    domain::Bundle later = read(alone, bundle);
    later.start = u"2026-12"_s;
    alone.vault.put(later);
    EXPECT_OK(check());
    later = read(alone, bundle);
    later.start = u"2026-11"_s;
    alone.vault.put(later);
    EXPECT_EQ(check().error().detail, u"grant: own"_s);
    later = read(alone, bundle);
    later.reasons = {{u"count"_s, u"둘이 서명함"_s}};
    alone.vault.put(later);
    EXPECT_OK(check());
}

} // namespace
