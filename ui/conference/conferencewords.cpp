// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conference/conferencewords.h"

#include "model/work/meetinglines.h"
#include "ui/people/personitems.h"
#include "ui/support/formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::conferencewords {
namespace {

QString words(const char *source, int n = -1)
{
    return QCoreApplication::translate("Conferences", source, nullptr, n);
}

} // namespace

Tone tone(const QString &decision)
{
    if (decision == u"approved"_s || decision == u"changed"_s)
        return Tone::Ok;
    if (decision == u"rejected"_s)
        return Tone::Danger;
    return decision == u"putOff"_s ? Tone::Warn : Tone::Neutral;
}

QString bundle(const domain::Bundle &bundle, std::optional<qint64> edition, const Desk &desk)
{
    const auto [from, until] = personitems::periodOf(bundle);
    return words(QT_TRANSLATE_NOOP("Conferences", "%1 · edition %2 · %3"))
        .arg(from.isValid() ? formats::range(from, until) : bundle.start)
        .arg(edition.value_or(bundle.edition.value_or(1)))
        .arg(desk.word("bundle-states", bundle.state));
}

TimelineItem item(
    const domain::Conference &conference, const work::ConferencesOfPerson &view, const PersonWords &shown)
{
    const Desk &desk = shown.desk();
    TimelineItem item;
    item.id = conference.id;
    item.date = formats::nearDay(conference.day, desk.today());
    item.icon = u"conf"_s;
    item.title = desk.word("conference-kinds", conference.kind);
    item.chip = desk.word("conference-decisions", conference.decision);
    item.chipTone = tone(conference.decision);
    QStringList parts;
    const auto found = std::find_if(view.bundles.begin(), view.bundles.end(),
        [&](const domain::Bundle &one) { return one.id == conference.bundle; });
    if (found != view.bundles.end())
        parts.append(words(QT_TRANSLATE_NOOP("Conferences", "About the care pass %1"))
                         .arg(bundle(*found, conference.edition, desk)));
    if (!conference.reason.isEmpty())
        parts.append(
            shown.isMasked() ? words(QT_TRANSLATE_NOOP("Conferences", "(masked)")) : conference.reason);
    const auto people = work::meetinglines::attendeesOf(conference.attendees);
    parts.append(words(QT_TRANSLATE_N_NOOP("Conferences", "%n person(s) present"), int(people.size())));
    if (conference.nextDay.isValid())
        parts.append(words(QT_TRANSLATE_NOOP("Conferences", "next conference %1"))
                         .arg(formats::day(conference.nextDay)));
    item.text = parts.join(u" · "_s);
    return item;
}

} // namespace ui::conferencewords
