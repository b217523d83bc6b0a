// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/actwords.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct Pair {
    const char *kind;
    const char *words;
};

constexpr Pair kActs[] = {
    {"add person", QT_TRANSLATE_NOOP("acts", "Person added")},
    {"edit person", QT_TRANSLATE_NOOP("acts", "Person changed")},
    {"remove person", QT_TRANSLATE_NOOP("acts", "Person removed")},
    {"edit household", QT_TRANSLATE_NOOP("acts", "Household changed")},
    {"add note", QT_TRANSLATE_NOOP("acts", "Note written")},
    {"edit note", QT_TRANSLATE_NOOP("acts", "Note changed")},
    {"remove note", QT_TRANSLATE_NOOP("acts", "Note removed")},
    {"take over cases", QT_TRANSLATE_NOOP("acts", "Cases taken over")},
    {"join people", QT_TRANSLATE_NOOP("acts", "Two records joined")},
    {"part people", QT_TRANSLATE_NOOP("acts", "Two records parted")},
    {"import people", QT_TRANSLATE_NOOP("acts", "People imported")},
    {"import services", QT_TRANSLATE_NOOP("acts", "Services imported")},
    {"add assessment", QT_TRANSLATE_NOOP("acts", "Assessment finished")},
    {"add bundle", QT_TRANSLATE_NOOP("acts", "Bundle kept as a draft")},
    {"add consent", QT_TRANSLATE_NOOP("acts", "Consent kept")},
    {"withdraw consent", QT_TRANSLATE_NOOP("acts", "Consent withdrawn")},
    {"attach paper", QT_TRANSLATE_NOOP("acts", "Paper attached")},
    {"key papers", QT_TRANSLATE_NOOP("acts", "Papers made ready to be sent")},
    {"add conference", QT_TRANSLATE_NOOP("acts", "Record of a conference kept")},
    {"edit conference", QT_TRANSLATE_NOOP("acts", "Record of a conference changed")},
    {"edit bundle", QT_TRANSLATE_NOOP("acts", "Bundle changed")},
    {"remove bundle", QT_TRANSLATE_NOOP("acts", "Bundle removed")},
    {"put bundle to conference", QT_TRANSLATE_NOOP("acts", "Bundle put to the conference")},
    {"take bundle back to draft", QT_TRANSLATE_NOOP("acts", "Bundle taken back to the draft")},
    {"approve bundle", QT_TRANSLATE_NOOP("acts", "Bundle approved")},
    {"approve bundle in emergency", QT_TRANSLATE_NOOP("acts", "Bundle approved in an emergency")},
    {"reject bundle", QT_TRANSLATE_NOOP("acts", "Bundle rejected")},
    {"request bundle beyond cap", QT_TRANSLATE_NOOP("acts", "Grant beyond the cap asked for")},
    {"submit grants to office", QT_TRANSLATE_NOOP("acts", "Months of earlier bundles handed to the office")},
    {"request bundle", QT_TRANSLATE_NOOP("acts", "Grant of a bundle asked for")},
    {"start bundle", QT_TRANSLATE_NOOP("acts", "Services of a bundle started")},
    {"pause bundle", QT_TRANSLATE_NOOP("acts", "Bundle paused")},
    {"resume bundle", QT_TRANSLATE_NOOP("acts", "Bundle goes on")},
    {"end bundle", QT_TRANSLATE_NOOP("acts", "Bundle ended")},
    {"evaluate bundle", QT_TRANSLATE_NOOP("acts", "Bundle evaluated")},
    {"withdraw bundle", QT_TRANSLATE_NOOP("acts", "Bundle withdrawn")},
    {"add service to bundle", QT_TRANSLATE_NOOP("acts", "Service added to a bundle")},
    {"exchange service of bundle", QT_TRANSLATE_NOOP("acts", "Service of a bundle exchanged")},
    {"end service of bundle", QT_TRANSLATE_NOOP("acts", "Service of a bundle ended")},
    {"change stage of service", QT_TRANSLATE_NOOP("acts", "Stage of a service changed")},
    {"add service", QT_TRANSLATE_NOOP("acts", "Service added")},
    {"edit service", QT_TRANSLATE_NOOP("acts", "Service changed")},
    {"end service", QT_TRANSLATE_NOOP("acts", "Service ended")},
    {"reopen service", QT_TRANSLATE_NOOP("acts", "Service offered again")},
    {"confirm service", QT_TRANSLATE_NOOP("acts", "Service confirmed")},
    {"put on waiting list", QT_TRANSLATE_NOOP("acts", "Put on a waiting list")},
    {"take off waiting list", QT_TRANSLATE_NOOP("acts", "Taken off a waiting list")},
    {"add organisation", QT_TRANSLATE_NOOP("acts", "Organisation added")},
    {"edit organisation", QT_TRANSLATE_NOOP("acts", "Organisation changed")},
    {"remove service", QT_TRANSLATE_NOOP("acts", "Service removed")},
    {"set paper template in force", QT_TRANSLATE_NOOP("acts", "Template of a paper put in force")},
    {"reset paper template", QT_TRANSLATE_NOOP("acts", "Built-in template put in force")},
    {"withdraw paper template", QT_TRANSLATE_NOOP("acts", "Template of a paper withdrawn")},
    {"fill demo", QT_TRANSLATE_NOOP("acts", "Invented district filled in")},
    {"answer likeness", QT_TRANSLATE_NOOP("acts", "Answered whether another dong's record is of this person")},
    {"take over late change", QT_TRANSLATE_NOOP("acts", "Late change of a former holder taken over")},
    {"decline late record", QT_TRANSLATE_NOOP("acts", "Late record of a former holder declined")},
    {"settle disagreement", QT_TRANSLATE_NOOP("acts", "Conflict decided")},
    {"put back merged change", QT_TRANSLATE_NOOP("acts", "Change that had gone together by itself taken back")},
    {"case moved in", QT_TRANSLATE_NOOP("acts", "Case moved here")},
    {"case moved away", QT_TRANSLATE_NOOP("acts", "Case moved away")},
    {"late change arrived", QT_TRANSLATE_NOOP("acts", "Late change arrived")},
    {"service granted", QT_TRANSLATE_NOOP("acts", "Service granted by the office")},
    {"service refused", QT_TRANSLATE_NOOP("acts", "Service refused by the office")},
    {"undo", QT_TRANSLATE_NOOP("acts", "Taken back")},
    {"erase", QT_TRANSLATE_NOOP("acts", "Erased")},
};

