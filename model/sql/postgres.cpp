// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/postgres.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sql::postgres {
namespace {

constexpr int kOldestVersion = 150000;
constexpr int kUsualPort = 5432;

base::Error errorFrom(const QSqlError &error)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return errorOf(error.nativeErrorCode(), text);
}

base::Result<QVariant> first(QSqlDatabase &database, const QString &question)
{
    QSqlQuery query(database);
    if (!query.exec(question) || !query.next())
        return errorFrom(query.lastError());
    return query.value(0);
}

/// Skips a quoted part; the index of its last character.
qsizetype endOfQuote(const QString &script, qsizetype from)
{
    const qsizetype end = script.indexOf(script.at(from), from + 1);
    return end < 0 ? script.size() - 1 : end;
}

} // namespace

base::Done address(QSqlDatabase &database, const QString &text)
{
    const QUrl url(text);
    const bool isOurs = url.scheme() == "postgresql"_L1 || url.scheme() == "postgres"_L1;
    if (!url.isValid() || !isOurs || url.path().size() < 2)
        return base::Error{base::ErrorKind::InvalidInput, u"not an address of a database server"_s};
    const QUrlQuery options(url);
    const QString folder = options.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    database.setHostName(folder.isEmpty() ? url.host() : folder);
    database.setPort(url.port(kUsualPort));
    database.setUserName(url.userName(QUrl::FullyDecoded));
    database.setPassword(url.password(QUrl::FullyDecoded));
    database.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    QStringList how{u"connect_timeout=5"_s, u"target_session_attrs=read-write"_s};
    for (const QString &name : {u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s,
             u"channel_binding"_s, u"application_name"_s}) {
        const QString value = options.queryItemValue(name, QUrl::FullyDecoded);
        // The driver splits at semicolons, the library at blanks and quotes.
        if (value.contains(u';') || value.contains(u'\'') || value.contains(u'\\'))
            return base::Error{base::ErrorKind::InvalidInput, name};
        if (!value.isEmpty())
            how.append(u"%1='%2'"_s.arg(name, value));
    }
    database.setConnectOptions(how.join(u';'));
    return {};
}

QString shownAddress(const QString &url)
{
    return QUrl(url).toString(QUrl::RemovePassword);
}

base::Done prepareSession(QSqlDatabase &database)
{
    const base::Result<QVariant> version = first(database, u"SELECT current_setting('server_version_num')"_s);
    if (!version)
        return version.error();
    if (version->toInt() < kOldestVersion)
        return base::Error{base::ErrorKind::SchemaTooNew, u"the database server is older than 15"_s};
    const base::Result<QVariant> isStandby = first(database, u"SELECT pg_is_in_recovery()"_s);
    if (!isStandby)
        return isStandby.error();
    if (isStandby->toBool())
        return base::Error{base::ErrorKind::Io, u"the database server is a standby"_s};
    // Statements are planned once, while tables may still be empty, and kept: every question has its index,
    // and that is the way to go however small a table was.
    return script(database,
        u"SET enable_seqscan TO off; SET enable_hashjoin TO off; SET enable_mergejoin TO off;"
        "SET client_min_messages TO warning; SET lock_timeout TO '5s'; SET statement_timeout TO '60s';"
        "SET idle_in_transaction_session_timeout TO '60s'; SET synchronous_commit TO on;"
        "SET default_transaction_isolation TO 'read committed'; SET TIME ZONE 'UTC'"_s);
}

base::Error errorOf(const QString &state, const QString &text)
{
    using base::ErrorKind;
    const QString detail = u"%1 (%2)"_s.arg(text.section(u'\n', 0, 0), state);
    // Without a state the words are the library's own: there is nobody to talk to.
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1)
        || state.startsWith("58"_L1) || state == "25006"_L1)
        return {ErrorKind::Io, detail};
    // Two in each other's way, a lock or a statement that took too long, too many connections.
    if (state.startsWith("40"_L1) || state == "55P03"_L1 || state == "57014"_L1 || state == "53300"_L1)
        return {ErrorKind::Busy, detail};
    if (state == "23505"_L1 || state == "42P07"_L1 || state == "42710"_L1)
        return {ErrorKind::AlreadyExists, detail};
    if (state == "53100"_L1)
        return {ErrorKind::DiskFull, detail};
    if (state == "XX001"_L1 || state == "XX002"_L1)
        return {ErrorKind::VaultDamaged, detail};
    if (state == "28P01"_L1 || state == "28000"_L1)
        return {ErrorKind::NotAllowed, detail};
    return {ErrorKind::Internal, detail};
}

base::Done script(QSqlDatabase &database, const QString &statements)
{
    for (const QString &statement : statementsOf(statements)) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return errorFrom(query.lastError());
    }
    return {};
}

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    for (qsizetype at = 0; at < script.size(); ++at) {
        const QChar c = script.at(at);
        if (c == u'-' && at + 1 < script.size() && script.at(at + 1) == u'-') {
            const qsizetype end = script.indexOf(u'\n', at);
            at = end < 0 ? script.size() : end;
            statement += u'\n';
        } else if (c == u'\'' || c == u'"') {
            const qsizetype end = endOfQuote(script, at);
            statement += QStringView(script).mid(at, end - at + 1);
            at = end;
        } else if (c == u';') {
            statements.append(std::exchange(statement, {}).trimmed());
        } else {
            statement += c;
        }
    }
    statements.append(statement.trimmed());
    statements.removeAll(QString());
    return statements;
}

} // namespace sql::postgres
