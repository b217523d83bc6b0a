// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/actrows.h"

#include "model/domain/change.h"
#include "model/store/users.h"

#include <algorithm>

namespace store::actrows {
namespace {

constexpr int kActColumns = 10;

base::Result<QByteArray> signSecond(
    const Vault &vault, sql::Connection &connection, const SecondSigner &second, const QByteArray &message)
{
    const base::Error refused{base::ErrorKind::NotAllowed, QStringLiteral("the second person")};
    if (second.user == vault.identity().user)
        return refused;
    const auto known = users::all(connection);
    if (!known)
        return known.error();
    const auto user = std::find_if(known->begin(), known->end(),
        [&](const KnownUser &one) { return one.id == second.user && one.removedAt == 0; });
    const QByteArray signature = base::crypto::sign(message, *second.secretKey);
    if (user == known->end() || !base::crypto::verify(message, signature, user->publicKey))
        return refused;
    return signature;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

base::Done insert(const Vault &vault, sql::Connection &connection, const domain::Act &act,
    const QByteArray &changeHeads, const SecondSigner &second)
{
    const QByteArray salt = vault.environment().random.bytes(32);
    const QByteArray commitment = domain::commitmentOf(salt, act.reason.toUtf8());
    const QByteArray message = domain::signedBytes(act, commitment, changeHeads);
    const QByteArray signature = base::crypto::sign(message, vault.keys().signing.secretKey);
    QVariant secondSignature;
    if (second.secretKey) {
        const auto signedToo = signSecond(vault, connection, second, message);
        if (!signedToo)
            return signedToo.error();
        secondSignature = *signedToo;
    }
    sql::Statement row = connection.statement(QStringLiteral(
        "INSERT INTO act (id, kind, at, user, subject_type, subject, reason, undoes, changes, salt,"
        " commitment, signature, second_user, second_signature)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    row.bind(act.id).bind(act.kind).bind(act.at).bind(act.user).bind(textOrNull(act.subject.type));
    row.bind(act.subject.id).bind(textOrNull(act.reason)).bind(act.undoes).bind(act.changes);
    row.bind(salt).bind(commitment).bind(signature).bind(act.secondUser);
    return row.bind(secondSignature).run();
}

QString columns()
{
    return QStringLiteral("a.id, a.kind, a.at, a.user, a.subject_type, a.subject, a.reason, a.undoes,"
                          " a.second_user, a.changes");
}

domain::Act readAct(const sql::Statement &query)
{
    domain::Act act;
    act.id = query.id(0);
    act.kind = query.text(1);
    act.at = query.integer(2);
    act.user = query.id(3);
    act.subject = {query.text(4), query.id(5)};
    act.reason = query.text(6);
    act.undoes = query.id(7);
    act.secondUser = query.id(8);
    act.changes = int(query.integer(9));
    return act;
}

sql::Statement selectSigned(sql::Connection &connection)
{
    static const QString sql = QStringLiteral("SELECT ") + columns()
        + QStringLiteral(", a.salt, a.commitment, a.signature, a.second_signature FROM act a ORDER BY a.row");
    return connection.statement(sql);
}

SignedAct readSigned(const sql::Statement &query)
{
    return {readAct(query), !query.isNull(kActColumns), query.bytes(kActColumns),
        query.bytes(kActColumns + 1), query.bytes(kActColumns + 2), query.bytes(kActColumns + 3)};
}

base::Done forgetReasons(sql::Connection &connection, const base::Id &subject)
{
    sql::Statement forget
        = connection.statement(QStringLiteral("UPDATE act SET salt = NULL, reason = NULL WHERE subject = ?"));
    return forget.bind(subject).run();
}

} // namespace store::actrows
