// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/conflict.h"

#include "tests/model/sync/sample.h"

#include <gtest/gtest.h>

using namespace syncing;
using namespace Qt::StringLiterals;
using domain::Merge;
using support::changeOf;
using support::edit;
using support::emptyRecord;
using support::idOf;

namespace {

RecordState disputed()
{
    RecordState state = emptyRecord();
    const RecordState seen = state;
    edit(state, seen, 1, u"phone"_s, Merge::Register, u"a"_s);
    edit(state, seen, 2, u"phone"_s, Merge::Register, u"b"_s);
    return state;
}

TEST(Conflict, isNamedByItsChangesInWhateverOrder)
{
    EXPECT_EQ(conflictId({idOf(1), idOf(2)}), conflictId({idOf(2), idOf(1)}));
    EXPECT_NE(conflictId({idOf(1), idOf(2)}), conflictId({idOf(1), idOf(3)}));
    EXPECT_EQ(conflictsOf(disputed()).constFirst().id, conflictId({idOf(2), idOf(1)}));
}

TEST(Resolution, endsTheConflict)
{
    RecordState state = disputed();
    state.apply(changeOf(3), Composer(state).resolve(conflictsOf(state).constFirst(), u"a"_s));
    EXPECT_TRUE(conflictsOf(state).isEmpty());
    EXPECT_EQ(state.shown(u"phone"_s), QJsonValue(u"a"_s));
}

TEST(Resolution, byTwoPeopleInTheSameWayIsOne)
{
    RecordState state = disputed();
    const Body same = Composer(state).resolve(conflictsOf(state).constFirst(), u"a"_s);
    state.apply(changeOf(3), same);
    state.apply(changeOf(4), same);
    EXPECT_TRUE(conflictsOf(state).isEmpty());
}

TEST(Resolution, byTwoPeopleInDifferentWaysIsANewConflict)
{
    RecordState state = disputed();
    const RecordState seen = state;
    const Conflict conflict = conflictsOf(seen).constFirst();
    state.apply(changeOf(3), Composer(seen).resolve(conflict, u"a"_s));
    state.apply(changeOf(4), Composer(seen).resolve(conflict, u"b"_s));
    ASSERT_EQ(conflictsOf(state).size(), 1);
    EXPECT_EQ(conflictsOf(state).constFirst().id, conflictId({idOf(3), idOf(4)}));
}

TEST(Resolution, leavesOutWhatItsMakerHadNotSeen)
{
    RecordState state = disputed();
    const RecordState seen = state;
    edit(state, emptyRecord(), 5, u"phone"_s, Merge::Register, u"c"_s);
    state.apply(changeOf(3), Composer(seen).resolve(conflictsOf(seen).constFirst(), u"a"_s));
    ASSERT_EQ(conflictsOf(state).size(), 1);
    EXPECT_EQ(conflictsOf(state).constFirst().id, conflictId({idOf(3), idOf(5)}));
}

TEST(Resolution, canBeUndone)
{
    RecordState state = disputed();
    const Conflict conflict = conflictsOf(state).constFirst();
    state.apply(changeOf(3), Composer(state).resolve(conflict, u"a"_s));
    state.apply(changeOf(4), Composer(state).reopen(conflict));
    ASSERT_EQ(conflictsOf(state).size(), 1);
    EXPECT_EQ(state.shown(u"phone"_s), QJsonValue(u"b"_s));
    EXPECT_EQ(conflictsOf(state).constFirst().sides.constFirst().value, QJsonValue(u"a"_s));
}

} // namespace
