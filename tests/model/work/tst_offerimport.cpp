// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/history.h"
#include "model/work/log.h"
#include "model/work/offerimport.h"
#include "tests/model/work/workbench.h"

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class OfferImports : public test::WorkTest {
protected:
    static OfferInput row(const QString &organisation, const QString &service, const QString &day)
    {
        OfferInput input;
        input.organisation = organisation;
        input.address = at(200);
        input.service = service;
        input.area = u"rehabilitation"_s;
        input.coverage = {{u"health"_s, 0.5}};
        input.price = 200'000;
        input.subsidy = 180'000;
        input.copay = 20'000;
        input.places = 3;
        input.weekly = {slot(day, u"10:00"_s, u"11:00"_s)};
        return input;
    }
    static QList<OfferInput> threeRows()
    {
        return {row(u"물빛재활의원"_s, u"맞춤재활"_s, u"TU"_s),
            row(u"물빛재활의원"_s, u"맞춤재활"_s, u"FR"_s), row(u"달빛의원"_s, u"맞춤재활"_s, u"TU"_s)};
    }
    static QString figures(const base::Result<OfferImport> &import)
    {
        EXPECT_OK(import);
        return u"%1 %2 %3"_s.arg(import->count(RowOutcome::New))
            .arg(import->count(RowOutcome::Changed))
            .arg(import->count(RowOutcome::Same));
    }
    qint64 countOf(const domain::RecordType &type) { return *store::records::count(connection(), type); }
};

TEST_F(OfferImports, planningWritesNothing)
{
    EXPECT_EQ(figures(services::planOffers(context(), threeRows())), u"3 0 0"_s);
    EXPECT_EQ(*store::history::changeCount(connection()), 0);
}

TEST_F(OfferImports, sharesOrganisationsAndServicesBetweenRows)
{
    EXPECT_EQ(figures(services::applyOffers(context(), threeRows())), u"3 0 0"_s);
    EXPECT_EQ(countOf(domain::typeOf<domain::Organisation>()), 2);
    EXPECT_EQ(countOf(domain::typeOf<domain::Service>()), 2);
    EXPECT_EQ(countOf(domain::typeOf<domain::Offer>()), 3);
    EXPECT_EQ(countOf(domain::typeOf<domain::Slot>()), 3);
}

TEST_F(OfferImports, theSameListAgainDoublesNothingAndMakesNoAct)
{
    ASSERT_OK(services::applyOffers(context(), threeRows()));
    const qint64 changes = *store::history::changeCount(connection());
    QList<OfferInput> again = threeRows();
    again[0].organisation = u" 물빛 재활의원 "_s; // blanks are no difference
    EXPECT_EQ(figures(services::applyOffers(context(), again)), u"0 0 3"_s);
    EXPECT_EQ(*store::history::changeCount(connection()), changes);
}

TEST_F(OfferImports, changesWhatDiffersAndKeepsWhatTheListDoesNotSay)
{
    ASSERT_OK(services::applyOffers(context(), threeRows()));
    QList<OfferInput> again = threeRows();
    again[2].places = 0;
    again[2].note = QString();
    again[2].address = {};
    again[0].places.reset();
    EXPECT_EQ(figures(services::applyOffers(context(), again)), u"0 1 2"_s);
    const auto views = services::list(context());
    ASSERT_OK(views);
    for (const OfferView &view : *views) {
        const bool isThird = view.organisation.name == u"달빛의원";
        EXPECT_EQ(view.offer.places, isThird ? 0 : 3);
        EXPECT_TRUE(view.organisation.address.hasPosition());
    }
}

TEST_F(OfferImports, addsAnOfferForNewSlotsOfAKnownService)
{
    ASSERT_OK(services::applyOffers(context(), threeRows()));
    EXPECT_EQ(
        figures(services::applyOffers(context(), {row(u"달빛의원"_s, u"맞춤재활"_s, u"SA"_s)})), u"1 0 0"_s);
    EXPECT_EQ(countOf(domain::typeOf<domain::Service>()), 2);
    EXPECT_EQ(countOf(domain::typeOf<domain::Offer>()), 4);
}

TEST_F(OfferImports, opensAClosedOfferThatIsListedAgain)
{
    ASSERT_OK(services::applyOffers(context(), threeRows()));
    domain::Offer offer = services::list(context())->first().offer;
    offer.closed = true;
    m_vault.put(offer);
    EXPECT_EQ(services::list(context())->size(), 2);
    EXPECT_EQ(figures(services::applyOffers(context(), threeRows())), u"0 1 2"_s);
    EXPECT_EQ(services::list(context())->size(), 3);
}

