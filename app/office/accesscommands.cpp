// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly look through the access logs of all vaults.
#include "app/cli/arguments.h"
#include "app/cli/knownvalues.h"
#include "app/cli/output.h"
#include "app/cli/shownwords.h"
#include "app/office/accessreview.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"
#include "model/base/calendar.h"
#include "model/exchange/csvwriter.h"
#include "model/office/users.h"
#include "ui/support/actwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// The account that --user names, by id or by name; empty without the option.
base::Result<QString> userIn(const Run &run, office::Desk &desk)
{
    const QString wanted = run.arguments.value(u"user"_s);
    if (wanted.isEmpty() || base::Id::fromString(wanted))
        return wanted;
    office::Context context = desk.context();
    const auto all = office::users::all(context);
    if (!all)
        return all.error();
    const office::User *found = nullptr;
    for (const office::User &user : *all) {
        if (user.name != wanted)
            continue;
        // Two accounts of one person are one; two people of one name have to be told apart.
        if (found && found->person != user.person)
            return wrongUsage(officeWords(QT_TRANSLATE_NOOP("cli", "several people are called %1: name the account by its id"))
                                  .arg(wanted));
        found = &user;
    }
    return found ? base::Result<QString>(found->id.toString())
                 : base::Error{base::ErrorKind::NotFound, u"no user is called %1"_s.arg(wanted)};
}

QList<QStringList> rowsOf(const QJsonArray &entries)
{
    QList<QStringList> rows;
    for (const QJsonValue one : entries)
        rows.append({shownTime(one["at"_L1]), one["name"_L1].toString(), one["place"_L1].toString(), ui::accessWords(one["kind"_L1].toString()),
            recordWord(one["type"_L1].toString()), one["subject"_L1].toString(), one["reason"_L1].toString()});
    return rows;
}

base::Done writeCsv(const QString &path, const QJsonArray &entries)
{
    exchange::Sheet sheet{u"access"_s,
        {u"time"_s, u"name"_s, u"user"_s, u"device"_s, u"pc"_s, u"kind"_s, u"type"_s, u"record"_s,
            u"count"_s, u"reason"_s},
        {}};
    for (const QJsonValue one : entries) {
        QList<exchange::Value> row{shownTime(one["at"_L1])};
        for (const auto name : {"name"_L1, "user"_L1, "device"_L1, "place"_L1, "kind"_L1, "type"_L1, "subject"_L1})
            row.append(one[name].toString());
        row.append(one["count"_L1].isUndefined() ? exchange::Value() : one["count"_L1].toInteger());
        row.append(one["reason"_L1].toString());
        sheet.rows.append(row);
    }
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(exchange::writeCsv(sheet).bytes) >= 0 && file.commit();
    return isWritten ? base::Done() : base::Error{base::ErrorKind::Io, file.errorString()};
}

QJsonArray withIsoMoments(const QJsonArray &entries)
{
    QJsonArray shown;
    for (const QJsonValue one : entries)
        shown.append(withMoments(one.toObject(), {"at"}));
    return shown;
}

Answer access(const Run &run)
{
    const QString month = run.arguments.value(u"month"_s);
    const QString csv = run.arguments.value(u"csv"_s);
    const auto limit = run.arguments.number(u"limit"_s, 100, 1);
    const auto skip = run.arguments.number(u"skip"_s, 0, 0);
    if (!base::monthFromIso(month))
        return wrongUsage(u"--month needs YYYY-MM"_s);
    if (!limit || !skip)
        return !limit ? limit.error() : skip.error();
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto user = userIn(run, **desk);
    if (!user)
        return user.error();
    QJsonObject values{{u"month"_s, month}, {u"user"_s, *user}, {u"kind"_s, run.arguments.value(u"kind"_s)},
        {u"skip"_s, *skip}, {u"limit"_s, *limit}};
    // Whoever wants a file wants all of it.
    if (!csv.isEmpty()) {
        values.insert(u"skip"_s, 0);
        values.insert(u"limit"_s, std::numeric_limits<int>::max());
    }
    const auto looked = actAtConsole(**desk, u"accesses"_s, values);
    if (!looked)
        return looked.error();
    const QJsonArray entries = looked->value("entries"_L1).toArray();
    const QJsonObject head{{u"month"_s, month}, {u"found"_s, looked->value("found"_L1)},
        {u"total"_s, looked->value("total"_L1)}};
    if (!csv.isEmpty()) {
        if (const base::Done written = writeCsv(csv, entries); !written)
            return written.error();
        return reply(head, officeWords(QT_TRANSLATE_NOOP("cli", "%1 entries written to %2. Whoever opens the file sees who looked at whom."))
                               .arg(entries.size())
                               .arg(csv));
    }
    QJsonObject document = head;
    document.insert(u"entries"_s, withIsoMoments(entries));
    const QString end = officeWords(QT_TRANSLATE_NOOP("cli", "%1 to %2 of %3 entries"))
                            .arg(entries.isEmpty() ? 0 : *skip + 1)
                            .arg(*skip + entries.size())
                            .arg(looked->value("found"_L1).toInteger());
    if (entries.isEmpty())
        return reply(document,
            officeWords(QT_TRANSLATE_NOOP("cli",
                "There is no such entry in this month. Vaults send their access logs when they next sync.")));
    return reply(document, textTable(rowsOf(entries)) + u'\n' + end);
}

