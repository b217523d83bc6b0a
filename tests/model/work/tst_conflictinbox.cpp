// SPDX-License-Identifier: GPL-3.0-or-later
// One list of conflicts in full, and how many there are in the others.
#include "model/work/conflictinbox.h"

#include "model/work/conflictpeople.h"
#include "model/work/merges.h"
#include "model/work/officestate.h"
#include "tests/model/work/apartworkers.h"

using namespace Qt::StringLiterals;
using work::conflictinbox::Inbox;
using work::conflictinbox::List;
using work::conflictinbox::Wanted;

namespace {

struct ConflictInbox : ApartWorkers {
    Inbox read(const Wanted &wanted = {})
    {
        const auto inbox = work::conflictinbox::read(*a.context, wanted);
        EXPECT_OK(inbox);
        return inbox.value_or(Inbox());
    }
    Inbox read(List list)
    {
        Wanted wanted;
        wanted.list = list;
        return read(wanted);
    }
    /// Another person whom both have.
    base::Id another(const QString &name)
    {
        const base::Id id = a.vault.put(support::person(name));
        syncAll();
        return id;
    }
    void writeApart(const base::Id &whom, const std::function<void(domain::Person &, const QString &)> &write)
    {
        for (Worker *who : {&a, &e}) {
            domain::Person one = who->vault.get<domain::Person>(whom);
            write(one, who == &a ? u"가"_s : u"나"_s);
            who->vault.put(one);
        }
        syncAll();
    }
    /// Something that has to be decided.
    void disagree(const base::Id &whom)
    {
        writeApart(whom, [](domain::Person &one, const QString &text) { one.safetyNote = text; });
    }
    /// Something that nobody has to decide.
    void differ(const base::Id &whom)
    {
        writeApart(whom, [](domain::Person &one, const QString &text) { one.nickname = text; });
    }
    /// Something that goes together.
    void writeBeside(const base::Id &whom)
    {
        writeApart(whom, [](domain::Person &one, const QString &text) {
            (text == u"가" ? one.nickname : one.romanName) = text;
        });
    }
    void settleAll()
    {
        QList<work::disagreements::Choice> choices;
        for (const domain::Disagreement &one : a.open())
            choices.append({one, domain::Settle::Mine, {}});
        EXPECT_FALSE(work::disagreements::settleAll(*a.context, choices).stopped);
    }
};

TEST_F(ConflictInbox, holdsTheListThatIsAskedForAndTheCountsOfAll)
{
    const base::Id quiet = another(u"방미라"_s);
    const base::Id merged = another(u"강말순"_s);
    disagree(another(u"도영철"_s));
    settleAll();
    disagree(person);
    differ(person);
    differ(quiet);
    writeBeside(merged);
    for (const List list : {List::ToDecide, List::Settled, List::Matched}) {
        const Inbox inbox = read(list);
        EXPECT_EQ(inbox.list, list);
        EXPECT_EQ(inbox.count(List::ToDecide), 1);
        EXPECT_EQ(inbox.count(List::Settled), 1);
        EXPECT_EQ(inbox.count(List::Matched), 2);
        EXPECT_EQ(inbox.settled.size(), list == List::Settled ? 1 : 0);
        EXPECT_EQ(inbox.merged.size(), list == List::Matched ? 1 : 0);
        EXPECT_EQ(inbox.open.size(), list == List::ToDecide ? 2 : list == List::Matched ? 1 : 0);
        for (const domain::Disagreement &one : inbox.open)
            EXPECT_EQ(one.subject.id, list == List::ToDecide ? person : quiet);
    }
}

TEST_F(ConflictInbox, beginsWhereThereIsSomethingToDoOrWithWhomIsAskedFor)
{
    EXPECT_EQ(read().list, List::ToDecide) << "nothing differs";
    const base::Id quiet = another(u"방미라"_s);
    differ(quiet);
    EXPECT_EQ(read().list, List::Matched);
    disagree(person);
    EXPECT_EQ(read().list, List::ToDecide);
    Wanted wanted;
    wanted.list = List::Settled;
    wanted.subject = quiet;
    EXPECT_EQ(read(wanted).list, List::Matched);
    wanted.subject = another(u"강말순"_s);
    EXPECT_EQ(read(wanted).list, List::Settled) << "nothing is open about her";
}

TEST_F(ConflictInbox, countsWhomTheListsTellAlsoForTheBadge)
{
    disagree(person);
    disagree(another(u"도영철"_s));
    differ(another(u"방미라"_s));
    const auto people = work::ConflictPeople::read(*a.context);
    ASSERT_OK(people);
    QSet<base::Id> toDecide;
    QSet<base::Id> all;
    for (const domain::Disagreement &one : a.open()) {
        all.insert(one.subject.id);
        if (one.mustDecide)
            toDecide.insert(one.subject.id);
    }
    EXPECT_EQ(people->toDecide(), toDecide);
    EXPECT_EQ(people->others(), all - toDecide);
    const auto state = work::officestate::read(*a.context);
    ASSERT_OK(state);
    EXPECT_EQ(state->toDecide, 2);
    settleAll();
    EXPECT_EQ(work::officestate::read(*a.context)->toDecide, 0);
}

TEST_F(ConflictInbox, keepsTheCountOfWhatWentTogetherTrueByWhatWasTouched)
{
    const base::Id other = another(u"강말순"_s);
    writeBeside(person);
    Wanted wanted;
    wanted.list = List::ToDecide;
    wanted.merged = read(List::ToDecide).mergedCensus;
    ASSERT_EQ(wanted.merged.count(), 1);
    writeBeside(other);
    EXPECT_EQ(read(wanted).mergedCensus.count(), 1) << "nobody has said that it was touched";
    wanted.touched = {{u"person"_s, other}};
    wanted.merged = read(wanted).mergedCensus;
    EXPECT_EQ(wanted.merged.count(), 2);
    auto writer = store::ActWriter::begin(a.vault.vault(), a.vault.connection(), {u"test"_s});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::Person>(person));
    ASSERT_OK(writer->commit());
    wanted.touched = {{u"person"_s, person}};
    EXPECT_EQ(read(wanted).mergedCensus.count(), 1);
    EXPECT_EQ(work::merges::since(*a.context, 0)->size(), 1);
}

TEST_F(ConflictInbox, looksAtTheWholeListWhereMuchWasTouched)
{
    Wanted wanted;
    wanted.merged = read(List::ToDecide).mergedCensus;
    wanted.list = List::ToDecide;
    writeBeside(person);
    base::SeededRandom random(7);
    for (qsizetype at = 0; at < work::MergedCensus::kMany; ++at)
        wanted.touched.append({u"person"_s, base::Id::make(at, random)});
    EXPECT_EQ(read(wanted).mergedCensus.count(), 1);
}

TEST_F(ConflictInbox, forgetsInItsCountWhatIsOlderThanItsList)
{
    writeBeside(person);
    Wanted wanted;
    wanted.list = List::Settled;
    wanted.merged = read(List::Settled).mergedCensus;
    ASSERT_EQ(wanted.merged.count(), 1);
    a.vault.clock().advance((work::conflictinbox::kMergedDays + 1) * 24ll * 3600 * 1000);
    EXPECT_EQ(read(wanted).mergedCensus.count(), 0);
    EXPECT_EQ(read(List::Matched).merged.size(), 0);
}

} // namespace
