// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/lifewords.h"

#include "model/base/particles.h"
#include "model/bundle/sentences.h"
#include "ui/session/desk.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using bundle::State;

namespace {

constexpr int kConsentButtons = 3;

QStringList rulesOf(const QString &detail)
{
    return detail.section(u": "_s, 1).split(u", "_s, Qt::SkipEmptyParts);
}

} // namespace

QString LifeWords::verb(LifeAct act) const
{
    const bool isChanged = m_life.isChanged();
    switch (act) {
    case LifeAct::ToConference:
        return tr("Put to the case conference");
    case LifeAct::BackToDraft:
        return tr("Take back to the draft");
    case LifeAct::Approve:
        return isChanged ? tr("Approve edition %1").arg(m_life.view.bundle.edition.value_or(1))
                         : tr("Approve");
    case LifeAct::Emergency:
        return tr("Approve in an emergency");
    case LifeAct::Reject:
        return isChanged ? tr("Reject edition %1").arg(m_life.view.bundle.edition.value_or(1)) : tr("Reject");
    case LifeAct::Request:
        return tr("Grant was asked for");
    case LifeAct::RequestBeyondCap:
        return tr("Ask beyond the cap");
    case LifeAct::Start:
        return tr("Start the services");
    case LifeAct::Pause:
        return tr("Pause");
    case LifeAct::Resume:
        return tr("Go on");
    case LifeAct::End:
        return tr("End the bundle");
    case LifeAct::Evaluate:
        return tr("Write the evaluation");
    case LifeAct::Withdraw:
        return tr("Withdraw");
    case LifeAct::EndItem:
        return tr("End this service");
    case LifeAct::Stage:
        return tr("Change the stage");
    }
    return {};
}

QString LifeWords::done(LifeAct act)
{
    switch (act) {
    case LifeAct::ToConference:
        return tr("Put to the case conference");
    case LifeAct::BackToDraft:
        return tr("Taken back to the draft");
    case LifeAct::Approve:
    case LifeAct::Emergency:
        return tr("Approved");
    case LifeAct::Reject:
        return tr("Rejected");
    case LifeAct::Request:
        return tr("Noted that the grant was asked for");
    case LifeAct::RequestBeyondCap:
        return tr("Asked for beyond the cap; the answer comes with the next sync");
    case LifeAct::Start:
        return tr("Services started");
    case LifeAct::Pause:
        return tr("Paused");
    case LifeAct::Resume:
        return tr("The bundle goes on");
    case LifeAct::End:
        return tr("Bundle ended");
    case LifeAct::Evaluate:
        return tr("Evaluation kept");
    case LifeAct::Withdraw:
        return tr("Withdrawn");
    case LifeAct::EndItem:
        return tr("Service ended");
    case LifeAct::Stage:
        return tr("Stage changed");
    }
    return {};
}

QString LifeWords::nameOf(const base::Id &id) const
{
    for (const domain::BundleItem &item : m_life.view.items) {
        if (item.id == id)
            return u"%1 · %2"_s.arg(item.provider, item.serviceName);
    }
    return {};
}

QString LifeWords::sentenceOfStart() const
{
    QStringList parts;
    const auto &made = m_life.view.check.made;
    for (const domain::BundleItem &item : m_life.startable()) {
        const int index = made.indexOf(item.offer);
        const int places = index < 0 ? 0 : made.problem.offers[size_t(index)].places;
        parts.append(item.state == u"held"_s
                ? tr("%1 goes on").arg(item.provider)
                : tr("%1 from %2 (places %3 → %4)")
                      .arg(item.provider, formats::day(std::max(item.from, m_desk.today())))
                      .arg(places)
                      .arg(std::max(0, places - 1)));
    }
    return tr("Starts: %1. A service begins on its first day or on the day below, whichever is later.")
        .arg(parts.join(u", "_s));
}

/// The months by service, so that both know what they sign for.
QString LifeWords::sentenceBeyondCap() const
{
    QStringList names;
    QHash<QString, QStringList> months;
    for (const work::grants::View &view : m_life.grants) {
        if (!view.isOverCap())
            continue;
        const QString name = nameOf(view.grant.parent);
        if (!names.contains(name))
            names.append(name);
        months[name].append(base::formatMonth(base::monthFromIso(view.grant.month).value_or(base::Month())));
    }
    QStringList parts;
    for (const QString &name : std::as_const(names))
        parts.append(tr("%1 (%2)").arg(name, months[name].join(u", "_s)));
    return tr("The district office has refused these months since the person has all services that a month may hold: %1. "
              "With a reason and the signatures of two people whose role allows it, it grants them beyond the cap "
              "and keeps both names.")
        .arg(parts.join(u"; "_s));
}

