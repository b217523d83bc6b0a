// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/actwriter.h"

#include "model/base/residentnumbers.h"
#include "model/domain/records.h"
#include "model/store/drafts.h"
#include "model/store/logheads.h"
#include "model/store/searchindex.h"
#include "model/store/summaries.h"

namespace store {
namespace {

using domain::ChangeKind;
using domain::FieldChange;
using domain::RecordType;

QJsonValue valueOf(const QJsonObject &fields, const QString &column)
{
    return fields.contains(column) ? fields.value(column) : QJsonValue();
}

QList<FieldChange> difference(const RecordType &type, const StoredRecord &before, const StoredRecord &after)
{
    QList<FieldChange> fields;
    const auto compare = [&fields](const QString &column, const QJsonObject &old, const QJsonObject &now) {
        if (valueOf(old, column) != valueOf(now, column))
            fields.append({column, valueOf(old, column), valueOf(now, column)});
    };
    for (const domain::FieldInfo &field : type.fields)
        compare(QLatin1String(field.column), before.fields, after.fields);
    QStringList unknown = before.extra.keys() + after.extra.keys();
    unknown.sort();
    unknown.removeDuplicates();
    for (const QString &column : unknown)
        compare(column, before.extra, after.extra);
    return fields;
}

QSet<QString> columnsOf(const QList<FieldChange> &fields)
{
    QSet<QString> columns;
    for (const FieldChange &field : fields)
        columns.insert(field.column);
    return columns;
}

QJsonObject mergedExtra(QJsonObject stored, const QJsonObject &brought)
{
    for (auto one = brought.begin(); one != brought.end(); ++one) {
        if (one.value().isNull())
            stored.remove(one.key());
        else
            stored.insert(one.key(), one.value());
    }
    return stored;
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
    m_act.reason = cutNumbers(plan.reason).toString();
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

base::Result<qint64> ActWriter::versionAfterLast(const base::Id &id)
{
    sql::Statement query
        = m_connection->statement(QStringLiteral("SELECT max(base) + 1 FROM change WHERE record = ?"));
    query.bind(id);
    const qint64 version = query.step() ? query.integer(0) : 0;
    if (query.failed())
        return query.error();
    return version;
}

/// What is stored where the record goes. A record that comes back after a removal goes on counting, so that a
/// form from before the removal is recognised as stale.
base::Result<StoredRecord> ActWriter::storedFor(const RecordType &type, const StoredRecord &record)
{
    const auto found = records::find(*m_connection, type, record.id);
    if (!found)
        return found.error();
    if (*found && (*found)->version == record.version)
        return **found;
    if (record.version > 0 && !*found)
        return base::Error{base::ErrorKind::NotFound, QLatin1String(type.name)};
    if (*found)
        return base::Error{
            base::ErrorKind::Conflict, QStringLiteral("%1 has changed").arg(QLatin1String(type.name))};
    const auto version = versionAfterLast(record.id);
    if (!version)
        return version.error();
    StoredRecord none;
    none.version = *version;
    return none;
}

QJsonValue ActWriter::cutNumbers(const QJsonValue &value)
{
    const QJsonValue cut = base::withoutResidentNumbers(value);
    m_hasCutNumbers = m_hasCutNumbers || cut != value;
    return cut;
}

void ActWriter::cutNumbers(const RecordType &type, StoredRecord &record)
{
    for (const domain::FieldInfo &field : type.fields) {
        const auto found = record.fields.find(QLatin1String(field.column));
        // An open structure, such as the body of an instrument, is not what somebody wrote about a person.
        const bool isText = field.kind == domain::ColumnKind::Text
            || (field.kind == domain::ColumnKind::Json && field.sensitivity != domain::Sensitivity::Open);
        if (isText && found != record.fields.end())
            *found = cutNumbers(QJsonValue(*found));
    }
    for (auto one = record.extra.begin(); one != record.extra.end(); ++one)
        one.value() = cutNumbers(QJsonValue(one.value()));
}

base::Result<base::Id> ActWriter::putFields(const RecordType &type, StoredRecord record)
{
    const bool exists = record.version > 0;
    cutNumbers(type, record);
    StoredRecord stored;
    if (record.id.isNil() && !exists) {
        record.id = m_vault->ids().next();
    } else {
        auto found = storedFor(type, record);
        if (!found)
            return found.error();
        stored = std::move(*found);
    }
    record.extra = mergedExtra(stored.extra, record.extra);
    const QList<FieldChange> fields = difference(type, stored, record);
    if (exists && fields.isEmpty())
        return record.id;
    record.version = stored.version + 1;
    const Difference difference = exists ? Difference(columnsOf(fields)) : Difference();
    // A person who moves out changes the household that he leaves as well as the one that he joins.
    if (const base::Done noted = noteAffected(type, stored.fields, record.id, difference); !noted)
        return noted.error();
    const base::Done written = exists ? records::update(*m_connection, type, record, *difference)
                                      : records::insert(*m_connection, type, record);
    if (!written)
        return written.error();
    if (const base::Done noted = noteAffected(type, record.fields, record.id, difference); !noted)
        return noted.error();
    if (searchindex::describesRecord(type, difference))
        m_indexed.append({QLatin1String(type.name), record.id});
    const ChangeKind kind = exists ? ChangeKind::Update : ChangeKind::Create;
    if (const base::Done logged = log(kind, type, record.id, stored.version, fields); !logged)
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
    return log(ChangeKind::Remove, type, id, (*found)->version, difference(type, **found, {}));
}

base::Done ActWriter::takeAway(const RecordType &type, const StoredRecord &record)
{
    if (const base::Done noted = noteAffected(type, record.fields, record.id, {}); !noted)
        return noted;
    if (const base::Done gone = searchindex::forget(*m_connection, type, record); !gone)
        return gone;
    return records::remove(*m_connection, type, record.id);
}

base::Done ActWriter::noteAffected(
    const RecordType &type, const QJsonObject &fields, const base::Id &id, const Difference &difference)
{
    const auto summed = summaries::peopleOf(*m_connection, type, fields, id, difference);
    const auto described = searchindex::peopleOf(*m_connection, type, fields, id, difference);
    if (!summed || !described)
        return summed ? described.error() : summed.error();
    m_summed.unite({summed->begin(), summed->end()});
    m_described.unite({described->begin(), described->end()});
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
    if (const base::Done cleared = clearBodies(id); !cleared)
        return cleared;
    sql::Statement ledger = m_connection->statement(
        QStringLiteral("INSERT INTO erasure (act, type, record, at) VALUES (?, ?, ?, ?)"));
    ledger.bind(m_act.id).bind(QString(QLatin1String(type.name))).bind(id).bind(m_act.at);
    if (const base::Done written = ledger.run(); !written)
        return written;
    m_erases = true;
    return log(ChangeKind::Erase, type, id, version, {});
}

base::Done ActWriter::clearBodies(const base::Id &id)
{
    for (const QString &sql : {QStringLiteral("UPDATE change SET salt = NULL, body = NULL WHERE record = ?"),
             QStringLiteral("DELETE FROM draft WHERE record = ?"),
             QStringLiteral("DELETE FROM attachment_bytes WHERE attachment = ?"),
             QStringLiteral("DELETE FROM person_summary WHERE person = ?"),
             QStringLiteral("UPDATE print SET reason = NULL WHERE subject = ?"),
             QStringLiteral("UPDATE print SET reason = NULL WHERE person = ?")}) {
        sql::Statement clear = m_connection->statement(sql);
        if (const base::Done cleared = clear.bind(id).run(); !cleared)
            return cleared;
    }
    return actrows::forgetReasons(*m_connection, id);
}

base::Done ActWriter::dropDraft(const domain::DraftKey &draft)
{
    if (draft.isEmpty())
        return {};
    m_dropsDraft = true;
    return drafts::discard(*m_connection, draft.page, draft.record);
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
    // Qt binds a null byte array as NULL; the first change has an empty `previous`.
    change.previous = m_head.isNull() ? QByteArray("") : m_head;
    change.chain = domain::chainOf(m_head, change.header, change.commitment);
    if (const base::Done written = insertChange(change); !written)
        return written;
    m_head = change.chain;
    m_heads += change.chain;
    ++m_act.changes;
    m_touched.append({change.header.recordType, id});
    return {};
}

base::Done ActWriter::insertChange(const domain::Change &change)
{
    const domain::ChangeHeader &header = change.header;
    sql::Statement insert = m_connection->statement(QStringLiteral(
        "INSERT INTO change (device, k, id, act, user, kind, type, record, base, clock_wall, clock_count,"
        " salt, body, commitment, signature, previous, chain)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(header.device).bind(header.k).bind(header.id).bind(header.act).bind(header.user);
    insert.bind(int(header.kind)).bind(header.recordType).bind(header.record).bind(header.base);
    insert.bind(header.clock.wall).bind(qint64(header.clock.count));
    insert.bind(change.salt).bind(change.body).bind(change.commitment).bind(change.signature);
    return insert.bind(change.previous).bind(change.chain).run();
}

base::Done ActWriter::refreshDerived()
{
    if (const base::Done described = searchindex::refreshPeople(*m_connection, m_described); !described)
        return described;
    for (const domain::RecordRef &record : m_indexed) {
        if (const base::Done indexed
            = searchindex::refreshRecord(*m_connection, *domain::recordType(record.type), record.id);
            !indexed)
            return indexed;
    }
    return summaries::refresh(*m_connection, m_summed);
}

base::Result<domain::Act> ActWriter::commit(const SecondSigner &second)
{
    if (m_act.changes == 0) {
        // Nothing differs: nothing is logged, and all that may have to be written is that the draft is gone.
        const base::Done dropped = m_dropsDraft ? m_transaction.commit() : base::Done();
        return dropped ? base::Result<domain::Act>(m_act) : dropped.error();
    }
    if (m_erases && !second.secretKey)
        return base::Error{base::ErrorKind::NotAllowed, QStringLiteral("a second person has to sign")};
    m_act.secondUser = second.secretKey ? second.user : base::Id();
    if (const base::Done refreshed = refreshDerived(); !refreshed)
        return refreshed.error();
    if (m_erases) {
        if (const base::Done dropped = searchindex::dropForgotten(*m_connection); !dropped)
            return dropped.error();
    }
    if (const base::Done written = actrows::insert(*m_vault, *m_connection, m_act, m_heads, second); !written)
        return written.error();
    if (const base::Done noted = logheads::noteChange(*m_connection, m_k, m_head); !noted)
        return noted.error();
    if (const base::Done committed = m_transaction.commit(); !committed)
        return committed.error();
    return m_act;
}

} // namespace store
