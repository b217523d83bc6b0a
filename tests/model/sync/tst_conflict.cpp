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

/// Somebody took the record away while another wrote on; it came back, disputed.
RecordState removedAndWritten()
{
    RecordState state = emptyRecord();
    edit(state, state, 1, u"phone"_s, Merge::Register, u"a"_s);
    const RecordState seen = state;
    state.apply(changeOf(2, Kind::Remove), Composer(seen).remove());
    edit(state, seen, 3, u"phone"_s, Merge::Register, u"b"_s);
    return state;
}

Body keeps(const RecordState &seen)
{
    Body body;
    body.saw = Composer(seen).remove().saw;
    const QList<Conflict> open = conflictsOf(seen);
    for (const Head &side : open.constFirst().sides)
        body.settles.append(side.by);
    return body;
}

Body removes(const RecordState &seen)
{
    Body body = Composer(seen).remove();
    body.settles = keeps(seen).settles;
    return body;
}

TEST(Resolution, byThreePeopleApartLeavesOneConflictOfATextAndNoneWhereTheyAgree)
{
    RecordState state = emptyRecord();
    edit(state, state, 1, u"memo"_s, Merge::Text, u"plain"_s);
    const RecordState first = state;
    edit(state, first, 2, u"memo"_s, Merge::Text, u"left"_s);
    edit(state, first, 3, u"memo"_s, Merge::Text, u"right"_s);
    const RecordState seen = state;
    const Conflict conflict = conflictsOf(seen).constFirst();
    RecordState agreed = seen;
    for (quint8 i = 0; i < 3; ++i) {
        state.apply(changeOf(10 + i), Composer(seen).resolve(conflict, u"text %1"_s.arg(i)));
        agreed.apply(changeOf(10 + i), Composer(seen).resolve(conflict, u"the same"_s));
    }
    EXPECT_TRUE(conflictsOf(agreed).isEmpty());
    ASSERT_EQ(conflictsOf(state).size(), 1);
    EXPECT_EQ(conflictsOf(state).constFirst().sides.size(), 3);
    state.apply(changeOf(20), Composer(state).resolve(conflictsOf(state).constFirst(), u"done"_s));
    EXPECT_TRUE(conflictsOf(state).isEmpty());
    EXPECT_EQ(state.shown(u"memo"_s), QJsonValue(u"done"_s));
}

TEST(Resolution, byThreePeopleApartLeavesOneConflictOfARemovalAndNoneWhereTheyAgree)
{
    const RecordState seen = removedAndWritten();
    for (int which = 0; which < 8; ++which) {
        RecordState state = seen;
        for (quint8 i = 0; i < 3; ++i) {
            const bool isRemoval = which & (1 << i);
            state.apply(changeOf(10 + i, isRemoval ? Kind::Remove : Kind::Update),
                isRemoval ? removes(seen) : keeps(seen));
        }
        const bool areOne = which == 0 || which == 7;
        EXPECT_EQ(conflictsOf(state).size(), areOne ? 0 : 1) << which;
        EXPECT_EQ(state.isHere(), which != 7) << which;
        if (areOne)
            continue;
        const RecordState again = state;
        state.apply(changeOf(20), keeps(again));
        EXPECT_TRUE(conflictsOf(state).isEmpty()) << which;
        EXPECT_TRUE(state.isHere()) << which;
    }
}

TEST(Resolution, byThreePeopleApartLeavesOneConflictOfAField)
{
    RecordState state = disputed();
    const RecordState seen = state;
    for (quint8 i = 0; i < 3; ++i)
        state.apply(changeOf(10 + i),
            Composer(seen).resolve(conflictsOf(seen).constFirst(), i == 1 ? u"b"_s : u"a"_s));
    ASSERT_EQ(conflictsOf(state).size(), 1);
    EXPECT_EQ(conflictsOf(state).constFirst().sides.size(), 3);
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
    state.apply(changeOf(4), Composer(state).reopen(conflict, idOf(3)));
    ASSERT_EQ(conflictsOf(state).size(), 1);
    EXPECT_EQ(state.shown(u"phone"_s), QJsonValue(u"b"_s));
    EXPECT_EQ(conflictsOf(state).constFirst().id, conflict.id) << "of those who wrote it, not of who undoes";
    EXPECT_EQ(conflictsOf(state).constFirst().sides.constFirst().value, QJsonValue(u"a"_s));
}

