// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/codes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace office::codes {
namespace {

/// In the place of the tries that are left.
constexpr int kUsed = -1;

base::Error refusedCode()
{
    return {base::ErrorKind::NotAllowed, u"no code that holds"_s};
}

CodeWish wishOf(const QJsonObject &json, const base::Id &person)
{
    CodeWish wish{json.value("name"_L1).toString(), json.value("dong"_L1).toString(), {}, person};
    const QJsonArray roles = json.value("roles"_L1).toArray();
    for (const QJsonValue role : roles)
        wish.roles.append(role.toString());
    return wish;
}

QByteArray verifierText(const base::LockedBytes &verifier)
{
    return QByteArray(reinterpret_cast<const char *>(verifier.data()), qsizetype(verifier.size())).toHex();
}

base::LockedBytes verifierIn(const QJsonObject &json)
{
    QByteArray text = QByteArray::fromHex(json.value("verifier"_L1).toString().toLatin1());
    return base::LockedBytes::takeFrom(text);
}

} // namespace

base::Result<QByteArray> make(Context &context, const CodeWish &wish)
{
    for (const QString &role : wish.roles) {
        if (!context.rules.role(role))
            return base::Error{base::ErrorKind::InvalidInput, u"there is no role %1"_s.arg(role)};
    }
    // A second open code of one id would take the place of the first; another draw is free.
    const base::Done pruned = context.connection.statement(u"DELETE FROM people_code WHERE until < ?"_s)
                                  .bind(context.clock.now() - kLasts)
                                  .run();
    if (!pruned)
        return pruned.error();
    for (;;) {
        const QByteArray secret = context.random.bytes(wire::kEnrolSecretSize);
        sql::Statement insert
            = context.connection.statement(u"INSERT INTO people_code (name, person, until, tries, sealed)"
                                           " VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING"_s);
        insert.bind(wire::enrolSecretId(secret))
            .bind(wish.person)
            .bind(context.clock.now() + kLasts)
            .bind(kTries)
            .bind(context.secrets.seal({{u"name"_s, wish.name}, {u"dong"_s, wish.dong},
                {u"roles"_s, QJsonArray::fromStringList(wish.roles)},
                {u"verifier"_s, QString::fromLatin1(verifierText(wire::enrolVerifier(secret)))}}));
        if (const base::Done done = insert.run(); !done)
            return done.error();
        if (insert.affected() == 1)
            return secret;
    }
}

base::Result<ProvenCode> look(Context &context, const wire::EnrolRequest &request)
{
    // Counted before it is looked at, and the row is locked from here on: tries at the same moment count too.
    sql::Statement query = context.connection.statement(u"UPDATE people_code SET tries = tries - 1"
                                                        " WHERE name = ? AND tries > 0 AND until > ?"
                                                        " RETURNING person, sealed"_s);
    query.bind(request.secretId).bind(context.clock.now());
    base::Id person;
    QByteArray sealed;
    while (query.step()) {
        person = query.id(0);
        sealed = query.bytes(1);
    }
    if (query.failed())
        return query.error();
    if (sealed.isEmpty())
        return refusedCode();
    const base::Result<QJsonObject> json = context.secrets.open(sealed);
    if (!json)
        return json.error();
    base::LockedBytes verifier = verifierIn(*json);
    if (!wire::isProven(request, verifier))
        return refusedCode();
    return ProvenCode{wishOf(*json, person), std::move(verifier)};
}

base::Done useUp(Context &context, const wire::EnrolRequest &request)
{
    return context.connection.statement(u"UPDATE people_code SET tries = ? WHERE name = ?"_s)
        .bind(kUsed)
        .bind(request.secretId)
        .run();
}

base::Done spare(Context &context, const wire::EnrolRequest &request)
{
    return context.connection.statement(u"UPDATE people_code SET tries = tries + 1 WHERE name = ?"_s)
        .bind(request.secretId)
        .run();
}

base::Result<std::optional<wire::Why>> whyNot(Context &context, const wire::EnrolRequest &request)
{
    const std::optional<wire::Why> nothing;
    sql::Statement query
        = context.connection.statement(u"SELECT tries, sealed FROM people_code WHERE name = ?"_s);
    query.bind(request.secretId);
    qint64 tries = 0;
    QByteArray sealed;
    while (query.step()) {
        tries = query.integer(0);
        sealed = query.bytes(1);
    }
    if (query.failed())
        return query.error();
    if (sealed.isEmpty())
        return nothing;
    const base::Result<QJsonObject> json = context.secrets.open(sealed);
    if (!json)
        return json.error();
    if (!wire::isProven(request, verifierIn(*json)))
        return nothing;
    return std::optional(tries == kUsed ? wire::Why::CodeUsed
            : tries > 0                 ? wire::Why::CodeExpired
                                        : wire::Why::CodeTried);
}

base::Result<int> open(Context &context)
{
    sql::Statement query
        = context.connection.statement(u"SELECT COUNT(*) FROM people_code WHERE tries > 0 AND until > ?"_s);
    query.bind(context.clock.now());
    int count = 0;
    while (query.step())
        count = int(query.integer(0));
    if (query.failed())
        return query.error();
    return count;
}

base::Result<QList<CodeWish>> openFor(Context &context, const QString &name)
{
    sql::Statement query = context.connection.statement(
        u"SELECT person, sealed FROM people_code WHERE tries > 0 AND until > ?"_s);
    query.bind(context.clock.now());
    QList<CodeWish> wishes;
    while (query.step()) {
        const base::Result<QJsonObject> json = context.secrets.open(query.bytes(1));
        if (!json)
            return json.error();
        const CodeWish wish = wishOf(*json, query.id(0));
        if (wish.name == name)
            wishes.append(wish);
    }
    if (query.failed())
        return query.error();
    return wishes;
}

} // namespace office::codes
