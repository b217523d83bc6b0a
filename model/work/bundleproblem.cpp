// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundleproblem.h"
#include "model/store/joined.h"

#include "model/bundle/rules.h"
#include "model/domain/appointment.h"
#include "model/domain/benefit.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/store/places.h"
#include "model/store/records.h"
#include "model/store/settings.h"
#include "model/work/assessments.h"
#include "model/work/bundleplaces.h"
#include "model/work/context.h"
#include "model/work/offerfit.h"
#include "model/work/serviceterms.h"
#include "model/work/slottext.h"

#include <algorithm>

namespace work {
namespace {

constexpr size_t kAllPairsUpTo = 600;

void addReceived(std::vector<bundle::Received> &received, const bundle::Received &one)
{
    if (std::find(received.begin(), received.end(), one) == received.end())
        received.push_back(one);
}

bool isCurrent(QDate from, QDate until, QDate on)
{
    return (!from.isValid() || from <= on) && (!until.isValid() || on <= until);
}

base::Done readPerson(sql::Connection &connection, const base::Id &id, BundleProblem &made)
{
    const auto person = store::records::find<domain::Person>(connection, id);
    if (!person || !*person)
        return person ? base::Error{base::ErrorKind::NotFound, QStringLiteral("person")} : person.error();
    made.person = **person;
    if (made.person.household.isNil())
        return {};
    const auto household = store::records::find<domain::Household>(connection, made.person.household);
    if (!household)
        return household.error();
    made.household = *household;
    return {};
}

base::Done readStart(sql::Connection &connection, BundleProblem &made)
{
    const auto centres = store::settings::read(connection, QStringLiteral("dong-centres"));
    if (!centres)
        return centres.error();
    made.start = reach::startOf(made.person, made.household, centres->toObject());
    return {};
}

base::Done readNeeds(Context &context, BundleProblem &made)
{
    const auto latest = assessments::latest(context, made.person.id);
    if (!latest)
        return latest.error();
    made.assessment = *latest;
    if (!*latest)
        return {};
    for (const domain::NeedArea area : domain::kAllNeedAreas) {
        const QJsonValue severity = (*latest)->severities.value(domain::codeOf(area));
        if (severity.isDouble())
            made.problem.needs.push_back({area, severity.toInt(), 1});
    }
    return {};
}

base::Done readBenefits(sql::Connection &connection, QDate on, BundleProblem &made)
{
    const auto benefits = store::joined::childrenOf<domain::Benefit>(connection, made.person.id);
    if (!benefits)
        return benefits.error();
    for (const domain::Benefit &benefit : *benefits) {
        if (!isCurrent(benefit.from, benefit.until, on))
            continue;
        const auto area = domain::serviceAreaOf(benefit.area);
        const auto need = domain::needAreaOf(benefit.need);
        if (area && need) {
            addReceived(made.problem.received, {*area, *need});
            continue;
        }
        for (const bundle::Received &usual : made.rules.benefitCoverage.value(benefit.kind)) {
            if (usual.area == area.value_or(usual.area) && usual.need == need.value_or(usual.need))
                addReceived(made.problem.received, usual);
        }
    }
    return {};
}

bool isRunning(const domain::Bundle &bundle)
{
    static const QStringList states{QStringLiteral("approved"), QStringLiteral("requested"),
        QStringLiteral("active"), QStringLiteral("paused")};
    return states.contains(bundle.state);
}

base::Done readOtherBundles(sql::Connection &connection, const base::Id &own, QDate on, BundleProblem &made)
{
    const auto bundles = store::joined::childrenOf<domain::Bundle>(connection, made.person.id);
    if (!bundles)
        return bundles.error();
    for (const domain::Bundle &bundle : *bundles) {
        if (bundle.id == own || !isRunning(bundle))
            continue;
        const auto items = store::records::childrenOf<domain::BundleItem>(connection, bundle.id);
        if (!items)
            return items.error();
        for (const domain::BundleItem &item : *items) {
            const int index = made.indexOf(item.offer);
            if (index < 0 || !isCurrent(item.from, item.until, on))
                continue;
            const bundle::Offer &offer = made.problem.offers[size_t(index)];
            for (const domain::NeedArea need : domain::kAllNeedAreas) {
                if (offer.covers(need) > 0)
                    addReceived(made.problem.received, {offer.area, need});
            }
        }
    }
    return {};
}

base::Done readAppointments(sql::Connection &connection, BundleProblem &made)
{
    const auto fixed = store::joined::childrenOf<domain::Appointment>(connection, made.person.id);
    if (!fixed)
        return fixed.error();
    for (const domain::Appointment &one : *fixed) {
        if (const auto weekly = slottext::weeklyOf(one.day, one.from, one.until))
            made.problem.fixed.push_back(*weekly);
    }
    return {};
}

/// The place where an offer is given: the person's own where it comes home.
std::optional<reach::Place> placeOf(const OfferView &view, const BundleProblem &made)
{
    return view.service.home ? made.start : reach::placeOf(view.address());
}

int minutesBetween(const reach::Place &from, const reach::Place &to, const BundleProblem &made)
{
    return reach::minutesBetween(from, to, made.rules.speedOf(made.person.mobility), made.rules.detour);
}

/// Who has places of the offers by bundles, and which of these are those of the bundle that it is about: its
/// own place is free for itself.
struct PlacesInUse {
    QHash<base::Id, int> taken;
    QSet<base::Id> own;