QString LifeWords::sentence(LifeAct act, const base::Id &item) const
{
    switch (act) {
    case LifeAct::BackToDraft:
        return tr("For changes that the conference wants, or where it put the bundle off.");
    case LifeAct::Emergency:
        return tr("Help begins before assessment and conference. Both have to follow until the day below, and "
                  "a second person signs.");
    case LifeAct::RequestBeyondCap:
        return sentenceBeyondCap();
    case LifeAct::Reject:
        return m_life.isChanged() ? tr("The services go on as they were approved; the change is dropped.")
                                  : tr("The bundle ends here, before anything was provided.");
    case LifeAct::Start:
        return sentenceOfStart();
    case LifeAct::Pause:
        return tr("No service is provided meanwhile; the places stay taken.");
    case LifeAct::Resume:
        return tr("Paused since %1").arg(formats::day(m_life.view.bundle.pausedFrom));
    case LifeAct::End:
        return tr("All services end on this day, and their places become free.");
    case LifeAct::Evaluate:
        return tr("What became of the goals, what helped, and what comes next.");
    case LifeAct::Withdraw:
        return tr("The bundle ends here, before anything was provided.");
    case LifeAct::EndItem:
        return tr("%1: its place becomes free; the others go on.").arg(nameOf(item));
    case LifeAct::Stage:
        return nameOf(item);
    default:
        return {};
    }
}

QString LifeWords::nextOfConference() const
{
    const auto &decision = m_life.decision;
    if (!decision)
        return tr("Waits for the decision of the conference. Approval needs its record.");
    return tr("The conference of %1 decided: %2.")
        .arg(formats::day(decision->day), m_desk.word("conference-decisions", decision->decision));
}

QString LifeWords::next() const
{
    const domain::Bundle &bundle = m_life.view.bundle;
    if (m_life.isChanged())
        return tr("Edition %1 waits for approval; until then the services go on as approved. %2")
            .arg(bundle.edition.value_or(1))
            .arg(nextOfConference());
    switch (m_life.state()) {
    case State::Draft:
        return tr("Next: put it to the case conference.");
    case State::Conference:
        return nextOfConference();
    case State::Approved:
    case State::Requested:
        return m_life.unconsented.isEmpty()
            ? tr("Next: start the services.")
            : tr("Before the start: consent for %n provider(s).", nullptr, int(m_life.unconsented.size()));
    case State::Active:
        if (m_life.owesConference())
            return tr("Started in an emergency: assessment and conference have to follow until %1.")
                .arg(formats::day(bundle.emergencyDue));
        return m_life.startable().isEmpty() ? sinceWhen() : tr("Something approved waits to be started.");
    case State::Paused:
        return bundle.pausedUntil.isValid()
            ? tr("Paused %1: %2").arg(formats::range(bundle.pausedFrom, bundle.pausedUntil), bundle.pauseReason)
            : tr("Paused since %1: %2").arg(formats::day(bundle.pausedFrom), bundle.pauseReason);
    case State::Ended:
        return tr("Ended on %1: %2. Next: the evaluation.")
            .arg(formats::day(bundle.endDay), m_desk.word("bundle-end-reasons", bundle.endReason));
    case State::Evaluated:
        return tr("Evaluated on %1: %2").arg(formats::day(bundle.evaluatedDay), bundle.evaluation);
    case State::Rejected:
        return m_life.editions.isEmpty() ? QString() : tr("Rejected: %1").arg(m_life.editions.last().reason);
    case State::Withdrawn:
        return tr("Withdrawn on %1: %2").arg(formats::day(bundle.endDay), bundle.endNote);
    }
    return {};
}

/// A start may be entered before its day.
QString LifeWords::sinceWhen() const
{
    const QDate day = m_life.view.bundle.activeDay;
    return (day > m_desk.today() ? tr("Services are running from %1 on.") : tr("Services are running since %1"))
        .arg(formats::day(day));
}

void LifeWords::addConsents(LifeRefusal &refusal) const
{
    QStringList names;
    for (const domain::Organisation &organisation : m_life.unconsented)
        names.append(organisation.name);
    if (names.isEmpty())
        return;
    refusal.text += (refusal.text.isEmpty() ? QString() : u"\n"_s)
        + tr("Without consent nothing may be shared with: %1.").arg(names.join(u", "_s));
    for (int i = 0; i < std::min<int>(kConsentButtons, int(names.size())); ++i)
        refusal.helps.append({LifeRefusal::Way::Consent, names.size() > 1 ? tr("Ask for consent: %1").arg(names[i]) : tr("Ask for consent"),
            m_life.unconsented[i].id});
}