TEST_F(OfferImports, leavesAClosedOfferAloneBesideAnOpenOneOfTheSameTimes)
{
    ASSERT_OK(services::applyOffers(context(), threeRows().mid(0, 1)));
    domain::Offer closed = services::list(context())->first().offer;
    domain::Offer open = closed;
    closed.closed = true;
    m_vault.put(closed);
    open.id = {};
    open.version = 0;
    domain::Slot tuesday = slot(u"TU"_s, u"10:00"_s, u"11:00"_s);
    tuesday.parent = m_vault.put(open);
    m_vault.put(tuesday);
    EXPECT_EQ(figures(services::applyOffers(context(), threeRows().mid(0, 1))), u"0 0 1"_s);
    EXPECT_EQ(services::list(context())->size(), 1);
}

TEST_F(OfferImports, knowsOffersWithoutDaysAndSeveralOfTheSameTimes)
{
    QList<OfferInput> rows = threeRows().mid(0, 1);
    rows[0].weekly.clear();
    ASSERT_OK(services::applyOffers(context(), rows));
    domain::Offer second = services::list(context())->first().offer;
    second.id = {};
    second.version = 0;
    second.places = 1;
    m_vault.put(second);
    rows.append(rows.first());
    const auto views = services::list(context());
    ASSERT_OK(views);
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].places = views->at(i).offer.places;
    EXPECT_EQ(figures(services::applyOffers(context(), rows)), u"0 0 2"_s);
}

TEST_F(OfferImports, keepsOfAnAddressWhatTheListDoesNotSay)
{
    ASSERT_OK(services::applyOffers(context(), threeRows().mid(0, 1)));
    domain::Organisation picked = services::organisations(context())->first();
    picked.address.detail = u"2층"_s;
    picked.address.source = domain::PositionSource::Picked;
    m_vault.put(picked);
    QList<OfferInput> rows = threeRows().mid(0, 1);
    rows[0].address.dong.clear();
    rows[0].address.latitude = *rows[0].address.latitude + 1e-8;
    EXPECT_EQ(figures(services::applyOffers(context(), rows)), u"0 0 1"_s);
    EXPECT_EQ(services::organisations(context())->first().address, picked.address);
}

TEST_F(OfferImports, oneUndoTakesTheWholeListBack)
{
    ASSERT_OK(services::applyOffers(context(), threeRows()));
    const auto act = work::log::newestUndoable(context());
    ASSERT_OK(act);
    ASSERT_OK(work::log::undo(context(), (*act)->id, domain::Overwrite::Ask));
    EXPECT_EQ(countOf(domain::typeOf<domain::Offer>()), 0);
    EXPECT_EQ(countOf(domain::typeOf<domain::Organisation>()), 0);
}

TEST_F(OfferImports, namesEveryWrongRowAndTakesTheRest)
{
    QList<OfferInput> rows = threeRows();
    rows[1].copay = 1; // the service of row 1
    rows[2].copay = 1; // alone
    rows.append(row(u"노을의원"_s, u"맞춤재활"_s, u"MO"_s));
    using enum RowOutcome;
    const QList<RowOutcome> outcomes{New, Wrong, Wrong, New};
    EXPECT_EQ(services::planOffers(context(), rows)->rows, outcomes);
    EXPECT_EQ(services::applyOffers(context(), rows)->rows, outcomes);
    EXPECT_EQ(countOf(domain::typeOf<domain::Organisation>()), 2) << "nothing is made of a wrong row";
    EXPECT_EQ(countOf(domain::typeOf<domain::Offer>()), 2);
    const auto views = services::list(context());
    ASSERT_OK(views);
    for (const OfferView &view : *views)
        EXPECT_EQ(view.service.copay, 20'000) << view.organisation.name.toStdString();
}

TEST_F(OfferImports, aWrongRowLeavesWhatIsStoredAlone)
{
    ASSERT_OK(services::applyOffers(context(), threeRows()));
    const qint64 changes = *store::history::changeCount(connection());
    OfferInput wrong = threeRows().first();
    wrong.copay = 1;
    wrong.phone = u"0515550100"_s;
    wrong.places = 9;
    EXPECT_EQ(services::applyOffers(context(), {wrong})->rows, QList{RowOutcome::Wrong});
    EXPECT_EQ(*store::history::changeCount(connection()), changes);
}

TEST_F(OfferImports, oneRowMayCompleteAServiceForTheOthers)
{
    QList<OfferInput> rows = threeRows().mid(0, 2);
    rows[0].price.reset();
    rows[0].subsidy.reset();
    rows[0].copay.reset();
    EXPECT_EQ(figures(services::applyOffers(context(), rows)), u"2 0 0"_s);
}

TEST_F(OfferImports, judgesAThousandWrongRowsAtOnce)
{
    QList<OfferInput> rows;
    for (int i = 0; i < 1000; ++i) {
        rows.append(row(u"기관 %1"_s.arg(i), u"맞춤재활"_s, u"TU"_s));
        rows.last().copay = 1;
    }
    EXPECT_EQ(services::planOffers(context(), rows)->count(RowOutcome::Wrong), 1000);
}

} // namespace