    int freeOf(domain::Offer offer) const
    {
        const bool isOwn = own.contains(offer.id);
        if (isOwn && offer.places)
            offer.places = *offer.places + 1;
        return bundleplaces::freeOf(offer, taken.value(offer.id) - (isOwn ? 1 : 0));
    }
};

base::Result<PlacesInUse> readPlaces(sql::Connection &connection, const base::Id &own)
{
    auto taken = store::places::taken(connection);
    if (!taken)
        return taken.error();
    PlacesInUse places{std::move(*taken), {}};
    if (own.isNil())
        return places;
    const auto items = store::records::childrenOf<domain::BundleItem>(connection, own);
    if (!items)
        return items.error();
    for (const domain::BundleItem &item : *items) {
        if (bundleplaces::hasPlace(item))
            places.own.insert(item.offer);
    }
    return places;
}

bundle::Offer offerOf(const OfferView &view, domain::ServiceArea area, QDate on, const BundleProblem &made)
{
    const domain::Service &service = view.service;
    bundle::Offer offer;
    offer.id = view.offer.id.toString();
    offer.service = service.id.toString();
    offer.provider = view.organisation.name;
    offer.area = area;
    for (const domain::NeedArea need : domain::kAllNeedAreas)
        offer.coverage[size_t(need)]
            = std::clamp(service.coverage.value(domain::codeOf(need)).toDouble(), 0.0, 1.0);
    offer.fit = offerfit::fitOf(made.person, service).value_or(0);
    offer.preference = offerfit::preferenceOf(made.person, view);
    offer.comesHome = service.home;
    const auto place = placeOf(view, made);
    if (service.home)
        offer.minutes = 0;
    else if (place && made.start)
        offer.minutes = minutesBetween(*made.start, *place, made);
    const ServicePrice price = serviceterms::priceOn(service, view.prices, made.person.incomeGrade, on);
    offer.price = price.price.value_or(0);
    offer.subsidy = price.subsidy.value_or(0);
    offer.copay = price.copay.value_or(0);
    for (const domain::Slot &slot : view.weekly) {
        if (const auto weekly = slottext::weeklyOf(slot))
            offer.weekly.push_back(*weekly);
    }
    if (!offerfit::isEligible(made.person, service, on))
        offer.excluded = bundle::RuleId::Eligibility;
    else if (!serviceterms::isRegistered(service, view.registrations, on))
        offer.excluded = bundle::RuleId::Registration;
    return offer;
}

base::Done readOffers(Context &context, const ProblemScope &scope, QDate on, BundleProblem &made)
{
    const auto places = readPlaces(context.connection(), scope.bundle);
    if (!places)
        return places.error();
    const auto views = services::list(context, IncludeClosed::Yes);
    if (!views)
        return views.error();
    for (const OfferView &view : *views) {
        const auto area = domain::serviceAreaOf(view.service.area);
        if (!area || (view.offer.closed && !scope.offers.contains(view.offer.id)))
            continue;
        made.problem.offers.push_back(offerOf(view, *area, on, made));
        made.problem.offers.back().places = places->freeOf(view.offer);
        made.offers.append(view);
    }
    return {};
}

void excludeDuplicates(bundle::Problem &problem)
{
    for (bundle::Offer &offer : problem.offers) {
        const bool duplicates = std::any_of(
            problem.received.begin(), problem.received.end(), [&](const bundle::Received &received) {
                return received.area == offer.area && offer.covers(received.need) > 0;
            });
        if (duplicates && !offer.excluded)
            offer.excluded = bundle::RuleId::Duplication;
    }
}

void linkTravel(BundleProblem &made)
{
    std::vector<bundle::Offer> &offers = made.problem.offers;
    std::vector<std::optional<reach::Place>> places;
    for (const OfferView &view : made.offers)
        places.push_back(placeOf(view, made));
    const bool all = offers.size() <= kAllPairsUpTo;
    for (size_t first = 0; first < offers.size(); ++first) {
        for (size_t second = first + 1; places[first] && second < offers.size(); ++second) {
            if (!places[second] || *places[first] == *places[second])
                continue;
            const int minutes = minutesBetween(*places[first], *places[second], made);
            if (minutes > 0 && (all || bundle::collide(offers[first].weekly, offers[second].weekly, minutes)))
                made.problem.travel.push_back({int(first), int(second), minutes});
        }
    }
}

} // namespace

int BundleProblem::indexOf(const base::Id &offer) const
{
    const auto found = std::find_if(
        offers.begin(), offers.end(), [&](const auto &view) { return view.offer.id == offer; });
    return found == offers.end() ? -1 : int(found - offers.begin());
}

base::Result<BundleProblem> bundleProblem(
    Context &context, const base::Id &person, base::Month start, const ProblemScope &scope)
{
    if (!start.isValid())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("start")};
    sql::Connection &connection = context.connection();
    const QDate on = start.firstDay();
    BundleProblem made;
    auto rules = bundlerules::inForce(context, start);
    if (!rules)
        return rules.error();
    made.rules = std::move(*rules);
    made.problem.person = person.toString();
    made.problem.start = base::isoMonth(start);
    made.problem.parameters = made.rules.parameters;
    if (const base::Done read = readPerson(connection, person, made); !read)
        return read.error();
    made.problem.parameters.copayLimit = made.person.copayLimit;
    if (const base::Done read = readStart(connection, made); !read)
        return read.error();
    if (const base::Done read = readNeeds(context, made); !read)
        return read.error();
    if (const base::Done read = readOffers(context, scope, on, made); !read)
        return read.error();
    if (const base::Done read = readBenefits(connection, on, made); !read)
        return read.error();
    if (const base::Done read = readOtherBundles(connection, scope.bundle, on, made); !read)
        return read.error();
    if (const base::Done read = readAppointments(connection, made); !read)
        return read.error();
    excludeDuplicates(made.problem);
    linkTravel(made);
    return made;
}

} // namespace work
