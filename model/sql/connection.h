// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/sql/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace sql {

/// What lies under a connection.
enum class Engine { Sqlite, Postgres };

/// Who copies what was committed from the write-ahead log of a file into it.
enum class Checkpoints { AtCommit, ByOthers };

/// How a connection is opened. Only `mayWrite` counts for a server.
struct ConnectionOptions {
    int cacheKiB = 16 * 1024;
    bool mayWrite = true;
    bool mayCreate = false;
    /// Once it is raised, whatever runs on the connection ends with Cancelled, and its transaction is rolled
    /// back.
    base::CancelFlag stop = {};
};

/// One connection to a database, used by the thread that opened it and no other: to an encrypted file with
/// its key, or to a PostgreSQL server. Opening a file fails closed: without a cipher or on a plain file
/// (NoCipher), with the wrong key (VaultDamaged: only who knows where the key came from can tell it from
/// damage), where there is no file (NotFound) unless it may be made. Statements are prepared once and kept,
/// and have the same text for both engines: the subset that both know, question marks, and rows locked by
/// `forUpdate()`.
class Connection {
public:
    static base::Result<std::unique_ptr<Connection>> open(
        const QString &path, const base::LockedBytes &key, const ConnectionOptions &options);
    /// To the writing server at `postgresql://user:password@host:port/database` (`?host=` names the folder of
    /// its socket). Io where nobody answers or it is a standby, NotAllowed where the account is not taken.
    static base::Result<std::unique_ptr<Connection>> openServer(
        const QString &url, const ConnectionOptions &options = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The prepared statement of this text. SQL texts are literals, never put together from values.
    Statement statement(const QString &sql);
    base::Done run(const QString &sql) { return statement(sql).run(); }
    base::Done script(const QString &statements);
    /// For a file only. With ByOthers no commit of this connection waits for the copying; the log grows until somebody
    /// else has copied it, so whoever asks for that takes it back when he ends.
    base::Done setCheckpoints(Checkpoints checkpoints);
    /// The first column of the first row, or nothing.
    base::Result<QVariant> single(const QString &sql);
    /// The texts that were prepared so far and are kept, for who looks at how the engine carries them out.
    QStringList prepared() const { return m_kept.keys(); }
    /// What the cipher library calls itself, such as "4.6.1 community".
    base::Result<QString> cipherVersion();

    Engine engine() const { return m_engine; }
    /// Of the file; vaults of before 2026-12 have smaller ones than new ones.
    int pageBytes() const { return m_pageBytes; }
    /// What locks the rows that a SELECT finds, at its end. A file is locked as a whole.
    QString forUpdate() const;
    /// Whether somebody still answers; a lost connection stays lost.
    bool isAlive();

    QSqlDatabase &database() { return m_database; }
    /// The file, or the address without its password.
    const QString &path() const { return m_path; }

private:
    Connection(Engine engine, QString path, base::CancelFlag stop);
    base::Done prepareSession(const base::LockedBytes &key, const ConnectionOptions &options);

    Statement fileStatement(const QString &sql);
    Statement serverStatement(const QString &sql);

    struct Kept {
        std::shared_ptr<QSqlQuery> query;
        std::shared_ptr<FileQuery> file;
        std::unique_ptr<bool> lent;
    };

    Engine m_engine;
    int m_pageBytes = 0;
    QString m_name;
    QString m_path;
    base::CancelFlag m_stop;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<Kept>> m_kept;
};

} // namespace sql
