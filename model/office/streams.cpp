// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/streams.h"

#include "model/office/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::streams {
namespace {

base::Result<QHash<base::Id, QSet<base::Id>>> allReaders(Context &context)
{
    sql::Statement query = context.connection.statement(u"SELECT stream, person FROM people_reader"_s);
    QHash<base::Id, QSet<base::Id>> readers;
    while (query.step())
        readers[query.id(0)].insert(query.id(1));
    if (query.failed())
        return query.error();
    return readers;
}

/// The dongs where one of the user's roles reads this.
QStringList dongsWhere(const User &user, domain::Reads what, const domain::RoleRules &rules, base::Moment now)
{
    QStringList roles;
    for (const QString &role : user.rolesAt(now)) {
        if (rules.reads({role}).contains(what))
            roles.append(role);
    }
    return user.dongsAt(now, roles);
}

} // namespace

base::Result<QList<Stream>> all(Context &context)
{
    const auto readers = allReaders(context);
    if (!readers)
        return readers.error();
    sql::Statement query
        = context.connection.statement(u"SELECT id, kind, dong, sealed FROM people_stream ORDER BY id"_s);
    QList<Stream> streams;
    while (query.step()) {
        const base::Result<QJsonObject> sealed = context.secrets.open(query.bytes(3));
        if (!sealed)
            return sealed.error();
        streams.append({query.id(0), syncing::StreamKind(query.integer(1)),
            sealed->value("label"_L1).toString(), query.text(2), readers->value(query.id(0))});
    }
    if (query.failed())
        return query.error();
    return streams;
}

base::Result<Stream> find(Context &context, const base::Id &id)
{
    const base::Result<QList<Stream>> streams = all(context);
    if (!streams)
        return streams.error();
    const auto found = std::ranges::find(*streams, id, &Stream::id);
    if (found == streams->end())
        return base::Error{base::ErrorKind::NotFound, u"no such stream"_s};
    return *found;
}

base::Result<Stream> ofDong(Context &context, const QString &dong)
{
    const base::Result<QList<Stream>> streams = all(context);
    if (!streams)
        return streams.error();
    const auto found = std::ranges::find_if(*streams, [&](const Stream &stream) {
        return stream.kind == syncing::StreamKind::Dong && stream.dong == dong;
    });
    if (found == streams->end())
        return base::Error{base::ErrorKind::NotFound, u"no stream of the dong %1"_s.arg(dong)};
    return *found;
}

base::Done add(Context &context, const Stream &stream)
{
    const base::Done added
        = context.connection
              .statement(u"INSERT INTO people_stream (id, kind, dong, sealed) VALUES (?, ?, ?, ?)"_s)
              .bind(stream.id)
              .bind(int(stream.kind))
              .bind(filled(stream.dong))
              .bind(context.secrets.seal({{u"label"_s, stream.label}}))
              .run();
    if (!added)
        return added;
    return setReaders(context, stream.id, stream.readers);
}

base::Done replace(Context &context, const Stream &stream)
{
    const base::Done told
        = context.connection.statement(u"UPDATE people_stream SET dong = ?, sealed = ? WHERE id = ?"_s)
              .bind(filled(stream.dong))
              .bind(context.secrets.seal({{u"label"_s, stream.label}}))
              .bind(stream.id)
              .run();
    return told ? setReaders(context, stream.id, stream.readers) : told;
}

base::Done setReaders(Context &context, const base::Id &stream, const QSet<base::Id> &persons)
{
    const base::Done dropped
        = context.connection.statement(u"DELETE FROM people_reader WHERE stream = ?"_s).bind(stream).run();
    if (!dropped)
        return dropped;
    for (const base::Id &person : persons) {
        const base::Done added
            = context.connection.statement(u"INSERT INTO people_reader (stream, person) VALUES (?, ?)"_s)
                  .bind(stream)
                  .bind(person)
                  .run();
        if (!added)
            return added;
    }
    return facts::bumpEdition(context);
}

QSet<base::Id> readableBy(
    const User &user, const QList<Stream> &streams, const domain::RoleRules &rules, base::Moment now)
{
    using domain::Reads;
    using syncing::StreamKind;
    const QSet<Reads> reads = rules.reads(user.rolesAt(now));
    const QStringList dongs = dongsWhere(user, Reads::Dong, rules, now);
    QSet<base::Id> readable;
    for (const Stream &stream : streams) {
        const bool isNamed = stream.readers.contains(user.person);
        const bool isOfDistrict = stream.dong.isEmpty() && reads.contains(Reads::District);
        const bool isOfDong = !stream.dong.isEmpty() && dongs.contains(stream.dong);
        const bool may = (stream.kind == StreamKind::Dong && (isOfDistrict || isOfDong))
            || (stream.kind == StreamKind::Case && isNamed && reads.contains(Reads::Invited))
            || (stream.kind == StreamKind::Partner && isNamed
                && (reads.contains(Reads::Partner) || reads.contains(Reads::Invited)))
            || (stream.kind == StreamKind::Catalogue && reads.contains(Reads::Common))
            || (stream.kind == StreamKind::Audit && reads.contains(Reads::Audit));
        if (may)
            readable.insert(stream.id);
    }
    return readable;
}

bool maySecond(const User &user, const Stream &stream, const domain::RoleRules &rules, base::Moment at)
{
    const bool isOverDongs = stream.kind == syncing::StreamKind::Dong
        && rules.reads(user.rolesAt(at)).contains(domain::Reads::District);
    return isOverDongs || readableBy(user, {stream}, rules, at).contains(stream.id);
}

} // namespace office::streams
