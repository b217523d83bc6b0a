// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/composer.h"

#include "model/domain/person.h"
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

TEST(Composer, leavesOutWhatIsAsItWas)
{
    RecordState state = emptyRecord();
    edit(state, state, 1, u"name"_s, Merge::Register, u"A"_s);
    EXPECT_TRUE(Composer(state).edit({{u"name"_s, Merge::Register, u"A"_s}}).writes.isEmpty());
}

TEST(Composer, letsARejectedChangeNotSetLaterOnesAgainstTheOffice)
{
    RecordState office = emptyRecord();
    edit(office, office, 1, u"name"_s, Merge::Register, u"A"_s);
    RecordState view = office;
    const Body first = Composer(view).edit({{u"name"_s, Merge::Register, u"B"_s}});
    view.apply(changeOf(2), first);
    const Body second = Composer(view, {{idOf(2), first}}).edit({{u"name"_s, Merge::Register, u"C"_s}});
    office.apply(changeOf(3), second); // the first was refused
    EXPECT_TRUE(conflictsOf(office).isEmpty());
    EXPECT_EQ(office.shown(u"name"_s), QJsonValue(u"C"_s));
}

TEST(Composer, putsWhatTheSamePersonWroteBeforeOutOfTheWay)
{
    RecordState state = emptyRecord();
    edit(state, state, 1, u"name"_s, Merge::Register, u"A"_s);
    const RecordState seen = state;
    edit(state, seen, 2, u"name"_s, Merge::Register, u"B"_s);
    edit(state, seen, 3, u"name"_s, Merge::Register, u"C"_s);
    RecordState bySecond = state;
    bySecond.apply(changeOf(4), Composer(state, {}, {}, {idOf(2)}).edit({{u"name"_s, Merge::Register, u"D"_s}}));
    EXPECT_TRUE(conflictsOf(bySecond).isEmpty());
    RecordState byThird = state;
    byThird.apply(changeOf(4), Composer(state, {}, {}, {idOf(3)}).edit({{u"name"_s, Merge::Register, u"D"_s}}));
    ASSERT_EQ(conflictsOf(byThird).size(), 1) << "what another wrote stays beside it";
    EXPECT_EQ(conflictsOf(byThird).constFirst().sides, (QList<Head>{{idOf(2), u"B"_s}, {idOf(4), u"D"_s}}));
}

TEST(Composer, takesTheRulesOfDeclaredFields)
{
    domain::Person person;
    person.name = u"홍길동"_s;
    person.needGroups = {u"b"_s, u"a"_s};
    const QList<FieldEdit> edits = declaredEdits(domain::typeOf<domain::Person>(), domain::toFields(person));
    const auto groups = std::ranges::find(edits, u"need_groups"_s, &FieldEdit::column);
    ASSERT_NE(groups, edits.end());
    EXPECT_EQ(groups->rule, Merge::Set);
    const Body body = Composer(emptyRecord()).edit(edits);
    RecordState state = emptyRecord();
    state.apply(changeOf(1, Kind::Create), body);
    EXPECT_EQ(state.shown(u"need_groups"_s), QJsonValue(QJsonArray{u"a"_s, u"b"_s}));
}

} // namespace
