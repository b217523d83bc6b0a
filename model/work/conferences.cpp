// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/conferences.h"

#include "model/base/calendar.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleedition.h"
#include "model/domain/person.h"
#include "model/store/accesslog.h"
#include "model/store/actwriter.h"
#include "model/store/joined.h"
#include "model/work/context.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::conferences {
namespace {

using Reason = ConferenceIssue::Reason;

domain::RecordRef personRef(const base::Id &person)
{
    return {QLatin1String(domain::Person::kType), person};
}

/// The bundle that is decided on is one of the person's.
base::Done takeEdition(Context &context, domain::Conference &conference)
{
    if (conference.bundle.isNil())
        return {};
    const auto bundle = store::records::find<domain::Bundle>(context.connection(), conference.bundle);
    if (!bundle)
        return bundle.error();
    const auto parts = store::joined::partsOf(context.connection(), conference.parent);
    if (!parts)
        return parts.error();
    if (!*bundle || !parts->contains((*bundle)->parent))
        return base::Error{base::ErrorKind::InvalidInput, u"bundle"_s};
    if (!conference.edition)
        conference.edition = (*bundle)->edition.value_or(1);
    return {};
}

base::Result<bool> isReliedOn(Context &context, const base::Id &conference)
{
    const auto editions
        = store::records::where<domain::BundleEdition>(context.connection(), "conference", conference);
    if (!editions)
        return editions.error();
    return !editions->isEmpty();
}

/// What an approval rests on is not written anew afterwards.
base::Done checkKept(Context &context, const domain::Conference &conference)
{
    if (conference.id.isNil())
        return {};
    const auto before = store::records::find<domain::Conference>(context.connection(), conference.id);
    if (!before)
        return before.error();
    const auto relied = isReliedOn(context, conference.id);
    if (!relied)
        return relied.error();
    if (*before && *relied
        && ((*before)->day != conference.day || (*before)->decision != conference.decision
            || (*before)->bundle != conference.bundle))
        return base::Error{base::ErrorKind::RefusedByRule, u"conference: an approval rests on it"_s};
    return {};
}

bool isNewer(const domain::Conference &first, const domain::Conference &second)
{
    return first.day != second.day ? first.day > second.day : first.id.toString() > second.id.toString();
}

} // namespace

QList<ConferenceIssue> issuesOf(const domain::Conference &conference, QDate today)
{
    QList<ConferenceIssue> issues;
    if (!conference.day.isValid())
        issues.append({u"day"_s, Reason::Missing});
    else if (conference.day > today)
        issues.append({u"day"_s, Reason::InTheFuture});
    const auto needText = [&issues](const QString &text, const QString &field) {
        if (text.trimmed().isEmpty())
            issues.append({field, Reason::Missing});
    };
    needText(conference.kind, u"kind"_s);
    needText(conference.attendees, u"attendees"_s);
    if (!conference.pledged)
        issues.append({u"pledged"_s, Reason::Missing});
    needText(conference.decision, u"decision"_s);
    if (conference.decision == u"putOff" || conference.decision == u"rejected")
        needText(conference.reason, u"reason"_s);
    if (conference.nextDay.isValid() && conference.day.isValid() && conference.nextDay < conference.day)
        issues.append({u"next_day"_s, Reason::EndBeforeStart});
    return issues;
}

base::Result<base::Id> save(Context &context, domain::Conference conference, const domain::DraftKey &draft)
{
    const QList<ConferenceIssue> issues = issuesOf(conference, base::koreanDay(context.clock().now()));
    if (!issues.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, issues.first().field};
    const auto person = store::records::find<domain::Person>(context.connection(), conference.parent);
    if (!person || !*person)
        return person ? base::Error{base::ErrorKind::NotFound, u"person"_s} : person.error();
    if (const base::Done taken = takeEdition(context, conference); !taken)
        return taken.error();
    if (const base::Done kept = checkKept(context, conference); !kept)
        return kept.error();
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {conference.version == 0 ? u"add conference"_s : u"edit conference"_s, personRef(conference.parent)});
    if (!writer)
        return writer.error();
    const auto id = writer->put(conference);
    if (!id)
        return id;
    if (const base::Done dropped = writer->dropDraft(draft); !dropped)
        return dropped.error();
    const auto act = context.finish(*writer);
    return act ? id : base::Result<base::Id>(act.error());
}

base::Result<QList<domain::Conference>> list(Context &context, const base::Id &person)
{
    auto all = store::joined::childrenOf<domain::Conference>(context.connection(), person);
    if (all)
        std::sort(all->begin(), all->end(), isNewer);
    return all;
}

base::Result<ConferencesOfPerson> ofPerson(Context &context, const base::Id &id)
{
    const auto person = store::records::find<domain::Person>(context.connection(), id);
    if (!person || !*person)
        return person ? base::Error{base::ErrorKind::NotFound, u"person"_s} : person.error();
    const auto all = list(context, id);
    const auto bundles = store::joined::childrenOf<domain::Bundle>(context.connection(), id);
    if (!all || !bundles)
        return all ? bundles.error() : all.error();
    ConferencesOfPerson view{**person, *all, *bundles, {}};
    std::reverse(view.bundles.begin(), view.bundles.end());
    for (const domain::Conference &one : *all) {
        const auto relied = isReliedOn(context, one.id);
        if (!relied)
            return relied.error();
        if (*relied)
            view.relied.insert(one.id);
    }
    return view;
}

base::Result<domain::Conference> open(Context &context, const base::Id &id)
{
    const auto found = store::records::find<domain::Conference>(context.connection(), id);
    if (!found || !*found)
        return found ? base::Error{base::ErrorKind::NotFound, u"conference"_s} : found.error();
    if (const base::Done noted = store::accesslog::write(context.vault(), context.connection(), u"open"_s,
            personRef((*found)->parent), {{u"page"_s, u"conference"_s}});
        !noted)
        return noted.error();
    return **found;
}

base::Result<std::optional<domain::Conference>> decisionOn(Context &context, const base::Id &id)
{
    const auto bundle = store::records::find<domain::Bundle>(context.connection(), id);
    if (!bundle || !*bundle)
        return bundle ? base::Error{base::ErrorKind::NotFound, u"bundle"_s} : bundle.error();
    auto all = store::records::where<domain::Conference>(context.connection(), "bundle", id);
    if (!all)
        return all.error();
    std::sort(all->begin(), all->end(), isNewer);
    for (const domain::Conference &one : std::as_const(*all)) {
        if (one.decision != u"discussed" && one.edition.value_or(1) == (*bundle)->edition.value_or(1))
            return std::optional(one);
    }
    return std::optional<domain::Conference>();
}

} // namespace work::conferences