QString kindsOf(const QJsonObject &kinds)
{
    QStringList words;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        words.append(ui::accessWords(kind.key()) + u' ' + QString::number(kind->toInteger()));
    return words.join(u", "_s);
}

/// What stands out, one line each.
QStringList standingOut(const QJsonObject &user)
{
    const QString name = user.value("name"_L1).toString();
    QStringList lines;
    const QJsonArray busy = user.value("busyDays"_L1).toArray();
    for (const QJsonValue day : busy)
        lines.append(officeWords(QT_TRANSLATE_NOOP("cli", "%1: %2 different records on %3"))
                         .arg(name)
                         .arg(day["records"_L1].toInteger())
                         .arg(day["day"_L1].toString()));
    const QJsonArray taken = user.value("takenOut"_L1).toArray();
    for (const QJsonValue one : taken) {
        const QString reason = one["reason"_L1].toString();
        lines.append(officeWords(QT_TRANSLATE_NOOP("cli", "%1: %2 at %3, reason: %4"))
                         .arg(name, ui::accessWords(one["kind"_L1].toString()), shownTime(one["at"_L1]),
                             reason.isEmpty() ? u"-"_s : reason));
    }
    return lines;
}

} // namespace

base::Result<AccessReview> accessReview(office::Desk &desk, const QString &month)
{
    const auto looked = actAtConsole(desk, u"accesses"_s, {{u"month"_s, month}, {u"limit"_s, 1}});
    if (!looked)
        return looked.error();
    AccessReview review{looked->value("total"_L1).toInteger(), {}, {}};
    QList<QStringList> rows;
    QStringList lines;
    const QJsonArray users = looked->value("users"_L1).toArray();
    for (const QJsonValue one : users) {
        QJsonObject user = one.toObject();
        lines += standingOut(user);
        rows.append({user.value("name"_L1).toString(), QString::number(user.value("entries"_L1).toInteger()),
            officeWords(QT_TRANSLATE_NOOP("cli", "outside 09-18: %1, weekend: %2"))
                .arg(user.value("outsideHours"_L1).toInteger())
                .arg(user.value("weekends"_L1).toInteger()),
            kindsOf(user.value("kinds"_L1).toObject())});
        user.insert(u"takenOut"_s, withIsoMoments(user.value("takenOut"_L1).toArray()));
        review.users.append(user);
    }
    review.text = tableOr(rows, QT_TRANSLATE_NOOP("cli", "There is no entry of this month."));
    if (!lines.isEmpty())
        review.text += u'\n' + officeWords(QT_TRANSLATE_NOOP("cli", "To look at:")) + u'\n' + lines.join(u'\n');
    return review;
}

std::vector<Command> accessCommands()
{
    return {
        {"audit access", "",
            QT_TRANSLATE_NOOP("cli", "the access logs of all vaults for a month: who saw which record, when and why"),
            access,
            {{"month", "YYYY-MM", QT_TRANSLATE_NOOP("cli", "which month"), true},
                {"user", "USER", QT_TRANSLATE_NOOP("cli", "of this person only, by name or id")},
                {"kind", kAccessKinds, QT_TRANSLATE_NOOP("cli", "of this kind only")},
                {"skip", "N", QT_TRANSLATE_NOOP("cli", "leave out the first N")},
                {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many")},
                {"csv", "FILE", QT_TRANSLATE_NOOP("cli", "write all of them into a file instead")}}},
    };
}

} // namespace cli