TEST(Resolution, thatIsUndoneLeavesThatOfAColleague)
{
    // Which of the two comes first, and whether who undoes knew of the other, makes no difference.
    for (const bool isKnown : {false, true}) {
        RecordState state = disputed();
        const RecordState seen = state;
        const Conflict conflict = conflictsOf(seen).constFirst();
        const Body mine = Composer(seen).resolve(conflict, u"a"_s);
        const Body theirs = Composer(seen).resolve(conflict, u"c"_s);
        RecordState own = seen;
        own.apply(changeOf(3), mine);
        const Body undo = Composer(own).reopen(conflict, idOf(3));
        state.apply(changeOf(3), mine);
        if (isKnown)
            state.apply(changeOf(5), theirs);
        state.apply(changeOf(4), isKnown ? Composer(state).reopen(conflict, idOf(3)) : undo);
        if (!isKnown)
            state.apply(changeOf(5), theirs);
        EXPECT_TRUE(conflictsOf(state).isEmpty()) << isKnown;
        EXPECT_EQ(state.shown(u"phone"_s), QJsonValue(u"c"_s)) << isKnown;
    }
}

TEST(Resolution, thatIsUndoneLeavesWhatWasWrittenAfterIt)
{
    RecordState state = disputed();
    const Conflict conflict = conflictsOf(state).constFirst();
    state.apply(changeOf(3), Composer(state).resolve(conflict, u"a"_s));
    const RecordState settled = state;
    edit(state, settled, 6, u"phone"_s, Merge::Register, u"d"_s);
    state.apply(changeOf(4), Composer(settled).reopen(conflict, idOf(3)));
    EXPECT_TRUE(conflictsOf(state).isEmpty());
    EXPECT_EQ(state.shown(u"phone"_s), QJsonValue(u"d"_s));
}

TEST(Resolution, ofATextCanBeUndone)
{
    RecordState state = emptyRecord();
    edit(state, emptyRecord(), 7, u"note"_s, Merge::Text, u"one"_s);
    const RecordState seen = state;
    edit(state, seen, 1, u"note"_s, Merge::Text, u"one by kim"_s);
    edit(state, seen, 2, u"note"_s, Merge::Text, u"one by lee"_s);
    const QJsonValue before = state.shown(u"note"_s);
    Conflict conflict = conflictsOf(state).constFirst();
    for (Head &side : conflict.sides)
        side.value = side.by == idOf(1) ? u"one by kim"_s : u"one by lee"_s;
    state.apply(changeOf(3), Composer(state).resolve(conflict, u"one by both"_s));
    EXPECT_TRUE(conflictsOf(state).isEmpty());
    state.apply(changeOf(4), Composer(state).reopen(conflict, idOf(3), before));
    ASSERT_EQ(conflictsOf(state).size(), 1);
    EXPECT_EQ(conflictsOf(state).constFirst().id, conflict.id);
    EXPECT_EQ(state.shown(u"note"_s), before);
    EXPECT_EQ(RecordState::fromJson(state.toJson()), state);
}

TEST(Resolution, ofARemovalCanBeUndone)
{
    RecordState state = emptyRecord();
    const RecordState seen = state;
    edit(state, seen, 1, u"phone"_s, Merge::Register, u"a"_s);
    domain::Change removal = changeOf(2);
    removal.header.kind = domain::ChangeKind::Remove;
    state.apply(removal, Composer(seen).remove());
    ASSERT_EQ(conflictsOf(state).size(), 1);
    const Conflict conflict = conflictsOf(state).constFirst();
    Body keeps;
    keeps.saw = Composer(state).remove().saw;
    keeps.settles = {conflict.sides.at(0).by, conflict.sides.at(1).by};
    state.apply(changeOf(3), keeps);
    EXPECT_TRUE(conflictsOf(state).isEmpty());
    state.apply(changeOf(4), Composer(state).reopenRemoval(keeps.settles, idOf(3)));
    ASSERT_EQ(conflictsOf(state).size(), 1);
    EXPECT_EQ(conflictsOf(state).constFirst().id, conflict.id);
}

TEST(Resolution, ofALateChangeCanBeUndone)
{
    RecordState state = emptyRecord();
    state.inbox = {{idOf(9), QByteArrayLiteral("late")}};
    state.apply(changeOf(3), Composer(state).settleLate({idOf(9)}));
    EXPECT_TRUE(state.inbox.isEmpty());
    EXPECT_EQ(RecordState::fromJson(state.toJson()), state);
    state.apply(changeOf(4), Composer(state).reopenLate({idOf(9)}, idOf(3)));
    ASSERT_EQ(state.inbox.size(), 1);
    EXPECT_EQ(state.inbox.constFirst().bytes, QByteArrayLiteral("late"));
    state.apply(changeOf(5), Composer(state).reopenLate({idOf(9), idOf(8)}, idOf(3)));
    EXPECT_EQ(state.inbox.size(), 1) << "only what was answered comes back, and once";
}

} // namespace
