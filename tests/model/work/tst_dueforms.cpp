// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/dueforms.h"

#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/household.h"
#include "model/work/formhistory.h"
#include "model/work/forms.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/model/work/workbench.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace work;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

namespace {

const QString kOwn = u"urn:carepass:instrument:"_s;

class DueForms : public test::WorkTest {
protected:
    QStringList due(const base::Id &person, QDate day)
    {
        const auto found = dueforms::of(context(), person, day);
        EXPECT_OK(found);
        QStringList names;
        for (const DueForm &one : found.value_or(QList<DueForm>()))
            names.append(one.url.mid(kOwn.size()) + u' ' + one.occasion);
        return names;
    }
    base::Id answer(
        const base::Id &person, const QString &name, const instruments::Answers &answers, QDate day)
    {
        const auto form = forms::open(context(), kOwn + name);
        EXPECT_OK(form);
        const auto id = assessments::finish(context(), **form, {person, day, answers, {}});
        EXPECT_OK(id);
        return id.value_or(base::Id());
    }
    static instruments::Answers phq(int questions, const QString &each)
    {
        QJsonObject answers;
        for (int i = 1; i <= questions; ++i)
            answers.insert(u"phq.%1"_s.arg(i), each);
        return instruments::Answers(answers);
    }
};

TEST_F(DueForms, anIntakeAsksForNeedsAndAShortScreening)
{
    EXPECT_THAT(due(putSomebody(), today()), ElementsAre(u"needs-crisis intake"_s, u"phq-2 intake"_s));
    domain::Person child = somebody();
    child.birth = QDate(2020, 1, 1);
    EXPECT_THAT(due(m_vault.put(child), today()), ElementsAre(u"needs-crisis intake"_s));
    child.status = u"moved"_s;
    EXPECT_TRUE(due(m_vault.put(child), today()).isEmpty());
    EXPECT_ERROR(dueforms::of(context(), context().vault().ids().next(), today()), base::ErrorKind::NotFound);
}

TEST_F(DueForms, needsAreAskedAgainAfterNinetyDays)
{
    const base::Id person = putSomebody();
    assess(person, {{u"health"_s, 2}});
    EXPECT_THAT(due(person, today().addDays(89)), ElementsAre(u"phq-2 intake"_s));
    const auto later = dueforms::of(context(), person, today().addDays(95));
    ASSERT_OK(later);
    EXPECT_EQ(later->first().occasion, u"followUp"_s);
    EXPECT_EQ(later->first().since, today().addDays(90));
    EXPECT_EQ(later->first().lastDay, today());
}

TEST_F(DueForms, aHighShortScreeningAsksForTheLongOne)
{
    const base::Id person = putSomebody();
    answer(person, u"phq-2"_s, phq(2, u"1"_s), today());
    EXPECT_THAT(due(person, today()), Not(Contains(u"phq-9 intake"_s))) << "2 points are not 3";
    answer(person, u"phq-2"_s, phq(2, u"2"_s), today());
    EXPECT_THAT(due(person, today()), Contains(u"phq-9 intake"_s));
    answer(person, u"phq-9"_s, phq(9, u"1"_s), today());
    EXPECT_THAT(due(person, today()), Not(Contains(u"phq-9 intake"_s)));
    EXPECT_THAT(due(person, today()), Contains(u"p4 followUp"_s)) << "the ninth answer is urgent";
}

TEST_F(DueForms, aCarePassIsMeasuredBeforeAndAfter)
{
    const base::Id person = putSomebody();
    domain::Bundle bundle;
    bundle.parent = person;
    bundle.start = u"2026-12"_s;
    bundle.months = 2;
    bundle.state = u"approved"_s;
    domain::BundleItem item;
    item.parent = m_vault.put(bundle);
    item.area = u"rehabilitation"_s;
    m_vault.put(item);
    EXPECT_THAT(due(person, QDate(2026, 11, 20)), Contains(u"barthel baseline"_s));
    EXPECT_THAT(due(person, QDate(2026, 10, 1)), Not(Contains(u"barthel baseline"_s)));
    const QStringList atTheEnd = due(person, QDate(2027, 1, 25));
    EXPECT_THAT(atTheEnd, Contains(u"barthel closing"_s));
    EXPECT_THAT(atTheEnd, Contains(u"satisfaction closing"_s));
    EXPECT_THAT(atTheEnd, Not(Contains(u"carer-strain closing"_s))) << "no care service is in it";
    EXPECT_THAT(due(person, QDate(2027, 6, 1)), Not(Contains(u"barthel closing"_s)));
}

TEST_F(DueForms, aHouseholdIsAskedMemberByMember)
{
    domain::Household home;
    home.name = u"가온네"_s;
    const base::Id household = m_vault.put(home);
    domain::Person first = somebody();
    first.household = household;
    domain::Person second = somebody();
    second.name = u"남궁아린"_s;
    second.birth = QDate(2019, 5, 5);
    second.household = household;
    const base::Id one = m_vault.put(first);
    m_vault.put(second);
    const auto draft = assessments::start(context(), one, *assessments::instrumentFor(context(), today()));
    ASSERT_OK(assessments::keep(context(), *draft));
    const auto all = dueforms::ofHousehold(context(), household, today());
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 2);
    EXPECT_EQ(all->at(0).due.size(), 2);
    EXPECT_TRUE(all->at(0).due.at(0).hasDraft);
    EXPECT_FALSE(all->at(0).due.at(1).hasDraft);
    EXPECT_EQ(all->at(1).name, u"남궁아린"_s);
    EXPECT_EQ(all->at(1).due.size(), 1);
}

