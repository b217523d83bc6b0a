// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/disagreements.h"
#include "tests/support/people.h"
#include "tests/support/testdistrict.h"

#include <gtest/gtest.h>

/// A case that goes to another dong while its former holder, who has not heard of it, writes on.
struct MovedCases : ::testing::Test {
    struct Holder {
        explicit Holder(const QString &owner)
            : vault(owner)
            , codes(*work::readCodeLists())
        {
        }
        void begin()
        {
            context
                = std::make_unique<work::Context>(vault.vault(), std::move(*vault.vault().connect({})), codes);
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

    MovedCases()
    {
        district.enrol(former.vault);
        district.enrol(holder.vault, {district.otherDong, district.common});
        former.begin();
        holder.begin();
        person = former.vault.put(support::person(QStringLiteral("홍길동")));
        district.sync(former.vault);
    }
    void move()
    {
        district.office().move(person, district.otherDong, QStringLiteral("연산제2동"));
        district.sync(holder.vault);
    }
    /// A note that the former holder writes after the case has gone, which he has not heard of.
    base::Id lateNote()
    {
        domain::Note note;
        note.parent = person;
        note.text = QStringLiteral("늦게 쓴 기록");
        const base::Id id = former.vault.put(note);
        district.sync(former.vault);
        district.sync(holder.vault);
        return id;
    }

    support::TestDistrict district;
    Holder former{QStringLiteral("김동")};
    Holder holder{QStringLiteral("박동")};
    base::Id person;
};