constexpr Pair kAccesses[] = {
    {"open", QT_TRANSLATE_NOOP("acts", "Opened")},
    {"list", QT_TRANSLATE_NOOP("acts", "Listed")},
    {"search", QT_TRANSLATE_NOOP("acts", "Searched")},
    {"print", QT_TRANSLATE_NOOP("acts", "Printed")},
    {"export", QT_TRANSLATE_NOOP("acts", "Exported")},
    {"copy", QT_TRANSLATE_NOOP("acts", "Copied")},
    {"reveal", QT_TRANSLATE_NOOP("acts", "Revealed")},
    {"training", QT_TRANSLATE_NOOP("acts", "Marked as practice")},
};

template <size_t size> QString wordsOf(const Pair (&pairs)[size], const QString &kind)
{
    for (const Pair &pair : pairs) {
        if (kind == QLatin1String(pair.kind))
            return QCoreApplication::translate("acts", pair.words);
    }
    return kind;
}

} // namespace

QString actWords(const QString &kind)
{
    return wordsOf(kActs, kind);
}

QString actWords(const domain::HistoryEntry &entry)
{
    if (entry.takesBack.isEmpty())
        return actWords(entry.act.kind);
    const QString of = actWords(entry.takesBack);
    return entry.doesAgain ? QCoreApplication::translate("acts", "Done again: %1").arg(of)
                           : QCoreApplication::translate("acts", "Taken back: %1").arg(of);
}

QString accessWords(const QString &kind)
{
    return wordsOf(kAccesses, kind);
}

QString whereOlderIs(domain::HistoryExtent extent)
{
    if (extent == domain::HistoryExtent::Arriving)
        return QCoreApplication::translate("acts",
            "Earlier changes have not all arrived yet; they come from the district office with the next "
            "exchanges.");
    return QCoreApplication::translate("acts", "What was done before the case came here is kept at the district office, with the dong that had it then. Where you need it, please ask the team leader of that dong; who looked at the case, the auditor of the office can say.");
}

} // namespace ui
