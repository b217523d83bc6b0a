// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/leadworkers.h"

#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/model/work/workbench.h"

using namespace Qt::StringLiterals;

namespace {

class LeadWorkers : public test::WorkTest {
protected:
    base::Id put(const QString &name, const QString &lead)
    {
        domain::Person person = somebody();
        person.name = name;
        person.leadWorker = lead;
        return m_vault.put(person);
    }
    QString leadOf(const base::Id &id) { return m_vault.get<domain::Person>(id).leadWorker; }
};

TEST_F(LeadWorkers, areListedWithTheirPeopleAndFilterTheList)
{
    put(u"탁현수"_s, u"심가람"_s);
    put(u"방미라"_s, u"심가람"_s);
    put(u"표승재"_s, u"배도현"_s);
    put(u"남기준"_s, {});
    const auto all = work::leadworkers::all(context());
    ASSERT_OK(all);
    EXPECT_EQ(*all, (QList<std::pair<QString, int>>{{u"배도현"_s, 1}, {u"심가람"_s, 2}}));
    domain::PeopleQuery query;
    query.today = today();
    query.lead = u"심가람"_s;
    const auto list = work::people::list(context(), query, 0, 10);
    ASSERT_OK(list);
    EXPECT_EQ(list->total, 2);
    EXPECT_EQ(domain::PeopleQuery::fromJson(query.toJson()).lead, u"심가람"_s);
}

TEST_F(LeadWorkers, areReplacedByOneActThatUndoTakesBackAsAWhole)
{
    const base::Id first = put(u"탁현수"_s, u"심가람"_s), second = put(u"방미라"_s, u"배도현"_s);
    const base::Id mine = put(u"표승재"_s, context().userName());
    const auto taken = work::leadworkers::takeOver(context(), {first, second, mine});
    ASSERT_OK(taken);
    EXPECT_EQ(taken->people, 2) << "what is led already is left alone";
    EXPECT_EQ(leadOf(first), context().userName());
    EXPECT_EQ(leadOf(second), context().userName());
    ASSERT_OK(work::log::undo(context(), taken->act, domain::Overwrite::Ask));
    EXPECT_EQ(leadOf(first), u"심가람"_s);
    EXPECT_EQ(leadOf(second), u"배도현"_s);
    EXPECT_EQ(leadOf(mine), context().userName());
}

TEST_F(LeadWorkers, changeNothingWhereOneOfThemIsGoneOrNothingHasToBeDone)
{
    const base::Id first = put(u"탁현수"_s, u"심가람"_s);
    EXPECT_ERROR(work::leadworkers::takeOver(context(), {first, m_vault.vault().ids().next()}),
        base::ErrorKind::NotFound);
    EXPECT_EQ(leadOf(first), u"심가람"_s);
    const base::Id mine = put(u"표승재"_s, context().userName());
    const auto none = work::leadworkers::takeOver(context(), {mine});
    ASSERT_OK(none);
    EXPECT_EQ(none->people, 0);
    EXPECT_TRUE(none->act.isNil());
}

} // namespace
