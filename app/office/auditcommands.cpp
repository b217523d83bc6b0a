// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to the office.
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/office/accessreview.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"
#include "model/base/calendar.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString actorOf(const QJsonObject &event)
{
    const QString name = event.value("actorName"_L1).toString();
    const QString second = event.value("secondName"_L1).toString();
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
    QJsonArray events;
    QList<QStringList> rows;
    const QJsonArray all = listed->value("events"_L1).toArray();
    for (const QJsonValue one : all) {
        const QJsonObject event = withMoments(one.toObject(), {"at"});
        events.append(event);
        const QByteArray detail
            = QJsonDocument(event.value("detail"_L1).toObject()).toJson(QJsonDocument::Compact);
        rows.append({QString::number(event.value("n"_L1).toInteger()), event.value("at"_L1).toString(),
            actorOf(event), event.value("act"_L1).toString(), QString::fromUtf8(detail)});
    }
    return reply({{u"events"_s, events}}, textTable(rows));
}

/// All events of a month of Korea, the newest first.
base::Result<QJsonArray> eventsOf(office::Desk &desk, const QString &month)
{
    QJsonArray found;
    qint64 before = 0;
    for (;;) {
        const auto listed = actAtConsole(desk, u"audit"_s, {{u"before"_s, before}, {u"limit"_s, 1000}});
        if (!listed)
            return listed.error();
        const QJsonArray page = listed->value("events"_L1).toArray();
        for (const QJsonValue event : page) {
            const QDate day = base::koreanDay(event["at"_L1].toInteger());
            if (day.toString(u"yyyy-MM"_s) == month)
                found.append(event);
            before = event["n"_L1].toInteger();
        }
        if (page.isEmpty() || before <= 1)
            return found;
    }
}

Answer review(const Run &run)
{
    static const QRegularExpression form(u"^\\d{4}-(0[1-9]|1[0-2])$"_s);
    const QString month = run.arguments.value(u"month"_s);
    if (!form.match(month).hasMatch())
        return wrongUsage(u"--month needs YYYY-MM"_s);
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    // The accesses first: that they were looked at stands among the acts then.
    const auto accesses = accessReview(**desk, month);
    if (!accesses)
        return accesses.error();
    const auto events = eventsOf(**desk, month);
    if (!events)
        return events.error();
    QMap<QString, int> counts;
    QJsonArray reviews;
    for (const QJsonValue event : *events) {
        const QJsonObject one = event.toObject();
        ++counts[one.value("act"_L1).toString() + u'\t' + actorOf(one)];
        const bool isReview = one.value("act"_L1) == u"review"_s;
        if (isReview)
            reviews.append(withMoments(one, {"at"}));
    }
    QJsonArray acts;
    QList<QStringList> rows;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const QStringList parts = count.key().split(u'\t');
        acts.append(
            QJsonObject{{u"act"_s, parts.value(0)}, {u"who"_s, parts.value(1)}, {u"times"_s, count.value()}});
        rows.append({parts.value(0), parts.value(1), QString::number(count.value())});
    }
    const QString text = officeWords(QT_TRANSLATE_NOOP("cli", "Access logs: %1 entries")).arg(accesses->entries)
        + u'\n' + accesses->text + u"\n\n"_s + officeWords(QT_TRANSLATE_NOOP("cli", "Acts of the office:")) + u'\n'
        + textTable(rows);
    return reply({{u"month"_s, month}, {u"accesses"_s, accesses->entries}, {u"users"_s, accesses->users},
                     {u"acts"_s, acts}, {u"reviews"_s, reviews}},
        text);
}

} // namespace

std::vector<Command> auditCommands()
{
    return {
        {"audit list", "", QT_TRANSLATE_NOOP("cli", "what was done to the office, the newest first"), list,
            {{"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many")}}},
        {"audit review", "",
            QT_TRANSLATE_NOOP("cli", "a month in numbers: who did what how often, and who looked at it"),
            review, {{"month", "YYYY-MM", QT_TRANSLATE_NOOP("cli", "which month"), true}}},
    };
}

} // namespace cli