TEST_F(DueForms, answersOverTimeStandSideBySide)
{
    const base::Id person = putSomebody();
    answer(person, u"phq-9"_s, phq(9, u"2"_s), today().addDays(-60));
    answer(person, u"phq-9"_s, phq(9, u"1"_s), today());
    const auto history = formhistory::of(context(), person, kOwn + u"phq-9"_s);
    ASSERT_OK(history);
    ASSERT_EQ(history->points.size(), 2);
    EXPECT_EQ(history->points.at(0).day, today().addDays(-60));
    EXPECT_TRUE(history->points.at(1).urgent);
    ASSERT_FALSE(history->figures.isEmpty());
    const FormSeries &total = history->figures.first();
    EXPECT_EQ(total.values, (QList<std::optional<double>>{18, 9}));
    EXPECT_EQ(total.change(), -9);
    EXPECT_EQ(total.bands, (QStringList{u"moderatelySevere"_s, u"mild"_s}));
    EXPECT_EQ(total.maximum, 27);
    ASSERT_EQ(history->questions.size(), 9);
    EXPECT_EQ(history->questions.at(8).values, (QList<std::optional<double>>{2, 1}));
    assess(person, {{u"health"_s, 3}});
    const auto all = formhistory::all(context(), person);
    ASSERT_OK(all);
    EXPECT_EQ(all->size(), 2);
    EXPECT_EQ(all->first().url, assessments::kNeedsInstrument);
    QSet<QString> names;
    for (const FormSeries &series : all->first().questions)
        names.insert(series.name.in(instruments::Language::Korean));
    EXPECT_EQ(names.size(), all->first().questions.size()) << "each area by its own name";
}

TEST_F(DueForms, nameTheNextOneOfTheHouseholdWithoutOpeningAnybody)
{
    const base::Id person = putSomebody();
    domain::Household household;
    household.name = u"한 집"_s;
    domain::Person other = somebody();
    other.name = u"옆 사람"_s;
    const base::Id second = m_vault.put(other);
    ASSERT_OK(people::saveHousehold(context(), household, {person, second}));
    const auto opened
        = [this] { return log::accesses(context(), {}, 100).value_or(QList<domain::AccessEntry>()).size(); };
    const auto before = opened();
    const auto own = dueforms::next(context(), person, today());
    ASSERT_OK(own);
    ASSERT_TRUE(*own);
    EXPECT_EQ((*own)->person, person);
    EXPECT_EQ(opened(), before);
    // Who moved away is asked nothing more.
    domain::Person gone = people::open(context(), person)->person;
    gone.status = u"moved"_s;
    m_vault.put(gone);
    const auto after = opened();
    const auto next = dueforms::next(context(), person, today());
    ASSERT_OK(next);
    ASSERT_TRUE(*next);
    EXPECT_EQ((*next)->person, second);
    EXPECT_EQ(opened(), after);
}

} // namespace
