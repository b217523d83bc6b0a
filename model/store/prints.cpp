// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/prints.h"

#include "model/base/calendar.h"
#include "model/base/residentnumbers.h"
#include "model/sql/transaction.h"
#include "model/store/accesslog.h"

namespace store::prints {
namespace {

base::Result<int> nextNumber(sql::Connection &connection, int year)
{
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM print WHERE year = ?"));
    query.bind(year);
    const int number = query.step() ? int(query.integer(0)) : 0;
    if (query.failed())
        return query.error();
    return number;
}

base::Done insert(sql::Connection &connection, const Vault &vault, const domain::PrintEntry &entry)
{
    sql::Statement insert = connection.statement(QStringLiteral(
        "INSERT INTO print (year, number, at, user, paper, subject_type, subject, person, edition,"
        " template, format, language, masked, large, reason)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(entry.year).bind(entry.number).bind(entry.at).bind(vault.identity().user).bind(entry.paper);
    insert.bind(entry.subject.type).bind(entry.subject.id).bind(entry.person).bind(entry.edition);
    insert.bind(entry.templateEdition).bind(entry.format).bind(entry.language).bind(int(entry.masked));
    insert.bind(int(entry.largePrint)).bind(entry.reason);
    return insert.run();
}

QJsonObject detailOf(const domain::PrintEntry &entry)
{
    QJsonObject detail{{QStringLiteral("paper"), entry.paper}, {QStringLiteral("reason"), entry.reason},
        {QStringLiteral("number"), entry.label()}, {QStringLiteral("format"), entry.format},
        {QStringLiteral("masked"), entry.masked}};
    if (entry.edition > 0)
        detail.insert(QStringLiteral("edition"), entry.edition);
    return detail;
}

domain::PrintEntry entryOf(const sql::Statement &query)
{
    domain::PrintEntry entry;
    entry.year = int(query.integer(0));
    entry.number = int(query.integer(1));
    entry.at = query.integer(2);
    entry.userName = query.text(3);
    entry.paper = query.text(4);
    entry.subject = {query.text(5), query.id(6)};
    entry.person = query.id(7);
    entry.edition = int(query.integer(8));
    entry.templateEdition = query.text(9);
    entry.format = query.text(10);
    entry.language = query.text(11);
    entry.masked = query.integer(12) != 0;
    entry.largePrint = query.integer(13) != 0;
    entry.failed = query.integer(14) != 0;
    entry.reason = query.text(15);
    return entry;
}

} // namespace

base::Result<domain::PrintEntry> add(
    const Vault &vault, sql::Connection &connection, domain::PrintEntry entry)
{
    auto transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    entry.at = vault.clock().now();
    entry.year = base::koreanDay(entry.at).year();
    entry.reason = base::withoutResidentNumbers(entry.reason);
    const auto number = nextNumber(connection, entry.year);
    if (!number)
        return number.error();
    entry.number = *number;
    if (const base::Done logged
        = accesslog::append(vault, connection, QStringLiteral("print"), entry.subject, detailOf(entry));
        !logged)
        return logged.error();
    if (const base::Done written = insert(connection, vault, entry); !written)
        return written.error();
    if (const base::Done committed = transaction->commit(); !committed)
        return committed.error();
    return entry;
}

base::Done markFailed(sql::Connection &connection, const domain::PrintEntry &entry)
{
    sql::Statement update
        = connection.statement(QStringLiteral("UPDATE print SET failed = 1 WHERE year = ? AND number = ?"));
    update.bind(entry.year).bind(entry.number);
    return update.run();
}

base::Result<QList<domain::PrintEntry>> list(
    sql::Connection &connection, const base::Id &about, int limit, int skip)
{
    const QString columns = QStringLiteral(
        "SELECT p.year, p.number, p.at, u.name, p.paper, p.subject_type, p.subject, p.person, p.edition,"
        " p.template, p.format, p.language, p.masked, p.large, p.failed, p.reason"
        " FROM print p LEFT JOIN known_user u ON u.id = p.user ");
    const QString order = QStringLiteral("ORDER BY p.row DESC LIMIT ? OFFSET ?");
    sql::Statement query = connection.statement(about.isNil()
            ? columns + order
            : columns + QStringLiteral("WHERE p.subject = ? OR p.person = ? ") + order);
    if (!about.isNil())
        query.bind(about).bind(about);
    query.bind(limit).bind(skip);
    QList<domain::PrintEntry> entries;
    while (query.step())
        entries.append(entryOf(query));
    if (query.failed())
        return query.error();
    return entries;
}

base::Result<bool> used(sql::Connection &connection, const QString &paper, const QString &templateEdition)
{
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT 1 FROM print WHERE paper = ? AND template = ? LIMIT 1"));
    query.bind(paper).bind(templateEdition);
    const bool found = query.step();
    if (query.failed())
        return query.error();
    return found;
}

} // namespace store::prints
