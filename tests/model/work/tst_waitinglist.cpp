// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/waitinglist.h"

#include "model/work/bundleproblem.h"
#include "model/work/log.h"
#include "tests/model/work/workbench.h"

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class WaitingList : public test::WorkTest {
protected:
    base::Id offerWith(qint64 places)
    {
        ServiceEdit edit = service(u"care"_s, u"방문 돌봄"_s);
        edit.offers[0].offer.places = places;
        return put(edit).first();
    }
    QStringList waiting(const base::Id &offer)
    {
        QStringList names;
        const auto people = waitinglist::of(context(), offer);
        EXPECT_OK(people);
        for (const WaitingPerson &one : *people)
            names.append(one.name);
        return names;
    }
    base::Id putPerson(const QString &name)
    {
        domain::Person person = somebody();
        person.name = name;
        return m_vault.put(person);
    }
};

TEST_F(WaitingList, standsInTheOrderOfTheDays)
{
    const base::Id offer = offerWith(0);
    ASSERT_OK(waitinglist::put(context(), putPerson(u"둘"_s), offer, {2026, 11, 2}));
    ASSERT_OK(waitinglist::put(context(), putPerson(u"셋"_s), offer, {2026, 11, 2}));
    ASSERT_OK(waitinglist::put(context(), putPerson(u"하나"_s), offer, {2026, 11, 1}));
    EXPECT_EQ(waiting(offer), (QStringList{u"하나"_s, u"둘"_s, u"셋"_s}));
    EXPECT_EQ(waitinglist::counts(context())->value(offer), 3);
    EXPECT_EQ((*services::find(context(), offer))->waiting, 3);
}

TEST_F(WaitingList, takesNobodyTwiceAndNobodyForAClosedOffer)
{
    const base::Id offer = offerWith(0);
    const base::Id person = putSomebody();
    ASSERT_OK(waitinglist::put(context(), person, offer));
    EXPECT_ERROR(waitinglist::put(context(), person, offer), base::ErrorKind::RefusedByRule);
    EXPECT_ERROR(waitinglist::put(context(), offer, offer), base::ErrorKind::NotFound);
    ASSERT_OK(services::setClosed(context(), (*services::find(context(), offer))->service.id, true));
    EXPECT_ERROR(waitinglist::put(context(), putPerson(u"둘"_s), offer), base::ErrorKind::RefusedByRule);
}

TEST_F(WaitingList, givesTheFreePlaceToTheFirstInOneActAndOneUndo)
{
    const base::Id offer = offerWith(1);
    ASSERT_OK(waitinglist::put(context(), putPerson(u"하나"_s), offer, {2026, 11, 1}));
    ASSERT_OK(waitinglist::put(context(), putPerson(u"둘"_s), offer, {2026, 11, 2}));
    ASSERT_OK(waitinglist::placeNext(context(), offer));
    EXPECT_EQ(waiting(offer), QStringList{u"둘"_s});
    EXPECT_EQ((*services::find(context(), offer))->offer.places, 0);
    EXPECT_ERROR(waitinglist::placeNext(context(), offer), base::ErrorKind::RefusedByRule);
    const auto act = work::log::newestUndoable(context());
    ASSERT_OK(work::log::undo(context(), (*act)->id, domain::Overwrite::Ask));
    EXPECT_EQ(waiting(offer), (QStringList{u"하나"_s, u"둘"_s}));
    EXPECT_EQ((*services::find(context(), offer))->offer.places, 1);
}

TEST_F(WaitingList, whoWithdrewTakesNoPlace)
{
    const base::Id offer = offerWith(1);
    const auto entry = waitinglist::put(context(), putSomebody(), offer);
    ASSERT_OK(entry);
    EXPECT_ERROR(waitinglist::take(context(), *entry, u"nonsense"_s), base::ErrorKind::InvalidInput);
    ASSERT_OK(waitinglist::take(context(), *entry, u"withdrawn"_s));
    EXPECT_EQ((*services::find(context(), offer))->offer.places, 1);
    EXPECT_ERROR(waitinglist::take(context(), *entry, u"withdrawn"_s), base::ErrorKind::RefusedByRule);
    EXPECT_TRUE(waiting(offer).isEmpty());
}

TEST_F(WaitingList, aServiceThatSomebodyWaitsForCannotBeRemoved)
{
    const base::Id offer = offerWith(0);
    ASSERT_OK(waitinglist::put(context(), putSomebody(), offer));
    const base::Id service = (*services::find(context(), offer))->service.id;
    EXPECT_ERROR(services::remove(context(), service, {}), base::ErrorKind::RefusedByRule);
}

} // namespace