LifeRefusal LifeWords::orderRefusal(const QString &missing) const
{
    LifeRefusal refusal;
    const bool isAssessment = missing == u"assessment"_s;
    refusal.title = isAssessment ? tr("There is no finished needs assessment") : tr("There is no decision of a conference");
    refusal.text = isAssessment
        ? tr("A bundle is approved on the ground of an assessment. Please finish one first.")
        : tr("Edition %1 needs the record of a conference that approved it. Please write the record first; "
             "where help cannot wait, approve in an emergency with a second person.")
              .arg(m_life.view.bundle.edition.value_or(1));
    if (isAssessment)
        refusal.helps.append({LifeRefusal::Way::Assessment, tr("Begin the assessment")});
    else
        refusal.helps.append({LifeRefusal::Way::Conference, tr("Write the conference record")});
    if (m_life.allows(bundle::Step::ApproveInEmergency))
        refusal.helps.append({LifeRefusal::Way::Emergency, tr("Approve in an emergency")});
    return refusal;
}

LifeRefusal LifeWords::ruleRefusal(const QStringList &rules) const
{
    LifeRefusal refusal;
    refusal.title = rules == QStringList{u"consent"_s} ? tr("Consent is missing") : tr("Rules do not allow the start");
    QStringList lines;
    const auto &made = m_life.view.check.made;
    for (const bundle::RuleResult &result : m_life.view.check.results) {
        const QString rule = bundle::nameOf(result.rule);
        if (result.verdict == bundle::Verdict::Pass || rule == u"consent"_s || !rules.contains(rule))
            continue;
        QStringList names;
        for (const int offer : result.offers)
            names.append(bundle::sentences::nameOf(made.problem, offer));
        const QString words = bundle::sentences::result(made.problem, result);
        lines.append(names.size() == 1 ? tr("%1: %2").arg(names.first(), words) : words);
    }
    const bool onlyConsent = rules == QStringList{u"consent"_s};
    if (!onlyConsent)
        lines.append(tr("Please exchange the service; the exchange asks for reasons where they are enough."));
    refusal.text = lines.join(u'\n');
    if (rules.contains(u"consent"_s))
        addConsents(refusal);
    if (!onlyConsent)
        refusal.helps.append({LifeRefusal::Way::Exchange, tr("Look at the services")});
    return refusal;
}

LifeRefusal LifeWords::grantRefusal(const QString &what) const
{
    if (what == u"ask"_s)
        return {tr("The district office has to grant the services first"),
            tr("Please ask for the grant with the step “Request”; the answer comes with the next sync."), {}};
    if (what == u"waiting"_s)
        return {tr("The district office has not answered yet"),
            tr("The answer comes with the next sync. Papers say until then that the approval is pending."), {}};
    if (what == u"place"_s)
        return {tr("The district office has refused: no place is left"),
            tr("No place of the offer is left in one of these months. Please choose another one."),
            {{LifeRefusal::Way::Exchange, tr("Look at the services")}}};
    if (what == u"own"_s)
        return {tr("The person has all services that a month may hold"),
            tr("In one of these months other bundles of this person count too. Please end a service, or choose other "
               "months."),
            {}};
    if (what == u"under"_s)
        return {tr("There is nothing to sign for"),
            tr("The district office has refused no month of this bundle for the number of services."), {}};
    return {tr("The district office has refused: the person has all services that a month may hold"),
        tr("Other services are granted to this person in one of these months. Please talk with the dong that "
           "holds them, or choose other months. Where the person needs more, two people sign for it."),
        {{LifeRefusal::Way::BeyondCap, tr("Ask beyond the cap")}}};
}

LifeRefusal LifeWords::refusal(const base::Error &error) const
{
    if (error.kind == base::ErrorKind::RefusedByRule) {
        const QString kind = error.detail.section(u": "_s, 0, 0);
        if (kind == u"order"_s)
            return orderRefusal(rulesOf(error.detail).value(0));
        if (kind == u"impossible"_s || kind == u"reason"_s)
            return ruleRefusal(rulesOf(error.detail));
        if (kind == u"grant"_s)
            return grantRefusal(rulesOf(error.detail).value(0));
        if (kind == u"state"_s)
            return {tr("The bundle stands elsewhere by now"),
                tr("This step does not begin there. Please look at the line of states; the page shows it anew."), {}};
    }
    const ErrorText text = errorText(error);
    return {text.happened, text.safe + u' ' + text.toDo, {}};
}

} // namespace ui
