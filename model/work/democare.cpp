// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/democare.h"

#include "model/work/bundlelife.h"
#include "model/work/conferences.h"
#include "model/work/consentview.h"
#include "model/work/context.h"
#include "model/work/meetinglines.h"

using namespace Qt::StringLiterals;

namespace work::demo {
namespace {

constexpr quint64 kOwnDice = 0x63617265ull;

/// What a rule refuses is no failure of the demonstration.
base::Done unlessRefused(const base::Done &done)
{
    return !done && done.error().kind != base::ErrorKind::RefusedByRule ? done : base::Done();
}

} // namespace

Care::Care(Context &context, const Words &words, quint64 seed, QDate today)
    : m_context(context)
    , m_words(words)
    , m_dice(seed ^ kOwnDice)
    , m_today(today)
{
}

domain::Consent Care::blank(const base::Id &person, const QString &form, QDate day) const
{
    domain::Consent consent;
    consent.parent = person;
    consent.form = form;
    consent.day = day;
    consent.givenBy = u"self"_s;
    consent.method = u"paper"_s;
    return consent;
}

base::Done Care::takeUsual(const base::Id &person)
{
    domain::Consent collection = blank(person, u"collection"_s, m_today.addDays(-m_dice.between(5, 200)));
    collection.ticks = {{u"basic"_s, true}, {u"circumstances"_s, true}, {u"followUp"_s, m_dice.chance(70)}};
    domain::Consent sensitive = blank(person, u"sensitive"_s, collection.day);
    sensitive.ticks = {{u"health"_s, true}, {u"mind"_s, m_dice.chance(60)}};
    if (m_dice.chance(20)) {
        for (domain::Consent *one : {&collection, &sensitive}) {
            one->givenBy = u"guardian"_s;
            one->giverName = pick("names.workers");
            one->giverRelation = pick("people.care.relations");
        }
    }
    const auto kept = consents::addSheet(m_context, {{collection, sensitive}, {}, {}});
    return kept ? base::Done() : kept.error();
}

base::Done Care::takeForProviders(const base::Id &person, bool all)
{
    const auto lacking = consents::lacking(m_context, person);
    if (!lacking)
        return lacking.error();
    QList<domain::Consent> sheet;
    for (const LackingConsent &one : *lacking) {
        if (!all && m_dice.chance(40))
            continue;
        domain::Consent consent = blank(person, u"thirdParty"_s, m_today.addDays(-m_dice.below(4)));
        const bool agrees = all || m_dice.chance(85);
        consent.organisation = one.organisation;
        consent.ticks = {{u"contact"_s, true}, {u"plan"_s, agrees},
            {u"health"_s, agrees && m_dice.chance(70)}, {u"assessment"_s, false}};
        // Some are given for a short time, so that one sees what runs out.
        if (all && m_dice.chance(30))
            consent.until = m_today.addDays(m_dice.between(10, 28));
        sheet.append(consent);
    }
    if (sheet.isEmpty())
        return {};
    const auto kept = consents::addSheet(m_context, {sheet, {}, {}});
    return kept ? base::Done() : kept.error();
}

base::Done Care::meet(const base::Id &person, const base::Id &bundle, const QString &decision)
{
    if (const base::Done put = unlessRefused(bundlelife::toConference(m_context, bundle)); !put)
        return put;
    domain::Conference conference;
    conference.parent = person;
    conference.day = m_today.addDays(-m_dice.below(3));
    conference.kind = m_dice.chance(75) ? u"dong"_s : u"gu"_s;
    conference.place = pick("people.care.rooms");
    conference.attendees
        = meetinglines::attendeesText({{m_context.userName(), {}, m_words.text(u"people.care.lead"_s)},
            {pick("names.workers"), {}, pick("people.care.roles")},
            {pick("names.workers"), {}, pick("people.care.roles")}});
    conference.pledged = true;
    conference.bundle = bundle;
    conference.decision = decision;
    conference.caseClass = m_dice.chance(70) ? u"intensive"_s : u"general"_s;
    conference.reason = pick("people.care.reasons");
    conference.minutes = pick("people.care.minutes");
    conference.tasks = meetinglines::tasksText(
        {{pick("people.care.tasks"), pick("names.workers"), m_today.addDays(m_dice.between(3, 14))}});
    const auto kept = conferences::save(m_context, conference);
    return kept ? base::Done() : kept.error();
}

base::Done Care::run(const base::Id &person, const base::Id &bundle, bool withdraws)
{
    if (const base::Done taken = takeForProviders(person, true); !taken)
        return taken;
    if (const base::Done met = meet(person, bundle, u"approved"_s); !met)
        return met;
    for (const base::Done &step : {bundlelife::approve(m_context, bundle),
             bundlelife::request(m_context, bundle), bundlelife::activate(m_context, bundle, m_today)}) {
        if (const base::Done done = unlessRefused(step); !done)
            return done;
    }
    if (!withdraws)
        return {};
    const auto lines = consents::list(m_context, person);
    if (!lines)
        return lines.error();
    for (const ConsentLine &line : *lines) {
        if (line.consent.organisation.isNil())
            continue;
        const auto held
            = consents::withdraw(m_context, line.consent.id, m_today, pick("people.care.withdrawals"));
        return held ? base::Done() : unlessRefused(held.error());
    }
    return {};
}

base::Done Care::lead(const base::Id &person, const base::Id &bundle, Place place)
{
    if (const base::Done taken = takeUsual(person); !taken)
        return taken;
    const int nth = place.nth;
    if (place.isToRun())
        return run(person, bundle, nth % 4 == 0);
    if (nth % 4 == 1)
        return takeForProviders(person, false);
    if (nth % 4 == 3)
        return meet(person, bundle, nth % 8 == 3 ? u"approved"_s : u"putOff"_s);
    return {};
}

} // namespace work::demo
