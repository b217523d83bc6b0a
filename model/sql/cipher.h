// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/base/result.h"
#include "model/base/threads.h"

#include <QString>

class QSqlDatabase;

/// What SQLCipher has beyond SQLite; with filequery.cpp the only file that calls the library's C functions. Qt's stock QSQLITE plugin runs on SQLCipher because this
/// file keeps the library loaded before the plugin looks for its symbols; `cipherAnswers` is how everybody
/// knows that it really did, and nothing is keyed or written before it said yes.
namespace sql::cipher {

/// Whether the library under this open connection encrypts; ErrorKind::NoCipher otherwise.
base::Done cipherAnswers(QSqlDatabase &database);
/// Gives the raw 32-byte key to an open connection. The key never becomes SQL text.
base::Done key(QSqlDatabase &database, const base::LockedBytes &key);
/// Whether the file does not begin like a plain SQLite file; missing and empty files pass.
base::Done fileIsEncrypted(const QString &path);
/// The same of an open connection, by the engine's own file: opening and closing it a second time would take
/// the locks away that this process has on it (POSIX), and another process would think that nobody is there.
base::Done fileIsEncrypted(QSqlDatabase &database);
/// Runs a script of several statements.
base::Done script(QSqlDatabase &database, const QString &statements);
/// Copies the open database to a new file, encrypted with another key, and leaves the connection as it was.
base::Done exportTo(QSqlDatabase &database, const QString &path, const base::LockedBytes &key);

/// From now on statements of this connection end with Cancelled once the flag is raised; it has to outlive
/// the connection.
base::Done stopWith(QSqlDatabase &database, const base::CancelFlag &flag);

} // namespace sql::cipher
