// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/dueforms.h"

#include "model/base/calendar.h"
#include "model/domain/assessment.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/person.h"
#include "model/store/drafts.h"
#include "model/store/joined.h"
#include "model/work/assessments.h"
#include "model/work/context.h"
#include "model/work/forms.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace work::dueforms {
namespace {

/// How long before a care pass an assessment still tells how it was before, and how long before its end one
/// tells how it is after.
constexpr int kBeforeDays = 30;
constexpr int kClosingDays = 14;
/// A care pass that ended longer ago is not asked about any more.
constexpr int kStillAsked = 60;

struct Rule {
    QString instrument;
    QString occasion;
    int everyDays = 0;
    int minAge = 0;
    QString after;
    std::optional<double> atLeast;
    bool afterUrgent = false;
    QString bundleArea; ///< `any`, or a service area
};

Rule ruleOf(const QJsonObject &json)
{
    const QJsonObject after = json.value(QLatin1String("after")).toObject();
    Rule rule;
    rule.instrument = json.value(QLatin1String("instrument")).toString();
    rule.occasion = json.value(QLatin1String("occasion")).toString();
    rule.everyDays = json.value(QLatin1String("everyDays")).toInt();
    rule.minAge = json.value(QLatin1String("minAge")).toInt();
    rule.after = after.value(QLatin1String("instrument")).toString();
    if (after.contains(QLatin1String("atLeast")))
        rule.atLeast = after.value(QLatin1String("atLeast")).toDouble();
    rule.afterUrgent = after.value(QLatin1String("urgent")).toBool();
    rule.bundleArea = json.value(QLatin1String("bundleArea")).toString();
    return rule;
}

base::Result<QList<Rule>> rulesOn(QDate day)
{
    QJsonObject best;
    QDate bestFrom;
    const QDir folder(QStringLiteral(":/codelists"));
    for (const QString &name : folder.entryList({QStringLiteral("form-rules*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::ErrorKind::Io, file.errorString()};
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const auto from = base::dayFromIso(json.value(QLatin1String("validFrom")).toString());
        if (!from || *from > day || (bestFrom.isValid() && *from < bestFrom))
            continue;
        bestFrom = *from;
        best = json;
    }
    QList<Rule> rules;
    const QJsonArray rows = best.value(QLatin1String("rules")).toArray();
    for (const QJsonValue &row : rows)
        rules.append(ruleOf(row.toObject()));
    return rules;
}

/// A care pass as the rules see it.
struct Pass {
    QDate from;
    QDate until;
    QSet<QString> areas;
};

/// What is known about one person on one day.
class Situation {
public:
    Situation(Context &context, QDate day)
        : m_context(context)
        , m_day(day)
    {
    }

    base::Done read(const domain::Person &person)
    {
        m_person = person;
        auto all = store::joined::childrenOf<domain::Assessment>(m_context.connection(), person.id);
        if (!all)
            return all.error();
        m_assessments = std::move(*all);
        return readPasses();
    }

    bool isAsked() const
    {
        return m_person.status != QLatin1String("moved") && m_person.status != QLatin1String("left")
            && m_person.status != QLatin1String("died");
    }

    /// The day since when the rule asks for its form; none where it does not.
    QDate dueSince(const Rule &rule) const
    {
        const bool isOldEnough = rule.minAge == 0
            || (m_person.birth.isValid() && base::ageInFullYears(m_person.birth, m_day) >= rule.minAge);
        if (!isOldEnough)
            return {};
        if (!rule.bundleArea.isEmpty())
            return dueByPass(rule);
        const domain::Assessment *last = lastOf(rule.instrument);
        if (rule.after.isEmpty()) {
            if (rule.everyDays > 0)
                return last && last->day.addDays(rule.everyDays) <= m_day ? last->day.addDays(rule.everyDays)
                                                                          : QDate();
            return last ? QDate() : m_day;
        }
        const domain::Assessment *cause = lastOf(rule.after);
        const bool calls = cause
            && ((rule.atLeast && figureOf(*cause) >= *rule.atLeast) || (rule.afterUrgent && cause->urgent));
        return calls && (!last || last->day < cause->day) ? cause->day : QDate();
    }

    const domain::Assessment *lastOf(const QString &instrument) const
    {
        const domain::Assessment *last = nullptr;
        for (const domain::Assessment &one : m_assessments) {
            const bool counts
                = one.instrument == instrument && one.finishedAt && one.day.isValid() && one.day <= m_day;
            if (counts && (!last || one.day >= last->day))
                last = &one;
        }
        return last;
    }

private:
    static double figureOf(const domain::Assessment &one) { return double(one.total.value_or(0)); }

    base::Done readPasses()
    {
        const auto bundles = store::joined::childrenOf<domain::Bundle>(m_context.connection(), m_person.id);
        if (!bundles)
            return bundles.error();
        static const QSet<QString> kRun{QStringLiteral("approved"), QStringLiteral("requested"),
            QStringLiteral("active"), QStringLiteral("paused"), QStringLiteral("ended")};
        for (const domain::Bundle &bundle : *bundles) {
            const auto start = base::monthFromIso(bundle.start);
            if (!kRun.contains(bundle.state) || !start)
                continue;
            Pass pass{start->firstDay(), start->plus(int(bundle.months.value_or(1)) - 1).lastDay(), {}};
            const auto items
                = store::records::childrenOf<domain::BundleItem>(m_context.connection(), bundle.id);
            if (!items)
                return items.error();
            for (const domain::BundleItem &item : *items)
                pass.areas.insert(item.area);
            m_passes.append(pass);
        }
        return {};
    }

    QDate dueByPass(const Rule &rule) const
    {
        const domain::Assessment *last = lastOf(rule.instrument);
        for (const Pass &pass : m_passes) {
            if (rule.bundleArea != QLatin1String("any") && !pass.areas.contains(rule.bundleArea))
                continue;
            const bool isClosing = rule.occasion == QLatin1String("closing");
            const QDate from
                = isClosing ? pass.until.addDays(-kClosingDays) : pass.from.addDays(-kBeforeDays);
            const QDate until
                = isClosing ? pass.until.addDays(kStillAsked) : pass.until.addDays(-kClosingDays - 1);
            if (m_day >= from && m_day <= until && (!last || last->day < from))
                return from;
        }
        return {};
    }

    Context &m_context;
    QDate m_day;
    domain::Person m_person;
    QList<domain::Assessment> m_assessments;
    QList<Pass> m_passes;
};

base::Result<QList<DueForm>> dueFor(
    Context &context, const domain::Person &person, QDate day, const QList<Rule> &rules)
{
    Situation situation(context, day);
    if (const base::Done read = situation.read(person); !read)
        return read.error();
    QList<DueForm> due;
    if (!situation.isAsked())
        return due;
    for (const Rule &rule : rules) {
        const bool isThere = std::any_of(
            due.begin(), due.end(), [&](const DueForm &one) { return one.url == rule.instrument; });
        const QDate since = isThere ? QDate() : situation.dueSince(rule);
        if (!since.isValid())
            continue;
        const auto form = forms::inForce(context, rule.instrument, day);
        if (!form)
            return form.error();
        if (!*form)
            continue;
        DueForm one;
        one.person = person.id;
        one.url = rule.instrument;
        one.edition = (*form)->version;
        one.title = (*form)->title;
        one.occasion = rule.occasion;
        one.since = since;
        if (const domain::Assessment *last = situation.lastOf(rule.instrument))
            one.lastDay = last->day;
        const auto draft
            = store::drafts::find(context.connection(), assessments::draftPage(rule.instrument), person.id);
        if (!draft)
            return draft.error();
        one.hasDraft = draft->has_value();
        due.append(one);
    }
    return due;
}

} // namespace

base::Result<QList<DueForm>> of(Context &context, const base::Id &person, QDate day)
{
    const auto found = store::records::find<domain::Person>(context.connection(), person);
    if (!found)
        return found.error();
    if (!*found)
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("person")};
    const auto rules = rulesOn(day);
    return rules ? dueFor(context, **found, day, *rules) : rules.error();
}

base::Result<QList<MemberForms>> ofHousehold(Context &context, const base::Id &household, QDate day)
{
    const auto members = store::records::where<domain::Person>(context.connection(), "household", household);
    const auto rules = rulesOn(day);
    if (!members || !rules)
        return members ? rules.error() : members.error();
    QList<MemberForms> all;
    for (const domain::Person &person : *members) {
        const auto shown = store::joined::shownAs(context.connection(), person.id);
        if (!shown)
            return shown.error();
        if (*shown != person.id)
            continue; // shown as part of another record, which is asked instead
        auto due = dueFor(context, person, day, *rules);
        if (!due)
            return due.error();
        all.append({person.id, person.name, std::move(*due)});
    }
    return all;
}

base::Result<std::optional<DueForm>> next(Context &context, const base::Id &person, QDate day)
{
    const auto own = of(context, person, day);
    if (!own)
        return own.error();
    if (!own->isEmpty())
        return std::optional(own->first());
    const auto found = store::records::find<domain::Person>(context.connection(), person);
    if (!found)
        return found.error();
    if (!*found || (*found)->household.isNil())
        return std::optional<DueForm>();
    const auto members = ofHousehold(context, (*found)->household, day);
    if (!members)
        return members.error();
    for (const MemberForms &member : *members) {
        if (!member.due.isEmpty())
            return std::optional(member.due.first());
    }
    return std::optional<DueForm>();
}

} // namespace work::dueforms
