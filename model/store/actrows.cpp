// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/actrows.h"

#include "model/domain/change.h"
#include "model/store/users.h"
#include "model/sync/body.h"
#include "model/sync/entry.h"
#include "model/sync/kind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

QJsonObject tellOthers(const domain::Act &act)
{
    QJsonObject json{{u"kind"_s, act.kind}, {u"at"_s, act.at}, {u"changes"_s, act.changes}};
    if (!act.subject.id.isNil()) {
        json.insert(u"subject"_s, syncing::shortText(act.subject.id));
        json.insert(u"type"_s, act.subject.type);
    }
    if (!act.reason.isEmpty())
        json.insert(u"reason"_s, act.reason);
    if (!act.undoes.isNil())
        json.insert(u"undoes"_s, syncing::shortText(act.undoes));
    if (!act.secondUser.isNil())
        json.insert(u"second"_s, syncing::shortText(act.secondUser));
    return json;
}

bool tells(const domain::Change &change)
{
    return change.header.user.isNil() || change.body.contains("\"act\":");
}

/// What the office does itself, as an act that a history page names.
QString wordOf(syncing::Kind kind)
{
    switch (kind) {
    case syncing::Kind::Enter:
        return u"case moved in"_s;
    case syncing::Kind::Leave:
        return u"case moved away"_s;
    case syncing::Kind::Arrived:
        return u"late change arrived"_s;
    case syncing::Kind::Granted:
        return u"service granted"_s;
    case syncing::Kind::Refused:
        return u"service refused"_s;
    default:
        return {};
    }
}

namespace {

QJsonObject toldBy(const domain::Change &change, const syncing::Body *read)
{
    if (!syncing::hasBody(change) || !tells(change))
        return {};
    if (read)
        return read->more.value("act"_L1).toObject();
    const auto body = syncing::Body::decode(change.body);
    return body ? body->more.value("act"_L1).toObject() : QJsonObject();
}

/// `place`: an expression, of the row that it gets.
base::Done receiveAt(const QString &place, sql::Connection &connection, const domain::Change &change,
    const syncing::Body *read)
{
    const QJsonObject told = toldBy(change, read);
    const domain::ChangeHeader &header = change.header;
    sql::Statement row = connection.statement(QStringLiteral(
        "INSERT INTO act (id, kind, at, user, subject_type, subject, reason, undoes, changes, salt,"
        " commitment, signature, second_user, received, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, x'', x'', ?, 1, ")
        + place + QStringLiteral(")"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, at = excluded.at,"
        " subject_type = excluded.subject_type, subject = excluded.subject, reason = excluded.reason,"
        " undoes = excluded.undoes, changes = excluded.changes, second_user = excluded.second_user"
        " WHERE received = 1 AND excluded.kind <> ''"));
    const QString kind = header.user.isNil() ? wordOf(syncing::kindOf(header)) : told.value("kind"_L1).toString();
    row.bind(header.act).bind(kind.isEmpty() ? u""_s : kind).bind(told.value("at"_L1).toInteger(header.clock.wall));
    const bool isOfOffice = header.user.isNil();
    row.bind(isOfOffice ? QByteArray(16, '\0') : header.user.bytes());
    // A move tells of its case; whatever else the office does is about one record.
    const bool isAboutRecord = isOfOffice && !told.contains("subject"_L1);
    row.bind(textOrNull(isAboutRecord ? header.recordType : told.value("type"_L1).toString()));
    row.bind(isAboutRecord ? header.record : syncing::fromShortText(told.value("subject"_L1).toString()));
    row.bind(textOrNull(told.value("reason"_L1).toString()));
    row.bind(syncing::fromShortText(told.value("undoes"_L1).toString()));
    row.bind(told.value("changes"_L1).toInteger(1));
    return row.bind(syncing::fromShortText(told.value("second"_L1).toString())).run();
}

} // namespace

base::Done receive(sql::Connection &connection, const domain::Change &change, const syncing::Body *read)
{
    return receiveAt(u"NULL"_s, connection, change, read);
}

base::Done receiveOlder(sql::Connection &connection, const base::Id &stream, const domain::Change &change)
{
    const base::Done received
        = receiveAt(u"(SELECT min(coalesce(min(row), 0), 0) - 1 FROM act)"_s, connection, change, nullptr);
    if (!received || !tells(change))
        return received;
    sql::Statement forget = connection.statement(
        u"UPDATE act SET salt = NULL, reason = NULL WHERE id = ? AND received = 1 AND reason IS NOT NULL"
        " AND (subject IN (SELECT record FROM erasure) OR EXISTS (SELECT 1 FROM change l INDEXED BY change_by_record"
        " WHERE l.record = act.subject AND l.stream = ? AND l.kind = ?))"_s);
    return forget.bind(change.header.act).bind(stream).bind(int(syncing::Kind::Leave)).run();
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
        + QStringLiteral(", a.salt, a.commitment, a.signature, a.second_signature, a.received FROM act a"
                         " ORDER BY a.row");
    return connection.statement(sql);
}

SignedAct readSigned(const sql::Statement &query)
{
    return {readAct(query), query.integer(kActColumns + 4) != 0, !query.isNull(kActColumns),
        query.bytes(kActColumns),
        query.bytes(kActColumns + 1), query.bytes(kActColumns + 2), query.bytes(kActColumns + 3)};
}

base::Done forgetReasons(sql::Connection &connection, const base::Id &subject)
{
    sql::Statement forget
        = connection.statement(QStringLiteral("UPDATE act SET salt = NULL, reason = NULL WHERE subject = ?"));
    return forget.bind(subject).run();
}

} // namespace store::actrows
