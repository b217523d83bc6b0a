// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundlewords.h"

#include "model/bundle/sentences.h"
#include "model/work/slottext.h"
#include "ui/support/formats.h"
#include "ui/widgets/needbar.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

using bundle::RuleId;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString percent(double share)
{
    return u"%1 %"_s.arg(std::lround(100 * share));
}

QString BundleWords::provider(int offer) const
{
    return view(offer).organisation.name;
}

QString BundleWords::service(int offer) const
{
    return view(offer).service.name;
}

QString BundleWords::when(int offer) const
{
    const domain::Service &service = view(offer).service;
    const QString weekly = work::slottext::wordsOf(work::slottext::textOf(view(offer).weekly));
    // From and to say how long a session takes already.
    const bool saysMinutes = weekly.isEmpty() && service.minutes;
    return joined({service.sessions ? tr("%1 a month", "sessions").arg(*service.sessions) : QString(), weekly,
        saysMinutes ? tr("%1 min").arg(*service.minutes) : QString()});
}

QString BundleWords::way(int index) const
{
    if (offer(index).comesHome)
        return tr("Comes home");
    if (!offer(index).minutes)
        return tr("Time to get there unknown");
    const QString &mobility = m_composer.made().person.mobility;
    const QString pattern = mobility == u"wheelchair"_s           ? tr("%1 min by wheelchair")
        : mobility == u"assisted"_s || mobility == u"homebound"_s ? tr("%1 min on foot with help")
                                                                  : tr("%1 min on foot");
    return pattern.arg(*offer(index).minutes);
}

QString BundleWords::wayNote(int index) const
{
    const auto &minutes = offer(index).minutes;
    if (offer(index).comesHome)
        return {};
    if (!minutes)
        return tr("counts as %1 min").arg(bundle::countedMinutes(offer(index)));
    const int limit = m_composer.problem().parameters.reachMinutes;
    const QString about
        = m_composer.made().start && m_composer.made().start->isAbout ? tr("about") : QString();
    return joined(
        {about, *minutes <= limit ? tr("within %1 min").arg(limit) : tr("limit %1 min").arg(limit)});
}

QString BundleWords::wayIcon(int index) const
{
    return offer(index).comesHome ? u"visit"_s : u"walk"_s;
}

QString BundleWords::places(int index) const
{
    const domain::Offer &record = view(index).offer;
    if (record.closed)
        return tr("closed");
    if (const work::WaitingPerson *own = m_composer.waitFor(index))
        return tr("waiting, No. %1 of %2").arg(own->position).arg(view(index).waiting);
    if (offer(index).places < 1 && view(index).waiting > 0)
        return tr("no place, %n waiting", nullptr, view(index).waiting);
    return offer(index).places < 1 ? tr("no place, waiting list")
                                   : tr("%n place(s) left", nullptr, offer(index).places);
}

QString BundleWords::placesChecked(int index) const
{
    const QDate checked = view(index).offer.checked;
    return checked.isValid() ? tr("%1 (%2)").arg(places(index), base::formatShort(checked)) : places(index);
}

QString BundleWords::need(domain::ServiceArea area) const
{
    const bundle::Need *heaviest = nullptr;
    double most = 0;
    for (const int index : m_composer.chosenIn(area)) {
        for (const bundle::Need &need : m_composer.problem().needs) {
            const double weight = offer(index).covers(need.area) * need.severity;
            if (weight > most) {
                most = weight;
                heaviest = &need;
            }
        }
    }
    return heaviest ? tr("%1 %2").arg(needArea(heaviest->area), severity(heaviest->severity)) : QString();
}

QString BundleWords::reasonLine(const Candidate &candidate) const
{
    QString trouble;
    if (candidate.exclusion)
        trouble = bundle::sentences::breach(m_composer.problem(), *candidate.exclusion);
    else if (candidate.collides)
        trouble = tr("collides with another chosen service");
    // What keeps it out comes first: a long line is cut at its end.
    if (!trouble.isEmpty()) {
        const bool isWaited = m_composer.waitFor(candidate.offer) || view(candidate.offer).waiting > 0;
        return joined({trouble, isWaited ? places(candidate.offer) : QString(), service(candidate.offer)});
    }
    return joined({way(candidate.offer), places(candidate.offer), service(candidate.offer)});
}

