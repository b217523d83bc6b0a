// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/act.h"

#include "model/base/random.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using domain::Act;

namespace {

Act act()
{
    base::SeededRandom random(2);
    const auto id = [&] { return base::Id::make(1'795'000'000'000, random); };
    return {id(), QStringLiteral("edit person"), 1'795'000'000'000, id(), {QStringLiteral("person"), id()},
        QStringLiteral("why"), id(), id(), 3};
}

TEST(ActSignature, coversEveryFieldButTheReasonItself)
{
    base::SeededRandom random(9);
    const base::Id other = base::Id::make(5, random);
    const auto changed = [](auto change) {
        Act one = act();
        change(one);
        return domain::signedBytes(one, "commitment", "heads");
    };
    const QList<QByteArray> all{domain::signedBytes(act(), "commitment", "heads"),
        domain::signedBytes(act(), "another", "heads"), domain::signedBytes(act(), "commitment", "others"),
        changed([&](Act &one) { one.id = other; }),
        changed([](Act &one) { one.kind = QStringLiteral("undo"); }), changed([](Act &one) { ++one.at; }),
        changed([&](Act &one) { one.user = other; }),
        changed([](Act &one) { one.subject.type = QStringLiteral("note"); }),
        changed([&](Act &one) { one.subject.id = other; }), changed([&](Act &one) { one.undoes = other; }),
        changed([&](Act &one) { one.secondUser = other; }), changed([](Act &one) { one.changes = 4; })};
    EXPECT_EQ(QSet<QByteArray>(all.begin(), all.end()).size(), all.size());
    EXPECT_EQ(changed([](Act &one) { one.reason.clear(); }), all.first())
        << "an erased reason leaves it provable";
}

} // namespace
