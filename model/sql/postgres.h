// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringList>

class QSqlDatabase;

/// What is particular to PostgreSQL, which comes through Qt's QPSQL driver.
namespace sql::postgres {

/// Sets address, account and database of a connection that is not open yet from
/// `postgresql://user:password@host:port/database`. `?host=/folder` names the folder of a unix socket;
/// `sslmode`, `sslrootcert`, `sslcert`, `sslkey`, `channel_binding` and `application_name` go to the driver.
base::Done address(QSqlDatabase &database, const QString &url);
/// The address as it may be shown: without the password.
QString shownAddress(const QString &url);
/// What every session begins with; ErrorKind::Io where the server is a standby, SchemaTooNew where it is
/// older than 15.
base::Done prepareSession(QSqlDatabase &database);

/// The Error of an SQLSTATE. Busy: another transaction got in the way, and the same again will do;
/// AlreadyExists: a key is taken, or a table
/// there; Io: the connection is lost.
base::Error errorOf(const QString &state, const QString &text);

/// Runs a script of several statements, each by itself.
base::Done script(QSqlDatabase &database, const QString &statements);
/// The statements of a script without its comments.
QStringList statementsOf(const QString &script);

} // namespace sql::postgres
