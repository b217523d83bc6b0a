// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/grants.h"

#include "model/work/bundlelife.h"
#include "model/work/codelists.h"
#include "model/work/context.h"
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

TEST_F(GrantsOfOffice, areNotNeededInAVaultOnItsOwn)
{
    Pc alone(u"한가람"_s);
    alone.begin();
    const base::Id bundle = approvedBundle(alone, alone.vault.put(support::person(u"홍길동"_s)), 2);
    ASSERT_OK(work::bundlelife::request(*alone.context, bundle));
    EXPECT_TRUE(work::grants::of(*alone.context, bundle)->isEmpty());
    EXPECT_OK(work::grants::check(*alone.context, read(alone, bundle), itemsOf(alone, bundle)));
}

} // namespace
