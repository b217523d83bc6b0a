// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/consentview.h"

#include "model/base/calendar.h"
#include "model/bundle/lifecycle.h"
#include "model/domain/offer.h"
#include "model/domain/service.h"
#include "model/store/joined.h"
#include "model/work/bundlechecks.h"
#include "model/work/context.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::consents {
namespace {

/// Whether services of the bundle run, or may still begin.
bool isOpen(const domain::Bundle &bundle)
{
    using enum bundle::State;
    const auto state = bundle::stateOf(bundle.state).value_or(Draft);
    return state == Draft || state == Conference || state == Approved || state == Requested || state == Active
        || state == Paused;
}

base::Result<std::optional<domain::Organisation>> providerOf(Context &context, const base::Id &offerId)
{
    using Found = std::optional<domain::Organisation>;
    const auto offer = store::records::find<domain::Offer>(context.connection(), offerId);
    if (!offer || !*offer)
        return offer ? base::Result<Found>(Found()) : offer.error();
    const auto service = store::records::find<domain::Service>(context.connection(), (*offer)->parent);
    if (!service || !*service)
        return service ? base::Result<Found>(Found()) : service.error();
    return store::records::find<domain::Organisation>(context.connection(), (*service)->parent);
}

/// What is known about consents when the items of a bundle are looked through.
struct Consents {
    QList<ConsentLine> lines; ///< newest first
    QList<ConsentForm> forms;
    QSet<base::Id> agreed;
    QDate on; ///< a consent has to count on this day
};

QDate dayOf(const domain::Consent &consent, ConsentStands stands)
{
    if (stands == ConsentStands::Withdrawn)
        return consent.withdrawn;
    return stands == ConsentStands::RunOut ? consent.until : consent.day;
}

void addLast(LackingConsent &lacking, const Consents &known)
{
    const auto newest = std::ranges::find(known.lines, lacking.organisation,
        [](const ConsentLine &line) { return line.consent.organisation; });
    if (newest == known.lines.end())
        return;
    lacking.last = standsOn(newest->consent, known.forms, known.on);
    lacking.lastDay = dayOf(newest->consent, *lacking.last);
}

base::Done addItem(Context &context, const domain::Bundle &bundle, const domain::BundleItem &item,
    const Consents &known, QList<LackingConsent> &all)
{
    const auto provider = providerOf(context, item.offer);
    if (!provider)
        return provider.error();
    if (!*provider || known.agreed.contains((*provider)->id))
        return {};
    auto found = std::find_if(all.begin(), all.end(),
        [&](const LackingConsent &one) { return one.organisation == (*provider)->id; });
    if (found == all.end()) {
        found = all.insert(all.end(), {(*provider)->id, (*provider)->name, bundle.id, {}, false});
        addLast(*found, known);
    }
    if (!item.serviceName.isEmpty() && !found->services.contains(item.serviceName))
        found->services.append(item.serviceName);
    if (item.state == u"running" || item.state == u"held") {
        found->isRunning = true;
        found->bundle = bundle.id;
    }
    return {};
}

base::Done readPapers(Context &context, ConsentsOfPerson &view)
{
    for (const ConsentLine &line : std::as_const(view.lines)) {
        const base::Id &id = line.consent.attachment;
        if (id.isNil() || view.papers.contains(id))
            continue;
        const auto paper = store::records::find<domain::Attachment>(context.connection(), id);
        if (!paper)
            return paper.error();
        if (*paper)
            view.papers.insert(id, **paper);
    }
    return {};
}

} // namespace

base::Result<QList<LackingConsent>> lacking(Context &context, const base::Id &person)
{
    const QDate today = base::koreanDay(context.clock().now());
    const auto bundles = store::joined::childrenOf<domain::Bundle>(context.connection(), person);
    const auto lines = list(context, person);
    const auto forms = consentforms::all(context);
    if (!bundles || !lines || !forms)
        return !bundles ? bundles.error() : !lines ? lines.error() : forms.error();
    QList<LackingConsent> all;
    for (const domain::Bundle &bundle : *bundles) {
        if (!isOpen(bundle))
            continue;
        // A consent counts on the first day of service, as rule 9 has it.
        const base::Month start = base::monthFromIso(bundle.start).value_or(base::monthOf(today));
        const QDate on = std::max(today, start.firstDay());
        const auto agreed = recipients(context, person, on);
        const auto items = bundlechecks::itemsOf(context, bundle.id);
        if (!agreed || !items)
            return agreed ? items.error() : agreed.error();
        for (const domain::BundleItem &item : bundlechecks::currentOf(*items)) {
            const base::Done added = addItem(context, bundle, item, {*lines, *forms, *agreed, on}, all);
            if (!added)
                return added.error();
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const LackingConsent &first, const LackingConsent &second) {
        return first.isRunning > second.isRunning;
    });
    return all;
}

base::Result<ConsentsOfPerson> ofPerson(Context &context, const base::Id &id)
{
    const auto person = store::records::find<domain::Person>(context.connection(), id);
    if (!person || !*person)
        return person ? base::Error{base::ErrorKind::NotFound, u"person"_s} : person.error();
    const auto lines = list(context, id);
    const auto forms = consentforms::all(context);
    const auto lacks = lacking(context, id);
    if (!lines || !forms || !lacks)
        return !lines ? lines.error() : !forms ? forms.error() : lacks.error();
    ConsentsOfPerson view{**person, *lines, *forms, *lacks, {}, {}};
    if (const base::Done read = readPapers(context, view); !read)
        return read.error();
    const auto organisations = store::records::all<domain::Organisation>(context.connection());
    if (!organisations)
        return organisations.error();
    view.organisations = *organisations;
    std::sort(view.organisations.begin(), view.organisations.end(),
        [](const auto &one, const auto &other) { return one.name.localeAwareCompare(other.name) < 0; });
    return view;
}

} // namespace work::consents
