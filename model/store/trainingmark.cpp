// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trainingmark.h"

#include "model/base/crypto.h"
#include "model/sql/statement.h"
#include "model/sql/transaction.h"
#include "model/store/accesslog.h"

namespace store::trainingmark {
namespace {

const QString kKind = QStringLiteral("training");

QByteArray signedBytes(const Vault &vault)
{
    return QByteArrayLiteral("carepass training vault ") + vault.identity().vault.bytes();
}

} // namespace

base::Done write(const Vault &vault, sql::Connection &connection)
{
    const auto before = isThere(connection);
    if (!before)
        return before.error();
    if (*before)
        return {};
    if (const base::Done logged = accesslog::write(vault, connection, kKind, {}); !logged)
        return logged;
    auto transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const QByteArray signature = base::crypto::sign(signedBytes(vault), vault.keys().signing.secretKey);
    sql::Statement insert
        = connection.statement(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"));
    if (const base::Done done = insert.bind(kKind).bind(QString::fromLatin1(signature.toHex())).run(); !done)
        return done;
    return transaction->commit();
}

base::Result<bool> isThere(sql::Connection &connection)
{
    // A vault is marked while it is empty, so the entry stands at the beginning of the log.
    sql::Statement ask = connection.statement(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM meta WHERE name = ?)"
                       " OR EXISTS (SELECT 1 FROM access WHERE row <= 1000 AND kind = ?)"));
    ask.bind(kKind).bind(kKind);
    const bool answered = ask.step();
    if (!answered)
        return ask.error();
    return ask.integer(0) != 0;
}

base::Result<bool> isSigned(const Vault &vault, sql::Connection &connection)
{
    sql::Statement ask = connection.statement(QStringLiteral("SELECT value FROM meta WHERE name = ?"));
    ask.bind(kKind);
    const bool isThere = ask.step();
    if (ask.failed())
        return ask.error();
    return isThere
        && base::crypto::verify(
            signedBytes(vault), QByteArray::fromHex(ask.text(0).toLatin1()), vault.identity().publicKey);
}

} // namespace store::trainingmark
