// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/careduties.h"

#include "model/base/calendar.h"
#include "model/store/carelist.h"
#include "model/work/consents.h"
#include "model/work/context.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace work::careduties {
namespace {

using domain::CareDuty;
using domain::TodayReason;
using Kind = CareDuty::Kind;

/// How long consents of one kind hold: of a form that names nobody, or to a recipient, whatever the form.
struct Holding {
    QString form;
    base::Id organisation;
    QDate until;
};
using Holdings = QHash<base::Id, QList<Holding>>; ///< by person

/// A duty and whom to name with it.
struct Found {
    CareDuty duty;
    store::carelist::Person person;
};

QDate untilOf(const QList<Holding> &all, const QString &form, const base::Id &organisation)
{
    for (const Holding &one : all) {
        if (one.form == form && one.organisation == organisation)
            return one.until;
    }
    return {};
}

void add(QList<Holding> &all, const Holding &more)
{
    for (Holding &one : all) {
        if (one.form == more.form && one.organisation == more.organisation) {
            one.until = std::max(one.until, more.until);
            return;
        }
    }
    all.append(more);
}

/// What is in force, by person.
base::Result<Holdings> holdings(Context &context, const base::Id &person, QDate today)
{
    const auto forms = consentforms::all(context);
    const auto consents = store::carelist::consents(context.connection(), person);
    if (!forms || !consents)
        return forms ? consents.error() : forms.error();
    Holdings held;
    for (const domain::Consent &one : *consents) {
        if (consents::standsOn(one, *forms, today) != ConsentStands::InForce)
            continue;
        const QDate until
            = one.until.isValid() ? one.until : QDate::fromJulianDay(std::numeric_limits<int>::max());
        // Rule 9 asks for a recipient, whatever the form.
        const QString form = one.organisation.isNil() ? one.form : QString();
        add(held[one.parent], {form, one.organisation, until});
    }
    return held;
}

base::Done addConsents(Context &context, const base::Id &person, int days, QList<Found> &found)
{
    const QDate today = base::koreanDay(context.clock().now());
    const auto providers = store::carelist::providers(context.connection(), person);
    const auto held = holdings(context, person, today);
    if (!providers || !held)
        return providers ? held.error() : providers.error();
    QHash<base::Id, std::pair<store::carelist::Person, base::Id>> cared;
    for (const store::carelist::Provider &provider : *providers) {
        cared.insert(provider.person.id, {provider.person, provider.bundle});
        const QDate day = untilOf(held->value(provider.person.id), {}, provider.organisation);
        if (day.isValid() && day > today.addDays(days))
            continue;
        found.append({{day.isValid() ? Kind::ConsentEnding : Kind::ConsentMissing, provider.person.id,
                          provider.bundle, u"thirdParty"_s, provider.organisation, provider.name, day},
            provider.person});
    }
    for (auto one = cared.cbegin(); one != cared.cend(); ++one) {
        const auto &[who, bundle] = one.value();
        for (const Holding &holding : held->value(one.key())) {
            if (holding.organisation.isNil() && holding.until <= today.addDays(days))
                found.append(
                    {{Kind::ConsentEnding, one.key(), bundle, holding.form, {}, {}, holding.until}, who});
        }
    }
    return {};
}

/// Owed first, then missing, then ending; within these by day and name.
bool isBefore(const Found &first, const Found &second)
{
    const auto key = [](const Found &one) {
        return std::tuple(int(one.duty.kind), one.duty.due.isValid() ? one.duty.due.toJulianDay() : 0,
            one.person.name, one.duty.organisationName, one.duty.form);
    };
    return key(first) < key(second);
}

base::Result<QList<Found>> find(Context &context, const base::Id &person, int days)
{
    QList<Found> found;
    const auto owed = store::carelist::owedConferences(context.connection(), person);
    if (!owed)
        return owed.error();
    for (const store::carelist::Owed &one : *owed)
        found.append({{Kind::ConferenceOwed, one.person.id, one.bundle, {}, {}, {}, one.due}, one.person});
    if (const base::Done added = addConsents(context, person, days, found); !added)
        return added.error();
    std::sort(found.begin(), found.end(), isBefore);
    return found;
}

TodayReason reasonOf(Kind kind)
{
    switch (kind) {
    case Kind::ConferenceOwed:
        return TodayReason::ConferenceOwed;
    case Kind::ConsentMissing:
        return TodayReason::ConsentMissing;
    case Kind::ConsentEnding:
        break;
    }
    return TodayReason::ConsentEnding;
}

} // namespace

base::Result<QList<CareDuty>> ofPerson(Context &context, const base::Id &person, int days)
{
    const auto found = find(context, person, days);
    if (!found)
        return found.error();
    QList<CareDuty> duties;
    for (const Found &one : *found)
        duties.append(one.duty);
    return duties;
}

base::Done addTo(
    Context &context, domain::TodayView &view, const domain::TodayClocks &clocks, qsizetype limit)
{
    const auto found = find(context, {}, clocks.consentEnding);
    if (!found)
        return found.error();
    QHash<TodayReason, QList<domain::TodayJob>> jobs;
    for (const Found &one : *found) {
        QList<domain::TodayJob> &list = jobs[reasonOf(one.duty.kind)];
        const auto same = std::find_if(list.begin(), list.end(),
            [&](const domain::TodayJob &job) { return job.person == one.duty.person; });
        if (same != list.end()) {
            same->duties.append(one.duty);
            continue;
        }
        domain::TodayJob job;
        job.reason = reasonOf(one.duty.kind);
        job.person = one.person.id;
        job.name = one.person.name;
        job.birth = one.person.birth;
        job.sex = one.person.sex;
        job.dong = one.person.dong;
        job.duties = {one.duty};
        list.append(job);
    }
    for (const TodayReason reason :
        {TodayReason::ConferenceOwed, TodayReason::ConsentMissing, TodayReason::ConsentEnding}) {
        const QList<domain::TodayJob> list = jobs.value(reason);
        view.counts[int(reason)] = int(list.size());
        view.jobs.append(list.first(std::min(limit, list.size())));
    }
    std::stable_sort(view.jobs.begin(), view.jobs.end(),
        [](const domain::TodayJob &first, const domain::TodayJob &second) {
            return first.reason < second.reason;
        });
    return {};
}

} // namespace work::careduties
