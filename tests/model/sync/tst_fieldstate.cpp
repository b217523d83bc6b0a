// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/conflict.h"
#include "tests/model/sync/sample.h"

#include <QJsonArray>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace syncing;
using namespace Qt::StringLiterals;
using domain::Merge;
using support::edit;
using support::emptyRecord;
using support::idOf;

namespace {

TEST(Register, takesTheLaterAndKeepsTheOther)
{
    RecordState state = emptyRecord();
    edit(state, state, 1, u"phone"_s, Merge::Register, u"old"_s);
    const RecordState seen = state;
    edit(state, seen, 2, u"phone"_s, Merge::Register, u"mine"_s);
    edit(state, seen, 3, u"phone"_s, Merge::Register, u"theirs"_s);
    EXPECT_EQ(state.shown(u"phone"_s), QJsonValue(u"theirs"_s));
    const QList<Conflict> conflicts = conflictsOf(state);
    ASSERT_EQ(conflicts.size(), 1);
    EXPECT_EQ(conflicts.constFirst().weight, Weight::Notice);
    EXPECT_EQ(conflicts.constFirst().sides, (QList<Head>{{idOf(2), u"mine"_s}, {idOf(3), u"theirs"_s}}));
    EXPECT_FALSE(blocksClosing(state));
}

TEST(Register, hasNoConflictWhereBothWroteTheSame)
{
    RecordState state = emptyRecord();
    const RecordState seen = state;
    edit(state, seen, 1, u"phone"_s, Merge::Register, u"same"_s);
    edit(state, seen, 2, u"phone"_s, Merge::Register, u"same"_s);
    EXPECT_TRUE(conflictsOf(state).isEmpty());
}

TEST(Register, mergesDifferentFieldsSilently)
{
    RecordState state = emptyRecord();
    const RecordState seen = state;
    edit(state, seen, 1, u"phone"_s, Merge::Register, u"1"_s);
    edit(state, seen, 2, u"mail"_s, Merge::Register, u"2"_s);
    EXPECT_TRUE(conflictsOf(state).isEmpty());
    EXPECT_EQ(state.shown(u"phone"_s), QJsonValue(u"1"_s));
    EXPECT_EQ(state.shown(u"mail"_s), QJsonValue(u"2"_s));
}

TEST(HighRisk, showsTheSaferValueAndHoldsClosing)
{
    RecordState state = emptyRecord();
    const RecordState seen = state;
    edit(state, seen, 1, u"condition"_s, Merge::HighRisk, u"crisis"_s);
    edit(state, seen, 2, u"condition"_s, Merge::HighRisk, u"stable"_s);
    RiskOrder risks;
    risks.setRanks(u"condition"_s, {u"stable"_s, u"watch"_s, u"crisis"_s});
    EXPECT_EQ(state.shown(u"condition"_s, risks), QJsonValue(u"crisis"_s));
    EXPECT_TRUE(blocksClosing(state));
    const Conflict conflict = conflictsOf(state).constFirst();
    EXPECT_EQ(conflict.weight, Weight::Decision);
    state.apply(support::changeOf(3), Composer(state, {}, risks).resolve(conflict, u"watch"_s));
    EXPECT_EQ(state.shown(u"condition"_s, risks), QJsonValue(u"watch"_s));
    EXPECT_FALSE(blocksClosing(state));
}

TEST(HighRisk, countsSomethingAsRiskierThanNothing)
{
    RecordState state = emptyRecord();
    edit(state, state, 1, u"safety"_s, Merge::HighRisk, u"dog"_s);
    const RecordState seen = state;
    edit(state, seen, 2, u"safety"_s, Merge::HighRisk, u"knife"_s);
    edit(state, seen, 3, u"safety"_s, Merge::HighRisk, QJsonValue());
    EXPECT_EQ(state.shown(u"safety"_s), QJsonValue(u"knife"_s));
}

TEST(Group, isMergedAsAUnit)
{
    RecordState state = emptyRecord();
    const RecordState seen = state;
    const QJsonObject one{{u"dong"_s, 1}, {u"road"_s, 1}}, two{{u"dong"_s, 2}, {u"road"_s, 2}};
    edit(state, seen, 1, u"address"_s, Merge::Group, one);
    edit(state, seen, 2, u"address"_s, Merge::Group, two);
    EXPECT_EQ(state.shown(u"address"_s), QJsonValue(two));
    EXPECT_EQ(conflictsOf(state).size(), 1);
}

TEST(MapByKey, mergesByKeyAndAddingWins)
{
    RecordState state = emptyRecord();
    edit(state, state, 1, u"answers"_s, Merge::MapByKey, QJsonObject{{u"a"_s, 1}, {u"b"_s, 1}});
    const RecordState seen = state;
    edit(state, seen, 2, u"answers"_s, Merge::MapByKey, QJsonObject{{u"a"_s, 2}, {u"b"_s, 1}, {u"c"_s, 3}});
    edit(state, seen, 3, u"answers"_s, Merge::MapByKey, QJsonObject{{u"b"_s, 1}}); // takes "a" away
    EXPECT_EQ(state.shown(u"answers"_s), QJsonValue(QJsonObject{{u"a"_s, 2}, {u"b"_s, 1}, {u"c"_s, 3}}));
    ASSERT_EQ(conflictsOf(state).size(), 1);
    EXPECT_EQ(conflictsOf(state).constFirst().key, u"a"_s);
}

TEST(Set, keepsWhatSomebodyPutInWhileAnotherTookItOut)
{
    RecordState state = emptyRecord();
    edit(state, state, 1, u"tags"_s, Merge::Set, QJsonArray{u"x"_s});
    const RecordState seen = state;
    edit(state, seen, 2, u"tags"_s, Merge::Set, QJsonArray{u"x"_s, u"y"_s});
    edit(state, seen, 3, u"tags"_s, Merge::Set, QJsonValue()); // saw x only
    EXPECT_EQ(state.shown(u"tags"_s), QJsonValue(QJsonArray{u"y"_s}));
}

TEST(Text, isMergedByParagraphAndOverlapsAreConflicts)
{
    RecordState state = emptyRecord();
    edit(state, state, 1, u"note"_s, Merge::Text, u"a\nb\nc"_s);
    const RecordState seen = state;
    edit(state, seen, 2, u"note"_s, Merge::Text, u"a\nb\nmine"_s);
    edit(state, seen, 3, u"note"_s, Merge::Text, u"a\nb\ntheirs"_s);
    EXPECT_EQ(state.shown(u"note"_s), QJsonValue(u"a\nb\nmine\ntheirs"_s));
    ASSERT_EQ(conflictsOf(state).size(), 1);
    state.apply(
        support::changeOf(4), Composer(state).resolve(conflictsOf(state).constFirst(), u"a\nb\nboth"_s));
    EXPECT_EQ(state.shown(u"note"_s), QJsonValue(u"a\nb\nboth"_s));
    EXPECT_TRUE(conflictsOf(state).isEmpty());
}

TEST(Ledger, sumsWhatEverybodyEntered)
{
    RecordState state = emptyRecord();
    edit(state, state, 1, u"used"_s, Merge::Ledger, 10);
    const RecordState seen = state;
    edit(state, seen, 2, u"used"_s, Merge::Ledger, 13);
    edit(state, seen, 3, u"used"_s, Merge::Ledger, 8);
    EXPECT_EQ(state.shown(u"used"_s).toInteger(), 11);
    EXPECT_TRUE(conflictsOf(state).isEmpty());
}

TEST(AppendOnly, keepsEverything)
{
    RecordState state = emptyRecord();
    const RecordState seen = state;
    edit(state, seen, 1, u"events"_s, Merge::AppendOnly, QJsonArray{1, 2});
    edit(state, seen, 2, u"events"_s, Merge::AppendOnly, QJsonArray{2, 3});
    EXPECT_EQ(state.shown(u"events"_s), QJsonValue(QJsonArray{1, 2, 3}));
    EXPECT_TRUE(conflictsOf(state).isEmpty());
}

/// Three writers who each see some of the others' earlier changes; any order that lets nobody be folded
/// before what he had seen.
RC_GTEST_PROP(Fold, findsTheSameHeadsInEveryOrderOfArrival, ())
{
    struct Written {
        quint8 number;
        QList<base::Id> seen;
        Body body;
    };
    QList<Written> all;
    QList<RecordState> views(3, emptyRecord());
    const auto steps = *rc::gen::container<std::vector<int>>(9, rc::gen::inRange(0, 60));
    QList<QList<base::Id>> known(3);
    for (int step : steps) {
        const int writer = step % 3;
        // A writer may first take everything that another one knows.
        const int from = step / 3 % 4;
        if (from < 3) {
            for (const Written &one : std::as_const(all)) {
                if (known[from].contains(idOf(one.number)) && !known[writer].contains(idOf(one.number))) {
                    views[writer].apply(support::changeOf(one.number), one.body);
                    known[writer].append(idOf(one.number));
                }
            }
        }
        const auto number = quint8(all.size() + 1);
        const Body body = Composer(views[writer])
                              .edit({{u"phone"_s, Merge::Register, step / 12},
                                  {u"tags"_s, Merge::Set, QJsonArray{QString::number(step / 12)}},
                                  {u"used"_s, Merge::Ledger, step}});
        all.append({number, known[writer], body});
        views[writer].apply(support::changeOf(number), body);
        known[writer].append(idOf(number));
    }
    const auto headsIn = [&](const QList<qsizetype> &order) {
        RecordState state = emptyRecord();
        for (qsizetype at : order)
            state.apply(support::changeOf(all.at(at).number), all.at(at).body);
        QMap<QString, QSet<base::Id>> heads;
        for (auto field = state.fields.begin(); field != state.fields.end(); ++field) {
            for (auto cell = field->cells().begin(); cell != field->cells().end(); ++cell) {
                for (const Head &head : *cell)
                    heads[field.key() + u'/' + cell.key()].insert(head.by);
            }
        }
        return std::pair(heads, state.shown(u"used"_s).toInteger());
    };
    QList<qsizetype> asMade, other;
    for (qsizetype i = 0; i < all.size(); ++i)
        asMade.append(i);
    while (other.size() < all.size()) {
        QList<qsizetype> possible;
        for (qsizetype i : asMade) {
            const bool isReady = std::ranges::all_of(all.at(i).seen,
                [&](const base::Id &id) { return other.contains(qsizetype(quint8(id.bytes().at(15))) - 1); });
            if (!other.contains(i) && isReady)
                possible.append(i);
        }
        other.append(possible.at(qsizetype(*rc::gen::inRange<int>(0, int(possible.size())))));
    }
    RC_ASSERT(headsIn(asMade) == headsIn(other));
}

} // namespace
