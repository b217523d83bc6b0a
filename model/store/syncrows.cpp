// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/syncrows.h"

#include "model/sync/body.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store::syncrows {
namespace {

const QString kFacts = QStringLiteral("facts");
const QString kHomes = QStringLiteral("homes");
const QString kCatalogue = QStringLiteral("catalogue");
const QString kStreamColumns
    = QStringLiteral("id, epochs, n, s, folded, base, base_hash, fold_version, office_end,"
                     // Entries are dense, so that the first one tells from where on they are held.
                     " CASE base WHEN 0 THEN 0 ELSE coalesce((SELECT min(c.n) - 1 FROM change c"
                     " WHERE c.stream = stream.id), base) END FROM stream");

QJsonArray textOf(const QList<base::Id> &ids)
{
    QJsonArray list;
    for (const base::Id &id : ids)
        list.append(syncing::shortText(id));
    return list;
}

QList<base::Id> idsIn(const QJsonValue &value)
{
    QList<base::Id> ids;
    const QJsonArray list = value.toArray();
    for (const QJsonValue one : list)
        ids.append(syncing::fromShortText(one.toString()));
    return ids;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray encodeFacts(const syncing::DeviceFacts &facts)
{
    const QJsonObject json{{u"former"_s, textOf(facts.formerNames)}, {u"asked"_s, facts.asked},
        {u"answered"_s, facts.answered}, {u"witnessEpoch"_s, syncing::shortText(facts.witness.epoch)},
        {u"witnessReceipt"_s, facts.witness.receipt}, {u"witnessNonce"_s, hex(facts.witness.nonce)},
        {u"witnessProof"_s, hex(facts.witness.proof)}, {u"witnessed"_s, facts.witnessed},
        {u"wall"_s, facts.clock.wall}, {u"count"_s, qint64(facts.clock.count)},
        {u"epoch"_s, syncing::shortText(facts.officeEpoch)}, {u"formerEpochs"_s, textOf(facts.formerEpochs)},
        {u"rights"_s, facts.rights}, {u"twin"_s, facts.isTwin}, {u"revoked"_s, facts.isRevoked},
        {u"wiped"_s, facts.isWiped}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

syncing::DeviceFacts decodeFacts(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    syncing::DeviceFacts facts;
    facts.formerNames = idsIn(json.value("former"_L1));
    facts.asked = json.value("asked"_L1).toInteger();
    facts.answered = json.value("answered"_L1).toInteger();
    facts.witness.epoch = syncing::fromShortText(json.value("witnessEpoch"_L1).toString());
    facts.witness.receipt = json.value("witnessReceipt"_L1).toInteger();
    facts.witness.nonce = QByteArray::fromHex(json.value("witnessNonce"_L1).toString().toLatin1());
    facts.witness.proof = QByteArray::fromHex(json.value("witnessProof"_L1).toString().toLatin1());
    facts.witnessed = json.value("witnessed"_L1).toInteger();
    facts.clock = {json.value("wall"_L1).toInteger(), quint32(json.value("count"_L1).toInteger())};
    facts.officeEpoch = syncing::fromShortText(json.value("epoch"_L1).toString());
    facts.formerEpochs = idsIn(json.value("formerEpochs"_L1));
    facts.rights = json.value("rights"_L1).toInteger(-1);
    facts.isTwin = json.value("twin"_L1).toBool();
    facts.isRevoked = json.value("revoked"_L1).toBool();
    facts.isWiped = json.value("wiped"_L1).toBool();
    return facts;
}

QString epochText(const QList<syncing::EpochMark> &epochs)
{
    QJsonArray list;
    for (const syncing::EpochMark &mark : epochs)
        list.append(QJsonArray{syncing::shortText(mark.epoch), mark.start});
    return QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<syncing::EpochMark> epochsIn(const QString &text)
{
    QList<syncing::EpochMark> epochs;
    const QJsonArray list = QJsonDocument::fromJson(text.toLatin1()).array();
    for (const QJsonValue one : list)
        epochs.append(
            {syncing::fromShortText(one.toArray().at(0).toString()), one.toArray().at(1).toInteger()});
    return epochs;
}

syncing::StreamFacts readStream(const sql::Statement &query)
{
    syncing::StreamFacts facts;
    facts.stream = query.id(0);
    facts.epochs = epochsIn(query.text(1));
    facts.n = query.integer(2);
    facts.s = query.bytes(3);
    facts.folded = query.integer(4);
    facts.base = query.integer(5);
    facts.baseHash = query.bytes(6);
    facts.foldVersion = int(query.integer(7));
    facts.end = query.integer(8);
    facts.oldest = query.integer(9);
    return facts;
}

} // namespace

base::Result<QByteArray> value(sql::Connection &connection, const QString &name)
{
    sql::Statement query
        = connection.statement(QStringLiteral("SELECT value FROM sync_state WHERE name = ?"));
    query.bind(name);
    const QByteArray found = query.step() ? query.bytes(0) : QByteArray();
    if (query.failed())
        return query.error();
    return found;
}

base::Done setValue(sql::Connection &connection, const QString &name, const QByteArray &value)
{
    sql::Statement query
        = connection.statement(QStringLiteral("INSERT INTO sync_state (name, value) VALUES (?, ?)"
                                              " ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    return query.bind(name).bind(value).run();
}

base::Result<std::optional<syncing::Catalogue>> catalogue(sql::Connection &connection)
{
    std::optional<syncing::Catalogue> none;
    const auto bytes = value(connection, kCatalogue);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return none;
    auto decoded = syncing::Catalogue::decode(*bytes);
    if (!decoded)
        return decoded.error();
    return std::optional(std::move(*decoded));
}

base::Done setCatalogue(sql::Connection &connection, const syncing::Catalogue &catalogue)
{
    const QByteArray homes = catalogue.home.bytes() + catalogue.common.bytes() + catalogue.audit.bytes();
    if (const base::Done kept = setValue(connection, kHomes, homes); !kept)
        return kept;
    return setValue(connection, kCatalogue, catalogue.encoded());
}

base::Result<Homes> homes(sql::Connection &connection)
{
    constexpr qsizetype size = 16;
    return value(connection, kHomes).transform([](const QByteArray &bytes) {
        const auto at = [&](qsizetype i) {
            return base::Id::fromBytes(bytes.mid(i * size, size)).value_or(base::Id());
        };
        return Homes{at(0), at(1), at(2)};
    });
}

base::Result<syncing::DeviceFacts> facts(sql::Connection &connection)
{
    return value(connection, kFacts).transform([](const QByteArray &bytes) { return decodeFacts(bytes); });
}

base::Done setFacts(sql::Connection &connection, const syncing::DeviceFacts &facts)
{
    return setValue(connection, kFacts, encodeFacts(facts));
}

base::Result<QList<syncing::StreamFacts>> streams(sql::Connection &connection)
{
    sql::Statement query
        = connection.statement(QStringLiteral("SELECT ") + kStreamColumns + QStringLiteral(" ORDER BY id"));
    QList<syncing::StreamFacts> all;
    while (query.step())
        all.append(readStream(query));
    if (query.failed())
        return query.error();
    return all;
}

base::Result<syncing::StreamFacts> stream(sql::Connection &connection, const base::Id &stream)
{
    sql::Statement query
        = connection.statement(QStringLiteral("SELECT ") + kStreamColumns + QStringLiteral(" WHERE id = ?"));
    query.bind(stream);
    const syncing::StreamFacts facts = query.step() ? readStream(query) : syncing::StreamFacts();
    if (query.failed())
        return query.error();
    return facts;
}

base::Done setStream(sql::Connection &connection, const syncing::StreamFacts &facts)
{
    sql::Statement query = connection.statement(QStringLiteral(
        "INSERT INTO stream (id, epochs, n, s, folded, base, base_hash, fold_version, office_end)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET epochs = excluded.epochs,"
        " n = excluded.n, s = excluded.s, folded = excluded.folded, base = excluded.base,"
        " base_hash = excluded.base_hash, fold_version = excluded.fold_version,"
        " office_end = excluded.office_end"));
    query.bind(facts.stream).bind(epochText(facts.epochs)).bind(facts.n).bind(facts.s).bind(facts.folded);
    return query.bind(facts.base).bind(facts.baseHash).bind(facts.foldVersion).bind(facts.end).run();
}

base::Done dropStream(sql::Connection &connection, const base::Id &stream, const base::Id &user)
{
    for (const QString &sql :
        {QStringLiteral("DELETE FROM stream WHERE id = ?"),
            QStringLiteral("DELETE FROM snapshot_record WHERE stream = ?"),
            QStringLiteral("UPDATE change SET stream = NULL, n = NULL, s = NULL, receipt = NULL"
                           " WHERE stream = ? AND row IN (SELECT change FROM outbox)")}) {
        sql::Statement query = connection.statement(sql);
        if (const base::Done done = query.bind(stream).run(); !done)
            return done;
    }
    // Of what was made here the headers stay, which say nothing personal and hold the device's chain together.
    sql::Statement foreign
        = connection.statement(QStringLiteral("DELETE FROM change WHERE stream = ? AND user <> ?"));
    if (const base::Done gone = foreign.bind(stream).bind(user).run(); !gone)
        return gone;
    sql::Statement own = connection.statement(QStringLiteral(
        "UPDATE change SET stream = NULL, n = NULL, s = NULL, receipt = NULL, salt = NULL, body = NULL"
        " WHERE stream = ?"));
    return own.bind(stream).run();
}

base::Result<base::Id> streamOf(sql::Connection &connection, const base::Id &record)
{
    // A case that moved has changes in both streams, and which of them came last says nothing: pages of one answer
    // come in any order. Where it has left, it is no more; where it has left everywhere, the last of them has to do.
    static const QString kNotLeft
        = QStringLiteral("SELECT c.stream FROM change c INDEXED BY change_by_record WHERE c.record = ? AND c.stream IS NOT NULL"
                         // The engine would walk the whole stream for each record.
                         " AND NOT EXISTS (SELECT 1 FROM change l INDEXED BY change_by_record WHERE l.record = c.record"
                         " AND l.stream = c.stream AND l.kind = %1 AND l.n >= c.n)"
                         " ORDER BY c.row DESC LIMIT 1")
              .arg(int(syncing::Kind::Leave));
    for (const QString &sql : {QStringLiteral("SELECT stream FROM outbox WHERE record = ? ORDER BY place DESC LIMIT 1"),
             kNotLeft,
             QStringLiteral("SELECT stream FROM change INDEXED BY change_by_record WHERE record = ? AND stream IS NOT NULL"
                            " ORDER BY row DESC LIMIT 1"),
             QStringLiteral("SELECT stream FROM snapshot_record WHERE record = ? LIMIT 1")}) {
        sql::Statement query = connection.statement(sql);
        query.bind(record);
        if (query.step())
            return query.id(0);
        if (query.failed())
            return query.error();
    }
    return base::Id();
}

} // namespace store::syncrows
