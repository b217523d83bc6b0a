// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/recordstate.h"

#include "model/sync/conflict.h"
#include "model/sync/entry.h"
#include "model/sync/fold.h"
#include "tests/model/sync/sample.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace syncing;
using namespace Qt::StringLiterals;
using domain::Merge;
using support::changeOf;
using support::edit;
using support::emptyRecord;
using support::idOf;

namespace {

RecordState written()
{
    RecordState state = emptyRecord();
    edit(state, state, 1, u"name"_s, Merge::Register, u"A"_s);
    return state;
}

TEST(Removal, bySomebodyWhoSawAllOfItTakesTheRecordAway)
{
    RecordState state = written();
    state.apply(changeOf(2, Kind::Remove), Composer(state).remove());
    EXPECT_EQ(state.presence, Presence::Removed);
    EXPECT_TRUE(conflictsOf(state).isEmpty());
}

TEST(Removal, losesAgainstSomebodyWhoWentOnWritingInEitherOrder)
{
    const RecordState seen = written();
    const Body removal = Composer(seen).remove();
    const Body writing = Composer(seen).edit({{u"name"_s, Merge::Register, u"B"_s}});
    RecordState removedFirst = seen, writtenFirst = seen;
    removedFirst.apply(changeOf(2, Kind::Remove), removal);
    removedFirst.apply(changeOf(3), writing);
    writtenFirst.apply(changeOf(3), writing);
    writtenFirst.apply(changeOf(2, Kind::Remove), removal);
    for (const RecordState &state : {removedFirst, writtenFirst}) {
        EXPECT_TRUE(state.isHere());
        EXPECT_EQ(state.shown(u"name"_s), QJsonValue(u"B"_s));
        ASSERT_EQ(conflictsOf(state).size(), 1);
        EXPECT_EQ(conflictsOf(state).constFirst().id, conflictId({idOf(2), idOf(3)}));
    }
}

TEST(Settling, endsTheDisagreementAboutOneFieldOnly)
{
    const RecordState seen = written();
    RecordState state = seen;
    const QList<FieldEdit> first{{u"name"_s, Merge::Register, u"B"_s}, {u"note"_s, Merge::HighRisk, 3}};
    const QList<FieldEdit> second{{u"name"_s, Merge::Register, u"C"_s}, {u"note"_s, Merge::HighRisk, 5}};
    state.apply(changeOf(2), Composer(seen).edit(first));
    state.apply(changeOf(3), Composer(seen).edit(second));
    ASSERT_EQ(conflictsOf(state).size(), 2);
    const QList<Conflict> both = conflictsOf(state);
    const auto name = std::ranges::find(both, u"name"_s, &Conflict::column);
    state.apply(changeOf(4), Composer(state).resolve(*name, u"B"_s));
    ASSERT_EQ(conflictsOf(state).size(), 1);
    EXPECT_EQ(conflictsOf(state).constFirst().column, u"note"_s);
    EXPECT_TRUE(blocksClosing(state));
}

TEST(Removal, canBeTakenBack)
{
    RecordState state = written();
    state.apply(changeOf(2, Kind::Remove), Composer(state).remove());
    state.apply(changeOf(3, Kind::Create), Composer(state).edit({{u"name"_s, Merge::Register, u"A2"_s}}));
    EXPECT_TRUE(state.isHere());
    EXPECT_TRUE(conflictsOf(state).isEmpty());
}

TEST(Erasure, leavesNothingAndStays)
{
    RecordState state = written();
    const RecordState seen = state;
    state.apply(changeOf(2, Kind::Erase), Body());
    edit(state, seen, 3, u"name"_s, Merge::Register, u"back"_s);
    EXPECT_EQ(state.presence, Presence::Erased);
    EXPECT_TRUE(state.fields.isEmpty());
}

TEST(UnknownKind, isKeptAndFoldsToNothing)
{
    RecordState state = written();
    const RecordState before = state;
    state.apply(changeOf(2, Kind(77)), Composer(state).edit({{u"name"_s, Merge::Register, u"B"_s}}));
    EXPECT_EQ(state, before);
}

TEST(UnknownField, isFoldedByTheRuleThatItBrings)
{
    RecordState state = written();
    const RecordState seen = state;
    edit(state, seen, 2, u"from_the_future"_s, Merge::Set, QJsonArray{u"a"_s});
    edit(state, seen, 3, u"from_the_future"_s, Merge::Set, QJsonArray{u"b"_s});
    EXPECT_EQ(state.shown(u"from_the_future"_s), QJsonValue(QJsonArray{u"a"_s, u"b"_s}));
}

TEST(Inbox, holdsALateChangeUntilSomebodySettlesIt)
{
    RecordState state = written();
    Body arrived;
    arrived.more = {{u"of"_s, shortText(idOf(9))}, {u"change"_s, u"eA=="_s}};
    state.apply(changeOf(2, Kind::Arrived), arrived);
    EXPECT_EQ(state.shown(u"name"_s), QJsonValue(u"A"_s));
    ASSERT_EQ(state.inbox, (QList<Late>{{idOf(9), QByteArrayLiteral("x")}}));
    state.apply(changeOf(3), Composer(state).settleLate({idOf(9)}));
    EXPECT_TRUE(state.inbox.isEmpty());
}

TEST(RecordState, isReadAsItWasWritten)
{
    RecordState state = written();
    const RecordState seen = state;
    edit(state, seen, 2, u"name"_s, Merge::Register, u"B"_s);
    edit(state, seen, 3, u"name"_s, Merge::Register, u"C"_s);
    edit(state, seen, 4, u"note"_s, Merge::Text, u"x"_s);
    edit(state, seen, 5, u"note"_s, Merge::Text, u"y"_s);
    edit(state, seen, 6, u"tags"_s, Merge::Set, QJsonArray{u"t"_s});
    edit(state, seen, 7, u"used"_s, Merge::Ledger, 5);
    state.apply(changeOf(8, Kind::Remove), Composer(seen).remove());
    EXPECT_EQ(RecordState::fromJson(state.toJson()), state);
    EXPECT_EQ(decodeRecords(encodeRecords({state, written()})), (QList<RecordState>{state, written()}));
}

TEST(RecordState, ofACaseThatHasLeftIsNotChangedByAnErasureElsewhere)
{
    const RecordState left = stubOf(support::idOf(1), u"person"_s, Presence::Left);
    EXPECT_EQ(erasedRecord(left), left);
    RecordState here = left;
    here.presence = Presence::Here;
    EXPECT_EQ(erasedRecord(here).presence, Presence::Erased);
}

} // namespace
