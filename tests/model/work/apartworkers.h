// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/disagreements.h"
#include "tests/support/people.h"
#include "tests/support/testdistrict.h"

#include <gtest/gtest.h>

/// Three people of one dong, each with a vault, who write about one person without hearing of each other.
struct ApartWorkers : ::testing::Test {
    struct Worker {
        explicit Worker(const QString &owner)
            : vault(owner)
            , codes(*work::readCodeLists())
        {
        }
        void begin(support::TestDistrict &district)
        {
            district.enrol(vault);
            context
                = std::make_unique<work::Context>(vault.vault(), std::move(*vault.vault().connect({})), codes);
            district.sync(vault);
        }
        QList<domain::Disagreement> open()
        {
            const auto all = work::disagreements::list(*context);
            EXPECT_OK(all);
            return all.value_or(QList<domain::Disagreement>());
        }
        support::TestVault vault;
        domain::CodeLists codes;
        std::unique_ptr<work::Context> context;
    };

    ApartWorkers()
    {
        a.begin(district);
        person = a.vault.put(support::person(QStringLiteral("홍길동")));
        district.sync(a.vault);
        e.begin(district);
        c.begin(district);
    }
    /// Somebody changes the person as it stands in his vault.
    template <class Edit> void edit(Worker &who, Edit change)
    {
        domain::Person mine = who.vault.get<domain::Person>(person);
        change(mine);
        who.vault.put(mine);
    }
    void call(Worker &who, const QString &nickname)
    {
        edit(who, [&](domain::Person &mine) { mine.nickname = nickname; });
    }
    void romanise(Worker &who, const QString &roman)
    {
        edit(who, [&](domain::Person &mine) { mine.romanName = roman; });
    }
    void note(Worker &who, const QString &text)
    {
        edit(who, [&](domain::Person &mine) { mine.healthNote = text; });
    }
    QString nickname(Worker &who) { return who.vault.get<domain::Person>(person).nickname; }
    QString health(Worker &who) { return who.vault.get<domain::Person>(person).healthNote; }
    void syncAll()
    {
        for (Worker *one : {&a, &e, &c, &a, &e, &c})
            district.sync(one->vault);
    }

    support::TestDistrict district;
    Worker a{QStringLiteral("가희")};
    Worker e{QStringLiteral("은수")};
    Worker c{QStringLiteral("찬호")};
    base::Id person;
};
