// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/actwriter.h"

#include "model/base/bytes.h"
#include "model/domain/records.h"
#include "model/store/searchindex.h"
#include "model/store/summaries.h"

namespace store {
namespace {

using domain::ChangeKind;
using domain::FieldChange;
using domain::RecordType;

QList<FieldChange> difference(const RecordType &type, const QJsonObject &before, const QJsonObject &after)
{
    QList<FieldChange> fields;
    for (const domain::FieldInfo &field : type.fields) {
        const QString column = QLatin1String(field.column);
        const QJsonValue old = before.contains(column) ? before.value(column) : QJsonValue();
        const QJsonValue now = after.contains(column) ? after.value(column) : QJsonValue();
        if (old != now)
            fields.append({column, old, now});
    }
    return fields;
}

} // namespace

ActWriter::ActWriter(Vault &vault, sql::Connection &connection, sql::Transaction transaction, ActPlan plan)
    : m_vault(&vault)
    , m_connection(&connection)
    , m_transaction(std::move(transaction))
{
    m_act.id = vault.ids().next();
    m_act.kind = std::move(plan.kind);
    m_act.at = vault.clock().now();
    m_act.user = vault.identity().user;
    m_act.subject = std::move(plan.subject);
    m_act.reason = std::move(plan.reason);
    m_act.undoes = plan.undoes;
}

base::Result<ActWriter> ActWriter::begin(Vault &vault, sql::Connection &connection, ActPlan plan)
{
    base::Result<sql::Transaction> transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    ActWriter writer(vault, connection, std::move(*transaction), std::move(plan));
    if (const base::Done head = writer.readChainHead(); !head)
        return head.error();
    return writer;
}

base::Done ActWriter::readChainHead()
{
    sql::Statement query = m_connection->statement(
        QStringLiteral("SELECT k, chain FROM change WHERE device = ? ORDER BY k DESC LIMIT 1"));
    query.bind(m_vault->identity().device);
    if (query.step()) {
        m_k = query.integer(0);
        m_head = query.bytes(1);
    }
    return query.done();
}

base::Result<base::Id> ActWriter::putFields(const RecordType &type, StoredRecord record)
{
    StoredRecord stored;
    if (record.version > 0) {
        const auto found = records::find(*m_connection, type, record.id);
        if (!found)
            return found.error();
        if (!*found)
            return base::Error{base::ErrorKind::NotFound, QLatin1String(type.name)};
        stored = **found;
        if (stored.version != record.version)
            return base::Error{
                base::ErrorKind::Conflict, QStringLiteral("%1 has changed").arg(QLatin1String(type.name))};
    } else if (record.id.isNil()) {
        record.id = m_vault->ids().next();
    }
    const QList<FieldChange> fields = difference(type, stored.fields, record.fields);
    if (record.version > 0 && fields.isEmpty())
        return record.id;
    record.extra = record.version > 0 ? stored.extra : record.extra;
    const qint64 base = record.version++;
    if (const base::Done noted = noteAffected(type, stored.fields, record.id); base > 0 && !noted)
        return noted.error();
    const base::Done written = base > 0 ? records::update(*m_connection, type, record)
                                        : records::insert(*m_connection, type, record);
    if (!written)
        return written.error();
    if (const base::Done noted = noteAffected(type, record.fields, record.id); !noted)
        return noted.error();
    if (const base::Done logged
        = log(base > 0 ? ChangeKind::Update : ChangeKind::Create, type, record.id, base, fields);
        !logged)
        return logged.error();
    return record.id;
}

base::Done ActWriter::removeRecord(const RecordType &type, const base::Id &id)
{
    const auto found = records::find(*m_connection, type, id);
    if (!found)
        return found.error();
    if (!*found)
        return base::Error{base::ErrorKind::NotFound, QLatin1String(type.name)};
    if (const base::Done taken = takeAway(type, **found); !taken)
        return taken;
    return log(ChangeKind::Remove, type, id, (*found)->version, difference(type, (*found)->fields, {}));
}

base::Done ActWriter::takeAway(const RecordType &type, const StoredRecord &record)
{
    if (const base::Done noted = noteAffected(type, record.fields, record.id); !noted)
        return noted;
    if (const base::Done gone = searchindex::forget(*m_connection, type, record); !gone)
        return gone;
    return records::remove(*m_connection, type, record.id);
}

base::Done ActWriter::noteAffected(const RecordType &type, const QJsonObject &fields, const base::Id &id)
{
    const auto people = summaries::peopleOf(*m_connection, type, fields, id);
    if (!people)
        return people.error();
    for (const base::Id &person : *people) {
        m_summed.insert(person);
        if (searchindex::describesPeople(type))
            m_described.insert(person);
    }
    return {};
}

base::Done ActWriter::removeWithChildren(const RecordType &type, const base::Id &id)
{
    for (const RecordType *child : domain::allRecordTypes()) {
        if (!child->find(QStringLiteral("parent")))
            continue;
        const auto children = records::childrenOf(*m_connection, *child, id);
        if (!children)
            return children.error();
        for (const StoredRecord &one : *children) {
            if (const base::Done removed = removeWithChildren(*child, one.id); !removed)
                return removed;
        }
    }
    return removeRecord(type, id);
}

base::Done ActWriter::erase(const RecordType &type, const base::Id &id)
{
    const auto found = records::find(*m_connection, type, id);
    if (!found)
        return found.error();
    qint64 version = 0;
    if (*found) {
        version = (*found)->version;
        if (const base::Done taken = takeAway(type, **found); !taken)
            return taken;
    }
    for (const QString &sql : {QStringLiteral("UPDATE change SET salt = NULL, body = NULL WHERE record = ?"),
             QStringLiteral("DELETE FROM draft WHERE record = ?"),
             QStringLiteral("DELETE FROM person_summary WHERE person = ?")}) {
        sql::Statement clear = m_connection->statement(sql);
        if (const base::Done cleared = clear.bind(id).run(); !cleared)
            return cleared;
    }
    sql::Statement ledger = m_connection->statement(
        QStringLiteral("INSERT INTO erasure (act, type, record, at) VALUES (?, ?, ?, ?)"));
    ledger.bind(m_act.id).bind(QString(QLatin1String(type.name))).bind(id).bind(m_act.at);
    if (const base::Done written = ledger.run(); !written)
        return written;
    return log(ChangeKind::Erase, type, id, version, {});
}

base::Done ActWriter::log(ChangeKind kind, const RecordType &type, const base::Id &id, qint64 base,
    const QList<FieldChange> &fields)
{
    domain::Change change;
    change.header = {m_vault->ids().next(), m_vault->identity().device, ++m_k, m_act.id, m_act.user,
        QLatin1String(type.name), id, base, m_vault->hybridClock().next(), kind};
    change.salt = m_vault->environment().random.bytes(32);
    change.body = domain::encodeFields(fields);
    change.commitment = domain::commitmentOf(change.salt, change.body);
    change.signature = base::crypto::sign(
        domain::signedBytes(change.header, change.commitment), m_vault->keys().signing.secretKey);
    change.previous = m_head;
    change.chain = domain::chainOf(m_head, change.header, change.commitment);
    sql::Statement insert
        = m_connection->statement(QStringLiteral("INSERT INTO change (device, k, id, act, user, kind, type, "
                                                 "record, base, clock_wall, clock_count, salt, body,"
                                                 " commitment, signature, previous, chain) VALUES (?, ?, ?, "
                                                 "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const domain::ChangeHeader &header = change.header;
    insert.bind(header.device)
        .bind(header.k)
        .bind(header.id)
        .bind(header.act)
        .bind(header.user)
        .bind(int(header.kind));
    insert.bind(header.recordType)
        .bind(header.record)
        .bind(header.base)
        .bind(header.clock.wall)
        .bind(qint64(header.clock.count));
    // Qt binds an empty byte array as NULL only when it is null; the first change has an empty `previous`.
    const QByteArray previous = m_head.isNull() ? QByteArray("") : m_head;
    insert.bind(change.salt)
        .bind(change.body)
        .bind(change.commitment)
        .bind(change.signature)
        .bind(previous)
        .bind(change.chain);
    if (const base::Done written = insert.run(); !written)
        return written;
    m_head = change.chain;
    m_commitments += change.chain;
    ++m_act.changes;
    m_touched.append({header.recordType, id});
    return {};
}

base::Done ActWriter::refreshDerived()
{
    if (const base::Done described = searchindex::refreshPeople(*m_connection, m_described); !described)
        return described;
    for (const domain::RecordRef &record : m_touched) {
        if (const base::Done indexed
            = searchindex::refreshRecord(*m_connection, *domain::recordType(record.type), record.id);
            !indexed)
            return indexed;
    }
    return summaries::refresh(*m_connection, m_summed);
}

base::Done ActWriter::writeAct(const SecondSigner &second)
{
    QVariant signature;
    if (second.secretKey) {
        m_act.secondUser = second.user;
        signature = base::crypto::sign(secondSignedBytes(m_act, m_commitments), *second.secretKey);
    }
    sql::Statement insert = m_connection->statement(QStringLiteral(
        "INSERT INTO act (id, kind, at, user, subject_type, subject, reason, undoes, second_user,"
        " second_signature, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    insert.bind(m_act.id)
        .bind(m_act.kind)
        .bind(m_act.at)
        .bind(m_act.user)
        .bind(textOrNull(m_act.subject.type));
    insert.bind(m_act.subject.id).bind(textOrNull(m_act.reason)).bind(m_act.undoes).bind(m_act.secondUser);
    return insert.bind(signature).bind(m_act.changes).run();
}

base::Result<domain::Act> ActWriter::commit(const SecondSigner &second)
{
    if (m_act.changes == 0)
        return m_act; // nothing differs: the transaction is dropped and nothing is logged
    if (const base::Done refreshed = refreshDerived(); !refreshed)
        return refreshed.error();
    if (const base::Done written = writeAct(second); !written)
        return written.error();
    if (const base::Done committed = m_transaction.commit(); !committed)
        return committed.error();
    return m_act;
}

QByteArray secondSignedBytes(const domain::Act &act, const QByteArray &chains)
{
    return base::ByteWriter()
        .raw(act.id.bytes())
        .bytes(act.kind.toUtf8())
        .bytes(base::crypto::hash(chains))
        .result();
}

} // namespace store