QStringList BundleWords::whyRanked(int index) const
{
    const bundle::Problem &problem = m_composer.problem();
    const bundle::Offer &one = offer(index);
    QStringList lines;
    for (const bundle::Need &need : problem.needs) {
        if (need.severity >= 1 && one.covers(need.area) > 0)
            lines.append(
                tr("%1 (%2): covers %3")
                    .arg(needArea(need.area), severity(need.severity), percent(one.covers(need.area))));
    }
    if (lines.isEmpty())
        lines.append(tr("Covers no surveyed need"));
    if (one.fit >= 1)
        lines.append(tr("Made for this condition and stage"));
    else if (one.fit >= 0.5)
        lines.append(tr("Made for this condition"));
    else
        lines.append(one.fit > 0 ? tr("General, for any condition") : tr("Does not suit the condition"));
    if (!m_composer.made().person.wishes.isEmpty())
        lines.append(tr("Meets %1 of the wishes").arg(percent(one.preference)));
    lines.append(joined({way(index), wayNote(index)}));
    lines.append(tr("Copay %1 a month").arg(formats::won(one.copay)));
    lines.append(bundle::sentences::part(problem, m_composer.partOf(index)));
    if (const Candidate *candidate = m_composer.candidate(index); candidate && candidate->exclusion)
        lines.append(sentence(*candidate->exclusion));
    return lines;
}

QString BundleWords::area(domain::ServiceArea area)
{
    return QCoreApplication::translate("areas", domain::labelOf(area));
}

QString BundleWords::needArea(domain::NeedArea area)
{
    return QCoreApplication::translate("areas", domain::labelOf(area));
}

QString BundleWords::severity(int severity)
{
    return NeedBar::word(severity);
}

QString BundleWords::names(const std::vector<int> &offers) const
{
    QStringList list;
    for (const int index : offers)
        list.append(provider(index));
    return list.join(u", "_s);
}

QString BundleWords::titleOf(RuleId rule)
{
    switch (rule) {
    case RuleId::Count:
        return tr("More than is usual");
    case RuleId::Eligibility:
        return tr("Not eligible");
    case RuleId::Registration:
        return tr("Not registered");
    case RuleId::Capacity:
        return tr("No place");
    case RuleId::Reach:
        return tr("Too far");
    case RuleId::Time:
        return tr("Times collide");
    case RuleId::Duplication:
        return tr("Perhaps received already");
    case RuleId::Price:
        return tr("Amounts do not add up");
    case RuleId::Copay:
        return tr("Copay over the limit");
    case RuleId::Need:
        return tr("No surveyed need");
    case RuleId::Consent:
        return tr("Consent of the person");
    case RuleId::Order:
        return tr("Assessment and conference first");
    }
    return {};
}

QString BundleWords::sentence(const bundle::RuleResult &result) const
{
    if (result.breach == bundle::Breach::NoConsent)
        return tr("Consent still to be asked for: %1").arg(names(result.offers));
    const QString words = bundle::sentences::result(m_composer.problem(), result);
    // What breaks one offer does not name it; what breaks several says which.
    if (result.verdict == bundle::Verdict::Pass || result.offers.size() != 1)
        return words;
    return tr("%1: %2").arg(names(result.offers), words);
}

QString BundleWords::remedy(bundle::Verdict verdict)
{
    switch (verdict) {
    case bundle::Verdict::Pass:
        return {};
    case bundle::Verdict::Reason:
        return tr("Needs a reason");
    case bundle::Verdict::Second:
        return tr("Needs a reason and a second person");
    case bundle::Verdict::Never:
        return tr("Cannot be kept like this");
    }
    return {};
}

} // namespace ui
