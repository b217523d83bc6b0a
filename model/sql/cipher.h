// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/base/result.h"
#include "model/base/threads.h"

#include <QString>

class QSqlDatabase;

/// What SQLCipher has beyond SQLite; with filequery.cpp the only file that calls the library's C functions. Qt's stock
/// QSQLITE plugin runs on SQLCipher because this file keeps the library loaded before the plugin looks for its symbols;
/// `cipherAnswers` is how everybody knows that it really did, and nothing is keyed or written before it said yes.
namespace sql::cipher {

/// Bytes of a page of a new file. Each page is encrypted and authenticated by itself, most of which is the same work
/// whatever its size: twice the library's own 4,096 bytes saves a third of what a key costs (tests/bench). The library
/// writes nothing about it into the file; the end of the salt, which are a file's first 16 bytes, says it. Files without
/// that mark (made before 2026-12) keep their pages of 4,096 until their key is replaced.
inline constexpr int kPageBytes = 8192;

/// Whether the library under this open connection encrypts; ErrorKind::NoCipher otherwise.
base::Done cipherAnswers(QSqlDatabase &database);
/// Gives the raw 32-byte key to an open connection, which thereby knows the size of its pages. The key never becomes
/// SQL text.
base::Done key(QSqlDatabase &database, const base::LockedBytes &key);
/// Whether the file does not begin like a plain SQLite file; missing and empty files pass.
base::Done fileIsEncrypted(const QString &path);
/// The same of an open connection, by the engine's own file: opening and closing it a second time would take
/// the locks away that this process has on it (POSIX), and another process would think that nobody is there.
base::Done fileIsEncrypted(QSqlDatabase &database);
/// Runs a script of several statements.
base::Done script(QSqlDatabase &database, const QString &statements);
/// Copies the open database, as it is at one moment and without what was deleted, to a new file with the same key, salt
/// and pages. Never within a transaction, nor on a connection that may not write.
base::Done copyTo(QSqlDatabase &database, const QString &path);
/// The same with another key, a new salt and pages of kPageBytes.
base::Done exportTo(QSqlDatabase &database, const QString &path, const base::LockedBytes &key);

/// From now on statements of this connection end with Cancelled once the flag is raised; it has to outlive
/// the connection.
base::Done stopWith(QSqlDatabase &database, const base::CancelFlag &flag);

} // namespace sql::cipher
