// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bundle/lifebench.h"

#include "model/store/keyring.h"
#include "model/store/vaultfiles.h"
#include "model/work/bundles.h"
#include "model/work/services.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace lifebench {

namespace {

QDate today(work::Context &context)
{
    return base::koreanDay(context.clock().now());
}

} // namespace

base::Id keepBest(support::TestDesk &desk, const bundlesample::Sample &sample)
{
    return desk.act([&](work::Context &context) -> base::Result<base::Id> {
        const auto found = work::bundles::suggest(context, sample.person, base::Month{2026, 12});
        if (!found)
            return found.error();
        work::BundleInput input;
        input.person = sample.person;
        input.start = {2026, 12};
        for (const int offer : found->solution.bundles.front().offers)
            input.offers.append(found->made.offers.at(offer).offer.id);
        return work::bundles::create(context, input);
    });
}

void consent(support::TestDesk &desk, const bundlesample::Sample &sample, const QString &organisation)
{
    desk.act([&](work::Context &context) -> base::Result<base::Id> {
        const auto view = work::services::find(context, sample.offers.value(organisation));
        if (!view)
            return view.error();
        domain::Consent consent;
        consent.parent = sample.person;
        consent.form = u"thirdParty"_s;
        consent.day = today(context);
        consent.ticks = {{u"contact"_s, true}, {u"plan"_s, true}};
        consent.organisation = (*view)->organisation.id;
        consent.givenBy = u"self"_s;
        consent.method = u"paper"_s;
        return work::consents::add(context, {consent, {}, {}});
    });
}

void consentAll(support::TestDesk &desk, const bundlesample::Sample &sample)
{
    for (const QString &organisation : sample.offers.keys())
        consent(desk, sample, organisation);
}

void meet(support::TestDesk &desk, const bundlesample::Sample &sample, const base::Id &bundle,
    const QString &decision)
{
    desk.act([&](work::Context &context) {
        domain::Conference conference;
        conference.parent = sample.person;
        conference.day = today(context);
        conference.kind = u"dong"_s;
        conference.attendees = u"민가람, 물빛동 찾아가는보건복지팀, 주무관"_s;
        conference.pledged = true;
        conference.bundle = bundle;
        conference.decision = decision;
        conference.reason = u"더 살펴봄"_s;
        return work::conferences::save(context, conference);
    });
}

void run(support::TestDesk &desk, const bundlesample::Sample &sample, const base::Id &bundle)
{
    desk.act([&](work::Context &context) { return work::bundlelife::toConference(context, bundle); });
    meet(desk, sample, bundle);
    desk.act([&](work::Context &context) { return work::bundlelife::approve(context, bundle); });
    consentAll(desk, sample);
    desk.act([&](work::Context &context) {
        return work::bundlelife::activate(context, bundle, today(context));
    });
}

void exchange(support::TestDesk &desk, const bundlesample::Sample &sample, const base::Id &bundle)
{
    work::ExchangeInput input;
    input.bundle = bundle;
    input.item = itemOf(desk, bundle, u"다온방문재활"_s);
    input.offer = sample.offers.value(u"은하운동교실"_s);
    input.reason = u"집 밖에서 운동하고 싶어 함"_s;
    input.reasons = {{u"time"_s, u"외래가 없는 주에만 감"_s}};
    desk.act([&](work::Context &context) {
        input.from = std::max(today(context), QDate(2026, 12, 1)).addDays(14);
        return work::bundlechanges::exchange(context, input);
    });
}

work::BundleLife lifeOf(support::TestDesk &desk, const base::Id &bundle)
{
    return desk.act([&](work::Context &context) { return work::bundlelife::open(context, bundle); });
}

base::Id itemOf(support::TestDesk &desk, const base::Id &bundle, const QString &organisation)
{
    for (const domain::BundleItem &item : lifeOf(desk, bundle).view.items) {
        if (item.provider == organisation)
            return item.id;
    }
    ADD_FAILURE() << "no service of " << organisation.toStdString();
    return {};
}

QString colleague(support::TestDesk &desk)
{
    base::SeededRandom random(99);
    const store::Environment environment{desk.vault().clock(), random, support::kSmallCost};
    const QString path = desk.vault().file(u"second.carepass"_s);
    EXPECT_OK(
        store::vaultfiles::create(path, u"심가람"_s, u"둘째사람 Bb2@"_s, support::kSmallCost, environment));
    desk.act([&](work::Context &context) { return work::log::addUser(context, path); });
    return path;
}

void setDay(support::TestDesk &desk, QDate day)
{
    desk.vault().clock().set(QDateTime(day, QTime(14, 0), QTimeZone(9 * 3600)).toMSecsSinceEpoch());
}

} // namespace lifebench
