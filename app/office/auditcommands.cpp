// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to the office.
#include "app/cli/arguments.h"
#include "app/cli/officewords.h"
#include "app/cli/output.h"
#include "app/cli/shownwords.h"
#include "app/office/accessreview.h"
#include "app/office/auditwords.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"
#include "model/base/calendar.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString actorOf(const QJsonObject &event)
{
    const QString name = event.value("actorName"_L1).toString();
    const QString second = event.value("secondName"_L1).toString();
    static const QStringList kByItself{u"twin"_s, u"moveBack"_s, u"streamBack"_s, u"vouch"_s, u"restoreFound"_s, u"wipeConfirmed"_s};
    if (kByItself.contains(event.value("act"_L1).toString()))
        return officeWords(QT_TRANSLATE_NOOP("cli", "by itself"));
    if (event.value("actor"_L1).toString().isEmpty())
        return officeWords(QT_TRANSLATE_NOOP("cli", "console"));
    return second.isEmpty() ? name : name + u" + "_s + second;
}

Answer list(const Run &run)
{
    const auto limit = run.arguments.number(u"limit"_s, 100, 1);
    if (!limit)
        return limit.error();
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto listed = actAtConsole(**desk, u"audit"_s, {{u"limit"_s, *limit}});
    if (!listed)
        return listed.error();
    const auto words = AuditWords::read(**desk);
    if (!words)
        return words.error();
    QJsonArray events;
    QList<QStringList> rows;
    const QJsonArray all = listed->value("events"_L1).toArray();
    for (const QJsonValue one : all) {
        const QJsonObject event = one.toObject();
        events.append(withMoments(event, {"at"}));
        rows.append({QString::number(event.value("n"_L1).toInteger()), shownTime(event.value("at"_L1)),
            actorOf(event), officeActWord(event.value("act"_L1).toString()), words->aboutOf(event)});
    }
    return reply({{u"events"_s, events}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "Nothing was done to the office yet; codes, roles and revocations will stand here.")));
}

/// All events from the first day of a month of Korea on, the newest first: who signs a month does so after its end.
base::Result<QJsonArray> eventsSince(office::Desk &desk, base::Month month)
{
    QJsonArray found;
    qint64 before = 0;
    for (;;) {
        const auto listed = actAtConsole(desk, u"audit"_s, {{u"before"_s, before}, {u"limit"_s, 1000}});
        if (!listed)
            return listed.error();
        const QJsonArray page = listed->value("events"_L1).toArray();
        bool isEarlier = false;
        for (const QJsonValue event : page) {
            isEarlier = base::koreanDay(event["at"_L1].toInteger()) < month.firstDay();
            if (!isEarlier)
                found.append(event);
            before = event["n"_L1].toInteger();
        }
        if (page.isEmpty() || isEarlier || before <= 1)
            return found;
    }
}

/// What the office did in a month: each act, by whom, how often.
struct ActsDone {
    QJsonArray acts;
    QString text;
};

ActsDone actsIn(const QJsonArray &events, base::Month month)
{
    QMap<QString, int> counts;
    for (const QJsonValue one : events) {
        const QJsonObject event = one.toObject();
        if (base::monthOf(base::koreanDay(event.value("at"_L1).toInteger())) == month)
            ++counts[event.value("act"_L1).toString() + u'\t' + actorOf(event)];
    }
    ActsDone done;
    QList<QStringList> rows;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const QStringList parts = count.key().split(u'\t');
        done.acts.append(
            QJsonObject{{u"act"_s, parts.value(0)}, {u"who"_s, parts.value(1)}, {u"times"_s, count.value()}});
        rows.append({officeActWord(parts.value(0)), parts.value(1), QString::number(count.value())});
    }
    done.text = tableOr(rows, QT_TRANSLATE_NOOP("cli", "Nothing was done to the office in this month."));
    return done;
}

/// Who has signed that he looked at the month.
struct Signed {
    QJsonArray reviews;
    QString text;
};

Signed signaturesOf(const QJsonArray &events, const QString &month)
{
    Signed all;
    QList<QStringList> rows;
    for (const QJsonValue one : events) {
        const QJsonObject event = one.toObject();
        const QJsonObject detail = event.value("detail"_L1).toObject();
        if (event.value("act"_L1) != u"review"_s || detail.value("month"_L1) != month)
            continue;
        all.reviews.append(withMoments(event, {"at"}));
        rows.append({shownTime(event.value("at"_L1)), actorOf(event),
            officeWords(QT_TRANSLATE_NOOP("cli", "%1 entries")).arg(detail.value("entries"_L1).toInteger()),
            detail.value("remark"_L1).toString()});
    }
    all.text = rows.isEmpty() ? officeWords(QT_TRANSLATE_NOOP("cli", "Nobody has signed this month yet."))
                              : officeWords(QT_TRANSLATE_NOOP("cli", "Signed by:")) + u'\n' + textTable(rows);
    return all;
}

Answer review(const Run &run)
{
    const auto month = base::monthFromIso(run.arguments.value(u"month"_s));
    if (!month)
        return wrongUsage(u"--month needs YYYY-MM"_s);
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    // The accesses first: that they were looked at stands among the acts then.
    const auto accesses = accessReview(**desk, base::isoMonth(*month));
    if (!accesses)
        return accesses.error();
    const auto events = eventsSince(**desk, *month);
    if (!events)
        return events.error();
    const ActsDone acts = actsIn(*events, *month);
    const Signed signatures = signaturesOf(*events, base::isoMonth(*month));
    const QString text = officeWords(QT_TRANSLATE_NOOP("cli", "Access logs: %1 entries")).arg(accesses->entries)
        + u'\n' + accesses->text + u"\n\n"_s + officeWords(QT_TRANSLATE_NOOP("cli", "Acts of the office:")) + u'\n'
        + acts.text + u'\n' + signatures.text;
    return reply({{u"month"_s, base::isoMonth(*month)}, {u"accesses"_s, accesses->entries},
                     {u"users"_s, accesses->users}, {u"acts"_s, acts.acts}, {u"reviews"_s, signatures.reviews}},
        text);
}

Answer proposals(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto listed = actAtConsole(**desk, u"proposals"_s);
    if (!listed)
        return listed.error();
    QJsonArray list;
    QList<QStringList> rows;
    const QJsonArray all = listed->value("proposals"_L1).toArray();
    for (const QJsonValue one : all) {
        list.append(proposalJson(one.toObject()));
        rows.append(proposalRow(one.toObject()));
    }
    return reply({{u"proposals"_s, list}},
        rows.isEmpty() ? officeWords(QT_TRANSLATE_NOOP("cli", "Nothing waits for a second person.")) : textTable(rows));
}

} // namespace

std::vector<Command> auditCommands()
{
    return {
        {"audit list", "", QT_TRANSLATE_NOOP("cli", "what was done to the office, the newest first"), list,
            {{"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many")}}},
        {"proposals", "",
            QT_TRANSLATE_NOOP("cli", "acts that wait for a second person; it agrees or declines with carepass-cli"),
            proposals},
        {"audit review", "",
            QT_TRANSLATE_NOOP("cli", "a month in numbers: who did what how often, and who looked at it"),
            review, {{"month", "YYYY-MM", QT_TRANSLATE_NOOP("cli", "which month"), true}}},
    };
}

} // namespace cli
